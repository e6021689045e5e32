//! Forms of the dialog that the first page offers, and that the first visit need not wait for: they are in the part of the
//! program that has the other pages.

use chrono::NaiveDate;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::app::code_splitting::lazy;
use crate::app::components::{Button, Failure};
use crate::app::forms::pause::{EndPauseForm, PauseForm, SkipForm, WasLeftOutForm};
use crate::app::forms::reaction::{ReactionForm, ReactionGoneForm};
use crate::app::forms::skin::SkinForm;
use crate::app::forms::supply::UnusableSyringeForm;
use crate::app::forms::symptom::SymptomForm;
use crate::app::i18n::strings;
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

/// The form, as soon as its part is there; a part that does not come says so and can be asked for again.
#[component]
pub fn LazyForm(
    /// Which one.
    form: LaterForm,
) -> impl IntoView {
    let part = RwSignal::new(None::<Option<RenderForm>>);
    let request = move || {
        part.set(None);
        spawn_local(async move { part.set(Some(later_forms().await.ok())) });
    };
    request();
    let shell = &strings().shell;
    let content = move || match part.get() {
        Some(Some(render)) => untrack(|| render(form.clone())),
        None => view! { <p class="empty">{shell.opening}</p> }.into_any(),
        Some(None) => view! {
            <Failure sentence=shell.missing />
            <Button label=shell.again on_press=request />
        }
        .into_any(),
    };
    view! { {move || content()} }
}
