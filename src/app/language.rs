//! Which language the pages speak. English is always there; another one comes in a file of its own, before the first page
//! is drawn.

use wasm_bindgen_futures::spawn_local;

use crate::app::browser::boot_bridge::{RootAttr, root_attr, set_root_attr};
use crate::app::code_splitting::lazy;
use crate::app::i18n::{GERMAN, Language, speak};

lazy! {
    async fn german() -> &'static Language { &GERMAN } in german
}

/// Starts the app as soon as the sentences are there; in English if those of another language do not come.
pub(super) fn load_then(start: fn()) {
    if root_attr(RootAttr::Lang) != "de" {
        return start();
    }
    // Leptos has no executor yet.
    spawn_local(async move {
        match german().await {
            Ok(german) => speak(german),
            Err(_) => {
                set_root_attr(RootAttr::LanguageMissing, "true");
                set_root_attr(RootAttr::Lang, "en");
            }
        }
        start();
    });
}
