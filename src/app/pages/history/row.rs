//! One injection in the list, and what can be done about it.

use std::sync::Arc;

use leptos::prelude::*;

use crate::app::components::{Badge, RowAction, RowActions};
use crate::app::context::use_dialog;
use crate::app::forms::{InjectionForm, VoidAction};
use crate::app::i18n::{dates, later_strings, strings};
use crate::app::pages::history::trail::{Trail, dose};
use crate::app::pages::history::view_model::Row;
use crate::domain::treatment::injection::Injection;
use crate::record::entry_id::EntryId;

#[component]
pub(super) fn InjectionRow(row: Arc<Row>) -> impl IntoView {
    let text = &later_strings().history;
    let Row { id, injection, is_amended, is_voided, same_day, trail } = Arc::unwrap_or_clone(row);
    let what = format!("{}, {}", strings().terms.site_if_known(injection.site), dose(&injection));
    let told = strings().injection.told(&injection.details);
    view! {
        <li class="row" data-voided=is_voided.to_string()>
            <p class="when">
                {dates::weekday(injection.at.date())} " " <b>{dates::time(injection.at.time())}</b>
            </p>
            <p class="what">{what}</p>
            {told.map(|told| view! { <p class="what">{told}</p> }.into_any())}
            {(!is_voided && same_day > 1).then(|| view! { <Badge text=text.same_day(same_day) /> }.into_any())}
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
    let line = strings().injection.line(&injection);
    let correct = move || {
        let initial = injection.clone();
        dialog.open(strings().injection.correct_title, move || view! { <InjectionForm initial amends=id /> });
    };
    view! {
        <RowActions>
            <RowAction action=strings().form.correct row=line.clone() on_press=correct />
            <VoidAction of=id row=line />
        </RowActions>
    }
}
