//! The ways to record what was noticed: a reaction of the skin, a symptom.

use leptos::prelude::*;

use crate::app::components::{Button, Link, Section};
use crate::app::context::{use_dialog, use_records};
use crate::app::forms::{LaterForm, LazyForm};
use crate::app::i18n::strings;
use crate::app::pages::today::view_model::TodayModel;
use crate::app::router::Route;
use crate::record::queries::sites::likely_site;

/// A reaction begins at the site of the last injection, so it can be recorded once there is one.
#[component]
pub(super) fn Noticed(model: Memo<TodayModel>) -> impl IntoView {
    let dialog = use_dialog();
    let text = &strings().reactions;
    let has_injected = Memo::new(move |_| model.with(|model| model.last.is_some()));
    let add_symptom =
        move || dialog.open(text.add_symptom, || view! { <LazyForm form=LaterForm::Symptom /> });
    view! {
        <Section heading=text.ask>
            <div class="actions">
                {move || has_injected.get().then(|| view! { <AddReaction model /> }.into_any())}
                <Button label=text.add_symptom on_press=add_symptom />
            </div>
            <p>
                <Link to=Route::Symptoms.hash() text=strings().shell.symptoms />
            </p>
        </Section>
    }
}

#[component]
fn AddReaction(model: Memo<TodayModel>) -> impl IntoView {
    let (records, dialog) = (use_records(), use_dialog());
    let text = &strings().reactions;
    let open = move || {
        let since = model.with_untracked(|model| model.today);
        if let Some(site) = records.with_untracked(|record| likely_site(record, since)) {
            dialog.open(
                text.add_reaction,
                move || view! { <LazyForm form=LaterForm::Reaction(site, since) /> },
            );
        }
    };
    view! { <Button label=text.add_reaction on_press=open /> }
}
