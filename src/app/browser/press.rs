//! What has to wait until nothing is pressed.

use std::time::Duration;

use leptos::prelude::{document, set_timeout};

/// How long it is waited before it is looked again.
const MOMENT: Duration = Duration::from_millis(50);

/// Does something as soon as nothing is pressed: what moves while it is pressed is not pressed.
pub fn after_press(then: impl Fn() + Copy + 'static) {
    if document().query_selector(":active").is_ok_and(|pressed| pressed.is_some()) {
        set_timeout(move || after_press(then), MOMENT);
    } else {
        then();
    }
}
