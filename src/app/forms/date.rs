//! Days and times, as the browser's own fields give them.

use chrono::{NaiveDate, NaiveTime};

use crate::app::components::Feedback;
use crate::app::forms::form_field::{FormField, Need, Reading};
use crate::app::i18n::{dates, strings};
use crate::domain::quantities::day::{has_whole_year, parse_day, parse_time};
use crate::record::validation::{ValidationError, is_too_far};

/// A calendar day; the field gives `2026-11-22`, or nothing while the day is incomplete.
pub fn date(initial: Option<NaiveDate>) -> FormField<NaiveDate> {
    date_with(initial, |day| Ok((day, Feedback::Echo(dates::weekday(day)))))
}

/// A day that may lie ahead if the person says so, but not too far.
pub fn date_perhaps_ahead(initial: Option<NaiveDate>, today: NaiveDate) -> FormField<NaiveDate> {
    date_with(initial, move |day| match day {
        day if is_too_far(day, today) => Err(strings().problems.refused(&ValidationError::TooFarAhead)),
        day if day > today => Ok((day, Feedback::Confirm(strings().problems.future_start.to_owned()))),
        day => Ok((day, Feedback::Echo(dates::weekday(day)))),
    })
}

/// A day that is over or has begun, with what is to be said of one that lies ahead.
pub(super) fn date_until_today(
    initial: Option<NaiveDate>,
    today: NaiveDate,
    ahead: &'static str,
) -> FormField<NaiveDate> {
    date_with(initial, move |day| match day {
        day if day > today => Err(ahead.to_owned()),
        day => Ok((day, Feedback::Echo(dates::weekday(day)))),
    })
}

/// A day that has come, which may stay empty.
pub fn date_until(today: NaiveDate) -> FormField<NaiveDate> {
    date_field(None, Need::Optional, move |day| match day {
        day if day > today => Err(strings().problems.refused(&ValidationError::InFuture)),
        day => Ok((day, Feedback::Echo(dates::weekday(day)))),
    })
}

fn date_with(
    initial: Option<NaiveDate>,
    judge: impl Fn(NaiveDate) -> Reading<NaiveDate> + Send + Sync + 'static,
) -> FormField<NaiveDate> {
    date_field(initial, Need::Required, judge)
}

fn date_field(
    initial: Option<NaiveDate>,
    need: Need,
    judge: impl Fn(NaiveDate) -> Reading<NaiveDate> + Send + Sync + 'static,
) -> FormField<NaiveDate> {
    let initial = initial.map(|day| day.to_string()).unwrap_or_default();
    FormField::new(initial, need, move |text| {
        let problems = &strings().problems;
        let day = parse_day(text).ok_or_else(|| problems.not_a_date.to_owned())?;
        if has_whole_year(day) { judge(day) } else { Err(problems.not_a_year.to_owned()) }
    })
}

/// A time of day; the field gives `07:12`.
pub(super) fn time(initial: NaiveTime) -> FormField<NaiveTime> {
    time_field(dates::time(initial), Need::Required)
}

/// A time of day, which may stay empty.
pub fn time_if_told() -> FormField<NaiveTime> {
    time_field(String::new(), Need::Optional)
}

fn time_field(initial: String, need: Need) -> FormField<NaiveTime> {
    FormField::new(initial, need, |text| {
        let time = parse_time(text).ok_or_else(|| strings().problems.not_a_time.to_owned())?;
        Ok((time, Feedback::none()))
    })
}
