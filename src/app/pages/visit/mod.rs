//! One page for the visit: what happened over some time, in lines that fit on paper and into a file.

mod lines;

use std::rc::Rc;

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::app::App;
use crate::app::context::clock;
use crate::app::components::{button, empty, link, paragraph, section};
use crate::app::dom::{El, el, later, print};
use crate::app::browser::files::{no_file, share_text};
use crate::app::forms::{Period, keep_press, question_form};
use crate::app::pages::heading;
use crate::app::router::Route;
use crate::app::i18n::{visit, strings};
use crate::record::blood_tests::panels;
use crate::record::change::Change;
use crate::record::facts::begun;
use crate::record::record::Record;
use lines::{Part, parts};

/// The page, drawn anew when the record or the period changes.
pub fn visit_page(app: App) -> Vec<El> {
    let text = visit();
    let period = Rc::new(Period::lately());
    let days = period.fields();
    let asked = period.clone();
    let content = el("div").class("visit").live(move || {
        let today = app.clock.today();
        app.records.with(|record| match chosen(&asked, record, today) {
            Ok(days) => drawn(record, days, today),
            Err(why) => vec![paragraph(why)],
        })
    });
    let save = button(text.save, move || {
        let today = clock::now().date();
        let parts =
            app.records.look(|record| Ok(parts(record, untrack(|| chosen(&period, record, today))?, today)));
        let parts = match parts {
            Ok(parts) => parts,
            Err(why) => return app.sheet.say(why),
        };
        later(async move {
            let name = format!("anakinra-visit-{}.txt", clock::now().date());
            let is_saved = share_text(&name, &as_text(&parts)).await;
            app.sheet.say(if is_saved { text.saved } else { no_file(text.not_saved) });
        });
    });
    let actions = el("div").class("actions").child(button(text.print, print).class("primary")).child(save);
    vec![
        heading(strings().shell.visit),
        paragraph(text.lead).class("lead"),
        questions(app),
        days,
        actions,
        content,
    ]
}

/// The days of the page, of those that the record is about.
fn chosen(
    period: &Period,
    record: &Record,
    today: NaiveDate,
) -> Result<(NaiveDate, NaiveDate), &'static str> {
    let drawn = panels(record).first().map(|panel| panel.drawn);
    period.days(begun(record).into_iter().chain(drawn).min().unwrap_or(today), today)
}

fn drawn(record: &Record, days: (NaiveDate, NaiveDate), today: NaiveDate) -> Vec<El> {
    if record.patient().is_none() {
        let shell = &strings().shell;
        return vec![empty(shell.set_up_first).text(" ").child(link(Route::Today.hash(), shell.set_up))];
    }
    let part = |part: Part| {
        let lines = part.lines.iter().map(|line| el("li").text(line));
        let note = part.note.map(|note| paragraph(note).class("hint"));
        section(&part.heading, [Some(el("ul").class("lines").children(lines)), note].into_iter().flatten())
    };
    parts(record, days, today).into_iter().map(part).collect()
}

/// The same lines as a plain text.
fn as_text(parts: &[Part]) -> String {
    let part = |part: &Part| {
        let lines: String = part.lines.iter().map(|line| format!("- {line}\n")).collect();
        let note = part.note.map(|note| format!("{note}\n")).unwrap_or_default();
        format!("{}\n{lines}{note}", part.heading)
    };
    parts.iter().map(part).collect::<Vec<_>>().join("\n")
}

/// What the person wants to ask, and the way to note it.
fn questions(app: App) -> El {
    let text = visit();
    let list = el("div").live(move || {
        let row = |(id, question): (_, String)| {
            let change = Change::Void { of: id, reason: None };
            let done = button(text.answered, move || keep_press(app, change.clone(), strings().settings.saved));
            let done = done.attr("aria-label", &(strings().form.action_on)(text.answered, &question));
            let actions = el("div").class("row-actions").child(done);
            el("li").class("row").child(paragraph(&question).class("what")).child(actions)
        };
        let open: Vec<_> = app
            .records
            .with(|record| record.questions().map(|kept| (kept.id, kept.what.text.clone())).collect());
        let rows: Vec<El> = open.into_iter().map(row).collect();
        if rows.is_empty() { Vec::new() } else { vec![el("ul").class("rows").children(rows)] }
    });
    let add = button(text.add_question, move || app.sheet.open(text.add_question, || question_form(app)));
    el("div").class("stack asked").child(list).child(el("p").child(add))
}
