//! What the patient has to know today: what the rules have found, in words for patients, and blood tests that are due.

mod view_model;

use leptos::prelude::*;

use crate::app::components::{CareCard, KeyedList, Link, Notice, RowAction, Sourced, statements};
use crate::app::context::{clock, use_clock, use_dialog, use_records};
use crate::app::forms::commit_press;
use crate::app::i18n::strings;
use crate::app::router::Route;
use crate::domain::monograph::{Severity, Statement};
use crate::domain::patient::acknowledgement::{Acknowledgement, Matter};
use crate::domain::rules::advice::{Advice, Urgency};
use crate::domain::rules::screening::screen;
use crate::record::change::Change;
use crate::record::fact::Fact;
use crate::record::queries::facts::facts;
use view_model::{Alert, alerts};

/// Each alert stays as it is, and is not read out again, until it says something else.
#[component]
pub(super) fn Alerts() -> impl IntoView {
    let (records, clock) = (use_records(), use_clock());
    let alerts = move || {
        let today = clock.today();
        records.with(|record| alerts(record, today, &screen(&facts(record, today))))
    };
    view! {
        <KeyedList each=alerts key=Alert::clone let:alert>
            <AlertNotice alert />
        </KeyedList>
    }
}

#[component]
fn AlertNotice(alert: Alert) -> impl IntoView {
    match alert {
        Alert::InfectionSigns { sentence } => view! {
            <CareCard advice=Advice::CallNow role=Some("alert")>
                <CitedSentence sentence cites=&[Statement::S036] />
            </CareCard>
        }
        .into_any(),
        Alert::Finding { advice, sentence, cites, matters, .. } => {
            let role = (advice.urgency() > Urgency::Routine).then_some("alert");
            let about = sentence.clone();
            let acknowledge =
                (!matters.is_empty()).then(|| view! { <Acknowledge matters about /> }.into_any());
            view! {
                <CareCard advice role>
                    <CitedSentence sentence cites />
                    {acknowledge}
                </CareCard>
            }
            .into_any()
        }
        Alert::BloodTest { sentence, is_overdue, .. } => {
            let severity = if is_overdue { Severity::Caution } else { Severity::Information };
            view! { <BloodTest sentence severity /> }.into_any()
        }
        Alert::EarlierTests => {
            let sentence = strings().today.earlier_tests.to_owned();
            view! { <BloodTest sentence severity=Severity::Information /> }.into_any()
        }
    }
}

/// The way to say that nobody has to be told any more. The alert is quiet then, and stays on the page for the visit.
#[component]
fn Acknowledge(
    matters: Vec<Matter>,
    /// What the alert says.
    about: String,
) -> impl IntoView {
    let (records, dialog) = (use_records(), use_dialog());
    let text = &strings().today;
    let acknowledge = move || {
        let on = clock::now().date();
        let known = |of: &Matter| Fact::Acknowledgement(Acknowledgement { of: of.clone(), on });
        commit_press(records, dialog, Change::AddAll(matters.iter().map(known).collect()), text.acknowledged);
    };
    view! {
        <div class="actions">
            <RowAction action=text.acknowledge row=about on_press=acknowledge />
        </div>
    }
}

#[component]
fn CitedSentence(sentence: String, cites: &'static [Statement]) -> impl IntoView {
    view! {
        <Sourced places=statements(cites)>
            <p>{sentence}</p>
        </Sourced>
    }
}

#[component]
fn BloodTest(sentence: String, severity: Severity) -> impl IntoView {
    view! {
        <Notice severity>
            <p>{sentence} ". " <Link to=Route::Labs.hash() text=strings().today.to_labs /></p>
        </Notice>
    }
}
