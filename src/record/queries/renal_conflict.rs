//! Where the regimen in force and the monograph's line for kidneys differ.

use chrono::NaiveDate;

use crate::domain::labs::renal::Clearance;
use crate::domain::rules::renal_dosing::{RenalDosing, lowest};
use crate::record::queries::facts::facts;
use crate::record::record::Record;

/// Where the regimen in force and the monograph's line for kidneys differ, as the rules find it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Conflict {
    /// How they differ.
    pub differs: Differs,
    /// The lowest clearance that shows it.
    pub clearance: Clearance,
    /// The day on which its creatinine was drawn.
    pub drawn: Option<NaiveDate>,
}

/// How a regimen differs from the line for kidneys.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Differs {
    /// Every day, where every other day is to be considered.
    MoreOften,
    /// Less often than every day, without that reason.
    LessOften,
}

/// The conflict of today, if there is one.
pub fn conflict(record: &Record, today: NaiveDate) -> Option<Conflict> {
    let facts = facts(record, today);
    let days = facts.every_days?.get();
    let (differs, clearances) = match RenalDosing::of(&facts) {
        RenalDosing::EveryOtherDay(clearances) if days == DAILY => (Differs::MoreOften, clearances),
        RenalDosing::Usual(clearances) if days > DAILY => (Differs::LessOften, clearances),
        _ => return None,
    };
    let drawn = facts.creatinine.and_then(|creatinine| creatinine.on);
    Some(Conflict { differs, clearance: *lowest(&clearances)?, drawn })
}

/// Days from dose to dose.
const DAILY: u8 = 1;
