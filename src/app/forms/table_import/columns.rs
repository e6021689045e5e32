//! What each column of a table is for, as its head says and the person corrects.

use leptos::prelude::*;

use crate::app::components::{Choice, Select};
use crate::app::forms::table_import::QuestionRow;
use crate::app::i18n::lab_import;
use crate::exchange::table::Table;

/// So many cells are shown beside the choice.
const EXAMPLES: usize = 3;

/// A column: its head and the first cells in which something stands.
#[derive(Clone)]
pub struct Column {
    /// Its place in the table, from 0.
    number: usize,
    head: String,
    examples: String,
}

impl Column {
    /// Those of a table.
    pub fn all(table: &Table) -> Vec<Self> {
        let column = |(number, head): (usize, &String)| Self {
            number,
            head: head.clone(),
            examples: examples(table, number),
        };
        table.head.iter().enumerate().map(column).collect()
    }
}

/// The columns of a table, each with what it is for.
#[component]
pub fn ColumnRows<R: Copy + PartialEq + Send + Sync + 'static>(
    /// The columns.
    columns: Vec<Column>,
    /// What a column can be for.
    choices: Vec<Choice<R>>,
    /// What each is for.
    roles: RwSignal<Vec<R>>,
) -> impl IntoView {
    let row = move |Column { number, head, examples }: Column| {
        let own = roles.with_untracked(|roles| roles.get(number).copied());
        let own = own.or_else(|| choices.first().map(|choice| choice.value))?;
        let chosen = RwSignal::new(own);
        let on_choose = move || {
            let role = chosen.get_untracked();
            roles.update(|roles| roles.iter_mut().skip(number).take(1).for_each(|own| *own = role));
        };
        let choices = choices.clone();
        let row = view! {
            <QuestionRow name=head hint=examples>
                <Select label=lab_import().holds choices chosen on_choose />
            </QuestionRow>
        };
        Some(row.into_any())
    };
    view! { <div class="rows">{columns.into_iter().map(row).collect_view()}</div> }
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
