//! Concentrations over time against published numbers, against numerical integration of the differential
//! equations, and what holds of every curve.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]

use anakinra_companion::domain::monograph::{HALF_LIFE_H, PEAK_H};
use anakinra_companion::domain::treatment::pharmacokinetics::{
    Dose, Form, Model, RenalGroup, curve, drug_level,
};
use proptest::prelude::*;

const A: Form = Form::SlowElimination;
const B: Form = Form::SlowAbsorption;

fn every_model() -> impl Iterator<Item = (String, Model)> {
    Form::ALL
        .into_iter()
        .flat_map(|form| RenalGroup::ALL.map(|group| (format!("{form:?}, {group:?}"), form.model(group))))
}

/// `count` doses of 100 mg, the first at 0.
fn regular(count: u16, every_hours: f64) -> Vec<Dose> {
    (0..count).map(|index| Dose { hours: f64::from(index) * every_hours, mg: 100.0 }).collect()
}

fn highest(points: &[(f64, f64)]) -> f64 {
    points.iter().map(|point| point.1).fold(0.0, f64::max)
}

/// Whether a number is the published one, to as many places as were published.
#[track_caller]
fn assert_printed(found: f64, published: &str) {
    let places = published.split_once('.').map_or(0, |(_, fraction)| fraction.len());
    assert_eq!(format!("{found:.places$}"), published, "{found}");
}

/// A typical child or adolescent of Urien and others, from table 1: CL/F and V/F grow with body weight.
fn urien(kg: f64) -> Model {
    let clearance = 6.24 * (kg / 70.0).powf(0.47);
    Model { volume: 65.2 * (kg / 70.0).powf(0.76), clearance, ..A.model(RenalGroup::Normal) }
}

/// The highest and the lowest concentration between two of so many doses that nothing accumulates further.
fn steady(model: &Model, every_hours: f64) -> (f64, f64) {
    let doses = regular(60, every_hours);
    let last = doses[59].hours;
    let high = highest(&curve(model, &doses, last, last + every_hours, 1.0 / 64.0));
    (high, drug_level(model, &doses, last + every_hours))
}

mod published {
    use super::*;

    #[test]
    fn both_models_lie_within_the_monograph_at_normal_function() {
        for form in Form::ALL {
            let model = form.model(RenalGroup::Normal);
            for ((low, high), found) in
                [(PEAK_H.value, model.time_to_peak()), (HALF_LIFE_H.value, model.half_life())]
            {
                assert!((f64::from(low)..=f64::from(high)).contains(&found), "{form:?}: {found}");
            }
            assert!((model.area(100.0) / 9.80 - 1.0).abs() < 0.001);
        }
    }

    #[test]
    fn the_slow_absorption_is_in_the_middle_of_the_printed_half_life() {
        let (low, high) = HALF_LIFE_H.value;
        let found = B.model(RenalGroup::Normal).half_life();
        assert!((found - f64::from(low + high) / 2.0).abs() < 1e-12, "{found}");
    }

    #[test]
    fn exposure_in_each_group() {
        for (group, per_hour, area, ratio, daily, every_other_day) in [
            (RenalGroup::Normal, "10.20", "9.80", "1.00", "0.408", "0.204"),
            (RenalGroup::Mild, "8.52", "11.74", "1.20", "0.489", "0.245"),
            (RenalGroup::Moderate, "5.07", "19.72", "2.01", "0.822", "0.411"),
            (RenalGroup::Severe, "3.09", "32.36", "3.30", "1.348", "0.674"),
            (RenalGroup::EndStage, "2.562", "39.03", "3.98", "1.626", "0.813"),
        ] {
            for form in Form::ALL {
                assert_printed(form.model(group).clearance, per_hour);
                assert_printed(form.model(group).area(100.0), area);
            }
            assert_printed(group.exposure(), ratio);
            assert_printed(group.mean_concentration(100.0, 24.0), daily);
            assert_printed(group.mean_concentration(100.0, 48.0), every_other_day);
        }
    }

    #[test]
    fn every_other_day_lowers_exposure_and_does_not_equal_it() {
        let normal = RenalGroup::Normal.mean_concentration(100.0, 24.0);
        for (group, ratio) in [(RenalGroup::Severe, "1.65"), (RenalGroup::EndStage, "1.99")] {
            assert_printed(group.mean_concentration(100.0, 48.0) / normal, ratio);
        }
    }

    #[test]
    fn half_life_and_peak_of_both_models_in_each_group() {
        use RenalGroup::{EndStage, Mild, Moderate, Normal, Severe};
        for (form, group, half_life, time_to_peak, peak) in [
            (A, Normal, "4.43", "3.97", "0.824"),
            (A, Mild, "5.30", "4.28", "0.877"),
            (A, Moderate, "8.91", "5.25", "1.020"),
            (A, Severe, "14.6", "6.26", "1.140"),
            (A, EndStage, "17.6", "6.66", "1.181"),
            (B, Normal, "5.00", "3.11", "0.884"),
            (B, Mild, "5.00", "3.47", "1.006"),
            (B, Moderate, "5.00", "4.70", "1.425"),
            (B, Severe, "5.00", "6.16", "1.909"),
            (B, EndStage, "5.00", "6.79", "2.111"),
        ] {
            let model = form.model(group);
            assert_printed(model.half_life(), half_life);
            assert_printed(model.time_to_peak(), time_to_peak);
            assert_printed(model.peak(100.0), peak);
        }
    }

    #[test]
    fn steady_state_of_both_models() {
        for (form, group, every_hours, high, low) in [
            (A, RenalGroup::Normal, 24.0, "0.858", "0.062"),
            (B, RenalGroup::Normal, 24.0, "0.926", "0.065"),
            (A, RenalGroup::Severe, 24.0, "1.773", "0.827"),
            (A, RenalGroup::Severe, 48.0, "1.291", "0.201"),
            (B, RenalGroup::Severe, 24.0, "2.127", "0.446"),
            (B, RenalGroup::Severe, 48.0, "1.918", "0.020"),
        ] {
            let (highest, lowest) = steady(&form.model(group), every_hours);
            assert_printed(highest, high);
            assert_printed(lowest, low);
        }
    }

    #[test]
    fn typical_patients_of_urien() {
        for (kg, mg, half_life, peak, area, daily_mean) in [
            (21.0, 42.0, "5.11", "0.908", "11.85", "0.494"),
            (70.0, 100.0, "7.24", "0.964", "16.03", "0.668"),
            (10.0, 20.0, "4.12", "0.705", "8.00", "0.333"),
            (50.0, 100.0, "6.57", "1.21", "18.77", "0.782"),
        ] {
            let model = urien(kg);
            assert_printed(model.half_life(), half_life);
            assert_printed(model.peak(mg), peak);
            assert_printed(model.area(mg), area);
            assert_printed(model.area(mg) / 24.0, daily_mean);
        }
        for (kg, time_to_peak) in [(21.0, "4.22"), (70.0, "4.85"), (10.0, "3.85")] {
            assert_printed(urien(kg).time_to_peak(), time_to_peak);
        }
        assert_printed(urien(21.0).clearance, "3.543");
        assert_printed(urien(21.0).volume, "26.11");
        let (high, low) = steady(&urien(70.0), 24.0);
        assert_printed(high, "1.111");
        assert_printed(low, "0.229");
    }

    /// 1 mg/kg in fifteen adults (<https://doi.org/10.1016/j.phrs.2004.02.002>), fitted for 60 kg: the peak was
    /// after 2 to 6 hours.
    #[test]
    fn one_milligram_per_kilogram() {
        let fitted = Model { absorption: 0.50, volume: 48.8, clearance: 9.0 };
        assert!((fitted.peak(60.0) - 0.687).abs() < 0.01);
        assert!((2.0..=6.0).contains(&fitted.time_to_peak()));
        assert_printed(fitted.half_life(), "3.76");
    }

    #[test]
    fn daily_doses_hardly_accumulate_at_normal_function() {
        for form in Form::ALL {
            let model = form.model(RenalGroup::Normal);
            let ratio = steady(&model, 24.0).0 / model.peak(100.0);
            assert!(1.0 < ratio && ratio < 1.1, "{form:?}: {ratio}");
        }
    }
}

/// Runge and Kutta of the fourth order on dA/dt = −ka·A and dC/dt = ka·A/V − ke·C.
mod integrated {
    use super::*;

    /// Amount under the skin in mg, concentration in mg/L.
    type State = [f64; 2];

    const LONGEST_STEP: f64 = 0.02;

    fn slope(model: &Model, [skin, blood]: State) -> State {
        let absorbed = model.absorption * skin;
        [-absorbed, absorbed / model.volume - model.clearance / model.volume * blood]
    }

    fn advanced(model: &Model, mut state: State, hours: f64) -> State {
        let steps = (hours / LONGEST_STEP).ceil();
        let step = hours / steps;
        let moved = |[skin, blood]: State, by: State, part: f64| {
            [skin + by[0] * part * step, blood + by[1] * part * step]
        };
        let mut done = 0.0;
        while done < steps {
            let first = slope(model, state);
            let second = slope(model, moved(state, first, 0.5));
            let third = slope(model, moved(state, second, 0.5));
            let fourth = slope(model, moved(state, third, 1.0));
            for (by, part) in [(first, 1.0), (second, 2.0), (third, 2.0), (fourth, 1.0)] {
                state = moved(state, by, part / 6.0);
            }
            done += 1.0;
        }
        state
    }

    /// The concentration at each of the times, all in rising order.
    fn integrated(model: &Model, doses: &[Dose], times: &[f64]) -> Vec<f64> {
        let mut state = [0.0, 0.0];
        let mut now = doses[0].hours;
        let mut doses = doses.iter().peekable();
        let mut found = Vec::new();
        for &time in times {
            while let Some(dose) = doses.next_if(|dose| dose.hours < time) {
                state = advanced(model, state, dose.hours - now);
                state[0] += dose.mg;
                now = dose.hours;
            }
            state = advanced(model, state, time - now);
            now = time;
            found.push(state[1]);
        }
        found
    }

    #[track_caller]
    fn assert_agrees(name: &str, model: &Model, doses: &[Dose]) {
        let times: Vec<f64> = (1..=600).map(|index| doses[0].hours + f64::from(index) * 0.37).collect();
        let expected = integrated(model, doses, &times);
        let peak = expected.iter().copied().fold(0.0, f64::max);
        for (time, expected) in times.iter().zip(expected) {
            let found = drug_level(model, doses, *time);
            assert!((found - expected).abs() < 1e-6 * peak, "{name} at {time}: {found}, not {expected}");
        }
    }

    #[test]
    fn one_dose() {
        for (name, model) in every_model() {
            assert_agrees(&name, &model, &[Dose { hours: 0.0, mg: 100.0 }]);
        }
    }

    #[test]
    fn irregular_doses() {
        let doses = [
            (-7.25, 100.0),
            (14.5, 100.0),
            (14.5, 37.5),
            (16.0, 0.0),
            (41.125, 100.0),
            (60.9, 200.0),
            (61.0, 5.0),
            (150.3, 100.0),
        ]
        .map(|(hours, mg)| Dose { hours, mg });
        for (name, model) in every_model() {
            assert_agrees(&name, &model, &doses);
        }
    }

    #[test]
    fn rates_that_are_nearly_equal() {
        for apart in [0.0, 1e-15, 1e-12, 1e-9, 1e-6, 1e-3, -1e-15, -1e-9, -1e-3] {
            let model = Model { absorption: 0.2 * (1.0 + apart), volume: 50.0, clearance: 10.0 };
            assert_agrees(&format!("{apart}"), &model, &regular(3, 24.0));
        }
    }

    #[test]
    fn the_area_is_the_dose_by_the_clearance() {
        for (name, model) in every_model() {
            let points = curve(&model, &regular(1, 24.0), 0.0, 400.0, 0.25);
            let trapezoids: f64 =
                points.windows(2).map(|pair| (pair[0].1 + pair[1].1) / 2.0 * (pair[1].0 - pair[0].0)).sum();
            assert!((trapezoids / model.area(100.0) - 1.0).abs() < 0.01, "{name}: {trapezoids}");
        }
    }
}

mod left_out {
    use super::*;

    /// A curve against sums of all doses: the largest difference, as a part of the highest sum.
    fn difference(model: &Model, doses: &[Dose], from: f64, to: f64) -> f64 {
        let points = curve(model, doses, from, to, 1.0);
        let full: Vec<f64> = points.iter().map(|point| drug_level(model, doses, point.0)).collect();
        let highest = full.iter().copied().fold(0.0, f64::max);
        points.iter().zip(full).map(|(point, full)| (full - point.1).abs()).fold(0.0, f64::max) / highest
    }

    #[test]
    fn ninety_days_are_right_to_a_millionth() {
        for (name, model) in every_model() {
            for doses in [regular(90, 24.0), regular(45, 48.0), regular(1000, 2.0)] {
                let found = difference(&model, &doses, 0.0, 2160.0);
                assert!(found < 1e-6, "{name}: {found}");
            }
        }
    }

    /// The worst case: all at once, so that all are left out in the same moment.
    #[test]
    fn a_thousand_doses_at_once_are_right_to_a_millionth_of_their_highest() {
        for (name, model) in every_model() {
            let found = difference(&model, &regular(1000, 0.0), 0.0, 1000.0);
            assert!(0.0 < found && found < 1e-6, "{name}: {found}");
        }
    }

    #[test]
    fn an_old_dose_is_left_out() {
        for (name, model) in every_model() {
            let doses = regular(1, 24.0);
            assert!(drug_level(&model, &doses, 1000.0) > 0.0, "{name}");
            assert_eq!(curve(&model, &doses, 1000.0, 1000.0, 1.0), [(1000.0, 0.0)], "{name}");
        }
    }
}

mod always {
    use super::*;

    fn models() -> impl Strategy<Value = Model> {
        (0.02..3.0, 2.0..150.0, 0.5..30.0).prop_map(|(absorption, volume, clearance)| Model {
            absorption,
            volume,
            clearance,
        })
    }

    fn doses() -> impl Strategy<Value = Vec<Dose>> {
        prop::collection::vec((-500.0..500.0, 0.0..800.0).prop_map(|(hours, mg)| Dose { hours, mg }), 0..12)
    }

    /// To twelve digits, as far as a number has so many: the smallest have fewer.
    fn alike(one: f64, other: f64) -> bool {
        (one - other).abs() <= 1e-12 * one.abs().max(other.abs()) + f64::MIN_POSITIVE
    }

    proptest! {
        #[test]
        fn nothing_is_ever_negative_or_without_end(model in models(), doses in doses(), at in -600.0..5000.0) {
            let found = drug_level(&model, &doses, at);
            prop_assert!(found.is_finite() && found.is_sign_positive(), "{}", found);
        }

        #[test]
        fn twice_the_dose_is_twice_the_level(model in models(), doses in doses(), at in -600.0..600.0, by in 0.0..9.0) {
            let more: Vec<Dose> = doses.iter().map(|dose| Dose { mg: dose.mg * by, ..*dose }).collect();
            prop_assert!(alike(drug_level(&model, &more, at), by * drug_level(&model, &doses, at)));
        }

        #[test]
        fn several_doses_are_the_sum_of_each(model in models(), doses in doses(), from in -600.0..600.0) {
            for (at, found) in curve(&model, &doses, from, from + 48.0, 1.5) {
                let each: f64 = doses.iter().map(|dose| drug_level(&model, &[*dose], at)).sum();
                let peaks: f64 = doses.iter().map(|dose| model.peak(dose.mg)).sum();
                prop_assert!(alike(drug_level(&model, &doses, at), each));
                prop_assert!((found - each).abs() <= 1e-9 * peaks);
            }
        }

        #[test]
        fn the_order_of_doses_does_not_matter(model in models(), doses in doses(), at in -600.0..600.0) {
            let reversed: Vec<Dose> = doses.iter().rev().copied().collect();
            prop_assert!(alike(drug_level(&model, &reversed, at), drug_level(&model, &doses, at)));
        }

        #[test]
        fn more_is_never_less(model in models(), doses in doses(), hours in -500.0..500.0, mg in 0.0..800.0, at in -600.0..600.0) {
            let mut more = doses.clone();
            more.push(Dose { hours, mg });
            prop_assert!(drug_level(&model, &more, at) >= drug_level(&model, &doses, at));
        }

        #[test]
        fn what_is_to_come_adds_nothing(model in models(), doses in doses(), at in -600.0..600.0) {
            let past: Vec<Dose> = doses.iter().filter(|dose| dose.hours < at).copied().collect();
            prop_assert_eq!(drug_level(&model, &past, at), drug_level(&model, &doses, at));
        }

        #[test]
        fn it_rises_to_the_peak_and_falls_after_it(model in models(), part in 0.0..0.99, times in 1.01..20.0) {
            let peak = model.time_to_peak();
            let at = |part: f64| model.concentration(100.0, part * peak);
            prop_assert!(at(part) < at(part + 0.01) && at(part + 0.01) <= model.peak(100.0) * (1.0 + 1e-12));
            prop_assert!(at(times) < at(times - 0.01));
        }

        /// The two forms of one curve: as exact on both sides of equal rates as at them.
        #[test]
        fn nearly_equal_rates_have_nearly_the_limit(
            rate in 0.02..3.0, volume in 2.0..150.0, hours in 0.0..200.0, power in -17.0..-3.0, sign in prop::bool::ANY,
        ) {
            let apart = if sign { 10_f64.powf(power) } else { -(10_f64.powf(power)) };
            let of = |absorption| Model { absorption, volume, clearance: rate * volume };
            let (equal, near) = (of(rate), of(rate * (1.0 + apart)));
            let scale = 2.0 * (1.0 + rate * hours) * (apart.abs() + f64::EPSILON);
            let (limit, found) = (equal.concentration(100.0, hours), near.concentration(100.0, hours));
            prop_assert!((found - limit).abs() <= scale * limit, "{} {}", found, limit);
            prop_assert!((near.time_to_peak() * rate - 1.0).abs() <= apart.abs() + 4.0 * f64::EPSILON);
        }

        /// Where the rates are far apart the textbook's form loses no digits either.
        #[test]
        fn rates_far_apart_have_the_usual_form(
            rate in 0.02..3.0, times in 2.0..50.0, slow_elimination in prop::bool::ANY, volume in 2.0..150.0,
            hours in 0.0..200.0_f64,
        ) {
            let (absorption, elimination) =
                if slow_elimination { (rate * times, rate) } else { (rate, rate * times) };
            let model = Model { absorption, volume, clearance: elimination * volume };
            let difference = (-elimination * hours).exp() - (-absorption * hours).exp();
            let usual = 100.0 / volume * absorption / (absorption - elimination) * difference;
            prop_assert!((usual - model.concentration(100.0, hours)).abs() <= 1e-12 * model.peak(100.0));
        }
    }
}
