//! The short message that says what was just done. It stays as long as it may take to read it, and then until the person
//! does something else; it takes no press, and never lies over what has the focus.

use std::time::Duration;

use leptos::ev;
use leptos::prelude::*;

use crate::app::browser::document::reveal_focus;

/// How long a message stays at least.
const SHOWN_FOR: Duration = Duration::from_secs(8);

/// The handle to the message.
#[derive(Clone, Copy)]
pub(super) struct Message {
    text: RwSignal<String>,
    /// Whether it has been shown for long enough.
    is_old: StoredValue<bool>,
    /// How many there have been.
    count: StoredValue<usize>,
}

impl Message {
    pub(super) fn new() -> Self {
        Self { text: RwSignal::default(), is_old: StoredValue::new(false), count: StoredValue::new(0) }
    }

    pub(super) fn show(self, text: &str) {
        self.text.set(text.to_owned());
        self.is_old.set_value(false);
        self.count.update_value(|count| *count += 1);
        let this = self.count.get_value();
        let age = move || {
            if self.count.try_get_value() == Some(this) {
                self.is_old.set_value(true);
            }
        };
        set_timeout(age, SHOWN_FOR);
        reveal_focus();
    }

    fn hide_if_old(self) {
        if self.is_old.get_value() {
            self.is_old.set_value(false);
            self.text.set(String::new());
        }
    }
}

/// The message, once on the page.
#[component]
pub(super) fn MessageHost(message: Message) -> impl IntoView {
    // Not when a press begins: the page may move where the message was, and the press would miss its button.
    let pressed = window_event_listener(ev::click, move |_| message.hide_if_old());
    let typed = window_event_listener(ev::keydown, move |_| message.hide_if_old());
    on_cleanup(move || {
        pressed.remove();
        typed.remove();
    });
    view! { <p class="toast" role="status">{move || message.text.get()}</p> }
}
