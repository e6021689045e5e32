//! What was prescribed, from a day on.

use std::num::NonZeroU8;

use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};

use crate::domain::dose::Dose;

/// One dose every so many days at about the same time, in force from a day until the next regimen's.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Regimen {
    /// First day of this regimen; its due days are counted from here.
    pub from: NaiveDate,
    /// The prescribed dose.
    pub dose: Dose,
    /// 1 is every day, 2 every other day.
    pub every_days: NonZeroU8,
    /// About when, on the wall clock.
    #[serde(with = "hour_and_minute")]
    pub usual_time: NaiveTime,
}

impl Regimen {
    /// Whether a dose is due on a day.
    pub fn is_due_on(&self, day: NaiveDate) -> bool {
        let days = (day - self.from).num_days();
        days >= 0 && days % i64::from(self.every_days.get()) == 0
    }

    /// The first due day after a day.
    pub fn next_due_after(&self, day: NaiveDate) -> NaiveDate {
        let step = i64::from(self.every_days.get());
        let days = (day - self.from).num_days();
        let next = if days < 0 { 0 } else { (days / step + 1) * step };
        self.from.checked_add_signed(chrono::Duration::days(next)).unwrap_or(NaiveDate::MAX)
    }
}

/// The regimen in force on a day, of all that were ever recorded, oldest record first.
/// Of two that begin on the same day the one recorded later counts.
pub fn in_force<'a>(regimens: impl IntoIterator<Item = &'a Regimen>, day: NaiveDate) -> Option<&'a Regimen> {
    regimens.into_iter().filter(|regimen| regimen.from <= day).max_by_key(|regimen| regimen.from)
}

mod hour_and_minute {
    use chrono::{NaiveTime, Timelike};
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    pub(super) fn serialize<S: Serializer>(time: &NaiveTime, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(&format_args!("{:02}:{:02}", time.hour(), time.minute()))
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<NaiveTime, D::Error> {
        let text = String::deserialize(from)?;
        text.parse().map_err(|_| D::Error::custom("not a time like 07:30"))
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use crate::domain::number::Decimal;

    pub(crate) fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    pub(crate) fn regimen(from: &str, every_days: u8) -> Regimen {
        Regimen {
            from: day(from),
            dose: Dose::new(Decimal::whole(100)).unwrap(),
            every_days: NonZeroU8::new(every_days).unwrap(),
            usual_time: NaiveTime::from_hms_opt(7, 30, 0).unwrap(),
        }
    }

    #[test]
    fn every_other_day_is_counted_from_the_first_day() {
        let alternate = regimen("2026-02-27", 2);
        for (date, due) in [
            ("2026-02-26", false),
            ("2026-02-27", true),
            ("2026-02-28", false),
            ("2026-03-01", true),
            ("2026-03-02", false),
        ] {
            assert_eq!(alternate.is_due_on(day(date)), due, "{date}");
        }
        assert_eq!(alternate.next_due_after(day("2026-02-27")), day("2026-03-01"));
        assert_eq!(alternate.next_due_after(day("2026-02-28")), day("2026-03-01"));
        assert_eq!(alternate.next_due_after(day("2026-01-01")), day("2026-02-27"));
    }

    #[test]
    fn a_change_counts_from_its_day_and_not_before() {
        let regimens = [regimen("2026-01-01", 1), regimen("2026-03-01", 2), regimen("2026-03-01", 1)];
        assert_eq!(in_force(&regimens, day("2025-12-31")), None);
        assert_eq!(in_force(&regimens, day("2026-02-28")), Some(&regimens[0]));
        assert_eq!(in_force(&regimens, day("2026-03-01")), Some(&regimens[2]));
    }

    #[test]
    fn the_time_is_kept_as_hours_and_minutes() {
        let stored = serde_json::to_string(&regimen("2026-01-01", 1)).unwrap();
        assert_eq!(stored, r#"{"from":"2026-01-01","dose":"100","every_days":1,"usual_time":"07:30"}"#);
        assert_eq!(serde_json::from_str::<Regimen>(&stored).unwrap(), regimen("2026-01-01", 1));
        assert!(serde_json::from_str::<Regimen>(&stored.replace("07:30", "25:00")).is_err());
        assert!(serde_json::from_str::<Regimen>(&stored.replace("100", "0")).is_err());
    }
}
