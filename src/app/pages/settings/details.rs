//! Patient, regimens and weights, each with the form that changes it.

use chrono::NaiveDate;

use crate::app::App;
use crate::app::components::{badge, button, link, paragraph, section};
use crate::app::dom::{El, el};
use crate::app::forms::{details_form, regimen_form, weighing_form};
use crate::app::router::Route;
use crate::app::i18n::strings;
use crate::domain::patient::Patient;
use crate::domain::regimen::{Regimen, in_force};
use crate::record::record::Record;

pub(super) fn details(app: App) -> El {
    el("div").class("page").live(move || {
        let today = app.clock.today();
        app.records.with(|record| match record.patient() {
            Some(known) => vec![patient(app, known), regimens(app, record, today), weight(app, record)],
            None => Vec::new(),
        })
    })
}

fn patient(app: App, known: &Patient) -> El {
    let text = &strings().settings;
    let line = (text.details_line)(known.sex(), known.birth_date(), known.therapy_start());
    let known = known.clone();
    let change = button(text.change_details, move || {
        app.sheet.open(text.change_details, || details_form(app, &known));
    });
    let health = el("p").child(link(Route::Health.hash(), strings().shell.health));
    section(text.details, [paragraph(&line), el("p").child(change), health])
}

/// One line a regimen, the last recorded first, the one in force marked.
fn regimens(app: App, record: &Record, today: NaiveDate) -> El {
    let text = &strings().settings;
    let mut regimens: Vec<&Regimen> = record.regimens().collect();
    let current = in_force(regimens.iter().copied(), today);
    regimens.reverse();
    let line = |regimen: &&Regimen| {
        let mark = (current == Some(*regimen)).then(|| badge(text.in_force));
        el("li").text(&(text.regimen_line)(regimen)).text(" ").child(mark)
    };
    let lines = el("ul").class("lines").children(regimens.iter().map(line));
    let current = current.cloned();
    let change = button(text.change_regimen, move || {
        app.sheet.open(text.change_regimen, || regimen_form(app, current.as_ref()));
    });
    section(text.regimen, [lines, el("p").child(change)])
}

fn weight(app: App, record: &Record) -> El {
    let text = &strings().settings;
    let latest = record.weighings().max_by_key(|weighing| weighing.on);
    let line = latest.map_or_else(|| text.no_weight.to_owned(), |weighing| (text.weight_line)(weighing));
    let add = button(text.add_weight, move || app.sheet.open(text.add_weight, || weighing_form(app)));
    section(text.weight, [paragraph(&line), el("p").child(add)])
}
