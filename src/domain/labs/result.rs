//! Laboratory results as they stand on the report: value, unit, and what the laboratory says beside them.

use crate::domain::labs::analyte::{Analyte, Judgement, judge};
use crate::domain::labs::unit::LabUnit;
use crate::domain::quantities::limits::Tier;
use crate::domain::quantities::name::Name;
use crate::domain::quantities::number::{Decimal, Exact};
use crate::domain::quantities::units::{CellsPerMm3, MgPerDl};

/// What a laboratory writes before a number that it did not reach: `<0.5`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Bound {
    /// Less than the number.
    Below,
    /// More than the number.
    Above,
}

/// A number of cells, reached or not.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Count {
    /// The number.
    pub cells: CellsPerMm3,
    /// Whether it was not reached.
    pub bound: Option<Bound>,
}

/// What the laboratory calls normal, in the unit of the result; one side may be open.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Range {
    /// The lower limit of normal.
    pub low: Option<Decimal>,
    /// The upper limit of normal.
    pub high: Option<Decimal>,
}

/// A result that is possible, in a unit of its analyte, as entered.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct LabResult {
    analyte: Analyte,
    value: Decimal,
    unit: LabUnit,
    bound: Option<Bound>,
    range: Range,
}

/// A result of something that this app does not know: kept and shown, never judged or converted.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CustomResult {
    /// What was measured.
    pub name: Name,
    /// As entered.
    pub value: Decimal,
    /// As on the report.
    pub unit: UnitText,
    /// Whether the number was not reached.
    pub bound: Option<Bound>,
    /// What the laboratory calls normal.
    pub range: Range,
}

/// A unit in the words of the report, without blanks.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct UnitText(String);

/// A result that is not taken.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum LabError {
    /// The analyte is not reported in this unit.
    WrongUnit,
    /// No body has this value.
    Impossible {
        /// Another unit in which the same digits would be usual.
        likely_unit: Option<LabUnit>,
    },
}

impl Count {
    /// A whole number of cells that was reached.
    pub const fn whole(cells: i64) -> Self {
        Self { cells: CellsPerMm3::whole(cells), bound: None }
    }
}

impl Bound {
    /// Its sign on a report.
    pub const fn sign(self) -> &'static str {
        match self {
            Self::Below => "<",
            Self::Above => ">",
        }
    }

    /// A bound in front of a text, and the rest of the text.
    pub fn split(text: &str) -> (Option<Self>, &str) {
        let of = |bound: Self| text.strip_prefix(bound.sign()).map(|rest| (Some(bound), rest));
        of(Self::Below).or_else(|| of(Self::Above)).unwrap_or((None, text))
    }
}

impl Range {
    /// Whether its lower limit is not above its upper one.
    pub fn is_ordered(self) -> bool {
        match (self.low, self.high) {
            (Some(low), Some(high)) => low.exact() <= high.exact(),
            _ => true,
        }
    }
}

impl UnitText {
    /// One to twenty characters without blanks.
    pub fn new(text: &str) -> Option<Self> {
        let is_plain = |c: char| !c.is_whitespace() && !c.is_control();
        let fits = (1..=20).contains(&text.chars().count()) && text.chars().all(is_plain);
        fits.then(|| Self(text.to_owned()))
    }

    /// As on the report.
    pub fn text(&self) -> &str {
        &self.0
    }
}

impl LabResult {
    /// A result that is possible; [`judge`] tells whether to ask about it.
    pub fn new(analyte: Analyte, value: Decimal, unit: LabUnit) -> Result<Self, LabError> {
        if !analyte.units().contains(&unit) {
            return Err(LabError::WrongUnit);
        }
        match judge(analyte, value, unit) {
            Judgement { tier: Tier::Impossible, likely_unit } => Err(LabError::Impossible { likely_unit }),
            _ => Ok(Self { analyte, value, unit, bound: None, range: Range::default() }),
        }
    }

    /// The same, not reached.
    #[must_use]
    pub fn bounded(self, bound: Option<Bound>) -> Self {
        Self { bound, ..self }
    }

    /// The same, with what the laboratory calls normal.
    #[must_use]
    pub fn beside(self, range: Range) -> Self {
        Self { range, ..self }
    }

    /// What was measured.
    pub fn analyte(&self) -> Analyte {
        self.analyte
    }

    /// As entered.
    pub fn value(&self) -> Decimal {
        self.value
    }

    /// As entered.
    pub fn unit(&self) -> LabUnit {
        self.unit
    }

    /// Whether the number was not reached.
    pub fn bound(&self) -> Option<Bound> {
        self.bound
    }

    /// What the laboratory calls normal.
    pub fn range(&self) -> Range {
        self.range
    }

    /// The same result in another unit of its analyte, without rounding.
    pub fn exact_in(&self, unit: LabUnit) -> Exact {
        self.convert(self.value, unit)
    }

    /// A number in the unit of this result, in another unit.
    pub fn convert(&self, number: Decimal, unit: LabUnit) -> Exact {
        number.exact() / self.analyte.per_first(self.unit) * self.analyte.per_first(unit)
    }

    /// The count, if cells were counted.
    pub fn count(&self) -> Option<Count> {
        let cells = || CellsPerMm3(self.exact_in(LabUnit::PerMm3));
        self.analyte.is_count().then(|| Count { cells: cells(), bound: self.bound })
    }

    /// The concentration, if creatinine was measured and its number reached.
    pub fn creatinine(&self) -> Option<MgPerDl> {
        let is_known = self.analyte == Analyte::Creatinine && self.bound.is_none();
        is_known.then(|| MgPerDl(self.exact_in(LabUnit::MgPerDl)))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::domain::labs::analyte::UMOL_PER_MG_DL;
    use crate::domain::quantities::number::parse;

    fn decimal(text: &str) -> Decimal {
        parse(text, 3).unwrap()
    }

    #[test]
    fn a_bound_stands_in_front_of_a_number() {
        assert_eq!(Bound::split("<0.5"), (Some(Bound::Below), "0.5"));
        assert_eq!(Bound::split(">90"), (Some(Bound::Above), "90"));
        assert_eq!(Bound::split("0.5"), (None, "0.5"));
        let creatinine = LabResult::new(Analyte::Creatinine, decimal("0.2"), LabUnit::MgPerDl).unwrap();
        assert!(creatinine.creatinine().is_some());
        assert_eq!(creatinine.bounded(Some(Bound::Below)).creatinine(), None, "no clearance from a bound");
    }

    #[test]
    fn a_range_is_ordered_and_a_unit_is_one_word() {
        let range =
            |low: Option<&str>, high: Option<&str>| Range { low: low.map(decimal), high: high.map(decimal) };
        assert!(range(Some("1.5"), Some("1.50")).is_ordered() && range(None, Some("5")).is_ordered());
        assert!(!range(Some("1.6"), Some("1.5")).is_ordered());
        assert_eq!(UnitText::new("ng/mL").map(|unit| unit.text().to_owned()), Some("ng/mL".to_owned()));
        for wrong in ["", "ng mL", "a\tb", "123456789012345678901"] {
            assert_eq!(UnitText::new(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_unit_of_another_analyte_is_refused() {
        let one = Decimal::whole(1);
        assert_eq!(LabResult::new(Analyte::Creatinine, one, LabUnit::GigaPerL), Err(LabError::WrongUnit));
        assert_eq!(LabResult::new(Analyte::Platelets, one, LabUnit::MgPerDl), Err(LabError::WrongUnit));
    }

    proptest! {
        #[test]
        fn conversion_there_and_back_is_exact(digits in 1_i64..60_000, places in 0_u8..4) {
            let value = Decimal::new(digits, places);
            if let Ok(result) = LabResult::new(Analyte::Creatinine, value, LabUnit::UmolPerL) {
                let mg_per_dl = result.exact_in(LabUnit::MgPerDl);
                prop_assert_eq!(mg_per_dl * UMOL_PER_MG_DL.value, value.exact());
            }
        }

        #[test]
        fn conversions_keep_the_order_and_come_back_exactly(
            analyte in proptest::sample::select(Analyte::ALL.to_vec()),
            one in 1_i64..90_000,
            other in 1_i64..90_000,
            places in 0_u8..4,
        ) {
            let units = analyte.units();
            for (from, to) in units.iter().zip(units.iter().rev()) {
                let result = |digits| LabResult::new(analyte, Decimal::new(digits, places), *from);
                let (Ok(one), Ok(other)) = (result(one), result(other)) else { continue };
                prop_assert_eq!(one.exact_in(*to).cmp(&other.exact_in(*to)), one.value().exact().cmp(&other.value().exact()));
                prop_assert_eq!(one.exact_in(*to) / analyte.per_first(*to) * analyte.per_first(*from), one.value().exact());
                prop_assert_eq!(one.exact_in(*from), one.value().exact());
            }
        }
    }
}
