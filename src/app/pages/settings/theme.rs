//! What the pages look like: light or dark, everything or the day alone in large letters; and their language.


use crate::app::components::{Input, Label, State, radios};
use crate::app::dom::{El, SIMPLE, el, look, looks};
use crate::app::i18n::strings;

const THEME: &str = "data-theme";
/// `boot.js` loads the app anew for another language.
const LANGUAGE: &str = "data-language";

pub(super) fn theme() -> El {
    let text = &strings().settings;
    let themes = [("system", text.theme_system), ("light", text.theme_light), ("dark", text.theme_dark)];
    let simple = [("false", text.simple_off), ("true", text.simple_on)];
    // Each language says its own name, for those who cannot read the one in use.
    let languages = [("system", text.language_system), ("en", "English"), ("de", "Deutsch")];
    el("section")
        .child(choice(text.theme, THEME, &themes))
        .child(choice(text.simple, SIMPLE, &simple))
        .child(choice(text.language, LANGUAGE, &languages))
}

fn choice(name: &'static str, attribute: &'static str, options: &[(&'static str, &'static str)]) -> El {
    let input = Input::new(looks(attribute));
    let label = Label { name, ..Label::default() };
    let choice = radios(label, options, input, std::sync::Arc::new(|| State::Echo(String::new())));
    choice.on("change", move |_| look(attribute, &input.text()))
}
