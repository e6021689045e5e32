//! The lines of the page on the screen and on paper.

use leptos::prelude::*;

use crate::app::components::{KeyedList, Lines, Section, SetUpFirst, latest};
use crate::app::context::use_records;
use crate::app::pages::visit::Parts;
use crate::app::pages::visit::view_model::Part;

/// All parts; or what is wrong with the period, or that there is nobody to speak of yet.
#[component]
pub(super) fn Summary(parts: Memo<Parts>) -> impl IntoView {
    let records = use_records();
    let problem = Memo::new(move |_| parts.with(|parts| parts.as_ref().err().copied()));
    let is_set_up = records.is_set_up();
    let content = move || match (problem.get(), is_set_up.get()) {
        (Some(why), _) => view! { <p>{why}</p> }.into_any(),
        (None, false) => view! { <SetUpFirst /> }.into_any(),
        (None, true) => view! { <PartList parts /> }.into_any(),
    };
    view! { <div class="visit">{move || content()}</div> }
}

#[component]
fn PartList(parts: Memo<Parts>) -> impl IntoView {
    let listed = move || parts.get().unwrap_or_default();
    let now = move |shown: &Part| {
        parts.with(|parts| parts.iter().flatten().find(|part| part.heading == shown.heading).cloned())
    };
    let item = move |part| view! { <PartSection part=latest(part, now) /> }.into_any();
    view! {
        <KeyedList each=listed key=|part| part.heading.clone() children=item />
    }
}

#[component]
fn PartSection(part: Memo<Part>) -> impl IntoView {
    let heading = part.with_untracked(|part| part.heading.clone());
    let note = part.with_untracked(|part| part.note);
    view! {
        <Section heading>
            {move || view! { <Lines lines=part.with(|part| part.lines.clone()) /> }.into_any()}
            {note.map(|note| view! { <p class="hint">{note}</p> }.into_any())}
        </Section>
    }
}
