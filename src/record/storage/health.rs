//! How well the record is kept: what the pages are told of both stores.

use crate::record::storage::store::StoreError;
use crate::record::storage::vault::{Protection, RepairReport};

/// How well the record is kept.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct StorageHealth {
    /// Whether the journal has still to answer for the first time.
    pub is_opening: bool,
    /// Which store has kept everything it was given since then.
    pub protection: Protection,
    /// What one store had lost altogether, until the person has seen that it is back.
    pub recovered: Option<Recovered>,
    /// How many entries were written back to a store.
    pub written_back: usize,
    /// How many older entries only the journal holds.
    pub only_in_journal: usize,
}

/// Which store was found empty, and how many entries the other gave back.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Recovered {
    /// Local storage was empty.
    Local(usize),
    /// The journal was empty.
    Journal(usize),
}

impl StorageHealth {
    /// Before the journal has answered.
    pub fn opening(local: Result<(), StoreError>) -> Self {
        Self {
            is_opening: true,
            protection: Protection { local, journal: Ok(()) },
            recovered: None,
            written_back: 0,
            only_in_journal: 0,
        }
    }

    /// After both stores were reconciled.
    pub fn after(report: &RepairReport) -> Self {
        let RepairReport { found, in_local, in_journal, to_local, to_journal, only_in_journal, protection } =
            report;
        let recovered = match (in_local, in_journal) {
            (0, 1..) if protection.local.is_ok() => Some(Recovered::Local(found.entries.len())),
            (1.., 0) if *to_journal > 0 => Some(Recovered::Journal(*to_journal)),
            _ => None,
        };
        Self {
            is_opening: false,
            protection: protection.clone(),
            recovered,
            written_back: to_local + to_journal,
            only_in_journal: *only_in_journal,
        }
    }
}
