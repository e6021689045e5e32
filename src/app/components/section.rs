//! The plain parts that pages are put together from.

use leptos::prelude::*;

use crate::app::components::button::class_of;

/// The heading of a page, which takes the focus when the page is opened.
#[component]
pub fn Heading(
    /// What it says.
    #[prop(into)]
    text: TextProp,
) -> impl IntoView {
    view! { <h1 tabindex="-1">{move || text.get().to_string()}</h1> }
}

/// A part of a page under its heading.
#[component]
pub fn Section(
    /// The heading.
    #[prop(into)]
    heading: String,
    /// Its classes.
    #[prop(optional)]
    class: &'static str,
    /// Its name for an index of the page.
    #[prop(optional)]
    id: Option<&'static str>,
    /// What stands below the heading.
    children: Children,
) -> impl IntoView {
    view! {
        <section class=class_of(class) id=id>
            <h2>{heading}</h2>
            {children()}
        </section>
    }
}

/// A link to another page.
#[component]
pub fn Link(
    /// Where to.
    to: &'static str,
    /// What it is called.
    text: &'static str,
) -> impl IntoView {
    view! { <a href=to>{text}</a> }
}

/// A word on a ground of its own.
#[component]
pub fn Badge(
    /// The word.
    #[prop(into)]
    text: String,
) -> impl IntoView {
    view! { <span class="badge">{text}</span> }
}

/// A table with a head of three columns.
#[component]
pub fn Table(
    /// The names of the columns.
    head: [&'static str; 3],
    /// The rows.
    children: Children,
) -> impl IntoView {
    let name = |name| view! { <th scope="col">{name}</th> }.into_any();
    view! {
        <table>
            <thead>
                <tr>{head.into_iter().map(name).collect_view()}</tr>
            </thead>
            <tbody>{children()}</tbody>
        </table>
    }
}

/// Sentences as a list.
#[component]
pub fn Lines(
    /// The sentences.
    lines: Vec<String>,
) -> impl IntoView {
    let line = |line| view! { <li>{line}</li> }.into_any();
    view! { <ul class="lines">{lines.into_iter().map(line).collect_view()}</ul> }
}
