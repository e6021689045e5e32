//! What was found, what could not be judged, and what was judged without a finding. A finding stays the same element
//! while its numbers change, so its sources stay open.

use leptos::prelude::*;

use crate::app::components::{KeyedList, Notice, Sourced};
use crate::app::i18n::dose_check;
use crate::app::pages::dose_check::view_model::{
    ClearRules, FindingKey, finding_text, missing_lines, places,
};
use crate::domain::rules::Finding;
use crate::domain::rules::assessment::{Assessment, RuleOutcome};
use crate::domain::rules::facts::Facts;

/// The findings, most urgent first.
#[component]
pub(super) fn Findings(assessment: Memo<Assessment>) -> impl IntoView {
    let findings = move || assessment.with(|assessment| assessment.findings.clone());
    view! {
        <KeyedList each=findings key=FindingKey::of let:finding>
            <FindingNotice finding assessment />
        </KeyedList>
    }
}

#[component]
fn FindingNotice(finding: RuleOutcome<Finding>, assessment: Memo<Assessment>) -> impl IntoView {
    let key = FindingKey::of(&finding);
    let text = move || assessment.with(|assessment| finding_text(assessment, key)).unwrap_or_default();
    view! {
        <Notice severity=finding.severity()>
            <Sourced places=places(&finding)>
                <p>{move || text()}</p>
            </Sourced>
        </Notice>
    }
}

/// What is missing, and for what; nothing where nothing is.
#[component]
pub(super) fn NotJudged(assessment: Memo<Assessment>) -> impl IntoView {
    let lines = Memo::new(move |_| assessment.with(missing_lines));
    let is_any = Memo::new(move |_| lines.with(|lines| !lines.is_empty()));
    let list = move || {
        is_any.get().then(|| {
            view! {
                <h3>{dose_check().not_judged}</h3>
                <ul class="missing">
                    <KeyedList each=move || lines.get() key=String::clone let:line>
                        <li>{line}</li>
                    </KeyedList>
                </ul>
            }
            .into_any()
        })
    };
    view! { {move || list()} }
}

/// The rules that were judged and had nothing to say, the one about the kidneys with its figures.
#[component]
pub(super) fn JudgedClear(facts: Memo<Facts>, assessment: Memo<Assessment>) -> impl IntoView {
    let clear = move || facts.with(|facts| assessment.with(|assessment| ClearRules::of(facts, assessment)));
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
