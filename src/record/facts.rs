//! From the record to what the rules may read.

use chrono::NaiveDate;

use crate::domain::facts::{Facts, Measured};
use crate::domain::labs::{Analyte, LabPanel, LabResult};
use crate::domain::patient::age;
use crate::record::record::Record;

/// What the record knows on a day. Later measurements are left out, the latest of the others is taken.
pub fn facts(record: &Record, today: NaiveDate) -> Facts {
    let patient = record.patient();
    let weight = record.weighings().filter(|weighing| weighing.on <= today);
    Facts {
        age: patient.and_then(|patient| age(patient.birth_date(), today)),
        sex: patient.map(|patient| patient.sex()),
        weight: weight
            .max_by_key(|weighing| weighing.on)
            .map(|weighing| Measured { value: weighing.kg, on: Some(weighing.on) }),
        height: None,
        creatinine: latest_result(record, Analyte::Creatinine, today)
            .and_then(|(drawn, result)| measured(drawn, result.creatinine())),
        neutrophils: latest_result(record, Analyte::Neutrophils, today)
            .and_then(|(drawn, result)| measured(drawn, result.cells())),
    }
}

/// The days on which an analyte was measured, of the panels that stand.
pub fn days_measured(record: &Record, analyte: Analyte) -> Vec<NaiveDate> {
    standing(record).filter(|panel| panel.result(analyte).is_some()).map(|panel| panel.drawn).collect()
}

/// The latest result of an analyte up to a day, and the day of its draw.
pub fn latest_result(record: &Record, analyte: Analyte, today: NaiveDate) -> Option<(NaiveDate, LabResult)> {
    standing(record)
        .filter(|panel| panel.drawn <= today)
        .filter_map(|panel| Some((panel.drawn, *panel.result(analyte)?)))
        .max_by_key(|(drawn, _)| *drawn)
}

fn measured<T>(drawn: NaiveDate, value: Option<T>) -> Option<Measured<T>> {
    value.map(|value| Measured { value, on: Some(drawn) })
}

fn standing(record: &Record) -> impl Iterator<Item = &LabPanel> {
    record.panels().filter(|kept| !kept.voided).map(|kept| kept.what)
}
