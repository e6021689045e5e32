//! The planned blood tests and how each stands.

use chrono::NaiveDate;

use crate::app::App;
use crate::app::components::{badge, button, paragraph, section, sourced, statements, table};
use crate::app::dom::{El, el};
use crate::app::forms::{own_test_form, restart_form, void_form};
use crate::app::i18n::{dates, labs, strings};
use crate::domain::lab_calendar::{EARLY, OwnTest, Planned, Restart, Standing};
use crate::domain::monograph::Statement;
use crate::record::blood_tests::{own_tests, planned};
use crate::record::entry::EntryId;
use crate::record::facts::calendar_start;
use crate::record::record::{Kept, Record};

pub(super) fn calendar(app: App, record: &Record, today: NaiveDate) -> El {
    let text = labs();
    let start = calendar_start(record, today).unwrap_or(today);
    let planned = planned(record, today);
    let is_over =
        planned.iter().all(|planned| matches!(planned.standing, Standing::Done(_) | Standing::Missed));
    let row = |planned: Planned| row(&(text.month)(planned.month), planned.due, planned.standing);
    let own = prescribed(app, record, today);
    let table = table([text.test, text.due, text.standing], planned.into_iter().map(row));
    let mut places = statements(&[Statement::S050]);
    places.push((EARLY.at, None));
    let from = paragraph(&(text.counted_from)(start)).class("hint");
    let over = is_over.then(|| paragraph(text.after_first_year));
    let test = button(text.add_test, move || app.sheet.open(text.add_test, || own_test_form(app)));
    let again = button(text.restart, move || app.sheet.open(text.restart, || restart_form(app)));
    let actions = el("div").class("actions").child(test).child(again);
    let parts = [Some(from), Some(sourced([table], places)), over, restarts(app, record), own, Some(actions)];
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
fn prescribed(app: App, record: &Record, today: NaiveDate) -> Option<El> {
    let text = labs();
    let row = |(kept, standing): (Kept<&OwnTest>, Standing)| {
        let line = format!("{}, {}", (strings().terms.own_test)(kept.what), dates::day(kept.what.on));
        let said = badge(&(text.standing_word)(standing));
        entry(app, kept.id, &line, text.void_test).attr("data-standing", level(standing)).child(said)
    };
    let rows: Vec<El> = own_tests(record, today).into_iter().map(row).collect();
    (!rows.is_empty()).then(|| {
        let list = el("ul").class("rows").children(rows);
        el("div").class("stack").child(el("h3").text(text.own_test)).child(list)
    })
}

/// The restarts, of which the last one counts, each with a way to take it back.
fn restarts(app: App, record: &Record) -> Option<El> {
    let text = labs();
    let row =
        |kept: Kept<&Restart>| entry(app, kept.id, &(text.began_again)(kept.what.on), text.void_restart);
    let rows: Vec<El> = record.restarts().map(row).collect();
    (!rows.is_empty()).then(|| el("ul").class("rows").children(rows))
}

/// A line of the record that can be voided.
fn entry(app: App, id: EntryId, line: &str, title: &'static str) -> El {
    let void = button(strings().history.void, move || app.sheet.open(title, || void_form(app, id)));
    let void = void.attr("aria-label", &(strings().form.action_on)(strings().history.void, line));
    let actions = el("div").class("row-actions").child(void);
    el("li").class("row").child(paragraph(line).class("when")).child(actions)
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
