//! The way in for the text of a report: pasted, or from a file.

use leptos::prelude::*;

use crate::app::forms::{FileRules, PasteTable, PasteWords, ReadingState};
use crate::app::i18n::lab_import;
use crate::app::pages::labs::import::ImportState;
use crate::exchange::fhir::{self, FhirError};
use crate::exchange::lab_file::{NotRead, encoding};

const FILE: (&str, &str) =
    ("table-file", ".csv,.tsv,.txt,.json,.ndjson,text/csv,text/plain,application/json,application/fhir+json");

/// What is said of files in which there can be no results.
pub(super) const RULES: FileRules = FileRules {
    largest: fhir::LARGEST,
    too_large: || lab_import().not_read(&NotRead::Fhir(FhirError::TooLarge)),
    encoding: |bytes| encoding(bytes).map_err(|why| lab_import().not_read(&why)),
};

#[component]
pub(super) fn Paste(import: ImportState) -> impl IntoView {
    let text = lab_import();
    let reading = import.pasted.reading(import.outcome, |why| {
        let table = if let NotRead::Table(why) = why { Some(why) } else { None };
        ReadingState::refused(table, || lab_import().not_read(why))
    });
    let words =
        PasteWords { paste: text.paste, paste_hint: text.paste_hint, file: text.file, next: text.next };
    view! { <PasteTable pasted=import.pasted words file=FILE reading /> }
}
