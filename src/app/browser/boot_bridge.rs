//! What the program and `public/boot.js` tell each other: attributes of the root element, because the script runs before
//! the program and goes on working when the program does not.

use leptos::leptos_dom::helpers::window_event_listener_untyped;
use leptos::prelude::*;

/// The event by which `boot.js` says that it has set one of the attributes.
const CHANGED: &str = "root-attr-changed";
/// The address of the demo, as `boot.js` knows it.
pub const DEMO_ADDRESS: &str = "?demo";

/// An attribute of the root element.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum RootAttr {
    /// `system`, `light` or `dark`. Kept by `boot.js`.
    Theme,
    /// `true` where the page shows the day in large letters and nothing else. Kept by `boot.js`.
    Simple,
    /// `done` when the first steps were read or skipped. Kept by `boot.js`.
    FirstSteps,
    /// The numbers that Today does not show, by their names. Kept by `boot.js`.
    Hidden,
    /// The language that was chosen: `system` or a code. Kept by `boot.js`, which loads the page again for another one.
    Language,
    /// The language in use.
    Lang,
    /// `true` where the chosen language did not come.
    LanguageMissing,
    /// `true` at the address of the demo.
    Demo,
    /// `ready` when a new version waits; the program answers `take`.
    Update,
    /// `true` when the worker has all files.
    Offline,
    /// `true` when there is a record, `false` when it was erased. The worker remembers it.
    Record,
    /// `true` where the worker remembers a record.
    Remembered,
    /// Whether notifications are allowed; the program asks with `ask`.
    Notify,
    /// `true` when the first page is there.
    Started,
    /// `true` when the browser has nothing else to do after that.
    Idle,
    /// What to notify of while nobody looks; empty for nothing.
    Notice,
}

impl RootAttr {
    /// `data-theme`
    pub const fn name(self) -> &'static str {
        match self {
            Self::Theme => "data-theme",
            Self::Simple => "data-simple",
            Self::FirstSteps => "data-steps",
            Self::Hidden => "data-hidden",
            Self::Language => "data-language",
            Self::Lang => "lang",
            Self::LanguageMissing => "data-language-missing",
            Self::Demo => "data-demo",
            Self::Update => "data-update",
            Self::Offline => "data-offline",
            Self::Record => "data-record",
            Self::Remembered => "data-remembered",
            Self::Notify => "data-notify",
            Self::Started => "data-started",
            Self::Idle => "data-idle",
            Self::Notice => "data-notice",
        }
    }
}

/// Sets an attribute, unless it has that value: `boot.js` acts each time one is set.
pub fn set_root_attr(attr: RootAttr, value: &str) {
    if let Some(root) = document().document_element().filter(|_| root_attr(attr) != value) {
        // Fails only for what is no name of an attribute.
        let _ = root.set_attribute(attr.name(), value);
    }
}

/// An attribute; empty where it is not set.
pub fn root_attr(attr: RootAttr) -> String {
    let root = document().document_element();
    root.and_then(|root| root.get_attribute(attr.name())).unwrap_or_default()
}

/// An attribute that `boot.js` sets while the page is open, in step with it as long as the present owner lives.
pub fn root_attr_signal(attr: RootAttr) -> ReadSignal<String> {
    let (value, set_value) = signal(root_attr(attr));
    let listener = window_event_listener_untyped(CHANGED, move |_| {
        let now = root_attr(attr);
        if value.with_untracked(|known| *known != now) {
            set_value.set(now);
        }
    });
    on_cleanup(move || listener.remove());
    value
}
