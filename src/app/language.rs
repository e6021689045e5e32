//! Which language the pages speak. English is always there; the words of another one come in a file of their own,
//! before the first page is drawn.

use wasm_bindgen_futures::spawn_local;

use crate::app::dom::{look, looks};
use crate::app::parts::german;
use crate::app::wording::speak;

const LANGUAGE: &str = "lang";

/// Told to the page when the chosen language did not come, and English is spoken in its place.
pub(super) const MISSING: &str = "data-language-missing";

/// Starts the app as soon as the words are there.
pub(super) fn speak_then(start: fn()) {
    if looks(LANGUAGE) != "de" {
        return start();
    }
    // Leptos has no executor yet.
    spawn_local(async move {
        match german().await {
            Ok(german) => speak(german),
            Err(_) => {
                look(MISSING, "true");
                look(LANGUAGE, "en");
            }
        }
        start();
    });
}
