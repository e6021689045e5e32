//! The results of a report: pasted or chosen, shown as they were understood, and only then added.

mod columns;
mod days;
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
use crate::exchange::lab_report::{Form, Separator, TableError};
use paste::Paste;
use understood::{UnderstoodLines, UnderstoodTable};

/// Where the import is: a text, then what was found in it.
#[derive(Clone, Copy)]
struct ImportState {
    text: InputState,
    problem: RwSignal<String>,
    /// The separators among which the person has to choose.
    separators: RwSignal<Vec<Separator>>,
    found: RwSignal<Option<Arc<Form>>>,
    /// Whether the results are being kept.
    is_adding: RwSignal<bool>,
}

impl ImportState {
    fn new() -> Self {
        Self {
            text: InputState::new(""),
            problem: RwSignal::default(),
            separators: RwSignal::default(),
            found: RwSignal::default(),
            is_adding: RwSignal::default(),
        }
    }

    /// Goes on with what is found in a text, or says why there is nothing. Only writes, so that it may come late.
    fn read(self, text: &str, read: impl FnOnce(&str) -> Result<Form, TableError>) {
        self.problem.set(String::new());
        self.separators.set(Vec::new());
        if text.is_empty() {
            return self.problem.set(strings().form.needed.to_owned());
        }
        match read(text) {
            Ok(form) => self.found.set(Some(Arc::new(form))),
            // The only one that fits is asked about because it may be wrong; then it may be any.
            Err(TableError::Ambiguous { fits }) if fits.len() > 1 => self.separators.set(fits),
            Err(TableError::Ambiguous { .. }) => self.separators.set(Separator::ALL.to_vec()),
            Err(why) => self.problem.set(lab_import().refused(&why)),
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
        Some(form) => view! { <Found import form /> }.into_any(),
    };
    view! { <div class="stack">{content}</div> }.into_any()
}

/// What was found in a text, and the way back to it.
#[component]
fn Found(import: ImportState, form: Arc<Form>) -> impl IntoView {
    let understood = match &*form {
        Form::Table(table, layout) => {
            view! { <UnderstoodTable import table=table.clone() layout=*layout /> }.into_any()
        }
        Form::Lines(report) => view! { <UnderstoodLines import report=report.clone() /> }.into_any(),
    };
    view! {
        {understood}
        <p>
            <Button label=lab_import().another on_press=move || import.back() />
        </p>
    }
}
