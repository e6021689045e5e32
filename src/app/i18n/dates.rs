//! Calendar days as people read them: the month by name, so that no order of numbers can be mistaken.

use chrono::{Datelike, NaiveDate, NaiveTime, Timelike};

use crate::app::i18n::strings;

/// `22 Nov 2026`
pub fn day(date: NaiveDate) -> String {
    format!("{} {}", day_of_year(date), date.year())
}

/// `22 Nov 2026, 1 Dec 2026`
pub fn days(dates: &[NaiveDate]) -> String {
    dates.iter().map(|date| day(*date)).collect::<Vec<_>>().join(", ")
}

/// `22 Nov`
pub fn day_of_year(date: NaiveDate) -> String {
    strings().terms.day(date.day(), month_of(date, strings().terms.months_short()))
}

/// `Sun 22 Nov 2026`
pub fn weekday(date: NaiveDate) -> String {
    let names = strings().terms.weekdays_short();
    let name = usize::try_from(date.weekday().num_days_from_monday()).ok().and_then(|index| names.get(index));
    format!("{} {}", name.unwrap_or(&""), day(date))
}

/// `November 2026`
pub fn month(date: NaiveDate) -> String {
    format!("{} {}", month_of(date, strings().terms.months()), date.year())
}

/// `Nov`
pub fn month_short(date: NaiveDate) -> &'static str {
    month_of(date, strings().terms.months_short())
}

/// `Apr`, and `2026` in January: for the axis of a chart.
pub fn tick(date: NaiveDate) -> String {
    match date.month0() {
        0 => date.year().to_string(),
        _ => month_short(date).to_owned(),
    }
}

/// `07:12`
pub fn time(time: NaiveTime) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}

fn month_of(date: NaiveDate, names: [&'static str; 12]) -> &'static str {
    usize::try_from(date.month0()).ok().and_then(|index| names.get(index)).copied().unwrap_or_default()
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
        assert_eq!(month_short(date), "Nov");
        assert_eq!(days(&[date, date.succ_opt().unwrap()]), "2 Nov 2026, 3 Nov 2026");
    }
}
