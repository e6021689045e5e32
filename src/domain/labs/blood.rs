//! What blood counts amount to.

use crate::domain::labs::analyte::Analyte;
use crate::domain::labs::bound::Bound;
use crate::domain::labs::result::{Count, LabResult};
use crate::domain::labs::unit::LabUnit;
use crate::domain::monograph::NEUTROPENIA_BELOW;
use crate::domain::quantities::number::Exact;
use crate::domain::quantities::source::{CTCAE, Cited, cited};
use crate::domain::quantities::units::CellsPerMm3;

/// Below these counts, and above the next, a fall of neutrophils has grade 2, 3 and 4. Grade 1 begins below the lower
/// limit of normal of the laboratory.
pub const GRADES_BELOW: Cited<[CellsPerMm3; 3]> = cited(
    [CellsPerMm3::whole(1500), CellsPerMm3::whole(1000), CellsPerMm3::whole(500)],
    &CTCAE,
    "Neutrophil count decreased",
);

/// How far neutrophils have fallen.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Decline {
    /// Not below the lower limit of normal.
    None,
    /// Grade 1 to 4.
    Grade(u8),
    /// Grade 1 or none: the laboratory's lower limit of normal is missing.
    NeedsLowerLimit,
    /// The report gives a bound that lies in several grades.
    NotReached,
}

/// Whether a neutrophil count is one that the monograph calls neutropenia; none if its bound does not tell.
pub fn is_low(neutrophils: Count) -> Option<bool> {
    Bound::is_below(neutrophils.bound, neutrophils.cells, NEUTROPENIA_BELOW.value)
}

/// The limit of neutropenia in the unit in which charts count cells.
pub fn limit_in_giga() -> Exact {
    NEUTROPENIA_BELOW.value.0 / Analyte::Neutrophils.per_first(LabUnit::PerMm3)
}

/// By how many per cent an analyte has changed; none from a bound, or from nothing.
pub fn change(before: &LabResult, now: &LabResult) -> Option<Exact> {
    let [first, ..] = before.analyte().units() else { return None };
    if before.analyte() != now.analyte() || before.bound().is_some() || now.bound().is_some() {
        return None;
    }
    let (before, now) = (before.exact_in(*first), now.exact_in(*first));
    (before != Exact::default()).then(|| (now - before) / before * Exact::from_integer(100))
}

/// The grade of a neutrophil count.
pub fn decline(neutrophils: &LabResult) -> Option<Decline> {
    let Count { cells, bound } = neutrophils.count()?;
    let is_below = |limit| Bound::is_below(bound, cells, limit);
    let lower_limit =
        neutrophils.range().low.map(|low| CellsPerMm3(neutrophils.convert(low, LabUnit::PerMm3)));
    Some(match GRADES_BELOW.value.map(is_below) {
        [_, _, Some(true)] => Decline::Grade(4),
        [_, Some(true), Some(false)] => Decline::Grade(3),
        [Some(true), Some(false), _] => Decline::Grade(2),
        [Some(false), ..] => match (lower_limit.map(is_below), bound) {
            (Some(Some(true)), _) => Decline::Grade(1),
            (Some(Some(false)), _) => Decline::None,
            (None, None) => Decline::NeedsLowerLimit,
            (Some(None) | None, _) => Decline::NotReached,
        },
        _ => Decline::NotReached,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::labs::result::Range;
    use crate::domain::quantities::number::parse;

    fn result(text: &str, low: Option<&str>) -> LabResult {
        let (bound, digits) = Bound::split(text);
        let low = low.map(|low| parse(low, 3).unwrap());
        let value = parse(digits, 3).unwrap();
        let result = LabResult::new(Analyte::Neutrophils, value, LabUnit::GigaPerL).unwrap();
        result.bounded(bound).beside(Range { low, high: None })
    }

    #[test]
    fn grades_begin_strictly_below_their_counts() {
        for (text, low, expected) in [
            ("2.0", Some("1.8"), Decline::None),
            ("1.8", Some("1.8"), Decline::None),
            ("1.799", Some("1.8"), Decline::Grade(1)),
            ("1.5", Some("1.8"), Decline::Grade(1)),
            ("1.5", Some("1.5"), Decline::None),
            ("1.5", None, Decline::NeedsLowerLimit),
            ("1.499", Some("1.2"), Decline::Grade(2)),
            ("1.0", None, Decline::Grade(2)),
            ("0.999", None, Decline::Grade(3)),
            ("0.5", None, Decline::Grade(3)),
            ("0.499", None, Decline::Grade(4)),
            ("0", None, Decline::Grade(4)),
            ("<0.5", None, Decline::Grade(4)),
            ("<0.501", None, Decline::NotReached),
            ("≤0.499", None, Decline::Grade(4)),
            ("≤0.5", None, Decline::NotReached),
            ("≥1.8", Some("1.8"), Decline::None),
            ("≥1.799", Some("1.8"), Decline::NotReached),
            ("≥1.5", Some("1.2"), Decline::None),
            ("≥1.499", Some("1.2"), Decline::NotReached),
            (">1.499", Some("1.2"), Decline::NotReached),
            ("≥2", None, Decline::NotReached),
            (">1.8", Some("1.8"), Decline::None),
            (">1.799", Some("1.8"), Decline::NotReached),
            (">2", None, Decline::NotReached),
        ] {
            assert_eq!(decline(&result(text, low)), Some(expected), "{text} {low:?}");
        }
    }

    #[test]
    fn a_change_is_in_per_cent_of_what_was_before_in_any_unit() {
        let four = result("4", None);
        assert_eq!(change(&four, &result("3", None)), Some(Exact::from_integer(-25)));
        let thousands =
            LabResult::new(Analyte::Neutrophils, parse("5000", 0).unwrap(), LabUnit::PerMm3).unwrap();
        assert_eq!(change(&four, &thousands), Some(Exact::from_integer(25)));
        assert_eq!((change(&four, &result("<3", None)), change(&result("0", None), &four)), (None, None));
        let white = LabResult::new(Analyte::WhiteCells, parse("4", 0).unwrap(), LabUnit::GigaPerL).unwrap();
        assert_eq!(change(&four, &white), None);
    }

    #[test]
    fn a_bound_decides_only_if_all_within_it_lie_on_one_side() {
        for (text, low) in [
            ("0.999", Some(true)),
            ("1.0", Some(false)),
            ("<0.5", Some(true)),
            ("<1.0", Some(true)),
            ("<1.001", None),
            ("≤0.999", Some(true)),
            ("≤1.0", None),
            ("≤1.001", None),
            ("≥0.999", None),
            ("≥1.0", Some(false)),
            ("≥1.001", Some(false)),
            (">1.0", Some(false)),
            (">0.999", None),
        ] {
            assert_eq!(is_low(result(text, None).count().unwrap()), low, "{text}");
        }
        assert_eq!(limit_in_giga(), Exact::from_integer(1));
        let creatinine =
            LabResult::new(Analyte::Creatinine, parse("1", 0).unwrap(), LabUnit::MgPerDl).unwrap();
        assert_eq!((creatinine.count(), decline(&creatinine)), (None, None));
    }
}
