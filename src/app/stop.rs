//! When the program itself fails: WebAssembly cannot go on, so `boot.js` is told to show the panel that
//! works without it.

use std::panic;

use leptos::prelude::window;
use web_sys::{Event, console};

/// From now on a panic uncovers the panel. The console gets the place in the code and no more: a message
/// could carry what a person has entered.
pub(super) fn say_so_on_panic() {
    panic::set_hook(Box::new(|info| {
        let place = info.location().map(ToString::to_string).unwrap_or_default();
        console::error_1(&format!("stopped at {place}").into());
        if let Ok(event) = Event::new("app-stopped") {
            let _ = window().dispatch_event(&event);
        }
    }));
}
