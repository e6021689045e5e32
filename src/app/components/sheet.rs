//! The one dialog over the page, and the short message that says what was just done. The browser keeps the
//! focus inside the dialog and gives it back.

use std::cell::RefCell;
use std::time::Duration;

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlDialogElement};

use crate::app::dom::{El, el, focus_heading};

/// How long a message stays.
const SHOWN_FOR: Duration = Duration::from_secs(8);
const TITLE: &str = "sheet-title";

/// The handle to dialog and message.
#[derive(Clone, Copy)]
pub struct Sheet(&'static Parts);

struct Parts {
    dialog: HtmlDialogElement,
    message: Element,
    page: Owner,
    /// What the content of the dialog lives by.
    content: RefCell<Option<Owner>>,
}

impl Sheet {
    /// The handle, and the dialog and the message to be put on the page. They stay as long as the page does.
    pub fn new() -> (Self, [El; 2]) {
        let dialog = el("dialog").attr("aria-labelledby", TITLE);
        let message = el("p").class("toast").attr("role", "status");
        let parts = Parts {
            dialog: dialog.element().clone().unchecked_into(),
            message: message.element().clone(),
            page: Owner::current().unwrap_or_default(),
            content: RefCell::default(),
        };
        let sheet = Self(Box::leak(Box::new(parts)));
        (sheet, [dialog.on("close", move |_| sheet.closed()), message])
    }

    /// Opens the dialog with a content that ends when it is closed.
    pub fn open<'a>(self, title: &str, content: impl FnOnce() -> El + 'a) {
        self.show(title, Box::new(content));
    }

    fn show<'a>(self, title: &str, content: Box<dyn FnOnce() -> El + 'a>) {
        let Parts { dialog, page, .. } = self.0;
        self.empty();
        let owner = page.child();
        let heading = el("h2").attr("id", TITLE).attr("tabindex", "-1").attr("autofocus", "").text(title);
        let content = owner.with(|| el("div").class("sheet").child(heading).child(content()));
        self.0.content.replace(Some(owner));
        let _ = dialog.append_child(content.element());
        // Fails only if the dialog is open already.
        let _ = dialog.show_modal();
    }

    fn empty(self) {
        self.0.dialog.set_text_content(None);
        if let Some(owner) = self.0.content.take() {
            owner.cleanup();
        }
    }

    /// The browser says so a moment later, when the dialog can be open again with another content.
    fn closed(self) {
        if !self.0.dialog.open() {
            self.empty();
            focus_lost_to_heading();
        }
    }

    /// Closes the dialog.
    pub fn close(self) {
        self.0.dialog.close();
    }

    /// Closes the dialog and says what was done.
    pub fn done(self, message: &str) {
        self.close();
        self.say(message);
    }

    /// Shows a message for a while.
    pub fn say(self, message: &str) {
        let place = &self.0.message;
        place.set_text_content(Some(message));
        focus_lost_to_heading();
        let said = message.to_owned();
        set_timeout(
            move || {
                if place.text_content().as_ref() == Some(&said) {
                    place.set_text_content(None);
                }
            },
            SHOWN_FOR,
        );
    }
}

/// What opened the dialog, or was pressed, may have been drawn anew meanwhile; the heading takes the focus then.
fn focus_lost_to_heading() {
    request_animation_frame(|| {
        if document().active_element().is_none_or(|active| active.tag_name() == "BODY") {
            focus_heading();
        }
    });
}
