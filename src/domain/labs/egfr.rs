//! Glomerular filtration after CKD-EPI 2021: context for a reader, and not what any rule decides by.

use num_traits::ToPrimitive;

use crate::domain::patient::patient::Sex;
use crate::domain::quantities::source::{CKD_EPI, Cited, cited};
use crate::domain::quantities::units::{MgPerDl, Years};

/// The constants of the equation for one sex.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Constants {
    /// Creatinine in mg/dL at which the slope changes.
    pub kappa: f64,
    /// Exponent below it.
    pub alpha: f64,
    /// Factor for the sex.
    pub factor: f64,
}

/// What creatinine of one, at age nought, would give.
pub const SCALE: Cited<f64> = cited(142.0, &CKD_EPI, "equation");
/// Exponent above the knot.
pub const STEEP: Cited<f64> = cited(-1.2, &CKD_EPI, "equation");
/// Factor for each year of life.
pub const PER_YEAR: Cited<f64> = cited(0.9938, &CKD_EPI, "equation");
/// For women.
pub const FEMALE: Cited<Constants> =
    cited(Constants { kappa: 0.7, alpha: -0.241, factor: 1.012 }, &CKD_EPI, "equation");
/// For men.
pub const MALE: Cited<Constants> =
    cited(Constants { kappa: 0.9, alpha: -0.302, factor: 1.0 }, &CKD_EPI, "equation");

/// Stage of kidney function, G1 to G5.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Stage {
    /// 90 and more.
    G1,
    /// 60 to 89.
    G2,
    /// 45 to 59.
    G3a,
    /// 30 to 44.
    G3b,
    /// 15 to 29.
    G4,
    /// Below 15.
    G5,
}

/// Estimated glomerular filtration in whole mL/min per 1.73 m² of body surface, of an adult, as laboratories
/// report it.
pub fn egfr(age: Years, sex: Sex, creatinine: MgPerDl) -> Option<u16> {
    unrounded(age, sex, creatinine)?.round().to_u16()
}

/// Calculated with binary fractions: powers have no exact value.
fn unrounded(age: Years, sex: Sex, creatinine: MgPerDl) -> Option<f64> {
    let Constants { kappa, alpha, factor } = match sex {
        Sex::Female => FEMALE.value,
        Sex::Male => MALE.value,
    };
    let relative = creatinine.0.to_f64()? / kappa;
    // Of the two powers of the equation, that of min(relative, 1) and that of max(relative, 1), one is 1.
    let exponent = if relative < 1.0 { alpha } else { STEEP.value };
    let power = (exponent * relative.ln()).exp();
    Some(SCALE.value * power * PER_YEAR.value.powi(i32::from(age.0)) * factor)
}

/// The stage of a filtration.
pub fn stage(egfr: u16) -> Stage {
    match egfr {
        90.. => Stage::G1,
        60.. => Stage::G2,
        45.. => Stage::G3a,
        30.. => Stage::G3b,
        15.. => Stage::G4,
        _ => Stage::G5,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::quantities::number::Exact;

    #[test]
    fn both_sides_of_the_knot_of_each_sex() {
        for (age, sex, creatinine, expected) in [
            (50, Sex::Female, (7, 10), 105.297_6),
            (50, Sex::Male, (9, 10), 104.049_0),
            (80, Sex::Female, (8, 10), 74.438_6),
            (50, Sex::Female, (5, 10), 114.191_9),
            (50, Sex::Male, (5, 10), 124.259_7),
            (50, Sex::Male, (18, 10), 45.290_0),
        ] {
            let creatinine = MgPerDl(Exact::new(creatinine.0, creatinine.1));
            let found = unrounded(Years(age), sex, creatinine).unwrap();
            assert!((found - expected).abs() < 0.001, "{age} {sex:?} {creatinine:?}: {found}");
            assert_eq!(egfr(Years(age), sex, creatinine), expected.round().to_u16());
        }
    }

    #[test]
    fn stages_begin_at_their_limits() {
        for (value, expected) in [
            (90, Stage::G1),
            (89, Stage::G2),
            (60, Stage::G2),
            (59, Stage::G3a),
            (45, Stage::G3a),
            (44, Stage::G3b),
            (30, Stage::G3b),
            (29, Stage::G4),
            (15, Stage::G4),
            (14, Stage::G5),
        ] {
            assert_eq!(stage(value), expected, "{value}");
        }
    }
}
