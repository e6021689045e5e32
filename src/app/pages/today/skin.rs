//! Which spots are out, what has to be asked again, and the ways to tell more.

use std::sync::Arc;

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::app::App;
use crate::app::components::{Button, Link, Section};
use crate::app::forms::{gone_form, keep_press, reaction_form, symptom_form};
use crate::app::pages::today::model::Model;
use crate::app::router::Route;
use crate::app::use_app;
use crate::app::i18n::strings;
use crate::domain::preference::Preference;
use crate::domain::reaction::Reaction;
use crate::domain::sites::Spot;
use crate::domain::skin::Skin;
use crate::record::change::Change;
use crate::record::entry::{EntryId, Fact};

/// The spots that are out and the reactions for which spots rest, each with the way back; nothing if there is none.
#[component]
pub(super) fn SpotsOut(
    model: Arc<Model>,
    today: NaiveDate,
) -> impl IntoView {
    let text = &strings().skin;
    let (out, resting) = (model.out.clone(), model.resting.clone());
    (!out.is_empty() || !resting.is_empty()).then(|| {
        let out = out.into_iter().map(|(id, skin)| view! { <OutRow id skin today /> }.into_any()).collect_view();
        let resting =
            resting.into_iter().map(|(id, reaction)| view! { <Reacted id reaction today /> }.into_any()).collect_view();
        view! {
            <Section heading=text.out>
                <ul class="rows">{out} {resting}</ul>
                <p class="hint">{text.red_flags}</p>
            </Section>
        }
        .into_any()
    })
}

#[component]
fn OutRow(id: EntryId, skin: Skin, today: NaiveDate) -> impl IntoView {
    let app = use_app();
    let text = &strings().skin;
    let spoken = (strings().form.action_on)(text.clear, &(strings().terms.spot)(skin.spot));
    view! {
        <li class="row">
            <p class="when">{(text.line)(&skin, today)}</p>
            {skin.is_asked(today).then(|| view! { <p class="what">{text.still}</p> }.into_any())}
            <div class="row-actions">
                <Button label=text.clear spoken on_press=move || clear(app, id, skin, today) />
            </div>
        </li>
    }
}

#[component]
fn Reacted(id: EntryId, reaction: Reaction, today: NaiveDate) -> impl IntoView {
    let app = use_app();
    let text = &strings().reactions;
    let rest = app.records.look(|record| record.preferred(Preference::SkinRestDays)).unwrap_or_default();
    let rests = reaction.rests_until(rest).map_or_else(|| text.with_neighbours.to_owned(), text.rests);
    let line = (text.line)(&reaction);
    let spoken = (strings().form.action_on)(text.gone, &line);
    let since = (text.since)(&reaction, today);
    let gone = reaction.resolved.is_none().then(|| {
        let open = move || app.sheet.open(text.gone, || gone_form(app, id, &reaction));
        view! { <div class="row-actions"><Button label=text.gone spoken on_press=open /></div> }.into_any()
    });
    view! {
        <li class="row">
            <p class="when">{line}</p>
            <p class="what">{since}</p>
            <p class="what">{rests}</p>
            {gone}
        </li>
    }
}

/// The ways to tell of a reaction, at first at the spot of the last injection, and of a symptom.
#[component]
pub(super) fn Noticed(last: Option<Spot>, today: NaiveDate) -> impl IntoView {
    let app = use_app();
    let text = &strings().reactions;
    let reaction = last.map(|spot| {
        let open = move || app.sheet.open(text.add_reaction, || reaction_form(app, spot, today));
        view! { <Button label=text.add_reaction on_press=open /> }.into_any()
    });
    let symptom = move || app.sheet.open(text.add_symptom, || symptom_form(app));
    view! {
        <Section heading=text.ask>
            <div class="actions">
                {reaction}
                <Button label=text.add_symptom on_press=symptom />
            </div>
            <p><Link to=Route::Symptoms.hash() text=strings().shell.symptoms /></p>
        </Section>
    }
}

/// A spot that was out since today only was never out.
fn clear(app: App, of: EntryId, skin: Skin, today: NaiveDate) {
    let change = match skin.cleared(today) {
        Some(cleared) => Change::Amend { of, to: Fact::Skin(cleared) },
        None => Change::Void { of, reason: None },
    };
    keep_press(app, change, strings().skin.cleared);
}
