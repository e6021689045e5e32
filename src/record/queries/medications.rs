//! The other medicines and planned vaccinations that are on the list on a day.

use chrono::NaiveDate;

use crate::domain::patient::medication_list::{ConcomitantMedication, MedicationKind};
use crate::record::record::Record;

/// The names that are on a list on a day.
pub fn current_medications(
    record: &Record,
    kind: MedicationKind,
    today: NaiveDate,
) -> Vec<&ConcomitantMedication> {
    let mut latest: Vec<&ConcomitantMedication> = Vec::new();
    for medication in
        record.medications().filter(|medication| medication.kind == kind && medication.on <= today)
    {
        match latest.iter_mut().find(|known| known.name.is_like(&medication.name)) {
            Some(known) if known.on > medication.on => {}
            Some(known) => *known = medication,
            None => latest.push(medication),
        }
    }
    latest.retain(|medication| medication.current);
    latest
}
