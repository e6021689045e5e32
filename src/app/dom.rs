//! Elements of the page, built in place: `el("p").class("hint").text("…")`.
//!
//! The `view!` macro of Leptos gives every combination of tag, attributes and children a type, and code, of
//! its own. On this app that doubles what a first visit has to load, so elements are values here, and their
//! code exists once: closures are boxed before anything is done with them. What is live about them is Leptos': signals, effects, and owners that end both.

use std::pin::Pin;

use leptos::prelude::*;
use leptos::reactive::effect::RenderEffect;
use leptos::task::spawn_local;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue, throw_val};
use web_sys::{Element, Event, HtmlElement, HtmlInputElement, Node};

const SVG: &str = "http://www.w3.org/2000/svg";

/// An element with what it has been given so far.
#[derive(Clone, Debug)]
pub struct El(Element);

/// A new HTML element.
pub fn el(tag: &str) -> El {
    El(made(document().create_element(tag)))
}

/// A new SVG element.
pub fn svg(tag: &str) -> El {
    El(made(document().create_element_ns(Some(SVG), tag)))
}

impl El {
    /// Sets an attribute.
    pub fn attr(self, name: &str, value: &str) -> Self {
        made(self.0.set_attribute(name, value));
        self
    }

    /// Sets the classes.
    pub fn class(self, names: &str) -> Self {
        self.attr("class", names)
    }

    /// Adds text; nothing for an empty one.
    pub fn text(self, text: &str) -> Self {
        if !text.is_empty() {
            self.append(&document().create_text_node(text));
        }
        self
    }

    /// Adds a child, if there is one.
    pub fn child(self, child: impl Into<Option<El>>) -> Self {
        if let Some(child) = child.into() {
            self.append(&child.0);
        }
        self
    }

    /// Adds children.
    pub fn children(self, children: impl IntoIterator<Item = El>) -> Self {
        children.into_iter().fold(self, Self::child)
    }

    /// Calls `handle` for every event of a kind, as long as the present owner lives.
    pub fn on(self, kind: &str, handle: impl FnMut(Event) + 'static) -> Self {
        listen(&self.0, kind, Box::new(handle));
        self
    }

    /// Adds text that is written anew when a signal it reads has changed.
    pub fn live_text(self, text: impl Fn() -> String + 'static) -> Self {
        self.rewritten(Box::new(text))
    }

    fn rewritten(self, text: Box<dyn Fn() -> String>) -> Self {
        let node = document().create_text_node("");
        self.append(&node);
        follow(Box::new(move || {
            let text = text();
            // The same again would be read out again.
            if node.data() != text {
                node.set_data(&text);
            }
        }));
        self
    }

    /// Sets an attribute anew when a signal it reads has changed.
    pub fn live_attr(self, name: &'static str, value: impl Fn() -> String + 'static) -> Self {
        self.set_anew(name, Box::new(value))
    }

    fn set_anew(self, name: &'static str, value: Box<dyn Fn() -> String>) -> Self {
        let element = self.0.clone();
        follow(Box::new(move || made(element.set_attribute(name, &value()))));
        self
    }

    /// Replaces all children when a signal they were made from has changed. What was made before ends.
    pub fn live(self, children: impl Fn() -> Vec<El> + 'static) -> Self {
        self.replaced(Box::new(children))
    }

    fn replaced(self, children: Box<dyn Fn() -> Vec<El>>) -> Self {
        let element = self.0.clone();
        follow(Box::new(move || {
            element.set_text_content(None);
            El(element.clone()).children(children());
        }));
        self
    }

    /// Keeps the text of an input, or whether it is checked, in step with a signal.
    pub fn live_input(self, set: impl Fn(&HtmlInputElement) + 'static) -> Self {
        let input: HtmlInputElement = self.0.clone().unchecked_into();
        follow(Box::new(move || set(&input)));
        self
    }

    /// Moves the focus to it, if it can take the focus.
    pub fn focus(&self) {
        focus(Some(self.0.clone()));
    }

    /// The element itself.
    pub fn element(&self) -> &Element {
        &self.0
    }

    fn append(&self, node: &Node) {
        made(self.0.append_child(node));
    }
}

/// Calls `handle` for every event of a kind that reaches the window, as long as the page lives.
pub fn on_window(kind: &str, handle: impl FnMut(Event) + 'static) {
    let handle = Closure::<dyn FnMut(Event)>::new(handle).into_js_value();
    made(window().add_event_listener_with_callback(kind, handle.unchecked_ref()));
}

/// What stands in the field that an event comes from.
pub fn value(event: &Event) -> String {
    let field = event.target().map(JsCast::unchecked_into::<HtmlInputElement>);
    field.map(|field| field.value()).unwrap_or_default()
}

/// The element with an id.
pub fn by_id(id: &str) -> Option<Element> {
    document().get_element_by_id(id)
}

/// Moves the focus to an element, if there is one and it can take the focus.
pub fn focus(element: Option<Element>) {
    if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        // An element that cannot take the focus leaves it where it is.
        let _ = element.focus();
    }
}

/// Moves the focus to the heading of the page.
pub fn focus_heading() {
    focus(document().query_selector("main h1").ok().flatten());
}

/// Whether the heading of the page has the focus.
pub fn heading_has_focus() -> bool {
    document().active_element().is_some_and(|element| element.matches("main h1").is_ok_and(|is| is))
}

/// Shows the page from its top, with the focus on the heading, as soon as it is drawn.
pub fn show_from_top() {
    request_animation_frame(|| {
        window().scroll_to_with_x_and_y(0.0, 0.0);
        focus_heading();
    });
}

/// Runs what takes time. Boxed, because every kind of future would bring its own copy of the executor.
pub fn later(work: impl Future<Output = ()> + 'static) {
    let work: Pin<Box<dyn Future<Output = ()>>> = Box::pin(work);
    spawn_local(work);
}

/// Loads the app anew.
pub fn reload() {
    // A browser that does not do it leaves the page as it is.
    let _ = window().location().reload();
}

/// Loads the app anew, on its first page.
pub fn begin_anew() {
    let _ = window().location().set_hash("");
    reload();
}

/// Whether the page shows the day in large letters and nothing else, as an attribute of the whole page.
pub const SIMPLE: &str = "data-simple";

/// Sets what the whole page looks like. `boot.js` keeps it, so that it can set it before the first paint.
pub fn look(attribute: &str, value: &str) {
    // What is told already is not told again: `boot.js` acts on each telling.
    if let Some(root) = document().document_element().filter(|_| looks(attribute) != value) {
        // Fails for no name that this app has.
        let _ = root.set_attribute(attribute, value);
    }
}

/// What the whole page looks like; empty for what has not been set.
pub fn looks(attribute: &str) -> String {
    let root = document().document_element();
    root.and_then(|root| root.get_attribute(attribute)).unwrap_or_default()
}

/// What `boot.js` tells in an attribute of the whole page; empty as long as it has told nothing.
pub fn told(attribute: &'static str) -> RwSignal<String> {
    let signal = RwSignal::new(looks(attribute));
    on_window("app-told", move |_| {
        let told = looks(attribute);
        if signal.with_untracked(|known| *known != told) {
            signal.set(told);
        }
    });
    signal
}

/// Opens the print dialog of the browser.
pub fn print() {
    // A browser without one leaves the page as it is.
    let _ = window().print();
}

/// Runs `action` now and whenever a signal it reads has changed, as long as the present owner lives.
pub fn follow(action: Box<dyn Fn()>) {
    StoredValue::new_local(RenderEffect::new(move |_| action()));
}

/// A handler on its element. The element can outlive it, and must not call it then.
struct Listener {
    element: Element,
    kind: String,
    handle: Closure<dyn FnMut(Event)>,
}

impl Drop for Listener {
    fn drop(&mut self) {
        let handle = self.handle.as_ref().unchecked_ref();
        let _ = self.element.remove_event_listener_with_callback(&self.kind, handle);
    }
}

fn listen(element: &Element, kind: &str, handle: Box<dyn FnMut(Event)>) {
    let handle = Closure::wrap(handle);
    made(element.add_event_listener_with_callback(kind, handle.as_ref().unchecked_ref()));
    StoredValue::new_local(Listener { element: element.clone(), kind: kind.to_owned(), handle });
}

/// The document refuses an element or an attribute only if its name is none, which is an error of this
/// code: the page cannot go on.
fn made<T>(result: Result<T, JsValue>) -> T {
    result.unwrap_or_else(|error| throw_val(error))
}
