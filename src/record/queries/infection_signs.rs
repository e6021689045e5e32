//! Signs of an infection that the person has recorded.

use chrono::NaiveDate;

use crate::record::record::Record;

/// The last day of signs that may still be there; none if there are none.
pub fn latest_infection_signs(record: &Record, today: NaiveDate) -> Option<NaiveDate> {
    let symptoms = record.symptoms().map(|kept| kept.what.0);
    symptoms.filter(|symptom| symptom.is_warned_of(today)).map(|symptom| symptom.on).max()
}
