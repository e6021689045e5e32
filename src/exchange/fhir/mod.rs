//! FHIR R4 (HL7, version 4.0.1): the record as a Bundle, and laboratory results of a file as it reports them.
//!
//! ```text
//!  Record ──write──► Bundle, a collection
//!  text ──read──► Reported: results with their digits, whose they are, and what was left out
//! ```
//!
//! Both keep the digits of numbers; no binary number is ever between. What is written says in words what has no code that
//! was found in a published list. Reading understands no result: which analyte one is, and whether its unit is known, is
//! asked later.

mod read;
mod write;

pub use read::{
    FhirError, FhirVersion, LARGEST, LeftOut, NotFhir, Observed, ObservedKind, ObservedRange, ObservedStatus,
    ObservedTime, ObservedUnit, ObservedValue, PassedOver, Person, Reported, TimeOf, WhyLeftOut, read,
};
pub use write::write;

/// The system of LOINC.
const LOINC: &str = "http://loinc.org";
/// Body weight in LOINC.
const BODY_WEIGHT: &str = "29463-7";
