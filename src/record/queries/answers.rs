//! What was answered last to each question about the person.

use chrono::NaiveDate;

use crate::domain::patient::conditions::Answered;
use crate::record::record::Record;

/// The latest answer to each question, and the day for which it was given.
pub fn latest_answers(record: &Record, today: NaiveDate) -> Vec<Answered> {
    let mut latest: Vec<Answered> = Vec::new();
    for answered in record.answered().filter(|answered| answered.on <= today) {
        match latest.iter_mut().find(|known| known.condition == answered.condition) {
            Some(known) if known.on > answered.on => {}
            Some(known) => *known = *answered,
            None => latest.push(*answered),
        }
    }
    latest
}
