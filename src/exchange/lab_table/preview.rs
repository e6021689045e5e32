//! From a table and the meaning of its columns to panels: what is taken, what to ask about, what is refused.

use std::ops::RangeInclusive;

use chrono::NaiveDate;

use crate::domain::day::parse_day;
use crate::domain::lab_panel::LabPanel;
use crate::domain::labs::{Bound, Judgement, LabError, LabResult, LabUnit, OwnResult, Range, judge};
use crate::domain::limits::Tier;
use crate::domain::listed::{LONGEST_NOTE, Name, NameError};
use crate::domain::number::{Decimal, MAX_PLACES, NumberError, parse};
use crate::exchange::lab_table::{DateOrder, Row, Table, Target};

/// What says that nothing was measured, in small letters.
const NOTHING: [&str; 4] = ["", "-", "–", "n/a"];

/// What a table would add. Each cell of a mapped column is in a panel or refused, unless it says that there is
/// nothing.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Preview {
    /// A panel a row that has a day and a result, in the order of the rows.
    pub panels: Vec<LabPanel>,
    /// Results in these panels that the person should confirm.
    pub asked: Vec<Asked>,
    /// What is in no panel.
    pub refused: Vec<Refused>,
}

/// A result that is taken, and may be a mistake.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Asked {
    /// The place of its panel in [`Preview::panels`], from 0.
    pub panel: usize,
    /// The line of its row, from 1.
    pub line: usize,
    /// The head of its column.
    pub column: String,
    /// The cell.
    pub text: String,
    /// What to ask.
    pub question: Question,
}

/// What to ask about a result.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Question {
    /// Few bodies have this value.
    Unusual {
        /// Another unit in which the same digits would be usual.
        rather: Option<LabUnit>,
    },
    /// `1,234` of something that this app does not know is taken as a bit more than one. It may be a thousand:
    /// there are no limits that could tell. An analyte has limits.
    Thousands,
}

/// A cell or a row that is not taken.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Refused {
    /// The line of its row, from 1.
    pub line: usize,
    /// The head of its column; where the row is refused, that of the day.
    pub column: String,
    /// The cell; where the row is refused, that of the day.
    pub text: String,
    /// Why.
    pub why: Why,
}

/// Why a cell or a row is not taken.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Why {
    /// No day in this order. The whole row is left out.
    Day(DateOrder),
    /// Nothing in the row is a result. The whole row is left out.
    NoResult,
    /// No number.
    Number(NumberError),
    /// No result of the analyte.
    Result(LabError),
    /// No name of a laboratory, or no note.
    Text(NameError),
}

/// Why the meaning of the columns is not taken.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum MappingError {
    /// There are not as many meanings as columns.
    Count {
        /// How many meanings there are.
        targets: usize,
        /// How many columns there are.
        columns: usize,
    },
    /// No column holds the day.
    NoDate,
    /// Two columns hold the same: the day, an analyte, a name, the laboratory or the note.
    Twice {
        /// A column, from 0.
        first: usize,
        /// A later one.
        second: usize,
    },
}

/// What a table would add if its columns hold these.
pub fn panels(table: &Table, targets: &[Target]) -> Result<Preview, MappingError> {
    if targets.len() != table.head.len() {
        return Err(MappingError::Count { targets: targets.len(), columns: table.head.len() });
    }
    for (first, one) in targets.iter().enumerate() {
        let same = targets.iter().skip(first + 1).position(|other| other.is_like(one));
        if let Some(between) = same {
            return Err(MappingError::Twice { first, second: first + 1 + between });
        }
    }
    let mut dates = targets.iter().enumerate().filter_map(|(at, target)| match target {
        Target::Date(order) => Some((at, *order)),
        _ => None,
    });
    let (date, order) = dates.next().ok_or(MappingError::NoDate)?;
    let mut preview = Preview::default();
    table.rows.iter().for_each(|row| preview.add(&Columns { table, targets, date, order }, row));
    Ok(preview)
}

/// The columns and what they hold.
struct Columns<'a> {
    table: &'a Table,
    targets: &'a [Target],
    /// The column of the day.
    date: usize,
    order: DateOrder,
}

impl Preview {
    fn add(&mut self, columns: &Columns, row: &Row) {
        let Columns { table, targets, date, order } = *columns;
        let at = |cells: &[String]| cells.get(date).cloned().unwrap_or_default();
        let day = at(&row.cells);
        let whole = |why| Refused { line: row.line, column: at(&table.head), text: day.clone(), why };
        let Some(drawn) = read_day(day.trim(), order) else {
            self.refused.push(whole(Why::Day(order)));
            return;
        };
        let mut panel = LabPanel { drawn, ..LabPanel::default() };
        for ((column, target), text) in table.head.iter().zip(targets).zip(&row.cells) {
            let (line, column, text) = (row.line, column.clone(), text.clone());
            match take(&mut panel, target, text.trim()) {
                Ok(None) => {}
                Ok(Some(question)) => {
                    self.asked.push(Asked { panel: self.panels.len(), line, column, text, question });
                }
                Err(why) => self.refused.push(Refused { line, column, text, why }),
            }
        }
        if panel.results.is_empty() && panel.own.is_empty() {
            self.refused.push(whole(Why::NoResult));
        } else {
            // In the order in which an entry is read back.
            panel.results.sort_by_key(LabResult::analyte);
            self.panels.push(panel);
        }
    }
}

/// Puts a cell into its place, and tells what to ask about it.
fn take(panel: &mut LabPanel, target: &Target, text: &str) -> Result<Option<Question>, Why> {
    if NOTHING.contains(&text.to_lowercase().as_str()) {
        return Ok(None);
    }
    match target {
        Target::Ignore | Target::Date(_) => Ok(None),
        Target::Analyte(analyte, unit) => {
            let (bound, value) = number(text, unit.places())?;
            let result = LabResult::new(*analyte, value, *unit).map_err(Why::Result)?;
            panel.results.push(result.bounded(bound));
            let Judgement { tier, rather } = judge(*analyte, value, *unit);
            Ok((tier == Tier::Unusual).then_some(Question::Unusual { rather }))
        }
        Target::Own(name, unit) => {
            let (bound, value) = number(text, MAX_PLACES)?;
            let (name, unit) = (name.clone(), unit.clone());
            panel.own.push(OwnResult { name, value, unit, bound, range: Range::default() });
            Ok(may_be_thousands(value).then_some(Question::Thousands))
        }
        Target::Laboratory => {
            panel.laboratory = Some(Name::new(text).map_err(Why::Text)?);
            Ok(None)
        }
        Target::Note => {
            panel.note = Some(note(text)?);
            Ok(None)
        }
    }
}

/// `0,5`, `<0.5` or `> 90`
fn number(text: &str, places: u8) -> Result<(Option<Bound>, Decimal), Why> {
    let (bound, digits) = Bound::split(text);
    let digits = if bound.is_some() { digits.trim_start() } else { digits };
    Ok((bound, parse(digits, places).map_err(Why::Number)?))
}

/// Whether the separator could stand between thousands.
fn may_be_thousands(value: Decimal) -> bool {
    let digits = value.to_string();
    digits.split_once('.').is_some_and(|(whole, rest)| {
        whole != "0" && whole.len() <= usize::from(MAX_PLACES) && rest.len() == usize::from(MAX_PLACES)
    })
}

/// One line, like a name.
fn note(text: &str) -> Result<String, Why> {
    if text.chars().count() > LONGEST_NOTE {
        Err(Why::Text(NameError::TooLong))
    } else if text.chars().any(|c| c.is_ascii_control()) {
        Err(Why::Text(NameError::Lines))
    } else {
        Ok(text.to_owned())
    }
}

fn read_day(text: &str, order: DateOrder) -> Option<NaiveDate> {
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

/// Whether a panel of the same day has all these results already, so that importing twice adds nothing. Trailing
/// zeros, the laboratory and the note do not count.
pub fn is_known(panel: &LabPanel, existing: &[&LabPanel]) -> bool {
    existing.iter().filter(|known| known.drawn == panel.drawn).any(|known| {
        let has = |result: &LabResult| {
            let same = known.result(result.analyte()).filter(|same| same.unit() == result.unit());
            same.is_some_and(|same| is_equal((same.bound(), same.value()), (result.bound(), result.value())))
        };
        let has_own = |own: &OwnResult| {
            let mut same =
                known.own.iter().filter(|same| same.name.is_like(&own.name) && same.unit == own.unit);
            same.any(|same| is_equal((same.bound, same.value), (own.bound, own.value)))
        };
        panel.results.iter().all(has) && panel.own.iter().all(has_own)
    })
}

fn is_equal(one: (Option<Bound>, Decimal), other: (Option<Bound>, Decimal)) -> bool {
    one.0 == other.0 && one.1.exact() == other.1.exact()
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

    #[test]
    fn three_digits_behind_a_separator_may_be_thousands() {
        let is_asked = |text| may_be_thousands(parse(text, MAX_PLACES).unwrap());
        assert!(["1,234", "1.650", "12.345", "999,000"].into_iter().all(is_asked));
        assert!(!["0,234", "1234.567", "1.23", "1234", "0", "0.000"].into_iter().any(is_asked));
    }
}
