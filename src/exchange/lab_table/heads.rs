//! What a column holds, where its head leaves no doubt: a known name, and the unit beside it.

use crate::domain::labs::analyte::Analyte;
use crate::domain::labs::unit::LabUnit;
use crate::domain::quantities::day::parse_day;
use crate::exchange::lab_table::{DateOrder, Table, Target};

/// Names of analytes in small letters. What counts parts of cells, or another method, is not among them.
const ANALYTES: [(Analyte, &[&str]); 11] = [
    (
        Analyte::Neutrophils,
        &[
            "neutrophils",
            "neutrophile",
            "anc",
            "absolute neutrophil count",
            "absolute neutrophils",
            "neutrophils absolute",
            "neutrophile absolut",
        ],
    ),
    (
        Analyte::WhiteCells,
        &["wbc", "white cells", "white blood cells", "leukocytes", "leucocytes", "leukozyten"],
    ),
    (Analyte::Platelets, &["plt", "platelets", "thrombocytes", "thrombozyten"]),
    (
        Analyte::Eosinophils,
        &[
            "eosinophils",
            "eosinophile",
            "absolute eosinophils",
            "eosinophils absolute",
            "eosinophile absolut",
        ],
    ),
    (Analyte::Haemoglobin, &["hb", "hgb", "haemoglobin", "hemoglobin", "hämoglobin"]),
    (Analyte::Crp, &["crp", "c-reactive protein", "c-reaktives protein"]),
    (Analyte::Esr, &["esr", "bsg", "erythrocyte sedimentation rate", "blutsenkungsgeschwindigkeit"]),
    (Analyte::Creatinine, &["creatinine", "kreatinin"]),
    (Analyte::Alt, &["alt", "alat", "gpt"]),
    (Analyte::Ast, &["ast", "asat", "got"]),
    (Analyte::Cholesterol, &["cholesterol", "total cholesterol", "cholesterin", "gesamtcholesterin"]),
];

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
        let mut all = cells(column).filter_map(|cell| named(&cell).or_else(|| Some(measured(&cell)?.0)));
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
        let (analyte, unit) = (named(name)?, unit_of(unit)?);
        analyte.units().contains(&unit).then_some((analyte, unit))
    })
}

fn named(name: &str) -> Option<Analyte> {
    let name = plain(name);
    ANALYTES.into_iter().find(|(_, names)| names.contains(&name.as_str())).map(|(analyte, _)| analyte)
}

/// Before the stroke capital letters count, as in G and g; behind it they do not.
pub(super) fn unit_of(text: &str) -> Option<LabUnit> {
    let is_micro = |c: char| matches!(c, 'µ' | 'μ');
    let text: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    let text = text.replace(is_micro, "u").replace('⁹', "^9").replace('³', "^3");
    let (amount, volume) = text.split_once('/')?;
    let power = amount.strip_prefix(['×', 'x', 'X']).unwrap_or(amount);
    match (amount, power, volume.to_lowercase().as_str()) {
        (_, "10^9" | "10*9", "l") | ("G", _, "l") => Some(LabUnit::GigaPerL),
        (_, "10^3" | "10*3", "ul" | "mm3" | "mm^3") | ("K", _, "ul") => Some(LabUnit::GigaPerL),
        ("" | "cells", _, "ul" | "mm3" | "mm^3") => Some(LabUnit::PerMm3),
        ("mg", _, "dl") => Some(LabUnit::MgPerDl),
        ("mg", _, "l") => Some(LabUnit::MgPerL),
        ("g", _, "dl") => Some(LabUnit::GPerDl),
        ("g", _, "l") => Some(LabUnit::GPerL),
        ("umol", _, "l") => Some(LabUnit::UmolPerL),
        ("mmol", _, "l") => Some(LabUnit::MmolPerL),
        ("mm", _, "h" | "hr") => Some(LabUnit::MmPerH),
        ("U", _, "l") => Some(LabUnit::UPerL),
        ("ukat", _, "l") => Some(LabUnit::UkatPerL),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_spelling_of_a_unit_is_that_unit() {
        use LabUnit::*;
        for (unit, spellings) in [
            (
                GigaPerL,
                "10^9/L 10⁹/L 10*9/L ×10⁹/L ×10^9/L x10^9/l X10*9/L G/L G/l K/µL K/μL K/uL K/ul 10^3/uL 10³/µL \
                 10*3/uL x10^3/µl 10^3/mm3 10³/mm³",
            ),
            (PerMm3, "/µL /μL /uL /ul /mm3 /mm³ /mm^3 cells/µL cells/uL cells/mm3"),
            (MgPerDl, "mg/dL mg/dl mg/DL"),
            (MgPerL, "mg/L mg/l"),
            (GPerDl, "g/dL g/dl"),
            (GPerL, "g/L g/l"),
            (UmolPerL, "µmol/L μmol/L umol/L µmol/l umol/l"),
            (MmolPerL, "mmol/L mmol/l"),
            (MmPerH, "mm/h mm/H mm/hr"),
            (UPerL, "U/L U/l"),
            (UkatPerL, "µkat/L μkat/L ukat/L µkat/l"),
        ] {
            for spelling in spellings.split_whitespace() {
                assert_eq!(unit_of(spelling), Some(unit), "{spelling}");
            }
            assert!(unit_of(unit.ucum()) == Some(unit), "{unit:?} as in files");
        }
        assert_eq!(unit_of("× 10⁹ / L"), Some(GigaPerL));
    }

    #[test]
    fn what_is_nearly_a_unit_is_none() {
        for text in [
            "", "/", "%", "% /L", "L", "mg", "g", "10^9", "10^6/uL", "10^12/L", "109/L", "103/uL", "M/uL",
            "MG/L", "u/L", "kU/L", "ng/mL", "mg/mL", "g/mL", "mm", "mm/2h", "mg/L/h", "xmg/L", "x/uL",
            "pmol/L",
        ] {
            assert_eq!(unit_of(text), None, "{text}");
        }
    }

    #[test]
    fn every_name_is_known_in_any_letters_and_once() {
        let mut seen = std::collections::BTreeSet::new();
        for (analyte, names) in ANALYTES {
            for name in names {
                assert_eq!(named(name), Some(analyte), "{name}");
                assert_eq!(named(&format!(" {} ", name.to_uppercase())), Some(analyte), "{name}");
                assert!(seen.insert(*name), "{name} stands twice");
            }
        }
        assert!(Analyte::ALL.into_iter().all(|analyte| ANALYTES.iter().any(|(known, _)| *known == analyte)));
        for text in DATES.into_iter().chain(LABORATORIES).chain(NOTES) {
            assert!(seen.insert(text) && plain(text) == text, "{text}");
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
            ("WBC (g/L)", None),
            ("Hb (G/L)", None),
            ("CRP", None),
            ("CRP ()", None),
            ("CRP (mg/dL", None),
            ("CRP (mg/L]", None),
            ("CRP (hs) (mg/L)", None),
            ("hs-CRP (mg/L)", None),
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
