//! A button.

use crate::app::dom::{El, el};

/// A button that does something other than sending a form.
pub fn button(label: &str, on_press: impl Fn() + 'static) -> El {
    boxed(label, Box::new(on_press))
}

fn boxed(label: &str, on_press: Box<dyn Fn()>) -> El {
    el("button").attr("type", "button").text(label).on("click", move |_| on_press())
}
