//! Why a file gives no results: what it is instead.

use crate::exchange::fhir::read::reported::{LeftOut, PassedOver};
use crate::exchange::fhir::read::version::FhirVersion;

/// Why nothing is taken from a file.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum FhirError {
    /// Larger than [`LARGEST`](super::LARGEST).
    TooLarge,
    /// The text ends before the JSON does.
    CutOff {
        /// Line from 1.
        line: usize,
    },
    /// Not JSON.
    NotJson {
        /// Line from 1.
        line: usize,
        /// Column from 1.
        column: usize,
    },
    /// JSON of something else.
    NotFhir(NotFhir),
    /// A server's answer that something went wrong.
    OperationOutcome {
        /// What it says, if it says anything.
        diagnostics: Vec<String>,
    },
    /// Of another version than R4.
    OtherVersion(FhirVersion),
    /// One resource, of a type that holds no results.
    NoResults {
        /// Its type.
        resource_type: String,
    },
    /// Resources, none of which is a result to take.
    NoLaboratoryResults {
        /// Observations, and why they are none.
        left_out: Vec<LeftOut>,
        /// Everything else.
        passed_over: Vec<PassedOver>,
    },
}

/// What JSON is that is not FHIR.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum NotFhir {
    /// A backup of this app.
    Backup,
    /// A SMART Health Card, whose results are packed and signed.
    HealthCard,
    /// An object with these names, and maybe more.
    Object(Vec<String>),
    /// A list.
    List,
    /// A single text, number or truth value.
    Scalar,
}
