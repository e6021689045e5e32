//! The monograph, statement by statement: searched, by reader, by topic; and the list to teach from. Knows nothing of a
//! person.

mod statement;
mod view_model;

use leptos::prelude::*;

use crate::app::browser::document::print;
use crate::app::components::{
    Button, Choice, Field, Heading, InputState, KeyedList, Section, Select, after_paint,
};
use crate::app::i18n::{clinical_terms, later_strings, strings};
use crate::domain::monograph::{Statement, Topic};
use statement::StatementItem;
use view_model::{Reader, of_topic, statements, topics};

/// The page.
#[component]
pub fn GuidePage() -> impl IntoView {
    let text = &later_strings().guide;
    let search = InputState::new("");
    let (reader, topic) = (RwSignal::new(None), RwSignal::new(None));
    let shown = Memo::new(move |_| statements(&search.text(), reader.get(), topic.get()));
    view! {
        <Heading text=strings().shell.guide />
        <p class="lead">{text.lead}</p>
        <Filters search reader topic />
        <p class="count" role="status">
            {move || shown.with(|shown| text.count(shown.len()))}
        </p>
        <Statements shown reader=reader.into() />
        <p>
            <Button label=text.print on_press=print />
        </p>
    }
}

/// What the statements are searched for, for whom, and about what.
#[component]
fn Filters(
    search: InputState,
    reader: RwSignal<Option<Reader>>,
    topic: RwSignal<Option<Topic>>,
) -> impl IntoView {
    let text = &later_strings().guide;
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

/// The statements by topic, or that there is none.
#[component]
fn Statements(shown: Memo<Vec<Statement>>, reader: Signal<Option<Reader>>) -> impl IntoView {
    let is_empty = Memo::new(move |_| shown.with(Vec::is_empty));
    // The first one fills the screen.
    let is_painted = after_paint();
    let topics = move || {
        let at_once = if is_painted.get() { usize::MAX } else { 1 };
        shown.with(|shown| topics(shown).into_iter().take(at_once).collect())
    };
    let nothing = later_strings().guide.nothing;
    view! {
        <div class="page">
            {move || is_empty.get().then(|| view! { <p class="empty">{nothing}</p> }.into_any())}
            <KeyedList each=topics key=|topic| clinical_terms().topic(*topic) let:topic>
                <TopicSection topic shown reader />
            </KeyedList>
        </div>
    }
}

#[component]
fn TopicSection(topic: Topic, shown: Memo<Vec<Statement>>, reader: Signal<Option<Reader>>) -> impl IntoView {
    let own = move || shown.with(|shown| of_topic(shown, topic));
    let teaching = (topic == Topic::Teaching)
        .then(|| view! { <p class="hint">{later_strings().guide.teaching}</p> }.into_any());
    view! {
        <Section heading=clinical_terms().topic(topic)>
            {teaching}
            <ul class="statements">
                <KeyedList each=own key=|statement| *statement let:statement>
                    <StatementItem statement reader />
                </KeyedList>
            </ul>
        </Section>
    }
}
