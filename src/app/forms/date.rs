//! Days and times, as the browser's own fields give them.

use chrono::{NaiveDate, NaiveTime};

use crate::app::components::Feedback;
use crate::app::forms::form_field::{FormField, Need};
use crate::app::i18n::{dates, strings};
use crate::domain::quantities::day::{parse_day, parse_time};

/// A calendar day; the field gives `2026-11-22`, or nothing while the day is incomplete.
pub fn date(initial: Option<NaiveDate>) -> FormField<NaiveDate> {
    date_with(initial, |day| Feedback::Echo(dates::weekday(day)))
}

/// A day that may lie ahead if the person says so.
pub fn date_perhaps_ahead(initial: Option<NaiveDate>, today: NaiveDate) -> FormField<NaiveDate> {
    date_with(initial, move |day| match day {
        day if day > today => Feedback::Confirm(strings().problems.future_start.to_owned()),
        day => Feedback::Echo(dates::weekday(day)),
    })
}

fn date_with(
    initial: Option<NaiveDate>,
    note: impl Fn(NaiveDate) -> Feedback + Send + Sync + 'static,
) -> FormField<NaiveDate> {
    let initial = initial.map(|day| day.to_string()).unwrap_or_default();
    FormField::new(initial, Need::Required, move |text| {
        let day = parse_day(text).ok_or_else(|| strings().problems.not_a_date.to_owned())?;
        Ok((day, note(day)))
    })
}

/// A time of day; the field gives `07:12`.
pub(super) fn time(initial: NaiveTime) -> FormField<NaiveTime> {
    FormField::new(dates::time(initial), Need::Required, |text| {
        let time = parse_time(text).ok_or_else(|| strings().problems.not_a_time.to_owned())?;
        Ok((time, Feedback::none()))
    })
}
