//! The names on the list, each with what is to be said of it and with the way to take it off.

use leptos::prelude::*;

use crate::app::browser::document::focus_first;
use crate::app::components::name_picker::Remark;
use crate::app::components::name_picker::picked::PickedNames;
use crate::app::components::{Button, KeyedList};
use crate::app::i18n::later_strings;

/// The chips, in the order in which they were picked.
#[component]
pub(super) fn Chips(
    picked: PickedNames,
    remark: fn(&str) -> Remark,
    /// The id of the field.
    field: String,
) -> impl IntoView {
    let list_id = format!("{field}-chips");
    let field = StoredValue::new(field);
    view! {
        <ul id=list_id class="options chips" aria-label=later_strings().names.chosen>
            <KeyedList each=move || picked.names() key=String::clone let:name>
                <Chip remark=remark(&name) name picked field />
            </KeyedList>
        </ul>
    }
}

#[component]
fn Chip(remark: Remark, name: String, picked: PickedNames, field: StoredValue<String>) -> impl IntoView {
    let text = &later_strings().names;
    let label = text.remove(&name);
    let removed = name.clone();
    let remove = move || {
        focus_first(&beside(picked, &removed, &field.get_value()));
        picked.remove(&removed);
    };
    let (about, near) = match remark {
        Remark::Known(about) => (about, None),
        Remark::Unknown(Some(near)) => (text.unknown_but_near(&near), Some(near)),
        Remark::Unknown(None) => (text.unknown.to_owned(), None),
    };
    let shown = name.clone();
    let change = near.map(|near| view! { <ChangeTo name near picked field /> }.into_any());
    view! {
        <li class="option">
            <span>
                <b translate="no">{shown}</b>
                " "
                <span class="hint">{about}</span>
                " "
                {change}
            </span>
            <Button label="✕" class="remove" name=label on_press=remove />
        </li>
    }
}

/// Takes the name that is meant.
#[component]
fn ChangeTo(name: String, near: String, picked: PickedNames, field: StoredValue<String>) -> impl IntoView {
    let label = later_strings().names.change_to(&near);
    let change = move || {
        focus_first(&beside(picked, &name, &field.get_value()));
        picked.replace(&name, &near);
    };
    view! { <Button label=label on_press=change /> }
}

/// Where the focus goes when a chip is about to go: to the next one, to the one before, or to the field.
fn beside(picked: PickedNames, name: &str, field: &str) -> Vec<String> {
    let place =
        untrack(|| picked.names()).iter().position(|known| known == name).map_or(0, |index| index + 1);
    let chip = |place| format!("#{field}-chips > :nth-child({place}) > .remove");
    vec![chip(place + 1), chip(place.saturating_sub(1)), format!("#{field}")]
}
