//! The answer, which stays on the screen while somebody types: the dose, the clearance, how the dose that was entered stands
//! to it, the gravest finding, and how much of the screening is answered. Each line opens to what it follows from.

use std::time::Duration;

use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::*;

use crate::app::components::{Folded, Icon, KeyedList, Shape, Sourced, statements};
use crate::app::i18n::dose_check;
use crate::app::pages::dose_check::clearances::Clearances;
use crate::app::pages::dose_check::findings::{Dosing, FindingNotice, Findings, NotJudged};
use crate::app::pages::dose_check::view_model::{Answer, Line, Standing, is_about_dose};
use crate::domain::rules::assessment::Assessment;
use crate::domain::rules::facts::Facts;
use crate::domain::rules::renal_dosing::RenalDosing;
use crate::domain::rules::screening::Screening;

/// The card.
#[component]
pub(super) fn AnswerCard(
    facts: Memo<Facts>,
    assessment: Memo<Assessment>,
    screening: Memo<Screening>,
    /// The names of fields in which something stands that is not taken.
    unclear: Memo<Vec<String>>,
) -> impl IntoView {
    let answer = Memo::new(move |_| {
        facts.with(|facts| assessment.with(|known| unclear.with(|unclear| Answer::of(facts, known, unclear))))
    });
    let standing = Memo::new(move |_| answer.with(|answer| answer.standing));
    let icon = move || view! { <Icon shape=shape(standing.get()) /> }.into_any();
    let order = move || answer.with(|answer| answer.lines.each_ref().map(|(line, _)| *line).to_vec());
    let line = move |line: Line| {
        view! {
            <div>
                <Folded summary=move || answer.with(|answer| answer.line(line))>
                    <Behind line facts assessment screening />
                </Folded>
            </div>
        }
    };
    view! {
        <section
            class="status answer"
            aria-label=dose_check().answer
            data-due=move || level(standing.get()).to_owned()
        >
            {move || icon()}
            <div>
                <KeyedList each=order key=|line| *line children=line />
            </div>
        </section>
        <Spoken answer />
    }
}

/// What a line follows from.
#[component]
fn Behind(
    line: Line,
    facts: Memo<Facts>,
    assessment: Memo<Assessment>,
    screening: Memo<Screening>,
) -> impl IntoView {
    match line {
        Line::Dose => view! { <DosingBasis assessment screening /> }.into_any(),
        Line::Clearance => view! { <Clearances facts /> }.into_any(),
        Line::Entered => view! {
            <Findings screening among=is_about_dose />
            <Dosing assessment />
        }
        .into_any(),
        Line::Gravest => view! { <Findings screening /> }.into_any(),
        Line::Progress => view! { <NotJudged screening /> }.into_any(),
    }
}

/// The dose in a whole sentence, or what leaves none.
#[component]
fn DosingBasis(assessment: Memo<Assessment>, screening: Memo<Screening>) -> impl IntoView {
    let ruled_out_by = Memo::new(move |_| assessment.with(|known| known.ruled_out_by().cloned()));
    let is_open = move || assessment.with(|known| matches!(known.dosing, RenalDosing::Undetermined(_)));
    let is_open = Memo::new(move |_| is_open());
    let basis = move || match ruled_out_by.get() {
        Some(finding) => view! { <FindingNotice finding screening /> }.into_any(),
        None if is_open.get() => view! { <Needed assessment /> }.into_any(),
        None => view! { <Dosing assessment /> }.into_any(),
    };
    view! { {move || basis()} }
}

/// What the dose cannot be answered without, and where the monograph speaks of it.
#[component]
fn Needed(assessment: Memo<Assessment>) -> impl IntoView {
    let line = move || assessment.with(|known| dose_check().dose_line(known));
    let places = statements(assessment.with_untracked(|known| known.dosing.cites()));
    view! {
        <Sourced places>
            <p>{move || line()}</p>
        </Sourced>
    }
}

/// How long nothing has to be typed before the answer is read out.
const REST: Duration = Duration::from_secs(1);

/// The same for readers of screens, once typing rests.
#[component]
fn Spoken(answer: Memo<Answer>) -> impl IntoView {
    let said = RwSignal::new(String::new());
    let waiting = StoredValue::new(None::<TimeoutHandle>);
    let stop = move || {
        if let Some(timeout) = waiting.try_update_value(Option::take).flatten() {
            timeout.clear();
        }
    };
    Effect::new(move |before: Option<()>| {
        let sentence = answer.with(Answer::spoken);
        if before.is_some() {
            stop();
            waiting.set_value(set_timeout_with_handle(move || said.set(sentence), REST).ok());
        }
    });
    on_cleanup(stop);
    view! {
        <p class="unseen" role="status">
            {move || said.get()}
        </p>
    }
}

const fn shape(standing: Standing) -> Shape {
    match standing {
        Standing::Stop => Shape::Stop,
        Standing::Caution => Shape::Caution,
        Standing::Open => Shape::Plain,
        Standing::Done => Shape::Done,
    }
}

const fn level(standing: Standing) -> &'static str {
    match standing {
        Standing::Stop => "stop",
        Standing::Caution => "overdue",
        Standing::Open => "rest",
        Standing::Done => "done",
    }
}
