//! Laboratory results as they stand on the report: analyte, value, unit, day of the draw.

use crate::domain::limits::{Limits, Tier};
use crate::domain::number::{Decimal, Exact};
use crate::domain::source::{CREATININE_UNITS, Cited, OWN_CHOICE, VALID_RANGES, cited};
use crate::domain::units::{CellsPerMm3, MgPerDl};
use chrono::NaiveDate;

/// What was measured.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Analyte {
    /// Absolute neutrophil count.
    Neutrophils,
    /// White blood cell count.
    WhiteCells,
    /// Platelet count.
    Platelets,
    /// Absolute eosinophil count.
    Eosinophils,
    /// Creatinine in serum.
    Creatinine,
}

/// The unit of a result.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum LabUnit {
    /// Cells per cubic millimetre, the same as per microlitre.
    PerMm3,
    /// 10⁹ cells per litre, the same as thousands per microlitre.
    GigaPerL,
    /// Milligrams per decilitre.
    MgPerDl,
    /// Micromoles per litre.
    UmolPerL,
}

/// A result that is possible, in a unit of its analyte, as entered.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct LabResult {
    analyte: Analyte,
    value: Decimal,
    unit: LabUnit,
}

/// What a value in a unit amounts to, and in which other unit it would be usual.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Judgement {
    /// Where it lies among the limits.
    pub tier: Tier,
    /// Another unit in which the same digits would be usual: a probable mistake.
    pub rather: Option<LabUnit>,
}

/// A result that is not taken.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum LabError {
    /// The analyte is not reported in this unit.
    WrongUnit,
    /// No body has this value.
    Impossible {
        /// Another unit in which the same digits would be usual.
        rather: Option<LabUnit>,
    },
}

/// Micromoles per litre that make one milligram of creatinine per decilitre.
pub const UMOL_PER_MG_DL: Cited<Exact> =
    cited(Exact::new_raw(884, 10), &CREATININE_UNITS, "from 113.12 g/mol");

/// Creatinine in mg/dL.
pub const CREATININE_LIMITS: Cited<Limits> =
    cited(limits((1, 1), (60, 0), (3, 1), (15, 0)), &VALID_RANGES, "creatinine; asked about by own choice");
/// White cells in 10⁹/L.
pub const WHITE_CELL_LIMITS: Cited<Limits> = cited(
    limits((0, 0), (1000, 0), (5, 1), (100, 0)),
    &VALID_RANGES,
    "white cells; asked about by own choice",
);
/// Platelets in 10⁹/L.
pub const PLATELET_LIMITS: Cited<Limits> = cited(
    limits((0, 0), (2000, 0), (20, 0), (1500, 0)),
    &VALID_RANGES,
    "platelets; asked about by own choice",
);
/// Neutrophils in 10⁹/L: never more than white cells can be.
pub const NEUTROPHIL_LIMITS: Cited<Limits> = cited(
    limits((0, 0), (1000, 0), (2, 2), (99_999, 3)),
    &OWN_CHOICE,
    "neutrophil counts that are asked about",
);
/// Eosinophils in 10⁹/L: never more than white cells can be.
pub const EOSINOPHIL_LIMITS: Cited<Limits> =
    cited(limits((0, 0), (1000, 0), (0, 0), (15, 1)), &OWN_CHOICE, "eosinophil counts that are asked about");

type Digits = (i64, u8);

const fn limits(least: Digits, most: Digits, low: Digits, high: Digits) -> Limits {
    const fn decimal(digits: Digits) -> Decimal {
        Decimal::new(digits.0, digits.1)
    }
    Limits { possible: (decimal(least), decimal(most)), usual: (decimal(low), decimal(high)) }
}

impl Analyte {
    /// All, in the order of a report.
    pub const ALL: [Self; 5] =
        [Self::Neutrophils, Self::WhiteCells, Self::Platelets, Self::Eosinophils, Self::Creatinine];

    /// A name for files.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Neutrophils => "neutrophils",
            Self::WhiteCells => "white_cells",
            Self::Platelets => "platelets",
            Self::Eosinophils => "eosinophils",
            Self::Creatinine => "creatinine",
        }
    }

    /// The units in which it is reported; limits are in the first.
    pub const fn units(self) -> [LabUnit; 2] {
        match self {
            Self::Neutrophils | Self::WhiteCells | Self::Platelets | Self::Eosinophils => {
                [LabUnit::GigaPerL, LabUnit::PerMm3]
            }
            Self::Creatinine => [LabUnit::MgPerDl, LabUnit::UmolPerL],
        }
    }

    const fn limits(self) -> Limits {
        match self {
            Self::Neutrophils => NEUTROPHIL_LIMITS.value,
            Self::WhiteCells => WHITE_CELL_LIMITS.value,
            Self::Platelets => PLATELET_LIMITS.value,
            Self::Eosinophils => EOSINOPHIL_LIMITS.value,
            Self::Creatinine => CREATININE_LIMITS.value,
        }
    }
}

impl LabUnit {
    /// Both ways in which cells are counted, and both for creatinine.
    pub const ALL: [Self; 4] = [Self::GigaPerL, Self::PerMm3, Self::MgPerDl, Self::UmolPerL];

    /// The code in the Unified Code for Units of Measure.
    pub const fn ucum(self) -> &'static str {
        match self {
            Self::PerMm3 => "/uL",
            Self::GigaPerL => "10*9/L",
            Self::MgPerDl => "mg/dL",
            Self::UmolPerL => "umol/L",
        }
    }

    /// Digits after the separator that a report in this unit may have.
    pub const fn places(self) -> u8 {
        match self {
            Self::PerMm3 => 0,
            Self::UmolPerL => 1,
            Self::GigaPerL | Self::MgPerDl => 3,
        }
    }

    /// How many of this unit make one of the unit in which limits are kept.
    fn per_limit_unit(self) -> Exact {
        match self {
            Self::GigaPerL | Self::MgPerDl => Exact::from_integer(1),
            Self::PerMm3 => Exact::from_integer(1000),
            Self::UmolPerL => UMOL_PER_MG_DL.value,
        }
    }
}

/// Judges a value before it is taken.
pub fn judge(analyte: Analyte, value: Decimal, unit: LabUnit) -> Judgement {
    let tier_in = |unit: LabUnit| analyte.limits().tier(value.exact() / unit.per_limit_unit());
    let tier = tier_in(unit);
    let usual_elsewhere = |other: &LabUnit| *other != unit && tier_in(*other) == Tier::Usual;
    let rather = if tier == Tier::Usual { None } else { analyte.units().into_iter().find(usual_elsewhere) };
    Judgement { tier, rather }
}

impl LabResult {
    /// A result that is possible; [`judge`] tells whether to ask about it.
    pub fn new(analyte: Analyte, value: Decimal, unit: LabUnit) -> Result<Self, LabError> {
        if !analyte.units().contains(&unit) {
            return Err(LabError::WrongUnit);
        }
        match judge(analyte, value, unit) {
            Judgement { tier: Tier::Impossible, rather } => Err(LabError::Impossible { rather }),
            _ => Ok(Self { analyte, value, unit }),
        }
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

    /// The same result in another unit of its analyte, without rounding.
    pub fn exact_in(&self, unit: LabUnit) -> Exact {
        self.value.exact() / self.unit.per_limit_unit() * unit.per_limit_unit()
    }

    /// The count, if cells were counted.
    pub fn cells(&self) -> Option<CellsPerMm3> {
        (self.analyte != Analyte::Creatinine).then(|| CellsPerMm3(self.exact_in(LabUnit::PerMm3)))
    }

    /// The concentration, if creatinine was measured.
    pub fn creatinine(&self) -> Option<MgPerDl> {
        (self.analyte == Analyte::Creatinine).then(|| MgPerDl(self.exact_in(LabUnit::MgPerDl)))
    }
}

/// The results of one blood draw.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct LabPanel {
    /// The day on which blood was drawn.
    pub drawn: NaiveDate,
    /// At most one result of each analyte.
    pub results: Vec<LabResult>,
}

impl LabPanel {
    /// The result of an analyte, if it was measured.
    pub fn result(&self, analyte: Analyte) -> Option<&LabResult> {
        self.results.iter().find(|result| result.analyte == analyte)
    }

    /// A kind of white cell of which the panel counts more than all white cells together.
    pub fn more_than_white_cells(&self) -> Option<Analyte> {
        let all = self.result(Analyte::WhiteCells)?.cells()?;
        [Analyte::Neutrophils, Analyte::Eosinophils]
            .into_iter()
            .find(|kind| self.result(*kind).and_then(LabResult::cells).is_some_and(|part| part > all))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::domain::number::parse;

    fn judged(analyte: Analyte, text: &str, unit: LabUnit) -> (Tier, Option<LabUnit>) {
        let Judgement { tier, rather } = judge(analyte, parse(text, 3).unwrap(), unit);
        (tier, rather)
    }

    #[test]
    fn a_count_a_cubic_millimetre_is_whole_and_other_units_have_their_places() {
        let places = LabUnit::ALL.map(LabUnit::places);
        assert_eq!(places, [3, 0, 3, 1]);
    }

    #[test]
    fn limits_hold_at_their_ends() {
        use Analyte::*;
        use LabUnit::*;
        use Tier::*;
        for (analyte, text, unit, tier) in [
            (Creatinine, "0.099", MgPerDl, Impossible),
            (Creatinine, "0.1", MgPerDl, Unusual),
            (Creatinine, "0.299", MgPerDl, Unusual),
            (Creatinine, "0.3", MgPerDl, Usual),
            (Creatinine, "15", MgPerDl, Usual),
            (Creatinine, "15.001", MgPerDl, Unusual),
            (Creatinine, "60", MgPerDl, Unusual),
            (Creatinine, "60.001", MgPerDl, Impossible),
            (Creatinine, "1326", UmolPerL, Usual),
            (Creatinine, "1326.1", UmolPerL, Unusual),
            (Creatinine, "5304", UmolPerL, Unusual),
            (Creatinine, "5304.1", UmolPerL, Impossible),
            (WhiteCells, "0.499", GigaPerL, Unusual),
            (WhiteCells, "500", PerMm3, Usual),
            (WhiteCells, "100.001", GigaPerL, Unusual),
            (WhiteCells, "1000.001", GigaPerL, Impossible),
            (Platelets, "19.999", GigaPerL, Unusual),
            (Platelets, "1500", GigaPerL, Usual),
            (Platelets, "2000001", PerMm3, Impossible),
            (Neutrophils, "0.019", GigaPerL, Unusual),
            (Neutrophils, "20", PerMm3, Usual),
            (Neutrophils, "99.999", GigaPerL, Usual),
            (Neutrophils, "100", GigaPerL, Unusual),
            (Eosinophils, "1.5", GigaPerL, Usual),
            (Eosinophils, "1501", PerMm3, Unusual),
            (Eosinophils, "0", GigaPerL, Usual),
        ] {
            assert_eq!(judged(analyte, text, unit).0, tier, "{analyte:?} {text} {unit:?}");
        }
    }

    #[test]
    fn a_probable_unit_mistake_names_the_other_unit() {
        use Analyte::*;
        use LabUnit::*;
        use Tier::*;
        for (analyte, text, unit, expected) in [
            (Creatinine, "90", MgPerDl, (Impossible, Some(UmolPerL))),
            (Creatinine, "45", MgPerDl, (Unusual, Some(UmolPerL))),
            (Creatinine, "0.9", UmolPerL, (Impossible, Some(MgPerDl))),
            (Neutrophils, "4500", GigaPerL, (Impossible, Some(PerMm3))),
            (Neutrophils, "150", GigaPerL, (Unusual, Some(PerMm3))),
            (Neutrophils, "4.5", PerMm3, (Unusual, Some(GigaPerL))),
            (Platelets, "250000", GigaPerL, (Impossible, Some(PerMm3))),
            (Platelets, "250", PerMm3, (Unusual, Some(GigaPerL))),
            (Creatinine, "0.05", MgPerDl, (Impossible, None)),
        ] {
            assert_eq!(judged(analyte, text, unit), expected, "{analyte:?} {text} {unit:?}");
        }
    }

    #[test]
    fn a_unit_of_another_analyte_is_refused() {
        let one = Decimal::whole(1);
        assert_eq!(LabResult::new(Analyte::Creatinine, one, LabUnit::GigaPerL), Err(LabError::WrongUnit));
        assert_eq!(LabResult::new(Analyte::Platelets, one, LabUnit::MgPerDl), Err(LabError::WrongUnit));
    }

    #[test]
    fn part_of_the_white_cells_cannot_outnumber_them() {
        let result = |analyte, text, unit| LabResult::new(analyte, parse(text, 3).unwrap(), unit).unwrap();
        let panel = |neutrophils| LabPanel {
            drawn: NaiveDate::MIN,
            results: vec![
                result(Analyte::WhiteCells, "4.5", LabUnit::GigaPerL),
                result(Analyte::Neutrophils, neutrophils, LabUnit::PerMm3),
            ],
        };
        assert_eq!(panel("4500").more_than_white_cells(), None);
        assert_eq!(panel("4501").more_than_white_cells(), Some(Analyte::Neutrophils));
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
    }
}
