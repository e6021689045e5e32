//! Reactions of the skin, each with how it goes. It knows nothing of when they began beside the usual course.

use leptos::prelude::*;

use crate::app::components::{KeyedList, Notice, RowAction, RowActions, Section, latest};
use crate::app::context::use_dialog;
use crate::app::forms::{ReactionGoneForm, VoidAction};
use crate::app::i18n::{later_strings, strings};
use crate::app::pages::symptoms::view_model::{ReactionRow, SkinAndSymptoms};
use crate::domain::monograph::Severity;

/// All of them, with the signs that need a look by the team below.
#[component]
pub(super) fn ReactionList(model: Memo<SkinAndSymptoms>) -> impl IntoView {
    let text = &later_strings().symptoms;
    let rows = move || model.with(|model| model.reactions.clone());
    let is_empty = Memo::new(move |_| model.with(|model| model.reactions.is_empty()));
    let now = move |shown: &ReactionRow| {
        model.with(|model| model.reactions.iter().find(|row| row.id == shown.id).cloned())
    };
    let item = move |row| view! { <ReactionItem row=latest(row, now) /> }.into_any();
    let list = move || {
        if is_empty.get() {
            return view! { <p class="hint">{text.none}</p> }.into_any();
        }
        view! {
            <ul class="rows">
                <KeyedList each=rows key=|row| (row.id, row.line.clone()) children=item />
            </ul>
        }
        .into_any()
    };
    view! {
        <Section heading=text.reactions>
            {move || list()}
            <p class="hint">{strings().skin.red_flags}</p>
        </Section>
    }
}

#[component]
fn ReactionItem(row: Memo<ReactionRow>) -> impl IntoView {
    let (id, line) = row.with_untracked(|row| (row.id, row.line.clone()));
    view! {
        <li class="row">
            <p class="when">{line.clone()}</p>
            <p class="what">{move || row.with(|row| row.since.clone())}</p>
            <Warnings row />
            <RowActions>
                <VoidAction of=id row=line />
                <GoneAction row />
            </RowActions>
        </li>
    }
}

#[component]
fn Warnings(row: Memo<ReactionRow>) -> impl IntoView {
    let sentences = move || row.with(|row| row.warnings.clone());
    let warning = |sentence: &'static str| {
        view! { <Notice severity=Severity::Caution><p>{sentence}</p></Notice> }.into_any()
    };
    view! { {move || sentences().into_iter().map(warning).collect_view()} }
}

/// The way to tell that a reaction has gone, as long as it is there.
#[component]
fn GoneAction(row: Memo<ReactionRow>) -> impl IntoView {
    let dialog = use_dialog();
    let action = strings().reactions.gone;
    let is_there = Memo::new(move |_| row.with(ReactionRow::is_there));
    let tell = move || {
        let (of, reaction) = row.with_untracked(|row| (row.id, row.reaction.clone()));
        dialog.open(
            strings().reactions.gone_title(&reaction),
            move || view! { <ReactionGoneForm of reaction /> },
        );
    };
    let button = move || {
        is_there.get().then(|| {
            let line = row.with_untracked(|row| row.line.clone());
            view! { <RowAction action row=line on_press=tell /> }.into_any()
        })
    };
    view! { {move || button()} }
}
