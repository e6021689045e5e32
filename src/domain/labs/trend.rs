//! How an analyte has gone over some time, in the words of its results.

use std::cmp::Ordering;

use chrono::{Days, NaiveDate};

use crate::domain::labs::bound::{Bound, Side};
use crate::domain::labs::result::LabResult;
use crate::domain::quantities::number::Exact;
use crate::domain::quantities::source::{Cited, OWN_CHOICE, cited};

/// Results further apart than this are not joined: nobody knows what was between them.
pub const LONGEST_GAP: Cited<Days> =
    cited(Days::new(130), &OWN_CHOICE, "results that are not joined by a line");

/// A result and the day of its draw.
pub type DatedResult = (NaiveDate, LabResult);

/// Whether the last result lies above or below the first.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Direction {
    /// There is only one.
    One,
    /// Below.
    Fell,
    /// Above.
    Rose,
    /// Equal.
    Same,
    /// One of them is a bound.
    Unknown,
}

/// What a chart shows, so that it can be said.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Trend {
    /// The first result.
    pub first: DatedResult,
    /// The last one.
    pub last: DatedResult,
    /// The lowest; of equal ones the first. A bound counts if nothing within it is higher.
    pub lowest: DatedResult,
    /// The highest, likewise.
    pub highest: DatedResult,
    /// From the first to the last.
    pub direction: Direction,
}

/// The number of a result in the first unit of its analyte; of a bound the number itself.
pub fn number(result: &LabResult) -> Exact {
    result.analyte().units().first().map_or_else(Exact::default, |first| result.exact_in(*first))
}

/// Of two results of one analyte on one day, the one by which the day is judged is the greater here: where too little is
/// the danger the lower one, otherwise the higher one. A bound counts as a bit beyond its number.
pub fn by_weight(one: &LabResult, other: &LabResult) -> Ordering {
    let upwards = place(one).cmp(&place(other));
    if one.analyte().is_judged_by_lowest() { upwards.reverse() } else { upwards }
}

/// The number of a result, and how far beyond it the bound lies.
fn place(result: &LabResult) -> (Exact, i8) {
    let beyond = match result.bound() {
        Some(Bound::Below) => -2,
        Some(Bound::AtMost) => -1,
        None => 0,
        Some(Bound::AtLeast) => 1,
        Some(Bound::Above) => 2,
    };
    (number(result), beyond)
}

/// How results of one analyte have gone, oldest first; none without any.
pub fn trend(results: &[DatedResult]) -> Option<Trend> {
    let (first, last) = (*results.first()?, *results.last()?);
    let mut trend = Trend {
        first,
        last,
        lowest: first,
        highest: first,
        direction: direction(results.len(), &first.1, &last.1),
    };
    let reached = || results.iter().filter(|(_, result)| result.bound().is_none());
    // Of equal ones the first of the lowest comes first, and of the highest the last of the turned order.
    trend.lowest = *reached().min_by_key(|(_, result)| number(result)).unwrap_or(&first);
    trend.highest = *reached().rev().max_by_key(|(_, result)| number(result)).unwrap_or(&first);
    // A bound counts where nothing that it leaves open lies on this side of what was reached.
    let of = |side| results.iter().filter(move |(_, result)| result.bound().map(Bound::side) == Some(side));
    let lower = of(Side::Below).filter(|(_, result)| number(result) <= number(&trend.lowest.1));
    let higher = of(Side::Above).filter(|(_, result)| number(result) >= number(&trend.highest.1));
    trend.lowest = *lower.min_by_key(|(_, result)| place(result)).unwrap_or(&trend.lowest);
    trend.highest = *higher.rev().max_by_key(|(_, result)| place(result)).unwrap_or(&trend.highest);
    Some(trend)
}

fn direction(count: usize, first: &LabResult, last: &LabResult) -> Direction {
    if count < 2 {
        return Direction::One;
    }
    if first.bound().is_some() || last.bound().is_some() {
        return Direction::Unknown;
    }
    match number(last).cmp(&number(first)) {
        Ordering::Less => Direction::Fell,
        Ordering::Equal => Direction::Same,
        Ordering::Greater => Direction::Rose,
    }
}

/// Whether two draws are near enough to be joined.
pub fn are_joined(one: NaiveDate, next: NaiveDate) -> bool {
    one.checked_add_days(LONGEST_GAP.value).is_some_and(|latest| next <= latest)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::labs::analyte::Analyte;
    use crate::domain::labs::unit::LabUnit;
    use crate::domain::quantities::number::parse;
    use crate::domain::treatment::regimen::tests::day;

    fn drawn(date: &str, text: &str, unit: LabUnit) -> DatedResult {
        let (bound, digits) = Bound::split(text);
        let result = LabResult::new(Analyte::Neutrophils, parse(digits, 3).unwrap(), unit).unwrap();
        (day(date), result.bounded(bound))
    }

    #[test]
    fn the_way_is_from_the_first_to_the_last_in_any_unit() {
        let giga = |date, text| drawn(date, text, LabUnit::GigaPerL);
        let first = giga("2026-01-01", "4.2");
        let goes = |last| trend(&[first, last]).unwrap().direction;
        assert_eq!(trend(&[]), None);
        assert_eq!(trend(&[first]).unwrap().direction, Direction::One);
        assert_eq!(goes(giga("2026-02-01", "4.199")), Direction::Fell);
        assert_eq!(goes(drawn("2026-02-01", "4200", LabUnit::PerMm3)), Direction::Same);
        assert_eq!(goes(drawn("2026-02-01", "4201", LabUnit::PerMm3)), Direction::Rose);
        assert_eq!(goes(giga("2026-02-01", "<0.5")), Direction::Unknown);
    }

    #[test]
    fn the_lowest_and_the_highest_are_the_first_of_equal_ones() {
        let giga = |date, text| drawn(date, text, LabUnit::GigaPerL);
        let all = [
            giga("2026-01-01", "3"),
            giga("2026-02-01", "0.9"),
            drawn("2026-03-01", "900", LabUnit::PerMm3),
            giga("2026-04-01", "5"),
            giga("2026-05-01", "5"),
        ];
        let bounds = [giga("2026-01-01", "<0.5"), giga("2026-02-01", "2"), giga("2026-03-01", ">9")];
        let beyond = trend(&bounds).unwrap();
        assert_eq!((beyond.lowest.0, beyond.highest.0), (day("2026-01-01"), day("2026-03-01")));
        let equal = [giga("2026-01-01", "2"), giga("2026-02-01", "≤2"), giga("2026-03-01", "<2")];
        assert_eq!(trend(&equal).unwrap().lowest.0, day("2026-03-01"));
        assert_eq!(trend(&equal[..2]).unwrap().lowest.0, day("2026-02-01"), "it may be lower than two");
        let equal = ["2", "≥2", ">2", ">2"].into_iter().zip(["01", "02", "03", "04"]);
        let equal: Vec<_> =
            equal.map(|(text, month)| drawn(&format!("2026-{month}-01"), text, LabUnit::GigaPerL)).collect();
        assert_eq!(trend(&equal[..2]).unwrap().highest.0, day("2026-02-01"));
        assert_eq!(trend(&equal).unwrap().highest.0, day("2026-03-01"), "the first of equal ones");
        let within = [giga("2026-01-01", "<3"), giga("2026-02-01", "2"), giga("2026-03-01", ">1")];
        let reached = trend(&within).unwrap();
        assert_eq!((reached.lowest.0, reached.highest.0), (day("2026-02-01"), day("2026-02-01")));
        let trend = trend(&all).unwrap();
        assert_eq!((trend.lowest.0, trend.highest.0), (day("2026-02-01"), day("2026-04-01")));
        assert_eq!(trend.direction, Direction::Rose);
    }

    #[test]
    fn the_graver_result_of_a_day_decides() {
        let of = |analyte: Analyte, text: &str| {
            let (bound, digits) = Bound::split(text);
            let unit = analyte.units()[0];
            LabResult::new(analyte, parse(digits, unit.places()).unwrap(), unit).unwrap().bounded(bound)
        };
        for (analyte, lighter, graver) in [
            (Analyte::Neutrophils, "1.9", "0.9"),
            (Analyte::Neutrophils, "0.9", "<0.9"),
            (Analyte::Neutrophils, ">0.9", "0.9"),
            (Analyte::Neutrophils, "≤0.9", "<0.9"),
            (Analyte::Neutrophils, "0.9", "≤0.9"),
            (Analyte::Neutrophils, "≥0.9", "0.9"),
            (Analyte::Neutrophils, ">0.9", "≥0.9"),
            (Analyte::Creatinine, "1", "≥1"),
            (Analyte::Creatinine, "≥1", ">1"),
            (Analyte::Creatinine, "≤1", "1"),
            (Analyte::Creatinine, "<1", "≤1"),
            (Analyte::WhiteCells, "4", "2"),
            (Analyte::Platelets, "200", "100"),
            (Analyte::Haemoglobin, "13", "9"),
            (Analyte::Creatinine, "1", "4"),
            (Analyte::Creatinine, "1", ">1"),
            (Analyte::Creatinine, "<1", "1"),
            (Analyte::Eosinophils, "0.2", "1"),
            (Analyte::Crp, "5", "50"),
        ] {
            let (lighter, graver) = (of(analyte, lighter), of(analyte, graver));
            assert_eq!(by_weight(&lighter, &graver), Ordering::Less, "{analyte:?}");
            assert_eq!(by_weight(&graver, &lighter), Ordering::Greater, "{analyte:?}");
            assert_eq!(by_weight(&graver, &graver), Ordering::Equal, "{analyte:?}");
        }
        let thousands = drawn("2026-01-01", "900", LabUnit::PerMm3).1;
        assert_eq!(by_weight(&thousands, &of(Analyte::Neutrophils, "0.8")), Ordering::Less, "in any unit");
    }

    #[test]
    fn a_long_gap_is_not_joined() {
        assert!(are_joined(day("2026-01-01"), day("2026-05-11")));
        assert!(!are_joined(day("2026-01-01"), day("2026-05-12")));
    }
}
