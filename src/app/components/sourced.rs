//! Something said, which opens to where it comes from.

use leptos::prelude::*;

use crate::app::i18n::strings;
use crate::domain::monograph::Statement;
use crate::domain::quantities::source::{Citation, Source};

/// Content above the places that it is taken from, each with what it says there, if that is known.
#[component]
pub fn Sourced(
    /// The places.
    places: Vec<(Citation, Option<String>)>,
    /// What is said.
    children: Children,
) -> impl IntoView {
    let shell = &strings().shell;
    let summary = if places.len() == 1 { shell.source } else { shell.sources };
    let place = |(citation, statement): (Citation, Option<String>)| {
        view! {
            <li>
                {statement.map(|statement| view! { <p>{statement}</p> }.into_any())}
                <Place citation />
            </li>
        }
        .into_any()
    };
    view! {
        <div class="sourced">
            <div>{children()}</div>
            <details>
                <summary>{summary}</summary>
                <ul>{places.into_iter().map(place).collect_view()}</ul>
            </details>
        </div>
    }
}

/// A place in a document.
#[component]
pub fn Place(
    /// The place.
    citation: Citation,
) -> impl IntoView {
    let Citation { source, section } = citation;
    let rest = format!(", {}. {section}. {}", source.revised, source.locator);
    view! { <Cited source rest /> }
}

/// A document, which has the same title in every language, and what else identifies it.
#[component]
pub fn Cited(
    /// The document.
    source: &'static Source,
    /// What else identifies it.
    rest: String,
) -> impl IntoView {
    view! {
        <span lang="en" translate="no">
            <cite>{source.title}</cite>
            {rest}
        </span>
    }
}

/// The places of statements, with their sentences.
pub fn statements(all: &[Statement]) -> Vec<(Citation, Option<String>)> {
    all.iter().map(|one| (one.citation(), Some(strings().statements.statement(*one)))).collect()
}
