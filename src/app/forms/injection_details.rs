//! What may be said of an injection, and need not: pain, who injected, a note.

use leptos::prelude::*;

use crate::app::components::{Choice, Field, Select};
use crate::app::forms::form_field::{FormField, Invalid};
use crate::app::forms::values::note;
use crate::app::i18n::strings;
use crate::domain::treatment::injection::{Details, InjectedBy, Pain};

#[derive(Clone, Copy)]
pub(super) struct DetailsDraft {
    pain: RwSignal<Option<Pain>>,
    by: RwSignal<Option<InjectedBy>>,
    /// Nobody is asked for what the clock has measured.
    warmed: Option<u32>,
    pub(super) note: FormField<String>,
    /// Whether there was anything in it.
    is_open: bool,
}

impl DetailsDraft {
    pub(super) fn new(known: &Details) -> Self {
        Self {
            pain: RwSignal::new(known.pain),
            by: RwSignal::new(known.by),
            warmed: known.warmed,
            note: note(known.note.clone().unwrap_or_default()),
            is_open: *known != Details::default(),
        }
    }

    pub(super) fn details(self) -> Result<Details, Invalid> {
        Ok(Details {
            pain: self.pain.get(),
            by: self.by.get(),
            warmed: self.warmed,
            note: self.note.validated()?,
        })
    }
}

/// The fields, behind a line that opens them.
#[component]
pub(super) fn InjectionDetails(draft: DetailsDraft) -> impl IntoView {
    let text = &strings().injection;
    let pains = (0..=Pain::WORST)
        .map(|number| Choice::new(Pain::new(number), number, (text.pain_number)(number)))
        .collect::<Vec<_>>();
    let people = InjectedBy::ALL.map(|by| Choice::new(Some(by), by.key(), (text.by_name)(by)));
    view! {
        <details open=draft.is_open>
            <summary>{text.more}</summary>
            <div class="stack">
                <Select
                    label=text.pain
                    choices=[vec![Choice::new(None, "", text.unsaid)], pains].concat()
                    chosen=draft.pain
                />
                <Select
                    label=text.by
                    choices=[vec![Choice::new(None, "", text.unsaid)], people.to_vec()].concat()
                    chosen=draft.by
                />
                <Field label=text.note state=draft.note />
            </div>
        </details>
    }
}
