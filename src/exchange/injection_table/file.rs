//! A file or a text in which somebody expects a table of injections.

use crate::exchange::fhir::{self, FhirError, NotFhir};
use crate::exchange::injection_table::layout::read;
use crate::exchange::lab_file::{ForeignFile, foreign};
use crate::exchange::pace::Pace;
use crate::exchange::table::{Encoding, Plain, Separator, Table, TableError, read_with};

/// Why there is no table.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum NotATable {
    /// It is a file of another kind.
    Foreign(ForeignFile),
    /// It is a backup of this app.
    Backup,
    /// It is JSON of another program.
    Json,
    /// It is a text, and no table that can be read.
    Table(TableError),
}

/// How the text of a file is written, if it has one.
pub fn encoding(bytes: &[u8]) -> Result<Encoding, NotATable> {
    match foreign(bytes) {
        Some(kind) => Err(NotATable::Foreign(kind)),
        None => Encoding::of(bytes).ok_or(NotATable::Table(TableError::Encoding)),
    }
}

/// The table that a text is, by the separator that the person has named, if one was named.
pub async fn read_text(
    text: &str,
    separator: Option<Separator>,
    pace: &mut impl Pace,
) -> Result<Table, NotATable> {
    if let Some(separator) = separator {
        let text = Plain::of(text).map_err(NotATable::Table)?;
        return read_with(&text, separator, pace).await.map_err(NotATable::Table);
    }
    if text.trim_start_matches('\u{feff}').trim_start().starts_with(['{', '[']) {
        let is_backup = matches!(fhir::read(text), Err(FhirError::NotFhir(NotFhir::Backup)));
        return Err(if is_backup { NotATable::Backup } else { NotATable::Json });
    }
    match foreign(text.as_bytes()) {
        Some(kind) => Err(NotATable::Foreign(kind)),
        None => read(text, pace).await.map_err(NotATable::Table),
    }
}
