//! Blood counts.

use crate::domain::blood::is_neutropenia;
use crate::domain::facts::{Facts, Measured};
use crate::domain::monograph::NEUTROPENIA_BELOW;
use crate::domain::rules::{Finding, Missing, Verdict};

pub(super) fn neutropenia(facts: &Facts) -> Verdict {
    match facts.neutrophils {
        None => Verdict::Unknown(vec![Missing::Neutrophils]),
        Some(Measured { value: count, on: drawn }) if is_neutropenia(count) => {
            Verdict::Raised(Finding::Neutropenia { count, drawn, below: NEUTROPENIA_BELOW.value })
        }
        Some(_) => Verdict::Clear,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::units::CellsPerMm3;

    #[test]
    fn neutropenia_strictly_below_a_thousand() {
        let check = |count| {
            let neutrophils = Some(Measured::undated(CellsPerMm3::whole(count)));
            neutropenia(&Facts { neutrophils, ..Facts::default() })
        };
        assert!(matches!(check(999), Verdict::Raised(Finding::Neutropenia { .. })));
        assert_eq!(check(1000), Verdict::Clear);
        assert_eq!(check(1001), Verdict::Clear);
    }

    #[test]
    fn a_missing_count_is_not_clear() {
        assert_eq!(neutropenia(&Facts::default()), Verdict::Unknown(vec![Missing::Neutrophils]));
    }
}
