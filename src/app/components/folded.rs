//! What is folded behind a line.

use leptos::prelude::*;

use crate::app::components::button::class_of;

/// A line, and what it opens, which is not built before that: a long table or list costs nothing until then.
#[component]
pub fn Folded(
    /// What the line says.
    #[prop(into)]
    summary: TextProp,
    /// Its classes.
    #[prop(optional)]
    class: &'static str,
    /// Whether it is open from the beginning.
    #[prop(optional)]
    is_open: bool,
    /// What it opens.
    children: ChildrenFn,
) -> impl IntoView {
    let was_opened = RwSignal::new(is_open);
    view! {
        <details class=class_of(class) open=is_open on:toggle:target=move |event| {
            if event.target().open() && !was_opened.get_untracked() {
                was_opened.set(true);
            }
        }>
            <summary>{move || summary.get().to_string()}</summary>
            {move || was_opened.get().then(|| children().into_any())}
        </details>
    }
}
