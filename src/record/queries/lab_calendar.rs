//! The calendar of blood tests: planned neutrophil counts, and tests that the prescriber has set.

use chrono::NaiveDate;

use crate::domain::labs::analyte::Analyte;
use crate::domain::labs::calendar::{
    CountSchedule, PlannedCount, PrescribedTest, TestStatus, counted_from, known_since, plan_of,
    prescribed_plan,
};
use crate::record::queries::labs::{days_measured, panels};
use crate::record::record::{Current, Record};

/// The planned neutrophil counts as they stand, from the start or a restart, after the schedule of the country that was
/// set; none before a patient is set up.
pub fn planned_counts(record: &Record, today: NaiveDate) -> Vec<PlannedCount> {
    let Some(start) = calendar_start(record, today) else { return Vec::new() };
    let drawn = days_measured(record, Analyte::Neutrophils);
    let planned = plan_of(CountSchedule::of(record.country()), start, &drawn, today);
    known_since(planned, first_day(record, today))
}

/// How many planned counts fell due before the record began, and are not in it.
pub fn counts_not_here(record: &Record, today: NaiveDate) -> usize {
    let planned = planned_counts(record, today).into_iter();
    planned.filter(|planned| planned.status == TestStatus::NotHere).count()
}

/// The day on which the first entry was made.
pub(super) fn first_day(record: &Record, today: NaiveDate) -> NaiveDate {
    record.began().map_or(today, |began| began.date())
}

/// The tests that the prescriber has set and that stand, each with how it stands.
pub fn prescribed_tests(record: &Record, today: NaiveDate) -> Vec<(Current<&PrescribedTest>, TestStatus)> {
    let tests: Vec<Current<&PrescribedTest>> =
        record.prescribed_tests().filter(|current| !current.voided).collect();
    if tests.is_empty() {
        return Vec::new();
    }
    let dated = tests.iter().map(|current| (current.what.on, record.day_recorded(current.id)));
    let drawn: Vec<NaiveDate> = panels(record).iter().map(|panel| panel.drawn).collect();
    let statuses = prescribed_plan(&dated.collect::<Vec<_>>(), &drawn, today);
    tests.into_iter().zip(statuses).collect()
}

/// The day of the blood test that comes next, planned or set by the prescriber, and how it stands; none if none is to come.
pub fn next_test(record: &Record, today: NaiveDate) -> Option<(NaiveDate, TestStatus)> {
    let planned = planned_counts(record, today).into_iter().map(|planned| (planned.due, planned.status));
    let set = prescribed_tests(record, today).into_iter().map(|(test, status)| (test.what.on, status));
    let is_to_come = |(_, status): &(NaiveDate, TestStatus)| {
        matches!(status, TestStatus::Later | TestStatus::Due | TestStatus::Overdue)
    };
    planned.chain(set).filter(is_to_come).min_by_key(|(due, _)| *due)
}

/// The day from which the calendar of blood tests counts.
pub fn calendar_start(record: &Record, today: NaiveDate) -> Option<NaiveDate> {
    Some(counted_from(record.patient()?.therapy_start(), latest_restart(record, today)))
}

/// The last day up to today on which treatment began again.
pub(super) fn latest_restart(record: &Record, today: NaiveDate) -> Option<NaiveDate> {
    record.restarts().map(|current| current.what.on).filter(|on| *on <= today).max()
}
