//! A backup beside a record: what reading it would add. Adding is a union, so that it can be repeated and done
//! in any order.

use chrono::NaiveDate;

use crate::exchange::backup::Backup;
use crate::record::entry::Entry;
use crate::record::record::Record;

/// What restoring a backup would do.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RestorePlan {
    /// Entries that are not here.
    pub new: Vec<Entry>,
    /// The days on which the first and the last of the new ones were recorded, on the wall clock of then.
    pub recorded: Option<(NaiveDate, NaiveDate)>,
    /// How many are here already.
    pub known: usize,
    /// How many of the new ones correct what was corrected here in another way.
    pub conflicting: usize,
    /// How many texts of the file cannot be read.
    pub unreadable: usize,
}

impl RestorePlan {
    /// What a backup would add to a record.
    pub fn of(backup: Backup, record: &Record) -> Self {
        let Backup { entries, unreadable } = backup;
        let all = entries.len();
        let is_new = |entry: &Entry| record.original(entry.id).is_none();
        let new: Vec<Entry> = entries.into_iter().filter(is_new).collect();
        let conflicts =
            |entry: &&Entry| entry.what.amends().is_some_and(|origin| record.trail(origin).next().is_some());
        let conflicting = new.iter().filter(conflicts).count();
        let recorded = recorded(&new);
        Self { known: all - new.len(), recorded, new, conflicting, unreadable }
    }
}

fn recorded(entries: &[Entry]) -> Option<(NaiveDate, NaiveDate)> {
    let (first, last) = (entries.first()?, entries.last()?);
    let mut record = Record::default();
    entries.iter().cloned().for_each(|entry| record.add(entry));
    Some((record.day_recorded(first.id), record.day_recorded(last.id)))
}
