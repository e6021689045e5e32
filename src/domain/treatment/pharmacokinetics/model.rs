//! One compartment with absorption and elimination of the first order.

use std::f64::consts::LN_2;

use num_traits::ToPrimitive;

/// What is left of a dose, as a part of its peak, when [`curve`] no longer adds it.
const NEGLIGIBLE: f64 = 1e-9;

/// A body as one compartment. All three numbers are above 0.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Model {
    /// Rate of absorption from under the skin, per hour.
    pub absorption: f64,
    /// Apparent volume V/F in litres.
    pub volume: f64,
    /// Apparent clearance CL/F in litres per hour.
    pub clearance: f64,
}

/// An injection.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Dose {
    /// When, in hours from an origin that all doses of a calculation share.
    pub hours: f64,
    /// How much, in mg, 0 or more.
    pub mg: f64,
}

impl Model {
    /// Concentration in mg/L so many hours after a dose of so many mg; 0 before it.
    ///
    /// The difference of the two exponentials is written as their slower one times what the faster one takes
    /// away, so that no digits are lost where the two rates are nearly or exactly equal.
    pub fn concentration(&self, mg: f64, hours_since: f64) -> f64 {
        if hours_since <= 0.0 {
            return 0.0;
        }
        let (slow, apart) = self.rates();
        let exponent = apart * hours_since;
        let shape = (-slow * hours_since).exp() * quotient(-(-exponent).exp_m1(), exponent);
        mg / self.volume * self.absorption * hours_since * shape
    }

    /// Hours in which the concentration halves at last: that of the slower of both rates.
    pub fn half_life(&self) -> f64 {
        LN_2 / self.rates().0
    }

    /// Hours from a dose to its highest concentration.
    pub fn time_to_peak(&self) -> f64 {
        let (slow, apart) = self.rates();
        let excess = apart / slow;
        quotient(excess.ln_1p(), excess) / slow
    }

    /// Highest concentration after one dose, in mg/L.
    pub fn peak(&self, mg: f64) -> f64 {
        self.concentration(mg, self.time_to_peak())
    }

    /// Area under the whole curve of one dose, in mg·h/L.
    pub fn area(&self, mg: f64) -> f64 {
        mg / self.clearance
    }

    /// The slower of the rates of absorption and elimination, and how far the faster one is from it, per hour.
    fn rates(&self) -> (f64, f64) {
        let elimination = self.clearance / self.volume;
        (self.absorption.min(elimination), (self.absorption - elimination).abs())
    }

    /// Hours after which a dose stays below [`NEGLIGIBLE`], to within a half-life.
    fn horizon(&self) -> f64 {
        let mut hours = self.time_to_peak();
        while self.concentration(1.0, hours) > NEGLIGIBLE * self.peak(1.0) {
            hours += self.half_life();
        }
        hours
    }
}

/// The quotient of two numbers that become alike, and nought, together.
fn quotient(part: f64, whole: f64) -> f64 {
    if whole == 0.0 { 1.0 } else { part / whole }
}

/// Concentration in mg/L at a time, in hours from the origin of the doses. These may stand in any order and at
/// any distance; those that are not given yet add nothing.
pub fn drug_level(model: &Model, doses: &[Dose], at_hours: f64) -> f64 {
    sum(model, doses.iter(), at_hours)
}

/// Pairs of a time in hours and the concentration there in mg/L: at `from`, then every `step` hours up to `to`.
/// Empty if such steps do not lead there.
///
/// A dose is left out once less than a billionth of its own peak remains of it. A thousand doses left out are
/// together less than a millionth of the highest concentration.
pub fn curve(model: &Model, doses: &[Dose], from: f64, to: f64, step: f64) -> Vec<(f64, f64)> {
    let Some(last) = ((to - from) / step).floor().to_u32() else { return Vec::new() };
    let horizon = model.horizon();
    (0..=last)
        .map(|index| from + f64::from(index) * step)
        .map(|at| (at, sum(model, doses.iter().filter(|dose| at - dose.hours < horizon), at)))
        .collect()
}

/// Starts from a positive zero, which the sum of nothing is not.
fn sum<'a>(model: &Model, doses: impl Iterator<Item = &'a Dose>, at: f64) -> f64 {
    doses.map(|dose| model.concentration(dose.mg, at - dose.hours)).fold(0.0, |sum, part| sum + part)
}

#[cfg(test)]
mod tests {
    use super::*;

    const EQUAL: Model = Model { absorption: 0.25, volume: 40.0, clearance: 10.0 };

    #[test]
    fn there_is_nothing_before_a_dose_and_at_it() {
        for hours in [f64::NEG_INFINITY, -1.0, -f64::MIN_POSITIVE, -0.0, 0.0] {
            assert_eq!(EQUAL.concentration(100.0, hours), 0.0, "{hours}");
        }
        assert!(EQUAL.concentration(100.0, 1e-9) > 0.0);
    }

    #[test]
    fn equal_rates_have_the_limit_form() {
        for hours in [0.5, 4.0, 24.0_f64] {
            let limit = 100.0 / 40.0 * 0.25 * hours * (-0.25 * hours).exp();
            assert_eq!(EQUAL.concentration(100.0, hours), limit);
        }
        assert_eq!(EQUAL.time_to_peak(), 4.0);
        assert_eq!(EQUAL.half_life(), 4.0 * LN_2);
        assert_eq!(EQUAL.area(100.0), 10.0);
    }

    #[test]
    fn nothing_given_is_a_positive_zero() {
        assert!(drug_level(&EQUAL, &[], 1.0).is_sign_positive());
        let long_ago = [Dose { hours: -1e6, mg: 100.0 }];
        assert!(curve(&EQUAL, &long_ago, 0.0, 0.0, 1.0)[0].1.is_sign_positive());
    }

    #[test]
    fn a_curve_has_its_first_point_at_from_and_none_after_to() {
        let times = |from, to, step| -> Vec<f64> {
            curve(&EQUAL, &[], from, to, step).iter().map(|point| point.0).collect()
        };
        assert_eq!(times(-0.5, 0.5, 0.25), [-0.5, -0.25, 0.0, 0.25, 0.5]);
        assert_eq!(times(1.0, 2.75, 1.0), [1.0, 2.0]);
        assert_eq!(times(1.0, 1.0, 1.0), [1.0]);
        for (from, to, step) in [
            (1.0, 0.0, 1.0),
            (0.0, 1.0, 0.0),
            (0.0, 1.0, -1.0),
            (0.0, f64::INFINITY, 1.0),
            (0.0, f64::NAN, 1.0),
        ] {
            assert!(times(from, to, step).is_empty(), "{from} {to} {step}");
        }
    }

    #[test]
    fn beyond_the_horizon_a_dose_is_negligible_and_shortly_before_it_is_not() {
        for model in [EQUAL, Model { absorption: 0.1, ..EQUAL }, Model { absorption: 3.0, ..EQUAL }] {
            let rest = |hours| model.concentration(1.0, hours) / model.peak(1.0);
            assert!(rest(model.horizon()) <= NEGLIGIBLE);
            assert!(rest(model.horizon() - model.half_life()) > NEGLIGIBLE);
        }
    }
}
