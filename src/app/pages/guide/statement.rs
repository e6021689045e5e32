//! One statement with its weight, its sentences, its note and its place.

use leptos::prelude::*;

use crate::app::components::{Badge, Sourced};
use crate::app::i18n::{later_strings, strings};
use crate::domain::monograph::{Statement, Topic};

/// One statement; one of what is taught can be ticked off.
#[component]
pub(super) fn StatementItem(statement: Statement) -> impl IntoView {
    let terms = &strings().terms;
    let places = [Some(statement.citation()), statement.note().map(|note| note.citation())];
    let places = places.into_iter().flatten().map(|citation| (citation, None)).collect::<Vec<_>>();
    let sentence = strings().statements.sentence(statement);
    let main = if statement.topic() == Topic::Teaching {
        view! {
            <label class="confirm">
                <input type="checkbox" />
                {sentence}
            </label>
        }
        .into_any()
    } else {
        view! { <p>{sentence}</p> }.into_any()
    };
    let note = statement
        .note()
        .map(|note| view! { <p class="note">{strings().statements.note(note)}</p> }.into_any());
    view! {
        <li class="statement" id=statement.id()>
            <Sourced places>
                <p class="statement-head">
                    <b>{statement.id()}</b>
                    " "
                    <Badge text=terms.severity(statement.severity()) />
                </p>
                {main}
                <ToPatients statement />
                {note}
            </Sourced>
        </li>
    }
}

/// What patients are told instead, where that is something else.
#[component]
fn ToPatients(statement: Statement) -> impl IntoView {
    strings().plain_statements.of(statement).map(|sentence| {
        view! { <p class="hint">{later_strings().guide.to_patients} " " {sentence}</p> }.into_any()
    })
}
