//! From the record to what the rules may read.

use chrono::NaiveDate;

use crate::domain::facts::{Facts, Measured};
use crate::domain::labs::{Analyte, LabPanel, LabResult};
use crate::domain::patient::age;
use crate::record::record::Record;

/// What the record knows on a day. Later measurements are left out, the latest of the others is taken.
pub fn facts(record: &Record, today: NaiveDate) -> Facts {
    let patient = record.patient();
    let weight = record.weighings().map(|kept| kept.what).filter(|weighing| weighing.on <= today);
    Facts {
        age: patient.and_then(|patient| age(patient.birth_date(), today)),
        sex: patient.map(|patient| patient.sex()),
        weight: weight
            .max_by_key(|weighing| weighing.on)
            .map(|weighing| Measured { value: weighing.kg, on: Some(weighing.on) }),
        height: None,
        creatinine: latest(record, Analyte::Creatinine, today, LabResult::creatinine),
        neutrophils: latest(record, Analyte::Neutrophils, today, LabResult::cells),
    }
}

/// The days on which an analyte was measured, of the panels that stand.
pub fn days_measured(record: &Record, analyte: Analyte) -> Vec<NaiveDate> {
    standing(record).filter(|panel| panel.result(analyte).is_some()).map(|panel| panel.drawn).collect()
}

fn latest<T>(
    record: &Record,
    analyte: Analyte,
    today: NaiveDate,
    value: impl Fn(&LabResult) -> Option<T>,
) -> Option<Measured<T>> {
    standing(record)
        .filter(|panel| panel.drawn <= today)
        .filter_map(|panel| Some((panel.drawn, value(panel.result(analyte)?)?)))
        .max_by_key(|(drawn, _)| *drawn)
        .map(|(drawn, value)| Measured { value, on: Some(drawn) })
}

fn standing(record: &Record) -> impl Iterator<Item = &LabPanel> {
    record.panels().filter(|kept| !kept.voided).map(|kept| kept.what)
}
