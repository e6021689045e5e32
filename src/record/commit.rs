//! From a change to the entries that record it: all of them, or what stands against it.

use chrono::Timelike;

use crate::domain::quantities::moment::Moment;
use crate::record::change::{Change, ValidationError};
use crate::record::entry::Entry;
use crate::record::entry_id::EntryId;
use crate::record::queries::clock_doubt::ClockDoubt;
use crate::record::record::Record;
use crate::record::storage::store::StoreError;

/// Why nothing was recorded.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum CommitError {
    /// The change contradicts the record.
    Invalid(ValidationError),
    /// The store did not take it.
    NotStored(StoreError),
    /// The clock may be wrong, and nobody has said that it is right.
    ClockInDoubt(ClockDoubt, Moment),
    /// A newer version of this app has written what this one does not understand.
    Outdated,
}

/// The entries of a change, yet to be stored.
///
/// `random` gives the random part of each id. Ids grow with every entry, even if the clock was set back,
/// so that what is recorded last counts last.
pub fn entries(
    record: &Record,
    change: Change,
    now: &Moment,
    random: impl Fn() -> [u8; 10],
) -> Result<Vec<Entry>, ValidationError> {
    let bodies = change.check(record, now)?;
    let clock = u64::try_from(now.utc().timestamp_millis()).unwrap_or_default();
    let newest = record.newest().map_or(0, EntryId::recorded_ms);
    let recorded = now.wall().with_nanosecond(0);
    let ids = (clock.max(newest + 1)..).map(|recorded_ms| EntryId::new(recorded_ms, random()));
    Ok(ids.zip(bodies).map(|(id, what)| Entry { id, recorded, what }).collect())
}
