//! From values to places on a chart, and back to round numbers for its axes. Knows nothing of pages.

use chrono::{Datelike, Months, NaiveDate};

/// A straight line from values to places: `from` lies at 0, `to` at 100.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Scale {
    from: f64,
    to: f64,
}

/// Charts have their places in per cent.
pub const WHOLE: f64 = 100.0;

impl Scale {
    /// A scale between two values; where they are equal, the value lies in the middle.
    pub fn new(from: f64, to: f64) -> Self {
        if from < to { Self { from, to } } else { Self { from: from - 0.5, to: from + 0.5 } }
    }

    /// A scale over all values that begins at nought and ends at a round number.
    pub fn from_zero(highest: f64) -> Self {
        let highest = if highest > 0.0 { highest } else { 1.0 };
        let step = step(highest, TICKS);
        Self::new(0.0, (highest / step).ceil() * step)
    }

    /// The place of a value, in per cent; values beyond the ends lie beyond them.
    pub fn place(self, value: f64) -> f64 {
        (value - self.from) / (self.to - self.from) * WHOLE
    }

    /// Round values from one end to the other, both included if they are round.
    pub fn ticks(self) -> Vec<f64> {
        let step = step(self.to - self.from, TICKS);
        let mut ticks = Vec::new();
        let mut count = (self.from / step).ceil();
        // Half a step of tolerance would draw beyond the end; a thousandth only forgives rounding.
        while count * step <= self.to + step / 1000.0 {
            ticks.push(count * step);
            count += 1.0;
        }
        ticks
    }
}

/// About so many steps fit between the ends of a chart.
const TICKS: f64 = 4.0;

/// The step among 1, 2 and 5 times a power of ten with which at most so many fit into a span.
fn step(span: f64, at_most: f64) -> f64 {
    let rough = span / at_most;
    let power =
        (-9..=15).rev().map(|digits| 10_f64.powi(digits)).find(|power| *power <= rough).unwrap_or(1e-9);
    let found = [1.0, 2.0, 5.0].into_iter().find(|times| times * power >= rough * (1.0 - 1e-9));
    found.unwrap_or(10.0) * power
}

/// The digits after the point with which the steps of some ticks can be told apart.
pub fn places(ticks: &[f64]) -> usize {
    let step = match ticks {
        [one, two, ..] => two - one,
        _ => 1.0,
    };
    if step >= 1.0 {
        0
    } else if step >= 0.1 {
        1
    } else {
        2
    }
}

/// The place of a day between two days, in per cent.
pub fn place_of(day: NaiveDate, first: NaiveDate, last: NaiveDate) -> f64 {
    let days = |from: NaiveDate, to: NaiveDate| i32::try_from((to - from).num_days()).map_or(0.0, f64::from);
    Scale::new(0.0, days(first, last)).place(days(first, day))
}

/// The first days of months for an axis between two days: each month, quarter, half-year or year, at most eight.
pub fn months(first: NaiveDate, last: NaiveDate) -> Vec<NaiveDate> {
    let begin = first.with_day(1).unwrap_or(first);
    for every in [1_u32, 3, 6, 12, 24, 60, 120] {
        let starts = (0_u32..).map_while(|count| begin.checked_add_months(Months::new(count)));
        let ticks: Vec<NaiveDate> = starts
            .take_while(|day| *day <= last)
            .filter(|day| *day >= first && is_tick(*day, every))
            .collect();
        if ticks.len() <= MOST_MONTHS {
            return ticks;
        }
    }
    Vec::new()
}

/// At most so many days stand on an axis.
const MOST_MONTHS: usize = 8;

fn is_tick(day: NaiveDate, every: u32) -> bool {
    let month = u32::try_from(day.year()).unwrap_or_default() * 12 + day.month0();
    month.is_multiple_of(every)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::domain::treatment::regimen::tests::day;

    #[test]
    fn steps_are_round() {
        for (span, expected) in
            [(4.0, 1.0), (4.1, 2.0), (8.0, 2.0), (8.1, 5.0), (0.4, 0.1), (390.0, 100.0), (1.0, 0.5)]
        {
            assert!((step(span, TICKS) - expected).abs() < 1e-9, "{span}: {}", step(span, TICKS));
        }
    }

    #[test]
    fn a_scale_from_nought_ends_at_a_round_number_at_or_above_the_highest_value() {
        for (highest, ticks) in [
            (4.2, vec![0.0, 2.0, 4.0, 6.0]),
            (4.0, vec![0.0, 1.0, 2.0, 3.0, 4.0]),
            (0.9, vec![0.0, 0.5, 1.0]),
            (0.0, vec![0.0, 0.5, 1.0]),
            (250.0, vec![0.0, 100.0, 200.0, 300.0]),
        ] {
            assert_eq!(Scale::from_zero(highest).ticks(), ticks, "{highest}");
        }
    }

    #[test]
    fn one_value_lies_in_the_middle() {
        assert_eq!(Scale::new(3.0, 3.0).place(3.0), 50.0);
        assert_eq!(place_of(day("2026-01-01"), day("2026-01-01"), day("2026-01-01")), 50.0);
    }

    #[test]
    fn days_lie_between_the_first_and_the_last() {
        let place = |date| place_of(day(date), day("2026-01-01"), day("2026-01-11"));
        assert_eq!((place("2026-01-01"), place("2026-01-06"), place("2026-01-11")), (0.0, 50.0, 100.0));
    }

    #[test]
    fn months_quarters_and_years_stand_on_the_axis() {
        let ticks =
            |first, last| months(day(first), day(last)).iter().map(ToString::to_string).collect::<Vec<_>>();
        assert_eq!(ticks("2026-01-02", "2026-03-31"), ["2026-02-01", "2026-03-01"]);
        assert_eq!(
            ticks("2026-01-01", "2026-12-31"),
            ["2026-01-01", "2026-04-01", "2026-07-01", "2026-10-01"]
        );
        assert_eq!(ticks("2024-01-01", "2025-12-31").len(), 8);
        assert_eq!(
            ticks("2023-01-01", "2027-06-30"),
            ["2023-01-01", "2024-01-01", "2025-01-01", "2026-01-01", "2027-01-01"]
                .map(str::to_owned)
                .to_vec()
                .into_iter()
                .collect::<Vec<_>>()
        );
        assert!(ticks("1926-01-01", "2026-01-01").len() <= 12);
    }

    proptest! {
        #[test]
        fn places_keep_the_order_of_values(from in -1e6..1e6_f64, span in 1e-3..1e6_f64, one in 0.0..1.0_f64, two in 0.0..1.0_f64) {
            let scale = Scale::new(from, from + span);
            let (low, high) = (from + span * one.min(two), from + span * one.max(two));
            prop_assert!(scale.place(low) <= scale.place(high));
            prop_assert!((-1e-6..=100.0 + 1e-6).contains(&scale.place(low)));
        }

        #[test]
        fn ticks_are_few_and_within_the_ends(highest in 1e-3..1e6_f64) {
            let scale = Scale::from_zero(highest);
            let ticks = scale.ticks();
            prop_assert!((2..=6).contains(&ticks.len()), "{ticks:?}");
            prop_assert!(ticks.iter().all(|tick| (0.0..=scale.to * 1.0001).contains(tick)));
            prop_assert!(scale.to >= highest);
        }
    }
}
