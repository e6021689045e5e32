//! A row in which something that a table names is asked about.

use leptos::prelude::*;

/// What the table says, and beside it the field for what that means.
#[component]
pub fn QuestionRow(
    /// As the table has it.
    name: String,
    /// More about it.
    hint: String,
    /// The field.
    children: Children,
) -> impl IntoView {
    let shown = name.clone();
    view! {
        <div class="row column" role="group" aria-label=name>
            <div>
                <b>{shown}</b>
                <p class="hint">{hint}</p>
            </div>
            {children()}
        </div>
    }
}
