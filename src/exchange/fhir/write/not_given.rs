//! Doses that were not given as administrations that were not done: those left out, pauses, and those that are missed by
//! the dosing history. What is still to come is none yet.

use chrono::NaiveDate;

use crate::domain::treatment::dosing_history::{DoseDayStatus, DosingHistory};
use crate::domain::treatment::pause::Pause;
use crate::exchange::fhir::write::codes::ANAKINRA;
use crate::exchange::fhir::write::datatypes::{CodeableConcept, Period};
use crate::exchange::fhir::write::ids::ResourceId;
use crate::exchange::fhir::write::prescribed::request_on;
use crate::exchange::fhir::write::resources::{MedicationAdministration, Resource};
use crate::exchange::fhir::write::subject::Subject;
use crate::exchange::fhir::write::words;
use crate::record::queries::dosing::dosing_history;
use crate::record::record::Record;

/// Everything that was not given until a day.
pub(super) fn administrations(record: &Record, subject: &Subject, today: NaiveDate) -> Vec<Resource> {
    let history = dosing_history(record, NaiveDate::MIN);
    let skips = skips(record, subject, &history, today);
    skips
        .into_iter()
        .chain(pauses(record, subject, today))
        .chain(missed(record, subject, &history, today))
        .collect()
}

/// Of several skips of a day the one recorded last; none if the dose was given after all, or the day was paused.
fn skips(record: &Record, subject: &Subject, history: &DosingHistory, today: NaiveDate) -> Vec<Resource> {
    let is_left_out = |day| matches!(history.status_on(day, today), DoseDayStatus::Skipped(_));
    let left_out =
        record.skips().filter(|current| current.what.day <= today && is_left_out(current.what.day));
    let mut last: Vec<_> = Vec::new();
    for current in left_out {
        last.retain(|(_, day, _)| *day != current.what.day);
        last.push((current.id, current.what.day, current.what.cause));
    }
    let skip =
        |(id, day, cause)| not_done(record, subject, ResourceId::of(id), day, words::cause(cause)).on(day);
    last.into_iter().map(skip).collect()
}

fn pauses(record: &Record, subject: &Subject, today: NaiveDate) -> Vec<Resource> {
    let begun = record.pauses().filter(|current| current.what.from <= today && !current.what.is_backwards());
    let pause = |(id, Pause { from, until, cause })| {
        not_done(record, subject, ResourceId::of(id), from, words::cause(cause)).during(from, until)
    };
    begun.map(|current| (current.id, *current.what)).map(pause).collect()
}

fn missed(record: &Record, subject: &Subject, history: &DosingHistory, today: NaiveDate) -> Vec<Resource> {
    let days = history.since.iter_days().take_while(|day| *day < today);
    let missed = days.filter(|day| history.status_on(*day, today) == DoseDayStatus::Missed);
    let dose = |day: NaiveDate| {
        let id = subject.named(&format!("missed {day}"));
        not_done(record, subject, id, day, words::MISSED).on(day)
    };
    missed.map(dose).collect()
}

/// An administration that still needs its time.
struct NotDone(MedicationAdministration);

/// A dose that was not given has a reason and no dosage.
fn not_done(record: &Record, subject: &Subject, id: ResourceId, day: NaiveDate, reason: &str) -> NotDone {
    NotDone(MedicationAdministration {
        id,
        status: "not-done",
        status_reason: vec![CodeableConcept::words(reason)],
        medication_codeable_concept: CodeableConcept::coded(&ANAKINRA, "Anakinra"),
        subject: subject.reference(),
        effective_date_time: None,
        effective_period: None,
        performer: Vec::new(),
        request: request_on(record, day),
        note: Vec::new(),
        dosage: None,
    })
}

impl NotDone {
    fn on(self, day: NaiveDate) -> Resource {
        let effective_date_time = Some(day.to_string());
        Resource::MedicationAdministration(MedicationAdministration { effective_date_time, ..self.0 })
    }

    fn during(self, from: NaiveDate, until: Option<NaiveDate>) -> Resource {
        let period = Period { start: from.to_string(), end: until.map(|day| day.to_string()) };
        let effective_period = Some(period);
        Resource::MedicationAdministration(MedicationAdministration { effective_period, ..self.0 })
    }
}
