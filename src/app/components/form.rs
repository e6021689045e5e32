//! A form that is sent as a whole; after a mistake the focus goes to the first field in question.

use leptos::prelude::*;

use crate::app::components::{Sheet, button, failure};
use crate::app::dom::{El, el, focus};
use crate::app::wording::words;

const IN_QUESTION: &str =
    "[aria-invalid=true], [data-state=wrong] input, [data-state=asks] .confirm input:not(:checked)";

/// Where a form stands.
#[derive(Clone, Copy)]
pub enum Place {
    /// On the page.
    Page,
    /// In the dialog, which a second button closes.
    Sheet(Sheet),
}

/// How the sending of a form goes.
#[derive(Clone, Copy)]
pub struct Sending {
    /// What is wrong with the whole of it, or nothing.
    pub problem: RwSignal<String>,
    is_saving: ReadSignal<bool>,
}

impl Sending {
    /// Of a form that has not been sent; `is_saving` tells when it is on its way.
    pub fn new(is_saving: ReadSignal<bool>) -> Self {
        Self { problem: RwSignal::default(), is_saving }
    }
}

/// Fields, a button that sends them, and what is wrong with the whole of it.
pub fn form(
    action: &'static str,
    place: Place,
    fields: Vec<El>,
    sending: Sending,
    on_submit: Box<dyn Fn()>,
) -> El {
    let Sending { problem, is_saving } = sending;
    let said = move || problem.with(|why| failure(why)).into_iter().collect();
    let cancel = match place {
        Place::Page => None,
        Place::Sheet(sheet) => Some(button(words().form.cancel, move || sheet.close())),
    };
    let label = move || if is_saving.get() { words().form.saving } else { action }.to_owned();
    let send = el("button").attr("type", "submit").class("primary").live_text(label);
    // The field keeps the focus until the press is complete: a mistake that it shows when it is left would
    // move the button away from under the finger.
    let actions = el("div").class("actions").on("mousedown", |event| event.prevent_default());
    let form = el("form").attr("novalidate", "").children(fields);
    let this = form.element().clone();
    form.child(el("div").live(said)).child(actions.child(send).child(cancel)).on("submit", move |event| {
        event.prevent_default();
        if is_saving.get_untracked() {
            return;
        }
        problem.set(String::new());
        on_submit();
        // The fields show what is wrong a moment later.
        let this = this.clone();
        request_animation_frame(move || focus(this.query_selector(IN_QUESTION).ok().flatten()));
    })
}
