//! The monograph, statement by statement: searched, by reader, by topic, by address; and the list to teach from. Knows
//! nothing of a person.

mod address;
mod filters;
mod list;
mod reader;
mod statement;
mod view_model;

use leptos::prelude::*;

use crate::app::browser::document::print;
use crate::app::components::{Button, Heading};
use crate::app::i18n::{later_strings, strings};
use crate::app::router::{Route, part_in_address};
use address::follow;
use filters::{FilterFields, Filters};
use list::Statements;
use reader::ReaderPane;
use view_model::Named;

/// The page.
#[component]
pub fn GuidePage() -> impl IntoView {
    let text = &later_strings().guide;
    let part = part_in_address(Route::Guide);
    let named = Memo::new(move |_| part.with(|part| Named::from_part(part)));
    let filters = Filters::new();
    let shown = Memo::new(move |_| filters.now().statements());
    let is_built = RwSignal::new(false);
    follow(named, filters, is_built);
    view! {
        <Heading text=strings().shell.guide />
        <p class="lead">{text.lead}</p>
        <Unknown named />
        <FilterFields filters />
        <p class="count" role="status">
            {move || shown.with(|shown| text.count(shown.len()))}
        </p>
        <div class="beside">
            <Statements shown reader=filters.reader named is_built />
            <ReaderPane named shown reader=filters.reader />
        </div>
        <p>
            <Button label=text.print on_press=print />
        </p>
    }
}

/// That there is no such statement as the address names.
#[component]
fn Unknown(named: Memo<Named>) -> impl IntoView {
    let said = move || match named.get() {
        Named::Unknown(part) => {
            Some(view! { <p class="empty">{later_strings().guide.unknown(&part)}</p> }.into_any())
        }
        Named::All | Named::One(_) => None,
    };
    view! { <div role="alert">{said}</div> }
}
