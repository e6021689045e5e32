//! Where the regimen in force and the monograph's line for kidneys differ.

use chrono::NaiveDate;

use crate::domain::labs::renal::Clearance;
use crate::domain::rules::assessment::assess;
use crate::domain::rules::{Finding, RenalLine, RuleId};
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
    let is_daily = facts.every_days.is_some_and(|days| days.get() == 1);
    let drawn = facts.creatinine.and_then(|creatinine| creatinine.on);
    let of = |differs, clearance| Some(Conflict { differs, clearance, drawn });
    assess(&facts).findings.into_iter().find_map(|outcome| match outcome.what {
        Finding::RenalReduction { clearances, .. } if is_daily && outcome.rule == RuleId::RenalReduction => {
            of(Differs::MoreOften, clearances.into_iter().min_by_key(|clearance| clearance.value)?)
        }
        Finding::OtherInterval { asked: RenalLine::Daily(lowest), .. } => of(Differs::LessOften, lowest),
        _ => None,
    })
}
