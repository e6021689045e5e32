//! Everything that was ever said of an entry of this page.

use leptos::prelude::*;

use crate::app::context::clock;
use crate::app::i18n::{dates, later_strings, strings};
use crate::domain::treatment::injection::Injection;
use crate::record::entry::{Entry, EntryBody};
use crate::record::fact::Fact;

/// Everything that was ever said of an entry, oldest first, one sentence each.
#[component]
pub(super) fn Trail(entries: Vec<Entry>) -> impl IntoView {
    let sentence = |entry: &Entry| view! { <li>{sentence(entry)}</li> }.into_any();
    view! {
        <details>
            <summary>{later_strings().history.trail}</summary>
            <ol>{entries.iter().map(sentence).collect_view()}</ol>
        </details>
    }
}

fn sentence(entry: &Entry) -> String {
    let text = &later_strings().history;
    let seen_here = || clock::seen_here(entry.id.recorded_at()).local();
    let when = entry.recorded.map_or_else(seen_here, |at| at.naive_local());
    let when = format!("{}, {}", dates::day(when.date()), dates::time(when.time()));
    match &entry.what {
        EntryBody::Fact(fact) => text.first_recorded(&when, &line(fact)),
        EntryBody::Amendment { to, .. } => text.amended_to(&when, &line(to)),
        EntryBody::Voiding { reason, .. } => text.voided_because(&when, reason.as_deref()),
    }
}

/// What a fact of this page says.
fn line(fact: &Fact) -> String {
    match fact {
        Fact::Injection(injection) => {
            let told = strings().injection.told(&injection.details).map(|told| format!(", {told}"));
            let line = strings().injection.line(injection);
            format!("{line}, {}{}", dose(injection), told.unwrap_or_default())
        }
        Fact::Skip(skip) => later_strings().pausing.skip_line(skip),
        Fact::Pause(pause) => later_strings().pausing.line(pause),
        _ => String::new(),
    }
}

/// A dose with its unit.
pub(super) fn dose(injection: &Injection) -> String {
    strings().terms.milligrams(injection.dose.decimal())
}
