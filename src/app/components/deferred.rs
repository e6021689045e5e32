//! What is not needed for the first look at a page.

use std::time::Duration;

use leptos::prelude::*;

/// Built in a task of its own when the browser has painted what stands before it: a page is there sooner, and however long
/// the record is, what is pressed is answered between two parts.
#[component]
pub fn Deferred(
    /// What is said until then, where that may take long.
    #[prop(optional_no_strip)]
    meanwhile: Option<&'static str>,
    /// What is built then.
    children: ChildrenFn,
) -> impl IntoView {
    let is_time = after_paint();
    let content = move || match is_time.get() {
        true => children().into_any(),
        false => meanwhile.map(|sentence| view! { <p class="empty">{sentence}</p> }.into_any()).into_any(),
    };
    view! { {content} }
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
