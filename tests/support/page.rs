//! A place on the page of a real browser, and the ways of a person or a reader of screens to what is shown there: by
//! role and name, as the browser itself tells them.

use std::any::Any;
use std::cell::Cell;
use std::rc::Rc;

use anakinra_companion::record::storage::indexed_db::IndexedDb;
use anakinra_companion::record::storage::local_storage::LocalStorage;
use js_sys::{Function, Promise, Reflect};
use leptos::mount::mount_to;
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Element, Event, EventInit, HtmlElement};

/// How often a condition is looked at: at first after each task of the browser, then with a pause between; some seconds.
const LOOKS: usize = 500;
const QUICK_LOOKS: usize = 20;
const PAUSE_MS: i32 = 10;

/// What is shown, as long as this lives.
pub(crate) struct Page {
    host: HtmlElement,
    _mounted: Box<dyn Any>,
}

/// Shows a view, and gives the handles that were made with it.
pub(crate) fn show<V: IntoView + 'static, T: 'static>(build: impl FnOnce() -> (V, T) + 'static) -> (Page, T) {
    let host: HtmlElement = document().create_element("div").unwrap().unchecked_into();
    document().body().unwrap().append_child(&host).unwrap();
    let handles = Rc::new(Cell::new(None));
    let made = handles.clone();
    let mounted = mount_to(host.clone(), move || {
        let (view, handles) = build();
        made.set(Some(handles));
        view.into_any()
    });
    (Page { host, _mounted: Box::new(mounted) }, handles.take().unwrap())
}

impl Drop for Page {
    fn drop(&mut self) {
        self.host.remove();
    }
}

impl Page {
    pub(crate) fn text(&self) -> String {
        self.host.text_content().unwrap_or_default()
    }

    pub(crate) fn says(&self, text: &str) -> bool {
        self.text().contains(text)
    }

    /// Every element that a selector names.
    pub(crate) fn all(&self, selector: &str) -> Vec<HtmlElement> {
        let found = self.host.query_selector_all(selector).unwrap();
        (0..found.length()).map(|index| found.get(index).unwrap().unchecked_into()).collect()
    }

    /// The names of all elements with a role.
    pub(crate) fn names(&self, role: &str) -> Vec<String> {
        self.all("*")
            .iter()
            .filter(|element| role_of(element) == role)
            .map(|element| name_of(element))
            .collect()
    }

    /// The one element with a role and a name.
    pub(crate) fn by_role(&self, role: &str, named: &str) -> HtmlElement {
        let mut found = self.all("*");
        found.retain(|element| role_of(element) == role && name_of(element) == named);
        assert_eq!(found.len(), 1, "{role} {named:?} among {:?}", self.names(role));
        found.remove(0)
    }
}

/// The role that the browser tells readers of screens; `webdriver.json` has it tell scripts, too.
pub(crate) fn role_of(element: &Element) -> String {
    property(element, "computedRole")
}

/// The name that the browser tells readers of screens.
pub(crate) fn name_of(element: &Element) -> String {
    property(element, "computedName")
}

/// What an element is described by. Every id that it names is that of one element.
pub(crate) fn description(element: &Element) -> String {
    let ids = attr(element, "aria-describedby");
    let told = ids.split_whitespace().map(|id| {
        let found = document().query_selector_all(&format!("[id='{id}']")).unwrap();
        assert_eq!(found.length(), 1, "elements with the id {id}");
        found.get(0).unwrap().text_content().unwrap_or_default()
    });
    told.filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" ")
}

/// An attribute; empty where there is none.
pub(crate) fn attr(element: &Element, name: &str) -> String {
    element.get_attribute(name).unwrap_or_default()
}

pub(crate) fn has_focus(element: &Element) -> bool {
    document().active_element().as_ref() == Some(element)
}

/// What stands in a field.
pub(crate) fn value(field: &Element) -> String {
    property(field, "value")
}

/// Whether a radio button or check box is checked, or an option is selected.
pub(crate) fn is_on(element: &Element, property: &str) -> bool {
    Reflect::get(element, &property.into()).unwrap().is_truthy()
}

/// Puts a text into a field, as typing does.
pub(crate) async fn type_into(field: &HtmlElement, text: &str) {
    field.focus().unwrap();
    Reflect::set(field, &"value".into(), &text.into()).unwrap();
    dispatch(field, "input");
    next_task().await;
}

/// Leaves a field in which something was typed.
pub(crate) async fn leave(field: &HtmlElement) {
    dispatch(field, "change");
    field.blur().unwrap();
    next_task().await;
}

/// Chooses an option of a list by its key.
pub(crate) async fn choose(list: &HtmlElement, key: &str) {
    Reflect::set(list, &"value".into(), &key.into()).unwrap();
    dispatch(list, "input");
    dispatch(list, "change");
    next_task().await;
}

/// Presses what can be pressed, and has what follows at once happen.
pub(crate) async fn press(element: &HtmlElement) {
    element.click();
    next_task().await;
}

/// Waits until something is so.
pub(crate) async fn until(what: &str, is_so: impl Fn() -> bool) {
    let mut looks = 0;
    while !is_so() && looks < LOOKS {
        if looks < QUICK_LOOKS {
            next_task().await;
        } else {
            pause(PAUSE_MS).await;
        }
        looks += 1;
    }
    assert!(is_so(), "waited in vain: {what}; the page says: {}", document().body().unwrap().inner_text());
}

/// Lets the browser do what is in its queue.
pub(crate) async fn next_task() {
    const NEXT_TASK: &str = "const { port1, port2 } = new MessageChannel();
        return new Promise((done) => {
            port1.onmessage = () => { port1.close(); done(); };
            port2.postMessage(null);
        });";
    let task = Function::new_no_args(NEXT_TASK).call0(&JsValue::NULL).unwrap();
    JsFuture::from(task.unchecked_into::<Promise>()).await.unwrap();
}

/// Both stores, open and without entries.
pub(crate) async fn emptied() -> (LocalStorage, IndexedDb) {
    let (store, journal) = (LocalStorage::open().unwrap(), IndexedDb::default());
    store.erase().unwrap();
    journal.erase().await.unwrap();
    (store, journal)
}

async fn pause(milliseconds: i32) {
    let wait = Promise::new(&mut |resolve, _| {
        window().set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, milliseconds).unwrap();
    });
    JsFuture::from(wait).await.unwrap();
}

fn dispatch(element: &HtmlElement, kind: &str) {
    let init = EventInit::new();
    init.set_bubbles(true);
    element.dispatch_event(&Event::new_with_event_init_dict(kind, &init).unwrap()).unwrap();
}

fn property(element: &Element, name: &str) -> String {
    Reflect::get(element, &name.into()).unwrap().as_string().expect(name)
}
