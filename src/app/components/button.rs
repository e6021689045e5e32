//! A button.

use crate::app::dom::{El, el};

/// A button that does something other than sending a form.
pub fn button(label: &str, on_press: impl Fn() + 'static) -> El {
    el("button").attr("type", "button").text(label).on("click", move |_| on_press())
}
