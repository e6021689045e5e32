//! Reports of laboratories in the shapes in which they are met: every result is taken as it stands, or left out with a reason.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]

mod support;

use std::collections::HashMap;

use anakinra_companion::domain::labs::analyte::Mistake;
use anakinra_companion::domain::labs::bound::Bound;
use anakinra_companion::domain::labs::result::{LabResult, Range};
use anakinra_companion::domain::quantities::number::Decimal;
use anakinra_companion::exchange::lab_report::{
    Choices, Form, Layout, Meaning, Preview, Recognised, Report, ResultQuestion, TestLabel, Why,
};
use anakinra_companion::exchange::table::{
    DateOrder, LARGEST, MOST_COLUMNS, MOST_ROWS, OrderFound, Separator, TableError,
};
use support::straight::{decode, outline, preview_of, read, recognise, report_of_table};

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
    let outline = outline(report);
    let meanings: HashMap<_, _> =
        outline.tests.into_iter().map(|test| (test.label.clone(), meaning(&test.label))).collect();
    let order = match outline.order {
        OrderFound::Known(order) => order,
        OrderFound::Open | OrderFound::Both => DateOrder::DayMonth,
    };
    Choices { meanings, order, day: None, local_day: |moment| moment.naive_utc().date() }
}

fn preview(report: &Report) -> Preview {
    preview_of(report, &choices(report))
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
    assert_eq!(shown(&preview.panels[1].results[2]), "creatinine ≤76 umol/L");
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
        assert_eq!(outline(&report(text)).needs_day, needs, "{text}");
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
        assert_eq!(outline(&report(&format!("Date;CRP (mg/L){rows}"))).order, found, "{days:?}");
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
        "22-Nov-26",
        "22 nov. 2026",
    ] {
        let (taken, left) = outcome(&report(&format!("Date\tCRP (mg/L)\n{day}\t1")));
        assert_eq!((taken, left.len()), (vec!["2026-11-22: crp 1 mg/L".to_owned()], 0), "{day}");
    }
    for day in [
        "31.02.2026",
        "22.11",
        "Nov 2026",
        "22.11.026",
        "46348",
        "x",
        "22 Foo 2026",
        "2026-11",
        "22-11-26",
        "26-11-22",
    ] {
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
        ("≤ 0.6", "≤0.6"),
        ("<=0.6", "≤0.6"),
        ("≥ 90", "≥90"),
        ("=> 5", "≥5"),
        ("≥ 90 H", "≥90"),
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
        ("=<5", "..5"),
        ("=> 90", "90.."),
        ("≥90", "90.."),
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
        ("Eosinophile (%)", None),
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
fn every_way_in_which_a_head_counts_cells_is_known_and_none_without_power_or_volume() {
    let giga = ["x10E3/uL", "Gpt/l", "/nl", "Tsd/µl", "K/mcL", "thou/mm3", "k/cumm", "10E9/L", "giga/l"];
    let each = ["/cumm", "{cells}/uL"];
    let known = giga.map(|unit| (unit, "10*9/L")).into_iter().chain(each.map(|unit| (unit, "/uL")));
    for (unit, ucum) in known {
        let label = TestLabel::of_head(&format!("WBC ({unit})"));
        let Recognised::Analyte(analyte, found) = label.recognised() else { panic!("{unit}") };
        assert_eq!((analyte.key(), found.ucum()), ("white_cells", ucum), "{unit}");
    }
    for unit in [" 109/L", "10^3"] {
        let label = TestLabel::of_head(&format!("WBC ({unit})"));
        assert!(!matches!(label.recognised(), Recognised::Analyte(..)), "{unit}");
    }
}

/// A blood draw has one laboratory and one note; what else is said of it is not dropped unsaid.
#[test]
fn a_second_note_of_a_draw_is_left_out_as_that() {
    let text = "Date;Test;Value;Unit;Lab;Note\n\
        2026-10-05;CRP;5;mg/L;North;fasting\n\
        2026-10-05;ESR;6;mm/h;South;fasting\n\
        2026-10-05;CRP;5;mg/L;North;haemolytic\n\
        2026-10-06;CRP;5;mg/L;;\n\
        2026-10-06;CRP;5;mg/L;North;late";
    let preview = preview(&report(text));
    let left: Vec<_> = preview.left.iter().map(|left| (left.line, left.text.as_str(), left.why)).collect();
    assert_eq!(
        left,
        [
            (3, "South", Why::OtherLaboratory),
            (4, "haemolytic", Why::OtherNote),
            (4, "5", Why::Twice),
            (6, "5", Why::Twice),
        ]
    );
    let notes: Vec<_> = preview.panels.iter().map(|panel| panel.note.as_deref()).collect();
    assert_eq!(notes, [Some("fasting"), Some("late")]);
}

#[test]
fn a_row_that_stands_twice_is_taken_once_and_the_other_is_left_out_as_that() {
    for text in [
        "Date;CRP (mg/L);ESR (mm/h)\n2026-10-05;5;6\n2026-10-05;5,0;6",
        "Date;Test;Value;Unit\n2026-10-05;CRP;5;mg/L\n2026-10-05;ESR;6;mm/h\n2026-10-05;CRP;5.0;mg/L\n2026-10-05;ESR;6;mm/h",
        "Drawn 2026-10-05\nCRP 5 mg/L\nESR 6 mm/h\nCRP 0.5 mg/dL\nESR 6 mm/h",
    ] {
        let preview = preview(&report(text));
        assert_eq!(outcome(&report(text)).0, ["2026-10-05: crp 5 mg/L, esr 6 mm/h"], "{text}");
        let why: Vec<Why> = preview.left.iter().map(|left| left.why).collect();
        assert_eq!(why, [Why::Twice, Why::Twice], "{text}");
    }
    for (again, why) in [("5", 1), ("<5", 0), ("≤5", 0), ("4.9", 0)] {
        let text =
            format!("Date;CRP (mg/L);ESR (mm/h)\n2026-10-05;5;6\n2026-10-05;{again};7\n2026-10-06;5;6");
        assert_eq!(preview(&report(&text)).left.len(), why, "{again}");
        assert_eq!(preview(&report(&text)).panels.len(), 3, "{again}");
    }
}

#[test]
fn a_count_that_looks_like_per_cent_is_asked_about() {
    let asked = |unit: &str, count: &str| {
        let preview = preview(&report(&format!("Date;Neutrophils ({unit})\n2026-10-05;{count}")));
        assert_eq!(preview.panels.len(), 1, "{count} {unit}");
        preview.asked.into_iter().map(|asked| asked.question).collect::<Vec<_>>()
    };
    let per_cent = [ResultQuestion::Unusual { mistake: Some(Mistake::PerCent) }];
    assert_eq!(asked("G/L", "52"), per_cent);
    assert_eq!(asked("/mm3", "52"), per_cent);
    assert_eq!(asked("G/L", "5.2"), []);
}

#[test]
fn a_table_is_taken_up_to_its_limits_and_refused_above_them() {
    let rows = |count: usize| format!("Date;CRP (mg/L)\n{}", "2026-10-05;5\n".repeat(count));
    assert_eq!(read(&rows(MOST_ROWS)).map(|table| table.rows.len()), Ok(MOST_ROWS));
    assert_eq!(read(&rows(MOST_ROWS + 1)).map(|_| ()), Err(TableError::TooManyRows));
    let columns = |count: usize| {
        let row = |cell: &str| vec![cell; count].join(";");
        format!("{}\n{}", row("x"), row("1"))
    };
    assert_eq!(read(&columns(MOST_COLUMNS)).map(|table| table.head.len()), Ok(MOST_COLUMNS));
    assert_eq!(read(&columns(MOST_COLUMNS + 1)).map(|_| ()), Err(TableError::TooManyColumns));
    let largest = usize::try_from(LARGEST).unwrap();
    let sized = |size: usize| {
        let start = "Date;CRP (mg/L);Note\n2026-10-05;5;";
        format!("{start}{}", "x".repeat(size - start.len()))
    };
    assert!(read(&sized(largest)).is_ok());
    assert_eq!(read(&sized(largest + 1)).map(|_| ()), Err(TableError::TooLarge));
}

#[test]
fn days_that_fit_one_order_only_are_read_in_that_order() {
    let report = report("Date,CRP (mg/L)\n12/01/2025,1\n12/31/2025,2\n01/12/2025,3");
    assert_eq!(outline(&report).order, OrderFound::Known(DateOrder::MonthDay));
    let taken: Vec<String> = preview(&report).panels.iter().map(|panel| panel.drawn.to_string()).collect();
    assert_eq!(taken, ["2025-12-01", "2025-12-31", "2025-01-12"]);
}

#[test]
fn a_sign_in_a_column_of_its_own_belongs_to_the_result() {
    for head in ["comparator", "x"] {
        for (sign, bound) in [("<", "<"), ("<=", "≤"), ("≤", "≤"), ("=>", "≥"), (">=", "≥"), (">", ">")]
        {
            let text = format!(
                "day,analyte,{head},value,unit\n2026-11-22,CRP,{sign},0.5,mg/L\n2026-11-22,ESR,,9,mm/h\n2026-11-22,ALT,=,9,U/L"
            );
            let (taken, left) = outcome(&report(&text));
            let expected = format!("2026-11-22: crp {bound}0.5 mg/L, esr 9 mm/h, alt 9 U/L");
            assert_eq!((taken, left.len()), (vec![expected], 0), "{head} {sign}");
        }
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
        (
            "Test,Unit,2026-08-06,2026-09-18\nNeutrophils,G/L,1,1\nBSG 1h,mm/Std.,\"> 114,1 +\",\"12,4*\"",
            TableError::Ambiguous { fits: vec![Separator::Comma] },
        ),
    ] {
        assert_eq!(recognise(text).map(|_| ()), Err(error), "{text}");
    }
}

/// What a text is without a word of the person: what is taken, and what is left out with a reason. A text that is no report
/// has neither.
fn outcome_of(text: &str) -> (Vec<String>, Vec<String>) {
    match recognise(text) {
        Ok(Form::Table(table, layout)) => outcome(&report_of_table(&table, &layout.suggested(&table))),
        Ok(Form::Lines(report)) => outcome(&report),
        Err(_) => (Vec::new(), Vec::new()),
    }
}

/// A text as it is met, what of it is taken and what is left out with a reason. Where a result has no day, its day is what
/// is left out; what is in neither stands among the lines that the person is shown as not understood.
type Met = (&'static str, &'static str, &'static [&'static str], &'static [&'static str]);

const DAYS_OF_LINES: [Met; 24] = [
    (
        "the day of receipt behind that of the draw",
        "Collected 05/19/2023 Received 05/20/2023\nWBC 6.1 x10E3/uL 3.4-10.8",
        &["2023-05-19: white_cells 6.1 10*9/L 3.4..10.8"],
        &[],
    ),
    (
        "the same with times",
        "Collected: 05/19/2023 08:15 AM Received: 05/20/2023 09:00 PM Reported: 05/21/2023\nWBC 6.1 x10E3/uL",
        &["2023-05-19: white_cells 6.1 10*9/L"],
        &[],
    ),
    (
        "a birth behind the draw",
        "Abnahme: 05.10.2026 Geb.: 12.03.1980\nCRP 5 mg/l",
        &["2026-10-05: crp 5 mg/L"],
        &[],
    ),
    (
        "a birth in front of it",
        "Geb.: 12.03.1980 Abnahme: 05.10.2026\nCRP 5 mg/l",
        &["2026-10-05: crp 5 mg/L"],
        &[],
    ),
    ("a birth alone", "Geburtsdatum: 12.03.1980\nCRP 5 mg/l", &[], &["CRP "]),
    ("a day of print alone", "Gedruckt am 12.10.2026\nCRP 5 mg/l", &[], &["CRP "]),
    (
        "a draw whose day stands elsewhere",
        "Specimen collected: see below. Printed 05/20/2023\nCRP 5 mg/L",
        &[],
        &["CRP "],
    ),
    (
        "two reports",
        "Abnahme: 05.10.2026\nCRP 5 mg/l\nGPT 22 U/l\nAbnahme: 12.10.2026\nCRP 8 mg/l",
        &["2026-10-05: crp 5 mg/L, alt 22 U/L", "2026-10-12: crp 8 mg/L"],
        &[],
    ),
    (
        "two reports, the day of the second is none",
        "Abnahme: 05.10.2026\nCRP 5 mg/l\nAbnahme: 32.10.2026\nGPT 22 U/l",
        &["2026-10-05: crp 5 mg/L"],
        &["GPT Abnahme: 32.10.2026"],
    ),
    (
        "two reports, the second without a word about its day",
        "Abnahme: 05.10.2026\nCRP 5 mg/l\n\n12.10.2026\nCRP 8 mg/l",
        &["2026-10-05: crp 5 mg/L"],
        &["CRP 12.10.2026 ?"],
    ),
    (
        "headings of a discharge letter",
        "Labor vom 05.10.2026:\nCRP 5 mg/l\nLabor vom 12.10.2026:\nCRP 8 mg/l",
        &["2026-10-05: crp 5 mg/L", "2026-10-12: crp 8 mg/L"],
        &[],
    ),
    (
        "another heading of a discharge letter",
        "Abnahme: 05.10.2026\nCRP 5 mg/l\nKontrolle am 12.10.2026\nCRP 8 mg/l",
        &["2026-10-05: crp 5 mg/L"],
        &["CRP Kontrolle am 12.10.2026"],
    ),
    (
        "a day below its label",
        "Date Collected\n05/19/2023\nDate Received\n05/20/2023\nWBC 6.1 K/uL",
        &["2023-05-19: white_cells 6.1 10*9/L"],
        &[],
    ),
    (
        "labels in one line and days in the next",
        "Date Collected Date Received Date Reported\n05/19/2023 05/20/2023 05/21/2023\nWBC 6.1 K/uL",
        &[],
        &["WBC "],
    ),
    (
        "the day of a draw in the line of the result",
        "WBC 6.1 K/uL collected 05/19/2023\nCRP 5 mg/L collected 06/20/2023",
        &["2023-05-19: white_cells 6.1 10*9/L", "2023-06-20: crp 5 mg/L"],
        &[],
    ),
    (
        "a day in the line, and none above",
        "CRP 5 mg/L 19.05.2026\nWBC 6.1 K/uL 4.0-10.0 20.06.2026",
        &["2026-05-19: crp 5 mg/L", "2026-06-20: white_cells 6.1 10*9/L 4.0..10.0"],
        &[],
    ),
    (
        "another day in the line than above",
        "Abnahme: 05.10.2026\nCRP 5 mg/l 12.03.2024\nGPT 22 U/l",
        &["2026-10-05: alt 22 U/L"],
        &[],
    ),
    (
        "the same day in the line as above",
        "Abnahme: 05.10.2026\nCRP 5 mg/l 05.10.2026",
        &["2026-10-05: crp 5 mg/L"],
        &[],
    ),
    (
        "only the result before",
        "Collected: 05/19/2026\nWBC 8.4 11/23/2025 x10E3/uL 3.4-10.8\nCRP 5 mg/L",
        &["2026-05-19: crp 5 mg/L"],
        &[],
    ),
    (
        "the result before with its flag",
        "Collected: 05/19/2026\nCRP 5 3 High 11/23/2025 mg/L",
        &["2026-05-19: crp 5 mg/L"],
        &[],
    ),
    (
        "the result before without its day",
        "Collected: 05/19/2026\nWBC 6.1 8.4 x10E3/uL\nCRP 5 mg/L",
        &["2026-05-19: crp 5 mg/L"],
        &[],
    ),
    (
        "a French report",
        "Né(e) le 12/03/1980\nPrélèvement du 22/11/2026 à 08:15\nEdité le 23/11/2026\nLeucocytes 6,8 G/L 4,0 à 10,0\nProtéine C réactive < 5,0 mg/L",
        &["2026-11-22: white_cells 6.8 10*9/L 4.0..10.0, crp <5.0 mg/L"],
        &[],
    ),
    (
        "an English letter",
        "Specimen date: 22 Nov 2026\nReport date: 24 Nov 2026\nHaemoglobin 134 g/L 120 - 150\nWhite cell count 6.8 10*9/L 4.0 - 11.0",
        &["2026-11-22: white_cells 6.8 10*9/L 4.0..11.0, haemoglobin 134 g/L 120..150"],
        &[],
    ),
    (
        "an Austrian finding",
        "Befunddatum: 24.11.2026\nProbenentnahme am 22.11.2026, 07:45 Uhr\nProbeneingang 23.11.2026\nLeukozyten 6,8 G/L 4,0 - 10,0\nKreatinin 0,84 mg/dL 0,50 - 0,90",
        &["2026-11-22: white_cells 6.8 10*9/L 4.0..10.0, creatinine 0.84 mg/dL 0.50..0.90"],
        &[],
    ),
];

const VALUES_OF_LINES: [Met; 50] = [
    (
        "a unit in brackets",
        "Drawn 2026-05-19\nCRP (mg/L): 5 0-10\nWBC [K/uL] 6.1",
        &["2026-05-19: white_cells 6.1 10*9/L, crp 5 mg/L 0..10"],
        &[],
    ),
    (
        "an empty cell in front of the result before",
        "Drawn 2026-05-19\nTest\tToday\tPrevious\tUnits\nWBC\t6.1\t\tK/uL\nCRP\t\t9\tmg/L",
        &["2026-05-19: white_cells 6.1 10*9/L"],
        &[],
    ),
    (
        "rows without a head",
        "2026-11-22\tCRP\t5\tmg/L\n2026-11-23\tCRP\t6\tmg/L\n2026-11-23\tESR\t7\tmm/h",
        &["2026-11-22: crp 5 mg/L", "2026-11-23: crp 6 mg/L, esr 7 mm/h"],
        &[],
    ),
    (
        "a hospital's list, the newest first",
        "Laborwerte vom 22.11.2026\nHb 8,9 g/dl - (12,0-16,0)\nLeukos 12,5 Tsd/µl + (4,0-10,0)\nLaborwerte vom 15.11.2026\nHb 9,4 g/dl",
        &[
            "2026-11-22: white_cells 12.5 10*9/L 4.0..10.0, haemoglobin 8.9 g/dL 12.0..16.0",
            "2026-11-15: haemoglobin 9.4 g/dL",
        ],
        &[],
    ),
    (
        "a power between value and unit",
        "Drawn 2026-05-19\nWBC 4.1 x10^3/uL",
        &["2026-05-19: white_cells 4.1 10*9/L"],
        &[],
    ),
    (
        "a power apart",
        "Drawn 2026-05-19\nWBC 4.1 x 10^3/uL 3.4-10.8",
        &["2026-05-19: white_cells 4.1 10*9/L 3.4..10.8"],
        &[],
    ),
    (
        "a power and its volume apart",
        "Drawn 2026-05-19\nWBC 4.1 x 10^9 /L",
        &["2026-05-19: white_cells 4.1 10*9/L"],
        &[],
    ),
    ("an exponent", "Drawn 2026-05-19\nWBC 4.1E3 /uL\nCRP 5 mg/L", &["2026-05-19: crp 5 mg/L"], &[]),
    (
        "a power at the value",
        "Drawn 2026-05-19\nWBC 4.1*10^3/uL\nCRP 5 mg/L",
        &["2026-05-19: crp 5 mg/L"],
        &[],
    ),
    (
        "thousands",
        "Abnahme 19.05.2026\nLeukozyten 4,1 Tsd./µl 4,0 - 10,0",
        &["2026-05-19: white_cells 4.1 10*9/L 4.0..10.0"],
        &[],
    ),
    (
        "thousands apart",
        "Abnahme 19.05.2026\nThrombozyten 250 Tsd. /µl",
        &["2026-05-19: platelets 250 10*9/L"],
        &[],
    ),
    (
        "another word in front of the volume",
        "Drawn 2026-05-19\nPlatelets 3 lakh /cumm\nCRP 5 mg/L",
        &["2026-05-19: crp 5 mg/L"],
        &[],
    ),
    ("a comparator apart", "Abnahme 19.05.2026\nCRP < 0,5 mg/dl", &["2026-05-19: crp <0.5 mg/dL"], &[]),
    (
        "a comparator in words",
        "Drawn 2026-05-19\nCRP less than 5 mg/L\nESR 5 mm/h",
        &["2026-05-19: esr 5 mm/h"],
        &[],
    ),
    (
        "or equal",
        "Drawn 2026-05-19\nCRP <=5 mg/L\nWBC ≤ 1 K/uL\nESR 5 mm/h",
        &["2026-05-19: white_cells ≤1 10*9/L, crp ≤5 mg/L, esr 5 mm/h"],
        &[],
    ),
    (
        "a comparator of an entity",
        "Drawn 2026-05-19\nCRP &lt;5 mg/L\nESR 5 mm/h",
        &["2026-05-19: esr 5 mm/h"],
        &[],
    ),
    ("negative in words", "Abnahme 19.05.2026\nCRP neg.\nGPT 5 U/l", &["2026-05-19: alt 5 U/L"], &[]),
    ("a negative number", "Drawn 2026-05-19\nCRP -5 mg/L\nESR 5 mm/h", &["2026-05-19: esr 5 mm/h"], &[]),
    (
        "still to come, with the limit behind",
        "Abnahme 19.05.2026\nCRP mg/l folgt <5\nGPT 22 U/l",
        &["2026-05-19: alt 22 U/L"],
        &[],
    ),
    (
        "still to come, with the unit and the limit behind",
        "Abnahme 19.05.2026\nCRP folgt mg/l < 5\nGPT 22 U/l",
        &["2026-05-19: alt 22 U/L"],
        &[],
    ),
    (
        "no value, only its range",
        "Drawn 2026-05-19\nWBC K/uL 4.0 - 10.0\nPLT 150-400 K/uL\nCRP 5 mg/L",
        &["2026-05-19: crp 5 mg/L"],
        &[],
    ),
    (
        "a minus as a flag in front of a range",
        "Abnahme 19.05.2026\nHämoglobin 9,2 - 12,0 - 16,0 g/dl",
        &["2026-05-19: haemoglobin 9.2 g/dL 12.0..16.0"],
        &[],
    ),
    (
        "a range that could begin with a value",
        "Abnahme 19.05.2026\nHämoglobin 12,0 - 16,0 - 9,2 g/dl\nCRP 5 mg/l",
        &["2026-05-19: crp 5 mg/L"],
        &[],
    ),
    (
        "a plus as a flag",
        "Abnahme 19.05.2026\nLeukozyten 12,5 + 4,0 - 10,0 Gpt/l",
        &["2026-05-19: white_cells 12.5 10*9/L 4.0..10.0"],
        &[],
    ),
    ("so many crosses", "Drawn 2026-05-19\nLeukocytes 3+ /uL\nCRP 5 mg/L", &["2026-05-19: crp 5 mg/L"], &[]),
    (
        "a flag in brackets",
        "Drawn 2026-05-19\nANC 0.9 (L) 10*9/L (1.8-7.7)",
        &["2026-05-19: neutrophils 0.9 10*9/L 1.8..7.7"],
        &[],
    ),
    (
        "ranges by sex",
        "Drawn 2026-05-19\nHemoglobin 14.1 g/dL M: 13.0-17.7 F: 12.0-16.0",
        &["2026-05-19: haemoglobin 14.1 g/dL"],
        &[],
    ),
    (
        "a range in front of the value",
        "Drawn 2026-05-19\nESR 0 - 20 12 mm/h",
        &["2026-05-19: esr 12 mm/h 0..20"],
        &[],
    ),
    (
        "a limit in front of the value",
        "Drawn 2026-05-19\nCRP <5 2.0 mg/L\nESR 5 mm/h",
        &["2026-05-19: esr 5 mm/h"],
        &[],
    ),
    (
        "limits in two columns",
        "Drawn 2026-05-19\nHb 14.1 12.0 16.0 g/dL\nCRP 5 mg/L",
        &["2026-05-19: crp 5 mg/L"],
        &[],
    ),
    (
        "the code of a laboratory",
        "Drawn 2026-05-19\nWBC 01 6.1 x10E3/uL 3.4-10.8\nPlatelets 01 x10E3/uL 150-450\nCRP 5 mg/L",
        &["2026-05-19: crp 5 mg/L"],
        &[],
    ),
    (
        "a raised footnote",
        "Drawn 2026-05-19\nWBC⁰¹ 6.1 x10E3/uL 3.4-10.8\nHemoglobin 14.1¹ g/dL\nCRP 5* mg/L",
        &["2026-05-19: white_cells 6.1 10*9/L 3.4..10.8, crp 5 mg/L"],
        &[],
    ),
    (
        "per cent and count in one line",
        "Drawn 2026-05-19\nNeutrophils 53 % 3.2 x10E3/uL\nCRP 5 mg/L",
        &["2026-05-19: crp 5 mg/L"],
        &[],
    ),
    (
        "per cent at the number",
        "Drawn 2026-05-19\nNeutrophils 53% 3.2 x10E3/uL\nCRP 5 mg/L",
        &["2026-05-19: crp 5 mg/L"],
        &[],
    ),
    (
        "red cells, quotients, per cent",
        "Drawn 2026-05-19\nRBC 4.8 x10E6/uL\nAST/ALT 1.2\nNeutrophils 53 %\nHbA1c 5.6 %\nBUN/Creatinine Ratio 15\nCRP 5 mg/L",
        &["2026-05-19: crp 5 mg/L"],
        &[],
    ),
    (
        "another power",
        "Drawn 2026-05-19\nWBC 6.1 x10E6/L\nWBC 6.1 10^9\nCRP 5 mg/L",
        &["2026-05-19: crp 5 mg/L"],
        &[],
    ),
    (
        "below a heading of urine",
        "Abnahme 19.05.2026\nBlutbild\nLeukozyten 6,8 Gpt/l\nUrinstatus\nNitrit negativ\nLeukozyten 250 /µl\nKreatinin 145 mg/l\nKlinische Chemie\nCRP 5 mg/l",
        &["2026-05-19: white_cells 6.8 10*9/L, crp 5 mg/L"],
        &[],
    ),
    (
        "below a heading of another fluid",
        "Collected 2026-05-19\nCSF Cell Count\nWBC 600 /uL\nCBC\nPLT 250 K/uL",
        &["2026-05-19: platelets 250 10*9/L"],
        &[],
    ),
    (
        "urine in the name",
        "Drawn 2026-05-19\nCreatinine, Urine 45 mg/dL\nUrine creatinine 45 mg/dL\nKreatinin i.U. 145 mg/l\nCRP 5 mg/L",
        &["2026-05-19: crp 5 mg/L"],
        &[],
    ),
    (
        "clearance and relatives",
        "Drawn 2026-05-19\nCreatinine clearance 90 mL/min\nCreatine kinase 90 U/L\nGGT 30 U/L\nCRP 5 mg/L",
        &["2026-05-19: crp 5 mg/L"],
        &[],
    ),
    (
        "the second hour",
        "Abnahme 19.05.2026\nBSG 12/25 mm\nBSG 2h 25 mm/h\nBSG 1h 12 mm/h",
        &["2026-05-19: esr 12 mm/h"],
        &[],
    ),
    (
        "figures of a page",
        "Page 1 of 2\nPatient ID: 0815 4711\nTel. 030/1234567\nDrawn 2026-05-19\nCRP 5 mg/L",
        &["2026-05-19: crp 5 mg/L"],
        &[],
    ),
    (
        "the words of a phone",
        "C-Reactive Protein\n5 mg/L\nNov 22, 2026 at 8:15 AM\nReference range: <10 mg/L",
        &[],
        &[],
    ),
    (
        "a limit drawn below its range, one a line",
        "Collected on May 19, 2026\nCreatinine Level\nNormal range: 0.50 - 0.90 mg/dL\n0.50\n0.90\n0.72",
        &["2026-05-19: creatinine 0.72 mg/dL 0.50..0.90"],
        &[],
    ),
    (
        "a value at the limit",
        "Collected on May 19, 2026\nCreatinine Level\nNormal range: 0.50 - 0.90 mg/dL\nValue\n0.50\nCRP\nNormal range: 0 - 5 mg/L\n0\n5\n2",
        &["2026-05-19: crp 2 mg/L 0..5, creatinine 0.50 mg/dL 0.50..0.90"],
        &[],
    ),
    (
        "a value that may be the limit alone",
        "Collected on May 19, 2026\nCRP\nNormal range: 0 - 5 mg/L\n0\n5\nESR\nNormal range: 0 - 20 mm/h\n20\nCreatinine\nNormal range: 0.5 - 0.9 mg/dL\nValue\n0.7",
        &["2026-05-19: esr 20 mm/h 0..20, creatinine 0.7 mg/dL 0.5..0.9"],
        &[],
    ),
    (
        "a result that was cancelled in a portal",
        "Collected on May 19, 2026\nCRP\nNormal range: 0 - 5 mg/L\nValue\nCancelled\n3\nESR 5 mm/h",
        &["2026-05-19: esr 5 mm/h"],
        &[],
    ),
    (
        "a range in thousands",
        "Drawn 2026-05-19\nAbsolute neutrophils 3712 Reference Range: 1,500-7,800 cells/uL",
        &["2026-05-19: neutrophils 3712 /uL"],
        &[],
    ),
    (
        "a value in thousands",
        "Drawn 2026-05-19\nAbsolute neutrophils 3,712 cells/uL\nThrombozyten 291.000 /µl\nLeukozyten 6 800 /µl\nCRP 5 mg/L",
        &["2026-05-19: crp 5 mg/L"],
        &["Absolute neutrophils 3,712", "Thrombozyten 291.000"],
    ),
    (
        "Indian units",
        "Collected : 19/May/2026 08:15AM\nTLC 6.8 thou/cumm 4-11\nPlatelet Count 250 thou/mm3 150 - 450\nAbsolute Neutrophil Count 4.1 thou/mm3 2.00 - 7.00\nSGPT (ALT) 31 U/L 0 - 35",
        &["2026-05-19: neutrophils 4.1 10*9/L 2.00..7.00, platelets 250 10*9/L 150..450, alt 31 U/L 0..35"],
        &[],
    ),
];

const TABLES: [Met; 41] = [
    (
        "a row a test without a day",
        "Test,Value,Unit,Range,Status\nGlucose,125,mg/dL,70-100,Normal\nCRP,5,mg/L,0-10,Normal",
        &[],
        &["CRP "],
    ),
    (
        "abnormal results with their flags",
        "Date\tANC (10^9/L)\n2026-11-02\t0.9 L\n2026-11-03\t0.9*\n2026-11-04\t2.9↓\n2026-11-05\t+12\n2026-11-06\t(2.9)",
        &[
            "2026-11-02: neutrophils 0.9 10*9/L",
            "2026-11-03: neutrophils 0.9 10*9/L",
            "2026-11-04: neutrophils 2.9 10*9/L",
            "2026-11-05: neutrophils 12 10*9/L",
            "2026-11-06: neutrophils 2.9 10*9/L",
        ],
        &[],
    ),
    (
        "one test with its days in the head",
        "Test\tUnit\t05.10.2026\t02.11.2026\nNeutrophils\tG/l\t4,1\t0,9",
        &["2026-10-05: neutrophils 4.1 10*9/L", "2026-11-02: neutrophils 0.9 10*9/L"],
        &[],
    ),
    (
        "a pasted line below its day",
        "Abnahme: 05.10.2026\nLeukozyten 6,8 Gpt/l 4,0 - 10,0",
        &["2026-10-05: white_cells 6.8 10*9/L 4.0..10.0"],
        &[],
    ),
    ("a pasted line of a portal", "WBC\t6.8 K/uL\t4.0-10.0", &[], &["WBC "]),
    (
        "a closing line",
        "Date;CRP (mg/L);ESR (mm/h)\n2026-10-05;5;6\nEnd of report;;",
        &["2026-10-05: crp 5 mg/L, esr 6 mm/h"],
        &[],
    ),
    (
        "a comma in every line, and tabs between the cells",
        "Patient: Muster, Erika\nDatum\tNeutrophils, Abs. (K/uL)\n05.10.2026, 08:15 Uhr\t3.2",
        &["2026-10-05: neutrophils 3.2 10*9/L"],
        &[],
    ),
    (
        "a birth in front of the day",
        "Geburtsdatum;Datum;CRP (mg/l)\n12.03.1980;05.10.2026;5\n12.03.1980;12.10.2026;8",
        &["2026-10-05: crp 5 mg/L", "2026-10-12: crp 8 mg/L"],
        &[],
    ),
    (
        "a birth and no day",
        "Test;Value;Unit;Date of birth\nCRP;5;mg/L;1980-03-12\nESR;6;mm/h;1980-03-12",
        &[],
        &["CRP ", "ESR "],
    ),
    (
        "days of receipt, report and print",
        "Test;Value;Unit;Received;Reported\nCRP;5;mg/L;2026-03-12;2026-03-13\nESR;6;mm/h;2026-03-12;2026-03-13",
        &[],
        &["CRP ", "ESR "],
    ),
    (
        "the draw behind the receipt",
        "Received;Collected;Test;Value;Unit\n2026-03-13;2026-03-12;CRP;5;mg/L\n2026-03-13;2026-03-12;ESR;6;mm/h",
        &["2026-03-12: crp 5 mg/L, esr 6 mm/h"],
        &[],
    ),
    (
        "a day of the result before, in front",
        "Test;Previous;Previous date;Date;Result;Unit\nCRP;9;2025-01-01;2026-03-12;5;mg/L\nESR;9;2025-01-01;2026-03-12;6;mm/h",
        &["2026-03-12: crp 5 mg/L, esr 6 mm/h"],
        &[],
    ),
    (
        "two days of one name",
        "Test;Previous;Date;Result;Date;Unit\nCRP;9;2025-01-01;5;2026-03-12;mg/L\nESR;9;2025-01-01;6;2026-03-12;mm/h",
        &[],
        &["CRP ", "ESR "],
    ),
    (
        "the result before in a column of its own",
        "Date;Test;Result;Previous Result;Unit\n2026-03-12;CRP;5;9;mg/L\n2026-03-12;ESR;6;9;mm/h",
        &["2026-03-12: crp 5 mg/L, esr 6 mm/h"],
        &[],
    ),
    (
        "days in the head beside the result of today",
        "Test;Ergebnis;Einheit;23.11.2025\nCRP;5;mg/l;9\nBSG;6;mm/h;9",
        &[],
        &["CRP ", "BSG "],
    ),
    (
        "a result before, in a head with its day",
        "Test;Unit;05.10.2026;Vorwert 02.11.2025\nCRP;mg/l;5;9\nBSG;mm/h;6;9",
        &["2026-10-05: crp 5 mg/L, esr 6 mm/h"],
        &[],
    ),
    (
        "one test on several days",
        "Date,Test,Value,Unit\n2026-11-22,CRP,5.1,mg/L\n2026-11-23,CRP,6.1,mg/L",
        &["2026-11-22: crp 5.1 mg/L", "2026-11-23: crp 6.1 mg/L"],
        &[],
    ),
    (
        "a blank day below a day",
        "Datum;CRP (mg/l);BSG (mm/h)\n05.10.2026;5;6\n;8;9",
        &["2026-10-05: crp 5 mg/L, esr 6 mm/h"],
        &["CRP "],
    ),
    (
        "the same below a title with a day",
        "Abnahme: 01.10.2026;;\nDatum;CRP (mg/l);BSG (mm/h)\n05.10.2026;5;6\n;8;9",
        &["2026-10-05: crp 5 mg/L, esr 6 mm/h"],
        &["CRP "],
    ),
    (
        "the same a row a result",
        "Collected: 2026-10-01;;;\nDate;Test;Value;Unit\n2026-10-05;CRP;5;mg/L\n;ESR;6;mm/h",
        &["2026-10-05: crp 5 mg/L"],
        &["ESR "],
    ),
    (
        "a second day in the middle",
        "Collected: 05/19/2026\t\t\nTest\tValue\tUnit\nWBC\t6.1\tK/uL\nCRP\t5\tmg/L\nCollected: 06/20/2026\t\t\nWBC\t5.1\tK/uL\nCRP\t4\tmg/L",
        &["2026-05-19: white_cells 6.1 10*9/L, crp 5 mg/L", "2026-06-20: white_cells 5.1 10*9/L, crp 4 mg/L"],
        &[],
    ),
    (
        "the head again in the middle",
        "Datum;CRP (mg/l);BSG (mm/h)\n05.10.2026;5;6\nDatum;CRP (mg/l);BSG (mm/h)\n12.10.2026;8;9",
        &["2026-10-05: crp 5 mg/L, esr 6 mm/h", "2026-10-12: crp 8 mg/L, esr 9 mm/h"],
        &[],
    ),
    (
        "another head in the middle",
        "Datum;CRP (mg/l);BSG (mm/h)\n05.10.2026;5;6\nDatum;BSG (mm/h);CRP (mg/l)\n12.10.2026;9;8",
        &["2026-10-05: crp 5 mg/L, esr 6 mm/h", "2026-10-12: crp 8 mg/L, esr 9 mm/h"],
        &[],
    ),
    (
        "other days in the middle",
        "Test;Unit;05.10.2026;12.10.2026\nCRP;mg/l;5;6\nBSG;mm/h;7;8\nTest;Unit;12.10.2026;19.10.2026\nGPT;U/l;21;22",
        &[
            "2026-10-05: crp 5 mg/L, esr 7 mm/h",
            "2026-10-12: crp 6 mg/L, esr 8 mm/h, alt 21 U/L",
            "2026-10-19: alt 22 U/L",
        ],
        &[],
    ),
    (
        "another order of columns in the middle",
        "Date;Test;Value;Previous;Unit\n2026-10-05;CRP;5;9;mg/L\n2026-10-05;ESR;6;9;mm/h\nDate;Test;Previous;Value;Unit\n2026-10-12;CRP;9;7;mg/L",
        &["2026-10-05: crp 5 mg/L, esr 6 mm/h"],
        &[],
    ),
    (
        "urine in a column of its own",
        "Date;Specimen;Test;Value;Unit\n2026-10-05;Serum;Creatinine;0.9;mg/dL\n2026-10-05;Urine;Creatinine;45;mg/dL\n2026-10-05;Urine;Leukocytes;250;/uL",
        &["2026-10-05: creatinine 0.9 mg/dL"],
        &[],
    ),
    (
        "urine as a heading",
        "Date;Test;Value;Unit\nSerum;;;\n2026-10-05;Creatinine;0.9;mg/dL\nUrinalysis;;;\n2026-10-05;Leukocytes;250;/uL\n2026-10-05;Creatinine;45;mg/dL\nHaematology;;;\n2026-10-05;WBC;6.1;K/uL",
        &["2026-10-05: white_cells 6.1 10*9/L, creatinine 0.9 mg/dL"],
        &[],
    ),
    (
        "the unit in the cell of the value",
        "Date;Test;Result;Range\n2026-10-05;WBC;6.8 K/uL;4.0-10.0\n2026-10-05;CRP;< 5 mg/L;0-5\n2026-10-05;Neutrophils;53 %;",
        &["2026-10-05: white_cells 6.8 10*9/L 4.0..10.0, crp <5 mg/L 0..5"],
        &[],
    ),
    (
        "another unit in the cell than in the head",
        "Datum;CRP (mg/l);BSG (mm/h)\n05.10.2026;0,5 mg/dl;6",
        &["2026-10-05: esr 6 mm/h"],
        &["CRP 0,5 mg/dl"],
    ),
    (
        "two units in the head",
        "Datum;Creatinine mg/dL (µmol/L);CRP (mg/l)\n05.10.2026;0,9;5",
        &["2026-10-05: crp 5 mg/L"],
        &[],
    ),
    (
        "a line of units",
        "Datum;Leukozyten;CRP;Neutrophile\n;Gpt/l;mg/l;%\n05.10.2026;6,8;5;53",
        &["2026-10-05: white_cells 6.8 10*9/L, crp 5 mg/L"],
        &[],
    ),
    (
        "a line of units with its name",
        "Datum;Leukozyten;CRP;Neutrophile\nEinheit;Gpt/l;mg/l;%\n05.10.2026;6,8;5;53",
        &["2026-10-05: white_cells 6.8 10*9/L, crp 5 mg/L"],
        &[],
    ),
    (
        "a line of means",
        "Datum;CRP (mg/l);BSG (mm/h)\n05.10.2026;5;6\n12.10.2026;7;8\nMittelwert;6;7",
        &["2026-10-05: crp 5 mg/L, esr 6 mm/h", "2026-10-12: crp 7 mg/L, esr 8 mm/h"],
        &["CRP Mittelwert"],
    ),
    (
        "a line of limits",
        "Datum;CRP (mg/l);BSG (mm/h)\nReferenz;0-5;0-20\n05.10.2026;5;6",
        &["2026-10-05: crp 5 mg/L, esr 6 mm/h"],
        &["CRP 0-5", "BSG 0-20"],
    ),
    (
        "a power behind the name",
        "Date;WBC x 10^9/L;PLT x10^9/L\n2026-10-05;6.1;250",
        &["2026-10-05: white_cells 6.1 10*9/L, platelets 250 10*9/L"],
        &[],
    ),
    (
        "a name and a code that contradict each other",
        "Date;LOINC;Test;Value;Unit\n2026-10-05;1988-5;CRP;5;mg/L\n2026-10-05;2160-0;Cholesterol;1.1;mg/dL",
        &["2026-10-05: crp 5 mg/L"],
        &[],
    ),
    (
        "a range in thousands",
        "Date;Test;Value;Unit;Range\n2026-10-05;WBC;6800;/uL;4.000-10.000\n2026-10-05;CRP;5;mg/L;0-5",
        &["2026-10-05: white_cells 6800 /uL, crp 5 mg/L 0..5"],
        &[],
    ),
    (
        "so many crosses",
        "Date;Test;Value;Unit\n2026-10-05;WBC;3+;/uL\n2026-10-05;CRP;+2;mg/L\n2026-10-05;ESR;007;mm/h\n2026-10-05;ALT;12,5 +;U/L",
        &["2026-10-05: alt 12.5 U/L"],
        &["WBC 3+", "CRP +2", "ESR 007"],
    ),
    (
        "exponents",
        "Date;Test;Value;Unit\n2026-10-05;WBC;4.1E3;/uL\n2026-10-05;PLT;2.5e5;/uL\n2026-10-05;CRP;5;mg/L",
        &["2026-10-05: crp 5 mg/L"],
        &["WBC 4.1E3", "PLT 2.5e5"],
    ),
    (
        "a Swiss table",
        "Datum\tLeukozyten (G/l)\tThrombozyten (/µl)\tCRP (mg/l)\n05.10.2026\t6.8\t291'000\t<3",
        &["2026-10-05: white_cells 6.8 10*9/L, platelets 291000 /uL, crp <3 mg/L"],
        &[],
    ),
    (
        "a patient of whom only one name stands there",
        "Name;Date;Test;Result;Units\nDoe;2026-10-05;CRP;5;mg/L\nDoe;2026-10-05;ESR;6;mm/h",
        &["2026-10-05: crp 5 mg/L, esr 6 mm/h"],
        &[],
    ),
];

#[test]
fn what_is_met_is_taken_as_it_stands_or_left_out() {
    let mut wrong = Vec::new();
    for (why, text, taken, left) in DAYS_OF_LINES.iter().chain(&VALUES_OF_LINES).chain(&TABLES) {
        let found = outcome_of(text);
        if (&found.0, &found.1)
            != (
                &taken.iter().map(|one| (*one).to_owned()).collect(),
                &left.iter().map(|one| (*one).to_owned()).collect(),
            )
        {
            wrong.push(format!("{why}\n  {text:?}\n  right {taken:?} {left:?}\n  found {found:?}"));
        }
    }
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}
