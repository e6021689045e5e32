//! What may be said of an injection, and need not: that only a part went in, pain, who injected, a note.

use leptos::prelude::*;

use crate::app::components::{Choice, Field, Notice, Select};
use crate::app::forms::form_field::{FormField, Invalid};
use crate::app::forms::values::note;
use crate::app::i18n::strings;
use crate::domain::monograph::Severity;
use crate::domain::treatment::injection::{Details, InjectedBy, Pain, PartlyGiven};

#[derive(Clone, Copy)]
pub(super) struct DetailsDraft {
    pain: RwSignal<Option<Pain>>,
    by: RwSignal<Option<InjectedBy>>,
    /// Nobody is asked for what the clock has measured.
    warmed: Option<u32>,
    is_separate: bool,
    partly: RwSignal<Option<PartlyGiven>>,
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
            is_separate: known.is_separate,
            partly: RwSignal::new(known.partly),
            note: note(known.note.clone().unwrap_or_default()),
            is_open: known.pain.is_some() || known.by.is_some() || known.note.is_some(),
        }
    }

    pub(super) fn details(self) -> Result<Details, Invalid> {
        Ok(Details {
            pain: self.pain.get(),
            by: self.by.get(),
            warmed: self.warmed,
            partly: self.partly.get(),
            note: self.note.validated()?,
            dose_day: None,
            is_separate: self.is_separate,
        })
    }
}

/// Whether the whole dose went in; if not, what to do.
#[component]
pub(super) fn WholeDose(draft: DetailsDraft) -> impl IntoView {
    let text = &strings().injection;
    let partly = draft.partly;
    let parts = PartlyGiven::ALL.map(|why| Choice::new(Some(why), why.key(), text.partly(why)));
    let is_partly = Memo::new(move |_| partly.get().is_some());
    view! {
        <Select
            label=text.whole
            choices=[vec![Choice::new(None, "", text.whole_yes)], parts.to_vec()].concat()
            chosen=partly
        />
        <div role="status">
            {move || is_partly.get().then(|| view! {
                <Notice severity=Severity::Caution>
                    <p>{text.partly_advice}</p>
                </Notice>
            }.into_any())}
        </div>
    }
}

/// The fields, behind a line that opens them.
#[component]
pub(super) fn InjectionDetails(draft: DetailsDraft) -> impl IntoView {
    let text = &strings().injection;
    let pains = (0..=Pain::WORST)
        .map(|number| Choice::new(Pain::new(number), number, text.pain_number(number)))
        .collect::<Vec<_>>();
    let people = InjectedBy::ALL.map(|by| Choice::new(Some(by), by.key(), text.by_name(by)));
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
