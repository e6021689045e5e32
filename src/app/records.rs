//! The one handle to the record: pages read memos of it and commit changes to it, nothing else.

use std::collections::VecDeque;
use std::mem;
use std::time::Duration;

use leptos::prelude::*;
use leptos::reactive::owner;
use wasm_bindgen::JsCast;
use web_sys::{PageTransitionEvent, window};

use crate::app::clock;
use crate::app::demo;
use crate::app::dom::{begin_anew, later, on_window};
use crate::app::safety::Safety;
use crate::app::stores::Stores;
use crate::app::tabs::Told;
use crate::exchange::backup::Backup;
use crate::exchange::restoring::Restoring;
use crate::record::change::{Change, SecondOfDay};
use crate::record::codec::{self, Damage, Unreadable};
use crate::record::commit::{self, NotDone};
use crate::record::entry::Entry;
use crate::record::record::Record;
use crate::record::store::{Pair, Room, StoreError};
use crate::record::vault::{Loaded, Protection, sort_out};

/// How long entries of another tab are gathered before they are shown.
const GATHERING: Duration = Duration::from_millis(100);

/// What is told of a commit.
type Done<T> = Box<dyn FnOnce(T)>;

/// A handle that can be copied into every closure.
#[derive(Clone, Copy)]
pub struct Records {
    held: RwSignal<Held>,
    safety: RwSignal<Safety>,
    is_saving: RwSignal<bool>,
    /// Whether made-up data did not come.
    is_missing: RwSignal<bool>,
    /// What is to be done when the change that is being kept is through.
    waiting: StoredValue<VecDeque<Box<dyn FnOnce()>>, owner::LocalStorage>,
    /// Keys and texts that another tab has stored and that are not taken in yet.
    heard: StoredValue<Vec<Pair>>,
    /// Open as long as the page is.
    stores: &'static Stores,
}

/// Everything that the stores hold.
#[derive(Default)]
struct Held {
    record: Record,
    unreadable: Vec<Unreadable>,
}

impl Records {
    /// Opens the record of this browser: what local storage holds at once, what the journal holds as soon as
    /// it answers. A browser that keeps nothing gives an empty record in memory.
    pub fn open() -> Self {
        let (stores, local) = Stores::open();
        let records = Self::over(stores, Safety::opening(local));
        records.read();
        records.follow_other_tabs();
        records
    }

    /// A record that was made up. It lives in memory: no store, no other tab and no file ever holds a part of it.
    pub fn made_up() -> Self {
        let records = Self::over(Stores::made_up(), Safety::opening(Ok(())));
        later(async move {
            match demo::pairs(&clock::now()).await {
                Some(pairs) => {
                    records.take_in(sort_out(&pairs));
                    records.safety.update(|safety| safety.is_opening = false);
                }
                None => records.is_missing.set(true),
            }
        });
        records
    }

    fn over(stores: Stores, safety: Safety) -> Self {
        Self {
            held: RwSignal::default(),
            safety: RwSignal::new(safety),
            is_saving: RwSignal::new(false),
            is_missing: RwSignal::new(false),
            waiting: StoredValue::new_local(VecDeque::new()),
            heard: StoredValue::default(),
            stores: Box::leak(Box::new(stores)),
        }
    }

    /// Whether it should have been made up, and its file did not come.
    pub fn is_missing(self) -> bool {
        self.is_missing.get()
    }

    /// Whether it was made up.
    pub fn is_made_up(self) -> bool {
        self.stores.shared.is_none()
    }

    /// A look at the record; what looks is renewed when the record changes.
    pub fn with<T>(self, view: impl FnOnce(&Record) -> T) -> T {
        self.held.with(|held| view(&held.record))
    }

    /// A look at the record that is not renewed.
    pub fn look<T>(self, view: impl FnOnce(&Record) -> T) -> T {
        self.held.with_untracked(|held| view(&held.record))
    }

    /// Keeps a change, shows it only then, and says what came of it. One after the other.
    pub fn commit(
        self,
        change: Change,
        second: SecondOfDay,
        done: impl FnOnce(Result<(), NotDone>) + 'static,
    ) {
        self.in_turn(Box::new(move || self.perform(change, second, Box::new(done))));
    }

    fn in_turn(self, action: Box<dyn FnOnce()>) {
        if self.is_saving.get_untracked() {
            self.waiting.update_value(|waiting| waiting.push_back(action));
        } else {
            action();
        }
    }

    fn perform(self, change: Change, second: SecondOfDay, done: Done<Result<(), NotDone>>) {
        self.take_in_heard();
        if untrack(|| self.is_outdated()) {
            return done(Err(NotDone::Outdated));
        }
        match self.look(|record| commit::entries(record, change, second, &clock::now(), random)) {
            Ok(entries) => self.keep(entries, Box::new(|kept| done(kept.map_err(NotDone::NotStored)))),
            Err(refusal) => done(Err(NotDone::Refused(refusal))),
        }
    }

    /// What restoring a backup would do.
    pub fn compare(self, backup: Backup) -> Restoring {
        self.look(|record| Restoring::of(backup, record))
    }

    /// Keeps the new entries of a backup: all of them or none.
    pub fn restore(self, restoring: Restoring, done: impl FnOnce(Result<(), NotDone>) + 'static) {
        self.in_turn(Box::new(move || {
            if untrack(|| self.is_outdated()) {
                return done(Err(NotDone::Outdated));
            }
            self.keep(restoring.new, Box::new(|kept| done(kept.map_err(NotDone::NotStored))));
        }));
    }

    fn keep(self, entries: Vec<Entry>, done: Done<Result<(), StoreError>>) {
        self.is_saving.set(true);
        later(async move {
            let kept = self.stores.vault.keep(&entries).await;
            self.is_saving.set(false);
            done(kept.map(|protection| {
                if !protection.is_whole() {
                    self.safety.update(|safety| safety.protection = protection);
                }
                let pairs = entries.iter().filter_map(|entry| codec::encode(entry).ok()).collect();
                self.stores.tell(&Told::Kept(pairs));
                self.take_in(Loaded { entries, unreadable: Vec::new() });
            }));
            if let Some(next) = self.waiting.try_update_value(VecDeque::pop_front).flatten() {
                next();
            }
        });
    }

    /// Reads both stores and gives each what it lacks.
    pub fn read(self) {
        let local = self.stores.vault.local();
        if let Ok(pairs) = &local {
            self.take_in(sort_out(pairs));
        }
        later(async move {
            let mended = self.stores.vault.unite(local).await;
            let safety = Safety::after(&mended);
            self.take_in(mended.found);
            self.safety.set(safety);
        });
    }

    /// How well the record is kept; what shows it is drawn anew when that changes.
    pub fn safety(self) -> Safety {
        self.safety.get()
    }

    /// Whether the journal has still to answer, and could hold a record that local storage has lost.
    pub fn may_be_lost(self) -> Memo<bool> {
        let Self { held, safety, .. } = self;
        Memo::new(move |_| {
            safety.with(|safety| safety.is_opening) && held.with(|held| held.record.patient().is_none())
        })
    }

    /// The person has seen that lost entries are back.
    pub fn has_seen_recovery(self) {
        self.safety.update(|safety| safety.recovered = None);
    }

    /// Whether a change is being kept.
    pub fn is_saving(self) -> ReadSignal<bool> {
        self.is_saving.read_only()
    }

    /// Whether a newer version of this app has written what this one does not understand.
    pub fn is_outdated(self) -> bool {
        self.held.with(|held| held.unreadable.iter().any(|text| matches!(text.why, Damage::Newer(_))))
    }

    /// What was stored and cannot be read; what shows it is drawn anew when there is more.
    pub fn unreadable(self) -> Vec<Unreadable> {
        self.held.with(|held| held.unreadable.clone())
    }

    /// Draws anew what shows the record, though it has not changed.
    pub fn show_again(self) {
        self.held.notify();
    }

    /// How full local storage is.
    pub fn room(self) -> Option<Room> {
        self.stores.vault.room()
    }

    /// Writes, reads back and removes a probe in both stores.
    pub async fn probe(self) -> Protection {
        self.stores.probe(&clock::now().to_string()).await
    }

    /// Erases everything that this app has stored on this device, and begins anew; or says which store did
    /// not do it.
    pub fn erase(self, failed: impl FnOnce(Protection) + 'static) {
        later(async move {
            let erased = self.stores.erase().await;
            if erased.is_whole() { begin_anew() } else { failed(erased) }
        });
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
        self.take_in(sort_out(&heard));
    }

    /// Entries that another tab stored are taken in at once, those that come together in one go; a tab that
    /// slept reads everything again.
    fn follow_other_tabs(self) {
        self.stores.follow(move |told| match told {
            Told::Erased => begin_anew(),
            Told::Kept(pairs) => {
                self.heard.update_value(|heard| heard.extend(pairs));
                set_timeout(move || self.take_in_heard(), GATHERING);
            }
        });
        on_window("pageshow", move |event| {
            let event: PageTransitionEvent = event.unchecked_into();
            if event.persisted() {
                self.read();
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
