//! Forms of the dialog that the first page offers, and that the first visit need not wait for: they are in the part of the
//! program that has the other pages.

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::app::code_splitting::lazy;
use crate::app::components::Arriving;
use crate::app::forms::pause::{EndPauseForm, PauseForm, SkipForm, WasLeftOutForm};
use crate::app::forms::reaction::{ReactionForm, ReactionGoneForm};
use crate::app::forms::skin::SkinForm;
use crate::app::forms::supply::UnusableSyringeForm;
use crate::app::forms::symptom::SymptomForm;
use crate::domain::sites::injection_site::InjectionSite;
use crate::domain::sites::reaction::Reaction;
use crate::domain::treatment::pause::Pause;
use crate::record::entry_id::EntryId;

/// A form with what it begins with.
#[derive(Clone)]
pub enum LaterForm {
    /// [`SkipForm`]
    Skip(NaiveDate),
    /// [`WasLeftOutForm`]
    WasLeftOut(NaiveDate),
    /// [`PauseForm`]
    Pause,
    /// [`EndPauseForm`]
    EndPause(EntryId, Pause),
    /// [`SkinForm`]
    Skin(InjectionSite),
    /// [`ReactionForm`]
    Reaction(InjectionSite, NaiveDate),
    /// [`ReactionGoneForm`]
    ReactionGone(EntryId, Reaction),
    /// [`SymptomForm`]
    Symptom,
    /// [`UnusableSyringeForm`]
    Unusable,
}

type RenderForm = fn(LaterForm) -> AnyView;

lazy! {
    async fn later_forms() -> RenderForm { render } in later
}

fn render(form: LaterForm) -> AnyView {
    match form {
        LaterForm::Skip(day) => view! { <SkipForm day /> }.into_any(),
        LaterForm::WasLeftOut(day) => view! { <WasLeftOutForm day /> }.into_any(),
        LaterForm::Pause => view! { <PauseForm /> }.into_any(),
        LaterForm::EndPause(of, pause) => view! { <EndPauseForm of pause /> }.into_any(),
        LaterForm::Skin(site) => view! { <SkinForm site /> }.into_any(),
        LaterForm::Reaction(site, since) => view! { <ReactionForm site since /> }.into_any(),
        LaterForm::ReactionGone(of, reaction) => view! { <ReactionGoneForm of reaction /> }.into_any(),
        LaterForm::Symptom => view! { <SymptomForm /> }.into_any(),
        LaterForm::Unusable => view! { <UnusableSyringeForm /> }.into_any(),
    }
}

/// The form, as soon as its part is there.
#[component]
pub fn LazyForm(
    /// Which one.
    form: LaterForm,
) -> impl IntoView {
    view! {
        <Arriving
            request=|| Box::pin(async { later_forms().await.ok() })
            render=move |render: RenderForm| render(form.clone())
        />
    }
}
