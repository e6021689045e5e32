//! The creatinine clearance of a blood draw, with what was known on its day.

use chrono::NaiveDate;

use crate::domain::labs::analyte::Analyte;
use crate::domain::labs::bound::Bound;
use crate::domain::labs::panel::LabPanel;
use crate::domain::labs::renal::{Basis, Clearance, cockcroft_gault};
use crate::domain::labs::result::{Creatinine, LabResult};
use crate::domain::patient::patient::{ADULT, Sex, WeightMeasurement, age};
use crate::domain::quantities::units::Years;
use crate::domain::rules::Missing;
use crate::record::queries::labs::series;
use crate::record::record::Record;

/// The creatinine clearance of a draw, and what went into it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct ClearanceOf {
    /// The day of the draw.
    pub drawn: NaiveDate,
    /// Age on that day.
    pub age: Years,
    /// Sex as the equation uses it.
    pub sex: Sex,
    /// What was measured.
    pub creatinine: Creatinine,
    /// The weight that is nearest to the draw.
    pub weight: WeightMeasurement,
    /// What follows.
    pub clearance: Clearance,
}

/// The clearance of a draw, or what it cannot be calculated without; nothing to say where creatinine was not measured.
pub fn clearance_of(record: &Record, panel: &LabPanel) -> Option<Result<ClearanceOf, Missing>> {
    let creatinine = panel.result(Analyte::Creatinine)?;
    Some(known_clearance(record, panel.drawn, creatinine))
}

fn known_clearance(
    record: &Record,
    drawn: NaiveDate,
    creatinine: &LabResult,
) -> Result<ClearanceOf, Missing> {
    let creatinine = creatinine.creatinine().ok_or(Missing::Creatinine)?;
    let patient = record.patient().ok_or(Missing::Sex)?;
    let years = age(patient.birth_date(), drawn).ok_or(Missing::Age)?;
    if years < ADULT.value {
        return Err(Missing::AdultAge);
    }
    let weight = *nearest_weight(record.weight_measurements(), drawn).ok_or(Missing::Weight)?;
    let value = cockcroft_gault(years, patient.sex(), weight.kg.exact(), creatinine.mg_per_dl);
    let bound = creatinine.bound.map(Bound::inverted);
    let clearance = Clearance { basis: Basis::Actual, weight: weight.kg.exact(), value, bound };
    Ok(ClearanceOf { drawn, age: years, sex: patient.sex(), creatinine, weight, clearance })
}

/// The clearance of the latest creatinine, of several on its day the highest; or what it cannot be calculated without.
pub fn latest_clearance(record: &Record) -> Option<Result<ClearanceOf, Missing>> {
    let (drawn, creatinine) = series(record, Analyte::Creatinine).pop()?;
    Some(known_clearance(record, drawn, &creatinine))
}

/// The weight nearest to a day; of equally near ones the one recorded first.
pub(super) fn nearest_weight<'a>(
    weights: impl Iterator<Item = &'a WeightMeasurement>,
    day: NaiveDate,
) -> Option<&'a WeightMeasurement> {
    weights.min_by_key(|weight| (weight.on - day).num_days().abs())
}
