//! What a report would do to the record, before anything is added: a pure decision, without a clock or a page.

use std::collections::HashMap;
use std::sync::Arc;

use chrono::NaiveDate;
use leptos::prelude::Memo;

use crate::app::context::clock::seen_here;
use crate::app::pages::labs::import::tests_found::suggested;
use crate::domain::patient::patient::WeightMeasurement;
use crate::domain::quantities::moment::Moment;
use crate::exchange::lab_report::{Asked, Choices, ImportPlan, Left, Meaning, Preview, Report, TestLabel};
use crate::exchange::table::{DateOrder, OrderFound};
use crate::record::record::Record;

/// What would become of each result.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub(super) struct ReportPlan {
    /// What would become of the blood draws that can be read.
    pub(super) import: ImportPlan,
    /// Results that cannot be read.
    pub(super) left: Vec<Left>,
    /// Results that the person should confirm.
    pub(super) asked: Vec<Asked>,
}

/// Why there is no plan yet.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum NotReady {
    /// The report has no result, as its columns are named.
    NoResults,
    /// The order of day and month is open.
    OrderOpen,
    /// The day is missing.
    DayMissing,
    /// The unit of a test is missing.
    UnitMissing,
}

/// The plan, or what is missing for it.
pub(super) type Planned = Memo<Result<Arc<ReportPlan>, NotReady>>;

/// What the person says about a report.
pub(super) struct Said {
    /// What a test is taken for, where it was decided; none as long as its unit is missing.
    pub(super) by_hand: HashMap<TestLabel, Option<Meaning>>,
    /// The order of day and month, where the report leaves it open.
    pub(super) order: Option<DateOrder>,
    /// The day of results without one.
    pub(super) day: Option<NaiveDate>,
}

/// The plan for a report, and for body weights beside it.
pub(super) fn plan(
    report: &Report,
    weights: &[WeightMeasurement],
    Said { by_hand, order, day }: &Said,
    record: &Record,
    now: &Moment,
) -> Result<ReportPlan, NotReady> {
    if report.results.is_empty() && weights.is_empty() {
        return Err(NotReady::NoResults);
    }
    let order = match report.order() {
        OrderFound::Known(order) => order,
        OrderFound::Open | OrderFound::Both => order.ok_or(NotReady::OrderOpen)?,
    };
    if report.needs_day() && day.is_none() {
        return Err(NotReady::DayMissing);
    }
    let meaning = |(label, _): (TestLabel, usize)| {
        let decided = by_hand.get(&label).cloned().unwrap_or_else(|| Some(suggested(&label)));
        decided.map(|meaning| (label, meaning)).ok_or(NotReady::UnitMissing)
    };
    let meanings = report.tests().into_iter().map(meaning).collect::<Result<_, _>>()?;
    let choices = Choices { meanings, order, day: *day, local_day: |moment| seen_here(moment).date() };
    let Preview { panels, asked, left, .. } = Preview::of(report, &choices);
    let mut import = ImportPlan::of(panels, record, now);
    weights.iter().for_each(|weight| import.take_weight(*weight, record, now));
    Ok(ReportPlan { import, left, asked })
}
