//! The statements by topic.

use std::time::Duration;

use leptos::prelude::*;

use crate::app::components::{KeyedList, Section, after_paint};
use crate::app::i18n::{clinical_terms, later_strings};
use crate::app::pages::guide::statement::StatementItem;
use crate::app::pages::guide::view_model::{Named, Reader, of_topic};
use crate::domain::monograph::{Statement, Topic};

/// All statements by topic, of which those are seen that are shown: what was ticked or opened in the others stays. The first
/// topic fills the screen; each other one is built in a task of its own.
#[component]
pub(super) fn Statements(
    shown: Memo<Vec<Statement>>,
    reader: RwSignal<Option<Reader>>,
    named: Memo<Named>,
    /// Told when all topics are there.
    is_built: RwSignal<bool>,
) -> impl IntoView {
    let is_empty = Memo::new(move |_| shown.with(Vec::is_empty));
    let count = topics_so_far(is_built);
    let topics = move || Topic::ALL.into_iter().take(count.get()).collect();
    let nothing = later_strings().guide.nothing;
    view! {
        <div class="page">
            {move || is_empty.get().then(|| view! { <p class="empty">{nothing}</p> }.into_any())}
            <KeyedList each=topics key=|topic| clinical_terms().topic(*topic) let:topic>
                <TopicSection topic shown reader named />
            </KeyedList>
        </div>
    }
}

/// How many topics may be there by now: one until the browser has painted it, and then one more after another.
fn topics_so_far(is_built: RwSignal<bool>) -> RwSignal<usize> {
    let count = RwSignal::new(1);
    let is_painted = after_paint();
    Effect::new(move |_| {
        if count.get() >= Topic::ALL.len() {
            is_built.set(true);
        } else if is_painted.get() {
            let next = move || {
                // The page may be gone by now.
                let _ = count.try_update(|count| *count += 1);
            };
            set_timeout(next, Duration::ZERO);
        }
    });
    count
}

#[component]
fn TopicSection(
    topic: Topic,
    shown: Memo<Vec<Statement>>,
    reader: RwSignal<Option<Reader>>,
    named: Memo<Named>,
) -> impl IntoView {
    let is_hidden = move || shown.with(|shown| of_topic(shown, topic).is_empty());
    let teaching = (topic == Topic::Teaching)
        .then(|| view! { <p class="hint">{later_strings().guide.teaching}</p> }.into_any());
    let item = move |statement| view! { <StatementItem statement shown reader named /> }.into_any();
    view! {
        <div class="page" hidden=is_hidden>
            <Section heading=clinical_terms().topic(topic)>
                {teaching}
                <ul class="statements">
                    {of_topic(Statement::ALL, topic).into_iter().map(item).collect_view()}
                </ul>
            </Section>
        </div>
    }
}
