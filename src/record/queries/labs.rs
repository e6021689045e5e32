//! Laboratory results over time, of the panels that stand.

use chrono::NaiveDate;

use crate::domain::labs::analyte::Analyte;
use crate::domain::labs::panel::LabPanel;
use crate::domain::labs::result::LabResult;
use crate::domain::labs::trend::DatedResult;
use crate::record::record::Record;

/// The panels that stand, in the order of their draws.
pub fn panels(record: &Record) -> Vec<&LabPanel> {
    let mut sorted: Vec<&LabPanel> = Vec::new();
    for panel in record.panels().filter(|current| !current.voided).map(|current| current.what) {
        sorted.insert(sorted.partition_point(|known| known.drawn <= panel.drawn), panel);
    }
    sorted
}

/// Every result of an analyte with the day of its draw, oldest first.
pub fn series(record: &Record, analyte: Analyte) -> Vec<DatedResult> {
    let of = |panel: &&LabPanel| Some((panel.drawn, panel.known(analyte)?));
    panels(record).iter().filter_map(of).collect()
}

/// The same between two days.
pub fn series_between(
    record: &Record,
    analyte: Analyte,
    first: NaiveDate,
    last: NaiveDate,
) -> Vec<DatedResult> {
    let all = series(record, analyte).into_iter();
    all.filter(|(drawn, _)| (first..=last).contains(drawn)).collect()
}

/// The last result up to and with the first day of treatment; none if there is none so early.
pub fn baseline(record: &Record, analyte: Analyte) -> Option<DatedResult> {
    let start = record.patient()?.therapy_start();
    series(record, analyte).into_iter().rfind(|(drawn, _)| *drawn <= start)
}

/// The days on which an analyte was measured, of the panels that stand.
pub fn days_measured(record: &Record, analyte: Analyte) -> Vec<NaiveDate> {
    current_panels(record).filter(|panel| panel.known(analyte).is_some()).map(|panel| panel.drawn).collect()
}

/// The latest result of an analyte up to a day, and the day of its draw.
pub fn latest_result(record: &Record, analyte: Analyte, today: NaiveDate) -> Option<(NaiveDate, LabResult)> {
    current_panels(record)
        .filter(|panel| panel.drawn <= today)
        .filter_map(|panel| Some((panel.drawn, panel.known(analyte)?)))
        .max_by_key(|(drawn, _)| *drawn)
}

fn current_panels(record: &Record) -> impl Iterator<Item = &LabPanel> {
    record.panels().filter(|current| !current.voided).map(|current| current.what)
}
