//! One page for the visit: what happened over some time, in lines that fit on paper and into a file.

mod questions;
mod summary;
mod view_model;

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::app::browser::document::print;
use crate::app::browser::files::{Format, Packing, save};
use crate::app::components::{Button, Deferred, Heading};
use crate::app::context::{clock, use_clock, use_dialog, use_records};
use crate::app::forms::{Period, PeriodFields, not_saved};
use crate::app::i18n::{later_strings, strings, visit};
use questions::Questions;
use summary::Summary;
use view_model::{Part, alerts, as_text, first_day, parts};

/// The parts of the page, or what is wrong with the period.
type Parts = Result<Vec<Part>, &'static str>;

/// The page.
#[component]
pub fn VisitPage() -> impl IntoView {
    let (records, clock) = (use_records(), use_clock());
    let period = Period::lately();
    // Apart from the rest, because many days are assessed for them and no period changes them.
    let alerts = Memo::new(move |_| {
        let today = clock.today();
        records.with(|record| alerts(record, today))
    });
    let parts = Memo::new(move |_| {
        let today = clock.today();
        records.with(|record| {
            let days = period.days(first_day(record, today), today, later_strings().period.outside)?;
            Ok(parts(record, days, today, alerts.get()))
        })
    });
    view! {
        <Heading text=strings().shell.visit />
        <p class="lead">{visit().lead}</p>
        <Questions />
        <PeriodFields period />
        <Actions parts />
        <Deferred>
            <SummaryAfterAlerts alerts parts />
        </Deferred>
    }
}

/// The lines. The alerts among them are judged first, in a task of their own: with a long record both take a while.
#[component]
fn SummaryAfterAlerts(alerts: Memo<Vec<String>>, parts: Memo<Parts>) -> impl IntoView {
    alerts.with_untracked(|_| ());
    view! {
        <Deferred>
            <Summary parts />
        </Deferred>
    }
}

/// The ways to take the lines along.
#[component]
fn Actions(parts: Memo<Parts>) -> impl IntoView {
    let dialog = use_dialog();
    let text = visit();
    let save_as_text = move || {
        let lines = match parts.with_untracked(|parts| parts.as_deref().map(as_text).map_err(|why| *why)) {
            Ok(lines) => lines,
            Err(why) => return dialog.say(why),
        };
        spawn_local(async move {
            let name = format!("anakinra-visit-{}.txt", clock::now().date());
            match save(&name, Format::Text, &lines, Packing::Plain).await {
                Ok(()) => dialog.say(text.saved),
                Err(why) => dialog.say(not_saved(why, text.not_saved)),
            }
        });
    };
    view! {
        <div class="actions">
            <Button label=text.print class="primary" on_press=print />
            <Button label=text.save on_press=save_as_text />
        </div>
    }
}
