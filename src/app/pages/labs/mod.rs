//! Blood tests: the calendar of neutrophil counts, and all results.

mod calendar;
mod import;
mod panel;
mod series;
mod trends;

use leptos::prelude::*;

use crate::app::App;
use crate::app::components::{button, empty, link, paragraph, section};
use crate::app::dom::{El, el};
use crate::app::forms::{Period, labs_form};
use crate::app::pages::heading;
use crate::app::router::Route;
use crate::app::i18n::{labs, strings};
use crate::domain::lab_panel::LabPanel;
use crate::record::blood_tests::panels;
use crate::record::record::{Kept, Record};
use calendar::calendar;
use import::import;
use panel::panel;
use trends::trends;

/// The page, drawn anew when the record or the day changes.
pub fn labs_page(app: App) -> Vec<El> {
    let text = labs();
    let add = button(text.add, move || app.sheet.open(text.add_title, || labs_form(app, None, None)));
    let days = Period::open();
    let period = el("details").class("period").child(el("summary").text(text.period)).child(days.fields());
    let chosen = RwSignal::new(String::new());
    let content = el("div").class("page").live(move || {
        let today = app.clock.today();
        app.records.with(|record| {
            let plan = match record.patient() {
                Some(_) => calendar(app, record, today),
                None => not_set_up(),
            };
            let earliest = panels(record).first().map_or(today, |panel| panel.drawn);
            let trends = match days.days(earliest, today) {
                Ok(days) => trends(record, days, today, chosen),
                Err(why) => section(text.trends, [paragraph(why)]),
            };
            vec![plan, trends, section(text.results, [results(app, record)])]
        })
    });
    let others = [Route::Level, Route::Visit].map(|to| link(to.hash(), to.name()));
    let actions = el("div").class("actions").child(add.class("primary")).children(others);
    // A table of one's own has no place among made-up data.
    let import = (!app.records.is_made_up()).then(|| import(app));
    [Some(heading(strings().shell.labs)), Some(actions), Some(content), import, Some(period)]
        .into_iter()
        .flatten()
        .collect()
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
    let (latest, earlier) = newest_first.split_at(newest_first.len().min(SHOWN));
    let rows = |kept: &[Kept<&LabPanel>]| {
        el("ul").class("rows").children(kept.iter().map(|kept| panel(app, record, kept)))
    };
    let earlier = (!earlier.is_empty())
        .then(|| el("details").child(el("summary").text(labs().earlier)).child(rows(earlier)));
    el("div").class("stack").child(rows(latest)).child(earlier)
}

/// So many draws stand open, the others behind a line.
const SHOWN: usize = 4;

fn not_set_up() -> El {
    let shell = &strings().shell;
    empty(shell.set_up_first).text(" ").child(link(Route::Today.hash(), shell.set_up))
}
