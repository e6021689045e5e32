//! Entries as plain lines, each with the way to void it where it stands.

use leptos::prelude::*;

use crate::app::components::{Folded, KeyedList, RowActions};
use crate::app::forms::void::VoidAction;
use crate::record::entry_id::EntryId;

/// An entry, and what it says in one line.
pub type EntryLine = (EntryId, String);

/// One row an entry.
#[component]
pub fn EntryRows(
    /// The entries.
    #[prop(into)]
    lines: Signal<Vec<EntryLine>>,
) -> impl IntoView {
    let row = |(of, line): EntryLine| {
        view! {
            <li class="row">
                <p class="what">{line.clone()}</p>
                <RowActions>
                    <VoidAction of row=line />
                </RowActions>
            </li>
        }
        .into_any()
    };
    view! {
        <ul class="rows">
            <KeyedList each=move || lines.get() key=Clone::clone children=row />
        </ul>
    }
}

/// The same behind a line that opens them; nothing without any.
#[component]
pub fn FoldedEntryRows(
    /// What the line says.
    summary: &'static str,
    /// The entries.
    #[prop(into)]
    lines: Signal<Vec<EntryLine>>,
) -> impl IntoView {
    let is_any = Memo::new(move |_| lines.with(|lines| !lines.is_empty()));
    view! {
        {move || is_any.get().then(|| view! {
            <Folded summary>
                <EntryRows lines />
            </Folded>
        }.into_any())}
    }
}
