//! One statement with its weight, its sentences, its note and its place, as an item of the list.

use leptos::prelude::*;

use crate::app::components::{Badge, Sourced};
use crate::app::i18n::{later_strings, strings};
use crate::app::pages::guide::view_model::{Named, Reader, Told, address};
use crate::domain::monograph::{Statement, Topic};
use crate::domain::quantities::source::Citation;

/// One statement, worded for its reader, or for both if none is chosen; one of what is taught can be ticked off.
#[component]
pub(super) fn StatementItem(
    statement: Statement,
    shown: Memo<Vec<Statement>>,
    reader: RwSignal<Option<Reader>>,
    named: Memo<Named>,
) -> impl IntoView {
    let places = places(statement).into_iter().map(|citation| (citation, None)).collect::<Vec<_>>();
    let is_hidden = move || !shown.with(|shown| shown.contains(&statement));
    let is_chosen = move || (named.with(Named::statement) == Some(statement)).then_some("true");
    view! {
        <li class="statement" id=statement.id() hidden=is_hidden>
            <Sourced places>
                <h3 tabindex="-1">
                    <a href=address(statement) aria-current=is_chosen>
                        {statement.id()}
                    </a>
                    " "
                    <Badge text=strings().terms.severity(statement.severity()) />
                </h3>
                {move || {
                    let told = Told::of(statement, reader.get());
                    if statement.topic() == Topic::Teaching { to_tick_off(told) } else { sentences(told) }
                }}
                {note(statement)}
            </Sourced>
        </li>
    }
}

/// What is told; both under their names if it is told twice.
pub(super) fn sentences(told: Told) -> AnyView {
    let text = &later_strings().guide;
    match told {
        Told::Once(sentence) => view! { <p>{sentence}</p> }.into_any(),
        Told::Twice { clinicians, patients } => view! {
            <p>
                <span class="hint">{text.for_clinicians}</span>
                " "
                {clinicians}
            </p>
            <p>
                <span class="hint">{text.in_plain_words}</span>
                " "
                {patients}
            </p>
        }
        .into_any(),
    }
}

fn to_tick_off(told: Told) -> AnyView {
    match told {
        Told::Once(sentence) => view! {
            <label class="confirm">
                <input type="checkbox" />
                {sentence}
            </label>
        }
        .into_any(),
        Told::Twice { .. } => sentences(told),
    }
}

/// What has to be known of the printed text; nothing for most.
pub(super) fn note(statement: Statement) -> Option<AnyView> {
    statement.note().map(|note| view! { <p class="note">{strings().statements.note(note)}</p> }.into_any())
}

/// Where it stands, and where what its note says stands.
pub(super) fn places(statement: Statement) -> Vec<Citation> {
    [Some(statement.citation()), statement.note().map(|note| note.citation())].into_iter().flatten().collect()
}
