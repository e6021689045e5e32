//! The sites that must not be used now, each with the reason and the way back.

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::app::components::{KeyedList, RowAction, RowActions, Section};
use crate::app::context::{use_clock, use_dialog, use_records};
use crate::app::forms::{LaterForm, LazyForm, commit_press};
use crate::app::i18n::strings;
use crate::app::pages::today::view_model::{AvoidedFor, AvoidedSite, TodayModel};
use crate::domain::sites::reaction::Reaction;
use crate::domain::sites::skin::Skin;
use crate::record::change::Change;
use crate::record::entry_id::EntryId;
use crate::record::fact::Fact;

/// Nothing while every site may be used.
#[component]
pub(super) fn AvoidedSites(model: Memo<TodayModel>) -> impl IntoView {
    let text = &strings().skin;
    let is_any = Memo::new(move |_| model.with(|model| !model.avoided.is_empty()));
    let avoided = move || model.with(|model| model.avoided.clone());
    view! {
        {move || is_any.get().then(|| view! {
            <Section heading=text.out>
                <ul class="rows">
                    <KeyedList each=avoided key=AvoidedSite::clone let:avoided>
                        <AvoidedRow avoided />
                    </KeyedList>
                </ul>
                <p class="hint">{text.red_flags}</p>
            </Section>
        }.into_any())}
    }
}

#[component]
fn AvoidedRow(avoided: AvoidedSite) -> impl IntoView {
    let id = avoided.id;
    match avoided.cause {
        AvoidedFor::Skin(skin) => view! { <SkinRow id skin /> }.into_any(),
        AvoidedFor::Reaction { reaction, rest_days } => {
            view! { <ReactionRow id reaction rest_days /> }.into_any()
        }
    }
}

#[component]
fn SkinRow(id: EntryId, skin: Skin) -> impl IntoView {
    let (records, dialog, clock) = (use_records(), use_dialog(), use_clock());
    let text = &strings().skin;
    let is_asked = move || skin.is_asked(clock.today());
    let clear = move || {
        let today = untrack(|| clock.today());
        commit_press(records, dialog, cleared(id, skin, today), text.cleared);
    };
    let undo = move || {
        let change = Change::Void { of: id, reason: None };
        commit_press(records, dialog, change, strings().form.voided);
    };
    let site = strings().terms.site(skin.site);
    view! {
        <li class="row">
            <p class="when">{move || text.line(&skin, clock.today())}</p>
            {move || is_asked().then(|| view! { <p class="what">{text.still}</p> }.into_any())}
            <RowActions>
                <RowAction action=text.clear row=site.clone() on_press=clear />
                <RowAction action=strings().today.undo row=site on_press=undo />
            </RowActions>
        </li>
    }
}

/// Skin that was avoided since today only never was.
fn cleared(of: EntryId, skin: Skin, today: NaiveDate) -> Change {
    match skin.cleared(today) {
        Some(cleared) => Change::Amend { of, to: Fact::Skin(cleared) },
        None => Change::Void { of, reason: None },
    }
}

#[component]
fn ReactionRow(id: EntryId, reaction: Reaction, rest_days: u8) -> impl IntoView {
    let clock = use_clock();
    let text = &strings().reactions;
    let line = text.line(&reaction);
    let rests = reaction.rests_until(rest_days);
    let rests = rests.map_or_else(|| text.with_neighbours.to_owned(), |until| text.rests(until));
    let gone = reaction
        .resolved
        .is_none()
        .then(|| view! { <ReactionGone of=id reaction=reaction.clone() row=line.clone() /> }.into_any());
    view! {
        <li class="row">
            <p class="when">{line}</p>
            <p class="what">{move || text.since(&reaction, clock.today())}</p>
            <p class="what">{rests}</p>
            {gone}
        </li>
    }
}

#[component]
fn ReactionGone(of: EntryId, reaction: Reaction, row: String) -> impl IntoView {
    let dialog = use_dialog();
    let text = &strings().reactions;
    let open = move || {
        let reaction = reaction.clone();
        dialog.open(
            text.gone_title(&reaction),
            move || view! { <LazyForm form=LaterForm::ReactionGone(of, reaction) /> },
        );
    };
    view! {
        <RowActions>
            <RowAction action=text.gone row on_press=open />
        </RowActions>
    }
}
