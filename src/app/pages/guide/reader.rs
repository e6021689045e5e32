//! The statement that the address names, large beside the list. Only a wide screen shows it.

use leptos::prelude::*;

use crate::app::components::{Badge, Place};
use crate::app::i18n::{clinical_terms, later_strings, strings};
use crate::app::pages::guide::statement::{note, places, sentences};
use crate::app::pages::guide::view_model::{Named, Reader, Told, address, neighbours};
use crate::domain::monograph::Statement;

/// The statement, or how to choose one.
#[component]
pub(super) fn ReaderPane(
    named: Memo<Named>,
    shown: Memo<Vec<Statement>>,
    reader: RwSignal<Option<Reader>>,
) -> impl IntoView {
    let content = move || match named.with(Named::statement) {
        Some(statement) => view! { <ChosenStatement statement shown reader /> }.into_any(),
        None => view! { <p class="empty">{later_strings().guide.choose}</p> }.into_any(),
    };
    view! { <div class="reader">{content}</div> }
}

#[component]
fn ChosenStatement(
    statement: Statement,
    shown: Memo<Vec<Statement>>,
    reader: RwSignal<Option<Reader>>,
) -> impl IntoView {
    let place = |citation| view! { <li><Place citation /></li> }.into_any();
    view! {
        <section class="statement">
            <p class="hint">{clinical_terms().topic(statement.topic())}</p>
            <h2 tabindex="-1">
                {statement.id()}
                " "
                <Badge text=strings().terms.severity(statement.severity()) />
            </h2>
            {move || sentences(Told::of(statement, reader.get()))}
            {note(statement)}
            <ul class="lines hint">{places(statement).into_iter().map(place).collect_view()}</ul>
            <Neighbours statement shown />
        </section>
    }
}

/// The ways to the statements before and behind it in the list.
#[component]
fn Neighbours(statement: Statement, shown: Memo<Vec<Statement>>) -> impl IntoView {
    let text = &later_strings().guide;
    let link = |to, name| view! { <a href=address(to)>{name}</a> }.into_any();
    let links = move || {
        let (before, behind) = shown.with(|shown| neighbours(shown, statement));
        let before = before.map(|to| link(to, text.previous(to.id())));
        let behind = behind.map(|to| link(to, text.next(to.id())));
        view! { <p class="links">{before} {behind}</p> }.into_any()
    };
    view! { {links} }
}
