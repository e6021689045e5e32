//! Injections as administrations.

use crate::domain::treatment::injection::{InjectedBy, Injection};
use crate::exchange::fhir::write::codes::{ANAKINRA, MILLIGRAM, SUBCUTANEOUS};
use crate::exchange::fhir::write::datatypes::{CodeableConcept, Quantity, Reference, instant, notes};
use crate::exchange::fhir::write::ids::ResourceId;
use crate::exchange::fhir::write::prescribed::request_on;
use crate::exchange::fhir::write::resources::{Administered, MedicationAdministration, Performer, Resource};
use crate::exchange::fhir::write::subject::Subject;
use crate::exchange::fhir::write::{sites, words};
use crate::record::record::{Current, Record};

/// An administration of each injection that stands, oldest first.
pub(super) fn administrations(record: &Record, subject: &Subject) -> Vec<Resource> {
    record.given().rev().map(|current| administration(record, subject, current)).collect()
}

/// Of a dose of which only a part went in nobody knows the amount, so that it is none that was completed.
fn administration(record: &Record, subject: &Subject, current: Current<&Injection>) -> Resource {
    let Injection { at, dose, site, details } = current.what;
    let partly = details.partly.map(words::partly);
    let of_day = details.dose_day.map(|day| format!("The dose of {day}"));
    Resource::MedicationAdministration(MedicationAdministration {
        id: ResourceId::of(current.id),
        status: if partly.is_some() { "stopped" } else { "completed" },
        status_reason: Vec::new(),
        medication_codeable_concept: CodeableConcept::coded(&ANAKINRA, "Anakinra"),
        subject: subject.reference(),
        effective_date_time: Some(instant(at)),
        effective_period: None,
        performer: vec![Performer { actor: performer(subject, details.by) }],
        request: request_on(record, current.what.dose_day()),
        note: notes([partly, of_day.as_deref(), details.note.as_deref()].into_iter().flatten()),
        dosage: Some(Administered {
            site: site.map(|site| sites::concept(record, site)),
            route: CodeableConcept::coded(&SUBCUTANEOUS, "Subcutaneous"),
            dose: match partly {
                Some(_) => Quantity::unknown(MILLIGRAM),
                None => Quantity::ucum(dose.decimal(), MILLIGRAM),
            },
        }),
    })
}

/// Who injected: the person, unless they said otherwise.
fn performer(subject: &Subject, by: Option<InjectedBy>) -> Reference {
    match by {
        None | Some(InjectedBy::Patient) => subject.reference(),
        Some(InjectedBy::Helper) => Reference::named("Somebody at home"),
        Some(InjectedBy::Professional) => Reference::named("A nurse or another professional"),
    }
}
