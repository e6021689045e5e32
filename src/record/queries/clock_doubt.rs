//! Whether the clock of the device can be right, by what the record says.

use chrono::{DateTime, Duration, FixedOffset, NaiveDate, Utc};

use crate::domain::quantities::moment::Moment;
use crate::domain::quantities::source::{Cited, OWN_CHOICE, cited};
use crate::record::record::Record;

/// What speaks against the clock.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ClockDoubt {
    /// It shows a day before this app was made.
    BeforeRelease,
    /// It shows a time before the newest entry, or before an injection that is recorded.
    BeforeEntry(DateTime<FixedOffset>),
    /// Nothing was recorded for so long that the date may be wrong.
    LongAfter(DateTime<FixedOffset>),
}

/// No clock that shows an earlier day is right.
pub const RELEASED: NaiveDate = NaiveDate::from_ymd_opt(2026, 1, 1).unwrap();

/// Clocks of two devices differ by less than so many minutes.
pub const CLOCKS_DIFFER: Cited<i64> =
    cited(60, &OWN_CHOICE, "how far the clocks of two devices can be apart, in minutes");

/// For so many days nobody who records daily records nothing.
pub const QUIET_DAYS: Cited<i64> =
    cited(30, &OWN_CHOICE, "after how many days without an entry the date is asked about");

/// What speaks against the clock that shows `now`; none if nothing does.
pub fn clock_doubt(record: &Record, now: &Moment) -> Option<ClockDoubt> {
    if now.date() < RELEASED {
        return Some(ClockDoubt::BeforeRelease);
    }
    let entry = record.entries().last()?;
    let recorded = entry.recorded.unwrap_or_else(|| DateTime::<Utc>::fixed_offset(&entry.id.recorded_at()));
    let injected = record.given().next().map(|current| current.what.at.wall());
    let newest = injected.map_or(recorded, |injected| injected.max(recorded));
    if newest > now.wall() + Duration::minutes(CLOCKS_DIFFER.value) {
        return Some(ClockDoubt::BeforeEntry(newest));
    }
    (now.wall() > recorded + Duration::days(QUIET_DAYS.value)).then_some(ClockDoubt::LongAfter(recorded))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::treatment::regimen::tests::regimen;
    use crate::record::entry::{Entry, EntryBody};
    use crate::record::entry_id::EntryId;
    use crate::record::fact::Fact;

    fn moment(local: &str) -> Moment {
        format!("{local}:00+01:00[Europe/Berlin]").parse().unwrap()
    }

    /// A record whose only entry was made at a time.
    fn recorded(at: &str) -> Record {
        let mut record = Record::default();
        let (id, recorded) = (EntryId::new(7, [0; 10]), Some(moment(at).wall()));
        record.add(Entry { id, recorded, what: EntryBody::Fact(Fact::Regimen(regimen("2026-11-01", 1))) });
        record
    }

    #[test]
    fn a_clock_is_doubted_before_the_release_before_an_entry_and_long_after_it() {
        let entry = moment("2026-11-22T10:00").wall();
        let (before, after) = (Some(ClockDoubt::BeforeEntry(entry)), Some(ClockDoubt::LongAfter(entry)));
        for (now, doubt) in [
            ("1970-01-01T00:00", Some(ClockDoubt::BeforeRelease)),
            ("2025-12-31T23:59", Some(ClockDoubt::BeforeRelease)),
            ("2026-01-01T00:00", before),
            ("2026-11-22T08:59", before),
            ("2026-11-22T09:00", None),
            ("2026-12-22T10:00", None),
            ("2026-12-22T10:01", after),
            ("2099-01-01T00:00", after),
        ] {
            assert_eq!(clock_doubt(&recorded("2026-11-22T10:00"), &moment(now)), doubt, "{now}");
        }
    }

    #[test]
    fn an_empty_record_knows_only_the_release() {
        assert_eq!(clock_doubt(&Record::default(), &moment("2099-01-01T00:00")), None);
        assert_eq!(
            clock_doubt(&Record::default(), &moment("2025-11-22T10:05")),
            Some(ClockDoubt::BeforeRelease)
        );
    }
}
