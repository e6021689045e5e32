//! A day as a table writes it, read in the one order that the person has named.

use std::ops::RangeInclusive;

use chrono::NaiveDate;

use crate::domain::quantities::day::parse_day;
use crate::exchange::lab_table::DateOrder;

pub(super) fn read_day(text: &str, order: DateOrder) -> Option<NaiveDate> {
    if order == DateOrder::YearMonthDay {
        return parse_day(text);
    }
    let separator = if text.contains('/') { '/' } else { '.' };
    let (first, rest) = text.split_once(separator)?;
    let (second, year) = rest.split_once(separator)?;
    let (day, month) = if order == DateOrder::DayMonthYear { (first, second) } else { (second, first) };
    let number = |text: &str, lengths: RangeInclusive<usize>| {
        let is_number = lengths.contains(&text.len()) && text.chars().all(|c| c.is_ascii_digit());
        text.parse::<u16>().ok().filter(|_| is_number)
    };
    let (year, month, day) = (number(year, 4..=4)?, number(month, 1..=2)?, number(day, 1..=2)?);
    NaiveDate::from_ymd_opt(year.into(), month.into(), day.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_read_in_its_order_alone() {
        use DateOrder::*;
        for (text, order, day) in [
            ("2026-11-22", YearMonthDay, "2026-11-22"),
            ("22.11.2026", DayMonthYear, "2026-11-22"),
            ("22/11/2026", DayMonthYear, "2026-11-22"),
            ("01.02.2026", DayMonthYear, "2026-02-01"),
            ("1.2.2026", DayMonthYear, "2026-02-01"),
            ("29.02.2024", DayMonthYear, "2024-02-29"),
            ("11/22/2026", MonthDayYear, "2026-11-22"),
            ("1/2/2026", MonthDayYear, "2026-01-02"),
        ] {
            assert_eq!(read_day(text, order).map(|day| day.to_string()).as_deref(), Some(day), "{text}");
        }
        for text in [
            "",
            ".",
            "..",
            "//",
            "31.02.2026",
            "29.02.2023",
            "22.11.26",
            "22/11/26",
            "22.11.02026",
            "22.11.",
            "22.11",
            "22.11/2026",
            "22/11.2026",
            "22-11-2026",
            "2026.11.22",
            "2026/11/22",
            "22.11.2026.",
            "22.11.2026 08:00",
            "22. 11. 2026",
            "+1.11.2026",
            "1.+1.2026",
            "022.11.2026",
            "0.1.2026",
            "22.0.2026",
            "22.13.2026",
            "22 Nov 2026",
            "٢٢.١١.٢٠٢٦",
            "46348",
        ] {
            for order in [YearMonthDay, DayMonthYear, MonthDayYear] {
                assert_eq!(read_day(text, order), None, "{text} {order:?}");
            }
        }
        for (text, not) in [
            ("22.11.2026", [YearMonthDay, MonthDayYear]),
            ("11/22/2026", [YearMonthDay, DayMonthYear]),
            ("2026-11-22", [DayMonthYear, MonthDayYear]),
        ] {
            assert!(not.into_iter().all(|order| read_day(text, order).is_none()), "{text}");
        }
    }
}
