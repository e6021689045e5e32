//! Creatinine clearance after Cockcroft and Gault, with each body weight that is in use.
//! The labelling does not say which weight it means, so all are given.

use crate::domain::labs::bound::Bound;
use crate::domain::labs::result::Creatinine;
use crate::domain::patient::patient::Sex;
use crate::domain::quantities::number::Exact;
use crate::domain::quantities::source::{COCKCROFT_GAULT, Cited, OWN_CHOICE, cited};
use crate::domain::quantities::units::{Centimetres, Kilograms, MgPerDl, MlPerMin, Years};

/// Years from which age is subtracted.
pub const AGE_TERM: Cited<u8> = cited(140, &COCKCROFT_GAULT, "Cockcroft–Gault");
/// What creatinine in mg/dL is multiplied by in the denominator.
pub const CREATININE_FACTOR: Cited<u8> = cited(72, &COCKCROFT_GAULT, "Cockcroft–Gault");
/// Women have this part of the clearance.
pub const FEMALE_FACTOR: Cited<Exact> = cited(Exact::new_raw(85, 100), &COCKCROFT_GAULT, "Cockcroft–Gault");
/// Ideal weight at [`DEVINE_HEIGHT`], female.
pub const DEVINE_FEMALE: Cited<Exact> =
    cited(Exact::new_raw(455, 10), &COCKCROFT_GAULT, "ideal weight (Devine)");
/// Ideal weight at [`DEVINE_HEIGHT`], male.
pub const DEVINE_MALE: Cited<Exact> = cited(Exact::new_raw(50, 1), &COCKCROFT_GAULT, "ideal weight (Devine)");
/// Kilograms of ideal weight for each inch above [`DEVINE_HEIGHT`].
pub const DEVINE_PER_INCH: Cited<Exact> =
    cited(Exact::new_raw(23, 10), &COCKCROFT_GAULT, "ideal weight (Devine)");
/// Sixty inches; below it the ideal weight is an extrapolation.
pub const DEVINE_HEIGHT: Cited<Centimetres> =
    cited(Centimetres(Exact::new_raw(1524, 10)), &COCKCROFT_GAULT, "ideal weight (Devine)");
/// Centimetres in an inch.
pub const CM_PER_INCH: Exact = Exact::new_raw(254, 100);
/// The part of the weight above the ideal that counts for the adjusted weight.
pub const ADJUSTED_PART: Cited<Exact> = cited(Exact::new_raw(4, 10), &COCKCROFT_GAULT, "adjusted weight");

/// Nearly every adult is at least this tall: where the height is not known, the ideal weight can be as low as theirs.
pub const SHORTEST: Cited<Centimetres> =
    cited(Centimetres::whole(150), &OWN_CHOICE, "height that is assumed at least where none is known");
/// Up to so many times the ideal weight, the actual weight is commonly used by itself.
pub const NEAR_IDEAL: Cited<Exact> =
    cited(Exact::new_raw(12, 10), &OWN_CHOICE, "weights that are near the ideal one");

/// Which body weight a clearance was calculated with.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Basis {
    /// As weighed.
    Actual,
    /// After Devine, from height and sex.
    Ideal,
    /// Between ideal and actual.
    Adjusted,
}

/// A clearance and the weight that went into it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Clearance {
    /// Which weight.
    pub basis: Basis,
    /// How much it is.
    pub weight: Kilograms,
    /// The result.
    pub value: MlPerMin,
    /// How the clearance lies to it, if creatinine had a bound.
    pub bound: Option<Bound>,
}

impl Clearance {
    /// Whether it is below a limit; none if its bound does not tell.
    pub fn is_below(&self, limit: MlPerMin) -> Option<bool> {
        Bound::is_below(self.bound, self.value, limit)
    }
}

/// (140 − age) × weight ÷ (72 × creatinine), × 0.85 for women.
///
/// For adults: with an age above 140 or without creatinine the equation has no meaning.
pub fn cockcroft_gault(age: Years, sex: Sex, weight: Kilograms, creatinine: MgPerDl) -> MlPerMin {
    let years = Exact::from_integer(i64::from(AGE_TERM.value) - i64::from(age.0));
    let factor = Exact::from_integer(i64::from(CREATININE_FACTOR.value));
    let male = years * weight.0 / (factor * creatinine.0);
    MlPerMin(match sex {
        Sex::Male => male,
        Sex::Female => male * FEMALE_FACTOR.value,
    })
}

/// Ideal weight after Devine.
pub fn ideal_weight(sex: Sex, height: Centimetres) -> Kilograms {
    let base = match sex {
        Sex::Female => DEVINE_FEMALE.value,
        Sex::Male => DEVINE_MALE.value,
    };
    Kilograms(base + DEVINE_PER_INCH.value * (height.0 - DEVINE_HEIGHT.value.0) / CM_PER_INCH)
}

/// Ideal weight plus 0.4 of what the actual weight is above it (or below it).
pub fn adjusted_weight(ideal: Kilograms, actual: Kilograms) -> Kilograms {
    Kilograms(ideal.0 + ADJUSTED_PART.value * (actual.0 - ideal.0))
}

/// The clearance with the actual weight and, if height is known, with the ideal and adjusted ones.
/// A body so short that its ideal weight would not be positive has neither.
pub fn clearances(
    age: Years,
    sex: Sex,
    actual: Kilograms,
    height: Option<Centimetres>,
    creatinine: Creatinine,
) -> Vec<Clearance> {
    let ideal = height.map(|height| ideal_weight(sex, height)).filter(|ideal| *ideal > Kilograms::whole(0));
    let adjusted = ideal.map(|ideal| adjusted_weight(ideal, actual));
    [(Basis::Actual, Some(actual)), (Basis::Ideal, ideal), (Basis::Adjusted, adjusted)]
        .into_iter()
        .filter_map(|(basis, weight)| weight.map(|weight| (basis, weight)))
        .map(|(basis, weight)| Clearance {
            basis,
            weight,
            value: cockcroft_gault(age, sex, weight, creatinine.mg_per_dl),
            bound: creatinine.bound.map(Bound::inverted),
        })
        .collect()
}

/// Whether a clearance that is calculated without the height says nothing about a limit: the weight may be far above
/// the ideal one, with which it would lie below.
pub fn needs_height(
    age: Years,
    sex: Sex,
    clearance: &Clearance,
    creatinine: Creatinine,
    limit: MlPerMin,
) -> bool {
    let lowest = ideal_weight(sex, SHORTEST.value);
    let is_near = clearance.weight.0 <= lowest.0 * NEAR_IDEAL.value;
    let with_lowest = cockcroft_gault(age, sex, lowest, creatinine.mg_per_dl);
    !is_near && clearance.is_below(limit) == Some(false) && with_lowest < limit
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::domain::quantities::number::{Decimal, fixed};

    fn exact(text: &str) -> Exact {
        crate::domain::quantities::number::parse(text, 3).unwrap().exact()
    }

    const fn one() -> Creatinine {
        Creatinine::exactly(MgPerDl::whole(1))
    }

    /// Women of 58 years with a creatinine of 2.6 mg/dL.
    #[test]
    fn a_weight_that_may_be_far_above_the_ideal_needs_the_height() {
        let creatinine = Creatinine::exactly(MgPerDl(exact("2.6")));
        let needs = |kg: &str| {
            let all = clearances(Years(58), Sex::Female, Kilograms(exact(kg)), None, creatinine);
            needs_height(Years(58), Sex::Female, &all[0], creatinine, MlPerMin::whole(30))
        };
        assert!(needs("130"), "48.4 with the actual weight, 22.9 with the ideal one at 165 cm");
        assert!(needs("80.6"));
        assert!(!needs("80.5"), "below the limit with the actual weight, and so with every lower one");
        let well = Creatinine::exactly(MgPerDl(exact("0.8")));
        let heavy = clearances(Years(58), Sex::Female, Kilograms::whole(130), None, well);
        let needs =
            |creatinine| needs_height(Years(58), Sex::Female, &heavy[0], creatinine, MlPerMin::whole(30));
        assert!(!needs(well), "not below with the lowest ideal weight");
    }

    /// Men of 60 years: the ideal weight at 150 cm is 47.8 kg, and 1.2 times that 57.4 kg.
    #[test]
    fn a_weight_near_the_ideal_one_stands_for_itself() {
        let needs = |kg: &str| {
            let creatinine = Creatinine::exactly(MgPerDl(exact("1.8")));
            let all = clearances(Years(60), Sex::Male, Kilograms(exact(kg)), None, creatinine);
            needs_height(Years(60), Sex::Male, &all[0], creatinine, MlPerMin::whole(30))
        };
        assert_eq!(["57.3", "57.4"].map(needs), [false, true]);
    }

    #[test]
    fn a_bound_of_creatinine_turns_round() {
        for (bound, turned) in [
            (None, None),
            (Some(Bound::Below), Some(Bound::Above)),
            (Some(Bound::AtMost), Some(Bound::AtLeast)),
            (Some(Bound::AtLeast), Some(Bound::AtMost)),
            (Some(Bound::Above), Some(Bound::Below)),
        ] {
            let creatinine = Creatinine { bound, ..one() };
            let all = clearances(Years(50), Sex::Male, Kilograms::whole(90), None, creatinine);
            assert_eq!(all[0].bound, turned);
        }
    }

    #[test]
    fn a_clearance_of_thirty_is_exactly_thirty() {
        let man = cockcroft_gault(Years(68), Sex::Male, Kilograms::whole(30), MgPerDl::whole(1));
        assert_eq!(man, MlPerMin::whole(30));
        let woman = cockcroft_gault(Years(68), Sex::Female, Kilograms::whole(60), MgPerDl(exact("1.7")));
        assert_eq!(woman, MlPerMin::whole(30));
    }

    #[test]
    fn ideal_weight_is_the_base_at_sixty_inches() {
        assert_eq!(ideal_weight(Sex::Male, Centimetres(exact("152.4"))), Kilograms::whole(50));
        assert_eq!(ideal_weight(Sex::Female, Centimetres(exact("152.4"))), Kilograms(exact("45.5")));
        assert_eq!(fixed(ideal_weight(Sex::Female, Centimetres::whole(150)).0, 2), "43.33");
    }

    #[test]
    fn without_height_only_the_actual_weight_is_used() {
        let of = |height| clearances(Years(50), Sex::Male, Kilograms::whole(90), height, one());
        let bases = |height| of(height).iter().map(|one| one.basis).collect::<Vec<_>>();
        assert_eq!(bases(None), [Basis::Actual]);
        assert_eq!(bases(Some(Centimetres::whole(180))), [Basis::Actual, Basis::Ideal, Basis::Adjusted]);
        assert_eq!(bases(Some(Centimetres::whole(50))), [Basis::Actual]);
    }

    #[test]
    fn a_body_without_a_positive_ideal_weight_has_the_actual_one_alone() {
        let none = DEVINE_HEIGHT.value.0 - DEVINE_FEMALE.value / DEVINE_PER_INCH.value * CM_PER_INCH;
        let bases = |height| {
            let all =
                clearances(Years(50), Sex::Female, Kilograms::whole(40), Some(Centimetres(height)), one());
            all.iter().map(|clearance| clearance.basis).collect::<Vec<_>>()
        };
        assert_eq!(bases(none), [Basis::Actual]);
        let slightly_taller = none + Exact::new(1, 1000);
        assert_eq!(bases(slightly_taller), [Basis::Actual, Basis::Ideal, Basis::Adjusted]);
    }

    proptest! {
        #[test]
        fn clearance_falls_with_age_and_creatinine_and_rises_with_weight(
            age in 18_u8..120, kg in 100_i64..4000, creatinine in 10_i64..6000,
        ) {
            let of = |age, kg, creatinine| cockcroft_gault(
                Years(age), Sex::Female,
                Kilograms(Decimal::new(kg, 1).exact()), MgPerDl(Decimal::new(creatinine, 2).exact()),
            );
            let here = of(age, kg, creatinine);
            prop_assert!(of(age + 1, kg, creatinine) < here);
            prop_assert!(of(age, kg + 1, creatinine) > here);
            prop_assert!(of(age, kg, creatinine + 1) < here);
        }

        #[test]
        fn the_adjusted_weight_lies_between_the_other_two(ideal in 300_i64..1200, actual in 300_i64..3000) {
            let (ideal, actual) = (Decimal::new(ideal, 1).exact(), Decimal::new(actual, 1).exact());
            let adjusted = adjusted_weight(Kilograms(ideal), Kilograms(actual)).0;
            prop_assert!(ideal.min(actual) <= adjusted && adjusted <= ideal.max(actual));
        }
    }
}
