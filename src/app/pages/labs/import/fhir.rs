//! What was understood of a FHIR file: whose it is, and its results.

use std::sync::Arc;

use leptos::prelude::*;

use crate::app::components::Notice;
use crate::app::context::use_records;
use crate::app::i18n::lab_import;
use crate::app::pages::labs::import::ImportState;
use crate::app::pages::labs::import::understood::{Beside, UnderstoodReport, read};
use crate::domain::monograph::Severity;
use crate::exchange::fhir::{PassedOver, Person};
use crate::exchange::lab_file::FhirReport;
use crate::exchange::lab_report::Report;
use crate::record::record::Record;

#[component]
pub(super) fn UnderstoodFhir(
    import: ImportState,
    file: Arc<FhirReport>,
    report: Arc<Report>,
) -> impl IntoView {
    let records = use_records();
    let text = lab_import();
    let FhirReport { people, weights, left, passed_over, .. } = &*file;
    let question = records.with_untracked(|record| question(record, people));
    let is_mine = RwSignal::new(question.is_none());
    let passed: usize = passed_over.iter().map(|PassedOver { count, .. }| count).sum();
    let others = (passed > 0).then(|| text.passed_over(passed));
    let left: Vec<String> = left.iter().filter_map(|one| text.observation(one)).chain(others).collect();
    let beside = Beside { weights: weights.as_slice().into(), left, printed: None };
    let understood = move || {
        if !is_mine.get() {
            return view! { <p>{text.person_open}</p> }.into_any();
        }
        view! { <UnderstoodReport import read=read(report.clone()) beside=beside.clone() /> }.into_any()
    };
    view! {
        <p>{text.read_as_fhir}</p>
        {question.map(|question| view! { <WhoseFile question is_mine /> }.into_any())}
        {understood}
    }
}

/// That a file seems to be about somebody else, and the tick that says it is not.
#[component]
fn WhoseFile(question: String, is_mine: RwSignal<bool>) -> impl IntoView {
    view! {
        <Notice severity=Severity::Caution>
            <p>{question}</p>
            <label class="confirm">
                <input
                    type="checkbox"
                    prop:checked=move || is_mine.get()
                    on:change:target=move |event| is_mine.set(event.target().checked())
                />
                {lab_import().are_mine}
            </label>
        </Notice>
    }
}

/// What to ask if the file is not surely about the person of the record, whose day of birth is all that is known.
fn question(record: &Record, people: &[Person]) -> Option<String> {
    let text = lab_import();
    let own = record.patient()?.birth_date();
    let person = people.iter().find(|person| person.birth_date.as_deref() != Some(&own.to_string()))?;
    match (&person.birth_date, &person.name) {
        (Some(theirs), _) => Some(text.of_another(theirs, own)),
        (None, Some(name)) => Some(text.about_person(name)),
        (None, None) => None,
    }
}
