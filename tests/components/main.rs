//! Components in a real browser: what they are called, what they say, and that nothing of them stays behind.
#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, reason = "a test may panic")]

mod choices;
mod dialog;
mod fields;
mod form;
mod injection_import;
mod leaks;
mod long_lists;
mod messages;
mod pages;
#[path = "../support/mod.rs"]
mod support;

use wasm_bindgen_test::wasm_bindgen_test_configure;

wasm_bindgen_test_configure!(run_in_browser);
