//! One injection in the list.

use crate::app::App;
use crate::app::context::clock;
use crate::app::components::{badge, button, paragraph};
use crate::app::dom::{El, el};
use crate::app::forms::{injection_form, void_form};
use crate::app::i18n::{dates, strings};
use crate::domain::injection::Injection;
use crate::record::entry::{EntryId, Fact, What};
use crate::record::record::{Kept, Record};

/// An injection, what was said of it before, and what can be done about it.
pub(super) fn row(app: App, record: &Record, kept: &Kept<&Injection>) -> El {
    let (text, terms) = (&strings().history, &strings().terms);
    let Kept { id, what: injection, amended, voided } = *kept;
    let when = paragraph(&dates::weekday(injection.at.date())).class("when").text(" ");
    let what = format!("{}, {}", (terms.spot)(injection.spot), dose(injection));
    el("li")
        .class("row")
        .attr("data-voided", &voided.to_string())
        .child(when.child(el("b").text(&dates::time(injection.at.time()))))
        .child(paragraph(&what).class("what"))
        .child((strings().injection.told)(&injection.details).map(|told| paragraph(&told).class("what")))
        .child(amended.then(|| badge(text.corrected)))
        .child(voided.then(|| badge(text.voided)))
        .child((!voided).then(|| actions(app, id, injection)))
        .child((amended || voided).then(|| trail(record, id)))
}

fn actions(app: App, id: EntryId, injection: &Injection) -> El {
    let text = &strings().history;
    let line = (strings().injection.line)(injection);
    let begin = injection.clone();
    let correct = button(text.correct, move || {
        app.sheet.open(strings().injection.correct_title, || injection_form(app, &begin, Some(id)));
    });
    let void = button(text.void, move || app.sheet.open(text.void_title, || void_form(app, id)));
    let name = |action| (strings().form.action_on)(action, &line);
    el("div")
        .class("row-actions")
        .child(correct.attr("aria-label", &name(text.correct)))
        .child(void.attr("aria-label", &name(text.void)))
}

/// Everything that was ever said of this injection, oldest first, one sentence each.
fn trail(record: &Record, id: EntryId) -> El {
    let text = &strings().history;
    let sentence = |what: &What, recorded: EntryId| {
        let when = clock::seen_here(recorded.recorded_at());
        let when = format!("{}, {}", dates::day(when.date()), dates::time(when.time()));
        match what {
            What::Fact(fact) => (text.first_recorded)(&when, &line(fact)),
            What::Amendment { to, .. } => (text.amended_to)(&when, &line(to)),
            What::Voiding { reason, .. } => (text.voided_because)(&when, reason.as_deref()),
        }
    };
    let all = record.original(id).into_iter().chain(record.trail(id));
    let lines = all.map(|entry| el("li").text(&sentence(&entry.what, entry.id)));
    el("details").child(el("summary").text(text.trail)).child(el("ol").children(lines))
}

fn line(fact: &Fact) -> String {
    match fact {
        Fact::Injection(injection) => {
            let told = (strings().injection.told)(&injection.details).map(|told| format!(", {told}"));
            let line = (strings().injection.line)(injection);
            format!("{line}, {}{}", dose(injection), told.unwrap_or_default())
        }
        _ => String::new(),
    }
}

fn dose(injection: &Injection) -> String {
    (strings().terms.milligrams)(injection.dose.decimal())
}
