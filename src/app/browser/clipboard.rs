//! Text that is pasted elsewhere.

use leptos::prelude::window;
use wasm_bindgen_futures::JsFuture;

/// Whether the browser has taken the text. It does so only on a page that came by a secure way.
pub async fn copy(text: &str) -> bool {
    let window = window();
    window.is_secure_context()
        && JsFuture::from(window.navigator().clipboard().write_text(text)).await.is_ok()
}
