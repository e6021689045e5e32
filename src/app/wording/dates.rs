//! Calendar days as people read them: the month by name, so that no order of numbers can be mistaken.

use chrono::{Datelike, NaiveDate, NaiveTime, Timelike};

use crate::app::wording::words;

/// `22 Nov 2026`
pub fn day(date: NaiveDate) -> String {
    format!("{} {} {}", date.day(), short(month_name(date)), date.year())
}

/// `Sun 22 Nov 2026`
pub fn weekday(date: NaiveDate) -> String {
    let names = words().terms.weekdays;
    let name = usize::try_from(date.weekday().num_days_from_monday()).ok().and_then(|index| names.get(index));
    format!("{} {}", short(name.unwrap_or(&"")), day(date))
}

/// `November 2026`
pub fn month(date: NaiveDate) -> String {
    format!("{} {}", month_name(date), date.year())
}

/// `Apr`, and `2026` in January: for the axis of a chart.
pub fn tick(date: NaiveDate) -> String {
    if date.month0() == 0 { date.year().to_string() } else { short(month_name(date)).to_owned() }
}

/// `07:12`
pub fn time(time: NaiveTime) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}

fn month_name(date: NaiveDate) -> &'static str {
    let names = words().terms.months;
    usize::try_from(date.month0()).ok().and_then(|index| names.get(index)).copied().unwrap_or_default()
}

/// The first letters of the name of a day or a month.
pub fn short(name: &str) -> &str {
    name.get(..3).unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_written_with_the_name_of_its_month() {
        let date = NaiveDate::from_ymd_opt(2026, 11, 2).unwrap();
        assert_eq!(day(date), "2 Nov 2026");
        assert_eq!(weekday(date), "Mon 2 Nov 2026");
        assert_eq!(month(date), "November 2026");
    }
}
