//! A table of a laboratory: pasted or chosen, each column named, shown, and only then added.

mod column;
mod paste;
mod preview;
mod table_plan;

use std::sync::Arc;

use leptos::prelude::*;

use crate::app::components::{Button, InputState, KeyedList};
use crate::app::i18n::{lab_import, strings};
use crate::exchange::lab_table::{Separator, Table, TableError, suggest};
use column::{Column, ColumnRow};
use paste::Paste;
use preview::Preview;

/// Where the import is: a text, then a table whose columns are named.
#[derive(Clone, Copy)]
struct ImportState {
    text: InputState,
    problem: RwSignal<String>,
    /// The separators among which the person has to choose.
    separators: RwSignal<Vec<Separator>>,
    table: RwSignal<Option<Arc<Table>>>,
    /// Whether the draws of the table are being kept.
    is_adding: RwSignal<bool>,
}

impl ImportState {
    fn new() -> Self {
        Self {
            text: InputState::new(""),
            problem: RwSignal::default(),
            separators: RwSignal::default(),
            table: RwSignal::default(),
            is_adding: RwSignal::default(),
        }
    }

    /// Goes on with the table of a text, or says why there is none. Only writes, so that it may come late.
    fn read(self, text: &str, read: impl FnOnce(&str) -> Result<Table, TableError>) {
        self.problem.set(String::new());
        self.separators.set(Vec::new());
        if text.is_empty() {
            return self.problem.set(strings().form.needed.to_owned());
        }
        match read(text) {
            Ok(table) => self.table.set(Some(Arc::new(table))),
            // The only one that fits is asked about because it may be wrong; then it may be any.
            Err(TableError::Ambiguous { fits }) if fits.len() > 1 => self.separators.set(fits),
            Err(TableError::Ambiguous { .. }) => self.separators.set(Separator::ALL.to_vec()),
            Err(why) => self.problem.set(lab_import().refused(&why)),
        }
    }

    /// Back to the text.
    fn back(self) {
        self.table.set(None);
    }

    /// Back to an empty field.
    fn end(self) {
        self.text.clear();
        self.back();
    }
}

/// The way in, behind a line that opens it.
#[component]
pub(super) fn Import() -> impl IntoView {
    let import = ImportState::new();
    view! {
        <details class="period">
            <summary>{lab_import().title}</summary>
            <div class="stack">
                {move || match import.table.get() {
                    None => view! { <Paste import /> }.into_any(),
                    Some(table) => view! { <Mapping import table /> }.into_any(),
                }}
            </div>
        </details>
    }
}

/// The columns of a table, and what would be added as they are named now.
#[component]
fn Mapping(import: ImportState, table: Arc<Table>) -> impl IntoView {
    let text = lab_import();
    let columns = StoredValue::new(Column::all(&table, &suggest(&table)));
    let targets = Memo::new(move |_| columns.with_value(|all| all.iter().map(Column::target).collect()));
    view! {
        <p>{text.columns}</p>
        <div class="rows">
            <KeyedList each=move || columns.get_value() key=|column| column.number let:column>
                <ColumnRow column />
            </KeyedList>
        </div>
        <Preview import table targets />
        <p>
            <Button label=text.another on_press=move || import.back() />
        </p>
    }
}
