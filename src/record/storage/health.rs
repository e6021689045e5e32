//! How well the record is kept: what the pages are told of both stores.

use crate::record::entry::{Entry, EntryBody};
use crate::record::fact::Fact;
use crate::record::storage::store::StoreError;
use crate::record::storage::vault::{Protection, RepairReport};

/// How well the record is kept.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct StorageHealth {
    /// How far reading the journal is.
    pub reading: Reading,
    /// Which store has kept everything it was given since then.
    pub protection: Protection,
    /// What one store had lost altogether, until the person has seen that it is back.
    pub recovered: Option<Recovered>,
    /// How many entries were written back to a store.
    pub written_back: usize,
    /// How many older entries only the journal holds.
    pub only_in_journal: usize,
}

/// How far reading the journal is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Reading {
    /// It has still to answer.
    Begun,
    /// It has not answered, or could not be read, and may still hold a record.
    Unread,
    /// It has answered; or the browser lets it hold nothing.
    Done,
}

/// What the stores have given back of what another one, or both, had lost.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Recovered {
    /// Local storage was empty; so many entries.
    Local(usize),
    /// The journal was empty; so many entries.
    Journal(usize),
    /// Local storage held a record, and the journal the set-up of another; so many entries.
    Earlier(usize),
}

impl StorageHealth {
    /// Before the journal has answered.
    pub fn opening(local: Result<(), StoreError>) -> Self {
        Self {
            reading: Reading::Begun,
            protection: Protection { local, journal: Ok(()) },
            recovered: None,
            written_back: 0,
            only_in_journal: 0,
        }
    }

    /// The journal has not answered in time. An answer that comes later still counts.
    pub fn is_late(&mut self) {
        if self.reading == Reading::Begun {
            self.reading = Reading::Unread;
            self.protection.journal = Err(StoreError::NoAnswer);
        }
    }

    /// After both stores were reconciled.
    pub fn after(report: &RepairReport) -> Self {
        let RepairReport { found, in_local, in_journal, to_local, to_journal, only_in_journal, protection } =
            report;
        let recovered = match (in_local, in_journal) {
            (0, Some(1..)) if protection.local.is_ok() => Some(Recovered::Local(found.entries.len())),
            (1.., Some(0)) if *to_journal > 0 => Some(Recovered::Journal(*to_journal)),
            (1.., Some(1..)) if found.entries.iter().any(is_patient) => {
                Some(Recovered::Earlier(found.entries.len()))
            }
            _ => None,
        };
        let reading = match (in_journal, &protection.journal) {
            (Some(_), _) | (None, Err(StoreError::Denied)) => Reading::Done,
            (None, _) => Reading::Unread,
        };
        Self {
            reading,
            protection: protection.clone(),
            recovered,
            written_back: to_local + to_journal,
            only_in_journal: *only_in_journal,
        }
    }
}

fn is_patient(entry: &Entry) -> bool {
    matches!(entry.what, EntryBody::Fact(Fact::Patient(_)))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may panic")]
mod tests {
    use super::*;
    use crate::record::storage::loaded::Loaded;

    fn report(in_journal: Option<usize>, journal: Result<(), StoreError>) -> RepairReport {
        RepairReport {
            found: Loaded::default(),
            in_local: 0,
            in_journal,
            to_local: 0,
            to_journal: 0,
            only_in_journal: 0,
            protection: Protection { local: Ok(()), journal },
        }
    }

    #[test]
    fn a_journal_that_was_not_read_is_never_taken_for_empty() {
        let other = || StoreError::Unavailable("UnknownError".to_owned());
        for (in_journal, journal, reading) in [
            (Some(0), Ok(()), Reading::Done),
            (Some(3), Ok(()), Reading::Done),
            // It was read, and then could not be written.
            (Some(0), Err(StoreError::Full), Reading::Done),
            (Some(0), Err(other()), Reading::Done),
            (None, Err(other()), Reading::Unread),
            (None, Err(StoreError::NoAnswer), Reading::Unread),
            (None, Err(StoreError::NotKept), Reading::Unread),
            // Nothing can be kept there, so nothing is waited for.
            (None, Err(StoreError::Denied), Reading::Done),
        ] {
            let report = report(in_journal, journal);
            assert_eq!(StorageHealth::after(&report).reading, reading, "{report:?}");
        }
    }

    #[test]
    fn an_answer_that_is_late_is_said_once_and_an_answer_that_came_stays() {
        let mut health = StorageHealth::opening(Ok(()));
        health.is_late();
        assert_eq!(
            (health.reading, health.protection.journal.clone()),
            (Reading::Unread, Err(StoreError::NoAnswer))
        );
        let mut health = StorageHealth::after(&report(Some(0), Ok(())));
        health.is_late();
        assert_eq!((health.reading, health.protection.is_whole()), (Reading::Done, true));
    }
}
