//! The draft that is shown and the one before it, so that clearing the fields, or filling them in, can be taken back.

use leptos::prelude::*;

use crate::app::context::clock;
use crate::app::pages::dose_check::draft::Draft;
use crate::app::pages::dose_check::view_model::Prefill;

/// Both drafts. They live as long as the page.
#[derive(Clone, Copy)]
pub(super) struct Drafts {
    /// The one that is shown.
    pub shown: RwSignal<Draft>,
    before: RwSignal<Option<Draft>>,
    owner: StoredValue<Option<Owner>>,
}

impl Drafts {
    /// Begins with empty fields.
    pub(super) fn new() -> Self {
        let owner = Owner::current();
        let empty = Draft::new(Prefill::default(), clock::now().date());
        Self { shown: RwSignal::new(empty), before: RwSignal::new(None), owner: StoredValue::new(owner) }
    }

    /// Begins again.
    pub(super) fn begin(self, prefill: Prefill) {
        let make = || Draft::new(prefill, clock::now().date());
        if let Some(draft) = self.owner.get_value().map(|owner| owner.with(make)) {
            self.before.set(Some(self.shown.get_untracked()));
            self.shown.set(draft);
        }
    }

    /// Whether there is one before. Tracked.
    pub(super) fn can_restore(self) -> bool {
        self.before.with(Option::is_some)
    }

    /// Shows the one before; the same again shows this one.
    pub(super) fn restore(self) {
        if let Some(before) = self.before.get_untracked() {
            self.before.set(Some(self.shown.get_untracked()));
            self.shown.set(before);
        }
    }
}
