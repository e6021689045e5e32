//! What is not needed for the first look at a page.

use std::time::Duration;

use leptos::prelude::*;

/// Built in a task of its own when the browser has painted what stands before it: a page is there sooner, and however long
/// the record is, what is pressed is answered between two parts.
#[component]
pub fn Deferred(
    /// What is built then.
    children: ChildrenFn,
) -> impl IntoView {
    let is_time = after_paint();
    view! { {move || is_time.get().then(|| children().into_any())} }
}

/// False until the browser has painted what is there now.
pub fn after_paint() -> ReadSignal<bool> {
    let (is_time, set_is_time) = signal(false);
    request_animation_frame(move || {
        set_timeout(
            move || {
                // Its page may be gone by now.
                set_is_time.try_set(true);
            },
            Duration::ZERO,
        );
    });
    is_time
}
