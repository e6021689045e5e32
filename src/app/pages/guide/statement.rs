//! One statement with its weight, its sentences, its note and its place.

use leptos::prelude::*;

use crate::app::components::{Badge, Sourced};
use crate::app::i18n::{later_strings, strings};
use crate::app::pages::guide::view_model::Reader;
use crate::domain::monograph::{Statement, Topic};

/// One statement, worded for its reader, or for both if none is chosen; one of what is taught can be ticked off.
#[component]
pub(super) fn StatementItem(statement: Statement, reader: Signal<Option<Reader>>) -> impl IntoView {
    let terms = &strings().terms;
    let places = [Some(statement.citation()), statement.note().map(|note| note.citation())];
    let places = places.into_iter().flatten().map(|citation| (citation, None)).collect::<Vec<_>>();
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
                {move || worded(statement, reader.get())}
                {note}
            </Sourced>
        </li>
    }
}

/// What a reader is told; somebody who has not chosen a reader is told both, each under its name.
fn worded(statement: Statement, reader: Option<Reader>) -> AnyView {
    let sentence = strings().statements.sentence(statement);
    let text = &later_strings().guide;
    match (strings().plain_statements.of(statement), reader) {
        (Some(plain), Some(Reader::Patient)) => view! { <p>{plain}</p> }.into_any(),
        (Some(plain), None) => view! {
            <p>
                <span class="hint">{text.for_clinicians}</span>
                " "
                {sentence}
            </p>
            <p>
                <span class="hint">{text.in_plain_words}</span>
                " "
                {plain}
            </p>
        }
        .into_any(),
        _ if statement.topic() == Topic::Teaching => view! {
            <label class="confirm">
                <input type="checkbox" />
                {sentence}
            </label>
        }
        .into_any(),
        _ => view! { <p>{sentence}</p> }.into_any(),
    }
}
