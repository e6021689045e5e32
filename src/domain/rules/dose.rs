//! How much, how often, by which way.

use std::num::NonZeroU8;

use crate::domain::monograph::{CHILD_BELOW, DOSE_MG};
use crate::domain::patient::conditions::Condition;
use crate::domain::quantities::number::Exact;
use crate::domain::quantities::source::{Cited, PROFESSIONAL_LABEL, cited};
use crate::domain::rules::facts::{Facts, RouteOfAdministration};
use crate::domain::rules::renal_dosing::RenalDosing;
use crate::domain::rules::{Finding, Missing, Verdict, absent};

/// The most that a label has for any disease, in milligrams a day for each kilogram.
pub const MOST_PER_KG: Cited<Exact> =
    cited(Exact::new_raw(8, 1), &PROFESSIONAL_LABEL, "2.2 Dosage in cryopyrin-associated periodic syndromes");

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

/// The monograph has two intervals: every day, and every other day for a clearance below the limit or on dialysis.
pub(super) fn interval(facts: &Facts) -> Verdict {
    let Some(days) = facts.every_days.map(NonZeroU8::get) else {
        return Verdict::Unknown(vec![Missing::Interval]);
    };
    let asked = RenalDosing::of(facts);
    match (days, asked) {
        (2, RenalDosing::EveryOtherDay(_) | RenalDosing::Dialysis) => Verdict::Clear,
        (1, RenalDosing::Usual(_)) => match facts.answer(Condition::Dialysis) {
            None => Verdict::Unknown(vec![Missing::Answer(Condition::Dialysis)]),
            Some(_) => Verdict::Clear,
        },
        (1 | 2, RenalDosing::Undetermined(missing)) => Verdict::Unknown(missing),
        // Which of the two is right is for the dosing to say.
        (1 | 2, RenalDosing::WeightsDisagree(_)) => Verdict::NotApplicable,
        (_, asked) => Verdict::Raised(Finding::OtherInterval { days, asked }),
    }
}

/// More for each kilogram than any label has, for any disease.
pub(super) fn label_maximum(facts: &Facts) -> Verdict {
    let (Some(dose), Some(weight)) = (facts.dose, facts.weight) else {
        return Verdict::Unknown(absent([
            (Missing::Dose, facts.dose.is_some()),
            (Missing::Weight, facts.weight.is_some()),
        ]));
    };
    let (weight, most) = (weight.value, MOST_PER_KG.value);
    if dose.milligrams().0 > most * weight.exact().0 {
        return Verdict::Raised(Finding::AboveAnyLabel { dose, weight, most });
    }
    Verdict::Clear
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::labs::result::Creatinine;
    use crate::domain::patient::patient::{Sex, Weight};
    use crate::domain::quantities::number::parse;
    use crate::domain::quantities::units::{MgPerDl, Years};
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
    fn eight_milligrams_a_kilogram_are_the_most_of_any_label() {
        let at = |milligrams: &str| Facts {
            weight: Weight::new(parse("75", 3).unwrap()).map(Measured::undated),
            ..given(milligrams, 1)
        };
        assert_eq!(label_maximum(&at("599.999")), Verdict::Clear);
        assert_eq!(label_maximum(&at("600")), Verdict::Clear);
        let raised = label_maximum(&at("600.001"));
        assert!(matches!(raised, Verdict::Raised(Finding::AboveAnyLabel { .. })), "{raised:?}");
        assert_eq!(label_maximum(&given("700", 1)), Verdict::Unknown(vec![Missing::Weight]));
        let no_dose = Facts { dose: None, ..at("600") };
        assert_eq!(label_maximum(&no_dose), Verdict::Unknown(vec![Missing::Dose]));
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
            creatinine: Some(Measured::undated(Creatinine::exactly(MgPerDl::whole(1)))),
            ..given("100", days)
        };
        let asks = Verdict::Unknown(vec![Missing::Answer(Condition::Dialysis)]);
        assert_eq!(interval(&with_weight(1, "80")), asks);
        let mut no_dialysis = with_weight(1, "80");
        no_dialysis.answers.set(Condition::Dialysis, Some(false));
        assert_eq!(interval(&no_dialysis), Verdict::Clear);
        assert_eq!(interval(&with_weight(2, "29.999")), Verdict::Clear);
        let asked = |facts: &Facts| match interval(facts) {
            Verdict::Raised(Finding::OtherInterval { asked, .. }) => asked,
            other => panic!("{other:?}"),
        };
        assert!(matches!(asked(&with_weight(2, "30")), RenalDosing::Usual(_)));
        assert!(matches!(asked(&with_weight(1, "29.999")), RenalDosing::EveryOtherDay(_)));
        for days in [3, 4, 7] {
            assert!(matches!(asked(&with_weight(days, "30")), RenalDosing::Usual(_)));
            assert!(matches!(asked(&with_weight(days, "29.999")), RenalDosing::EveryOtherDay(_)));
            let asked = asked(&given("100", days));
            assert!(matches!(asked, RenalDosing::Undetermined(_)), "whatever the clearance is");
        }
        let mut on_dialysis = with_weight(2, "30");
        on_dialysis.answers.set(Condition::Dialysis, Some(true));
        assert_eq!(interval(&on_dialysis), Verdict::Clear);
        on_dialysis.every_days = NonZeroU8::new(1);
        assert_eq!(asked(&on_dialysis), RenalDosing::Dialysis);
        for days in [1, 2] {
            assert!(matches!(interval(&given("100", days)), Verdict::Unknown(missing) if missing.len() == 4));
        }
        assert_eq!(interval(&Facts::default()), Verdict::Unknown(vec![Missing::Interval]));
    }
}
