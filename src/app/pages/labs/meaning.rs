//! What the results of a draw mean: the neutrophils by themselves and beside those before treatment, and the clearance.

use std::sync::Arc;

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::app::components::{CareCard, Notice, Sourced, statements};
use crate::app::context::{use_clock, use_records};
use crate::app::i18n::{dose_check, labs};
use crate::app::pages::labs::view_model::low_now;
use crate::domain::labs::blood::{GRADES_BELOW, decline, is_low};
use crate::domain::labs::panel::LabPanel;
use crate::domain::labs::renal::AGE_TERM;
use crate::domain::labs::result::LabResult;
use crate::domain::labs::trend::DatedResult;
use crate::domain::monograph::{REDUCE_BELOW, Severity, Statement};
use crate::record::queries::clearance::{ClearanceOf, clearance_of};

/// What is to be done about the latest neutrophils, as long as they are low and nobody who treats knows it.
#[component]
pub(super) fn LowNow() -> impl IntoView {
    let (records, clock) = (use_records(), use_clock());
    let low = Memo::new(move |_| {
        let today = clock.today();
        records.with(|record| low_now(record, today))
    });
    let card = move || {
        low.get().map(|(advice, sentence)| {
            view! {
                <CareCard advice role=Some("alert")>
                    <Sourced places=statements(&[Statement::S051])>
                        <p>{sentence}</p>
                    </Sourced>
                </CareCard>
            }
            .into_any()
        })
    };
    view! { {card} }
}

/// Low or not, the grade of the fall, and the change since before treatment.
#[component]
pub(super) fn Neutrophils(
    count: LabResult,
    drawn: NaiveDate,
    before: Memo<Option<DatedResult>>,
) -> impl IntoView {
    let is_low = count.count().and_then(is_low) == Some(true);
    let grade = decline(&count).and_then(|fall| labs().fall(fall));
    let said = Memo::new(move |_| {
        let before = before.get().filter(|(earlier, _)| *earlier < drawn);
        let change = before.and_then(|(earlier, before)| labs().since_baseline(&before, earlier, &count));
        grade.clone().into_iter().chain(change).collect::<Vec<_>>().join(". ")
    });
    let is_silent = Memo::new(move |_| said.with(String::is_empty));
    view! {
        <div>
            {is_low.then(|| view! { <LowNeutrophils /> }.into_any())}
            {move || (!is_silent.get()).then(|| view! {
                <Sourced places=vec![(GRADES_BELOW.at, None)]>
                    <p class="what">{move || said.get()}</p>
                </Sourced>
            }.into_any())}
        </div>
    }
}

#[component]
fn LowNeutrophils() -> impl IntoView {
    view! {
        <Notice severity=Severity::Caution>
            <Sourced places=statements(&[Statement::S051])>
                <p>{labs().low_neutrophils}</p>
            </Sourced>
        </Notice>
    }
}

/// The clearance on the day of the draw, or what is missing for it; nothing where creatinine was not measured.
#[component]
pub(super) fn Clearance(panel: Arc<LabPanel>) -> impl IntoView {
    let records = use_records();
    let clearance = Memo::new(move |_| records.with(|record| clearance_of(record, &panel)));
    let content = move || {
        clearance.get().map(|clearance| match clearance {
            Ok(known) => view! { <KnownClearance known /> }.into_any(),
            Err(missing) => view! { <p class="hint">{labs().no_clearance(missing)}</p> }.into_any(),
        })
    };
    view! { {move || content()} }
}

/// With everything that went into it.
#[component]
fn KnownClearance(known: ClearanceOf) -> impl IntoView {
    let ClearanceOf { clearance, age, sex, creatinine, .. } = known;
    let worked = dose_check().substituted(&clearance, age, sex, creatinine);
    let is_low = clearance.is_below(REDUCE_BELOW.value) == Some(true);
    view! {
        <div>
            <p class="what">{labs().clearance(&known)}</p>
            <Sourced places=vec![(AGE_TERM.at, None)]>
                <p class="hint">{worked}</p>
            </Sourced>
            {is_low.then(|| view! { <LowClearance /> }.into_any())}
        </div>
    }
}

#[component]
fn LowClearance() -> impl IntoView {
    view! {
        <Notice severity=Severity::Caution>
            <Sourced places=vec![(REDUCE_BELOW.at, None)]>
                <p>{labs().low_clearance()}</p>
            </Sourced>
        </Notice>
    }
}
