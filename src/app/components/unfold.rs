//! A heading that shows or hides what belongs to it.

use leptos::prelude::*;

use crate::app::components::Button;

/// The level of a heading.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Level {
    /// Of a section.
    H2,
    /// Of a part of a section.
    H3,
}

/// A heading, what stands beside it, and what belongs to it, which is there only while it is shown.
#[component]
pub fn Unfold(
    /// The level of the heading.
    level: Level,
    /// What the heading says.
    #[prop(into)]
    name: String,
    /// What stands beside it.
    #[prop(optional, into)]
    beside: Option<TextProp>,
    /// Whether what belongs to it is shown.
    #[prop(into)]
    is_open: Signal<bool>,
    /// Called when the heading is pressed.
    #[prop(into)]
    on_toggle: UnsyncCallback<()>,
    /// What belongs to it.
    children: ChildrenFn,
) -> impl IntoView {
    let beside =
        beside.map(|text| view! { <span class="count">{move || text.get().to_string()}</span> }.into_any());
    let heading = view! { <Button label=name class="unfold" expanded=is_open on_press=on_toggle /> {beside} };
    let heading = match level {
        Level::H2 => view! { <h2 class="unfolding">{heading}</h2> }.into_any(),
        Level::H3 => view! { <h3 class="unfolding">{heading}</h3> }.into_any(),
    };
    view! {
        {heading}
        <div class="stack">{move || is_open.get().then(|| children().into_any())}</div>
    }
}
