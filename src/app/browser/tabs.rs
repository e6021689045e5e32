//! What the tabs of this app tell each other: the entries that one has kept, and that everything was erased.

use js_sys::Array;
use leptos::ev;
use leptos::prelude::{on_cleanup, window_event_listener};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{BroadcastChannel, MessageEvent};

use crate::record::codec;
use crate::record::storage::store::Pair;

const CHANNEL: &str = "anakinra-companion";
const ERASED: &str = "erased";

/// What another tab has to say.
pub enum Told {
    /// It has kept these texts.
    Kept(Vec<Pair>),
    /// It has erased everything.
    Erased,
}

/// The way to the other tabs, if the browser has one besides the events of local storage.
pub struct Tabs(Option<BroadcastChannel>);

impl Tabs {
    /// Opens it.
    pub fn open() -> Self {
        Self(BroadcastChannel::new(CHANNEL).ok())
    }

    /// Tells the other tabs. What does not reach them they find when they open the next time.
    pub fn tell(&self, told: &Told) {
        let message = match told {
            Told::Kept(pairs) => {
                let pair = |(key, text): &Pair| Array::of2(&key.into(), &text.into());
                pairs.iter().map(pair).collect::<Array>().into()
            }
            Told::Erased => JsValue::from_str(ERASED),
        };
        if let Some(channel) = &self.0 {
            let _ = channel.post_message(&message);
        }
    }

    /// Hears what other tabs tell, and what they do to local storage, as long as the present owner lives.
    pub fn follow(&self, hear: impl Fn(Told) + Clone + 'static) {
        if let Some(channel) = &self.0 {
            let hear = hear.clone();
            let heard = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
                let message = event.data();
                if message.is_string() {
                    return hear(Told::Erased);
                }
                hear(Told::Kept(Array::from(&message).iter().filter_map(pair).collect()));
            });
            channel.set_onmessage(Some(heard.into_js_value().unchecked_ref()));
        }
        let storage = window_event_listener(ev::storage, move |event| {
            if let (Some(key), Some(text)) = (event.key(), event.new_value())
                && codec::is_entry_key(&key)
            {
                hear(Told::Kept(vec![(key, text)]));
            }
        });
        on_cleanup(move || storage.remove());
    }
}

fn pair(message: JsValue) -> Option<Pair> {
    let message = Array::from(&message);
    Some((message.get(0).as_string()?, message.get(1).as_string()?))
}
