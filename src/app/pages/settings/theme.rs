//! Light or dark. `boot.js` keeps the choice, so that it can set it before the first paint.

use std::rc::Rc;

use leptos::prelude::*;

use crate::app::components::{Input, Label, State, radios};
use crate::app::dom::{El, el};
use crate::app::wording::words;

const THEME: &str = "data-theme";

pub(super) fn theme() -> El {
    let text = &words().settings;
    let root = document().document_element();
    let chosen = root.as_ref().and_then(|root| root.get_attribute(THEME));
    let input = Input::new(chosen.unwrap_or_else(|| "system".to_owned()));
    let options = [("system", text.theme_system), ("light", text.theme_light), ("dark", text.theme_dark)];
    let label = Label { name: text.theme, ..Label::default() };
    let choice = radios(label, &options, input, Rc::new(|| State::Echo(String::new())));
    // `boot.js` watches the attribute.
    let choice = choice.on("change", move |_| {
        if let Some(root) = &root {
            let _ = root.set_attribute(THEME, &input.text());
        }
    });
    el("section").child(choice)
}
