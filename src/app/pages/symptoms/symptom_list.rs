//! Symptoms, with what to do about a recent infection above them.

use leptos::prelude::*;

use crate::app::components::{CareCard, KeyedList, RowActions, Section, Sourced, statements};
use crate::app::forms::VoidAction;
use crate::app::i18n::{later_strings, strings};
use crate::app::pages::symptoms::view_model::{SkinAndSymptoms, SymptomRow};
use crate::domain::monograph::Statement;
use crate::domain::rules::advice::Advice;

/// All of them.
#[component]
pub(super) fn SymptomList(model: Memo<SkinAndSymptoms>) -> impl IntoView {
    let text = &later_strings().symptoms;
    let is_empty = Memo::new(move |_| model.with(|model| model.symptoms.is_empty()));
    let rows = move || model.with(|model| model.symptoms.clone());
    let item = |row| view! { <SymptomItem row /> }.into_any();
    let list = move || {
        if is_empty.get() {
            return view! { <p class="hint">{text.no_symptom}</p> }.into_any();
        }
        view! {
            <ul class="rows">
                <KeyedList each=rows key=SymptomRow::clone children=item />
            </ul>
        }
        .into_any()
    };
    view! {
        <Section heading=text.symptoms>
            <InfectionWarning model />
            {move || list()}
        </Section>
    }
}

#[component]
fn InfectionWarning(model: Memo<SkinAndSymptoms>) -> impl IntoView {
    let is_shown = Memo::new(move |_| model.with(|model| model.has_recent_infection));
    let text = &strings().emergency;
    let warning = move || {
        is_shown.get().then(|| {
            view! {
                <CareCard advice=Advice::CallNow>
                    <Sourced places=statements(&[Statement::S036])>
                        <p>{text.infection_signs}</p>
                        <p><strong>{text.infection_do}</strong></p>
                    </Sourced>
                </CareCard>
            }
            .into_any()
        })
    };
    view! { {move || warning()} }
}

#[component]
fn SymptomItem(row: SymptomRow) -> impl IntoView {
    let SymptomRow { id, day, line, after } = row;
    view! {
        <li class="row">
            <p class="when">{day}</p>
            <p class="what">{line.clone()}</p>
            {after.map(|after| view! { <p class="what">{after}</p> }.into_any())}
            <RowActions>
                <VoidAction of=id row=line />
            </RowActions>
        </li>
    }
}
