//! Injections that another app or a table kept: pasted or chosen, shown as they were understood, and only then added.

mod doses_found;
mod plan;
mod preview;
mod questions;
mod shown;
mod sites_found;
mod understood;

use std::sync::Arc;

use leptos::prelude::*;

use crate::app::browser::breath::in_slices;
use crate::app::code_splitting::lazy;
use crate::app::components::{Arriving, Button, Folded};
use crate::app::forms::{FileRules, Given, Outcome, PasteTable, PasteWords, Pasted, ReadingState};
use crate::app::i18n::{injection_import, lab_import, later_strings};
use crate::exchange::fhir;
use crate::exchange::injection_table::{NotATable, encoding, read_text};
use crate::exchange::table::{Table, TableError};
use understood::Understood;

/// Which files may hold a table.
const RULES: FileRules = FileRules {
    largest: fhir::LARGEST,
    too_large: || lab_import().refused(&TableError::TooLarge),
    encoding: |bytes| encoding(bytes).map_err(|why| injection_import().not_read(&why)),
};
const FILE: (&str, &str) = ("injections-file", ".csv,.tsv,.txt,text/csv,text/plain");

/// Where the import is: a text, then its table.
#[derive(Clone, Copy)]
struct ImportState {
    pasted: Pasted,
    outcome: Outcome<Arc<Table>, NotATable>,
    /// Whether the injections are being kept.
    is_adding: RwSignal<bool>,
}

impl ImportState {
    fn new() -> Self {
        let pasted = Pasted::new(RULES);
        let outcome = in_slices(move |mut pace| {
            let given = pasted.given();
            async move {
                let Given { text, separator, .. } = given?;
                Some(read_text(&text, separator, &mut pace).await.map(Arc::new))
            }
        });
        Self { pasted, outcome, is_adding: RwSignal::default() }
    }
}

type RenderImport = fn() -> AnyView;

lazy! {
    async fn injections_part() -> RenderImport { render } in exchange
}

/// The way in, behind a line that opens it. What reads tables comes when it is opened.
#[component]
pub(super) fn Import() -> impl IntoView {
    view! {
        <Folded summary=later_strings().history.import class="period">
            <Arriving
                request=|| Box::pin(async { injections_part().await.ok() })
                render=move |render: RenderImport| render()
            />
        </Folded>
    }
}

fn render() -> AnyView {
    let import = ImportState::new();
    let table = Memo::new(move |_| import.outcome.with(|outcome| outcome.as_ref()?.as_ref().ok().cloned()));
    let content = move || match table.get() {
        None => view! { <Paste import /> }.into_any(),
        Some(table) => view! {
            {import.pasted.read_in().map(|encoding| view! { <p class="hint">{encoding}</p> }.into_any())}
            <Understood import table />
            <p>
                <Button label=injection_import().another on_press=move || import.pasted.back() />
            </p>
        }
        .into_any(),
    };
    view! { <div class="stack">{content}</div> }.into_any()
}

#[component]
fn Paste(import: ImportState) -> impl IntoView {
    let text = injection_import();
    let reading = import.pasted.reading(import.outcome, |why| {
        let table = if let NotATable::Table(why) = why { Some(why) } else { None };
        ReadingState::refused(table, || injection_import().not_read(why))
    });
    let words =
        PasteWords { paste: text.paste, paste_hint: text.paste_hint, file: text.file, next: text.next };
    view! { <PasteTable pasted=import.pasted words file=FILE reading /> }
}
