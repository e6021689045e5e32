//! A row a laboratory result, as it stands on the report. What this app computes from results is not in it.

use crate::domain::labs::bound::Bound;
use crate::domain::labs::loinc::loinc_of;
use crate::domain::labs::panel::LabPanel;
use crate::domain::labs::result::Range;
use crate::domain::labs::unit::LabUnit;
use crate::domain::quantities::name::Name;
use crate::domain::quantities::number::Decimal;
use crate::exchange::csv::cell::Cell;
use crate::exchange::csv::write;
use crate::exchange::words;
use crate::record::record::Record;

const COLUMNS: usize = 10;

/// The columns of the table of laboratory results.
///
/// - `day`: on which blood was drawn
/// - `analyte`: its English name, or what the person calls it; parts of the white cells are `Segmented neutrophils` and
///   `Band neutrophils`, and the only figure of a report that does not tell them apart is of the first
/// - `loinc`: the code, where it is known for certain; of cells and sedimentation the one that names no method
/// - `comparator`: `<`, `<=`, `>=` or `>` where the number only limits the result
/// - `value`, `unit`: as on the report; per cent is `%`
/// - `low`, `high`: what the laboratory calls normal, in the unit of the value
/// - `laboratory`, `note`: of the whole report, the same in each of its rows
pub const LAB_RESULT_COLUMNS: [&str; COLUMNS] =
    ["day", "analyte", "loinc", "comparator", "value", "unit", "low", "high", "laboratory", "note"];

type Row = [Cell; COLUMNS];

/// What a row says beside its report.
struct Measured {
    analyte: Cell,
    loinc: Option<&'static str>,
    bound: Option<Bound>,
    value: Decimal,
    unit: Cell,
    range: Range,
}

/// The table of [`LAB_RESULT_COLUMNS`], the earliest day in front.
pub fn lab_results(record: &Record) -> Result<String, csv::Error> {
    let standing = record.panels().filter(|current| !current.voided);
    let mut panels: Vec<&LabPanel> = standing.map(|current| current.what).collect();
    panels.sort_by_key(|panel| panel.drawn);
    write(LAB_RESULT_COLUMNS, panels.into_iter().flat_map(rows))
}

fn rows(panel: &LabPanel) -> impl Iterator<Item = Row> {
    let row = |measured: Measured| {
        let Measured { analyte, loinc, bound, value, unit, range } = measured;
        [
            panel.drawn.into(),
            analyte,
            loinc.into(),
            bound.map(Bound::comparator).into(),
            value.into(),
            unit,
            range.low.into(),
            range.high.into(),
            panel.laboratory.as_ref().map(Name::text).map_or(Cell::empty(), Cell::text),
            panel.note.as_deref().map_or(Cell::empty(), Cell::text),
        ]
    };
    known(panel).chain(parts(panel)).chain(custom(panel)).map(row)
}

fn known(panel: &LabPanel) -> impl Iterator<Item = Measured> {
    panel.results.iter().map(|result| Measured {
        analyte: words::analyte(result.analyte()).into(),
        loinc: loinc_of(result.analyte(), result.unit()),
        bound: result.bound(),
        value: result.value(),
        unit: unit(result.unit()).into(),
        range: result.range(),
    })
}

fn parts(panel: &LabPanel) -> impl Iterator<Item = Measured> {
    let parts = panel.differential.map(|parts| {
        let segmented = ("Segmented neutrophils", Some(parts.segmented()));
        [segmented, ("Band neutrophils", parts.bands())]
    });
    let part = |(analyte, value): (&'static str, Option<Decimal>)| {
        let (analyte, unit) = (analyte.into(), "%".into());
        Some(Measured { analyte, loinc: None, bound: None, value: value?, unit, range: Range::default() })
    };
    parts.into_iter().flatten().filter_map(part)
}

fn custom(panel: &LabPanel) -> impl Iterator<Item = Measured> {
    panel.custom.iter().map(|own| Measured {
        analyte: Cell::text(own.name.text()),
        loinc: None,
        bound: own.bound,
        value: own.value,
        unit: Cell::text(own.unit.text()),
        range: own.range,
    })
}

/// As laboratories print it.
const fn unit(unit: LabUnit) -> &'static str {
    match unit {
        LabUnit::GigaPerL => "×10⁹/L",
        LabUnit::PerMm3 => "/mm³",
        LabUnit::MgPerDl => "mg/dL",
        LabUnit::MgPerL => "mg/L",
        LabUnit::GPerDl => "g/dL",
        LabUnit::GPerL => "g/L",
        LabUnit::UmolPerL => "µmol/L",
        LabUnit::MmolPerL => "mmol/L",
        LabUnit::MmPerH => "mm/h",
        LabUnit::UPerL => "U/L",
        LabUnit::UkatPerL => "µkat/L",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::labs::analyte::Analyte;
    use crate::exchange::lab_report::{Recognised, TestLabel};

    #[test]
    fn every_name_and_unit_is_one_that_a_report_may_have() {
        for analyte in Analyte::ALL {
            for of in analyte.units() {
                let label = TestLabel::of_head(&format!("{} ({})", words::analyte(analyte), unit(*of)));
                assert_eq!(label.recognised(), Recognised::Analyte(analyte, *of));
            }
        }
    }
}
