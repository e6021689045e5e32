//! One injection in the list, what can be done about it, and everything that was ever said of it.

use std::sync::Arc;

use leptos::prelude::*;

use crate::app::components::{Badge, RowAction, RowActions};
use crate::app::context::{clock, use_dialog};
use crate::app::forms::{InjectionForm, VoidAction};
use crate::app::i18n::{dates, later_strings, strings};
use crate::app::pages::history::view_model::Row;
use crate::domain::treatment::injection::Injection;
use crate::record::entry::{Entry, EntryBody};
use crate::record::entry_id::EntryId;
use crate::record::fact::Fact;

#[component]
pub(super) fn InjectionRow(row: Arc<Row>) -> impl IntoView {
    let text = &later_strings().history;
    let Row { id, injection, is_amended, is_voided, trail } = Arc::unwrap_or_clone(row);
    let what = format!("{}, {}", (strings().terms.site)(injection.site), dose(&injection));
    let told = (later_strings().history.told)(&injection.details);
    view! {
        <li class="row" data-voided=is_voided.to_string()>
            <p class="when">
                {dates::weekday(injection.at.date())} " " <b>{dates::time(injection.at.time())}</b>
            </p>
            <p class="what">{what}</p>
            {told.map(|told| view! { <p class="what">{told}</p> }.into_any())}
            {is_amended.then(|| view! { <Badge text=text.corrected /> }.into_any())}
            {is_voided.then(|| view! { <Badge text=text.voided /> }.into_any())}
            {(!is_voided).then(|| view! { <Actions id injection /> }.into_any())}
            {(!trail.is_empty()).then(|| view! { <Trail entries=trail /> }.into_any())}
        </li>
    }
}

#[component]
fn Actions(id: EntryId, injection: Injection) -> impl IntoView {
    let dialog = use_dialog();
    let text = &later_strings().history;
    let line = (strings().injection.line)(&injection);
    let correct = move || {
        let initial = injection.clone();
        dialog.open(
            later_strings().history.correct_title,
            move || view! { <InjectionForm initial amends=id /> },
        );
    };
    view! {
        <RowActions>
            <RowAction action=text.correct row=line.clone() on_press=correct />
            <VoidAction of=id row=line />
        </RowActions>
    }
}

/// Everything that was ever said of an injection, oldest first, one sentence each.
#[component]
fn Trail(entries: Vec<Entry>) -> impl IntoView {
    let sentence = |entry: &Entry| view! { <li>{sentence(entry)}</li> }.into_any();
    view! {
        <details>
            <summary>{later_strings().history.trail}</summary>
            <ol>{entries.iter().map(sentence).collect_view()}</ol>
        </details>
    }
}

fn sentence(Entry { id, what }: &Entry) -> String {
    let text = &later_strings().history;
    let when = clock::seen_here(id.recorded_at());
    let when = format!("{}, {}", dates::day(when.date()), dates::time(when.time()));
    match what {
        EntryBody::Fact(fact) => (text.first_recorded)(&when, &line(fact)),
        EntryBody::Amendment { to, .. } => (text.amended_to)(&when, &line(to)),
        EntryBody::Voiding { reason, .. } => (text.voided_because)(&when, reason.as_deref()),
    }
}

fn line(fact: &Fact) -> String {
    let Fact::Injection(injection) = fact else { return String::new() };
    let told = (later_strings().history.told)(&injection.details).map(|told| format!(", {told}"));
    let line = (strings().injection.line)(injection);
    format!("{line}, {}{}", dose(injection), told.unwrap_or_default())
}

fn dose(injection: &Injection) -> String {
    (strings().terms.milligrams)(injection.dose.decimal())
}
