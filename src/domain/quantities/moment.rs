//! When something happened, as the person saw it: wall clock, offset from UTC and time zone.
//! Elapsed time comes from the instant, calendar days from the wall clock. Knows no clock of its own.

use std::fmt;
use std::str::FromStr;

use chrono::{
    DateTime, Duration, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, Offset, SecondsFormat, Utc,
};
/// An instant with the wall clock that showed it, in the notation of RFC 9557:
/// `2026-11-22T07:12:00+01:00[Europe/Berlin]`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Moment {
    at: DateTime<FixedOffset>,
    zone: String,
}

/// A text that is no moment.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct NotAMoment;

/// A wall-clock time that does not exist, because the clocks were put forward over it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Skipped;

impl Moment {
    /// An instant seen in a zone with an offset.
    pub fn new(utc: DateTime<Utc>, offset: FixedOffset, zone: &str) -> Self {
        Self { at: utc.with_timezone(&offset), zone: zone.to_owned() }
    }

    /// The instant at which clocks in a zone show a wall-clock time.
    ///
    /// `offset_at` tells the offset of the zone at an instant. Of two instants with the same wall clock
    /// the earlier is taken.
    pub fn resolve(
        local: NaiveDateTime,
        zone: &str,
        offset_at: impl Fn(DateTime<Utc>) -> FixedOffset,
    ) -> Result<Self, Skipped> {
        let instant = |offset: FixedOffset| (local - offset).and_utc();
        let day = Duration::days(1);
        let offsets = [offset_at(local.and_utc() - day), offset_at(local.and_utc() + day)];
        offsets
            .into_iter()
            .filter(|offset| offset_at(instant(*offset)) == *offset)
            .min_by_key(|offset| instant(*offset))
            .map(|offset| Self::new(instant(offset), offset, zone))
            .ok_or(Skipped)
    }

    /// The instant.
    pub fn utc(&self) -> DateTime<Utc> {
        self.at.to_utc()
    }

    /// What the clock on the wall showed.
    pub fn local(&self) -> NaiveDateTime {
        self.at.naive_local()
    }

    /// The instant with the offset of that clock.
    pub fn wall(&self) -> DateTime<FixedOffset> {
        self.at
    }

    /// The calendar day of the person.
    pub fn date(&self) -> NaiveDate {
        self.local().date()
    }

    /// The time of day of the person.
    pub fn time(&self) -> NaiveTime {
        self.local().time()
    }

    /// The IANA name of the zone.
    pub fn zone(&self) -> &str {
        &self.zone
    }

    /// The offset from UTC.
    pub fn offset(&self) -> FixedOffset {
        self.at.offset().fix()
    }

    /// Minutes from an earlier moment to this one; negative when it is later.
    pub fn minutes_since(&self, earlier: &Self) -> i64 {
        (self.at - earlier.at).num_minutes()
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}[{}]", self.at.to_rfc3339_opts(SecondsFormat::Secs, false), self.zone)
    }
}

impl FromStr for Moment {
    type Err = NotAMoment;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (instant, rest) = text.split_once('[').ok_or(NotAMoment)?;
        let zone = rest.strip_suffix(']').ok_or(NotAMoment)?;
        let at = DateTime::parse_from_rfc3339(instant).map_err(|_| NotAMoment)?;
        Ok(Self { at, zone: zone.to_owned() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hours(hours: i32) -> FixedOffset {
        FixedOffset::east_opt(hours * 3600).unwrap()
    }

    fn local(text: &str) -> NaiveDateTime {
        text.parse().unwrap()
    }

    /// Berlin in 2026: summer time from 29 March 01:00 to 25 October 01:00 UTC.
    fn berlin(utc: DateTime<Utc>) -> FixedOffset {
        let summer = local("2026-03-29T01:00:00").and_utc()..local("2026-10-25T01:00:00").and_utc();
        hours(if summer.contains(&utc) { 2 } else { 1 })
    }

    fn resolved(text: &str) -> Result<String, Skipped> {
        Moment::resolve(local(text), "Europe/Berlin", berlin).map(|moment| moment.to_string())
    }

    #[test]
    fn an_ordinary_time_has_one_instant() {
        assert_eq!(resolved("2026-11-22T07:12:00").unwrap(), "2026-11-22T07:12:00+01:00[Europe/Berlin]");
        assert_eq!(resolved("2026-07-01T07:12:00").unwrap(), "2026-07-01T07:12:00+02:00[Europe/Berlin]");
        let moment = Moment::resolve(local("2026-07-01T07:12:00"), "Europe/Berlin", berlin).unwrap();
        assert_eq!(
            (moment.date().to_string(), moment.time().to_string()),
            ("2026-07-01".into(), "07:12:00".into())
        );
        assert_eq!(moment.zone(), "Europe/Berlin");
    }

    #[test]
    fn the_hour_that_is_skipped_in_spring_is_refused() {
        assert!(resolved("2026-03-29T01:59:00").is_ok());
        assert_eq!(resolved("2026-03-29T02:00:00"), Err(Skipped));
        assert_eq!(resolved("2026-03-29T02:59:00"), Err(Skipped));
        assert!(resolved("2026-03-29T03:00:00").is_ok());
    }

    #[test]
    fn of_the_hour_that_comes_twice_the_first_is_taken() {
        assert_eq!(resolved("2026-10-25T02:30:00").unwrap(), "2026-10-25T02:30:00+02:00[Europe/Berlin]");
        assert_eq!(resolved("2026-10-25T03:00:00").unwrap(), "2026-10-25T03:00:00+01:00[Europe/Berlin]");
    }

    #[test]
    fn elapsed_time_counts_instants_and_days_count_the_wall_clock() {
        let before = Moment::resolve(local("2026-10-24T23:00:00"), "Europe/Berlin", berlin).unwrap();
        let after = Moment::resolve(local("2026-10-25T23:00:00"), "Europe/Berlin", berlin).unwrap();
        assert_eq!(after.minutes_since(&before), 25 * 60);
        assert_eq!((after.date() - before.date()).num_days(), 1);
    }

    #[test]
    fn the_notation_survives_storage() {
        let text = "2026-11-22T07:12:00-03:30[America/St_Johns]";
        assert_eq!(text.parse::<Moment>().unwrap().to_string(), text);
        for wrong in
            ["", "2026-11-22", "2026-11-22T07:12:00+01:00", "2026-11-22T07:12[Europe/Berlin]", "x[y]"]
        {
            assert!(wrong.parse::<Moment>().is_err(), "{wrong}");
        }
    }
}
