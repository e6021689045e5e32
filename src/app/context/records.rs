//! The one handle to the record: pages read memos of it and commit changes to it, nothing else.

mod held;
mod other_tabs;
mod reading;

use async_lock::Mutex;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::app::browser::boot_bridge::{RootAttr, set_root_attr};
use crate::app::browser::document::restart;
use crate::app::browser::random::random;
use crate::app::browser::tabs::Told;
use crate::app::context::clock;
use crate::app::context::demo;
use crate::app::context::opening::{Known, Opening, opening};
use crate::app::context::records::held::Held;
use crate::app::context::stores::Stores;
use crate::domain::quantities::moment::Moment;
use crate::exchange::backup::Backup;
use crate::exchange::restore::RestorePlan;
use crate::record::change::Change;
use crate::record::codec::{self, Damage, Unreadable};
use crate::record::commit::{self, CommitError};
use crate::record::entry::Entry;
use crate::record::queries::clock_doubt::{ClockDoubt, clock_doubt};
use crate::record::record::Record;
use crate::record::storage::health::{Reading, StorageHealth};
use crate::record::storage::loaded::{Loaded, decode_all};
use crate::record::storage::store::{Pair, Room};
use crate::record::storage::vault::Protection;

/// A handle that can be copied into every closure.
#[derive(Clone, Copy)]
pub struct Records {
    held: RwSignal<Held>,
    health: RwSignal<StorageHealth>,
    is_saving: RwSignal<bool>,
    /// Whether the person has said that the clock is right.
    is_clock_confirmed: RwSignal<bool>,
    /// Whether the data of the demo did not come.
    is_missing: RwSignal<bool>,
    /// Whether the person has said that no record can be here.
    is_waived: RwSignal<bool>,
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
                    records.health.update(|health| health.reading = Reading::Done);
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
            is_clock_confirmed: RwSignal::new(false),
            is_missing: RwSignal::new(false),
            is_waived: RwSignal::new(false),
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

    /// Whether it is known who is treated.
    pub fn is_set_up(self) -> Memo<bool> {
        Memo::new(move |_| self.with(|record| record.patient().is_some()))
    }

    /// Keeps a change and shows it only then. One after the other.
    pub async fn commit(self, change: Change) -> Result<(), CommitError> {
        let _turn = self.shared.get_value().turn.lock().await;
        self.take_in_heard();
        self.refuse_if_outdated()?;
        let now = clock::now();
        if let Some(doubt) = untrack(|| self.clock_doubt(&now)).filter(|_| change.tells_time()) {
            return Err(CommitError::ClockInDoubt(doubt, now));
        }
        let entries = self
            .with_untracked(|record| commit::entries(record, change, &now, random))
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

    /// What speaks against the clock, as long as the person has not said that it is right. Tracked.
    pub fn clock_doubt(self, now: &Moment) -> Option<ClockDoubt> {
        let doubt = self.with(|record| clock_doubt(record, now));
        doubt.filter(|_| !self.is_clock_confirmed.get())
    }

    /// The person has looked at the date, and it is right.
    pub fn confirm_clock(self) {
        self.is_clock_confirmed.set(true);
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

    /// How well the record is kept. Tracked.
    pub fn storage_health(self) -> StorageHealth {
        self.health.get()
    }

    /// What stands between the start and the pages. Tracked.
    pub fn opening(self) -> Opening {
        let is_known = self.held.with(|held| held.record.patient().is_some());
        let known = match self.is_waived.get() {
            _ if is_known => Known::Patient,
            true => Known::NothingIsHere,
            false => Known::Nothing,
        };
        opening(self.health.with(|health| health.reading), known)
    }

    /// The person says that no record can be here. One that comes nevertheless is taken in.
    pub fn waive_opening(self) {
        self.is_waived.set(true);
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

    /// How full local storage is, where that can be known.
    pub async fn room(self) -> Option<Room> {
        self.stores().vault.room().await
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
        set_root_attr(RootAttr::Record, "false");
        restart();
        Ok(())
    }

    fn take_in(self, loaded: Loaded) {
        if !loaded.entries.is_empty() || !loaded.unreadable.is_empty() {
            self.held.update(|held| held.take_in(loaded));
        }
    }
}
