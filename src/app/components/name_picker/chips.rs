//! The names on the list, each with what is to be said of it and with the way to take it off.

use leptos::html;
use leptos::prelude::*;

use crate::app::browser::document::focus;
use crate::app::components::name_picker::picked::PickedNames;
use crate::app::components::name_picker::{Remark, unknown};
use crate::app::components::{Button, KeyedList};
use crate::app::i18n::later_strings;

/// The chips, in the order in which they were picked.
#[component]
pub(super) fn Chips(
    picked: PickedNames,
    remark: fn(&str) -> Remark,
    input: NodeRef<html::Input>,
) -> impl IntoView {
    view! {
        <ul class="options chips" aria-label=later_strings().names.chosen>
            <KeyedList each=move || picked.names() key=String::clone let:name>
                <Chip remark=remark(&name) name picked input />
            </KeyedList>
        </ul>
    }
}

#[component]
fn Chip(remark: Remark, name: String, picked: PickedNames, input: NodeRef<html::Input>) -> impl IntoView {
    let text = &later_strings().names;
    let chip = NodeRef::<html::Li>::new();
    let label = text.remove(&name);
    let removed = name.clone();
    let remove = move || {
        focus_beside(chip, input);
        picked.remove(&removed);
    };
    let is_known = matches!(remark, Remark::Known(_));
    let (about, near) = match remark {
        Remark::Known(about) => (about, None),
        Remark::Unknown(near) => (unknown(&name, near.as_deref()), near),
    };
    let shown = name.clone();
    let change = near.map(|near| view! { <ChangeTo name near picked input /> }.into_any());
    view! {
        <li class="option" data-known=is_known.to_string() node_ref=chip>
            <span>
                <b translate="no">{shown}</b>
                " "
                <span class="hint">{about}</span>
            </span>
            {change}
            <Button label="✕" class="remove" name=label on_press=remove />
        </li>
    }
}

/// Takes the name that is meant.
#[component]
fn ChangeTo(name: String, near: String, picked: PickedNames, input: NodeRef<html::Input>) -> impl IntoView {
    let label = later_strings().names.change_to(&near);
    let change = move || {
        focus(input.get_untracked().map(Into::into));
        picked.replace(&name, &near);
    };
    view! { <Button label=label on_press=change /> }
}

/// Moves the focus to the button of the next chip, or of the one before, or to the field: this one is about to go.
fn focus_beside(chip: NodeRef<html::Li>, input: NodeRef<html::Input>) {
    let beside = chip
        .get_untracked()
        .and_then(|chip| chip.next_element_sibling().or_else(|| chip.previous_element_sibling()))
        .and_then(|other| other.query_selector(".remove").ok().flatten());
    focus(beside.or_else(|| input.get_untracked().map(Into::into)));
}
