//! When a creatinine clearance can be told to be below the limit, or not, and what is missing for that.

use crate::domain::labs::renal::Clearance;
use crate::domain::monograph::REDUCE_BELOW;
use crate::domain::patient::patient::ADULT;
use crate::domain::rules::facts::Facts;
use crate::domain::rules::missing::{Missing, absent};

/// What a clearance cannot be calculated without.
fn missing_for_clearance(facts: &Facts) -> Vec<Missing> {
    absent([
        (Missing::Age, facts.age.is_some()),
        (Missing::Sex, facts.sex.is_some()),
        (Missing::Weight, facts.weight.is_some()),
        (Missing::Creatinine, facts.creatinine.is_some()),
        (Missing::AdultAge, facts.age.is_none_or(|age| age >= ADULT.value)),
    ])
}

/// The clearances, or what they cannot be calculated without.
pub(super) fn known(facts: &Facts) -> Result<Vec<Clearance>, Vec<Missing>> {
    facts.clearances().ok_or_else(|| missing_for_clearance(facts))
}

/// The clearances, if each lies on one side of the limit; otherwise what is missing for that.
pub(super) fn decidable(facts: &Facts) -> Result<Vec<Clearance>, Vec<Missing>> {
    let known = known(facts)?;
    if facts.needs_height() {
        return Err(vec![Missing::Height]);
    }
    let is_open = known.iter().any(|one| one.is_below(REDUCE_BELOW.value).is_none());
    match facts.creatinine {
        Some(creatinine) if is_open => Err(vec![Missing::ExactCreatinine(creatinine.value)]),
        _ => Ok(known),
    }
}

pub(super) fn is_below(clearance: &Clearance) -> bool {
    clearance.is_below(REDUCE_BELOW.value) == Some(true)
}
