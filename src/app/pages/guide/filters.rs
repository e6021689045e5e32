//! What the statements are searched for, for whom, and about what.

use leptos::prelude::*;

use crate::app::components::{Choice, Field, InputState, Select};
use crate::app::i18n::{clinical_terms, later_strings};
use crate::app::pages::guide::view_model::{Filter, Reader};
use crate::domain::monograph::{Statement, Topic};

/// What stands in the fields.
#[derive(Clone, Copy)]
pub(super) struct Filters {
    search: InputState,
    pub(super) reader: RwSignal<Option<Reader>>,
    topic: RwSignal<Option<Topic>>,
}

impl Filters {
    pub(super) fn new() -> Self {
        Self { search: InputState::new(""), reader: RwSignal::new(None), topic: RwSignal::new(None) }
    }

    /// Tracked.
    pub(super) fn now(self) -> Filter {
        Filter { query: self.search.text(), reader: self.reader.get(), topic: self.topic.get() }
    }

    /// Empties the fields that hide a statement.
    pub(super) fn admit(self, statement: Statement) {
        let now = untrack(|| self.now());
        let Filter { query, reader, topic } = now.clone().without_hiding(statement);
        if query != now.query {
            self.search.clear();
        }
        if reader != now.reader {
            self.reader.set(reader);
        }
        if topic != now.topic {
            self.topic.set(topic);
        }
    }
}

#[component]
pub(super) fn FilterFields(filters: Filters) -> impl IntoView {
    let text = &later_strings().guide;
    let Filters { search, reader, topic } = filters;
    let readers = vec![
        Choice::new(None, "", text.everyone),
        Choice::new(Some(Reader::Patient), "patients", text.patients),
        Choice::new(Some(Reader::Clinician), "clinicians", text.clinicians),
    ];
    let name_of = |topic| clinical_terms().topic(topic);
    let each = Topic::ALL.map(|topic| Choice::new(Some(topic), name_of(topic), name_of(topic)));
    let topics: Vec<_> = [Choice::new(None, "", text.all_topics)].into_iter().chain(each).collect();
    view! {
        <div class="filters">
            <Field label=text.search state=search />
            <Select label=text.reader choices=readers chosen=reader />
            <Select label=text.topic choices=topics chosen=topic />
        </div>
    }
}
