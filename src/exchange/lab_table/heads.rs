//! What a column holds, where its head leaves no doubt: a known name, and the unit beside it.

use crate::domain::labs::analyte::Analyte;
use crate::domain::labs::analyte_names::analyte_named;
use crate::domain::labs::unit::LabUnit;
use crate::domain::labs::unit_spellings::unit_spelled_for;
use crate::domain::quantities::day::parse_day;
use crate::exchange::lab_table::{DateOrder, Table, Target};

const DATES: [&str; 9] = [
    "date",
    "datum",
    "drawn",
    "date drawn",
    "drawn on",
    "collection date",
    "collected",
    "abnahmedatum",
    "entnahmedatum",
];
const LABORATORIES: [&str; 2] = ["laboratory", "labor"];
const NOTES: [&str; 6] = ["note", "notes", "notiz", "comment", "kommentar", "bemerkung"];

/// Names of a column that names what each row holds.
const TESTS: [&str; 14] = [
    "test",
    "test name",
    "analyte",
    "parameter",
    "component",
    "analysis",
    "investigation",
    "observation",
    "untersuchung",
    "messgröße",
    "analyse",
    "analyt",
    "bezeichnung",
    "kenngröße",
];
/// So many rows are looked at for names of analytes.
const LOOKED_AT: usize = 100;

/// The column that names what each row holds, in a table with one row a test instead of one row a blood draw.
pub(super) fn names_tests(table: &Table) -> Option<usize> {
    let cells = |column: usize| {
        table.rows.iter().take(LOOKED_AT).filter_map(move |row| row.cells.get(column)).map(|cell| plain(cell))
    };
    let differ = |column: usize, is_name: fn(&str) -> bool| {
        let mut names = cells(column).filter(|cell| is_name(cell));
        names.next().is_some_and(|first| names.any(|other| other != first))
    };
    let analytes = |column: usize| {
        let mut all =
            cells(column).filter_map(|cell| analyte_named(&cell).or_else(|| Some(measured(&cell)?.0)));
        all.next().is_some_and(|first| all.any(|other| other != first))
    };
    let is_word = |cell: &str| cell.chars().any(char::is_alphabetic);
    (0..table.head.len()).find(|column| {
        let is_called = table.head.get(*column).is_some_and(|head| TESTS.contains(&plain(head).as_str()));
        analytes(*column) || is_called && differ(*column, is_word)
    })
}

/// What each column holds, as far as its head leaves no doubt; the person decides about the others. Columns that
/// would hold the same are left to the person as well.
pub fn suggest(table: &Table) -> Vec<Target> {
    let columns = table.head.iter().enumerate();
    let found: Vec<Target> = columns.map(|(column, head)| target(table, column, head)).collect();
    let is_alone = |target: &&Target| found.iter().filter(|other| other.is_like(target)).count() == 1;
    found.iter().map(|target| Some(target).filter(is_alone).cloned().unwrap_or(Target::Ignore)).collect()
}

fn target(table: &Table, column: usize, head: &str) -> Target {
    let name = plain(head);
    let is_one_of = |names: &[&str]| names.contains(&name.as_str());
    if is_one_of(&DATES) && has_days(table, column) {
        Target::Date(DateOrder::YearMonthDay)
    } else if is_one_of(&LABORATORIES) {
        Target::Laboratory
    } else if is_one_of(&NOTES) {
        Target::Note
    } else {
        measured(head).map_or(Target::Ignore, |(analyte, unit)| Target::Analyte(analyte, unit))
    }
}

fn plain(head: &str) -> String {
    head.trim().to_lowercase()
}

/// Only year, month and day cannot be taken for another order.
fn has_days(table: &Table, column: usize) -> bool {
    let is_day = |cell: &String| parse_day(cell.trim()).is_some();
    table.rows.iter().all(|row| row.cells.get(column).is_some_and(is_day))
}

/// `CRP (mg/L)`, `CRP [mg/L]` or `CRP mg/L`
fn measured(head: &str) -> Option<(Analyte, LabUnit)> {
    let head = head.trim();
    let within = |open, close| head.strip_suffix(close)?.split_once(open);
    let bracketed = within('(', ')').or_else(|| within('[', ']'));
    let blanks = head.match_indices(char::is_whitespace);
    let split = blanks.filter_map(|(at, _)| head.split_at_checked(at));
    bracketed.into_iter().chain(split).find_map(|(name, unit)| {
        let analyte = analyte_named(name)?;
        Some((analyte, unit_spelled_for(analyte, unit)?))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_other_column_has_the_name_of_an_analyte() {
        for text in DATES.into_iter().chain(LABORATORIES).chain(NOTES).chain(TESTS) {
            assert!(analyte_named(text).is_none() && plain(text) == text, "{text}");
        }
    }

    #[test]
    fn a_head_is_a_name_and_a_unit_of_that_analyte() {
        use Analyte::*;
        use LabUnit::*;
        for (head, expected) in [
            ("CRP (mg/L)", Some((Crp, MgPerL))),
            ("crp(mg/l)", Some((Crp, MgPerL))),
            (" Kreatinin [µmol/L] ", Some((Creatinine, UmolPerL))),
            ("WBC 10^9/L", Some((WhiteCells, GigaPerL))),
            ("White blood cells x 10⁹ / L", Some((WhiteCells, GigaPerL))),
            ("Leukozyten\n(G/l)", Some((WhiteCells, GigaPerL))),
            ("Hämoglobin g/l", Some((Haemoglobin, GPerL))),
            ("HÄMOGLOBIN (g/dL)", Some((Haemoglobin, GPerDl))),
            ("BSG mm/h", Some((Esr, MmPerH))),
            ("GPT [µkat/l]", Some((Alt, UkatPerL))),
            ("ANC /µL", Some((Neutrophils, PerMm3))),
            ("WBC (x10E3/uL)", Some((WhiteCells, GigaPerL))),
            ("Leukozyten (Gpt/l)", Some((WhiteCells, GigaPerL))),
            ("Leukozyten (/nl)", Some((WhiteCells, GigaPerL))),
            ("Platelet Count (Tsd./µl)", Some((Platelets, GigaPerL))),
            ("NEUT# (k/cumm)", Some((Neutrophils, GigaPerL))),
            ("Neutrophils (Absolute) (K/mcL)", None),
            ("Neutrophils (Absolute) K/mcL", Some((Neutrophils, GigaPerL))),
            ("Neutrophils Abs [{cells}/uL]", Some((Neutrophils, PerMm3))),
            ("Sed Rate (mm)", Some((Esr, MmPerH))),
            ("Creatinine (mg/L)", Some((Creatinine, MgPerL))),
            ("Kreatinin i.S. (enz.) µmol/l", Some((Creatinine, UmolPerL))),
            ("SGPT (UNITS/L)", Some((Alt, UPerL))),
            ("hs-CRP (mg/L)", Some((Crp, MgPerL))),
            ("Haemoglobin (G/DL)", Some((Haemoglobin, GPerDl))),
            ("Haemoglobin (mmol/l)", Some((Haemoglobin, MmolPerL))),
            ("WBC ( 109/L)", None),
            ("WBC (10^3)", None),
            ("WBC CSF (/µL)", None),
            ("Creatinine, random urine (mg/dL)", None),
            ("WBC (g/L)", None),
            ("Hb (G/L)", None),
            ("CRP", None),
            ("CRP ()", None),
            ("CRP (mg/dL", None),
            ("CRP (mg/L]", None),
            ("CRP (hs) (mg/L)", None),
            ("Neutrophils %", None),
            ("Neutrophile (%)", None),
            ("Neutrophils % (10^9/L)", None),
            ("Creatinine (mmol/L)", None),
            ("Urine creatinine (mg/dL)", None),
            ("mg/L CRP", None),
            ("CRPmg/L", None),
            ("(mg/L)", None),
            (")(", None),
            ("", None),
        ] {
            assert_eq!(measured(head), expected, "{head}");
        }
    }
}
