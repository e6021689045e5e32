//! The dosing history as the record tells it.

use chrono::{Duration, NaiveDate, NaiveDateTime};

use crate::domain::treatment::dosing_history::{DosingHistory, SAME_DOSE_HOURS, tracked_from};
use crate::domain::treatment::injection::{Injection, PartlyGiven};
use crate::domain::treatment::regimen::{Regimen, Standing, standings};
use crate::record::entry_id::EntryId;
use crate::record::fact::Fact;
use crate::record::queries::order::in_order;
use crate::record::record::{Current, Record};

/// What decides how the days went from `first` on, with the last injection before them.
pub fn dosing_history(record: &Record, first: NaiveDate) -> DosingHistory {
    let regimens: Vec<Regimen> = record.regimens().cloned().collect();
    let mut history = DosingHistory {
        since: record.began().map_or(NaiveDate::MAX, |began| tracked_from(began, &regimens)),
        regimens,
        given: Vec::new(),
        skips: record.skips().map(|current| *current.what).collect(),
        pauses: record.pauses().map(|current| *current.what).collect(),
    };
    let before = record.given().find(|current| current.what.at.date() < first);
    let since = record.injections_between(first, NaiveDate::MAX);
    let since = since.into_iter().rev().filter(|current| !current.voided);
    before.into_iter().chain(since).for_each(|current| history.add(current.what.into()));
    history
}

/// The injection that was the dose of a day; of several the one given first.
pub fn dose_of(record: &Record, day: NaiveDate) -> Option<Current<&Injection>> {
    standing_near(record, day).rfind(|current| current.what.dose_day() == day)
}

/// The last day, of a day and the one before it, with more than one injection, and how many there are.
pub fn extra_doses(history: &DosingHistory, day: NaiveDate) -> Option<(NaiveDate, usize)> {
    let injections_on = |day| (day, history.injections_on(day));
    [day, day - Duration::days(1)].map(injections_on).into_iter().find(|(_, count)| *count > 1)
}

/// The day of the last injection, if that was on a day or the one before it and only a part of it went in, and why.
pub fn partly_given(record: &Record, day: NaiveDate) -> Option<(NaiveDate, PartlyGiven)> {
    let last = record.given().next()?.what;
    let is_recent = last.at.date() >= day - Duration::days(1);
    last.details.partly.filter(|_| is_recent).map(|why| (last.at.date(), why))
}

/// How many injections of a day were recorded without a question whether they are the same as another.
pub fn unconfirmed_on(record: &Record, day: NaiveDate) -> usize {
    let of_day = standing_near(record, day).filter(|current| current.what.dose_day() == day);
    of_day.filter(|current| !current.what.details.is_separate).count()
}

/// The injection nearest in time that could be the same dose: of the same day, or closer than half a day. An entry that is
/// to be amended does not count.
pub fn same_dose<'a>(
    record: &'a Record,
    injection: &Injection,
    amended: Option<EntryId>,
) -> Option<Current<&'a Injection>> {
    let minutes = |other: &Current<&Injection>| injection.at.minutes_since(&other.what.at).abs();
    standing_near(record, injection.at.date())
        .filter(|other| Some(other.id) != amended)
        .filter(|other| {
            let is_close = minutes(other) < SAME_DOSE_HOURS.value * 60;
            is_close || other.what.dose_day() == injection.dose_day()
        })
        .min_by_key(minutes)
}

/// The injections that stand, of a day and the two days on each side of it, newest first.
fn standing_near(record: &Record, day: NaiveDate) -> impl DoubleEndedIterator<Item = Current<&Injection>> {
    let days = Duration::days(2);
    let near = record.injections_between(day - days, day + days);
    near.into_iter().filter(|current| !current.voided)
}

/// The days whose dose an injection at a time can be, and the likeliest of them. An entry that is to be amended does
/// not count.
pub fn dose_days(
    record: &Record,
    at: NaiveDateTime,
    amended: Option<EntryId>,
) -> (Vec<NaiveDate>, NaiveDate) {
    let mut history = dosing_history(record, at.date().pred_opt().unwrap_or(at.date()));
    let own = amended.and_then(|id| record.current(id)).map(|current| current.what);
    let own = own.and_then(|fact| if let Fact::Injection(own) = fact { Some(own) } else { None });
    history.given.retain(|given| own.is_none_or(|own| *given != own.into()));
    let (mut days, likely) = (history.dose_days(at), history.dose_day(at));
    let told = own.map(Injection::dose_day).filter(|day| (*day - at.date()).num_days().abs() == 1);
    if let Some(told) = told.filter(|told| !days.contains(told)) {
        days.insert(days.partition_point(|day| *day < told), told);
    }
    (days, told.unwrap_or(likely))
}

/// The regimens that begin after a day and will count, or count already, each with its first day, the earliest in front.
pub fn beginning_after(record: &Record, day: NaiveDate) -> Vec<(EntryId, NaiveDate)> {
    let kept: Vec<Current<&Regimen>> = record.regimen_entries().collect();
    let all: Vec<&Regimen> = kept.iter().map(|kept| kept.what).collect();
    let counting = kept.iter().zip(standings(&all, day));
    let later = counting.filter(|(_, standing)| *standing == Standing::Planned);
    let later = later.map(|(kept, _)| (kept.id, kept.what.from));
    in_order(later, |(_, one), (_, other)| one.cmp(other))
}

/// The first day that the record is about: the first regimen, or an injection before it.
pub fn treatment_start(record: &Record) -> Option<NaiveDate> {
    let regimen = record.regimens().map(|regimen| regimen.from).min();
    let given = record.given().next_back().map(|first| first.what.at.date());
    regimen.into_iter().chain(given).min()
}
