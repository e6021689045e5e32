//! What the patient has to know today: what the rules have found, in words for patients, and a blood test
//! that is due.

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::app::components::{Link, Notice, Sourced, Urgent, statements};
use crate::app::router::Route;
use crate::app::use_app;
use crate::app::i18n::strings;
use crate::domain::assessment::{Said, assess};
use crate::domain::lab_calendar::{Planned, Standing};
use crate::domain::labs::{Analyte, LabResult};
use crate::domain::monograph::{Severity, Statement};
use crate::domain::rules::Finding;
use crate::record::blood_tests::{own_tests, planned};
use crate::record::facts::{facts, latest_result};
use crate::record::record::Record;

#[component]
pub(super) fn Alerts(today: NaiveDate) -> impl IntoView {
    use_app().records.with(|record| {
        let findings = assess(&facts(record, today)).findings;
        let said = findings.iter().filter_map(|said| alert(record, today, said));
        let own = own_tests(record, today).into_iter().filter(|(_, standing)| is_open(*standing));
        let own = own.map(|(kept, standing)| {
            view! { <BloodTest sentence=(strings().today.own_test)(kept.what) standing /> }.into_any()
        });
        said.chain(open_count(record, today).map(|planned| open(&planned))).chain(own).collect_view()
    })
}

/// A finding in the words for patients; none for those that are meant for clinicians.
fn alert(record: &Record, today: NaiveDate, said: &Said<Finding>) -> Option<AnyView> {
    if let Finding::Neutropenia { .. } = said.what {
        let (drawn, result) = latest_result(record, Analyte::Neutrophils, today)?;
        return Some(view! { <Low result drawn /> }.into_any());
    }
    let sentence = (strings().dose_check.for_patients)(&said.what, said.cites)?;
    let content = view! { <Sourced places=statements(said.cites)><p>{sentence}</p></Sourced> };
    Some(match said.severity() {
        Severity::Contraindication | Severity::Avoid => {
            view! { <Urgent word=strings().today.important>{content}</Urgent> }.into_any()
        }
        severity => view! { <Notice severity>{content}</Notice> }.into_any(),
    })
}

fn open_count(record: &Record, today: NaiveDate) -> Option<Planned> {
    planned(record, today).into_iter().find(|planned| is_open(planned.standing))
}

#[component]
fn Low(result: LabResult, drawn: NaiveDate) -> impl IntoView {
    let sentence = (strings().today.neutropenia)(&result, drawn);
    view! {
        <Notice severity=Severity::Caution role="alert">
            <Sourced places=statements(&[Statement::S051])><p>{sentence}</p></Sourced>
        </Notice>
    }
}

fn is_open(standing: Standing) -> bool {
    matches!(standing, Standing::Due | Standing::Overdue)
}

fn open(planned: &Planned) -> AnyView {
    let sentence = (strings().today.planned_count)(planned);
    view! { <BloodTest sentence standing=planned.standing /> }.into_any()
}

#[component]
fn BloodTest(sentence: String, standing: Standing) -> impl IntoView {
    let is_overdue = standing == Standing::Overdue;
    let severity = if is_overdue { Severity::Caution } else { Severity::Information };
    view! {
        <Notice severity>
            <p>{sentence} ". " <Link to=Route::Labs.hash() text=strings().today.to_labs /></p>
        </Notice>
    }
}
