//! What the pages look like: light or dark, everything or the day alone in large letters.

use std::rc::Rc;

use leptos::prelude::*;

use crate::app::components::{Input, Label, State, radios};
use crate::app::dom::{El, SIMPLE, el, look};
use crate::app::wording::words;

const THEME: &str = "data-theme";

pub(super) fn theme() -> El {
    let text = &words().settings;
    let themes = [("system", text.theme_system), ("light", text.theme_light), ("dark", text.theme_dark)];
    let simple = [("false", text.simple_off), ("true", text.simple_on)];
    el("section").child(choice(text.theme, THEME, &themes)).child(choice(text.simple, SIMPLE, &simple))
}

fn choice(name: &'static str, attribute: &'static str, options: &[(&'static str, &'static str)]) -> El {
    let chosen = document().document_element().and_then(|root| root.get_attribute(attribute));
    let input = Input::new(chosen.unwrap_or_default());
    let label = Label { name, ..Label::default() };
    let choice = radios(label, options, input, Rc::new(|| State::Echo(String::new())));
    choice.on("change", move |_| look(attribute, &input.text()))
}
