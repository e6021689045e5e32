//! The clinician's page: values in, an answer out, nothing kept. What is in the fields never comes back into the record.

mod answer_card;
mod body;
mod checklist;
mod clearances;
mod draft;
mod drafts;
mod findings;
mod inputs;
mod paper;
mod print_sheet;
mod view_model;
mod vocabulary;

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::app::browser::clipboard::copy;
use crate::app::browser::document::print;
use crate::app::components::{Button, Deferred, Heading, Notice, Section, Sourced, statements};
use crate::app::context::{clock, use_clock, use_records};
use crate::app::i18n::{dose_check, labs, strings};
use crate::domain::monograph::{Severity, Statement};
use crate::domain::rules::assessment::Assessment;
use crate::domain::rules::facts::Facts;
use crate::record::queries::renal_conflict::Conflict;
use answer_card::AnswerCard;
use checklist::Checklist;
use clearances::{Clearances, Filtration};
use draft::Draft;
use drafts::Drafts;
use findings::{Dosing, Findings, JudgedClear, NotJudged};
use inputs::QuickInputs;
use print_sheet::PrintSheet;
use view_model::Prefill;

/// The page. It begins empty; at a press it begins again with what the record of this browser knows then.
#[component]
pub fn DoseCheckPage() -> impl IntoView {
    let drafts = Drafts::new();
    view! {
        <Heading text=strings().shell.dose_check />
        <p class="lead">{dose_check().lead}</p>
        <Beginning drafts />
        <div class="page">{move || view! { <Check draft=drafts.shown.get() /> }.into_any()}</div>
    }
}

/// What the fields began with, and the other ways to begin.
#[component]
fn Beginning(drafts: Drafts) -> impl IntoView {
    let records = use_records();
    let text = dose_check();
    let has_patient = records.is_set_up();
    let recorded_on = Memo::new(move |_| drafts.shown.get().began.with_value(|prefill| prefill.on));
    let with = move || recorded_on.get().map_or_else(|| text.empty.to_owned(), |day| text.filled_in(day));
    let fill_in =
        move || drafts.begin(records.with_untracked(|record| Prefill::of(record, clock::now().date())));
    let clear = move || drafts.begin(Prefill::default());
    let can_restore = Memo::new(move |_| drafts.can_restore());
    let restore =
        move || view! { <Button label=text.restore on_press=move || drafts.restore() /> }.into_any();
    view! {
        <p class="began">
            {text.began} " " <b>{move || with()}</b> " "
            {move || has_patient.get().then(|| view! { <Button label=text.use_record on_press=fill_in /> }.into_any())}
            <Button label=text.clear_all on_press=clear /> {move || can_restore.get().then(restore)}
        </p>
    }
}

/// The answer, the fields from which it follows, and everything that was found.
#[component]
fn Check(draft: Draft) -> impl IntoView {
    let clock = use_clock();
    let facts = Memo::new(move |_| draft.facts(clock.today()));
    let assessment = Memo::new(move |_| facts.with(Assessment::of));
    let screening = Memo::new(move |_| assessment.with(|assessment| assessment.screening.clone()));
    let unclear = Memo::new(move |_| draft.unclear());
    let conflict = draft.began.with_value(|prefill| prefill.conflict);
    let text = dose_check();
    view! {
        {conflict.map(|conflict| view! { <ConflictNotice conflict /> }.into_any())}
        <div class="check">
            <AnswerCard facts assessment screening unclear />
            <div class="page inputs">
                <QuickInputs draft />
                <Deferred>
                    <Checklist draft facts />
                </Deferred>
            </div>
            <Deferred>
                <div class="page answers">
                    <Section heading=text.answers>
                        <Dosing assessment />
                        <Findings screening />
                        <div class="on-paper">
                            <h3>{text.not_judged}</h3>
                            <NotJudged screening />
                        </div>
                        <h3>{text.clearances}</h3>
                        <Clearances facts />
                        <Filtration facts />
                        <JudgedClear assessment />
                    </Section>
                    <PrintSheet facts assessment />
                </div>
            </Deferred>
        </div>
        <HandOver facts assessment unclear />
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

/// On paper, or as text.
#[component]
fn HandOver(facts: Memo<Facts>, assessment: Memo<Assessment>, unclear: Memo<Vec<String>>) -> impl IntoView {
    let text = dose_check();
    let said = RwSignal::new(String::new());
    let written = move || {
        facts.with_untracked(|facts| {
            let unclear = unclear.get_untracked();
            assessment.with_untracked(|known| paper::as_text(facts, known, &unclear, clock::now().date()))
        })
    };
    let on_copy = move || {
        let written = written();
        spawn_local(async move {
            let is_copied = copy(&written).await;
            said.set(if is_copied { text.copied } else { text.not_copied }.to_owned());
        });
    };
    view! {
        <p class="actions">
            <Button label=text.print on_press=print /> <Button label=text.copy on_press=on_copy />
        </p>
        <p class="hint off-paper" role="status">
            {move || said.get()}
        </p>
    }
}
