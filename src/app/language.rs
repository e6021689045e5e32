//! Which language the pages speak. English is always there; another one comes in a file of its own, before the first page
//! is drawn.

use wasm_bindgen_futures::spawn_local;

use crate::app::browser::boot_bridge::{RootAttr, root_attr, set_root_attr};
use crate::app::code_splitting::lazy;
use crate::app::i18n::{self, BUILT_IN, LANGUAGES, Language, other_languages, speak};

/// A part of the program for each language that is not built in.
macro_rules! parts {
    ($(($code:literal, $language:ident, $part:ident))*) => {
        $(lazy! {
            async fn $part() -> &'static Language { &i18n::$language } in $part
        })*

        /// The sentences of such a language; nothing where they do not come.
        async fn load(code: &str) -> Option<&'static Language> {
            match code {
                $($code => $part().await.ok(),)*
                _ => None,
            }
        }
    };
}

other_languages!(parts);

/// Starts the app as soon as the sentences are there; in English if those of another language do not come.
pub(super) fn load_then(start: fn()) {
    let code = root_attr(RootAttr::Lang);
    if code == BUILT_IN || LANGUAGES.iter().all(|language| language.code != code) {
        return start();
    }
    // Leptos has no executor yet.
    spawn_local(async move {
        if let Some(language) = load(&code).await {
            speak(language);
        } else {
            set_root_attr(RootAttr::LanguageMissing, "true");
            set_root_attr(RootAttr::Lang, BUILT_IN);
        }
        start();
    });
}
