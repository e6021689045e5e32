//! The one handle to the record: pages read memos of it and commit changes to it, nothing else.

use std::mem;
use std::time::Duration;

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{PageTransitionEvent, StorageEvent, window};

use crate::app::clock;
use crate::app::dom::on_window;
use crate::exchange::backup::Backup;
use crate::record::change::{Change, SecondOfDay};
use crate::record::codec::{self, Unreadable};
use crate::record::commit::{NotDone, commit};
use crate::record::entry::Entry;
use crate::record::local_storage::LocalStorage;
use crate::record::memory::Memory;
use crate::record::record::Record;
use crate::record::vault::{self, Loaded, Room, Store, StoreError, append, load};

/// How long entries of another tab are gathered before they are shown.
const GATHERING: Duration = Duration::from_millis(100);

/// A handle that can be copied into every closure.
#[derive(Clone, Copy)]
pub struct Records {
    held: RwSignal<Held>,
    /// Keys and texts that another tab has stored and that are not taken in yet.
    heard: StoredValue<Vec<(String, String)>>,
    is_blocked: bool,
    /// Open as long as the page is.
    store: &'static dyn Store,
}

/// Everything that the store holds.
#[derive(Default)]
struct Held {
    record: Record,
    unreadable: Vec<Unreadable>,
}

/// What came of restoring a backup.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Restored {
    /// Entries that were not there.
    pub new: usize,
    /// Entries that were there already.
    pub known: usize,
    /// Texts of the file that cannot be read.
    pub unreadable: usize,
}

impl Records {
    /// Opens the record of this browser, or an empty one in memory where the browser keeps nothing.
    pub fn open() -> Self {
        let opened = LocalStorage::open().and_then(|store| {
            let loaded = load(&store)?;
            Ok((store, loaded))
        });
        let (store, loaded, is_blocked): (Box<dyn Store>, _, _) = match opened {
            Ok((store, loaded)) => (Box::new(store), loaded, false),
            Err(_) => (Box::new(Memory::default()), Loaded::default(), true),
        };
        let records = Self {
            held: RwSignal::default(),
            heard: StoredValue::default(),
            is_blocked,
            store: Box::leak(store),
        };
        records.take_in(loaded);
        records.follow_other_tabs();
        records
    }

    /// A look at the record; what looks is renewed when the record changes.
    pub fn with<T>(self, view: impl FnOnce(&Record) -> T) -> T {
        self.held.with(|held| view(&held.record))
    }

    /// A look at the record that is not renewed.
    pub fn look<T>(self, view: impl FnOnce(&Record) -> T) -> T {
        self.held.with_untracked(|held| view(&held.record))
    }

    /// Stores a change, and only then shows it.
    pub fn commit(self, change: Change, second: SecondOfDay) -> Result<(), NotDone> {
        self.take_in_heard();
        let entries =
            self.look(|record| commit(record, self.store, change, second, &clock::now(), random))?;
        self.take_in(Loaded { entries, unreadable: Vec::new() });
        Ok(())
    }

    /// Stores the entries of a backup that are not there yet: all of them or none.
    pub fn restore(self, backup: Backup) -> Result<Restored, StoreError> {
        let Backup { entries, unreadable } = backup;
        let all = entries.len();
        let is_new = |entry: &Entry| self.look(|record| record.original(entry.id).is_none());
        let new: Vec<Entry> = entries.into_iter().filter(is_new).collect();
        append(self.store, &new)?;
        let count = new.len();
        self.take_in(Loaded { entries: new, unreadable: Vec::new() });
        Ok(Restored { new: count, known: all - count, unreadable })
    }

    /// Draws anew what shows the record, though it has not changed.
    pub fn show_again(self) {
        self.held.notify();
    }

    /// What was stored and cannot be read; what shows it is drawn anew when there is more.
    pub fn unreadable(self) -> Vec<Unreadable> {
        self.held.with(|held| held.unreadable.clone())
    }

    /// Whether the browser lets nothing be kept, so that this record ends with the page.
    pub fn is_blocked(self) -> bool {
        self.is_blocked
    }

    /// How full the store is.
    pub fn room(self) -> Option<Room> {
        self.store.room()
    }

    fn take_in(self, Loaded { entries, unreadable }: Loaded) {
        self.held.update(|held| {
            entries.into_iter().for_each(|entry| held.record.add(entry));
            for text in unreadable {
                if !held.unreadable.contains(&text) {
                    held.unreadable.push(text);
                }
            }
        });
    }

    fn take_in_heard(self) {
        let heard = self.heard.try_update_value(mem::take).unwrap_or_default();
        if !heard.is_empty() {
            self.take_in(vault::sort_out(heard));
        }
    }

    /// Entries that another tab stored are taken in at once, those that come together in one go; a tab that
    /// slept reads everything again.
    fn follow_other_tabs(self) {
        on_window("storage", move |event| {
            let event: StorageEvent = event.unchecked_into();
            if let (Some(key), Some(text)) = (event.key(), event.new_value())
                && codec::is_entry_key(&key)
            {
                self.heard.update_value(|heard| heard.push((key, text)));
                set_timeout(move || self.take_in_heard(), GATHERING);
            }
        });
        on_window("pageshow", move |event| {
            let event: PageTransitionEvent = event.unchecked_into();
            if event.persisted()
                && let Ok(loaded) = load(self.store)
            {
                self.take_in(loaded);
            }
        });
    }
}

/// Random bytes from the browser; zeros where it has none, which leaves ids ordered and, one a
/// millisecond, still distinct on one device.
fn random() -> [u8; 10] {
    let mut bytes = [0; 10];
    if let Some(crypto) = window().and_then(|window| window.crypto().ok()) {
        let _ = crypto.get_random_values_with_u8_array(&mut bytes);
    }
    bytes
}
