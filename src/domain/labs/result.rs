//! Laboratory results as they stand on the report: value, unit, and what the laboratory says beside them.

use crate::domain::labs::analyte::{Analyte, Judgement, Mistake, judge};
use crate::domain::labs::bound::{Bound, Side};
use crate::domain::labs::unit::LabUnit;
use crate::domain::labs::unit_text::UnitText;
use crate::domain::quantities::limits::Tier;
use crate::domain::quantities::name::Name;
use crate::domain::quantities::number::{Decimal, Exact, MAX_PLACES, NumberError, parse_typed};
use crate::domain::quantities::units::{CellsPerMm3, MgPerDl};

/// Why a text is no reference range.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum RangeError {
    /// It has none of the forms of a range, or its lower limit is above the upper one.
    NotARange,
    /// One of its limits is no number.
    Number(NumberError),
}

/// A number of cells, or a bound of it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Count {
    /// The number.
    pub cells: CellsPerMm3,
    /// How the result lies to it, where it is not the result itself.
    pub bound: Option<Bound>,
}

/// A concentration of creatinine in serum, or a bound of it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Creatinine {
    /// The concentration.
    pub mg_per_dl: MgPerDl,
    /// How the result lies to it, where it is not the result itself.
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
    /// How the result lies to the number, where that is not the result itself.
    pub bound: Option<Bound>,
    /// What the laboratory calls normal.
    pub range: Range,
}

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
    /// A whole number of cells, as counted.
    pub const fn whole(cells: i64) -> Self {
        Self { cells: CellsPerMm3::whole(cells), bound: None }
    }
}

impl Creatinine {
    /// A concentration, as measured.
    pub const fn exactly(mg_per_dl: MgPerDl) -> Self {
        Self { mg_per_dl, bound: None }
    }
}

impl Range {
    /// What people type: `1.8-7.7`, `<5`, `≥40`; blanks around the limits mean nothing.
    pub fn typed(text: &str) -> Result<Self, RangeError> {
        let text = text.trim();
        let limit = |text: &str| match parse_typed(text, MAX_PLACES) {
            Err(NumberError::Empty) => Err(RangeError::NotARange),
            limit => limit.map(Some).map_err(RangeError::Number),
        };
        let range = match Bound::split(text) {
            (Some(bound), text) => match bound.side() {
                Side::Below => Self { low: None, high: limit(text)? },
                Side::Above => Self { low: limit(text)?, high: None },
            },
            (None, text) => {
                let (low, high) = text.split_once(['-', '–']).ok_or(RangeError::NotARange)?;
                Self { low: limit(low)?, high: limit(high)? }
            }
        };
        if range.is_ordered() { Ok(range) } else { Err(RangeError::NotARange) }
    }

    /// Whether its lower limit is not above its upper one.
    pub fn is_ordered(self) -> bool {
        match (self.low, self.high) {
            (Some(low), Some(high)) => low.exact() <= high.exact(),
            _ => true,
        }
    }
}

impl LabResult {
    /// A result that is possible; [`judge`] tells whether to ask about it.
    pub fn new(analyte: Analyte, value: Decimal, unit: LabUnit) -> Result<Self, LabError> {
        if !analyte.units().contains(&unit) {
            return Err(LabError::WrongUnit);
        }
        match judge(analyte, value, unit) {
            Judgement { tier: Tier::Impossible, mistake } => Err(LabError::Impossible {
                likely_unit: match mistake {
                    Some(Mistake::Unit(unit)) => Some(unit),
                    Some(Mistake::PerCent) | None => None,
                },
            }),
            _ => Ok(Self { analyte, value, unit, bound: None, range: Range::default() }),
        }
    }

    /// The same, with this bound in front of it.
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

    /// How the result lies to the number, where that is not the result itself.
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
        if unit == self.unit {
            return number.exact();
        }
        number.exact() / self.analyte.per_first(self.unit) * self.analyte.per_first(unit)
    }

    /// Whether another result says the same, in whatever unit.
    pub fn says_the_same(&self, other: &Self) -> bool {
        self.analyte == other.analyte
            && self.bound == other.bound
            && self.value.exact() == other.exact_in(self.unit)
    }

    /// The count, if cells were counted.
    pub fn count(&self) -> Option<Count> {
        let cells = || CellsPerMm3(self.exact_in(LabUnit::PerMm3));
        self.analyte.is_count().then(|| Count { cells: cells(), bound: self.bound })
    }

    /// The concentration, if creatinine was measured.
    pub fn creatinine(&self) -> Option<Creatinine> {
        let mg_per_dl = || MgPerDl(self.exact_in(LabUnit::MgPerDl));
        (self.analyte == Analyte::Creatinine)
            .then(|| Creatinine { mg_per_dl: mg_per_dl(), bound: self.bound })
    }
}

impl CustomResult {
    /// Whether another result says the same. Its unit is not known, so it is the same unit only if it is written like this.
    pub fn says_the_same(&self, other: &Self) -> bool {
        self.name.is_like(&other.name)
            && self.unit.is_like(&other.unit)
            && self.bound == other.bound
            && self.value.exact() == other.value.exact()
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
    fn what_follows_from_a_bound_is_one() {
        let creatinine = LabResult::new(Analyte::Creatinine, decimal("0.2"), LabUnit::MgPerDl).unwrap();
        assert_eq!(creatinine.creatinine().unwrap().bound, None);
        let below = creatinine.bounded(Some(Bound::Below)).creatinine().unwrap();
        assert_eq!(below.bound, Some(Bound::Below), "a clearance from a bound is one itself");
    }

    #[test]
    fn the_same_unit_in_other_letters_is_the_same_unit() {
        let is_like =
            |one: &str, other: &str| UnitText::new(one).unwrap().is_like(&UnitText::new(other).unwrap());
        for other in ["µg/l", "µg/L", "ug/L", "μg/l", "ug/l"] {
            assert!(is_like("µg/l", other), "{other}");
        }
        for other in ["mg/l", "µg/dl", "Ug/l", "µg", "ng/mL"] {
            assert!(!is_like("µg/l", other), "{other}");
        }
        assert!(!is_like("G/L", "g/L"), "giga and gram");
        assert_eq!(UnitText::new("μg/l").unwrap().text(), "μg/l", "as it was entered");
    }

    #[test]
    fn a_range_is_read_as_people_type_it() {
        let range = |low: Option<&str>, high: Option<&str>| {
            Ok(Range { low: low.map(decimal), high: high.map(decimal) })
        };
        for (text, expected) in [
            ("1.8-7.7", range(Some("1.8"), Some("7.7"))),
            (" 1,8 – 7,7 ", range(Some("1.8"), Some("7.7"))),
            ("<5", range(None, Some("5"))),
            (" < 5", range(None, Some("5"))),
            ("> 40\u{a0}", range(Some("40"), None)),
            ("≤5", range(None, Some("5"))),
            ("<= 5", range(None, Some("5"))),
            (">= 90", range(Some("90"), None)),
            ("≥ 90", range(Some("90"), None)),
            ("5-5.0", range(Some("5"), Some("5.0"))),
            ("5", Err(RangeError::NotARange)),
            ("<", Err(RangeError::NotARange)),
            ("≥", Err(RangeError::NotARange)),
            ("1.8-", Err(RangeError::NotARange)),
            ("-7.7", Err(RangeError::NotARange)),
            ("7.7-1.8", Err(RangeError::NotARange)),
            ("1.8-7x", Err(RangeError::Number(NumberError::NotADigit('x')))),
        ] {
            assert_eq!(Range::typed(text), expected, "{text:?}");
        }
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
        fn a_litre_has_ten_times_the_creatinine_of_a_decilitre(digits in 1_i64..60_000, places in 0_u8..4) {
            let litre = LabResult::new(Analyte::Creatinine, Decimal::new(digits, places), LabUnit::MgPerL);
            let decilitre = LabResult::new(Analyte::Creatinine, Decimal::new(digits, places + 1), LabUnit::MgPerDl);
            prop_assert_eq!(litre.is_ok(), decilitre.is_ok());
            prop_assert_eq!(litre.ok().map(|one| one.creatinine()), decilitre.ok().map(|one| one.creatinine()));
        }

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
