//! What the person wants to ask, and the way to note it.

use leptos::prelude::*;

use crate::app::components::{Button, KeyedList, RowAction, RowActions};
use crate::app::context::{use_dialog, use_records};
use crate::app::forms::{QuestionForm, commit_press};
use crate::app::i18n::{strings, visit};
use crate::domain::patient::question::Question;
use crate::record::change::Change;
use crate::record::entry_id::EntryId;
use crate::record::record::Current;

/// The questions that are open, and the button that adds one.
#[component]
pub(super) fn Questions() -> impl IntoView {
    let (records, dialog) = (use_records(), use_dialog());
    let text = visit();
    let open = move || {
        let question = |kept: Current<&Question>| (kept.id, kept.what.text.clone());
        records.with(|record| record.questions().map(question).collect::<Vec<_>>())
    };
    let is_shown = Memo::new(move |_| !open().is_empty());
    let item = |(id, question)| view! { <QuestionItem id question /> }.into_any();
    let list = move || {
        is_shown.get().then(|| {
            view! {
                <ul class="rows">
                    <KeyedList each=open key=Clone::clone children=item />
                </ul>
            }
            .into_any()
        })
    };
    let add = move || dialog.open(text.add_question, || view! { <QuestionForm /> });
    view! {
        <div class="stack asked">
            <div>{move || list()}</div>
            <p><Button label=text.add_question on_press=add /></p>
        </div>
    }
}

/// A question, which is crossed out when it was answered.
#[component]
fn QuestionItem(id: EntryId, question: String) -> impl IntoView {
    let (records, dialog) = (use_records(), use_dialog());
    let cross_out = move || {
        let change = Change::Void { of: id, reason: None };
        commit_press(records, dialog, change, strings().form.saved);
    };
    view! {
        <li class="row">
            <p class="what">{question.clone()}</p>
            <RowActions>
                <RowAction action=visit().answered row=question on_press=cross_out />
            </RowActions>
        </li>
    }
}
