//! The one dialog over the page, and the way to the short message that says what was just done. The browser keeps the
//! focus inside the dialog and gives it back. Whoever leaves a dialog in which something was entered is asked first,
//! whichever way it is left.

use std::cell::Cell;
use std::rc::Rc;

use leptos::ev;
use leptos::html;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlDialogElement};

use crate::app::browser::back_entry::{Arrived, BackEntry};
use crate::app::browser::document::{focus, rescue_focus};
use crate::app::context::message::{Message, MessageHost};
use crate::app::i18n::strings;

const TITLE: &str = "dialog-title";
const QUESTION: &str = "dialog-question";
const SAFE_ANSWER: &str = "dialog [role=alertdialog] button";

/// The handle to the dialog and the message.
#[derive(Clone, Copy)]
pub struct Dialog {
    element: NodeRef<html::Dialog>,
    content: RwSignal<Option<Content>, LocalStorage>,
    message: Message,
    /// Whether something was typed or chosen in it.
    is_edited: RwSignal<bool>,
    /// Whether it asks what is to become of that.
    is_asking: RwSignal<bool>,
    /// What had the focus when it began to ask.
    asked_at: StoredValue<Option<Element>, LocalStorage>,
    back_entry: BackEntry,
}

/// A title, and the view below it, which is built once when the dialog opens.
#[derive(Clone)]
struct Content {
    title: String,
    view: Rc<Cell<Option<BuildView>>>,
}

type BuildView = Box<dyn FnOnce() -> AnyView>;

/// The dialog of this app.
pub fn use_dialog() -> Dialog {
    expect_context()
}

impl Dialog {
    pub(crate) fn new() -> Self {
        Self {
            element: NodeRef::new(),
            content: RwSignal::new_local(None),
            message: Message::new(),
            is_edited: RwSignal::new(false),
            is_asking: RwSignal::new(false),
            asked_at: StoredValue::new_local(None),
            back_entry: BackEntry::new(),
        }
    }

    /// Opens the dialog with a content that lives until it is closed.
    pub fn open<V: IntoView + 'static>(
        self,
        title: impl Into<String>,
        content: impl FnOnce() -> V + 'static,
    ) {
        let view: BuildView = Box::new(move || content().into_any());
        let view = Rc::new(Cell::new(Some(view)));
        self.settle();
        self.content.set(Some(Content { title: title.into(), view }));
        self.back_entry.add();
    }

    /// Closes the dialog. What was entered in it is kept, or is not wanted.
    pub fn close(self) {
        self.settle();
        if let Some(element) = self.element.get_untracked() {
            element.close();
        }
        self.back_entry.remove();
    }

    /// Closes the dialog, or asks first if something was entered in it.
    pub fn leave(self) {
        if self.is_edited.get_untracked() { self.ask() } else { self.close() }
    }

    /// From now on nothing in it would be missed.
    pub fn settle(self) {
        self.is_edited.set(false);
        self.is_asking.set(false);
        self.asked_at.set_value(None);
    }

    /// Closes the dialog and says what was done.
    pub fn done(self, message: &str) {
        self.close();
        self.say(message);
    }

    /// Shows a message.
    pub fn say(self, message: &str) {
        self.message.show(message);
    }

    fn mark_edited(self) {
        if !self.is_edited.get_untracked() {
            self.is_edited.set(true);
        }
    }

    fn ask(self) {
        if !self.is_asking.get_untracked() {
            self.asked_at.set_value(document().active_element());
            self.is_asking.set(true);
        }
        request_animation_frame(|| focus(document().query_selector(SAFE_ANSWER).ok().flatten()));
    }

    fn go_on(self) {
        self.is_asking.set(false);
        let asked_at = self.asked_at.try_update_value(Option::take).flatten();
        request_animation_frame(|| {
            // What had the focus may lie behind the dialog.
            focus(document().get_element_by_id(TITLE));
            focus(asked_at);
        });
    }

    fn is_open(self) -> bool {
        self.element.get_untracked().is_some_and(|element| element.open())
    }

    /// Declines to close it on Escape, or on what a device has instead, before the person has answered.
    fn decline_to_close(self, event: &ev::Event) {
        // A list of files that is closed without a choice says so as well.
        let is_about_dialog = event.target().is_some_and(|target| target.has_type::<HtmlDialogElement>());
        if is_about_dialog && self.is_edited.get_untracked() {
            event.prevent_default();
            self.ask();
        }
    }

    /// The browser says so a moment later, when the dialog can be open again with another content. Asked a second time,
    /// some browsers close it whatever was said before: then it is opened again, with all that was entered.
    fn has_closed(self) {
        let Some(element) = self.element.get_untracked().filter(|element| !element.open()) else { return };
        if self.is_edited.get_untracked() {
            let _ = element.show_modal();
            return self.ask();
        }
        self.content.set(None);
        self.back_entry.remove();
        rescue_focus();
    }

    /// The browser has moved in its history.
    fn has_moved(self) {
        match (self.back_entry.arrived(), self.is_open()) {
            (Arrived::AtEntry, true) | (Arrived::Removed | Arrived::Below | Arrived::Elsewhere, false) => {}
            // Forward, where there is nothing any more.
            (Arrived::AtEntry, false) => self.back_entry.remove(),
            (Arrived::Overtaken(page), _) => self.back_entry.go_on(page),
            // It was opened again meanwhile.
            (Arrived::Removed, true) => self.back_entry.add(),
            (Arrived::Below, true) => {
                if self.is_edited.get_untracked() {
                    self.back_entry.return_to();
                }
                self.leave();
            }
            (Arrived::Elsewhere, true) => self.leave(),
        }
    }

    /// A page that is linked to takes the place of the dialog, so that Back leads to where that was opened.
    fn follow_link(self, event: &ev::MouseEvent) {
        let pressed = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let link = pressed.and_then(|element| element.closest("a[href^='#']").ok().flatten());
        let Some(page) = link.and_then(|link| link.get_attribute("href")) else { return };
        event.prevent_default();
        if self.is_edited.get_untracked() {
            return self.ask();
        }
        let _ = window().location().replace(&page);
    }

    /// Has the browser ask before it leaves the page while something that was entered would be lost.
    fn guard_page(self) {
        Effect::new(move |_| {
            if self.is_edited.get() {
                let guard = window_event_listener(ev::beforeunload, |event| event.prevent_default());
                on_cleanup(move || guard.remove());
            }
        });
    }
}

/// The dialog and the message, once on the page.
#[component]
pub(crate) fn DialogHost() -> impl IntoView {
    let dialog = use_dialog();
    Effect::new(move |_| {
        if let (true, Some(element)) = (dialog.content.with(Option::is_some), dialog.element.get()) {
            // Fails only if the dialog is open already.
            let _ = element.show_modal();
        }
    });
    let moves = window_event_listener(ev::popstate, move |_| dialog.has_moved());
    on_cleanup(move || moves.remove());
    dialog.guard_page();
    let content = move || {
        dialog.content.get().map(|Content { title, view }| {
            view! {
                <div class="sheet" inert=move || dialog.is_asking.get()>
                    <h2 id=TITLE tabindex="-1" autofocus>{title}</h2>
                    {view.take().map(|build| untrack(build))}
                </div>
            }
            .into_any()
        })
    };
    view! {
        <dialog
            aria-labelledby=TITLE
            node_ref=dialog.element
            on:input=move |_| dialog.mark_edited()
            on:click=move |event| dialog.follow_link(&event)
            on:cancel=move |event| dialog.decline_to_close(&event)
            on:close=move |_| dialog.has_closed()
        >
            {move || content()}
            {move || dialog.is_asking.get().then(|| view! { <DiscardQuestion /> }.into_any())}
        </dialog>
        <MessageHost message=dialog.message />
    }
}

/// Asks what is to become of what was entered.
#[component]
fn DiscardQuestion() -> impl IntoView {
    let dialog = use_dialog();
    let text = &strings().form;
    view! {
        <div role="alertdialog" aria-labelledby=QUESTION>
            <p id=QUESTION>{text.not_saved}</p>
            <div class="actions">
                <button type="button" on:click=move |_| dialog.go_on()>{text.go_on}</button>
                <button type="button" on:click=move |_| dialog.close()>{text.discard}</button>
            </div>
        </div>
    }
}
