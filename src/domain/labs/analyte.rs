//! What a laboratory measures for this treatment, in which units it reports it, and which values are possible.

use strum::{EnumString, IntoStaticStr, VariantArray};

use crate::domain::labs::unit::LabUnit;
use crate::domain::quantities::limits::{Limits, Tier};
use crate::domain::quantities::number::{Decimal, Exact};
use crate::domain::quantities::source::{
    CHOLESTEROL_UNITS, CREATININE_UNITS, Cited, HAEMOGLOBIN_UNITS, OWN_CHOICE, VALID_RANGES, cited,
};

/// What was measured.
#[derive(
    Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, EnumString, IntoStaticStr, VariantArray,
)]
#[strum(serialize_all = "snake_case")]
pub enum Analyte {
    /// Absolute neutrophil count.
    Neutrophils,
    /// White blood cell count.
    WhiteCells,
    /// Platelet count.
    Platelets,
    /// Absolute eosinophil count.
    Eosinophils,
    /// Haemoglobin.
    Haemoglobin,
    /// C-reactive protein.
    Crp,
    /// Erythrocyte sedimentation rate.
    Esr,
    /// Creatinine in serum.
    Creatinine,
    /// Alanine aminotransferase.
    Alt,
    /// Aspartate aminotransferase.
    Ast,
    /// Total cholesterol.
    Cholesterol,
}

/// What a value in a unit amounts to, and which mistake it may be.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Judgement {
    /// Where it lies among the limits.
    pub tier: Tier,
    /// A probable mistake, if the value is not usual.
    pub mistake: Option<Mistake>,
}

/// What the same digits may be instead.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Mistake {
    /// They would be usual in another unit.
    Unit(LabUnit),
    /// They may be the per cent of the white cells, which reports print beside the count.
    PerCent,
}

/// Micromoles per litre that make one milligram of creatinine per decilitre.
pub const UMOL_PER_MG_DL: Cited<Exact> =
    cited(Exact::new_raw(884, 10), &CREATININE_UNITS, "from 113.12 g/mol");

/// Milligrams per decilitre that make one millimole of cholesterol per litre.
pub const CHOLESTEROL_MG_DL: Cited<Exact> =
    cited(Exact::new_raw(3867, 100), &CHOLESTEROL_UNITS, "cholesterol");

/// Millimoles of haemoglobin per litre that make one gram per decilitre. Laboratories count the monomer, with one haem;
/// a few have counted the whole molecule, whose numbers are a quarter and are asked about.
pub const HAEMOGLOBIN_MMOL_L: Cited<Exact> =
    cited(Exact::new_raw(3103, 5000), &HAEMOGLOBIN_UNITS, "from 16 114 g/mol, of the monomer");

/// Enzyme units that make one microkatal: micromoles a minute, and a second.
const U_PER_UKAT: i64 = 60;

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

/// Neutrophils in 10⁹/L: never more than white cells can be. Reports print the per cent of the white cells beside the
/// count, mostly between 30 and 100: a count in that range is asked about, and so is one of at most 100 in a cubic
/// millimetre.
pub const NEUTROPHIL_LIMITS: Cited<Limits> = cited(
    limits((0, 0), (1000, 0), (101, 3), (29_999, 3)),
    &OWN_CHOICE,
    "neutrophil counts that are asked about",
);

/// Eosinophils in 10⁹/L: never more than white cells can be.
pub const EOSINOPHIL_LIMITS: Cited<Limits> =
    cited(limits((0, 0), (1000, 0), (0, 0), (15, 1)), &OWN_CHOICE, "eosinophil counts that are asked about");

/// Haemoglobin in g/dL.
pub const HAEMOGLOBIN_LIMITS: Cited<Limits> =
    cited(limits((1, 0), (30, 0), (5, 0), (20, 0)), &OWN_CHOICE, "haemoglobin that is asked about");

/// C-reactive protein in mg/L.
pub const CRP_LIMITS: Cited<Limits> =
    cited(limits((0, 0), (1000, 0), (0, 0), (400, 0)), &OWN_CHOICE, "C-reactive protein that is asked about");

/// Sedimentation rate in mm/h.
pub const ESR_LIMITS: Cited<Limits> =
    cited(limits((0, 0), (200, 0), (0, 0), (140, 0)), &OWN_CHOICE, "sedimentation rate that is asked about");

/// Both aminotransferases in U/L.
pub const ENZYME_LIMITS: Cited<Limits> =
    cited(limits((0, 0), (50_000, 0), (3, 0), (3000, 0)), &OWN_CHOICE, "enzymes that are asked about");

/// Cholesterol in mg/dL.
pub const CHOLESTEROL_LIMITS: Cited<Limits> =
    cited(limits((10, 0), (2000, 0), (60, 0), (500, 0)), &OWN_CHOICE, "cholesterol that is asked about");

const WHOLE_PER_CENT: Exact = Exact::new_raw(100, 1);

type Digits = (i64, u8);

const fn limits(least: Digits, most: Digits, low: Digits, high: Digits) -> Limits {
    const fn decimal(digits: Digits) -> Decimal {
        Decimal::new(digits.0, digits.1)
    }
    Limits { possible: (decimal(least), decimal(most)), usual: (decimal(low), decimal(high)) }
}

impl Analyte {
    /// All, in the order of a report.
    pub const ALL: [Self; Self::VARIANTS.len()] = *Self::VARIANTS.first_chunk().unwrap();

    /// A name for files.
    pub fn key(self) -> &'static str {
        self.into()
    }

    /// The units in which it is reported, the frequent ones first; limits are in the first.
    pub const fn units(self) -> &'static [LabUnit] {
        match self {
            Self::Neutrophils | Self::WhiteCells | Self::Platelets | Self::Eosinophils => {
                &[LabUnit::GigaPerL, LabUnit::PerMm3]
            }
            Self::Haemoglobin => &[LabUnit::GPerDl, LabUnit::GPerL, LabUnit::MmolPerL],
            Self::Crp => &[LabUnit::MgPerL, LabUnit::MgPerDl],
            Self::Esr => &[LabUnit::MmPerH],
            Self::Creatinine => &[LabUnit::MgPerDl, LabUnit::UmolPerL, LabUnit::MgPerL],
            Self::Alt | Self::Ast => &[LabUnit::UPerL, LabUnit::UkatPerL],
            Self::Cholesterol => &[LabUnit::MgPerDl, LabUnit::MmolPerL],
        }
    }

    /// Whether cells are counted.
    pub const fn is_count(self) -> bool {
        matches!(self, Self::Neutrophils | Self::WhiteCells | Self::Platelets | Self::Eosinophils)
    }

    /// Whether too little of it is the danger, so that of several results of a day the lowest counts; of the others the
    /// highest does.
    pub const fn is_judged_by_lowest(self) -> bool {
        matches!(self, Self::Neutrophils | Self::WhiteCells | Self::Platelets | Self::Haemoglobin)
    }

    /// Whether it is a part of the white cells, so that reports give it in per cent as well.
    const fn is_part_of_white_cells(self) -> bool {
        matches!(self, Self::Neutrophils | Self::Eosinophils)
    }

    const fn limits(self) -> Limits {
        match self {
            Self::Neutrophils => NEUTROPHIL_LIMITS.value,
            Self::WhiteCells => WHITE_CELL_LIMITS.value,
            Self::Platelets => PLATELET_LIMITS.value,
            Self::Eosinophils => EOSINOPHIL_LIMITS.value,
            Self::Haemoglobin => HAEMOGLOBIN_LIMITS.value,
            Self::Crp => CRP_LIMITS.value,
            Self::Esr => ESR_LIMITS.value,
            Self::Creatinine => CREATININE_LIMITS.value,
            Self::Alt | Self::Ast => ENZYME_LIMITS.value,
            Self::Cholesterol => CHOLESTEROL_LIMITS.value,
        }
    }

    /// How many of a unit make one of the first unit of this analyte.
    pub(super) fn per_first(self, unit: LabUnit) -> Exact {
        match (self, unit) {
            (_, LabUnit::PerMm3) => Exact::from_integer(1000),
            (Self::Haemoglobin, LabUnit::GPerL) => Exact::from_integer(10),
            (Self::Haemoglobin, LabUnit::MmolPerL) => HAEMOGLOBIN_MMOL_L.value,
            (Self::Crp, LabUnit::MgPerDl) => Exact::new(1, 10),
            (Self::Creatinine, LabUnit::MgPerL) => Exact::from_integer(10),
            (_, LabUnit::UmolPerL) => UMOL_PER_MG_DL.value,
            (_, LabUnit::UkatPerL) => Exact::new(1, U_PER_UKAT),
            (Self::Cholesterol, LabUnit::MmolPerL) => CHOLESTEROL_MG_DL.value.recip(),
            _ => Exact::from_integer(1),
        }
    }
}

/// Judges a value before it is taken.
pub fn judge(analyte: Analyte, value: Decimal, unit: LabUnit) -> Judgement {
    let tier_in = |unit: LabUnit| analyte.limits().tier(value.exact() / analyte.per_first(unit));
    let tier = tier_in(unit);
    let usual_elsewhere = |other: &LabUnit| *other != unit && tier_in(*other) == Tier::Usual;
    let mistake = || {
        let other = analyte.units().iter().copied().find(usual_elsewhere).map(Mistake::Unit);
        let is_per_cent = analyte.is_part_of_white_cells() && value.exact() <= WHOLE_PER_CENT;
        let per_cent = is_per_cent.then_some(Mistake::PerCent);
        // So few cells in a cubic millimetre are rare, so many thousands are none, and per cent are on every report.
        if unit == LabUnit::GigaPerL { per_cent.or(other) } else { other.or(per_cent) }
    };
    Judgement { tier, mistake: if tier == Tier::Usual { None } else { mistake() } }
}

/// Another unit in which a report has as many digits after the separator, and in which the value would be usual. A value
/// that is usual where it stands has been given with too many digits; only what is counted has none.
pub fn unit_with_places(analyte: Analyte, value: Decimal, unit: LabUnit) -> Option<LabUnit> {
    let places = value.places();
    if unit.places() > 0 && judge(analyte, value, unit).tier == Tier::Usual {
        return None;
    }
    let fits = |other: &&LabUnit| {
        **other != unit && places <= other.places() && judge(analyte, value, **other).tier == Tier::Usual
    };
    analyte.units().iter().find(fits).copied()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::quantities::number::parse;

    fn judged(analyte: Analyte, text: &str, unit: LabUnit) -> (Tier, Option<Mistake>) {
        let Judgement { tier, mistake } = judge(analyte, parse(text, 3).unwrap(), unit);
        (tier, mistake)
    }

    #[test]
    fn a_count_a_cubic_millimetre_is_whole_and_other_units_have_their_places() {
        let places = LabUnit::ALL.map(LabUnit::places);
        assert_eq!(places, [3, 0, 3, 2, 2, 1, 1, 3, 1, 1, 3]);
    }

    #[test]
    fn every_unit_belongs_to_an_analyte_and_has_a_code_of_its_own() {
        for unit in LabUnit::ALL {
            assert!(Analyte::ALL.iter().any(|analyte| analyte.units().contains(&unit)), "{unit:?}");
            assert_eq!(LabUnit::ALL.iter().filter(|other| other.ucum() == unit.ucum()).count(), 1);
        }
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
            (Creatinine, "0.99", MgPerL, Impossible),
            (Creatinine, "1", MgPerL, Unusual),
            (Creatinine, "2.99", MgPerL, Unusual),
            (Creatinine, "3", MgPerL, Usual),
            (Creatinine, "9.8", MgPerL, Usual),
            (Creatinine, "150", MgPerL, Usual),
            (Creatinine, "150.01", MgPerL, Unusual),
            (Creatinine, "600.01", MgPerL, Impossible),
            (WhiteCells, "0.499", GigaPerL, Unusual),
            (WhiteCells, "500", PerMm3, Usual),
            (WhiteCells, "100.001", GigaPerL, Unusual),
            (WhiteCells, "1000.001", GigaPerL, Impossible),
            (Platelets, "19.999", GigaPerL, Unusual),
            (Platelets, "1500", GigaPerL, Usual),
            (Platelets, "2000001", PerMm3, Impossible),
            (Neutrophils, "0.1", GigaPerL, Unusual),
            (Neutrophils, "0.101", GigaPerL, Usual),
            (Neutrophils, "100", PerMm3, Unusual),
            (Neutrophils, "101", PerMm3, Usual),
            (Neutrophils, "29.999", GigaPerL, Usual),
            (Neutrophils, "30", GigaPerL, Unusual),
            (Eosinophils, "1.5", GigaPerL, Usual),
            (Eosinophils, "1501", PerMm3, Unusual),
            (Eosinophils, "0", GigaPerL, Usual),
            (Haemoglobin, "0.99", GPerDl, Impossible),
            (Haemoglobin, "4.99", GPerDl, Unusual),
            (Haemoglobin, "50", GPerL, Usual),
            (Haemoglobin, "200.1", GPerL, Unusual),
            (Haemoglobin, "30.01", GPerDl, Impossible),
            (Haemoglobin, "0.62", MmolPerL, Impossible),
            (Haemoglobin, "0.621", MmolPerL, Unusual),
            (Haemoglobin, "2.3", MmolPerL, Unusual),
            (Haemoglobin, "3.102", MmolPerL, Unusual),
            (Haemoglobin, "3.103", MmolPerL, Usual),
            (Haemoglobin, "9.2", MmolPerL, Usual),
            (Haemoglobin, "12.412", MmolPerL, Usual),
            (Haemoglobin, "12.413", MmolPerL, Unusual),
            (Haemoglobin, "18.619", MmolPerL, Impossible),
            (Crp, "0", MgPerL, Usual),
            (Crp, "40", MgPerDl, Usual),
            (Crp, "40.001", MgPerDl, Unusual),
            (Crp, "1000.01", MgPerL, Impossible),
            (Esr, "140", MmPerH, Usual),
            (Esr, "140.1", MmPerH, Unusual),
            (Esr, "200.1", MmPerH, Impossible),
            (Alt, "2.9", UPerL, Unusual),
            (Alt, "0.05", UkatPerL, Usual),
            (Ast, "50", UkatPerL, Usual),
            (Ast, "50.001", UkatPerL, Unusual),
            (Ast, "50000.1", UPerL, Impossible),
            (Cholesterol, "59.999", MgPerDl, Unusual),
            (Cholesterol, "12.929", MmolPerL, Usual),
            (Cholesterol, "12.93", MmolPerL, Unusual),
            (Cholesterol, "9.999", MgPerDl, Impossible),
        ] {
            assert_eq!(judged(analyte, text, unit).0, tier, "{analyte:?} {text} {unit:?}");
        }
    }

    #[test]
    fn more_digits_than_a_unit_has_point_to_the_unit_that_has_them() {
        use Analyte::*;
        use LabUnit::*;
        for (analyte, text, unit, expected) in [
            (Neutrophils, "1.8", PerMm3, Some(GigaPerL)),
            (Neutrophils, "4.500", PerMm3, Some(GigaPerL)),
            (Neutrophils, "0.01", PerMm3, None),
            (Eosinophils, "0.2", PerMm3, Some(GigaPerL)),
            (Platelets, "250.5", PerMm3, Some(GigaPerL)),
            (Platelets, "4.5", PerMm3, None),
            (Creatinine, "1.25", UmolPerL, Some(MgPerDl)),
            (Creatinine, "88.42", UmolPerL, None),
            (Creatinine, "9.825", MgPerL, None),
            (Creatinine, "0.925", MgPerL, Some(MgPerDl)),
            (Crp, "1.234", MgPerL, None),
            (Haemoglobin, "14.25", GPerL, Some(GPerDl)),
            (Haemoglobin, "142.55", GPerL, None),
            (Alt, "0.45", UPerL, Some(UkatPerL)),
            (Esr, "12.25", MmPerH, None),
        ] {
            assert_eq!(
                unit_with_places(analyte, parse(text, 3).unwrap(), unit),
                expected,
                "{analyte:?} {text}"
            );
        }
    }

    #[test]
    fn a_probable_unit_mistake_names_the_other_unit() {
        use Analyte::*;
        use LabUnit::*;
        use Mistake::{PerCent, Unit};
        use Tier::*;
        for (analyte, text, unit, expected) in [
            (Creatinine, "90", MgPerDl, (Impossible, Some(Unit(UmolPerL)))),
            (Creatinine, "45", MgPerDl, (Unusual, Some(Unit(UmolPerL)))),
            (Creatinine, "0.9", UmolPerL, (Impossible, Some(Unit(MgPerDl)))),
            (Neutrophils, "4500", GigaPerL, (Impossible, Some(Unit(PerMm3)))),
            (Neutrophils, "150", GigaPerL, (Unusual, Some(Unit(PerMm3)))),
            (Neutrophils, "52", GigaPerL, (Unusual, Some(PerCent))),
            (Neutrophils, "100", GigaPerL, (Unusual, Some(PerCent))),
            (Neutrophils, "101", GigaPerL, (Unusual, Some(Unit(PerMm3)))),
            (Neutrophils, "52", PerMm3, (Unusual, Some(PerCent))),
            (Neutrophils, "29.999", GigaPerL, (Usual, None)),
            (Eosinophils, "4", GigaPerL, (Unusual, Some(PerCent))),
            (Eosinophils, "150", GigaPerL, (Unusual, Some(Unit(PerMm3)))),
            (WhiteCells, "101", GigaPerL, (Unusual, None)),
            (Neutrophils, "4.5", PerMm3, (Unusual, Some(Unit(GigaPerL)))),
            (Platelets, "250000", GigaPerL, (Impossible, Some(Unit(PerMm3)))),
            (Platelets, "250", PerMm3, (Unusual, Some(Unit(GigaPerL)))),
            (Creatinine, "0.05", MgPerDl, (Impossible, None)),
            (Haemoglobin, "132", GPerDl, (Impossible, Some(Unit(GPerL)))),
            (Haemoglobin, "13.2", GPerL, (Unusual, Some(Unit(GPerDl)))),
            (Haemoglobin, "14.8", MmolPerL, (Unusual, Some(Unit(GPerDl)))),
            (Haemoglobin, "148", MmolPerL, (Impossible, Some(Unit(GPerL)))),
            (Haemoglobin, "9.2", GPerDl, (Usual, None)),
            (Creatinine, "20", MgPerDl, (Unusual, Some(Unit(MgPerL)))),
            (Creatinine, "0.9", MgPerL, (Impossible, Some(Unit(MgPerDl)))),
            (Creatinine, "90", MgPerL, (Usual, None)),
            (Cholesterol, "5.2", MgPerDl, (Impossible, Some(Unit(MmolPerL)))),
            (Alt, "0.4", UPerL, (Unusual, Some(Unit(UkatPerL)))),
        ] {
            assert_eq!(judged(analyte, text, unit), expected, "{analyte:?} {text} {unit:?}");
        }
    }
}
