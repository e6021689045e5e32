//! Other medicines and planned vaccinations: what is on the list, taken off or put on.

use leptos::prelude::*;

use crate::app::App;
use crate::app::context::clock;
use crate::app::components::{Kind as FieldKind, Label, Place, Sending, button, empty, form, section};
use crate::app::dom::{El, el};
use crate::app::forms::name;
use crate::app::i18n::strings;
use crate::domain::listed::{Kind, Listed, Name};
use crate::record::change::{Change, SecondOfDay};
use crate::record::entry::Fact;
use crate::record::facts::current;

pub(super) fn lists(app: App) -> [El; 2] {
    let text = &strings().health;
    [list(app, Kind::Medicine, text.medicines), list(app, Kind::Vaccination, text.vaccinations)]
}

fn list(app: App, kind: Kind, title: &str) -> El {
    let text = &strings().health;
    let listed = el("div").live(move || {
        let today = app.clock.today();
        let rows = app.records.with(|record| {
            current(record, kind, today).into_iter().map(|listed| row(app, listed)).collect::<Vec<_>>()
        });
        if rows.is_empty() {
            return vec![empty(text.none_listed)];
        }
        vec![el("ul").class("rows").children(rows)]
    });
    let answer = name();
    let sending = Sending::new(app.records.is_saving());
    let field = answer.field(Label { name: text.name, hint: "", unit: "" }, FieldKind::Text);
    let add = form(
        text.add,
        Place::Page,
        vec![field],
        sending,
        Box::new(move || {
            answer.input.visit();
            let Ok(name) = answer.required() else { return };
            let input = answer.input;
            put(app, kind, name, true, move |done| match done {
                Ok(()) => input.clear(),
                Err(why) => sending.problem.set(why),
            });
        }),
    );
    section(title, [listed, add])
}

fn row(app: App, listed: &Listed) -> El {
    let text = &strings().health;
    let (kind, name) = (listed.kind, listed.name.clone());
    let end = button(text.ended, move || {
        put(app, kind, name.clone(), false, move |done| {
            if let Err(why) = done {
                app.sheet.say(&why);
            }
        });
    });
    let end = end.attr("aria-label", &(text.end_of)(listed.name.text()));
    el("li")
        .class("row")
        .child(el("p").class("when").child(el("b").text(listed.name.text())))
        .child(el("p").class("what").text(&(text.since)(listed.on)))
        .child(el("div").class("row-actions").child(end))
}

fn put(app: App, kind: Kind, name: Name, current: bool, done: impl FnOnce(Result<(), String>) + 'static) {
    let fact = Fact::Listed(Listed { kind, name, current, on: clock::now().date() });
    app.records.commit(Change::Add(fact), SecondOfDay::Ask, move |kept| {
        let kept = kept.map(|()| app.sheet.say(strings().health.saved));
        done(kept.map_err(|why| (strings().problems.not_done)(&why)));
    });
}
