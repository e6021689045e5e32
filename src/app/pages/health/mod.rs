//! What a patient tells about health. Every answer is an entry with its day; a later one takes its place.

mod known;
mod lists;
mod questions;
mod view_model;

use leptos::prelude::*;

use crate::app::components::{Button, Heading, PageIndex, SetUpFirst};
use crate::app::context::{clock, use_dialog, use_records};
use crate::app::forms::commit_press;
use crate::app::i18n::later_strings;
use crate::domain::patient::medication_list::MedicationKind;
use crate::record::change::Change;
use lists::List;
use questions::{Questionnaire, groups};
use view_model::answers_to_confirm;

/// The ids of the lists.
const MEDICINES: &str = "medicines";
const VACCINATIONS: &str = "vaccinations";

/// The page.
#[component]
pub(super) fn HealthPage() -> impl IntoView {
    let records = use_records();
    let sex = Memo::new(move |_| records.with(|record| record.patient().map(|patient| patient.sex())));
    let is_set_up = Memo::new(move |_| sex.get().is_some());
    let text = &later_strings().health;
    let content = move || {
        if !is_set_up.get() {
            return view! { <SetUpFirst /> }.into_any();
        }
        let lists = [(MEDICINES, text.medicines), (VACCINATIONS, text.vaccinations)];
        let parts = groups().into_iter().chain(lists).collect();
        view! {
            <p class="lead">{text.lead}</p>
            <PageIndex parts />
            <Questionnaire sex />
            <List kind=MedicationKind::Medicine id=MEDICINES title=text.medicines />
            <List kind=MedicationKind::Vaccination id=VACCINATIONS title=text.vaccinations />
            <ConfirmAll />
        }
        .into_any()
    };
    view! {
        <Heading text=text.title />
        {move || content()}
    }
}

/// Gives every answer once more, for today.
#[component]
fn ConfirmAll() -> impl IntoView {
    let (records, dialog) = (use_records(), use_dialog());
    let text = &later_strings().health;
    let confirm = move || {
        let today = clock::now().date();
        let facts = records.with_untracked(|record| answers_to_confirm(record, today));
        commit_press(records, dialog, Change::AddAll(facts), text.confirmed);
    };
    view! { <p><Button label=text.confirm on_press=confirm /></p> }
}
