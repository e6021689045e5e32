//! From a change to entries that are stored: refused as a whole, or kept as a whole.

use crate::domain::moment::Moment;
use crate::record::change::{Change, Refusal, SecondOfDay};
use crate::record::entry::{Entry, EntryId};
use crate::record::record::Record;
use crate::record::vault::{Store, StoreError, append};

/// Why nothing was recorded.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum NotDone {
    /// The change contradicts the record.
    Refused(Refusal),
    /// The store did not take it.
    NotStored(StoreError),
}

/// Stores a change and returns the entries that the record has to take in.
///
/// `random` gives the random part of each id. Ids grow with every entry, even if the clock was set back,
/// so that what is recorded last counts last.
pub fn commit(
    record: &Record,
    store: &dyn Store,
    change: Change,
    second: SecondOfDay,
    now: &Moment,
    random: impl Fn() -> [u8; 10],
) -> Result<Vec<Entry>, NotDone> {
    let whats = change.check(record, now, second).map_err(NotDone::Refused)?;
    let clock = u64::try_from(now.utc().timestamp_millis()).unwrap_or_default();
    let newest = record.newest().map_or(0, EntryId::recorded_ms);
    let entries: Vec<Entry> = (clock.max(newest + 1)..)
        .zip(whats)
        .map(|(recorded_ms, what)| Entry { id: EntryId::new(recorded_ms, random()), what })
        .collect();
    append(store, &entries).map_err(NotDone::NotStored)?;
    Ok(entries)
}
