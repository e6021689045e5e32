//! Backups that left this device, and when to remind of the next one.

use std::num::NonZeroU8;

use chrono::{Days, NaiveDate};

use crate::domain::moment::Moment;
use crate::record::entry::{Entry, Fact, What};
use crate::record::record::Record;

/// A file with everything was handed to the person.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Copied {
    /// When.
    pub at: Moment,
    /// How many entries were in it.
    pub entries: u32,
}

/// When to remind of a backup; the latest counts.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Reminder {
    /// How many days after a backup; none for never.
    pub every_days: Option<NonZeroU8>,
    /// Not before this day.
    pub from: NaiveDate,
}

/// How the record stands to its last backup.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Standing {
    /// The last backup.
    pub last: Option<Moment>,
    /// How many entries were recorded after it.
    pub newer: usize,
    /// Whether to remind of the next one today.
    pub is_due: bool,
}

/// How often to remind of a backup, until the person says otherwise.
pub const EVERY_DAYS: NonZeroU8 = NonZeroU8::new(30).unwrap();
/// How soon to remind of the first one.
const FIRST_AFTER: Days = Days::new(7);
/// For how long a reminder is put off.
const PUT_OFF: Days = Days::new(7);

/// How a record stands to its last backup, on a day.
pub fn standing(record: &Record, today: NaiveDate) -> Standing {
    let last = record.copies().last();
    let after = last.as_ref().map(|kept| kept.id);
    let recorded = record.entries().iter().filter(|entry| !is_of_copies(entry));
    let newer = recorded.clone().rev().take_while(|entry| Some(entry.id) > after).count();
    let due_from = match (&last, every_days(record)) {
        (_, None) => None,
        (Some(last), Some(days)) => last.what.at.date().checked_add_days(Days::new(days.get().into())),
        (None, Some(_)) => recorded
            .map(|entry| entry.id.recorded_at().date_naive())
            .next()
            .and_then(|first| first.checked_add_days(FIRST_AFTER)),
    };
    let not_before = record.reminders().last().map_or(NaiveDate::MIN, |reminder| reminder.from);
    let is_due = newer > 0 && due_from.is_some_and(|day| today >= day.max(not_before));
    Standing { last: last.map(|kept| kept.what.at.clone()), newer, is_due }
}

/// How many days after a backup the next one is reminded of.
pub fn every_days(record: &Record) -> Option<NonZeroU8> {
    record.reminders().last().map_or(Some(EVERY_DAYS), |reminder| reminder.every_days)
}

/// The same reminder, but not before a week from today.
pub fn put_off_from(record: &Record, today: NaiveDate) -> Reminder {
    let from = today.checked_add_days(PUT_OFF).unwrap_or(today);
    Reminder { every_days: every_days(record), from }
}

fn is_of_copies(entry: &Entry) -> bool {
    matches!(entry.what, What::Fact(Fact::Copied(_) | Fact::Reminder(_)))
}
