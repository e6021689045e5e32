//! A file or a text in which somebody expects laboratory results: what it is, and its results if it has any.

mod fhir_report;
mod foreign;

use crate::exchange::fhir::{self, FhirError};
use crate::exchange::lab_report::{Form, recognise, recognise_with};
use crate::exchange::pace::Pace;
use crate::exchange::table::{Encoding, Separator, TableError};
pub use fhir_report::{FhirReport, LeftObservation};
pub use foreign::{ForeignFile, foreign};

/// What was found.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Found {
    /// A table, or lines of a report.
    Report(Form),
    /// Observations of FHIR R4.
    Fhir(FhirReport),
}

/// Why nothing is read.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum NotRead {
    /// It is a file of another kind.
    Foreign(ForeignFile),
    /// It is no table, and no report.
    Table(TableError),
    /// It is JSON, without results that can be read.
    Fhir(FhirError),
}

/// How the text of a file is written, if it has one.
pub fn encoding(bytes: &[u8]) -> Result<Encoding, NotRead> {
    match foreign(bytes) {
        Some(kind) => Err(NotRead::Foreign(kind)),
        None => Encoding::of(bytes).ok_or(NotRead::Table(TableError::Encoding)),
    }
}

/// What a text is; a table, if the person has said what separates its columns.
pub async fn read_text(
    text: &str,
    separator: Option<Separator>,
    pace: &mut impl Pace,
) -> Result<Found, NotRead> {
    if let Some(separator) = separator {
        let form = recognise_with(text, separator, pace).await;
        return form.map(Found::Report).map_err(NotRead::Table);
    }
    if text.trim_start_matches('\u{feff}').trim_start().starts_with(['{', '[']) {
        let reported = fhir::read(text).map_err(NotRead::Fhir)?;
        return Ok(Found::Fhir(FhirReport::of(reported)));
    }
    match foreign(text.as_bytes()) {
        Some(kind) => Err(NotRead::Foreign(kind)),
        None => recognise(text, pace).await.map(Found::Report).map_err(NotRead::Table),
    }
}
