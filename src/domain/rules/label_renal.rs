//! What labels say of the kidneys beside the limit of the monograph.

use crate::domain::labs::renal::Clearance;
use crate::domain::monograph::label_figures::EU_RENAL_CAUTION;
use crate::domain::patient::conditions::Condition;
use crate::domain::rules::decidable::known;
use crate::domain::rules::facts::Facts;
use crate::domain::rules::label_finding::LabelFinding;
use crate::domain::rules::{Missing, Verdict};

/// Raised if the clearance lies in the range of caution with any weight. Below it, and on dialysis, more is said elsewhere.
pub(super) fn caution(facts: &Facts) -> Verdict<LabelFinding> {
    if facts.answer(Condition::Dialysis) == Some(true) {
        return Verdict::Clear;
    }
    let clearances = match known(facts) {
        Ok(clearances) => clearances,
        Err(missing) => return Verdict::Unknown(missing),
    };
    let between @ ((from, below), _) = EU_RENAL_CAUTION.read();
    let lies_in = |one: &Clearance| match (one.is_below(from), one.is_below(below)) {
        (Some(false), Some(true)) => Some(true),
        (Some(true), _) | (_, Some(false)) => Some(false),
        _ => None,
    };
    if clearances.iter().any(|one| lies_in(one) == Some(true)) {
        return Verdict::Raised(LabelFinding::ReducedClearance { clearances, between });
    }
    if facts.needs_height_at(below) {
        return Verdict::Unknown(vec![Missing::Height]);
    }
    match facts.creatinine.filter(|_| clearances.iter().any(|one| lies_in(one).is_none())) {
        Some(creatinine) => Verdict::Unknown(vec![Missing::ExactCreatinine(creatinine.value)]),
        None => Verdict::Clear,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::labs::bound::Bound;
    use crate::domain::labs::result::Creatinine;
    use crate::domain::patient::patient::{Height, Sex};
    use crate::domain::quantities::number::Decimal;
    use crate::domain::rules::facts::Measured;
    use crate::domain::rules::renal::tests::facts;

    fn is_raised(verdict: &Verdict<LabelFinding>) -> bool {
        matches!(verdict, Verdict::Raised(LabelFinding::ReducedClearance { .. }))
    }

    /// So tall that no other weight than the actual one decides at 60 kg.
    fn tall(facts: Facts) -> Facts {
        Facts { height: Height::new(Decimal::whole(170)), ..facts }
    }

    /// A man of 68 years with 1.0 mg/dL clears as many millilitres in a minute as he has kilograms.
    #[test]
    fn caution_from_thirty_on_and_below_sixty() {
        let check = |kg| caution(&facts(68, Sex::Male, kg, "1.0"));
        assert_eq!(check("29.999"), Verdict::Clear);
        assert!(is_raised(&check("30")));
        assert!(is_raised(&check("59.999")));
        assert!(is_raised(&caution(&tall(facts(68, Sex::Male, "59.999", "1.0")))));
        assert_eq!(caution(&tall(facts(68, Sex::Male, "60", "1.0"))), Verdict::Clear);
        assert_eq!(
            caution(&Facts { age: None, ..facts(68, Sex::Male, "40", "1.0") }),
            Verdict::Unknown(vec![Missing::Age])
        );
        assert!(matches!(caution(&facts(17, Sex::Male, "40", "1.0")), Verdict::Unknown(_)));
    }

    #[test]
    fn one_weight_in_the_range_is_enough_and_a_weight_far_from_ideal_asks_for_the_height() {
        let height = |cm| Some(Height::new(Decimal::whole(cm)).unwrap());
        let heavy = facts(68, Sex::Male, "90", "1.0");
        assert_eq!(caution(&heavy), Verdict::Unknown(vec![Missing::Height]));
        assert!(is_raised(&caution(&Facts { height: height(160), ..heavy.clone() })), "56.9 kg are ideal");
        assert_eq!(caution(&Facts { height: height(180), ..heavy }), Verdict::Clear, "75 kg are ideal");
    }

    #[test]
    fn on_dialysis_more_is_said_elsewhere() {
        let known = facts(68, Sex::Male, "40", "1.0");
        let answers = known.answers.clone().with(Condition::Dialysis, true);
        assert_eq!(caution(&Facts { answers, ..known }), Verdict::Clear);
    }

    #[test]
    fn a_bound_of_creatinine_is_judged_if_it_tells() {
        let check = |bound, kg: &str, creatinine: &str| {
            let known = facts(68, Sex::Male, kg, creatinine);
            let known = if kg == "60" { tall(known) } else { known };
            let creatinine = Creatinine { bound: Some(bound), ..known.creatinine.unwrap().value };
            let found = caution(&Facts { creatinine: Some(Measured::undated(creatinine)), ..known });
            let open = Verdict::Unknown(vec![Missing::ExactCreatinine(creatinine)]);
            (found == Verdict::Clear, found == open)
        };
        assert_eq!(check(Bound::AtMost, "60", "1.0"), (true, false), "at least 60 mL/min");
        assert_eq!(check(Bound::AtMost, "60", "1.001"), (false, true));
        assert_eq!(check(Bound::Below, "60", "1.0"), (true, false), "more than 60 mL/min");
        assert_eq!(check(Bound::Above, "30", "1.0"), (true, false), "less than 30 mL/min");
        assert_eq!(check(Bound::AtLeast, "30", "1.0"), (false, true), "at most 30 mL/min");
        assert_eq!(check(Bound::AtLeast, "40", "1.0"), (false, true), "40 mL/min or any less");
    }
}
