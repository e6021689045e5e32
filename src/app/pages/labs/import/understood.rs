//! What was understood of a report, what it leaves open, and what would be added.

use std::collections::HashMap;
use std::sync::Arc;

use leptos::prelude::*;

use crate::app::context::{clock, use_clock, use_records};
use crate::app::forms::date_until;
use crate::app::i18n::lab_import;
use crate::app::pages::labs::import::ImportState;
use crate::app::pages::labs::import::columns::Columns;
use crate::app::pages::labs::import::days::{DayChoices, DayQuestions};
use crate::app::pages::labs::import::plan::{Said, plan};
use crate::app::pages::labs::import::preview::Preview;
use crate::app::pages::labs::import::tests_found::{ByHand, PrintedLines, TestsFound};
use crate::domain::patient::patient::WeightMeasurement;
use crate::exchange::lab_report::{Layout, Report, ReportedResult, TestLabel, report_of_table};
use crate::exchange::table::Table;

/// A table, whose columns the person may name otherwise.
#[component]
pub(super) fn UnderstoodTable(import: ImportState, table: Table, layout: Layout) -> impl IntoView {
    let table = Arc::new(table);
    let roles = RwSignal::new(layout.suggested(&table));
    let read = table.clone();
    let report = whenever(move || roles.with(|roles| report_of_table(&read, roles)));
    view! {
        <Columns table layout=RwSignal::new(layout) roles />
        <UnderstoodReport import report beside=Beside::default() />
    }
}

/// Lines that name their results themselves.
#[component]
pub(super) fn UnderstoodLines(import: ImportState, report: Report) -> impl IntoView {
    let printed = import.source.with_value(|text| {
        let lines: Vec<&str> = text.lines().collect();
        let line = |result: &ReportedResult| {
            lines.get(result.line.checked_sub(1)?).map(|line| line.trim().to_owned())
        };
        let found = report.results.iter().rev();
        found.filter_map(|result| Some((result.test.clone(), line(result)?))).collect()
    });
    let report = Arc::new(report);
    let report = Memo::new_with_compare(move |_| report.clone(), |_, _| true);
    view! {
        <p>{lab_import().read_as_lines}</p>
        <UnderstoodReport import report beside=Beside { printed, ..Beside::default() } />
    }
}

/// What a file holds beside laboratory results.
#[derive(Clone, Default)]
pub(super) struct Beside {
    /// Body weights.
    pub(super) weights: Vec<WeightMeasurement>,
    /// What is said of that which is left out.
    pub(super) left: Vec<String>,
    /// The lines in which tests were found.
    pub(super) printed: HashMap<TestLabel, String>,
}

/// The questions about a report, its tests, and what would be added.
#[component]
pub(super) fn UnderstoodReport(
    import: ImportState,
    report: Memo<Arc<Report>>,
    beside: Beside,
) -> impl IntoView {
    let (records, clock) = (use_records(), use_clock());
    let Beside { weights, left, printed } = beside;
    let printed = PrintedLines::new(printed);
    let by_hand = ByHand::default();
    let days = DayChoices { order: RwSignal::default(), day: date_until(clock.today()) };
    let planned = Memo::new_with_compare(
        move |_| {
            // What has not happened today may have happened tomorrow.
            clock.today();
            let now = clock::now();
            let said = Said { by_hand: by_hand.get(), order: days.order.get(), day: days.day.value() };
            let planned =
                report.with(|report| records.with(|record| plan(report, &weights, &said, record, &now)));
            planned.map(Arc::new)
        },
        |_, _| true,
    );
    view! {
        <DayQuestions report choices=days />
        <TestsFound report by_hand printed />
        <Preview import report planned left />
    }
}

/// A report that is made anew whenever what it is made of changes; comparing two would take as long.
fn whenever(make: impl Fn() -> Report + Send + Sync + 'static) -> Memo<Arc<Report>> {
    Memo::new_with_compare(move |_| Arc::new(make()), |_, _| true)
}
