//! Doses that are left out on purpose: today's, or all for a while; and the end of a pause.

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::app::App;
use crate::app::clock;
use crate::app::components::{Group, Kind, Label, paragraph, select};
use crate::app::dom::El;
use crate::app::forms::answer::visit;
use crate::app::forms::date::{date, date_perhaps_ahead};
use crate::app::forms::keep::{keep, sheet_form};
use crate::app::wording::words;
use crate::domain::pause::{Cause, Pause, Skip};
use crate::record::change::{Change, Refusal};
use crate::record::entry::{EntryId, Fact};

/// Leaves out the dose of a day.
pub fn skip_form(app: App, day: NaiveDate) -> El {
    let text = &words().pause;
    let chosen = RwSignal::new(Cause::Infection.key().to_owned());
    sheet_form(
        app,
        text.skip,
        vec![causes(chosen), paragraph(text.never_two).class("hint")],
        move |sending| {
            let fact = Fact::Skip(Skip { day, cause: cause(chosen) });
            keep(app, sending, Change::Add(fact), text.skipped.to_owned(), |_| None);
        },
    )
}

/// Leaves out all doses from a day on.
pub fn pause_form(app: App) -> El {
    let text = &words().pause;
    let today = clock::now().date();
    let chosen = RwSignal::new(Cause::Infection.key().to_owned());
    let (from, until) = (date_perhaps_ahead(Some(today), today), date(None).optional());
    let label = |name, hint| Label { name, hint, unit: "" };
    let fields = vec![
        causes(chosen),
        from.field(label(text.from, ""), Kind::Date),
        until.field(label(text.until, text.until_hint), Kind::Date),
    ];
    sheet_form(app, text.pause, fields, move |sending| {
        visit(&[from.input, until.input]);
        let (Ok(day), Ok(last)) = (from.required(), until.settled()) else { return };
        let fact = Fact::Pause(Pause { from: day, until: last, cause: cause(chosen) });
        let (from, until) = (from.input, until.input);
        keep(app, sending, Change::Add(fact), text.paused.to_owned(), move |why| {
            Some(if *why == Refusal::EndsBeforeItBegins { until } else { from })
        });
    })
}

/// Asks for the last day of a pause that goes on.
pub fn end_form(app: App, of: EntryId, pause: Pause) -> El {
    let text = &words().pause;
    let yesterday = clock::now().date().pred_opt().filter(|day| *day >= pause.from);
    let last = date(Some(yesterday.unwrap_or(pause.from)));
    let field = last.field(Label { name: text.until, hint: text.end_hint, unit: "" }, Kind::Date);
    sheet_form(app, text.end, vec![field], move |sending| {
        visit(&[last.input]);
        let Ok(day) = last.required() else { return };
        let to = Fact::Pause(Pause { until: Some(day), ..pause });
        let input = last.input;
        keep(app, sending, Change::Amend { of, to }, text.ended.to_owned(), move |_| Some(input));
    })
}

fn causes(chosen: RwSignal<String>) -> El {
    let option = |cause: Cause| (cause.key().to_owned(), (words().pause.cause)(cause).to_owned());
    let group = Group { label: String::new(), options: Cause::ALL.map(option).to_vec() };
    select(Label { name: words().pause.why, hint: "", unit: "" }, vec![group], chosen)
}

fn cause(chosen: RwSignal<String>) -> Cause {
    chosen.with(|key| Cause::ALL.into_iter().find(|cause| cause.key() == key)).unwrap_or(Cause::Other)
}
