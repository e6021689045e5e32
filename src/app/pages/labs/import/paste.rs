//! The field for the text of a report, and for a file, and the question about what stands between its columns.

use leptos::ev;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::app::browser::files::{is_larger, read_bytes, take_chosen};
use crate::app::components::{Button, Failure, TextArea};
use crate::app::i18n::{lab_import, later_strings};
use crate::app::pages::labs::import::ImportState;
use crate::exchange::fhir::{self, FhirError};
use crate::exchange::lab_file::{NotRead, read_separated, read_text, text_of};
use crate::exchange::table::Separator;

const FILE: &str = "table-file";

#[component]
pub(super) fn Paste(import: ImportState) -> impl IntoView {
    let text = lab_import();
    let next = move || import.read(untrack(|| import.text.text()), read_text);
    view! {
        <div class="stack">
            <TextArea label=text.paste hint=text.paste_hint input=import.text />
            <TableFile import />
            <div>
                <Failure sentence=import.problem />
            </div>
            <SeparatorQuestion import />
            <p>
                <Button label=text.next on_press=next />
            </p>
        </div>
    }
}

#[component]
fn TableFile(import: ImportState) -> impl IntoView {
    let text = lab_import();
    let choose = move |event: ev::Event| {
        let Some(file) = take_chosen(&event) else { return };
        // Unread, because a file of this size would hold up the page.
        if is_larger(&file, fhir::LARGEST) {
            return import.go_on(Err(NotRead::Fhir(FhirError::TooLarge)));
        }
        spawn_local(async move {
            match read_bytes(&file).await {
                Some(bytes) => match text_of(&bytes) {
                    Ok(text) => import.read(text, read_text),
                    Err(why) => import.go_on(Err(why)),
                },
                None => import.problem.set(later_strings().problems.file.to_owned()),
            }
        });
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
        let choose = move || import.go_on(import.source.with_value(|text| read_separated(text, separator)));
        view! { <Button label=text.separator(separator) on_press=choose /> }.into_any()
    };
    let question = move || {
        let separators = import.separators.get();
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
