//! What can be done about a row of a list.

use leptos::prelude::*;

use crate::app::components::Button;
use crate::app::i18n::strings;

/// An action on a row, named for readers of screens after what the row says.
#[component]
pub fn RowAction(
    /// What stands on the button.
    #[prop(into)]
    action: TextProp,
    /// What the row says.
    #[prop(into)]
    row: TextProp,
    /// Called on every press.
    #[prop(into)]
    on_press: UnsyncCallback<()>,
) -> impl IntoView {
    let label = action.clone();
    let name = move || strings().form.action_on(&action.get(), &row.get());
    view! { <Button label name on_press /> }
}

/// The actions of a row, side by side.
#[component]
pub fn RowActions(
    /// The actions.
    children: Children,
) -> impl IntoView {
    view! { <div class="row-actions">{children()}</div> }
}
