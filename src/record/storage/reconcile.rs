//! Two stores that should hold the same, compared: what the record takes in, and what each store lacks.
//! Pure; what is to be done about it is done by the vault.

use std::cmp::Ordering;

use crate::record::codec::{self, Unreadable};
use crate::record::entry::Entry;
use crate::record::storage::store::Pair;

/// What the comparison shows.
#[derive(Default, Debug)]
pub struct Reconciliation {
    /// Whole entries that only the journal gave.
    pub entries: Vec<Entry>,
    /// Texts of the journal that are no entries; those of local storage are known already.
    pub unreadable: Vec<Unreadable>,
    /// Whole texts that local storage lacks.
    pub for_local: Vec<Pair>,
    /// Whole texts that the journal lacks.
    pub for_journal: Vec<Pair>,
    /// Damaged texts of local storage, each with the whole text that the journal has under its key.
    pub damaged_in_local: Vec<Damaged>,
    /// Damaged texts of the journal, each with the whole text that local storage has under its key.
    pub damaged_in_journal: Vec<Damaged>,
}

/// A damaged text and the whole one of the same key.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Damaged {
    /// The damaged text, under a key of its own.
    pub quarantined: Unreadable,
    /// The whole text.
    pub whole: Pair,
}

/// Compares two lists of pairs, each in the order of its keys.
///
/// A text that neither store has whole, or that a newer version wrote, stays where it is.
pub fn reconcile(local: Vec<Pair>, journal: Vec<Pair>) -> Reconciliation {
    let mut reconciliation = Reconciliation::default();
    let (mut local, mut journal) = (local.into_iter().peekable(), journal.into_iter().peekable());
    loop {
        let order = match (local.peek(), journal.peek()) {
            (Some((here, _)), Some((there, _))) => here.cmp(there),
            (Some(_), None) => Ordering::Less,
            (None, Some(_)) => Ordering::Greater,
            (None, None) => return reconciliation,
        };
        let here = if order.is_le() { local.next() } else { None };
        let there = if order.is_ge() { journal.next() } else { None };
        reconciliation.compare(here, there);
    }
}

impl Reconciliation {
    fn compare(&mut self, local: Option<Pair>, journal: Option<Pair>) {
        match (local, journal) {
            (Some(here), Some(there)) if here != there => self.differ(here, there),
            (Some(here), None) if codec::decode(&here.0, &here.1).is_ok() => self.for_journal.push(here),
            (None, Some(there)) => match codec::decode(&there.0, &there.1) {
                Ok(entry) => {
                    self.entries.push(entry);
                    self.for_local.push(there);
                }
                Err(unreadable) => self.unreadable.push(unreadable),
            },
            _ => {}
        }
    }

    fn differ(&mut self, here: Pair, there: Pair) {
        match (codec::decode(&here.0, &here.1), codec::decode(&there.0, &there.1)) {
            (Ok(_), _) => {
                self.damaged_in_journal.push(Damaged { quarantined: codec::quarantine(&there), whole: here })
            }
            (Err(_), Ok(entry)) => {
                self.entries.push(entry);
                self.damaged_in_local.push(Damaged { quarantined: codec::quarantine(&here), whole: there });
            }
            (Err(_), Err(unreadable)) => self.unreadable.push(unreadable),
        }
    }
}
