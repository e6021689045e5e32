//! What a report would do to the record, before anything is added.

use std::collections::HashMap;
use std::sync::Arc;

use chrono::NaiveDate;
use leptos::prelude::ReadSignal;

use crate::app::context::clock::seen_here;
use crate::app::context::records::Records;
use crate::app::pages::labs::import::read_report::ReadReport;
use crate::app::pages::labs::import::tests_found::suggested;
use crate::domain::patient::patient::WeightMeasurement;
use crate::domain::quantities::moment::Moment;
use crate::exchange::lab_report::{
    Asked, Choices, ImportPlan, Left, Meaning, Preview, Recorded, TestFound, TestLabel,
};
use crate::exchange::pace::Pace;
use crate::exchange::table::{DateOrder, OrderFound};

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

/// The plan, or what is missing for it; none while it is being made.
pub(super) type Planned = ReadSignal<Option<Result<Arc<ReportPlan>, NotReady>>>;

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
pub(super) async fn plan(
    ReadReport { report, outline }: &ReadReport,
    weights: &[WeightMeasurement],
    Said { by_hand, order, day }: Said,
    records: Records,
    now: &Moment,
    pace: &mut impl Pace,
) -> Result<Arc<ReportPlan>, NotReady> {
    if report.results.is_empty() && weights.is_empty() {
        return Err(NotReady::NoResults);
    }
    let order = match outline.order {
        OrderFound::Known(order) => order,
        OrderFound::Open | OrderFound::Both => order.ok_or(NotReady::OrderOpen)?,
    };
    if outline.needs_day && day.is_none() {
        return Err(NotReady::DayMissing);
    }
    let meaning = |TestFound { label, .. }: &TestFound| {
        let decided = by_hand.get(label).cloned().unwrap_or_else(|| Some(suggested(label)));
        decided.map(|meaning| (label.clone(), meaning)).ok_or(NotReady::UnitMissing)
    };
    let meanings = outline.tests.iter().map(meaning).collect::<Result<_, _>>()?;
    let choices = Choices { meanings, order, day, local_day: |moment| seen_here(moment).date() };
    let Preview { panels, asked, left, .. } = Preview::of(report, &choices, pace).await;
    // A record that changes meanwhile has all of it planned anew.
    let recorded = records.with_untracked(Recorded::of);
    let mut import = ImportPlan::default();
    for panel in panels {
        records.with_untracked(|record| import.take(panel, &recorded, record, now));
        pace.step().await;
    }
    for weight in weights {
        records.with_untracked(|record| import.take_weight(*weight, record, now));
    }
    Ok(Arc::new(ReportPlan { import, left, asked }))
}
