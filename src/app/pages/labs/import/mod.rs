//! The results of a report: pasted or chosen, shown as they were understood, and only then added.

mod columns;
mod days;
mod fhir;
mod paste;
mod plan;
mod preview;
mod read_report;
mod tests_found;
mod understood;

use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::app::browser::breath::in_slices;
use crate::app::browser::received::{is_for, take};
use crate::app::code_splitting::lazy;
use crate::app::components::{Arriving, Button, Folded};
use crate::app::forms::{Given, Outcome, Pasted};
use crate::app::i18n::lab_import;
use crate::exchange::lab_file::{FhirReport, Found, NotRead, read_text};
use crate::exchange::lab_report::{Form, Layout, Report};
use crate::exchange::received::Reader;
use crate::exchange::table::Table;
use fhir::UnderstoodFhir;
use paste::{Paste, RULES};
use understood::{UnderstoodLines, UnderstoodTable};

/// What was found in a text.
#[derive(Clone, PartialEq, Eq)]
enum Understood {
    Table(Arc<Table>, Layout),
    /// The text itself, and the report that its lines are.
    Lines(Arc<str>, Arc<Report>),
    Fhir(Arc<FhirReport>, Arc<Report>),
}

/// Where the import is: a text, then what was found in it.
#[derive(Clone, Copy)]
struct ImportState {
    pasted: Pasted,
    outcome: Outcome<Understood, NotRead>,
    /// Whether the results are being kept.
    is_adding: RwSignal<bool>,
}

impl ImportState {
    fn new() -> Self {
        let pasted = Pasted::new(RULES);
        let outcome = in_slices(move |mut pace| {
            let given = pasted.given();
            async move {
                let Given { text, separator, .. } = given?;
                let found = read_text(&text, separator, &mut pace).await;
                Some(found.map(|found| Understood::of(found, text)))
            }
        });
        Self { pasted, outcome, is_adding: RwSignal::default() }
    }
}

impl Understood {
    fn of(found: Found, text: Arc<str>) -> Self {
        match found {
            Found::Report(Form::Table(table, layout)) => Self::Table(Arc::new(table), layout),
            Found::Report(Form::Lines(report)) => Self::Lines(text, Arc::new(report)),
            Found::Fhir(mut file) => {
                let report = std::mem::take(&mut file.report);
                Self::Fhir(Arc::new(file), Arc::new(report))
            }
        }
    }
}

type RenderImport = fn() -> AnyView;

lazy! {
    async fn import_part() -> RenderImport { render } in exchange
}

/// The way in, behind a line that opens it, or open for a file that was received. What reads reports comes when it is opened.
#[component]
pub(super) fn Import() -> impl IntoView {
    view! {
        <Folded summary=lab_import().title class="period" is_open=is_for(Reader::LabImport)>
            <Arriving
                request=|| Box::pin(async { import_part().await.ok() })
                render=move |render: RenderImport| render()
            />
        </Folded>
    }
}

fn render() -> AnyView {
    let import = ImportState::new();
    if let Some(file) = take(Reader::LabImport) {
        spawn_local(import.pasted.open(file));
    }
    let found = Memo::new(move |_| import.outcome.with(|outcome| outcome.as_ref()?.as_ref().ok().cloned()));
    let content = move || match found.get() {
        None => view! { <Paste import /> }.into_any(),
        Some(found) => view! { <WhatWasFound import found /> }.into_any(),
    };
    view! { <div class="stack">{content}</div> }.into_any()
}

/// What was found in a text, and the way back to it.
#[component]
fn WhatWasFound(import: ImportState, found: Understood) -> impl IntoView {
    let text = lab_import();
    let understood = match found {
        Understood::Table(table, layout) => view! { <UnderstoodTable import table layout /> }.into_any(),
        Understood::Lines(text, report) => view! { <UnderstoodLines import text report /> }.into_any(),
        Understood::Fhir(file, report) => view! { <UnderstoodFhir import file report /> }.into_any(),
    };
    view! {
        {import.pasted.read_in().map(|encoding| view! { <p class="hint">{encoding}</p> }.into_any())}
        {understood}
        <p>
            <Button label=text.another on_press=move || import.pasted.back() />
        </p>
    }
}
