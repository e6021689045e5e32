//! What was understood of a report, what it leaves open, and what would be added.

use std::sync::Arc;

use leptos::prelude::*;

use crate::app::browser::breath::in_slices;
use crate::app::context::{clock, use_clock, use_records};
use crate::app::forms::date_until;
use crate::app::i18n::lab_import;
use crate::app::pages::labs::import::ImportState;
use crate::app::pages::labs::import::columns::Columns;
use crate::app::pages::labs::import::days::{DayChoices, DayQuestions};
use crate::app::pages::labs::import::plan::{Said, plan};
use crate::app::pages::labs::import::preview::Preview;
use crate::app::pages::labs::import::read_report::ReadReport;
use crate::app::pages::labs::import::tests_found::{ByHand, TestsFound};
use crate::domain::patient::patient::WeightMeasurement;
use crate::exchange::lab_report::{Layout, Report, report_of_table};
use crate::exchange::table::Table;

/// A table, whose columns the person may name otherwise.
#[component]
pub(super) fn UnderstoodTable(import: ImportState, table: Arc<Table>, layout: Layout) -> impl IntoView {
    let roles = RwSignal::new(layout.suggested(&table));
    let own = table.clone();
    let read = in_slices(move |mut pace| {
        let (table, roles) = (own.clone(), roles.get());
        async move {
            let report = Arc::new(report_of_table(&table, &roles, &mut pace).await);
            Some(ReadReport::of(report, &mut pace).await)
        }
    });
    view! {
        <Columns table layout=RwSignal::new(layout) roles />
        <UnderstoodReport import read beside=Beside::default() />
    }
}

/// Lines that name their results themselves.
#[component]
pub(super) fn UnderstoodLines(import: ImportState, text: Arc<str>, report: Arc<Report>) -> impl IntoView {
    view! {
        <p>{lab_import().read_as_lines}</p>
        <UnderstoodReport import read=read(report) beside=Beside { printed: Some(text), ..Beside::default() } />
    }
}

/// A report that stays as it is.
pub(super) fn read(report: Arc<Report>) -> ReadSignal<Option<ReadReport>> {
    in_slices(move |mut pace| {
        let report = report.clone();
        async move { Some(ReadReport::of(report, &mut pace).await) }
    })
}

/// What a file holds beside laboratory results.
#[derive(Clone, Default)]
pub(super) struct Beside {
    /// Body weights.
    pub(super) weights: Arc<[WeightMeasurement]>,
    /// What is said of that which is left out.
    pub(super) left: Vec<String>,
    /// The text of a report without columns, in whose lines tests were found.
    pub(super) printed: Option<Arc<str>>,
}

/// The questions about a report, its tests, and what would be added.
#[component]
pub(super) fn UnderstoodReport(
    import: ImportState,
    read: ReadSignal<Option<ReadReport>>,
    beside: Beside,
) -> impl IntoView {
    let (records, clock) = (use_records(), use_clock());
    let Beside { weights, left, printed } = beside;
    let by_hand = ByHand::default();
    let days = DayChoices { order: RwSignal::default(), day: date_until(clock.today()) };
    let planned = in_slices(move |mut pace| {
        // What has not happened today may have happened tomorrow.
        clock.today();
        records.with(|_| {});
        let said = Said { by_hand: by_hand.get(), order: days.order.get(), day: days.day.value() };
        let (read, weights) = (read.get(), weights.clone());
        async move { Some(plan(&read?, &weights, said, records, &clock::now(), &mut pace).await) }
    });
    view! {
        <DayQuestions read choices=days />
        <TestsFound read by_hand printed />
        <Preview import read planned left />
    }
}
