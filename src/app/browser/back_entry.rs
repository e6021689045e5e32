//! The entry in the history of the browser that stands for what is open over the page: Back then closes that, and does
//! not leave the page.

use std::time::Duration;

use leptos::prelude::*;
use wasm_bindgen::JsValue;
use web_sys::{History, ScrollRestoration};

/// What the entry is known by, also after the page was loaded again.
const MARK: &str = "over-the-page";
/// How long after a move a way back that began before it can still end.
const AFTER: Duration = Duration::from_secs(1);

/// A handle to the entry.
#[derive(Clone, Copy)]
pub struct BackEntry(StoredValue<Way>);

#[derive(Default)]
struct Way {
    /// Whether this app itself is on its way back.
    is_leaving: bool,
    /// The page below, by its fragment.
    page: String,
    /// The page that the person went on to meanwhile.
    meant: Option<String>,
}

/// Where the browser has arrived in its history.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Arrived {
    /// At an entry that stands for what is open over the page.
    AtEntry,
    /// At the page below it, because the person went back.
    Below,
    /// At the page below it, because this app took the entry away.
    Removed,
    /// At either, because this app was taking the entry away when the person went on to this other page.
    Overtaken(String),
    /// At another page.
    Elsewhere,
}

impl BackEntry {
    /// No entry yet.
    #[must_use]
    pub fn new() -> Self {
        Self(StoredValue::default())
    }

    /// Makes the entry; one that a page left behind when it was loaded again serves as well.
    pub fn add(self) {
        let Some(history) = history().filter(|_| !is_at_entry()) else { return };
        self.0.update_value(|way| way.page = fragment());
        // Going back must not move the page: what was saved may have moved it, and the focus.
        let _ = history.set_scroll_restoration(ScrollRestoration::Manual);
        // A browser that has had too many of them refuses; then Back leaves the page, as it does everywhere.
        let _ = history.push_state(&JsValue::from_str(MARK), "");
    }

    /// Takes the entry away, a moment later, if the browser is at it and not on its way back already.
    pub fn remove(self) {
        let is_leaving = self.0.with_value(|way| way.is_leaving);
        if let Some(history) = history().filter(|_| !is_leaving && is_at_entry()) {
            self.0.update_value(|way| way.is_leaving = true);
            let _ = history.back();
        }
    }

    /// Goes forward to the entry again.
    pub fn return_to(self) {
        if let Some(history) = history() {
            let _ = history.forward();
        }
    }

    /// Goes to the page that the person has asked for, which a way back has left again.
    pub fn go_on(self, page: String) {
        // The browser says in the middle of a move that it has moved, and one of them is being answered.
        let go = move || {
            let location = window().location();
            // An entry that is still there gives its place.
            let _ = if is_at_entry() { location.replace(&page) } else { location.set_hash(&page) };
        };
        set_timeout(go, Duration::ZERO);
    }

    /// Where the browser has arrived when it says that it has moved.
    pub fn arrived(self) -> Arrived {
        let (here, at_entry) = (fragment(), is_at_entry());
        if let Some(history) = history().filter(|_| !at_entry) {
            let _ = history.set_scroll_restoration(ScrollRestoration::Auto);
        }
        if !at_entry && self.0.with_value(|way| way.page != here) {
            // A way back that had begun before may still end.
            if self.0.with_value(|way| way.is_leaving) {
                self.0.update_value(|way| way.meant = Some(here));
                set_timeout(move || self.0.try_update_value(Way::forget).unwrap_or_default(), AFTER);
            }
            return Arrived::Elsewhere;
        }
        let (was_leaving, meant) = self.0.with_value(|way| (way.is_leaving, way.meant.clone()));
        self.0.update_value(Way::forget);
        match (meant, at_entry) {
            (Some(page), _) => Arrived::Overtaken(page),
            (None, true) => Arrived::AtEntry,
            (None, false) if was_leaving => Arrived::Removed,
            (None, false) => Arrived::Below,
        }
    }
}

impl Way {
    fn forget(&mut self) {
        self.is_leaving = false;
        self.meant = None;
    }
}

impl Default for BackEntry {
    fn default() -> Self {
        Self::new()
    }
}

fn history() -> Option<History> {
    window().history().ok()
}

fn is_at_entry() -> bool {
    let state = history().and_then(|history| history.state().ok());
    state.and_then(|state| state.as_string()).as_deref() == Some(MARK)
}

fn fragment() -> String {
    window().location().hash().unwrap_or_default()
}
