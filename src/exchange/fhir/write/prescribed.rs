//! Regimens as requests. They are plans that the person has reported, never orders.

use chrono::{NaiveDate, Timelike};

use crate::domain::treatment::regimen::{Counted, Regimen, Standing, standings};
use crate::exchange::fhir::write::codes::{ANAKINRA, MILLIGRAM, REQUEST_CATEGORY, SUBCUTANEOUS};
use crate::exchange::fhir::write::datatypes::{CodeableConcept, Period, Quantity, Reference};
use crate::exchange::fhir::write::ids::ResourceId;
use crate::exchange::fhir::write::resources::{
    Dosage, DoseAndRate, MedicationRequest, Repeat, Resource, Timing,
};
use crate::exchange::fhir::write::subject::Subject;
use crate::exchange::fhir::write::words;
use crate::record::record::{Current, Record};

/// A request of each regimen that stands, as it is on a day.
pub(super) fn requests(record: &Record, subject: &Subject, today: NaiveDate) -> Vec<Resource> {
    let kept: Vec<Current<&Regimen>> = record.regimen_entries().collect();
    let all: Vec<&Regimen> = kept.iter().map(|current| current.what).collect();
    let paused = record.pauses().filter(|current| current.what.covers(today)).last();
    let request = |(current, standing): (&Current<&Regimen>, Standing)| {
        let regimen = current.what;
        let pause = paused.filter(|_| standing == Standing::InForce);
        Resource::MedicationRequest(MedicationRequest {
            id: ResourceId::of(current.id),
            status: if pause.is_some() { "on-hold" } else { status(standing) },
            status_reason: pause.map(|pause| CodeableConcept::words(words::cause(pause.what.cause))),
            intent: "plan",
            category: [CodeableConcept::code(REQUEST_CATEGORY, "community")],
            reported_boolean: true,
            medication_codeable_concept: CodeableConcept::coded(&ANAKINRA, "Anakinra"),
            subject: subject.reference(),
            authored_on: record.day_recorded(current.id).to_string(),
            requester: subject.reference(),
            dosage_instruction: [dosage(regimen, last_day(regimen, standing, &all))],
        })
    };
    kept.iter().zip(standings(&all, today)).map(request).collect()
}

/// A reference to the request that counted on a day.
pub(super) fn request_on(record: &Record, day: NaiveDate) -> Option<Reference> {
    let begun = record.regimen_entries().filter(|current| current.what.from <= day);
    begun.max_by_key(|current| current.what.from).map(|current| ResourceId::of(current.id).reference())
}

const fn status(standing: Standing) -> &'static str {
    match standing {
        Standing::Planned | Standing::InForce => "active",
        Standing::Ended => "completed",
        Standing::Replaced => "cancelled",
    }
}

/// The day before the next regimen begins.
fn last_day(regimen: &Regimen, standing: Standing, all: &[&Regimen]) -> Option<NaiveDate> {
    let next = all.iter().map(|other| other.from).filter(|from| *from > regimen.from).min();
    next.filter(|_| standing != Standing::Replaced)?.pred_opt()
}

fn dosage(regimen: &Regimen, until: Option<NaiveDate>) -> Dosage {
    let Regimen { from, dose, every_days, usual_time, counted, .. } = regimen;
    let often = match every_days.get() {
        1 => "once a day".to_owned(),
        2 => "every other day".to_owned(),
        days => format!("every {days} days"),
    };
    let clock = format!("{:02}:{:02}", usual_time.hour(), usual_time.minute());
    let (when, time_of_day) = match counted {
        Counted::FromStart => (format!("at about {clock}"), vec![format!("{clock}:00")]),
        Counted::FromLastDose => ("counted from the last dose".to_owned(), Vec::new()),
    };
    let bounds = Period { start: from.to_string(), end: until.map(|day| day.to_string()) };
    Dosage {
        text: format!("{} mg under the skin {often}, {when}", dose.decimal()),
        timing: Timing {
            repeat: Repeat {
                bounds_period: bounds,
                frequency: 1,
                period: every_days.get(),
                period_unit: "d",
                time_of_day,
            },
        },
        route: CodeableConcept::coded(&SUBCUTANEOUS, "Subcutaneous"),
        dose_and_rate: [DoseAndRate { dose_quantity: Quantity::ucum(dose.decimal(), MILLIGRAM) }],
    }
}
