//! Dosing for renal function, a judgement of its own: it is answered as soon as age, sex, weight and creatinine are known,
//! whatever else is missing. The monograph does not say which body weight it means: where the weights disagree, so does
//! the answer.

use crate::domain::labs::renal::Clearance;
use crate::domain::monograph::Statement;
use crate::domain::patient::conditions::Condition;
use crate::domain::rules::decidable::{decidable, is_below};
use crate::domain::rules::facts::Facts;
use crate::domain::rules::missing::Missing;

/// The dose that the monograph has for a renal function.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum RenalDosing {
    /// It cannot be answered without these.
    Undetermined(Vec<Missing>),
    /// The usual dose: with every weight the clearance is not below the limit.
    Usual(Vec<Clearance>),
    /// A dose every other day is to be considered: with every weight the clearance is below the limit.
    EveryOtherDay(Vec<Clearance>),
    /// The same, because of dialysis.
    Dialysis,
    /// The weights lie on both sides of the limit.
    WeightsDisagree(Vec<Clearance>),
}

impl RenalDosing {
    /// The answer for a person.
    pub fn of(facts: &Facts) -> Self {
        if facts.answer(Condition::Dialysis) == Some(true) {
            return Self::Dialysis;
        }
        let clearances = match decidable(facts) {
            Ok(clearances) => clearances,
            Err(missing) => return Self::Undetermined(missing),
        };
        match clearances.iter().filter(|one| is_below(one)).count() {
            0 => Self::Usual(clearances),
            below if below == clearances.len() => Self::EveryOtherDay(clearances),
            _ => Self::WeightsDisagree(clearances),
        }
    }

    /// How scenarios and tables call it.
    pub const fn key(&self) -> &'static str {
        match self {
            Self::Undetermined(_) => "undetermined",
            Self::Usual(_) => "usual",
            Self::EveryOtherDay(_) => "every-other-day",
            Self::Dialysis => "dialysis",
            Self::WeightsDisagree(_) => "weights-disagree",
        }
    }

    /// The statements from which it follows, the decisive one first.
    pub const fn cites(&self) -> &'static [Statement] {
        match self {
            Self::Undetermined(_) => &[Statement::S013],
            Self::Usual(_) => &[Statement::S010, Statement::S014, Statement::S015],
            Self::EveryOtherDay(_) | Self::Dialysis => &[Statement::S013],
            Self::WeightsDisagree(_) => &[Statement::S013, Statement::S010, Statement::S014],
        }
    }
}

/// The lowest of some clearances.
pub fn lowest(clearances: &[Clearance]) -> Option<&Clearance> {
    clearances.iter().min_by_key(|one| one.value)
}

/// The highest of some clearances.
pub fn highest(clearances: &[Clearance]) -> Option<&Clearance> {
    clearances.iter().max_by_key(|one| one.value)
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

    fn key(facts: &Facts) -> &'static str {
        RenalDosing::of(facts).key()
    }

    #[test]
    fn every_other_day_strictly_below_thirty() {
        for (kg, answer) in [("29.999", "every-other-day"), ("30", "usual"), ("30.001", "usual")] {
            assert_eq!(key(&facts(68, Sex::Male, kg, "1.0")), answer, "{kg}");
        }
    }

    #[test]
    fn weights_on_both_sides_are_said_to_disagree() {
        let height = Height::new(Decimal::whole(160));
        let heavy = Facts { height, ..facts(75, Sex::Female, "100", "2.0") };
        let RenalDosing::WeightsDisagree(clearances) = RenalDosing::of(&heavy) else {
            panic!("the weights agree");
        };
        assert_eq!(clearances.iter().map(is_below).collect::<Vec<_>>(), [false, true, true]);
    }

    #[test]
    fn four_inputs_answer_and_each_that_is_missing_is_named() {
        let complete = facts(68, Sex::Male, "20", "1.0");
        assert_eq!(key(&complete), "every-other-day");
        for (incomplete, missing) in [
            (Facts { age: None, ..complete.clone() }, Missing::Age),
            (Facts { sex: None, ..complete.clone() }, Missing::Sex),
            (Facts { weight: None, ..complete.clone() }, Missing::Weight),
            (Facts { creatinine: None, ..complete.clone() }, Missing::Creatinine),
        ] {
            let open = RenalDosing::Undetermined(vec![missing]);
            assert_eq!(RenalDosing::of(&incomplete), open);
            let tall = Facts { height: Height::new(Decimal::whole(170)), ..incomplete };
            assert_eq!(RenalDosing::of(&tall), open);
        }
    }

    /// At the limit itself with 1.0 mg/dL.
    #[test]
    fn a_bound_of_creatinine_answers_if_it_tells() {
        let check = |bound, creatinine: &str| {
            let known = facts(68, Sex::Male, "30", creatinine);
            let measured = known.creatinine.unwrap().value;
            let creatinine = Some(Measured::undated(Creatinine { bound: Some(bound), ..measured }));
            key(&Facts { creatinine, ..known })
        };
        let beside = ["0.999", "1.0", "1.001"];
        for (bound, answers) in [
            (Bound::Below, ["usual", "usual", "undetermined"]),
            (Bound::AtMost, ["usual", "usual", "undetermined"]),
            (Bound::AtLeast, ["undetermined", "undetermined", "every-other-day"]),
            (Bound::Above, ["undetermined", "every-other-day", "every-other-day"]),
        ] {
            assert_eq!(beside.map(|creatinine| check(bound, creatinine)), answers, "{bound:?}");
        }
    }

    #[test]
    fn a_weight_far_from_the_ideal_is_not_judged_without_the_height() {
        let heavy = facts(58, Sex::Female, "130", "2.6");
        assert_eq!(RenalDosing::of(&heavy), RenalDosing::Undetermined(vec![Missing::Height]));
        let at = |cm| Facts { height: Height::new(Decimal::whole(cm)), ..heavy.clone() };
        assert_eq!(key(&at(165)), "weights-disagree");
    }

    #[test]
    fn the_equation_is_not_meant_for_children() {
        let at = |age| facts(age, Sex::Male, "10", "1.0");
        assert_eq!(RenalDosing::of(&at(17)), RenalDosing::Undetermined(vec![Missing::AdultAge]));
        assert_eq!(key(&at(18)), "every-other-day");
    }

    #[test]
    fn dialysis_answers_without_a_clearance_and_over_one() {
        let mut nothing = Facts::default();
        nothing.answers.set(Condition::Dialysis, Some(true));
        assert_eq!(RenalDosing::of(&nothing), RenalDosing::Dialysis);
        let mut clear = facts(68, Sex::Male, "70", "1.0");
        clear.answers.set(Condition::Dialysis, Some(true));
        assert_eq!(RenalDosing::of(&clear), RenalDosing::Dialysis);
        clear.answers.set(Condition::Dialysis, Some(false));
        assert_eq!(key(&clear), "usual");
    }
}
