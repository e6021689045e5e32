//! The one handle to the record: pages read memos of it and commit changes to it, nothing else.

use std::mem;
use std::time::Duration;

use async_lock::Mutex;
use leptos::ev;
use leptos::prelude::*;
use leptos::task::spawn_local;
use web_sys::window;

use crate::app::browser::document::restart;
use crate::app::browser::tabs::Told;
use crate::app::context::clock;
use crate::app::context::demo;
use crate::app::context::stores::Stores;
use crate::exchange::backup::Backup;
use crate::exchange::restore::RestorePlan;
use crate::record::change::Change;
use crate::record::codec::{self, Damage, Unreadable};
use crate::record::commit::{self, CommitError};
use crate::record::entry::Entry;
use crate::record::record::Record;
use crate::record::storage::health::StorageHealth;
use crate::record::storage::store::{Pair, Room};
use crate::record::storage::vault::{Loaded, Protection, decode_all};

/// How long entries of another tab are gathered before they are shown.
const GATHERING: Duration = Duration::from_millis(100);

/// A handle that can be copied into every closure.
#[derive(Clone, Copy)]
pub struct Records {
    held: RwSignal<Held>,
    health: RwSignal<StorageHealth>,
    is_saving: RwSignal<bool>,
    /// Whether the data of the demo did not come.
    is_missing: RwSignal<bool>,
    /// Keys and texts that another tab has stored and that are not taken in yet.
    heard: StoredValue<Vec<Pair>>,
    /// Open as long as the page is.
    shared: StoredValue<&'static Shared, LocalStorage>,
}

struct Shared {
    stores: Stores,
    /// Changes are kept one after the other.
    turn: Mutex<()>,
}

/// Everything that the stores hold.
#[derive(Default)]
struct Held {
    record: Record,
    unreadable: Vec<Unreadable>,
}

/// The record of this app.
pub fn use_records() -> Records {
    expect_context()
}

impl Records {
    /// Opens the record of this browser: what local storage holds at once, what the journal holds as soon as
    /// it answers. A browser that keeps nothing gives an empty record in memory.
    pub(crate) fn open() -> Self {
        let (stores, local) = Stores::open();
        let records = Self::over(stores, StorageHealth::opening(local));
        records.read();
        records.follow_other_tabs();
        records
    }

    /// The record of the demo. It lives in memory: no store, no other tab and no file ever holds a part of it.
    pub(crate) fn demo() -> Self {
        let records = Self::over(Stores::demo(), StorageHealth::opening(Ok(())));
        spawn_local(async move {
            match demo::load(&clock::now()).await {
                Some(pairs) => {
                    records.take_in(decode_all(&pairs));
                    records.health.update(|health| health.is_opening = false);
                }
                None => records.is_missing.set(true),
            }
        });
        records
    }

    fn over(stores: Stores, health: StorageHealth) -> Self {
        Self {
            held: RwSignal::default(),
            health: RwSignal::new(health),
            is_saving: RwSignal::new(false),
            is_missing: RwSignal::new(false),
            heard: StoredValue::default(),
            shared: StoredValue::new_local(Box::leak(Box::new(Shared { stores, turn: Mutex::new(()) }))),
        }
    }

    fn stores(self) -> &'static Stores {
        &self.shared.get_value().stores
    }

    /// Whether the data of the demo did not come. Tracked.
    pub fn is_missing(self) -> bool {
        self.is_missing.get()
    }

    /// Whether this is the demo.
    pub fn is_demo(self) -> bool {
        self.stores().is_demo()
    }

    /// What the record says. Tracked: what calls it follows the record.
    pub fn with<T>(self, view: impl FnOnce(&Record) -> T) -> T {
        self.held.with(|held| view(&held.record))
    }

    /// What the record says now. Not tracked.
    pub fn with_untracked<T>(self, view: impl FnOnce(&Record) -> T) -> T {
        self.held.with_untracked(|held| view(&held.record))
    }

    /// Keeps a change and shows it only then. One after the other.
    pub async fn commit(self, change: Change) -> Result<(), CommitError> {
        let _turn = self.shared.get_value().turn.lock().await;
        self.take_in_heard();
        self.refuse_if_outdated()?;
        let entries = self
            .with_untracked(|record| commit::entries(record, change, &clock::now(), random))
            .map_err(CommitError::Invalid)?;
        self.keep(entries).await
    }

    /// What restoring a backup would do.
    pub fn compare(self, backup: Backup) -> RestorePlan {
        self.with_untracked(|record| RestorePlan::of(backup, record))
    }

    /// Keeps the new entries of a backup: all of them or none.
    pub async fn restore(self, restoring: RestorePlan) -> Result<(), CommitError> {
        let _turn = self.shared.get_value().turn.lock().await;
        self.refuse_if_outdated()?;
        self.keep(restoring.new).await
    }

    fn refuse_if_outdated(self) -> Result<(), CommitError> {
        if untrack(|| self.is_outdated()) { Err(CommitError::Outdated) } else { Ok(()) }
    }

    async fn keep(self, entries: Vec<Entry>) -> Result<(), CommitError> {
        let stores = self.stores();
        self.is_saving.set(true);
        let kept = stores.vault.append(&entries).await;
        self.is_saving.set(false);
        let protection = kept.map_err(CommitError::NotStored)?;
        if !protection.is_whole() {
            self.health.update(|health| health.protection = protection);
        }
        stores.tell(&Told::Kept(entries.iter().filter_map(|entry| codec::encode(entry).ok()).collect()));
        self.take_in(Loaded { entries, unreadable: Vec::new() });
        Ok(())
    }

    /// Reads both stores and gives each what it lacks.
    pub fn read(self) {
        let vault = &self.stores().vault;
        let local = vault.local();
        if let Ok(pairs) = &local {
            self.take_in(decode_all(pairs));
        }
        spawn_local(async move {
            let mended = vault.reconcile(local).await;
            let health = StorageHealth::after(&mended);
            self.take_in(mended.found);
            self.health.set(health);
        });
    }

    /// How well the record is kept. Tracked.
    pub fn storage_health(self) -> StorageHealth {
        self.health.get()
    }

    /// Whether the journal has still to answer, and could hold a record that local storage has lost. Tracked.
    pub fn may_be_lost(self) -> bool {
        self.health.with(|health| health.is_opening) && self.held.with(|held| held.record.patient().is_none())
    }

    /// The person has seen that lost entries are back.
    pub fn acknowledge_recovery(self) {
        self.health.update(|health| health.recovered = None);
    }

    /// Whether a change is being kept.
    pub fn is_saving(self) -> Signal<bool> {
        self.is_saving.into()
    }

    /// Whether a newer version of this app has written what this one does not understand. Tracked.
    pub fn is_outdated(self) -> bool {
        self.held.with(|held| held.unreadable.iter().any(|text| matches!(text.why, Damage::Newer(_))))
    }

    /// What was stored and cannot be read. Tracked.
    pub fn unreadable(self) -> Vec<Unreadable> {
        self.held.with(|held| held.unreadable.clone())
    }

    /// Has what shows the record show it again, though it has not changed.
    pub fn notify(self) {
        self.held.notify();
    }

    /// How full local storage is.
    pub fn room(self) -> Option<Room> {
        self.stores().vault.room()
    }

    /// Writes, reads back and removes a probe in both stores.
    pub async fn probe(self) -> Protection {
        self.stores().probe(&clock::now().to_string()).await
    }

    /// Erases everything that this app has stored on this device and loads it again, or says which store did not do it.
    pub async fn erase(self) -> Result<(), Protection> {
        let erased = self.stores().erase().await;
        if !erased.is_whole() {
            return Err(erased);
        }
        restart();
        Ok(())
    }

    fn take_in(self, Loaded { entries, unreadable }: Loaded) {
        if entries.is_empty() && unreadable.is_empty() {
            return;
        }
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
        self.take_in(decode_all(&heard));
    }

    /// Entries that another tab stored are taken in at once, those that come together in one go; a tab that
    /// slept reads everything again.
    fn follow_other_tabs(self) {
        self.stores().follow(move |told| match told {
            Told::Erased => restart(),
            Told::Kept(pairs) => {
                self.heard.update_value(|heard| heard.extend(pairs));
                set_timeout(move || self.take_in_heard(), GATHERING);
            }
        });
        let shown = window_event_listener(ev::pageshow, move |event| {
            if event.persisted() {
                self.read();
            }
        });
        on_cleanup(move || shown.remove());
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
