//! Whether the clearance asks for a dose every other day.

use crate::domain::facts::Facts;
use crate::domain::monograph::REDUCE_BELOW;
use crate::domain::rules::{Finding, Missing, Verdict, absent};

/// The monograph does not say which body weight it means: where the weights disagree, so does the verdict.
pub(super) fn reduction(facts: &Facts) -> Verdict {
    let Some(clearances) = facts.clearances() else {
        return Verdict::Unknown(absent([
            (Missing::Age, facts.age.is_some()),
            (Missing::Sex, facts.sex.is_some()),
            (Missing::Weight, facts.weight.is_some()),
            (Missing::Creatinine, facts.creatinine.is_some()),
        ]));
    };
    let limit = REDUCE_BELOW.value;
    let below = clearances.iter().filter(|clearance| clearance.value < limit).count();
    if below == 0 {
        Verdict::Clear
    } else if below == clearances.len() {
        Verdict::Raised(Finding::RenalReduction { clearances, below: limit })
    } else {
        Verdict::Raised(Finding::RenalWeightsDisagree { clearances, limit })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::facts::Measured;
    use crate::domain::number::{Decimal, parse};
    use crate::domain::patient::{Height, Sex, Weight};
    use crate::domain::units::{MgPerDl, Years};

    fn facts(age: u8, sex: Sex, kg: &str, creatinine: &str) -> Facts {
        let number = |text| parse(text, 3).unwrap();
        Facts {
            age: Some(Years(age)),
            sex: Some(sex),
            weight: Some(Measured::undated(Weight::new(number(kg)).unwrap())),
            creatinine: Some(Measured::undated(MgPerDl(number(creatinine).exact()))),
            ..Facts::default()
        }
    }

    #[test]
    fn every_other_day_strictly_below_thirty() {
        let check = |kg| reduction(&facts(68, Sex::Male, kg, "1.0"));
        assert!(matches!(check("29.999"), Verdict::Raised(Finding::RenalReduction { .. })));
        assert_eq!(check("30"), Verdict::Clear);
        assert_eq!(check("30.001"), Verdict::Clear);
    }

    #[test]
    fn weights_on_both_sides_are_said_to_disagree() {
        let height = Height::new(Decimal::whole(160));
        let heavy = Facts { height, ..facts(75, Sex::Female, "100", "2.0") };
        let Verdict::Raised(Finding::RenalWeightsDisagree { clearances, .. }) = reduction(&heavy) else {
            panic!("the weights agree");
        };
        let below: Vec<bool> =
            clearances.iter().map(|clearance| clearance.value < REDUCE_BELOW.value).collect();
        assert_eq!(below, [false, true, true]);
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
        }
    }
}
