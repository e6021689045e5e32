//! A field for several names: what is typed filters suggestions, what is chosen or typed becomes a chip below the field.
//! It knows how names are put on its list and taken off it, not what they stand for.

mod chips;
mod keys;
mod picked;
mod popup;

use leptos::ev::ClipboardEvent;
use leptos::prelude::*;

use crate::app::browser::document::has_focus;
use crate::app::browser::press::after_press;
use crate::app::components::{Hint, unique};
use crate::domain::patient::names::parts;
use chips::Chips;
use popup::{Popup, Suggestions};

pub use picked::PickedNames;

/// A name that can be chosen.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Suggestion {
    /// The name.
    pub name: String,
    /// What stands beside it.
    pub about: String,
}

/// What is to be said of a name that is on the list.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Remark {
    /// It is known, and what it is.
    Known(String),
    /// It is not known; perhaps another one is meant.
    Unknown(Option<String>),
}

/// What the field knows of names.
#[derive(Clone, Copy, Debug)]
pub struct Vocabulary {
    /// What is suggested for what is typed; for nothing, what there is to choose from.
    pub suggest: fn(&str) -> Vec<Suggestion>,
    /// What is to be said of a name.
    pub remark: fn(&str) -> Remark,
}

/// The field, its suggestions and its chips.
#[component]
pub fn NamePicker(
    /// The name of the field.
    label: &'static str,
    /// One line of help.
    hint: &'static str,
    /// What was picked.
    picked: PickedNames,
    /// What is known of names.
    vocabulary: Vocabulary,
) -> impl IntoView {
    let id = unique("names");
    let hint_id = format!("{id}-hint");
    let popup = Popup::new(picked, vocabulary, format!("{id}-list"));
    view! {
        <div class="field">
            <label for=id.clone()>{label}</label>
            <Hint text=hint id=hint_id.clone() />
            <div class="picker">
                <input
                    id=id.clone()
                    role="combobox"
                    autocomplete="off"
                    spellcheck="false"
                    enterkeyhint="done"
                    aria-autocomplete="list"
                    aria-controls=popup.list_id()
                    aria-describedby=hint_id
                    aria-expanded=move || popup.is_shown().to_string()
                    aria-activedescendant=move || popup.active_id()
                    prop:value=move || picked.typed()
                    on:input:target=move |event| popup.type_in(event.target().value())
                    on:click=move |_| popup.open()
                    on:keydown=move |event| popup.press(&event)
                    on:paste=move |event| paste(&event, popup)
                    on:focusout=move |_| leave(popup)
                />
                <Suggestions label popup />
            </div>
            <p class="unseen" role="status">
                {move || popup.said()}
            </p>
        </div>
        <Chips picked remark=vocabulary.remark field=id />
    }
}

/// Several names that are pasted at once are put on the list; a single one is pasted as everywhere.
fn paste(event: &ClipboardEvent, popup: Popup) {
    let pasted = event.clipboard_data().and_then(|data| data.get_data("text").ok()).unwrap_or_default();
    if pasted.lines().flat_map(parts).count() > 1 {
        event.prevent_default();
        popup.type_in(pasted);
        popup.add();
    }
}

/// What is typed when the field is left is put on the list, when nothing is pressed any more: what is pressed would move.
/// When the window is left, the field is not.
fn leave(popup: Popup) {
    popup.close();
    if !has_focus("[role=combobox]") {
        after_press(move || popup.add());
    }
}
