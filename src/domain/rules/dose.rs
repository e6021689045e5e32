//! How much, how often, by which way.

use crate::domain::monograph::{CHILD_BELOW, DOSE_MG, REDUCE_BELOW};
use crate::domain::patient::conditions::Condition;
use crate::domain::rules::facts::{Facts, RouteOfAdministration};
use crate::domain::rules::renal::missing_for_clearance;
use crate::domain::rules::{Finding, Missing, Verdict, absent};

/// More than the monograph's dose at a time, whatever the interval.
pub(super) fn ceiling(facts: &Facts) -> Verdict {
    match facts.dose {
        None => Verdict::Unknown(vec![Missing::Dose]),
        Some(dose) if dose.milligrams().0 > DOSE_MG.value.exact() => {
            Verdict::Raised(Finding::AboveCeiling(dose))
        }
        Some(_) => Verdict::Clear,
    }
}

/// The monograph's dose for adults with rheumatoid arthritis is the whole syringe.
pub(super) fn partial_syringe(facts: &Facts) -> Verdict {
    let Some(dose) = facts.dose else { return Verdict::Unknown(vec![Missing::Dose]) };
    if dose.milligrams().0 >= DOSE_MG.value.exact() {
        return Verdict::Clear;
    }
    match (facts.answer(Condition::RheumatoidArthritis), facts.age) {
        (Some(false), _) => Verdict::Clear,
        (_, Some(age)) if age < CHILD_BELOW.value => Verdict::Clear,
        (Some(true), Some(_)) => Verdict::Raised(Finding::PartialSyringe(dose)),
        (answer, age) => Verdict::Unknown(absent([
            (Missing::Answer(Condition::RheumatoidArthritis), answer.is_some()),
            (Missing::Age, age.is_some()),
        ])),
    }
}

pub(super) fn route(facts: &Facts) -> Verdict {
    match facts.route {
        None => Verdict::Unknown(vec![Missing::Route]),
        Some(RouteOfAdministration::Other) => Verdict::Raised(Finding::OtherRoute),
        Some(RouteOfAdministration::Subcutaneous) => Verdict::Clear,
    }
}

/// Less often than daily has one reason in the monograph: a clearance below the limit, or dialysis.
pub(super) fn interval(facts: &Facts) -> Verdict {
    let Some(days) = facts.every_days else { return Verdict::Unknown(vec![Missing::Interval]) };
    if days.get() == 1 || facts.answer(Condition::Dialysis) == Some(true) {
        return Verdict::Clear;
    }
    let Some(clearances) = facts.clearances() else { return Verdict::Unknown(missing_for_clearance(facts)) };
    match clearances.iter().map(|clearance| clearance.value).min() {
        Some(lowest) if lowest >= REDUCE_BELOW.value => {
            Verdict::Raised(Finding::LongerInterval { days: days.get(), lowest })
        }
        _ => Verdict::Clear,
    }
}

#[cfg(test)]
mod tests {
    use std::num::NonZeroU8;

    use super::*;
    use crate::domain::patient::patient::{Sex, Weight};
    use crate::domain::quantities::number::parse;
    use crate::domain::quantities::units::{MgPerDl, MlPerMin, Years};
    use crate::domain::rules::facts::Measured;
    use crate::domain::treatment::dose::Dose;

    fn dose(milligrams: &str) -> Dose {
        Dose::new(parse(milligrams, 3).unwrap()).unwrap()
    }

    fn given(milligrams: &str, days: u8) -> Facts {
        Facts { dose: Some(dose(milligrams)), every_days: NonZeroU8::new(days), ..Facts::default() }
    }

    #[test]
    fn the_ceiling_is_a_hundred_milligrams() {
        assert_eq!(ceiling(&given("99.999", 1)), Verdict::Clear);
        assert_eq!(ceiling(&given("100", 1)), Verdict::Clear);
        assert_eq!(ceiling(&given("100.001", 1)), Verdict::Raised(Finding::AboveCeiling(dose("100.001"))));
        assert_eq!(ceiling(&given("700", 7)), Verdict::Raised(Finding::AboveCeiling(dose("700"))));
        assert_eq!(ceiling(&Facts::default()), Verdict::Unknown(vec![Missing::Dose]));
    }

    #[test]
    fn less_than_a_syringe_is_not_the_dose_for_adults_with_rheumatoid_arthritis() {
        let check = |milligrams, answer: Option<bool>, years: Option<u8>| {
            let mut facts = Facts { age: years.map(Years), ..given(milligrams, 1) };
            facts.answers.set(Condition::RheumatoidArthritis, answer);
            partial_syringe(&facts)
        };
        let raised = Verdict::Raised(Finding::PartialSyringe(dose("99.999")));
        assert_eq!(check("99.999", Some(true), Some(18)), raised);
        assert_eq!(check("99.999", Some(true), Some(17)), Verdict::Clear);
        assert_eq!(check("99.999", Some(false), None), Verdict::Clear);
        let asked = Missing::Answer(Condition::RheumatoidArthritis);
        assert_eq!(check("99.999", None, Some(18)), Verdict::Unknown(vec![asked]));
        assert_eq!(check("99.999", None, None), Verdict::Unknown(vec![asked, Missing::Age]));
        assert_eq!(check("99.999", Some(true), None), Verdict::Unknown(vec![Missing::Age]));
        assert_eq!(check("100", None, None), Verdict::Clear);
        assert_eq!(partial_syringe(&Facts::default()), Verdict::Unknown(vec![Missing::Dose]));
    }

    #[test]
    fn the_skin_is_the_only_way() {
        let check = |way| route(&Facts { route: way, ..Facts::default() });
        assert_eq!(check(Some(RouteOfAdministration::Subcutaneous)), Verdict::Clear);
        assert_eq!(check(Some(RouteOfAdministration::Other)), Verdict::Raised(Finding::OtherRoute));
        assert_eq!(check(None), Verdict::Unknown(vec![Missing::Route]));
    }

    #[test]
    fn a_longer_interval_needs_a_reason_in_the_kidneys() {
        let with_weight = |days, kg: &str| Facts {
            age: Some(Years(68)),
            sex: Some(Sex::Male),
            weight: Weight::new(parse(kg, 3).unwrap()).map(Measured::undated),
            creatinine: Some(Measured::undated(MgPerDl::whole(1))),
            ..given("100", days)
        };
        assert_eq!(interval(&with_weight(1, "80")), Verdict::Clear);
        assert_eq!(interval(&with_weight(2, "29.999")), Verdict::Clear);
        let lowest = MlPerMin::whole(30);
        let raised = Verdict::Raised(Finding::LongerInterval { days: 2, lowest });
        assert_eq!(interval(&with_weight(2, "30")), raised);
        let mut on_dialysis = with_weight(2, "30");
        on_dialysis.answers.set(Condition::Dialysis, Some(true));
        assert_eq!(interval(&on_dialysis), Verdict::Clear);
        assert_eq!(interval(&given("100", 1)), Verdict::Clear);
        assert!(matches!(interval(&given("100", 2)), Verdict::Unknown(missing) if missing.len() == 4));
        assert_eq!(interval(&Facts::default()), Verdict::Unknown(vec![Missing::Interval]));
    }
}
