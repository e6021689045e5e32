//! What the creatinine clearance asks for. The monograph does not say which body weight it means: where the
//! weights disagree, so does the verdict.

use crate::domain::labs::renal::Clearance;
use crate::domain::monograph::REDUCE_BELOW;
use crate::domain::patient::conditions::Condition;
use crate::domain::patient::patient::ADULT;
use crate::domain::rules::facts::Facts;
use crate::domain::rules::{Finding, Missing, RenalLine, Verdict, absent};

/// Raised if the clearance is below the limit with every weight.
pub(super) fn reduction(facts: &Facts) -> Verdict {
    decide(facts, |clearances, below| {
        (below == clearances.len())
            .then_some(Finding::RenalReduction { clearances, below: REDUCE_BELOW.value })
    })
}

/// What the clearance asks for with every weight; open where it is not known.
pub(super) fn line(facts: &Facts) -> RenalLine {
    if facts.answer(Condition::Dialysis) == Some(true) {
        return RenalLine::Dialysis;
    }
    let Ok(known) = decidable(facts) else { return RenalLine::Open };
    let (lowest, highest) =
        (known.iter().min_by_key(|one| one.value), known.iter().max_by_key(|one| one.value));
    match (lowest, highest, known.iter().filter(|one| is_below(one)).count()) {
        (Some(lowest), _, 0) => RenalLine::Daily(*lowest),
        (_, Some(highest), below) if below == known.len() => RenalLine::EveryOtherDay(*highest),
        _ => RenalLine::Open,
    }
}

/// Raised if the weights lie on both sides of the limit. One weight alone cannot be compared.
pub(super) fn weights(facts: &Facts) -> Verdict {
    if facts.height.is_none() {
        let missing = missing_for_clearance(facts).into_iter().chain([Missing::Height]);
        return Verdict::Unknown(missing.collect());
    }
    decide(facts, |clearances, below| {
        let disagree = below > 0 && below < clearances.len();
        disagree.then_some(Finding::RenalWeightsDisagree { clearances, limit: REDUCE_BELOW.value })
    })
}

/// Raised if the clearance is below the limit with any weight, or on dialysis.
pub(super) fn toxicity(facts: &Facts) -> Verdict {
    if facts.answer(Condition::Dialysis) == Some(true) {
        return Verdict::Raised(Finding::Is(Condition::Dialysis));
    }
    decide(facts, |clearances, below| {
        (below > 0).then_some(Finding::RenalReduction { clearances, below: REDUCE_BELOW.value })
    })
}

/// Nobody on dialysis has a clearance at or above the limit with every weight.
pub(super) fn dialysis_contradicted(facts: &Facts) -> Verdict {
    if facts.answer(Condition::Dialysis) != Some(true) {
        return Verdict::NotApplicable;
    }
    let Ok(known) = decidable(facts) else { return Verdict::NotApplicable };
    match known.into_iter().min_by_key(|clearance| clearance.value) {
        Some(lowest) if !is_below(&lowest) => Verdict::Raised(Finding::DialysisContradicted { lowest }),
        _ => Verdict::Clear,
    }
}

/// What a clearance cannot be calculated without.
pub(super) fn missing_for_clearance(facts: &Facts) -> Vec<Missing> {
    absent([
        (Missing::Age, facts.age.is_some()),
        (Missing::Sex, facts.sex.is_some()),
        (Missing::Weight, facts.weight.is_some()),
        (Missing::Creatinine, facts.creatinine.is_some()),
        (Missing::AdultAge, facts.age.is_none_or(|age| age >= ADULT.value)),
    ])
}

/// Decides by the clearances and by how many of them are below the limit.
fn decide(facts: &Facts, find: impl FnOnce(Vec<Clearance>, usize) -> Option<Finding>) -> Verdict {
    match decidable(facts) {
        Err(missing) => Verdict::Unknown(missing),
        Ok(clearances) => {
            let below = clearances.iter().filter(|one| is_below(one)).count();
            find(clearances, below).map_or(Verdict::Clear, Verdict::Raised)
        }
    }
}

/// The clearances, if each lies on one side of the limit; otherwise what is missing for that.
pub(super) fn decidable(facts: &Facts) -> Result<Vec<Clearance>, Vec<Missing>> {
    let known = facts.clearances().ok_or_else(|| missing_for_clearance(facts))?;
    if facts.needs_height() {
        return Err(vec![Missing::Height]);
    }
    let is_open = known.iter().any(|one| one.is_below(REDUCE_BELOW.value).is_none());
    match facts.creatinine {
        Some(creatinine) if is_open => Err(vec![Missing::ExactCreatinine(creatinine.value)]),
        _ => Ok(known),
    }
}

fn is_below(clearance: &Clearance) -> bool {
    clearance.is_below(REDUCE_BELOW.value) == Some(true)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::labs::result::{Bound, Creatinine};
    use crate::domain::patient::patient::{Height, Sex, Weight};
    use crate::domain::quantities::number::{Decimal, parse};
    use crate::domain::quantities::units::{MgPerDl, Years};
    use crate::domain::rules::facts::Measured;

    fn facts(age: u8, sex: Sex, kg: &str, creatinine: &str) -> Facts {
        let number = |text| parse(text, 3).unwrap();
        Facts {
            age: Some(Years(age)),
            sex: Some(sex),
            weight: Some(Measured::undated(Weight::new(number(kg)).unwrap())),
            creatinine: Some(Measured::undated(Creatinine::exactly(MgPerDl(number(creatinine).exact())))),
            ..Facts::default()
        }
    }

    #[test]
    fn every_other_day_strictly_below_thirty() {
        let check = |kg| reduction(&facts(68, Sex::Male, kg, "1.0"));
        assert!(matches!(check("29.999"), Verdict::Raised(Finding::RenalReduction { .. })));
        assert_eq!(check("30"), Verdict::Clear);
        assert_eq!(check("30.001"), Verdict::Clear);
        let check = |kg| toxicity(&facts(68, Sex::Male, kg, "1.0"));
        assert!(matches!(check("29.999"), Verdict::Raised(Finding::RenalReduction { .. })));
        assert_eq!(check("30"), Verdict::Clear);
        let check = |kg| weights(&facts(68, Sex::Male, kg, "1.0"));
        assert_eq!(check("29.999"), Verdict::Unknown(vec![Missing::Height]));
    }

    #[test]
    fn weights_on_both_sides_are_said_to_disagree() {
        let height = Height::new(Decimal::whole(160));
        let heavy = Facts { height, ..facts(75, Sex::Female, "100", "2.0") };
        let Verdict::Raised(Finding::RenalWeightsDisagree { clearances, .. }) = weights(&heavy) else {
            panic!("the weights agree");
        };
        let below: Vec<bool> =
            clearances.iter().map(|clearance| clearance.value < REDUCE_BELOW.value).collect();
        assert_eq!(below, [false, true, true]);
        assert_eq!(reduction(&heavy), Verdict::Clear);
        assert!(matches!(toxicity(&heavy), Verdict::Raised(Finding::RenalReduction { .. })));
    }

    #[test]
    fn each_missing_input_is_named_and_none_is_taken_as_normal() {
        let complete = facts(68, Sex::Male, "20", "1.0");
        for (incomplete, missing) in [
            (Facts { age: None, ..complete.clone() }, Missing::Age),
            (Facts { sex: None, ..complete.clone() }, Missing::Sex),
            (Facts { weight: None, ..complete.clone() }, Missing::Weight),
            (Facts { creatinine: None, ..complete.clone() }, Missing::Creatinine),
        ] {
            assert_eq!(reduction(&incomplete), Verdict::Unknown(vec![missing]));
            assert_eq!(weights(&incomplete), Verdict::Unknown(vec![missing, Missing::Height]));
            let tall = Facts { height: Height::new(Decimal::whole(170)), ..incomplete.clone() };
            assert_eq!(weights(&tall), Verdict::Unknown(vec![missing]));
            assert_eq!(toxicity(&incomplete), Verdict::Unknown(vec![missing]));
        }
    }

    /// At the limit itself with 1.0 mg/dL.
    #[test]
    fn a_bound_of_creatinine_is_judged_if_it_tells() {
        let check = |bound, creatinine: &str| {
            let known = facts(68, Sex::Male, "30", creatinine);
            let measured = known.creatinine.unwrap().value;
            let creatinine = Creatinine { bound: Some(bound), ..measured };
            let open = Verdict::Unknown(vec![Missing::ExactCreatinine(creatinine)]);
            let facts = Facts { creatinine: Some(Measured::undated(creatinine)), ..known };
            let verdicts = [reduction(&facts), toxicity(&facts)];
            (verdicts.iter().all(|one| *one == Verdict::Clear), verdicts.iter().all(|one| *one == open))
        };
        assert_eq!(check(Bound::Below, "0.3"), (true, false), "more than 100 mL/min");
        assert_eq!(check(Bound::Below, "1.0"), (true, false), "more than 30 mL/min");
        assert_eq!(check(Bound::Below, "1.001"), (false, true));
        assert_eq!(check(Bound::Above, "0.999"), (false, true));
        assert_eq!(check(Bound::Above, "1.0"), (false, false), "less than 30 mL/min");
    }

    #[test]
    fn a_weight_far_from_the_ideal_is_not_judged_without_the_height() {
        let heavy = facts(58, Sex::Female, "130", "2.6");
        for rule in [reduction, toxicity] {
            assert_eq!(rule(&heavy), Verdict::Unknown(vec![Missing::Height]));
        }
        let at = |cm| Facts { height: Height::new(Decimal::whole(cm)), ..heavy.clone() };
        assert_eq!(reduction(&at(165)), Verdict::Clear);
        assert!(matches!(weights(&at(165)), Verdict::Raised(Finding::RenalWeightsDisagree { .. })));
        assert_eq!(line(&heavy), RenalLine::Open);
    }

    #[test]
    fn the_equation_is_not_meant_for_children() {
        let at = |age| facts(age, Sex::Male, "10", "1.0");
        assert_eq!(reduction(&at(17)), Verdict::Unknown(vec![Missing::AdultAge]));
        assert!(matches!(reduction(&at(18)), Verdict::Raised(_)));
    }

    #[test]
    fn dialysis_and_a_clearance_from_thirty_on_contradict_each_other() {
        let on_dialysis = |kg| {
            let known = facts(68, Sex::Male, kg, "1.0");
            Facts { answers: known.answers.clone().with(Condition::Dialysis, true), ..known }
        };
        assert_eq!(dialysis_contradicted(&on_dialysis("29.999")), Verdict::Clear);
        let Verdict::Raised(Finding::DialysisContradicted { lowest }) =
            dialysis_contradicted(&on_dialysis("30"))
        else {
            panic!("no contradiction");
        };
        assert_eq!(lowest.value, REDUCE_BELOW.value);
        assert_eq!(dialysis_contradicted(&facts(68, Sex::Male, "30", "1.0")), Verdict::NotApplicable);
        let unknown = Facts { weight: None, ..on_dialysis("30") };
        assert_eq!(dialysis_contradicted(&unknown), Verdict::NotApplicable);
        assert_eq!(toxicity(&unknown), Verdict::Raised(Finding::Is(Condition::Dialysis)));
    }
}
