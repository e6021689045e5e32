//! Chance, from the browser.

use web_sys::window;

/// Random bytes from the browser; zeros where it has none, which leaves ids ordered and, one a
/// millisecond, still distinct on one device.
pub fn random() -> [u8; 10] {
    let mut bytes = [0; 10];
    if let Some(crypto) = window().and_then(|window| window.crypto().ok()) {
        let _ = crypto.get_random_values_with_u8_array(&mut bytes);
    }
    bytes
}
