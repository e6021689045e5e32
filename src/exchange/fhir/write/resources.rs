//! The resources of FHIR R4 that this app writes, with the elements that it fills.

use serde::Serialize;

use crate::exchange::fhir::write::datatypes::{
    Annotation, CodeableConcept, Period, Quantity, Reference, ReferenceRange,
};
use crate::exchange::fhir::write::ids::ResourceId;

/// A resource with its type.
#[derive(Serialize)]
#[serde(tag = "resourceType")]
pub(super) enum Resource {
    Bundle(Bundle),
    Patient(Patient),
    MedicationRequest(MedicationRequest),
    MedicationAdministration(MedicationAdministration),
    SupplyDelivery(SupplyDelivery),
    Observation(Observation),
    AllergyIntolerance(AllergyIntolerance),
    Condition(Condition),
}

impl Resource {
    /// Its id; a Bundle is never inside of another.
    pub(super) fn id(&self) -> ResourceId {
        match self {
            Self::Bundle(_) => ResourceId::named(None, "bundle"),
            Self::Patient(Patient { id, .. })
            | Self::MedicationRequest(MedicationRequest { id, .. })
            | Self::MedicationAdministration(MedicationAdministration { id, .. })
            | Self::SupplyDelivery(SupplyDelivery { id, .. })
            | Self::Observation(Observation { id, .. })
            | Self::AllergyIntolerance(AllergyIntolerance { id, .. })
            | Self::Condition(Condition { id, .. }) => *id,
        }
    }
}

#[derive(Serialize)]
pub(super) struct Bundle {
    #[serde(rename = "type")]
    pub(super) kind: &'static str,
    pub(super) timestamp: String,
    pub(super) entry: Vec<BundleEntry>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct BundleEntry {
    pub(super) full_url: String,
    pub(super) resource: Resource,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Patient {
    pub(super) id: ResourceId,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) gender: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) birth_date: Option<String>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct MedicationRequest {
    pub(super) id: ResourceId,
    pub(super) status: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) status_reason: Option<CodeableConcept>,
    pub(super) intent: &'static str,
    pub(super) category: [CodeableConcept; 1],
    pub(super) reported_boolean: bool,
    pub(super) medication_codeable_concept: CodeableConcept,
    pub(super) subject: Reference,
    pub(super) authored_on: String,
    pub(super) requester: Reference,
    pub(super) dosage_instruction: [Dosage; 1],
}

/// How a medicine is to be taken.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Dosage {
    pub(super) text: String,
    pub(super) timing: Timing,
    pub(super) route: CodeableConcept,
    pub(super) dose_and_rate: [DoseAndRate; 1],
}

#[derive(Serialize)]
pub(super) struct Timing {
    pub(super) repeat: Repeat,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Repeat {
    pub(super) bounds_period: Period,
    pub(super) frequency: u8,
    pub(super) period: u8,
    pub(super) period_unit: &'static str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) time_of_day: Vec<String>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct DoseAndRate {
    pub(super) dose_quantity: Quantity,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct MedicationAdministration {
    pub(super) id: ResourceId,
    pub(super) status: &'static str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) status_reason: Vec<CodeableConcept>,
    pub(super) medication_codeable_concept: CodeableConcept,
    pub(super) subject: Reference,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) effective_date_time: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) effective_period: Option<Period>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) performer: Vec<Performer>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) request: Option<Reference>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) note: Vec<Annotation>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) dosage: Option<Administered>,
}

#[derive(Serialize)]
pub(super) struct Performer {
    pub(super) actor: Reference,
}

/// How a medicine was given. It has a dose, also where that is not known.
#[derive(Serialize)]
pub(super) struct Administered {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) site: Option<CodeableConcept>,
    pub(super) route: CodeableConcept,
    pub(super) dose: Quantity,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct SupplyDelivery {
    pub(super) id: ResourceId,
    pub(super) contained: [ContainedMedication; 1],
    pub(super) status: &'static str,
    pub(super) patient: Reference,
    pub(super) supplied_item: SuppliedItem,
    pub(super) occurrence_date_time: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct SuppliedItem {
    pub(super) quantity: Quantity,
    pub(super) item_reference: Reference,
}

#[derive(Serialize)]
#[serde(tag = "resourceType", rename = "Medication")]
pub(super) struct ContainedMedication {
    pub(super) id: &'static str,
    pub(super) code: CodeableConcept,
    pub(super) batch: Batch,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Batch {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) lot_number: Option<String>,
    pub(super) expiration_date: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Observation {
    pub(super) id: ResourceId,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) part_of: Option<[Reference; 1]>,
    pub(super) status: &'static str,
    pub(super) category: [CodeableConcept; 1],
    pub(super) code: CodeableConcept,
    pub(super) subject: Reference,
    pub(super) effective_date_time: String,
    pub(super) performer: Vec<Reference>,
    pub(super) value_quantity: Quantity,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) note: Vec<Annotation>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) reference_range: Vec<ReferenceRange>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct AllergyIntolerance {
    pub(super) id: ResourceId,
    pub(super) clinical_status: CodeableConcept,
    pub(super) verification_status: CodeableConcept,
    pub(super) code: CodeableConcept,
    pub(super) patient: Reference,
    pub(super) recorded_date: String,
    pub(super) asserter: Reference,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) reaction: Vec<Reaction>,
}

#[derive(Serialize)]
pub(super) struct Reaction {
    pub(super) manifestation: [CodeableConcept; 1],
    pub(super) severity: &'static str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Condition {
    pub(super) id: ResourceId,
    pub(super) clinical_status: CodeableConcept,
    pub(super) verification_status: CodeableConcept,
    pub(super) code: CodeableConcept,
    pub(super) subject: Reference,
    pub(super) recorded_date: String,
    pub(super) asserter: Reference,
}
