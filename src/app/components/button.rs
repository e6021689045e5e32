//! A button.

use leptos::prelude::*;

use crate::app::components::{Icon, Shape};

/// A button that does something other than submitting a form.
#[component]
pub fn Button(
    /// What stands on it.
    #[prop(into)]
    label: TextProp,
    /// Called on every press.
    #[prop(into)]
    on_press: UnsyncCallback<()>,
    /// Its classes.
    #[prop(optional)]
    class: &'static str,
    /// A drawing before the label.
    #[prop(optional)]
    shape: Option<Shape>,
    /// Its accessible name, where the label alone does not say what the button is about. Begins with the label.
    #[prop(optional, into)]
    name: Option<TextProp>,
    /// Whether what belongs to it is shown.
    #[prop(optional, into)]
    expanded: Option<Signal<bool>>,
    /// Whether it is pressed.
    #[prop(optional, into)]
    pressed: Option<Signal<bool>>,
) -> impl IntoView {
    view! {
        <button
            type="button"
            class=class_of(class)
            aria-label=name.map(|name| move || name.get().to_string())
            aria-expanded=expanded.map(|is| move || is.get().to_string())
            aria-pressed=pressed.map(|is| move || is.get().to_string())
            on:click=move |_| on_press.run(())
        >
            {shape.map(|shape| view! { <Icon shape /> }.into_any())}
            {move || label.get().to_string()}
        </button>
    }
}

/// No attribute for no class.
pub(super) fn class_of(class: &'static str) -> Option<&'static str> {
    (!class.is_empty()).then_some(class)
}
