//! What each column of a table is for, as its head says and the person corrects.

use std::sync::Arc;

use leptos::prelude::*;

use crate::app::components::{Choice, Folded, KeyedList, Select};
use crate::app::i18n::lab_import;
use crate::exchange::lab_report::{Layout, Role};
use crate::exchange::table::Table;

/// So many cells are shown beside the choice.
const EXAMPLES: usize = 3;

/// How the table is laid out, and what each column is for.
#[component]
pub(super) fn Columns(
    table: Arc<Table>,
    layout: RwSignal<Layout>,
    roles: RwSignal<Vec<Role>>,
) -> impl IntoView {
    let text = lab_import();
    let layouts = Layout::ALL.map(|layout| Choice::new(layout, layout.key(), text.layout(layout)));
    let suggested = table.clone();
    let on_choose = move || roles.set(untrack(|| layout.get()).suggested(&suggested));
    let columns = StoredValue::new(Column::all(&table));
    let each = move || {
        let layout = layout.get();
        columns.get_value().into_iter().map(|column| (layout, column)).collect::<Vec<_>>()
    };
    view! {
        <Select label=text.laid_out choices=layouts.to_vec() chosen=layout on_choose />
        <Folded summary=text.columns>
            <div class="rows">
                <KeyedList
                    each=each
                    key=|(layout, column)| (layout.key(), column.number)
                    let((layout, column))
                >
                    <ColumnRow column layout roles />
                </KeyedList>
            </div>
        </Folded>
    }
}

/// A column: its head and the first cells in which something stands.
#[derive(Clone)]
struct Column {
    /// Its place in the table, from 0.
    number: usize,
    head: String,
    examples: String,
}

impl Column {
    fn all(table: &Table) -> Vec<Self> {
        let column = |(number, head): (usize, &String)| Self {
            number,
            head: head.clone(),
            examples: examples(table, number),
        };
        table.head.iter().enumerate().map(column).collect()
    }
}

#[component]
fn ColumnRow(column: Column, layout: Layout, roles: RwSignal<Vec<Role>>) -> impl IntoView {
    let text = lab_import();
    let Column { number, head, examples } = column;
    let suggested = roles.with_untracked(|roles| roles.get(number).copied()).unwrap_or(Role::Ignored);
    let chosen = RwSignal::new(suggested);
    let choices =
        layout.roles().iter().map(|role| Choice::new(*role, role.key(), text.role(*role))).collect();
    let on_choose = move || {
        let role = chosen.get_untracked();
        roles.update(|roles| roles.iter_mut().skip(number).take(1).for_each(|own| *own = role));
    };
    let name = head.clone();
    view! {
        <div class="row column" role="group" aria-label=name>
            <div>
                <b>{head}</b>
                <p class="hint">{examples}</p>
            </div>
            <Select label=text.holds choices chosen on_choose />
        </div>
    }
}

fn examples(table: &Table, column: usize) -> String {
    let cells = table.rows.iter().filter_map(|row| row.cells.get(column)).map(|cell| cell.trim());
    cells.filter(|cell| !cell.is_empty()).take(EXAMPLES).collect::<Vec<_>>().join(" · ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::pace::{Straight, straight};
    use crate::exchange::table::{Plain, read};

    #[test]
    fn the_first_three_cells_that_are_not_empty_are_shown() {
        let text =
            "date;CRP;x\n2026-09-01; 5 ;1\n2026-09-02;;1\n2026-09-03;6;1\n2026-09-04;7;1\n2026-09-05;8;1";
        let table = straight(read(&Plain::of(text).unwrap(), &mut Straight));
        assert_eq!(examples(&table.unwrap(), 1), "5 · 6 · 7");
    }
}
