//! Calendar days and times of day as texts of ISO 8601.

use chrono::{DateTime, NaiveDate, NaiveTime};

/// `2026-11-22`
pub fn parse_day(text: &str) -> Option<NaiveDate> {
    DateTime::parse_from_rfc3339(&format!("{text}T00:00:00Z")).ok().map(|at| at.date_naive())
}

/// `07:12`
pub fn parse_time(text: &str) -> Option<NaiveTime> {
    DateTime::parse_from_rfc3339(&format!("1970-01-01T{text}:00Z")).ok().map(|at| at.time())
}

#[cfg(test)]
mod tests {
    use super::*;

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
