//! A table of a laboratory: pasted or chosen, each column named, shown, and only then added.

mod columns;
mod preview;

use leptos::prelude::*;

use crate::app::App;
use crate::app::components::{Input, Label, button, failure, lines, paragraph};
use crate::app::dom::{El, el, later};
use crate::app::browser::files::{chosen, is_larger, read_text};
use crate::app::i18n::{labs, strings};
use crate::exchange::lab_table::{LARGEST, Separator, Table, TableError, read, read_with, suggest};
use columns::{Columns, columns};
use preview::preview;

/// Where the import is: a text, then a table whose columns are named.
#[derive(Clone, Copy)]
pub(super) struct Import {
    text: Input,
    problem: RwSignal<String>,
    /// The separators among which the person has to choose.
    fits: RwSignal<Vec<Separator>>,
    table: RwSignal<Option<(Table, Columns)>>,
    /// What the columns live by: longer than the button that makes them.
    page: StoredValue<Owner>,
}

impl Import {
    fn read(self, how: impl FnOnce(&str) -> Result<Table, TableError>) {
        self.problem.set(String::new());
        self.fits.set(Vec::new());
        match untrack(|| self.text.text()).as_str() {
            "" => self.problem.set(strings().form.needed.to_owned()),
            text => match how(text) {
                Ok(table) => {
                    let columns = self.page.with_value(|page| page.with(|| Columns::new(&table, &suggest(&table))));
                    self.table.set(Some((table, columns)));
                }
                Err(TableError::Ambiguous { fits }) => self.fits.set(fits),
                Err(why) => self.problem.set((labs().import.refused)(&why)),
            },
        }
    }

    /// Back to an empty field.
    pub(super) fn end(self) {
        self.text.clear();
        self.table.set(None);
    }
}

/// The way in, behind a line that opens it.
pub(super) fn import(app: App) -> El {
    let text = &labs().import;
    let import = Import {
        text: Input::new(String::new()),
        problem: RwSignal::new(String::new()),
        fits: RwSignal::new(Vec::new()),
        table: RwSignal::new(None),
        page: StoredValue::new(Owner::current().unwrap_or_default()),
    };
    let step = el("div").class("stack").live(move || match import.table.get() {
        None => vec![paste(import)],
        Some((table, named)) => {
            let another = button(text.another, move || import.table.set(None));
            let columns = columns(&table, &named);
            vec![paragraph(text.columns), columns, preview(app, import, table, named), el("p").child(another)]
        }
    });
    el("details").class("period").child(el("summary").text(text.title)).child(step)
}

/// The field for the text, and for a file.
fn paste(import: Import) -> El {
    let text = &labs().import;
    let field = lines(Label { name: text.paste, hint: text.paste_hint, unit: "" }, import.text);
    let file = el("input")
        .attr("type", "file")
        .attr("id", "table-file")
        .attr("accept", ".csv,.tsv,.txt,text/csv,text/plain")
        .on("change", move |event| {
            let Some(file) = chosen(&event) else { return };
            // Unread, because a text of this size would hold up the page.
            if is_larger(&file, LARGEST) {
                return import.problem.set((text.refused)(&TableError::TooLarge));
            }
            later(async move {
                match read_text(&file).await {
                    Some(content) => {
                        import.text.set(content);
                        import.read(read);
                    }
                    None => import.problem.set(strings().problems.file.to_owned()),
                }
            });
        });
    let file =
        el("div").class("field").child(el("label").attr("for", "table-file").text(text.file)).child(file);
    let problem = el("div").live(move || import.problem.with(|why| failure(why)).into_iter().collect());
    let ask = el("div").attr("role", "status").live(move || {
        let fits = import.fits.get();
        if fits.is_empty() {
            return Vec::new();
        }
        let choice = |separator: Separator| {
            button((text.separator)(separator), move || import.read(|content| read_with(content, separator)))
        };
        let all = if fits.len() > 1 { fits } else { Separator::ALL.to_vec() };
        vec![paragraph(text.ambiguous), el("div").class("actions").children(all.into_iter().map(choice))]
    });
    let next = button(text.next, move || import.read(read));
    el("div").class("stack").child(field).child(file).child(problem).child(ask).child(el("p").child(next))
}
