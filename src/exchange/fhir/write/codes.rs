//! Code systems, and the codes that say in them what this app knows. Only codes that were found in published lists are
//! here; what has none is said in words.

use serde::Serialize;

use crate::domain::labs::analyte::Analyte;
use crate::domain::labs::loinc::loinc_of;
use crate::domain::labs::unit::LabUnit;
use crate::exchange::fhir::{self, LOINC};

/// A code of a code system.
#[derive(Clone, Copy, Serialize)]
pub(super) struct Coding {
    /// The system.
    pub(super) system: &'static str,
    /// The code.
    pub(super) code: &'static str,
}

/// Units of measure.
pub(super) const UCUM: &str = "http://unitsofmeasure.org";
/// Why a value is missing, as an extension of any element.
pub(super) const DATA_ABSENT_REASON: &str = "http://hl7.org/fhir/StructureDefinition/data-absent-reason";
/// What an observation belongs to.
pub(super) const OBSERVATION_CATEGORY: &str = "http://terminology.hl7.org/CodeSystem/observation-category";
/// Where a prescription is used.
pub(super) const REQUEST_CATEGORY: &str = "http://terminology.hl7.org/CodeSystem/medicationrequest-category";
/// Whether a condition is still there.
pub(super) const CONDITION_CLINICAL: &str = "http://terminology.hl7.org/CodeSystem/condition-clinical";
/// How sure a condition is.
pub(super) const CONDITION_VERIFICATION: &str = "http://terminology.hl7.org/CodeSystem/condition-ver-status";
/// Whether an allergy is still there.
pub(super) const ALLERGY_CLINICAL: &str = "http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical";
/// How sure an allergy is.
pub(super) const ALLERGY_VERIFICATION: &str =
    "http://terminology.hl7.org/CodeSystem/allergyintolerance-verification";

const SNOMED: &str = "http://snomed.info/sct";
const ATC: &str = "http://www.whocc.no/atc";
const EDQM: &str = "http://standardterms.edqm.eu";

/// The unit of doses.
pub(super) const MILLIGRAM: &str = "mg";
/// The unit of body weight.
pub(super) const KILOGRAM: &str = "kg";
/// The unit of parts of the white cells.
pub(super) const PER_CENT: &str = "%";
/// The unit of points of a scale.
pub(super) const SCORE: &str = "{score}";

/// Anakinra as a substance.
pub(super) const ANAKINRA_SUBSTANCE: Coding = snomed("385549000");
/// Anakinra as a medicine.
pub(super) const ANAKINRA: [Coding; 2] = [Coding { system: ATC, code: "L04AC03" }, ANAKINRA_SUBSTANCE];
/// Under the skin.
pub(super) const SUBCUTANEOUS: [Coding; 2] = [snomed("34206005"), Coding { system: EDQM, code: "20066000" }];
/// Body weight.
pub(super) const BODY_WEIGHT: Coding = loinc(fhir::BODY_WEIGHT);
/// How severe pain is, from 0 to 10 as the person says.
pub(super) const PAIN: Coding = loinc("72514-3");

/// A concept of SNOMED CT.
pub(super) const fn snomed(code: &'static str) -> Coding {
    Coding { system: SNOMED, code }
}

const fn loinc(code: &'static str) -> Coding {
    Coding { system: LOINC, code }
}

/// What was measured, in LOINC, which knows mass and amount of creatinine as two things. How it was measured is not
/// recorded, so the codes say no method.
pub(super) fn measured(analyte: Analyte, unit: LabUnit) -> Option<Coding> {
    loinc_of(analyte, unit).map(loinc)
}
