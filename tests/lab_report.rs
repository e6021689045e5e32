//! Reports of laboratories in the shapes in which they are met: every result is taken as it stands, or left out with a reason.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]

mod support;

use std::collections::HashMap;

use anakinra_companion::domain::labs::result::{Bound, LabResult, Range};
use anakinra_companion::domain::quantities::number::Decimal;
use anakinra_companion::exchange::lab_report::{
    Choices, DateOrder, Form, Layout, Meaning, OrderFound, Preview, Recognised, Report, Separator,
    TableError, TestLabel, decode, read, recognise, report_of_table,
};

/// What a report is without a word of the person.
fn report(text: &str) -> Report {
    match recognise(text).unwrap() {
        Form::Table(table, layout) => report_of_table(&table, &layout.suggested(&table)),
        Form::Lines(report) => report,
    }
}

fn file(name: &str) -> String {
    let bytes = std::fs::read(format!("tests/fixtures/lab_report/{name}")).unwrap();
    decode(&bytes).unwrap()
}

fn meaning(label: &TestLabel) -> Meaning {
    match label.recognised() {
        Recognised::Analyte(analyte, unit) => Meaning::Analyte(analyte, unit),
        _ => Meaning::Ignored,
    }
}

fn choices(report: &Report) -> Choices {
    let meanings: HashMap<_, _> =
        report.tests().into_iter().map(|(label, _)| (label.clone(), meaning(&label))).collect();
    let order = match report.order() {
        OrderFound::Known(order) => order,
        OrderFound::Open | OrderFound::Both => DateOrder::DayMonth,
    };
    Choices { meanings, order, day: None, local_day: |moment| moment.naive_utc().date() }
}

fn preview(report: &Report) -> Preview {
    Preview::of(report, &choices(report))
}

fn shown(result: &LabResult) -> String {
    let bound = result.bound().map_or("", Bound::sign);
    let Range { low, high } = result.range();
    let limit = |limit: Option<Decimal>| limit.map_or(String::new(), |limit| limit.to_string());
    let range = format!(" {}..{}", limit(low), limit(high));
    let range = if range == " .." { String::new() } else { range };
    format!("{} {bound}{} {}{range}", result.analyte().key(), result.value(), result.unit().ucum())
}

/// What is taken, a line a draw, and what is left out.
fn outcome(report: &Report) -> (Vec<String>, Vec<String>) {
    let preview = preview(report);
    let draw = |panel: &anakinra_companion::domain::labs::panel::LabPanel| {
        let results: Vec<String> = panel.results.iter().map(shown).collect();
        format!("{}: {}", panel.drawn, results.join(", "))
    };
    let left = preview.left.iter().map(|left| format!("{} {}", left.test, left.text));
    (preview.panels.iter().map(draw).collect(), left.collect())
}

#[test]
fn every_result_of_a_wide_file_is_taken_or_left_out_with_its_reason() {
    let taken = [
        "2022-11-23: neutrophils 4.54 10*9/L, white_cells 6.8 10*9/L, platelets 291 10*9/L, haemoglobin 9.2 mmol/L, crp <0.6 mg/L, creatinine 83 umol/L",
        "2022-12-21: neutrophils 1.2 10*9/L, white_cells 4.5 10*9/L, haemoglobin 8.9 mmol/L",
    ];
    let left = ["Thrombozyten folgt", "CRP !!Storno", "Kreatinin 1.100"];
    for (name, remarks) in [
        ("wide-utf8-bom.csv", 0),
        ("wide-windows-1252.csv", 0),
        ("wide-utf-16.txt", 0),
        ("wide-sep-line.csv", 0),
        ("wide-title.csv", 2),
        ("wide-closing-line.csv", 1),
    ] {
        let report = report(&file(name));
        assert_eq!(
            outcome(&report),
            (taken.map(str::to_owned).to_vec(), left.map(str::to_owned).to_vec()),
            "{name}"
        );
        assert_eq!(report.remarks.len(), remarks, "{name}");
        assert_eq!(preview(&report).panels[0].note.as_deref(), Some("nüchtern"), "{name}");
    }
}

#[test]
fn a_long_file_is_read_a_row_a_result() {
    for (name, taken, left) in [
        (
            "long-german.tsv",
            &[
                "2022-11-23: white_cells 6.8 10*9/L, platelets 291 10*9/L, haemoglobin 9.2 mmol/L, creatinine 83 umol/L",
            ][..],
            &["neutrophile Granulozyten folgt", "eosinophile Granulozyten folgt", "Kreatinin i.S. !!Storno"]
                [..],
        ),
        (
            "long-loinc.tsv",
            &[
                "2026-03-09: neutrophils 4.1 10*9/L 1.8..7.7, white_cells 6.7 10*9/L 4.3..11, platelets 251 10*9/L 130..400, haemoglobin 13.4 g/dL 12..16, creatinine 0.9 mg/dL 0.6..1.2, alt 31 U/L 7..56",
                "2026-06-14: neutrophils 0.9 10*9/L 1.8..7.7, white_cells 2.9 10*9/L 4.3..11",
            ],
            &[],
        ),
        (
            "long-synthea.csv",
            &[
                "2026-02-03: white_cells 5.4 10*9/L, platelets 242 10*9/L, haemoglobin 12.9 g/dL, creatinine 0.8 mg/dL",
            ],
            &[],
        ),
        (
            "days-in-head.tsv",
            &[
                "2026-10-05: neutrophils 4.1 10*9/L, platelets 250 10*9/L, creatinine 9.8 mg/L",
                "2026-11-23: neutrophils 0.9 10*9/L, creatinine 10.1 mg/L",
            ],
            &["Thrombozyten folgt"],
        ),
    ] {
        let owned = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>();
        assert_eq!(outcome(&report(&file(name))), (owned(taken), owned(left)), "{name}");
    }
}

#[test]
fn lines_of_a_report_are_taken_apart_and_the_result_before_keeps_its_own_day() {
    for (name, taken) in [
        (
            "lines-previous.txt",
            "2026-05-19: neutrophils 3.2 10*9/L 1.4..7.0, white_cells 6.1 10*9/L 3.4..10.8, platelets 224 10*9/L 150..450, eosinophils 0.2 10*9/L 0.0..0.4, haemoglobin 14.1 g/dL 13.0..17.7, crp <1 mg/L 0..10, creatinine 0.8 mg/dL 0.7..1.3, ast 44 U/L 0..40",
        ),
        (
            "lines-range-words.txt",
            "2026-05-19: neutrophils 3712 /uL 1500..7800, white_cells 6.4 10*9/L 3.8..10.8, platelets 240 10*9/L 140..400, esr 6 mm/h ..30, creatinine 0.84 mg/dL 0.50..1.03",
        ),
        (
            "blocks-portal.txt",
            "2026-04-10: neutrophils 1.2 10*9/L 1.5..7.0, creatinine 0.72 mg/dL 0.50..0.90",
        ),
        (
            "lines-german.txt",
            "2026-10-05: neutrophils 4.54 10*9/L 1.8..7.7, white_cells 6.8 10*9/L 4.0..10.0, platelets 291 10*9/L 150..400, haemoglobin 9.2 mmol/L 8.6..12.1, crp <0.6 mg/L ..5, creatinine 83 umol/L 59..104, alt 22 U/L ..50",
        ),
    ] {
        assert_eq!(outcome(&report(&file(name))), (vec![taken.to_owned()], Vec::new()), "{name}");
    }
}

#[test]
fn what_divides_thousands_is_asked_about() {
    let preview = preview(&report(&file("wide-thousands.tsv")));
    let asked: Vec<&str> = preview.asked.iter().map(|asked| asked.text.as_str()).collect();
    assert_eq!(asked, ["6\u{202f}800", "291\u{a0}000", "4\u{2009}500", "188'000"]);
    assert_eq!(preview.panels[1].results[1].value(), Decimal::whole(188_000));
}

#[test]
fn a_layout_is_told_by_the_table() {
    use Layout::*;
    for (text, layout) in [
        ("Date;CRP (mg/L)\n2026-11-22;1", RowPerDraw),
        ("Test,Value,Unit,Range,Status\nGlucose,125,mg/dL,70-100,Normal", RowPerResult),
        ("Test,Value,Unit\nWBC,6.1,K/uL\nCRP,5,mg/L", RowPerResult),
        ("a;b;c\nWBC;6.1;K/uL\nPLT;250;K/uL", RowPerResult),
        ("Test\tUnit\t05.10.2026\t02.11.2026\nNeutrophils\tG/l\t4,1\t0,9", DayPerColumn),
        ("Date;Note;CRP (mg/L)\n2026-11-22;CRP again;1\n2026-11-23;ESR later;2", RowPerDraw),
    ] {
        assert_eq!(Layout::of(&read(text).unwrap()), layout, "{text}");
    }
}

#[test]
fn a_report_without_a_day_asks_for_it_and_one_that_names_it_does_not() {
    for (text, needs) in [
        ("Test,Value,Unit\nWBC,6.1,K/uL\nCRP,5,mg/L", true),
        ("Collected: 22 Nov 2026,,\nTest,Value,Unit\nWBC,6.1,K/uL\nCRP,5,mg/L", false),
        ("WBC\t6.8 K/uL\t4.0-10.0", true),
        ("Abnahme: 05.10.2026\nLeukozyten 6,8 Gpt/l 4,0 - 10,0", false),
        ("Date,Test,Value,Unit\n2026-11-22,WBC,6.1,K/uL\n2026-11-22,CRP,5,mg/L", false),
    ] {
        assert_eq!(report(text).needs_day(), needs, "{text}");
    }
}

#[test]
fn the_order_of_days_is_known_open_or_both() {
    use DateOrder::*;
    use OrderFound::*;
    for (days, found) in [
        (&["12/01/2025", "12/31/2025", "01/12/2025"][..], Known(MonthDay)),
        (&["22/11/2025", "01/12/2025"], Known(DayMonth)),
        (&["01/12/2025", "02/12/2025"], Open),
        (&["01/12/2025", "12/31/2025", "31/12/2025"], Both),
        (&["01.12.2025", "02.12.2025"], Known(DayMonth)),
        (&["12.31.2025"], Known(MonthDay)),
        (&["11/11/2025"], Known(DayMonth)),
        (&["01.09.2026", "31.02.2026", "03.11.2026"], Known(DayMonth)),
        (&["2025-12-01", "20251201", "1 Dec 2025", "nothing"], Known(DayMonth)),
    ] {
        let rows: String = days.iter().map(|day| format!("\n{day};1")).collect();
        assert_eq!(report(&format!("Date;CRP (mg/L){rows}")).order(), found, "{days:?}");
    }
}

#[test]
fn a_day_is_read_in_every_way_in_which_it_is_written() {
    for day in [
        "2026-11-22",
        "2026/11/22",
        "2026-11-22T08:15:00Z",
        "2026-11-22T08:15:00+01:00",
        "2026-11-22 08:15",
        "22.11.2026",
        "22.11.26",
        "22.11.2026 08:15",
        "22.11.2026, 08:15 Uhr",
        "22/11/2026",
        "22-11-2026",
        "11/22/2026 8:15 AM",
        "20261122",
        "20261122081500",
        "22 Nov 2026",
        "22. November 2026",
        "Nov 22, 2026",
        "22-Nov-2026",
        "22 nov. 2026",
    ] {
        let (taken, left) = outcome(&report(&format!("Date\tCRP (mg/L)\n{day}\t1")));
        assert_eq!((taken, left.len()), (vec!["2026-11-22: crp 1 mg/L".to_owned()], 0), "{day}");
    }
    for day in ["31.02.2026", "22.11", "Nov 2026", "22.11.026", "46348", "x", "22 Foo 2026", "2026-11"] {
        let (taken, left) = outcome(&report(&format!("Date\tCRP (mg/L)\n{day}\t1")));
        assert_eq!((taken.len(), left), (0, vec![format!("CRP {day}")]), "{day}");
    }
    for (month, names) in [
        (3, &["März", "Mar", "March", "mars", "Mrz"][..]),
        (5, &["Mai", "May"]),
        (6, &["Juni", "June", "juin"]),
        (7, &["Juli", "July", "juil."]),
        (8, &["August", "août"]),
        (12, &["Dezember", "December", "déc."]),
    ] {
        for name in names {
            let (taken, _) = outcome(&report(&format!("Date\tCRP (mg/L)\n2 {name} 2026\t1")));
            assert_eq!(taken, [format!("2026-{month:02}-02: crp 1 mg/L")], "{name}");
        }
    }
}

#[test]
fn a_value_is_read_without_its_flag_and_words_are_no_result() {
    for (text, value) in [
        ("0.9", "0.9"),
        ("0.9 L", "0.9"),
        ("0.9*", "0.9"),
        ("2.9↓", "2.9"),
        ("+12", "12"),
        ("(2.9)", "2.9"),
        ("1.2 H", "1.2"),
        ("4,5*", "4.5"),
        ("6.2 (Normal)", "6.2"),
        ("< 0.5", "<0.5"),
        (">400", ">400"),
        ("5 High", "5"),
    ] {
        let (taken, left) = outcome(&report(&format!("Date\tCRP (mg/L)\n2026-11-22\t{text}")));
        assert_eq!((taken, left.len()), (vec![format!("2026-11-22: crp {value} mg/L")], 0), "{text}");
    }
    for text in ["folgt", "pending", "!!Storno", "neg", "see note", "1.2.3", "-5", "1,234.5", "5 (3)", "1 2"]
    {
        let (taken, left) = outcome(&report(&format!("Date\tCRP (mg/L)\tESR (mm/h)\n2026-11-22\t{text}\t5")));
        assert_eq!(
            (taken, left),
            (vec!["2026-11-22: esr 5 mm/h".to_owned()], vec![format!("CRP {text}")]),
            "{text}"
        );
    }
    for text in ["", ".", "-", "n/a", "–"] {
        let (taken, left) = outcome(&report(&format!("Date\tCRP (mg/L)\tESR (mm/h)\n2026-11-22\t{text}\t5")));
        assert_eq!((taken, left.len()), (vec!["2026-11-22: esr 5 mm/h".to_owned()], 0), "{text}");
    }
}

#[test]
fn a_range_is_read_in_every_way_in_which_it_is_written() {
    for (text, range) in [
        ("3.6-10.0", "3.6..10.0"),
        ("3,6 – 10,0", "3.6..10.0"),
        ("(3.6-10.0)", "3.6..10.0"),
        ("3.6 to 10.0", "3.6..10.0"),
        ("3.6−10.0", "3.6..10.0"),
        ("bis 5", "..5"),
        ("≤5", "..5"),
        ("< 0.41", "..0.41"),
        (">= 90", "90.."),
        ("<=5", "..5"),
    ] {
        let (taken, _) = outcome(&report(&format!(
            "Date\tTest\tResult\tUnit\tRange\n2026-11-22\tCRP\t1\tmg/L\t{text}\n2026-11-22\tESR\t9\tmm/h\t"
        )));
        assert_eq!(taken, [format!("2026-11-22: crp 1 mg/L {range}, esr 9 mm/h")], "{text}");
    }
    let strange = report(
        "Date\tTest\tResult\tUnit\tRange\n2026-11-22\tCRP\t1\tmg/L\tNot Estab.\n2026-11-22\tESR\t9\tmm/h\t",
    );
    assert_eq!(strange.ranges_not_read, 1);
}

#[test]
fn nothing_is_taken_in_another_unit_than_the_printed_one() {
    for (head, offered) in [
        ("Creatinine (mg/dL)", Some("creatinine mg/dL")),
        ("Creatinine (mg/L)", Some("creatinine mg/L")),
        ("Haemoglobin (mmol/l)", Some("haemoglobin mmol/L")),
        ("Neutrophile (%)", None),
        ("Neutrophils % Bld Auto", None),
        ("WBC (10^3)", None),
        ("WBC ( 109/L)", None),
        ("Creatinine (ng/mL)", None),
    ] {
        let label = TestLabel::of_head(head);
        let choices: Vec<String> = label
            .choices()
            .iter()
            .map(|(analyte, unit)| format!("{} {}", analyte.key(), unit.ucum()))
            .collect();
        match offered {
            Some(offered) => assert!(choices.iter().any(|choice| choice == offered), "{head}: {choices:?}"),
            None => assert_eq!(choices, Vec::<String>::new(), "{head}"),
        }
        let unit = offered.and_then(|offered| offered.split_once(' ')).map(|(_, unit)| unit);
        assert!(choices.iter().all(|choice| choice.split_once(' ').map(|(_, unit)| unit) == unit), "{head}");
    }
    assert!(TestLabel::of_head("CRP").choices().len() > 15, "without a unit the person names it");
}

#[test]
fn a_sign_in_a_column_of_its_own_belongs_to_the_result() {
    for head in ["comparator", "x"] {
        let text = format!(
            "day,analyte,{head},value,unit\n2026-11-22,CRP,<,0.5,mg/L\n2026-11-22,ESR,,9,mm/h\n2026-11-22,ALT,=,9,U/L"
        );
        let (taken, left) = outcome(&report(&text));
        assert_eq!(
            (taken, left.len()),
            (vec!["2026-11-22: crp <0.5 mg/L, esr 9 mm/h, alt 9 U/L".to_owned()], 0)
        );
    }
}

#[test]
fn a_text_that_is_no_table_says_why() {
    for (text, error) in [
        ("", TableError::Empty),
        (" \n ", TableError::Empty),
        ("one line", TableError::OneColumn),
        ("Date;CRP (mg/L)", TableError::NoRows),
        ("Date;n\u{fffd}chtern\n1;2", TableError::Encoding),
        ("Date;CRP\n2026-11-22;\"1", TableError::Quotes { line: 2 }),
        ("Date;CRP (mg/L)\n2026-11-22;1;2", TableError::Ragged { line: 2, cells: 3, columns: 2 }),
        (
            "date,CRP (mg/L),ESR (mm/h)\n2026-09-01,3,12",
            TableError::Ambiguous { fits: vec![Separator::Comma] },
        ),
    ] {
        assert_eq!(recognise(text).map(|_| ()), Err(error), "{text}");
    }
}
