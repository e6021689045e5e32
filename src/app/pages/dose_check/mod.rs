//! The clinician's page: values in, findings out, nothing kept. What is in the fields never comes back into the record.

mod clearances;
mod draft;
mod findings;
mod inputs;
mod paper;
mod print_sheet;
mod verdict;
mod view_model;

use leptos::prelude::*;

use crate::app::browser::document::print;
use crate::app::components::{Button, Deferred, Heading, Notice, Section, Sourced, statements};
use crate::app::context::{clock, use_clock, use_records};
use crate::app::i18n::{dose_check, labs, strings};
use crate::domain::monograph::{Severity, Statement};
use crate::domain::rules::assessment::assess;
use crate::record::queries::renal_conflict::Conflict;
use clearances::{Clearances, Filtration};
use draft::Draft;
use findings::{Findings, JudgedClear, NotJudged};
use inputs::Inputs;
use print_sheet::PrintSheet;
use verdict::{Headline, SpokenVerdict};
use view_model::{Prefill, Verdict};

/// The page. It begins empty; at a press it begins again with what the record of this browser knows then.
#[component]
pub fn DoseCheckPage() -> impl IntoView {
    let text = dose_check();
    let prefill = RwSignal::new(None);
    view! {
        <Heading text=strings().shell.dose_check />
        <p class="lead">{text.lead}</p>
        <BeganWith prefill />
        <div class="page">{move || view! { <Check prefill=prefill.get() /> }.into_any()}</div>
        <p>
            <Button label=text.print on_press=print />
        </p>
    }
}

/// What the page began with, and the other way to begin.
#[component]
fn BeganWith(prefill: RwSignal<Option<Prefill>>) -> impl IntoView {
    let records = use_records();
    let text = dose_check();
    let has_patient = records.is_set_up();
    let with = move || {
        prefill.with(|prefill| match prefill {
            Some(prefill) => text.filled_in(prefill.on),
            None => text.empty.to_owned(),
        })
    };
    let other = move || if prefill.with(Option::is_some) { text.start_empty } else { text.use_record };
    let switch = move || {
        prefill.update(|prefill| {
            *prefill = match prefill {
                Some(_) => None,
                None => Some(records.with_untracked(|record| Prefill::of(record, clock::now().date()))),
            };
        });
    };
    view! {
        <p class="began">
            {text.began} " " <b>{move || with()}</b> " "
            {move || has_patient.get().then(|| view! { <Button label=other on_press=switch /> }.into_any())}
        </p>
    }
}

/// The fields, and beside them what follows from what stands there.
#[component]
fn Check(prefill: Option<Prefill>) -> impl IntoView {
    let clock = use_clock();
    let prefill = prefill.unwrap_or_default();
    let draft = Draft::new(&prefill, clock::now().date());
    let facts = Memo::new(move |_| draft.facts(clock.today()));
    let assessment = Memo::new(move |_| facts.with(assess));
    let verdict = Memo::new(move |_| assessment.with(Verdict::of));
    let text = dose_check();
    view! {
        <SpokenVerdict verdict />
        {prefill.conflict.map(|conflict| view! { <ConflictNotice conflict /> }.into_any())}
        <div class="check">
            <Inputs draft />
            <div class="answers">
                <Section heading=text.answers>
                    <Headline verdict />
                    <Findings assessment />
                    <Deferred>
                        <NotJudged assessment />
                        <h3>{text.numbers}</h3>
                        <Clearances facts />
                        <Filtration facts />
                        <JudgedClear facts assessment />
                    </Deferred>
                </Section>
                <Deferred>
                    <PrintSheet facts assessment />
                </Deferred>
            </div>
        </div>
    }
}

#[component]
fn ConflictNotice(conflict: Conflict) -> impl IntoView {
    view! {
        <Notice severity=Severity::Caution>
            <Sourced places=statements(&[Statement::S013])>
                <p>{labs().conflict(&conflict)}</p>
            </Sourced>
        </Notice>
    }
}
