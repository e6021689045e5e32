//! A day as reports write it: in figures or with the name of its month, with or without a time. Which of two figures is the
//! month is a question about all days of a text together.

use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};

use crate::domain::quantities::day::parse_day;

/// How the names of months begin in English, German and French, each with its number.
const MONTHS: [(&str, u32); 26] = [
    ("jan", 1),
    ("jän", 1),
    ("feb", 2),
    ("fév", 2),
    ("fev", 2),
    ("mar", 3),
    ("mär", 3),
    ("mrz", 3),
    ("apr", 4),
    ("avr", 4),
    ("may", 5),
    ("mai", 5),
    ("jun", 6),
    ("juin", 6),
    ("jul", 7),
    ("juil", 7),
    ("aug", 8),
    ("aoû", 8),
    ("aou", 8),
    ("sep", 9),
    ("oct", 10),
    ("okt", 10),
    ("nov", 11),
    ("dec", 12),
    ("dez", 12),
    ("déc", 12),
];

/// Which of two figures comes first.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum DateOrder {
    /// `22/11/2026`
    DayMonth,
    /// `11/22/2026`
    MonthDay,
}

/// What the days of a text say about the order of day and month.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum OrderFound {
    /// Every day can be read in this order, and in no other way.
    Known(DateOrder),
    /// Every day can be read in both orders, and would be another one.
    Open,
    /// Some days fit the one order only, and some the other.
    Both,
}

/// A day as it is written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Written {
    /// It can only be this one.
    Day(NaiveDate),
    /// A moment of the whole world, whose day depends on the place.
    Moment(DateTime<Utc>),
    /// Two figures, each of which may be the month.
    Figures {
        /// The day, if the first figure is the day of the month.
        day_month: Option<NaiveDate>,
        /// The day, if the first figure is the month.
        month_day: Option<NaiveDate>,
        /// Points divide the figures only where the day comes first.
        has_points: bool,
    },
}

/// The day that a text writes, in an order where that is needed. `local_day` tells on which day a moment falls here.
pub fn read_day(
    text: &str,
    order: DateOrder,
    local_day: fn(DateTime<Utc>) -> NaiveDate,
) -> Option<NaiveDate> {
    match written(text)? {
        Written::Day(day) => Some(day),
        Written::Moment(moment) => Some(local_day(moment)),
        Written::Figures { day_month, .. } if order == DateOrder::DayMonth => day_month,
        Written::Figures { month_day, .. } => month_day,
    }
}

/// What all these days together say about their order.
pub fn order_of<'a>(days: impl Iterator<Item = &'a str>) -> OrderFound {
    let mut seen = DaysSeen::default();
    days.for_each(|day| seen.take(day));
    seen.order()
}

/// What the days that were looked at so far say about their order.
#[derive(Clone, Default, Debug)]
pub(in crate::exchange) struct DaysSeen {
    is_never_day_month: bool,
    is_never_month_day: bool,
    is_open: bool,
}

impl DaysSeen {
    /// Looks at one more; what is no day says nothing.
    pub(in crate::exchange) fn take(&mut self, day: &str) {
        let Some(Written::Figures { day_month, month_day, has_points }) = written(day) else { return };
        if day_month.or(month_day).is_none() {
            return;
        }
        self.is_never_day_month |= day_month.is_none();
        self.is_never_month_day |= month_day.is_none();
        self.is_open |= day_month != month_day && !has_points;
    }

    /// What they say together.
    pub(in crate::exchange) fn order(&self) -> OrderFound {
        match (self.is_never_day_month, self.is_never_month_day) {
            (false, false) if self.is_open => OrderFound::Open,
            (false, _) => OrderFound::Known(DateOrder::DayMonth),
            (true, false) => OrderFound::Known(DateOrder::MonthDay),
            (true, true) => OrderFound::Both,
        }
    }
}

/// Both days that a text may be, if the order of its figures makes a difference: first that of [`DateOrder::DayMonth`].
pub(in crate::exchange) fn in_two_orders(text: &str) -> Option<(NaiveDate, NaiveDate)> {
    match written(text)? {
        Written::Figures { day_month, month_day, .. } => {
            day_month.zip(month_day).filter(|(one, other)| one != other)
        }
        Written::Day(_) | Written::Moment(_) => None,
    }
}

/// Whether two texts are one day, whatever the order of day and month.
pub(in crate::exchange) fn is_same_day(one: &str, other: &str) -> bool {
    let days = |text| match written(text)? {
        Written::Day(day) => Some((Some(day), Some(day))),
        Written::Figures { day_month, month_day, .. } => Some((day_month, month_day)),
        Written::Moment(_) => None,
    };
    one == other || days(one).is_some_and(|one| days(other) == Some(one))
}

/// Whether a text is a day in some order.
pub fn is_day(text: &str) -> bool {
    match written(text) {
        Some(Written::Figures { day_month, month_day, .. }) => day_month.or(month_day).is_some(),
        found => found.is_some(),
    }
}

fn written(text: &str) -> Option<Written> {
    let text = text.trim();
    if !may_be_day(text) {
        return None;
    }
    moment(text).or_else(|| {
        let day = without_time(text);
        iso(day).or_else(|| compact(day)).map(Written::Day).or_else(|| figures(day)).or_else(|| named(day))
    })
}

/// Whether it is worth a closer look: most texts are none.
fn may_be_day(text: &str) -> bool {
    let has_figures = || text.len() >= "1.1.26".len() && text.contains(|c: char| c.is_ascii_digit());
    let letters = || text.split(|c: char| !c.is_alphabetic()).next().and_then(month_of).is_some();
    has_figures() && (text.starts_with(|c: char| c.is_ascii_digit()) || letters())
}

/// `2026-11-22T08:15:00Z`. With another offset the writer's own day is meant.
fn moment(text: &str) -> Option<Written> {
    let at = DateTime::parse_from_rfc3339(text).ok()?;
    let is_universal = text.ends_with(['Z', 'z']);
    Some(if is_universal { Written::Moment(at.to_utc()) } else { Written::Day(at.naive_local().date()) })
}

/// What stands before `08:15`, `8:15 AM`, `T08:15:00` or `, 08:15 Uhr`.
fn without_time(text: &str) -> &str {
    let Some(colon) = text.find(':') else { return text };
    let before = text.get(..colon).unwrap_or_default();
    before.trim_end_matches(|c: char| c.is_ascii_digit()).trim_end_matches([' ', 'T', ',', '\u{a0}'])
}

/// `2026-11-22` or `2026/11/22`
fn iso(text: &str) -> Option<NaiveDate> {
    parse_day(text).or_else(|| parse_day(&text.replace('/', "-")))
}

/// `20261122`, also with a time behind it
fn compact(text: &str) -> Option<NaiveDate> {
    let is_figures = matches!(text.len(), 8 | 12 | 14) && text.bytes().all(|byte| byte.is_ascii_digit());
    let with_time = || NaiveDateTime::parse_from_str(&format!("{text:0<14}"), "%Y%m%d%H%M%S").ok();
    let day = is_figures.then(with_time).flatten()?.date();
    // A number of eight figures is no day of another time.
    (1900..2100).contains(&chrono::Datelike::year(&day)).then_some(day)
}

/// `22.11.2026`, `11/22/26` or `22-11-2026`; of `22-11-26` nobody knows whether the year comes first or last.
fn figures(text: &str) -> Option<Written> {
    let separator = ['.', '/', '-'].into_iter().find(|separator| text.contains(*separator))?;
    let mut parts = text.split(separator).map(str::trim);
    let (first, second, year) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some_and(|rest| !rest.is_empty()) {
        return None;
    }
    if separator == '-' && year.len() == 2 {
        return None;
    }
    let (first, second, year) = (figure(first, 2)?, figure(second, 2)?, year_of(year)?);
    let on = |day, month| NaiveDate::from_ymd_opt(year, month, day);
    let (day_month, month_day) = (on(first, second), on(second, first));
    Some(Written::Figures { day_month, month_day, has_points: separator == '.' })
}

/// `22 Nov 2026`, `22. November 2026`, `Nov 22, 2026` or `22-Nov-2026`
fn named(text: &str) -> Option<Written> {
    let is_between = |c: char| c.is_whitespace() || matches!(c, '.' | ',' | '-' | '/');
    let mut parts = text.split(is_between).filter(|part| !part.is_empty());
    let (first, second, year) = (parts.next()?, parts.next()?, year_of(parts.next()?)?);
    if parts.next().is_some() {
        return None;
    }
    let (day, month) = match (month_of(first), month_of(second)) {
        (None, Some(month)) => (figure(first, 2)?, month),
        (Some(month), None) => (figure(second, 2)?, month),
        _ => return None,
    };
    NaiveDate::from_ymd_opt(year, month, day).map(Written::Day)
}

fn month_of(text: &str) -> Option<u32> {
    let text = text.to_lowercase();
    let is_word = text.chars().all(char::is_alphabetic);
    let found = MONTHS.iter().find(|(start, _)| text.starts_with(start));
    found.filter(|_| is_word).map(|(_, month)| *month)
}

fn figure(text: &str, most: usize) -> Option<u32> {
    let is_figure = (1..=most).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|_| is_figure)
}

/// Four figures, or two of this century.
fn year_of(text: &str) -> Option<i32> {
    let year = figure(text, 4)?;
    let year = match text.len() {
        4 => year,
        2 => 2000 + year,
        _ => return None,
    };
    i32::try_from(year).ok()
}
