//! The results of one blood draw, and what follows from several of them.

use chrono::NaiveDate;

use crate::domain::labs::analyte::Analyte;
use crate::domain::labs::bound::Bound;
use crate::domain::labs::result::{CustomResult, LabResult};
use crate::domain::quantities::name::Name;
use crate::domain::quantities::number::{Decimal, Exact};

/// The parts of the white cells that are neutrophils, in per cent.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Differential {
    segmented: Decimal,
    bands: Option<Decimal>,
}

/// The results of one blood draw.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct LabPanel {
    /// The day on which blood was drawn.
    pub drawn: NaiveDate,
    /// Who measured.
    pub laboratory: Option<Name>,
    /// At most one result of each analyte.
    pub results: Vec<LabResult>,
    /// The parts of the white cells.
    pub differential: Option<Differential>,
    /// At most one result of each name.
    pub custom: Vec<CustomResult>,
    /// In the person's own words.
    pub note: Option<String>,
}

impl Differential {
    /// Segmented and band neutrophils, at most 100 % together. Where the report has one figure for both, bands are
    /// none.
    pub fn new(segmented: Decimal, bands: Option<Decimal>) -> Option<Self> {
        let own = Self { segmented, bands };
        (own.percent() <= Exact::from_integer(100)).then_some(own)
    }

    /// As entered.
    pub fn segmented(self) -> Decimal {
        self.segmented
    }

    /// As entered.
    pub fn bands(self) -> Option<Decimal> {
        self.bands
    }

    /// Both together.
    pub fn percent(self) -> Exact {
        self.segmented.exact() + self.bands.map_or_else(Exact::default, Decimal::exact)
    }
}

impl LabPanel {
    /// The result of an analyte, if it stands on the report.
    pub fn result(&self, analyte: Analyte) -> Option<&LabResult> {
        self.results.iter().find(|result| result.analyte() == analyte)
    }

    /// The result of an analyte, on the report or computed.
    pub fn known(&self, analyte: Analyte) -> Option<LabResult> {
        let computed = || self.computed_neutrophils().filter(|_| analyte == Analyte::Neutrophils);
        self.result(analyte).copied().or_else(computed)
    }

    /// Whether what is known of an analyte is computed.
    pub fn is_computed(&self, analyte: Analyte) -> bool {
        self.result(analyte).is_none() && self.known(analyte).is_some()
    }

    /// White cells × (segmented + bands) ÷ 100, exact, in the unit of the white cells.
    fn computed_neutrophils(&self) -> Option<LabResult> {
        let (white, parts) = (self.result(Analyte::WhiteCells)?, self.differential?);
        let percent = parts.bands.map_or(Some(parts.segmented), |bands| parts.segmented.plus(bands))?;
        let count = white.value().times(percent)?.hundredth().without_zeros();
        LabResult::new(Analyte::Neutrophils, count, white.unit()).ok().filter(|_| white.bound().is_none())
    }

    /// A kind of white cell of which the panel counts more than all white cells together.
    pub fn more_than_white_cells(&self) -> Option<Analyte> {
        let all = self.result(Analyte::WhiteCells)?.count().filter(|all| all.bound.is_none())?;
        let is_more = |kind: &Analyte| {
            let part = self.result(*kind).and_then(LabResult::count);
            part.is_some_and(|part| Bound::is_above(part.bound, part.cells, all.cells) == Some(true))
        };
        [Analyte::Neutrophils, Analyte::Eosinophils].into_iter().find(is_more)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::labs::unit::LabUnit;
    use crate::domain::quantities::number::parse;

    fn decimal(text: &str) -> Decimal {
        parse(text, 3).unwrap()
    }

    #[test]
    fn neutrophils_are_computed_from_white_cells_and_their_parts_without_rounding() {
        let white = |text, unit| LabResult::new(Analyte::WhiteCells, decimal(text), unit).unwrap();
        let panel = |white, segmented, bands: Option<&str>| LabPanel {
            results: vec![white],
            differential: Differential::new(decimal(segmented), bands.map(decimal)),
            ..LabPanel::default()
        };
        for (count, unit, segmented, bands, computed) in [
            ("4.5", LabUnit::GigaPerL, "56", Some("3"), "2.655"),
            ("4500", LabUnit::PerMm3, "56", Some("3"), "2655.0"),
            ("4.5", LabUnit::GigaPerL, "59.5", None, "2.6775"),
            ("1.999", LabUnit::GigaPerL, "50", Some("0.1"), "1.001499"),
        ] {
            let panel = panel(white(count, unit), segmented, bands);
            let known = panel.known(Analyte::Neutrophils).unwrap();
            assert!(panel.is_computed(Analyte::Neutrophils) && !panel.is_computed(Analyte::WhiteCells));
            assert_eq!(known.value().exact(), exact(computed), "{count} {segmented}");
            assert_eq!(known.unit(), unit);
        }
        let stated = LabResult::new(Analyte::Neutrophils, decimal("2"), LabUnit::GigaPerL).unwrap();
        let mut both = panel(white("4.5", LabUnit::GigaPerL), "56", None);
        both.results.push(stated);
        assert_eq!(
            (both.known(Analyte::Neutrophils), both.is_computed(Analyte::Neutrophils)),
            (Some(stated), false)
        );
        let not_reached = white("4.5", LabUnit::GigaPerL).bounded(Some(Bound::Below));
        assert_eq!(panel(not_reached, "56", None).known(Analyte::Neutrophils), None);
        assert_eq!(panel(stated, "56", None).known(Analyte::WhiteCells), None);
    }

    #[test]
    fn the_parts_of_the_white_cells_are_at_most_all_of_them() {
        assert!(Differential::new(decimal("97"), Some(decimal("3"))).is_some());
        assert!(Differential::new(decimal("97"), Some(decimal("3.001"))).is_none());
        assert!(Differential::new(decimal("100.001"), None).is_none());
    }

    #[test]
    fn part_of_the_white_cells_cannot_outnumber_them() {
        let result = |analyte, text, unit| LabResult::new(analyte, parse(text, 3).unwrap(), unit).unwrap();
        let panel = |neutrophils| LabPanel {
            results: vec![
                result(Analyte::WhiteCells, "4.5", LabUnit::GigaPerL),
                result(Analyte::Neutrophils, neutrophils, LabUnit::PerMm3),
            ],
            ..LabPanel::default()
        };
        assert_eq!(panel("4500").more_than_white_cells(), None);
        assert_eq!(panel("4501").more_than_white_cells(), Some(Analyte::Neutrophils));
    }

    fn exact(text: &str) -> Exact {
        let (whole, fraction) = text.split_once('.').unwrap();
        Exact::new(
            format!("{whole}{fraction}").parse().unwrap(),
            10_i64.pow(u32::try_from(fraction.len()).unwrap()),
        )
    }
}
