//! The field for the text of a report, and for a file, and the question about what stands between its columns.

use leptos::ev;
use leptos::prelude::*;
use leptos::task::spawn_local;
use web_sys::File;

use crate::app::browser::files::{decode, is_larger, read_bytes, take_chosen};
use crate::app::components::{Button, Failure, TextArea};
use crate::app::i18n::{lab_import, later_strings};
use crate::app::pages::labs::import::{Given, ImportState};
use crate::exchange::fhir::{self, FhirError};
use crate::exchange::lab_file::{NotRead, encoding};
use crate::exchange::table::{Encoding, Separator, TableError};

const FILE: &str = "table-file";

#[component]
pub(super) fn Paste(import: ImportState) -> impl IntoView {
    let text = lab_import();
    let next = move || import.read(untrack(|| import.text.text()), Encoding::Utf8);
    let is_reading =
        Memo::new(move |_| import.given.with(Option::is_some) && import.outcome.with(Option::is_none));
    view! {
        <div class="stack">
            <TextArea label=text.paste hint=text.paste_hint input=import.text />
            <TableFile import />
            <div>
                <Failure sentence=move || import.not_read() />
            </div>
            <SeparatorQuestion import />
            <p role="status">{move || is_reading.get().then_some(text.reading)}</p>
            <p>
                <Button label=text.next on_press=next />
            </p>
        </div>
    }
}

impl ImportState {
    /// Why nothing is read; empty as long as nothing is wrong. Tracked.
    fn not_read(self) -> String {
        self.outcome.with(|outcome| match outcome {
            Some(Some(Err(NotRead::Table(TableError::Ambiguous { .. })))) => String::new(),
            Some(Some(Err(why))) => lab_import().not_read(why),
            _ => self.problem.get(),
        })
    }

    /// The separators among which the person has to choose. Tracked.
    fn separators(self) -> Vec<Separator> {
        self.outcome.with(|outcome| match outcome {
            Some(Some(Err(NotRead::Table(TableError::Ambiguous { fits })))) => match fits.as_slice() {
                // The only one that fits is asked about because it may be wrong; then it may be any.
                [] | [_] => Separator::ALL.to_vec(),
                fits => fits.to_vec(),
            },
            _ => Vec::new(),
        })
    }

    /// Goes on with a file.
    pub(super) async fn open(self, file: File) {
        let text = lab_import();
        // Unread, because a file of this size would hold up the page.
        if is_larger(&file, fhir::LARGEST) {
            return self.fail(text.not_read(&NotRead::Fhir(FhirError::TooLarge)));
        }
        let Some(bytes) = read_bytes(&file).await else {
            return self.fail(later_strings().problems.file.to_owned());
        };
        let read = encoding(&bytes).and_then(|encoding| match decode(&bytes, encoding) {
            Some(text) => Ok((text, encoding)),
            None => Err(NotRead::Table(TableError::Encoding)),
        });
        match read {
            Ok((text, encoding)) => self.read(text, encoding),
            Err(why) => self.fail(text.not_read(&why)),
        }
    }
}

#[component]
fn TableFile(import: ImportState) -> impl IntoView {
    let text = lab_import();
    let choose = move |event: ev::Event| {
        if let Some(file) = take_chosen(&event) {
            spawn_local(import.open(file));
        }
    };
    view! {
        <div class="field">
            <label for=FILE>{text.file}</label>
            <input type="file" id=FILE accept=".csv,.tsv,.txt,.json,.ndjson,text/csv,text/plain,application/json,application/fhir+json" on:change=choose />
        </div>
    }
}

/// Nothing, as long as there is no doubt.
#[component]
fn SeparatorQuestion(import: ImportState) -> impl IntoView {
    let text = lab_import();
    let choice = move |separator: Separator| {
        let choose = move || {
            import.given.update(|given| {
                *given = given.take().map(|given| Given { separator: Some(separator), ..given });
            });
        };
        view! { <Button label=text.separator(separator) on_press=choose /> }.into_any()
    };
    let question = move || {
        let separators = import.separators();
        (!separators.is_empty()).then(|| {
            view! {
                <p>{text.ambiguous}</p>
                <div class="actions">{separators.into_iter().map(choice).collect_view()}</div>
            }
            .into_any()
        })
    };
    view! { <div role="status">{move || question()}</div> }
}
