//! The planned blood tests and how each stands.

use chrono::NaiveDate;

use crate::app::App;
use crate::app::components::{badge, button, paragraph, section, sourced, statements, table};
use crate::app::dom::{El, el};
use crate::app::forms::{own_test_form, restart_form, void_form};
use crate::app::wording::{dates, labs, words};
use crate::domain::lab_calendar::{EARLY, OwnTest, Planned, Standing, plan};
use crate::domain::labs::Analyte;
use crate::domain::monograph::Statement;
use crate::record::blood_tests::panels;
use crate::record::facts::{calendar_start, days_measured};
use crate::record::record::{Kept, Record};

pub(super) fn calendar(app: App, record: &Record, today: NaiveDate) -> El {
    let text = labs();
    let start = calendar_start(record, today).unwrap_or(today);
    let planned = plan(start, &days_measured(record, Analyte::Neutrophils), today);
    let is_over =
        planned.iter().all(|planned| matches!(planned.standing, Standing::Done(_) | Standing::Missed));
    let row = |planned: Planned| row(&(text.month)(planned.month), planned.due, planned.standing);
    let own = own_tests(app, record, today);
    let table = table([text.test, text.due, text.standing], planned.into_iter().map(row));
    let mut places = statements(&[Statement::S050]);
    places.push((EARLY.at, None));
    let from = paragraph(&(text.counted_from)(start)).class("hint");
    let over = is_over.then(|| paragraph(text.after_first_year));
    let test = button(text.add_test, move || app.sheet.open(text.add_test, || own_test_form(app)));
    let again = button(text.restart, move || app.sheet.open(text.restart, || restart_form(app)));
    let actions = el("div").class("actions").child(test).child(again);
    let parts = [Some(from), Some(sourced([table], places)), over, own, Some(actions)];
    section(text.calendar, parts.into_iter().flatten())
}

fn row(name: &str, due: NaiveDate, standing: Standing) -> El {
    el("tr")
        .attr("data-standing", level(standing))
        .child(el("th").attr("scope", "row").text(name))
        .child(el("td").text(&dates::day(due)))
        .child(el("td").child(badge(&(labs().standing_word)(standing))))
}

/// The tests that the prescriber has set, each with a way to take it back.
fn own_tests(app: App, record: &Record, today: NaiveDate) -> Option<El> {
    let text = labs();
    let drawn: Vec<NaiveDate> = panels(record).iter().map(|panel| panel.drawn).collect();
    let row = |kept: Kept<&OwnTest>| {
        let name = kept.what.note.clone().unwrap_or_else(|| text.a_test.to_owned());
        let line = format!("{name}, {}", dates::day(kept.what.on));
        let (id, standing) = (kept.id, kept.what.standing(&drawn, today));
        let void =
            button(words().history.void, move || app.sheet.open(text.void_test, || void_form(app, id)));
        let void = void.attr("aria-label", &(words().form.action_on)(words().history.void, &line));
        el("li")
            .class("row")
            .attr("data-standing", level(standing))
            .child(paragraph(&line).class("when"))
            .child(badge(&(text.standing_word)(standing)))
            .child(el("div").class("row-actions").child(void))
    };
    let rows: Vec<El> = record.own_tests().filter(|kept| !kept.voided).map(row).collect();
    (!rows.is_empty()).then(|| {
        let list = el("ul").class("rows").children(rows);
        el("div").class("stack").child(el("h3").text(text.own_test)).child(list)
    })
}

fn level(standing: Standing) -> &'static str {
    match standing {
        Standing::Done(_) => "done",
        Standing::Later => "later",
        Standing::Due => "due",
        Standing::Overdue => "overdue",
        Standing::Missed => "missed",
    }
}
