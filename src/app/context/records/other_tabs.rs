//! What other tabs of this browser store: it is taken in here without being read again.

use std::mem;
use std::time::Duration;

use leptos::ev;
use leptos::prelude::*;

use crate::app::browser::document::restart;
use crate::app::browser::tabs::Told;
use crate::app::context::records::Records;
use crate::record::storage::loaded::decode_all;

/// How long entries of another tab are gathered before they are shown.
const GATHERING: Duration = Duration::from_millis(100);

impl Records {
    pub(super) fn take_in_heard(self) {
        let heard = self.heard.try_update_value(mem::take).unwrap_or_default();
        self.take_in(decode_all(&heard));
    }

    /// Entries that another tab stored are taken in at once, those that come together in one go; a tab that
    /// slept reads everything again.
    pub(super) fn follow_other_tabs(self) {
        self.stores().follow(move |told| match told {
            Told::Erased => restart(),
            Told::Kept(pairs) => {
                self.heard.update_value(|heard| heard.extend(pairs));
                set_timeout(move || self.take_in_heard(), GATHERING);
            }
        });
        let shown = window_event_listener(ev::pageshow, move |event| {
            if event.persisted() {
                self.read();
            }
        });
        on_cleanup(move || shown.remove());
    }
}
