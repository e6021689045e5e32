//! Laboratory results over time, of the panels that stand.

use std::cmp::Ordering;

use chrono::NaiveDate;

use crate::domain::labs::analyte::Analyte;
use crate::domain::labs::panel::LabPanel;
use crate::domain::labs::result::LabResult;
use crate::domain::labs::trend::{DatedResult, by_weight};
use crate::record::queries::order::{in_order, oldest_first};
use crate::record::record::Record;

/// The panels that stand, in the order of their draws.
pub fn panels(record: &Record) -> Vec<&LabPanel> {
    oldest_first(&standing(record).collect::<Vec<_>>(), |panel| panel.drawn)
}

/// Every result of an analyte with the day of its draw, oldest first. Of several of one day the one by which it is
/// judged comes last, in whatever order they were recorded.
pub fn series(record: &Record, analyte: Analyte) -> Vec<DatedResult> {
    series_of(&panels(record), analyte)
}

/// The same of panels that are at hand, in the order of their draws.
pub fn series_of(panels: &[&LabPanel], analyte: Analyte) -> Vec<DatedResult> {
    in_order(panels.iter().filter_map(|panel| result_of(panel, analyte)), by_day_and_weight)
}

/// The panels of a period, in the order of their draws.
pub fn panels_between(record: &Record, first: NaiveDate, last: NaiveDate) -> Vec<&LabPanel> {
    let mut panels = panels(record);
    panels.retain(|panel| (first..=last).contains(&panel.drawn));
    panels
}

/// The day of the first draw.
pub fn first_drawn(record: &Record) -> Option<NaiveDate> {
    standing(record).map(|panel| panel.drawn).min()
}

/// The last result up to and with the first day of treatment; none if there is none so early.
pub fn baseline(record: &Record, analyte: Analyte) -> Option<DatedResult> {
    let start = record.patient()?.therapy_start();
    latest_result(record, analyte, start)
}

/// The results that rules read, each oldest first; made once for questions about several days.
pub struct RuleResults {
    /// Of creatinine.
    pub creatinine: Vec<DatedResult>,
    /// Of neutrophils.
    pub neutrophils: Vec<DatedResult>,
}

impl RuleResults {
    /// Those of a record.
    pub fn of(record: &Record) -> Self {
        let panels = panels(record);
        let series = |analyte| series_of(&panels, analyte);
        Self { creatinine: series(Analyte::Creatinine), neutrophils: series(Analyte::Neutrophils) }
    }
}

/// The latest of a series up to a day.
pub fn latest_until(series: &[DatedResult], day: NaiveDate) -> Option<DatedResult> {
    let later = series.partition_point(|(drawn, _)| *drawn <= day);
    series.get(later.checked_sub(1)?).copied()
}

/// The days on which an analyte was measured, of the panels that stand.
pub fn days_measured(record: &Record, analyte: Analyte) -> Vec<NaiveDate> {
    results(record, analyte).map(|(drawn, _)| drawn).collect()
}

/// The latest result of an analyte up to a day, and the day of its draw; of several of that day the one by which it is
/// judged.
pub fn latest_result(record: &Record, analyte: Analyte, today: NaiveDate) -> Option<(NaiveDate, LabResult)> {
    results(record, analyte).filter(|(drawn, _)| *drawn <= today).max_by(by_day_and_weight)
}

fn results(record: &Record, analyte: Analyte) -> impl Iterator<Item = DatedResult> {
    standing(record).filter_map(move |panel| result_of(panel, analyte))
}

fn standing(record: &Record) -> impl Iterator<Item = &LabPanel> {
    record.panels().filter(|current| !current.voided).map(|current| current.what)
}

fn result_of(panel: &LabPanel, analyte: Analyte) -> Option<DatedResult> {
    Some((panel.drawn, panel.known(analyte)?))
}

fn by_day_and_weight((one_day, one): &DatedResult, (other_day, other): &DatedResult) -> Ordering {
    one_day.cmp(other_day).then_with(|| by_weight(one, other))
}
