//! Questions about health that were answered with yes, as allergies and conditions. The person says so and nobody has
//! confirmed it, and so do these.

use chrono::NaiveDate;

use crate::domain::patient::conditions::{Answered, Condition as Asked};
use crate::exchange::fhir::write::codes::{
    ALLERGY_CLINICAL, ALLERGY_VERIFICATION, ANAKINRA_SUBSTANCE, CONDITION_CLINICAL, CONDITION_VERIFICATION,
};
use crate::exchange::fhir::write::datatypes::CodeableConcept;
use crate::exchange::fhir::write::ids::ResourceId;
use crate::exchange::fhir::write::resources::{AllergyIntolerance, Condition, Reaction, Resource};
use crate::exchange::fhir::write::subject::Subject;
use crate::exchange::fhir::write::words;
use crate::record::queries::answers::latest_answers;
use crate::record::record::Record;

/// What was answered with yes last, as far as it is an allergy or a condition.
pub(super) fn resources(record: &Record, subject: &Subject, today: NaiveDate) -> Vec<Resource> {
    let yes = latest_answers(record, today).into_iter().filter(|answered| answered.answer);
    yes.filter_map(|answered| {
        let entry = record.answered_entries().filter(|current| *current.what == answered).last()?;
        resource(subject, ResourceId::of(entry.id), answered)
    })
    .collect()
}

fn resource(subject: &Subject, id: ResourceId, answered: Answered) -> Option<Resource> {
    if let Some(allergen) = words::allergen(answered.condition) {
        return Some(Resource::AllergyIntolerance(allergy(subject, id, answered, allergen)));
    }
    Some(Resource::Condition(Condition {
        id,
        clinical_status: CodeableConcept::code(CONDITION_CLINICAL, "active"),
        verification_status: CodeableConcept::code(CONDITION_VERIFICATION, "unconfirmed"),
        code: CodeableConcept::words(words::condition(answered.condition)?),
        subject: subject.reference(),
        recorded_date: answered.on.to_string(),
        asserter: subject.reference(),
    }))
}

fn allergy(subject: &Subject, id: ResourceId, answered: Answered, allergen: &str) -> AllergyIntolerance {
    let is_anakinra = matches!(answered.condition, Asked::AllergyAnakinra | Asked::SevereReaction);
    let coding = is_anakinra.then_some(ANAKINRA_SUBSTANCE);
    let severe = || Reaction {
        manifestation: [CodeableConcept::words("Severe hypersensitivity reaction after a dose")],
        severity: "severe",
    };
    AllergyIntolerance {
        id,
        clinical_status: CodeableConcept::code(ALLERGY_CLINICAL, "active"),
        verification_status: CodeableConcept::code(ALLERGY_VERIFICATION, "unconfirmed"),
        code: CodeableConcept::coded(coding.as_slice(), allergen),
        patient: subject.reference(),
        recorded_date: answered.on.to_string(),
        asserter: subject.reference(),
        reaction: (answered.condition == Asked::SevereReaction).then(severe).into_iter().collect(),
    }
}
