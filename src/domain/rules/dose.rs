//! How much, how often, by which way.

use crate::domain::facts::{Facts, Route};
use crate::domain::monograph::{DOSE_MG, REDUCE_BELOW};
use crate::domain::number::Exact;
use crate::domain::rules::renal::missing_for_clearance;
use crate::domain::rules::{Finding, Missing, Verdict, absent};
use crate::domain::units::Milligrams;

/// More than the monograph's dose a day, on average over the interval.
pub(super) fn ceiling(facts: &Facts) -> Verdict {
    let (Some(dose), Some(days)) = (facts.dose, facts.every_days) else {
        return Verdict::Unknown(absent([
            (Missing::Dose, facts.dose.is_some()),
            (Missing::Interval, facts.every_days.is_some()),
        ]));
    };
    let daily = Milligrams(dose.milligrams().0 / Exact::from_integer(i64::from(days.get())));
    if daily.0 > DOSE_MG.value.exact() {
        Verdict::Raised(Finding::AboveCeiling { daily, dose })
    } else {
        Verdict::Clear
    }
}

/// The monograph's dose is the whole syringe.
pub(super) fn partial_syringe(facts: &Facts) -> Verdict {
    match facts.dose {
        None => Verdict::Unknown(vec![Missing::Dose]),
        Some(dose) if dose.milligrams().0 < DOSE_MG.value.exact() => {
            Verdict::Raised(Finding::PartialSyringe(dose))
        }
        Some(_) => Verdict::Clear,
    }
}

pub(super) fn route(facts: &Facts) -> Verdict {
    match facts.route {
        None => Verdict::Unknown(vec![Missing::Route]),
        Some(Route::Other) => Verdict::Raised(Finding::OtherRoute),
        Some(Route::Subcutaneous) => Verdict::Clear,
    }
}

/// Less often than daily has one reason in the monograph: a clearance below the limit.
pub(super) fn interval(facts: &Facts) -> Verdict {
    let Some(days) = facts.every_days else { return Verdict::Unknown(vec![Missing::Interval]) };
    if days.get() == 1 {
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
    use crate::domain::dose::Dose;
    use crate::domain::facts::Measured;
    use crate::domain::number::parse;
    use crate::domain::patient::{Sex, Weight};
    use crate::domain::units::{MgPerDl, MlPerMin, Years};

    fn dose(milligrams: &str) -> Dose {
        Dose::new(parse(milligrams, 3).unwrap()).unwrap()
    }

    fn given(milligrams: &str, days: u8) -> Facts {
        Facts { dose: Some(dose(milligrams)), every_days: NonZeroU8::new(days), ..Facts::default() }
    }

    #[test]
    fn the_ceiling_is_a_hundred_milligrams_a_day() {
        assert_eq!(ceiling(&given("99.999", 1)), Verdict::Clear);
        assert_eq!(ceiling(&given("100", 1)), Verdict::Clear);
        let Verdict::Raised(Finding::AboveCeiling { daily, .. }) = ceiling(&given("100.001", 1)) else {
            panic!("not raised");
        };
        assert_eq!(daily, Milligrams(Exact::new(100_001, 1000)));
        assert_eq!(ceiling(&given("200", 2)), Verdict::Clear);
        assert!(matches!(ceiling(&given("200.001", 2)), Verdict::Raised(Finding::AboveCeiling { .. })));
        let half = Facts { every_days: None, ..given("100", 1) };
        assert_eq!(ceiling(&half), Verdict::Unknown(vec![Missing::Interval]));
        assert_eq!(ceiling(&Facts::default()), Verdict::Unknown(vec![Missing::Dose, Missing::Interval]));
    }

    #[test]
    fn less_than_a_syringe_is_not_the_dose_of_the_monograph() {
        let raised = Verdict::Raised(Finding::PartialSyringe(dose("99.999")));
        assert_eq!(partial_syringe(&given("99.999", 1)), raised);
        assert_eq!(partial_syringe(&given("100", 1)), Verdict::Clear);
        assert_eq!(partial_syringe(&given("100.001", 1)), Verdict::Clear);
        assert_eq!(partial_syringe(&Facts::default()), Verdict::Unknown(vec![Missing::Dose]));
    }

    #[test]
    fn the_skin_is_the_only_way() {
        let check = |way| route(&Facts { route: way, ..Facts::default() });
        assert_eq!(check(Some(Route::Subcutaneous)), Verdict::Clear);
        assert_eq!(check(Some(Route::Other)), Verdict::Raised(Finding::OtherRoute));
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
        assert_eq!(interval(&given("100", 1)), Verdict::Clear);
        assert!(matches!(interval(&given("100", 2)), Verdict::Unknown(missing) if missing.len() == 4));
        assert_eq!(interval(&Facts::default()), Verdict::Unknown(vec![Missing::Interval]));
    }
}
