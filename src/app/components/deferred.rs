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

/// A window that nobody sees is not painted; what is not needed for the first look is built there after this time.
const UNSEEN: Duration = Duration::from_millis(200);

/// False until the browser has painted what is there now.
pub fn after_paint() -> ReadSignal<bool> {
    let (is_time, set_is_time) = signal(false);
    let begin = move || {
        // Its page may be gone by now.
        if is_time.try_get_untracked() == Some(false) {
            set_is_time.set(true);
        }
    };
    request_animation_frame(move || set_timeout(begin, Duration::ZERO));
    set_timeout(begin, UNSEEN);
    is_time
}
