//! What has to wait until nothing is pressed.

use std::time::Duration;

use leptos::prelude::{document, set_timeout, window};
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::AddEventListenerOptions;

/// A press that lasts longer is not waited for, and browsers do not report the end of each.
const LONGEST: Duration = Duration::from_secs(1);

/// Does something at once, or, while something is pressed, after that press: what moves while it is pressed is not pressed.
/// It may be done twice.
pub fn after_press(then: impl Fn() + Copy + 'static) {
    let is_pressed = document().query_selector(":active").is_ok_and(|pressed| pressed.is_some());
    if !is_pressed {
        then();
        return;
    }
    let released = Closure::once_into_js(move || set_timeout(then, Duration::ZERO));
    let once = AddEventListenerOptions::new();
    once.set_once(true);
    let is_heard = window().add_event_listener_with_callback_and_add_event_listener_options(
        "mouseup",
        released.unchecked_ref(),
        &once,
    );
    set_timeout(then, if is_heard.is_ok() { LONGEST } else { Duration::ZERO });
}
