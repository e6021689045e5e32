//! What doctor or nurse know, below the question or the list that it is about, with the way to take it back.

use leptos::prelude::*;

use crate::app::context::use_records;
use crate::app::forms::{EntryLine, EntryRows};
use crate::app::i18n::later_strings;
use crate::app::pages::health::view_model::known_rows;
use crate::domain::patient::conditions::Condition;

/// One row an acknowledgement; nothing as long as there is none.
#[component]
pub(super) fn KnownRows(
    /// The condition that they are about; without it, all medicines.
    #[prop(optional)]
    condition: Option<Condition>,
) -> impl IntoView {
    let records = use_records();
    let text = &later_strings().health;
    let lines = Memo::new(move |_| {
        let known = records.with(|record| known_rows(record, condition));
        known.iter().map(|(id, known)| (*id, text.known(known))).collect::<Vec<EntryLine>>()
    });
    let is_any = Memo::new(move |_| lines.with(|lines| !lines.is_empty()));
    view! { {move || is_any.get().then(|| view! { <EntryRows lines /> }.into_any())} }
}
