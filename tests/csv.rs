//! The tables for spreadsheets, read back by another reader than this app has: the same values, whatever people write.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]

mod support;

use std::collections::BTreeMap;

use anakinra_companion::domain::labs::analyte::Analyte;
use anakinra_companion::domain::labs::bound::Bound;
use anakinra_companion::domain::labs::panel::{Differential, LabPanel};
use anakinra_companion::domain::labs::result::{CustomResult, LabResult, Range};
use anakinra_companion::domain::labs::unit::LabUnit;
use anakinra_companion::domain::labs::unit_text::UnitText;
use anakinra_companion::domain::quantities::name::Name;
use anakinra_companion::domain::quantities::number::{Decimal, parse};
use anakinra_companion::domain::treatment::dose::Dose;
use anakinra_companion::domain::treatment::injection::{Details, InjectedBy, Injection, Pain, PartlyGiven};
use anakinra_companion::domain::treatment::pause::{Cause, Pause, Skip};
use anakinra_companion::exchange::backup;
use anakinra_companion::exchange::csv::{
    INJECTION_COLUMNS, LAB_RESULT_COLUMNS, injections, lab_results, unguarded,
};
use anakinra_companion::record::entry::EntryBody;
use anakinra_companion::record::fact::Fact;
use anakinra_companion::record::record::Record;
use proptest::prelude::*;
use support::arbitrary::any_fact;
use support::*;

const TODAY: &str = "2026-11-22";

/// A row by the names of its columns.
type Row = BTreeMap<String, String>;

/// What another reader finds in a table, of which the frame is checked.
fn read(table: &str, columns: &[&str]) -> Vec<Row> {
    let text = table.strip_prefix('\u{feff}').unwrap();
    assert!(text.ends_with("\r\n") && text.starts_with(&format!("{}\r\n", columns.join(","))));
    let mut reader = csv::ReaderBuilder::new().flexible(false).from_reader(text.as_bytes());
    let head: Vec<String> = reader.headers().unwrap().iter().map(str::to_owned).collect();
    assert_eq!(head, columns);
    let row = |cells: csv::StringRecord| head.iter().cloned().zip(cells.iter().map(str::to_owned)).collect();
    reader.records().map(|record| row(record.unwrap())).collect()
}

fn injection_rows(record: &Record) -> Vec<Row> {
    read(&injections(record, day(TODAY)).unwrap(), &INJECTION_COLUMNS)
}

fn lab_rows(record: &Record) -> Vec<Row> {
    read(&lab_results(record).unwrap(), &LAB_RESULT_COLUMNS)
}

fn two_years() -> Record {
    let file = std::fs::read_to_string("tests/fixtures/two-years.json").unwrap();
    let mut record = Record::default();
    backup::read(&file).unwrap().entries.into_iter().for_each(|entry| record.add(entry));
    record
}

/// Texts that spreadsheets, readers and people make something else of.
fn adversarial() -> Vec<String> {
    let long = "0123456789".repeat(200);
    let texts = [
        "say \"hello\"",
        "\"",
        "\"\"",
        "a,b;c\td",
        "two\nlines",
        "two\r\nlines",
        "\n",
        "\r",
        "ends with a return\r",
        "=cmd|'/c calc'!A1",
        "=HYPERLINK(\"http://example.org\",\"x\")",
        "+41 44 000 00 00",
        "-5",
        "@here",
        "\t=1+1",
        "\r=1+1",
        "'=1",
        "''quoted",
        "'",
        "  leading and trailing  ",
        " =1+1",
        "💉 👩🏽‍⚕️ é e\u{301}",
        "כאב קל, \"שוב\"",
        "\u{202e}gnp.exe\u{202c}",
        "\u{feff}mark",
        "1.20",
        "2026-11-22",
        "-- \\ \\\" \\,",
        &long,
    ];
    texts.map(str::to_owned).to_vec()
}

fn noted(number: usize, note: &str) -> Fact {
    let at = format!("2026-03-{:02}T07:12:00+01:00[Europe/Berlin]", number % 28 + 1);
    let details = Details { note: Some(note.to_owned()), ..Details::default() };
    Fact::Injection(Injection { details, ..injection(&at, "LT1") })
}

fn panel(number: usize, note: &str) -> Fact {
    let result = LabResult::new(Analyte::Crp, Decimal::new(50, 1), LabUnit::MgPerL).unwrap();
    let drawn = day(&format!("2026-03-{:02}", number % 28 + 1));
    Fact::Labs(LabPanel { drawn, results: vec![result], note: Some(note.to_owned()), ..LabPanel::default() })
}

fn record(facts: impl IntoIterator<Item = Fact>) -> Record {
    let mut record = Record::default();
    (0_u64..).zip(facts).for_each(|(count, what)| record.add(fact(count, what)));
    record
}

fn sorted(mut texts: Vec<String>) -> Vec<String> {
    texts.sort();
    texts
}

fn notes(rows: &[Row]) -> Vec<String> {
    sorted(rows.iter().map(|row| unguarded(&row["note"]).to_owned()).collect())
}

#[test]
fn a_site_that_nobody_knows_is_four_empty_cells() {
    let unknown = Injection { site: None, ..injection("2026-03-02T07:12:00+01:00[Europe/Berlin]", "LT1") };
    let rows = injection_rows(&record([Fact::Injection(unknown)]));
    let row = rows.iter().find(|row| row["status"] == "given").unwrap();
    assert_eq!(["site", "side", "region", "site_number"].map(|column| row[column].as_str()), [""; 4]);
    assert_eq!((row["date"].as_str(), row["dose_mg"].as_str()), ("2026-03-02", "100"));
}

#[test]
fn two_years_come_back_dose_by_dose() {
    let record = two_years();
    let rows = injection_rows(&record);
    let given: Vec<&Row> = rows.iter().filter(|row| row["status"] == "given").collect();
    let known: Vec<&Injection> = record.given().rev().map(|current| current.what).collect();
    assert_eq!(given.len(), known.len());
    assert!(known.len() > 600);
    for (row, injection) in given.iter().zip(known) {
        let offset = row["utc_offset"].strip_prefix("UTC").unwrap();
        let at = format!("{}T{}{offset}[{}]", row["date"], row["time"], row["time_zone"]);
        assert_eq!(moment(&at), injection.at);
        assert_eq!(Dose::new(parse(&row["dose_mg"], 3).unwrap()), Ok(injection.dose));
        assert_eq!(day(&row["day"]), injection.dose_day());
        let letter = |column: &str| row[column].to_uppercase().chars().next().unwrap();
        let site = format!("{}{}{}", letter("side"), letter("region"), row["site_number"]);
        assert_eq!(site, injection.site.unwrap().to_string());
        assert!(row["site"].starts_with(&row["side"]) && row["site"].ends_with(&row["site_number"]));
    }
    let days: Vec<&String> = rows.iter().map(|row| &row["day"]).collect();
    assert!(days.is_sorted());
    let count = |status: &str| rows.iter().filter(|row| row["status"] == status).count();
    let paused: usize = record
        .pauses()
        .map(|pause| usize::try_from((pause.what.until.unwrap() - pause.what.from).num_days() + 1).unwrap())
        .sum();
    assert_eq!((count("paused"), count("skipped")), (paused, record.skips().count()));
}

#[test]
fn two_years_come_back_result_by_result() {
    let record = two_years();
    let rows = lab_rows(&record);
    let mut expected = Vec::new();
    for panel in record.panels().filter(|current| !current.voided).map(|current| current.what) {
        for result in &panel.results {
            let bound = result.bound().map_or("", Bound::comparator).to_owned();
            expected.push([panel.drawn.to_string(), bound, result.value().to_string()]);
        }
        let parts = panel.differential.into_iter().flat_map(|of| [Some(of.segmented()), of.bands()]);
        let others = parts.flatten().chain(panel.custom.iter().map(|own| own.value));
        expected.extend(others.map(|value| [panel.drawn.to_string(), String::new(), value.to_string()]));
    }
    let found = rows.iter().map(|row| ["day", "comparator", "value"].map(|column| row[column].clone()));
    assert_eq!(found.collect::<Vec<_>>(), expected);
    assert!(rows.len() > 50);
    let creatinine =
        |unit: &str| rows.iter().find(|row| row["analyte"] == "Creatinine in serum" && row["unit"] == unit);
    let (first, second) = (creatinine("mg/dL").unwrap(), creatinine("µmol/L").unwrap());
    assert_eq!(
        ["day", "loinc", "value", "low", "high", "laboratory"].map(|column| first[column].as_str()),
        ["2024-11-25", "2160-0", "1.05", "0.5", "0.9", "Labor am Markt"]
    );
    assert_eq!((second["loinc"].as_str(), second["value"].as_str()), ("14682-9", "155"));
}

#[test]
fn the_reader_of_reports_finds_the_same_cells() {
    let table = lab_results(&two_years()).unwrap();
    let found = straight::read(&table).unwrap();
    assert_eq!(found.head, LAB_RESULT_COLUMNS);
    let rows = read(&table, &LAB_RESULT_COLUMNS);
    assert_eq!(found.rows.len(), rows.len());
    for (one, other) in found.rows.iter().zip(rows) {
        assert_eq!(one.cells, LAB_RESULT_COLUMNS.map(|column| other[column].clone()));
    }
}

#[test]
fn a_row_says_all_that_was_told_of_an_injection() {
    let details = Details {
        pain: Pain::new(0),
        by: Some(InjectedBy::Professional),
        warmed: Some(45),
        partly: Some(PartlyGiven::Leaked),
        note: Some("bled".to_owned()),
        dose_day: Some(day("2026-03-03")),
        is_separate: true,
    };
    let at = "2026-03-04T00:12:07-03:30[America/St_Johns]";
    let dose = Dose::new(parse("50.50", 3).unwrap()).unwrap();
    let given = Injection { details, dose, ..injection(at, "RU52") };
    let rows = injection_rows(&record([Fact::Injection(given)]));
    let cells: Vec<&str> = INJECTION_COLUMNS.iter().map(|column| rows[0][*column].as_str()).collect();
    assert_eq!(
        cells,
        [
            "2026-03-03",
            "given",
            "",
            "2026-03-04",
            "00:12:07",
            "UTC-03:30",
            "America/St_Johns",
            "50.50",
            "leaked",
            "right upper arm, own site 2",
            "right",
            "upper-arm",
            "52",
            "professional",
            "0",
            "45",
            "bled",
        ]
    );
    let bare = injection_rows(&record([Fact::Injection(injection(at, "LT1"))]));
    let empty = ["reason", "partly_given", "injected_by", "pain", "minutes_out_of_refrigerator", "note"];
    assert!(empty.iter().all(|column| bare[0][*column].is_empty()));
}

#[test]
fn days_without_an_injection_say_why_and_voided_entries_are_left_out() {
    let start = "2025-11-25";
    let pause = Pause { from: day("2025-11-28"), until: Some(day("2025-11-29")), cause: Cause::Surgery };
    let facts = [
        Fact::Regimen(regimen(start, 1)),
        noted(0, "kept"),
        noted(1, "voided"),
        Fact::Skip(Skip { day: day("2025-11-26"), cause: Cause::OutOfStock }),
        Fact::Pause(pause),
        panel(0, "voided as well"),
    ];
    let mut record = record(facts);
    for (count, of) in [(100, 2), (101, 5)] {
        record.add(entry(count, EntryBody::Voiding { of: id(of), reason: None }));
    }
    let table = read(&injections(&record, day("2025-12-01")).unwrap(), &INJECTION_COLUMNS);
    let told: Vec<[&str; 3]> =
        table.iter().map(|row| ["day", "status", "reason"].map(|of| row[of].as_str())).collect();
    // The record began on the evening of 24 November.
    assert_eq!(
        told,
        [
            ["2025-11-25", "missed", ""],
            ["2025-11-26", "skipped", "out-of-stock"],
            ["2025-11-27", "missed", ""],
            ["2025-11-28", "paused", "surgery"],
            ["2025-11-29", "paused", "surgery"],
            ["2025-11-30", "missed", ""],
            ["2026-03-01", "given", ""],
        ]
    );
    assert_eq!(table.last().unwrap()["note"], "kept");
    assert!(lab_rows(&record).is_empty());
    assert!(injection_rows(&Record::default()).is_empty());
}

#[test]
fn results_have_their_names_codes_signs_limits_and_parts() {
    let decimal = |text| parse(text, 3).unwrap();
    let range = Range { low: Some(decimal("1.80")), high: None };
    let white = LabResult::new(Analyte::WhiteCells, decimal("4.50"), LabUnit::GigaPerL).unwrap();
    let crp = LabResult::new(Analyte::Crp, decimal("0.5"), LabUnit::MgPerL).unwrap();
    let own = CustomResult {
        name: Name::new("=Ferritin").unwrap(),
        value: decimal("1000"),
        unit: UnitText::new("+ng/mL").unwrap(),
        bound: Some(Bound::Above),
        range: Range { low: None, high: Some(decimal("400")) },
    };
    let measured = |analyte, text, unit| LabResult::new(analyte, decimal(text), unit).unwrap();
    let esr = measured(Analyte::Esr, "2", LabUnit::MmPerH).bounded(Some(Bound::AtMost));
    let platelets = measured(Analyte::Platelets, "900", LabUnit::GigaPerL).bounded(Some(Bound::AtLeast));
    let panel = LabPanel {
        drawn: day("2026-03-01"),
        laboratory: Some(Name::new("@Lab, \"Markt\"").unwrap()),
        results: vec![white.beside(range), platelets, crp.bounded(Some(Bound::Below)), esr],
        differential: Differential::new(decimal("59.5"), Some(decimal("3"))),
        custom: vec![own],
        note: None,
    };
    let rows = lab_rows(&record([Fact::Labs(panel)]));
    let cells =
        |row: &Row| LAB_RESULT_COLUMNS[1..8].iter().map(|column| row[*column].clone()).collect::<Vec<_>>();
    assert_eq!(
        rows.iter().map(cells).collect::<Vec<_>>(),
        [
            ["White blood cells", "26464-8", "", "4.50", "×10⁹/L", "1.80", ""],
            ["Platelets", "26515-7", ">=", "900", "×10⁹/L", "", ""],
            ["C-reactive protein", "1988-5", "<", "0.5", "mg/L", "", ""],
            ["Erythrocyte sedimentation rate", "30341-2", "<=", "2", "mm/h", "", ""],
            ["Segmented neutrophils", "", "", "59.5", "%", "", ""],
            ["Band neutrophils", "", "", "3", "%", "", ""],
            ["'=Ferritin", "", ">", "1000", "'+ng/mL", "", "400"],
        ]
    );
    assert!(rows.iter().all(|row| row["day"] == "2026-03-01" && row["laboratory"] == "'@Lab, \"Markt\""));
}

#[test]
fn adversarial_texts_come_back_as_they_were_written() {
    let texts = adversarial();
    let record = record(texts.iter().enumerate().flat_map(|(at, text)| [noted(at, text), panel(at, text)]));
    let (given, results) = (injection_rows(&record), lab_rows(&record));
    assert_eq!(notes(&given), sorted(texts.clone()));
    assert_eq!(notes(&results), sorted(texts));
    let is_formula = |row: &&Row| row["note"].starts_with(['=', '+', '-', '@', '\t', '\r']);
    assert_eq!(given.iter().chain(&results).filter(is_formula).count(), 0);
}

/// Texts of pieces that mean something to somebody.
fn any_text() -> impl Strategy<Value = String> {
    let pieces =
        ["=", "+", "-", "@", "'", "\"", ",", ";", "\t", "\r", "\n", "\r\n", " ", "a", "1", "é", "😀", "א"];
    proptest::collection::vec(proptest::sample::select(pieces.to_vec()), 1..12)
        .prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn any_record_comes_back_and_no_text_is_a_formula(
        facts in proptest::collection::vec(any_fact(), 0..30),
        texts in proptest::collection::vec(any_text(), 0..12),
    ) {
        let own = texts.iter().enumerate().flat_map(|(at, text)| [noted(at, text), panel(at, text)]);
        let record = record(facts.into_iter().chain(own));
        let (given, results) = (injection_rows(&record), lab_rows(&record));
        let mut known: Vec<(String, String)> = record
            .given()
            .map(|current| (current.what.at.date().to_string(), current.what.details.note.clone().unwrap_or_default()))
            .collect();
        let told = given.iter().filter(|row| row["status"] == "given");
        let mut told: Vec<(String, String)> =
            told.map(|row| (row["date"].clone(), unguarded(&row["note"]).to_owned())).collect();
        known.sort();
        told.sort();
        prop_assert_eq!(told, known);
        let panels = || record.panels().filter(|current| !current.voided).map(|current| current.what);
        let values = |panel: &LabPanel| {
            let parts = panel.differential.map_or(0, |parts| 1 + usize::from(parts.bands().is_some()));
            panel.results.len() + panel.custom.len() + parts
        };
        prop_assert_eq!(results.len(), panels().map(values).sum::<usize>());
        for cell in given.iter().chain(&results).flat_map(Row::values) {
            prop_assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r']), "{:?}", cell);
        }
    }
}
