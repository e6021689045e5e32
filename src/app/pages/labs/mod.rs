//! Blood tests: the calendar of neutrophil counts, and all results.

mod calendar;
mod panel;

use crate::app::App;
use crate::app::components::{button, empty, link, section};
use crate::app::dom::{El, el};
use crate::app::forms::labs_form;
use crate::app::pages::heading;
use crate::app::route::Route;
use crate::app::wording::{labs, words};
use crate::domain::labs::LabPanel;
use crate::record::record::{Kept, Record};
use calendar::calendar;
use panel::panel;

/// The page, drawn anew when the record or the day changes.
pub fn labs_page(app: App) -> Vec<El> {
    let text = labs();
    let add = button(text.add, move || app.sheet.open(text.add_title, || labs_form(app, None, None)));
    let content = el("div").class("page").live(move || {
        let today = app.clock.today();
        app.records.with(|record| {
            let plan = match record.patient() {
                Some(_) => calendar(app, record, today),
                None => not_set_up(),
            };
            vec![plan, section(text.results, [results(app, record)])]
        })
    });
    vec![heading(words().shell.labs), el("p").child(add.class("primary")), content]
}

fn results(app: App, record: &Record) -> El {
    let mut newest_first: Vec<Kept<&LabPanel>> = Vec::new();
    for kept in record.panels() {
        let at = newest_first.partition_point(|other| other.what.drawn > kept.what.drawn);
        newest_first.insert(at, kept);
    }
    if newest_first.is_empty() {
        return empty(labs().empty);
    }
    el("ul").class("rows").children(newest_first.iter().map(|kept| panel(app, record, kept)))
}

fn not_set_up() -> El {
    let shell = &words().shell;
    empty(shell.set_up_first).text(" ").child(link(Route::Today.hash(), shell.set_up))
}
