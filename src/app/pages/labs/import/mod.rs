//! The results of a report: pasted or chosen, shown as they were understood, and only then added.

mod columns;
mod days;
mod fhir;
mod paste;
mod plan;
mod preview;
mod tests_found;
mod understood;

use std::sync::Arc;

use leptos::prelude::*;

use crate::app::code_splitting::lazy;
use crate::app::components::{Arriving, Button, Folded, InputState};
use crate::app::i18n::{lab_import, strings};
use crate::exchange::lab_file::{Found, NotRead};
use crate::exchange::lab_report::Form;
use crate::exchange::table::{Separator, TableError};
use fhir::UnderstoodFhir;
use paste::Paste;
use understood::{UnderstoodLines, UnderstoodTable};

/// Where the import is: a text, then what was found in it.
#[derive(Clone, Copy)]
struct ImportState {
    text: InputState,
    problem: RwSignal<String>,
    /// The text that was read last, from the field or from a file.
    source: StoredValue<String>,
    /// The separators among which the person has to choose.
    separators: RwSignal<Vec<Separator>>,
    found: RwSignal<Option<Arc<Found>>>,
    /// Whether the results are being kept.
    is_adding: RwSignal<bool>,
}

impl ImportState {
    fn new() -> Self {
        Self {
            text: InputState::new(""),
            problem: RwSignal::default(),
            source: StoredValue::default(),
            separators: RwSignal::default(),
            found: RwSignal::default(),
            is_adding: RwSignal::default(),
        }
    }

    /// Goes on with what is found in a text.
    fn read(self, text: String, read: impl FnOnce(&str) -> Result<Found, NotRead>) {
        if text.is_empty() {
            self.separators.set(Vec::new());
            return self.problem.set(strings().form.needed.to_owned());
        }
        let found = read(&text);
        self.source.set_value(text);
        self.go_on(found);
    }

    /// Goes on with what was found, or says why there is nothing. Only writes, so that it may come late.
    fn go_on(self, found: Result<Found, NotRead>) {
        self.problem.set(String::new());
        self.separators.set(Vec::new());
        match found {
            Ok(found) => self.found.set(Some(Arc::new(found))),
            // The only one that fits is asked about because it may be wrong; then it may be any.
            Err(NotRead::Table(TableError::Ambiguous { fits })) if fits.len() > 1 => {
                self.separators.set(fits)
            }
            Err(NotRead::Table(TableError::Ambiguous { .. })) => self.separators.set(Separator::ALL.to_vec()),
            Err(why) => self.problem.set(lab_import().not_read(&why)),
        }
    }

    /// Back to the text.
    fn back(self) {
        self.found.set(None);
    }

    /// Back to an empty field.
    fn end(self) {
        self.text.clear();
        self.back();
    }
}

type RenderImport = fn() -> AnyView;

lazy! {
    async fn import_part() -> RenderImport { render } in exchange
}

/// The way in, behind a line that opens it. What reads reports comes when it is opened.
#[component]
pub(super) fn Import() -> impl IntoView {
    view! {
        <Folded summary=lab_import().title class="period">
            <Arriving
                request=|| Box::pin(async { import_part().await.ok() })
                render=move |render: RenderImport| render()
            />
        </Folded>
    }
}

fn render() -> AnyView {
    let import = ImportState::new();
    let content = move || match import.found.get() {
        None => view! { <Paste import /> }.into_any(),
        Some(found) => view! { <Understood import found /> }.into_any(),
    };
    view! { <div class="stack">{content}</div> }.into_any()
}

/// What was found in a text, and the way back to it.
#[component]
fn Understood(import: ImportState, found: Arc<Found>) -> impl IntoView {
    let understood = match &*found {
        Found::Report(Form::Table(table, layout)) => {
            view! { <UnderstoodTable import table=table.clone() layout=*layout /> }.into_any()
        }
        Found::Report(Form::Lines(report)) => {
            view! { <UnderstoodLines import report=report.clone() /> }.into_any()
        }
        Found::Fhir(report) => view! { <UnderstoodFhir import report=report.clone() /> }.into_any(),
    };
    view! {
        {understood}
        <p>
            <Button label=lab_import().another on_press=move || import.back() />
        </p>
    }
}
