//! When the record was last saved outside this device, and when to remind of the next backup.

use std::num::NonZeroU8;

use chrono::{Days, NaiveDate};

use crate::domain::quantities::moment::Moment;
use crate::record::entry::{Entry, EntryBody};
use crate::record::fact::{Fact, Reminder};
use crate::record::record::Record;

/// How the record stands to its last backup.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct BackupStatus {
    /// The last backup.
    pub last: Option<Moment>,
    /// How many entries were recorded after it.
    pub newer: usize,
    /// Whether to remind of the next one today.
    pub is_due: bool,
}

/// How often to remind of a backup, until the person says otherwise.
pub const EVERY_DAYS: NonZeroU8 = NonZeroU8::new(30).unwrap();

/// How many days after a backup the next one can be reminded of; none for never.
pub const REMINDER_INTERVALS: [Option<NonZeroU8>; 4] =
    [NonZeroU8::new(7), Some(EVERY_DAYS), NonZeroU8::new(90), None];

/// How soon to remind of the first one.
const FIRST_AFTER: Days = Days::new(7);

/// For how long a reminder is snoozed.
const SNOOZE: Days = Days::new(7);

/// How a record stands to its last backup, on a day.
pub fn backup_status(record: &Record, today: NaiveDate) -> BackupStatus {
    let last = record.backups().last();
    let after = last.as_ref().map(|current| current.id);
    let recorded = record.entries().iter().filter(|entry| !is_about_backups(entry));
    let newer = recorded.clone().rev().take_while(|entry| Some(entry.id) > after).count();
    let due_from = match (&last, reminder_interval(record)) {
        (_, None) => None,
        (Some(last), Some(days)) => last.what.at.date().checked_add_days(Days::new(days.get().into())),
        (None, Some(_)) => recorded
            .map(|entry| record.day_recorded(entry.id))
            .next()
            .and_then(|first| first.checked_add_days(FIRST_AFTER)),
    };
    let not_before = record.reminders().last().map_or(NaiveDate::MIN, |reminder| reminder.from);
    let is_due = newer > 0 && due_from.is_some_and(|day| today >= day.max(not_before));
    BackupStatus { last: last.map(|current| current.what.at.clone()), newer, is_due }
}

/// How many days after a backup the next one is reminded of.
pub fn reminder_interval(record: &Record) -> Option<NonZeroU8> {
    record.reminders().last().map_or(Some(EVERY_DAYS), |reminder| reminder.every_days)
}

/// The same reminder, but not before a week from today.
pub fn snoozed_reminder(record: &Record, today: NaiveDate) -> Reminder {
    let from = today.checked_add_days(SNOOZE).unwrap_or(today);
    Reminder { every_days: reminder_interval(record), from }
}

fn is_about_backups(entry: &Entry) -> bool {
    matches!(entry.what, EntryBody::Fact(Fact::BackupMade(_) | Fact::Reminder(_)))
}
