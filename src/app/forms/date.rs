//! Days and times, as the browser's own fields give them.

use chrono::{NaiveDate, NaiveTime};

use crate::app::forms::answer::{Answer, Need, Note};
use crate::app::wording::{dates, words};
use crate::domain::day::{parse_day, parse_time};

/// A calendar day; the field gives `2026-11-22`, or nothing while the day is incomplete.
pub(super) fn date(begin: Option<NaiveDate>) -> Answer<NaiveDate> {
    date_with(begin, |day| Note::Echo(dates::weekday(day)))
}

/// A day that may lie ahead if the person says so.
pub(super) fn date_perhaps_ahead(begin: Option<NaiveDate>, today: NaiveDate) -> Answer<NaiveDate> {
    date_with(begin, move |day| match day {
        day if day > today => Note::Ask(words().problems.future_start.to_owned()),
        day => Note::Echo(dates::weekday(day)),
    })
}

/// The same, which may be left out.
pub fn optional_date(begin: Option<NaiveDate>, today: NaiveDate) -> Answer<NaiveDate> {
    date_perhaps_ahead(begin, today).optional()
}

fn date_with(begin: Option<NaiveDate>, note: impl Fn(NaiveDate) -> Note + 'static) -> Answer<NaiveDate> {
    let begin = begin.map(|day| day.to_string()).unwrap_or_default();
    Answer::new(begin, Need::Required, move |text| {
        let day = parse_day(text).ok_or_else(|| words().problems.not_a_date.to_owned())?;
        Ok((day, note(day)))
    })
}

/// A time of day; the field gives `07:12`.
pub(super) fn time(begin: NaiveTime) -> Answer<NaiveTime> {
    Answer::new(dates::time(begin), Need::Required, |text| {
        let time = parse_time(text).ok_or_else(|| words().problems.not_a_time.to_owned())?;
        Ok((time, Note::Echo(String::new())))
    })
}
