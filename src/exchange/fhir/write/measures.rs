//! What the person measured: body weight, and how much an injection hurt.

use crate::domain::quantities::number::Decimal;
use crate::exchange::fhir::write::codes::{BODY_WEIGHT, KILOGRAM, OBSERVATION_CATEGORY, PAIN, SCORE};
use crate::exchange::fhir::write::datatypes::{CodeableConcept, Quantity, instant};
use crate::exchange::fhir::write::ids::ResourceId;
use crate::exchange::fhir::write::resources::{Observation, Resource};
use crate::exchange::fhir::write::subject::Subject;
use crate::record::record::Record;

/// Every weight that stands, in the order in which they were recorded, and the pain of every injection, oldest first.
pub(super) fn observations(record: &Record, subject: &Subject) -> Vec<Resource> {
    let weights = record.weight_entries().map(|current| {
        let code = CodeableConcept::coded(&[BODY_WEIGHT], "Body weight");
        let value = Quantity::ucum(current.what.kg.decimal(), KILOGRAM);
        measure(
            subject,
            ResourceId::of(current.id),
            "vital-signs",
            (code, value),
            current.what.on.to_string(),
        )
    });
    let pains = record.given().rev().filter_map(|current| {
        let number = current.what.details.pain?.number();
        let code = CodeableConcept::coded(&[PAIN], "Pain of the injection, from 0 (none) to 10 (worst)");
        let value = Quantity::ucum(Decimal::whole(number.into()), SCORE);
        let id = ResourceId::named(Some(current.id), "pain");
        let pain = measure(subject, id, "survey", (code, value), instant(&current.what.at));
        Some(Observation { part_of: Some([ResourceId::of(current.id).reference()]), ..pain })
    });
    weights.chain(pains).map(Resource::Observation).collect()
}

fn measure(
    subject: &Subject,
    id: ResourceId,
    category: &'static str,
    (code, value_quantity): (CodeableConcept, Quantity),
    effective_date_time: String,
) -> Observation {
    Observation {
        id,
        part_of: None,
        status: "final",
        category: [CodeableConcept::code(OBSERVATION_CATEGORY, category)],
        code,
        subject: subject.reference(),
        effective_date_time,
        performer: vec![subject.reference()],
        value_quantity,
        note: Vec::new(),
        reference_range: Vec::new(),
    }
}
