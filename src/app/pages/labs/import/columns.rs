//! What each column of a table is for, as its head says and the person corrects.

use std::sync::Arc;

use leptos::prelude::*;

use crate::app::components::{Choice, Folded, Select};
use crate::app::forms::{Column, ColumnRows};
use crate::app::i18n::lab_import;
use crate::exchange::lab_report::{Layout, Role};
use crate::exchange::table::Table;

/// How the table is laid out, and what each column is for.
#[component]
pub(super) fn Columns(
    table: Arc<Table>,
    layout: RwSignal<Layout>,
    roles: RwSignal<Vec<Role>>,
) -> impl IntoView {
    let text = lab_import();
    let layouts = Layout::ALL.map(|layout| Choice::new(layout, layout.key(), text.layout(layout)));
    let columns = StoredValue::new(Column::all(&table));
    let on_choose = move || roles.set(untrack(|| layout.get()).suggested(&table));
    let rows = move || {
        let choice = |role: &Role| Choice::new(*role, role.key(), text.role(*role));
        let choices = layout.get().roles().iter().map(choice).collect();
        view! { <ColumnRows columns=columns.get_value() choices roles /> }.into_any()
    };
    view! {
        <Select label=text.laid_out choices=layouts.to_vec() chosen=layout on_choose />
        <Folded summary=text.columns>{move || rows()}</Folded>
    }
}
