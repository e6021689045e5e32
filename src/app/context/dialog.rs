//! The one dialog over the page, and the short message that says what was just done. The browser keeps the focus inside
//! the dialog and gives it back.

use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;

use leptos::html;
use leptos::prelude::*;

use crate::app::browser::document::rescue_focus;

/// How long a message stays.
const SHOWN_FOR: Duration = Duration::from_secs(8);
const TITLE: &str = "dialog-title";

/// The handle to the dialog and the message.
#[derive(Clone, Copy)]
pub struct Dialog {
    element: NodeRef<html::Dialog>,
    content: RwSignal<Option<Content>, LocalStorage>,
    message: RwSignal<String>,
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
        Self { element: NodeRef::new(), content: RwSignal::new_local(None), message: RwSignal::default() }
    }

    /// Opens the dialog with a content that lives until it is closed.
    pub fn open<V: IntoView + 'static>(
        self,
        title: impl Into<String>,
        content: impl FnOnce() -> V + 'static,
    ) {
        let view: BuildView = Box::new(move || content().into_any());
        let view = Rc::new(Cell::new(Some(view)));
        self.content.set(Some(Content { title: title.into(), view }));
    }

    /// Closes the dialog.
    pub fn close(self) {
        if let Some(element) = self.element.get_untracked() {
            element.close();
        }
    }

    /// Closes the dialog and says what was done.
    pub fn done(self, message: &str) {
        self.close();
        self.say(message);
    }

    /// Shows a message for a while.
    pub fn say(self, message: &str) {
        self.message.set(message.to_owned());
        rescue_focus();
        let shown = message.to_owned();
        let hide = move || {
            if self.message.try_with_untracked(|message| *message == shown) == Some(true) {
                self.message.set(String::new());
            }
        };
        set_timeout(hide, SHOWN_FOR);
    }

    /// The browser says so a moment later, when the dialog can be open again with another content.
    fn has_closed(self) {
        if self.element.get_untracked().is_some_and(|element| !element.open()) {
            self.content.set(None);
            rescue_focus();
        }
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
    let content = move || {
        dialog.content.get().map(|Content { title, view }| {
            view! {
                <div class="sheet">
                    <h2 id=TITLE tabindex="-1" autofocus>{title}</h2>
                    {view.take().map(|build| untrack(build))}
                </div>
            }
            .into_any()
        })
    };
    view! {
        <dialog aria-labelledby=TITLE node_ref=dialog.element on:close=move |_| dialog.has_closed()>
            {move || content()}
        </dialog>
        <p class="toast" role="status">{move || dialog.message.get()}</p>
    }
}
