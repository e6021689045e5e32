//! Long lists, shown a part at a time: thousands of rows would keep a page busy.

use leptos::prelude::*;

use crate::app::browser::document::focus;
use crate::app::components::{Button, Lines, unique};
use crate::app::i18n::later_strings;

/// So many items are shown at first, and with each press more.
pub const AT_A_TIME: usize = 50;

/// How many items of a list are shown, and the button that shows more of them; nothing for a short list.
#[component]
pub fn ShowMore(
    /// How many items there are.
    #[prop(into)]
    count: Signal<usize>,
    /// How many of them are shown; at first [`AT_A_TIME`].
    shown: RwSignal<usize>,
) -> impl IntoView {
    let text = &later_strings().lists;
    let is_long = Memo::new(move |_| count.get() > AT_A_TIME);
    let has_more = Memo::new(move |_| count.get() > shown.get());
    let id = StoredValue::new(unique("shown"));
    let more = move || {
        shown.update(|shown| *shown += AT_A_TIME);
        if !has_more.get_untracked() {
            // The button is gone now, and with it the focus.
            focus(id.with_value(|id| document().get_element_by_id(id)));
        }
    };
    let content = move || {
        view! {
            <div class="show-more">
                <p class="hint" id=id.get_value() tabindex="-1">
                    {move || text.shown(shown.get().min(count.get()), count.get())}
                </p>
                {move || has_more.get().then(|| view! { <Button label=text.show_more on_press=more /> }.into_any())}
            </div>
        }
    };
    view! { {move || is_long.get().then(|| content().into_any())} }
}

/// Sentences as a list that may be long: only those that are shown are made.
#[component]
pub fn LongLines(
    /// How many there are.
    #[prop(into)]
    count: Signal<usize>,
    /// The first so many of them.
    first: impl Fn(usize) -> Vec<String> + Send + Sync + 'static,
) -> impl IntoView {
    let shown = RwSignal::new(AT_A_TIME);
    view! {
        <div class="stack">
            {move || view! { <Lines lines=first(shown.get()) /> }.into_any()}
            <ShowMore count shown />
        </div>
    }
}
