//! What this browser promises about what it keeps, and what it is known to do.

use js_sys::{Math, Number, Reflect};
use leptos::prelude::*;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use web_sys::StorageManager;

use crate::record::storage::store::Estimate;

/// Whether this is an app on the home screen of an iPhone or iPad, which has a storage of its own.
pub fn is_on_home_screen() -> bool {
    property(&window().navigator(), "standalone").is_some_and(|standalone| standalone.is_truthy())
}

/// Whether this is Safari, or any browser of an iPhone or iPad, in a tab: it erases what a site has stored
/// after seven days of use without a visit.
pub fn erases_after_a_week() -> bool {
    let vendor = property(&window().navigator(), "vendor").and_then(|vendor| vendor.as_string());
    vendor.is_some_and(|vendor| vendor.starts_with("Apple")) && !is_on_home_screen()
}

/// Whether the browser has promised not to erase anything by itself; none if it does not say.
pub async fn is_persisted() -> Option<bool> {
    JsFuture::from(manager()?.persisted().ok()?).await.ok()?.as_bool()
}

/// Asks the browser for that promise. Some ask the person, some decide by themselves.
pub async fn persist() -> Option<bool> {
    JsFuture::from(manager()?.persist().ok()?).await.ok()?.as_bool()
}

/// How much room there is.
pub async fn estimate() -> Option<Estimate> {
    let estimate = JsFuture::from(manager()?.estimate().ok()?).await.ok()?;
    let whole = |name| {
        String::from(
            Number::from(Math::floor(property(&estimate, name)?.as_f64()?)).to_string_with_radix(10).ok()?,
        )
        .parse()
        .ok()
    };
    Some(Estimate { used: whole("usage")?, quota: whole("quota")? })
}

/// Old browsers, and pages that did not come over a secure connection, have none.
fn manager() -> Option<StorageManager> {
    let navigator = window().navigator();
    property(&navigator, "storage").filter(JsValue::is_object).map(|_| navigator.storage())
}

fn property(object: &JsValue, name: &str) -> Option<JsValue> {
    Reflect::get(object, &name.into()).ok()
}
