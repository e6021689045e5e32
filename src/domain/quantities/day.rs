//! Calendar days and times of day as texts of ISO 8601.

use chrono::{DateTime, Datelike, NaiveDate, NaiveTime};

use crate::domain::quantities::source::{Cited, OWN_CHOICE, cited};

/// The first year of a day that can be meant: nobody who is treated was born before it. A year that is being typed is `0002`,
/// then `0020`.
pub const FIRST_YEAR: Cited<i32> = cited(1900, &OWN_CHOICE, "years that are refused");

/// `2026-11-22`
pub fn parse_day(text: &str) -> Option<NaiveDate> {
    DateTime::parse_from_rfc3339(&format!("{text}T00:00:00Z")).ok().map(|at| at.naive_local().date())
}

/// `07:12`
pub fn parse_time(text: &str) -> Option<NaiveTime> {
    DateTime::parse_from_rfc3339(&format!("1970-01-01T{text}:00Z")).ok().map(|at| at.time())
}

/// Whether the year of a day has all its digits and does not lie further back than can be meant.
pub fn has_whole_year(day: NaiveDate) -> bool {
    day.year() >= FIRST_YEAR.value
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_year_that_is_being_typed_is_none_yet() {
        for (text, is_whole) in [
            ("0002-11-27", false),
            ("0020-11-27", false),
            ("0202-11-27", false),
            ("1899-12-31", false),
            ("1900-01-01", true),
            ("2026-11-27", true),
        ] {
            assert_eq!(parse_day(text).map(has_whole_year), Some(is_whole), "{text}");
        }
    }

    #[test]
    fn only_whole_days_and_minutes_are_taken() {
        assert_eq!(parse_day("2024-02-29"), NaiveDate::from_ymd_opt(2024, 2, 29));
        for wrong in
            ["", "2023-02-29", "2026-11-31", "2026-1-2", "22.11.2026", "2026-11-22T00:00", "+2026-11-22"]
        {
            assert_eq!(parse_day(wrong), None, "{wrong}");
        }
        assert_eq!(parse_time("23:59"), NaiveTime::from_hms_opt(23, 59, 0));
        for wrong in ["", "24:00", "7:12", "07:60", "07:12:30", "07"] {
            assert_eq!(parse_time(wrong), None, "{wrong}");
        }
    }
}
