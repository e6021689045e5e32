//! What was found, what could not be judged, and what was judged without a finding. A finding stays the same element
//! while its numbers change, so its sources stay open.

use leptos::prelude::*;

use crate::app::components::{KeyedList, Notice, Sourced, statements};
use crate::app::i18n::{dose_check, findings};
use crate::app::pages::dose_check::view_model::{
    ClearRules, FindingKey, finding_text, missing_lines, places,
};
use crate::domain::rules::assessment::Assessment;
use crate::domain::rules::renal_dosing::RenalDosing;
use crate::domain::rules::screening::{RuleOutcome, Screening};
use crate::domain::rules::{Finding, RuleId};

/// The dose for the renal function in a whole sentence; nothing where it cannot be answered or something rules it out.
#[component]
pub(super) fn Dosing(assessment: Memo<Assessment>) -> impl IntoView {
    let dosing = Memo::new(move |_| {
        assessment.with(|known| known.ruled_out_by().is_none().then(|| known.dosing.clone()))
    });
    let cites = Memo::new(move |_| dosing.with(|dosing| dosing.as_ref().map(RenalDosing::cites)));
    let sentence = move || dosing.with(|dosing| findings().dosing(dosing.as_ref()?)).unwrap_or_default();
    let is_answered = Memo::new(move |_| !sentence().is_empty());
    let content = move || {
        let cites = cites.get().filter(|_| is_answered.get())?;
        let said = view! {
            <Sourced places=statements(cites)>
                <p>{move || sentence()}</p>
            </Sourced>
        };
        Some(said.into_any())
    };
    view! { {move || content()} }
}

/// The findings, most urgent first.
#[component]
pub(super) fn Findings(
    screening: Memo<Screening>,
    /// Those of which rules; of all if nothing is said.
    #[prop(optional)]
    among: Option<fn(RuleId) -> bool>,
) -> impl IntoView {
    let is_among = move |said: &RuleOutcome<Finding>| among.is_none_or(|among| among(said.rule));
    let findings = move || {
        screening.with(|screening| {
            screening.findings.iter().filter(|said| is_among(said)).cloned().collect::<Vec<_>>()
        })
    };
    view! {
        <KeyedList each=findings key=FindingKey::of let:finding>
            <FindingNotice finding screening />
        </KeyedList>
    }
}

/// A finding, with the numbers of now.
#[component]
pub(super) fn FindingNotice(finding: RuleOutcome<Finding>, screening: Memo<Screening>) -> impl IntoView {
    let key = FindingKey::of(&finding);
    let text = move || screening.with(|screening| finding_text(screening, key)).unwrap_or_default();
    view! {
        <Notice severity=finding.severity()>
            <Sourced places=places(&finding)>
                <p>{move || text()}</p>
            </Sourced>
        </Notice>
    }
}

/// What is missing, and for what, or that nothing is.
#[component]
pub(super) fn NotJudged(screening: Memo<Screening>) -> impl IntoView {
    let lines = Memo::new(move |_| screening.with(missing_lines));
    let is_none = Memo::new(move |_| lines.with(Vec::is_empty));
    let list = move || {
        if is_none.get() {
            return view! { <p class="hint">{dose_check().all_known}</p> }.into_any();
        }
        view! {
            <ul class="missing">
                <KeyedList each=move || lines.get() key=String::clone let:line>
                    <li>{line}</li>
                </KeyedList>
            </ul>
        }
        .into_any()
    };
    view! { {move || list()} }
}

/// The rules that were judged and had nothing to say, the one about the kidneys with its figures.
#[component]
pub(super) fn JudgedClear(assessment: Memo<Assessment>) -> impl IntoView {
    let clear = move || assessment.with(ClearRules::of);
    let kidneys = Memo::new(move |_| clear().kidneys);
    let is_any = Memo::new(move |_| clear().names.is_some());
    let names = move || clear().names.unwrap_or_default();
    let content = move || {
        is_any.get().then(|| {
            view! {
                <h3>{dose_check().clear}</h3>
                {move || kidneys.get().map(|sentence| view! { <p>{sentence}</p> }.into_any())}
                <p class="hint">{move || names()}</p>
            }
            .into_any()
        })
    };
    view! { {move || content()} }
}
