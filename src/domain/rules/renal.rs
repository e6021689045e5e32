//! What renal function says of safety.

use crate::domain::patient::conditions::Condition;
use crate::domain::rules::decidable::{decidable, is_below};
use crate::domain::rules::facts::Facts;
use crate::domain::rules::renal_dosing::lowest;
use crate::domain::rules::{Finding, Verdict};

/// Raised if the clearance is below the limit with any weight, or on dialysis.
pub(super) fn toxicity(facts: &Facts) -> Verdict {
    if facts.answer(Condition::Dialysis) == Some(true) {
        return Verdict::Raised(Finding::Is(Condition::Dialysis));
    }
    match decidable(facts) {
        Err(missing) => Verdict::Unknown(missing),
        Ok(clearances) if clearances.iter().any(is_below) => {
            Verdict::Raised(Finding::LowClearance(clearances))
        }
        Ok(_) => Verdict::Clear,
    }
}

/// Nobody on dialysis has a clearance at or above the limit with every weight.
pub(super) fn dialysis_contradicted(facts: &Facts) -> Verdict {
    if facts.answer(Condition::Dialysis) != Some(true) {
        return Verdict::NotApplicable;
    }
    let Ok(known) = decidable(facts) else { return Verdict::NotApplicable };
    match lowest(&known) {
        Some(&lowest) if !is_below(&lowest) => Verdict::Raised(Finding::DialysisContradicted { lowest }),
        _ => Verdict::Clear,
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::domain::labs::bound::Bound;
    use crate::domain::labs::result::Creatinine;
    use crate::domain::monograph::REDUCE_BELOW;
    use crate::domain::patient::patient::{Height, Sex, Weight};
    use crate::domain::quantities::number::{Decimal, parse};
    use crate::domain::quantities::units::{MgPerDl, Years};
    use crate::domain::rules::Missing;
    use crate::domain::rules::facts::Measured;

    pub(in crate::domain::rules) fn facts(age: u8, sex: Sex, kg: &str, creatinine: &str) -> Facts {
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
    fn toxicity_is_of_a_clearance_strictly_below_thirty_with_any_weight() {
        let check = |kg| toxicity(&facts(68, Sex::Male, kg, "1.0"));
        assert!(matches!(check("29.999"), Verdict::Raised(Finding::LowClearance(_))));
        assert_eq!(check("30"), Verdict::Clear);
        let height = Height::new(Decimal::whole(160));
        let heavy = Facts { height, ..facts(75, Sex::Female, "100", "2.0") };
        assert!(matches!(toxicity(&heavy), Verdict::Raised(Finding::LowClearance(_))), "with two of three");
        let far_from_ideal = facts(58, Sex::Female, "130", "2.6");
        assert_eq!(toxicity(&far_from_ideal), Verdict::Unknown(vec![Missing::Height]));
    }

    /// At the limit itself with 1.0 mg/dL.
    #[test]
    fn a_bound_of_creatinine_is_judged_if_it_tells() {
        let check = |bound, creatinine: &str| {
            let known = facts(68, Sex::Male, "30", creatinine);
            let measured = known.creatinine.unwrap().value;
            let creatinine = Creatinine { bound: Some(bound), ..measured };
            let open = Verdict::Unknown(vec![Missing::ExactCreatinine(creatinine)]);
            let found = toxicity(&Facts { creatinine: Some(Measured::undated(creatinine)), ..known });
            (found == Verdict::Clear, found == open)
        };
        assert_eq!(check(Bound::Below, "0.3"), (true, false), "more than 100 mL/min");
        assert_eq!(check(Bound::Below, "1.0"), (true, false), "more than 30 mL/min");
        assert_eq!(check(Bound::Below, "1.001"), (false, true));
        assert_eq!(check(Bound::AtMost, "0.999"), (true, false), "at least 30.03 mL/min");
        assert_eq!(check(Bound::AtMost, "1.0"), (true, false), "at least 30 mL/min");
        assert_eq!(check(Bound::AtMost, "1.001"), (false, true));
        assert_eq!(check(Bound::AtLeast, "0.999"), (false, true));
        assert_eq!(check(Bound::AtLeast, "1.0"), (false, true), "at most 30 mL/min");
        assert_eq!(check(Bound::AtLeast, "1.001"), (false, false), "at most 29.97 mL/min");
        assert_eq!(check(Bound::Above, "0.999"), (false, true));
        assert_eq!(check(Bound::Above, "1.0"), (false, false), "less than 30 mL/min");
        assert_eq!(check(Bound::Above, "1.001"), (false, false), "less than 29.97 mL/min");
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
