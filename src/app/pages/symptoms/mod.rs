//! How treatment goes: reactions of the skin, symptoms, and what each site has taken.

mod reaction_list;
mod sites;
mod symptom_list;
mod view_model;
mod weeks;

use leptos::prelude::*;

use crate::app::components::{Button, Heading, Link};
use crate::app::context::{clock, use_clock, use_dialog, use_records};
use crate::app::forms::{ReactionForm, SymptomForm};
use crate::app::i18n::{later_strings, strings};
use crate::app::router::Route;
use crate::record::queries::sites::likely_site;
use reaction_list::ReactionList;
use sites::Sites;
use symptom_list::SymptomList;
use view_model::SkinAndSymptoms;
use weeks::Weeks;

/// The page.
#[component]
pub fn SymptomsPage() -> impl IntoView {
    let (records, clock) = (use_records(), use_clock());
    let model = Memo::new(move |_| {
        let today = clock.today();
        records.with(|record| SkinAndSymptoms::new(record, today))
    });
    view! {
        <Heading text=strings().shell.symptoms />
        <p>{later_strings().symptoms.lead}</p>
        <AddActions />
        <div class="page">
            <ReactionList model />
            <Weeks model />
            <SymptomList model />
            <Sites model />
        </div>
    }
}

/// The ways to tell of a reaction or a symptom, and to the page for the visit.
#[component]
fn AddActions() -> impl IntoView {
    let (records, dialog) = (use_records(), use_dialog());
    let text = &strings().reactions;
    let add_reaction = move || {
        let since = clock::now().date();
        if let Some(site) = records.with_untracked(|record| likely_site(record, since)) {
            dialog.open(text.add_reaction, move || view! { <ReactionForm site since /> });
        }
    };
    let add_symptom = move || dialog.open(text.add_symptom, || view! { <SymptomForm /> });
    view! {
        <div class="actions">
            <Button label=text.add_reaction on_press=add_reaction />
            <Button label=text.add_symptom on_press=add_symptom />
            <Link to=Route::Visit.hash() text=strings().shell.visit />
        </div>
    }
}
