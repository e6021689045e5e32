//! The other medicines and planned vaccinations that are on the list on a day.

use chrono::NaiveDate;

use crate::domain::patient::medication_list::{ConcomitantMedication, MedicationKind};
use crate::record::record::{Current, Record};

/// The names that are on a list on a day.
pub fn current_medications(
    record: &Record,
    kind: MedicationKind,
    today: NaiveDate,
) -> Vec<&ConcomitantMedication> {
    let latest = latest_medications(record, kind, today).into_iter().map(|kept| kept.what);
    latest.filter(|medication| medication.current).collect()
}

/// Every name that was ever on a list up to a day, once, with the entry that says last whether it still is.
pub fn latest_medications(
    record: &Record,
    kind: MedicationKind,
    today: NaiveDate,
) -> Vec<Current<&ConcomitantMedication>> {
    let mut latest: Vec<Current<&ConcomitantMedication>> = Vec::new();
    for kept in record.medication_entries().filter(|kept| kept.what.kind == kind && kept.what.on <= today) {
        match latest.iter_mut().find(|known| known.what.name.is_like(&kept.what.name)) {
            Some(known) if known.what.on > kept.what.on => {}
            Some(known) => *known = kept,
            None => latest.push(kept),
        }
    }
    latest
}
