//! Tables of laboratories: taken as they stand, or refused with their place. Never a panic, never a number that
//! nobody wrote, and nothing that is left out without a word.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]

mod support;

use anakinra_companion::domain::labs::analyte::{Analyte, Mistake};
use anakinra_companion::domain::labs::panel::{LabPanel, is_known};
use anakinra_companion::domain::labs::result::{Bound, CustomResult, LabError, LabResult, Range};
use anakinra_companion::domain::labs::unit::LabUnit;
use anakinra_companion::domain::labs::unit_text::UnitText;
use anakinra_companion::domain::quantities::name::{LONGEST_NOTE, Name, NameError};
use anakinra_companion::domain::quantities::number::{Decimal, NumberError, parse};
use anakinra_companion::exchange::backup;
use anakinra_companion::exchange::lab_table::read;
use anakinra_companion::exchange::lab_table::{
    Asked, CellQuestion, DateOrder, HeadContradiction, LARGEST, MOST_COLUMNS, MOST_ROWS, MappingError,
    Preview, Row, Separator, Table, TableError, Target, Why, decode, panels, read_with, suggest,
};
use anakinra_companion::record::codec;
use anakinra_companion::record::entry::EntryBody;
use anakinra_companion::record::fact::Fact;
use proptest::prelude::*;
use proptest::sample::select;
use support::stores::cases;
use support::*;

const CRP: Target = Target::Analyte(Analyte::Crp, LabUnit::MgPerL);
const WHITE: Target = Target::Analyte(Analyte::WhiteCells, LabUnit::GigaPerL);
const ISO: Target = Target::Date(DateOrder::YearMonthDay);

fn name(text: &str) -> Name {
    Name::new(text).unwrap()
}

fn own(text: &str, unit: &str) -> Target {
    Target::Custom(name(text), UnitText::new(unit).unwrap())
}

fn result(analyte: Analyte, text: &str, unit: LabUnit) -> LabResult {
    let (bound, digits) = Bound::split(text);
    LabResult::new(analyte, parse(digits, 3).unwrap(), unit).unwrap().bounded(bound)
}

fn panel(drawn: &str, results: &[LabResult]) -> LabPanel {
    LabPanel { drawn: day(drawn), results: results.to_vec(), ..LabPanel::default() }
}

fn preview(text: &str, targets: &[Target]) -> Preview {
    panels(&read(text).unwrap(), targets).unwrap()
}

/// Line, column, cell and reason of what is refused.
fn refused(preview: &Preview) -> Vec<(usize, &str, &str, Why)> {
    preview.refused.iter().map(|one| (one.line, one.column.as_str(), one.text.as_str(), one.why)).collect()
}

fn lines_and_cells(table: &Table) -> Vec<(usize, Vec<&str>)> {
    table.rows.iter().map(|row| (row.line, row.cells.iter().map(String::as_str).collect())).collect()
}

#[test]
fn each_separator_divides_the_same_table() {
    for separator in Separator::ALL {
        let text = "Date|CRP (mg/L)|WBC (G/L)\n2026-11-22|0.5|4.20\n2026-11-23|<5|"
            .replace('|', &separator.sign().to_string());
        let table = read(&text).unwrap();
        assert_eq!(table, read_with(&text, separator).unwrap());
        assert_eq!(table.head, ["Date", "CRP (mg/L)", "WBC (G/L)"]);
        let rows = [(2, vec!["2026-11-22", "0.5", "4.20"]), (3, vec!["2026-11-23", "<5", ""])];
        assert_eq!(lines_and_cells(&table), rows);
        assert_eq!(suggest(&table), [ISO, CRP, WHITE]);
        let preview = panels(&table, &suggest(&table)).unwrap();
        let first = [
            result(Analyte::WhiteCells, "4.20", LabUnit::GigaPerL),
            result(Analyte::Crp, "0.5", LabUnit::MgPerL),
        ];
        let second = [result(Analyte::Crp, "<5", LabUnit::MgPerL)];
        assert_eq!(preview.panels, [panel("2026-11-22", &first), panel("2026-11-23", &second)]);
        assert!(preview.refused.is_empty() && preview.asked.is_empty());
    }
}

#[test]
fn marks_line_ends_quotes_and_empty_lines_do_not_shift_a_place() {
    let plain = "Datum;CRP (mg/l);Notiz\n\n2026-11-22;\"0,5\";\"a;\"\"b\"\"\"\n\n\n2026-11-23;7;c\n";
    for end in ["\n", "\r\n", "\r"] {
        for mark in ["", "\u{feff}"] {
            let table = read(&(mark.to_owned() + &plain.replace('\n', end))).unwrap();
            let rows = [(3, vec!["2026-11-22", "0,5", "a;\"b\""]), (6, vec!["2026-11-23", "7", "c"])];
            assert_eq!(table.head[0], "Datum");
            assert_eq!(lines_and_cells(&table), rows, "{end:?}");
        }
    }
    let wrapped = read("Datum;\"CRP\r\n(mg/L)\"\r\n2026-11-22;1\r\n\"\r\n\";2\r\n2026-11-24;3").unwrap();
    assert_eq!(wrapped.head[1], "CRP\n(mg/L)");
    assert_eq!(wrapped.rows.iter().map(|row| row.line).collect::<Vec<_>>(), [3, 4, 6]);
    assert_eq!(suggest(&wrapped)[1], CRP);
}

#[test]
fn quotes_that_do_not_close_are_refused_with_their_line() {
    for (text, line) in [
        ("Date;CRP\n2026-11-22;\"1", 2),
        ("Date;CRP\n2026-11-22;1\n2026-11-23;\"1\n2026-11-24;1\n", 3),
        ("Date;CRP\n\n2026-11-22;\"1\" mg/L\n", 3),
        ("Date;CRP\n2026-11-22;\"1\"2\"\n", 2),
        ("Date;\"CRP\n2026-11-22;1\n", 1),
    ] {
        assert_eq!(read(text), Err(TableError::Quotes { line }), "{text}");
    }
    let table = read("Date;Note\n2026-11-22;5\" long and \"so\"").unwrap();
    assert_eq!(table.rows[0].cells[1], "5\" long and \"so\"");
}

#[test]
fn what_is_no_table_is_refused_with_its_reason() {
    let columns = |count: usize| "a;".repeat(count - 1) + "a\n" + &"1;".repeat(count - 1) + "1\n";
    let rows = |count: usize| "Date;CRP\n".to_owned() + &"2026-11-22;1\n".repeat(count);
    for (text, error) in [
        (String::new(), TableError::Empty),
        ("\u{feff}".to_owned(), TableError::Empty),
        (" \r\n\t\n".to_owned(), TableError::Empty),
        ("Date;CRP".to_owned(), TableError::NoRows),
        ("Date;CRP\r\n\r\n".to_owned(), TableError::NoRows),
        ("Date\n2026-11-22\n".to_owned(), TableError::OneColumn),
        ("Date CRP\n2026-11-22 1\n".to_owned(), TableError::OneColumn),
        ("hello".to_owned(), TableError::OneColumn),
        ("Date;CRP\n2026-11-22;1;2\n".to_owned(), TableError::Ragged { line: 2, cells: 3, columns: 2 }),
        (
            "Date;CRP\n2026-11-22;1\n\n2026-11-23\n".to_owned(),
            TableError::Ragged { line: 4, cells: 1, columns: 2 },
        ),
        ("Date;CRP\n2026-11-22;1\n \n".to_owned(), TableError::Ragged { line: 3, cells: 1, columns: 2 }),
        ("Date;CRP,hs\n2026-11-22;1;2\n".to_owned(), TableError::NoSeparator),
        (columns(MOST_COLUMNS + 1), TableError::TooManyColumns),
        (rows(MOST_ROWS + 1), TableError::TooManyRows),
        ("x".repeat(usize::try_from(LARGEST).unwrap() + 1), TableError::TooLarge),
    ] {
        assert_eq!(read(&text), Err(error), "{}", text.chars().take(40).collect::<String>());
    }
    assert_eq!(read(&columns(MOST_COLUMNS)).unwrap().head.len(), MOST_COLUMNS);
    assert_eq!(read(&rows(MOST_ROWS)).unwrap().rows.len(), MOST_ROWS);
    assert_eq!(read_with("Date;CRP\n2026-11-22;1\n", Separator::Tab), Err(TableError::OneColumn));
}

#[test]
fn a_comma_that_may_be_a_decimal_comma_is_asked_about() {
    use Separator::*;
    for (text, fits) in [
        ("Date,ESR (mm/h),PLT (G/L)\n2026-11-22,12,250\n", vec![Comma]),
        ("Date,CRP,Note\n2026-11-22,0,5\n", vec![Comma]),
        ("Date,CRP,Note\n2026-11-22,<0,5\n", vec![Comma]),
        ("Datum;CRP, hs\n2026-11-22;0,5\n", vec![Semicolon, Comma]),
        ("Datum;CRP, hs;WBC\n2026-11-22;0,5;4\n2026-11-23;0,7\n", vec![Comma]),
        ("Datum\tCRP; hs\n2026-11-22\t1;2\n", vec![Tab, Semicolon]),
        ("a,b;c\td\n1,2;3\t4\n", vec![Tab, Semicolon, Comma]),
    ] {
        assert_eq!(read(text), Err(TableError::Ambiguous { fits: fits.clone() }), "{text}");
        for separator in fits {
            assert!(read_with(text, separator).is_ok(), "{text}");
        }
    }
    for text in [
        "Datum;CRP (mg/l);WBC (G/l)\n2026-11-22;0,5;4,2\n2026-11-23;1,5;4,0\n",
        "Datum\tCRP (mg/l)\tWBC (G/l)\n2026-11-22\t0,5\t4,2\n",
    ] {
        let table = read(text).unwrap();
        assert_eq!(table.rows[0].cells, ["2026-11-22", "0,5", "4,2"]);
        let first = [
            result(Analyte::WhiteCells, "4.2", LabUnit::GigaPerL),
            result(Analyte::Crp, "0.5", LabUnit::MgPerL),
        ];
        assert_eq!(panels(&table, &suggest(&table)).unwrap().panels[0], panel("2026-11-22", &first));
    }
    for text in [
        "Date,ESR,PLT,WBC\n2026-11-22,12,250,4.5\n",
        "Date,CRP\n2026-11-22,5\n",
        "Date,PLT,ANC\n2026-11-22,250000,4500\n",
        "Date,CRP,WBC\n2026-11-22,\"0,5\",\"4,2\"\n",
    ] {
        assert!(read(text).is_ok(), "{text}");
    }
}

#[test]
fn only_heads_that_leave_no_doubt_are_suggested() {
    let suggested = |head: &str, cells: &str| suggest(&read(&format!("{head}\n{cells}\n")).unwrap());
    let ignored = |count| vec![Target::Ignore; count];
    assert_eq!(
        suggested(
            "DATUM;Leukozyten [G/l];Kreatinin (µmol/l);Labor;Bemerkung;Ferritin (ng/mL)",
            "2026-11-22;1;1;1;1;1"
        ),
        [
            ISO,
            WHITE,
            Target::Analyte(Analyte::Creatinine, LabUnit::UmolPerL),
            Target::Laboratory,
            Target::Note,
            Target::Ignore
        ]
    );
    assert_eq!(suggested("CRP;WBC;Neutrophils %;Neutrophile (%);Patient", "1;1;1;1;1"), ignored(5));
    assert_eq!(
        suggested("CRP (mg/L);CRP (mg/dL);ALT U/L", "1;1;1")[..2],
        ignored(2),
        "two columns of one analyte"
    );
    assert_eq!(suggested("Date;Collected;ALT U/L", "2026-11-22;2026-11-22;1")[..2], ignored(2), "two days");
    for cells in ["22.11.2026;1", "11/22/2026;1", "2026-11-31;1", ";1", "2026-11-22;1\n22.11.2026;1"] {
        assert_eq!(suggested("Date;CRP (mg/L)", cells), [Target::Ignore, CRP], "{cells}");
    }
}

#[test]
fn a_mapping_has_one_day_and_everything_else_at_most_once() {
    let table = read("a;b;c\n1;2;3\n").unwrap();
    let error = |targets: [Target; 3]| panels(&table, &targets).unwrap_err();
    let other_unit = Target::Analyte(Analyte::Crp, LabUnit::MgPerDl);
    let day = Target::Date(DateOrder::DayMonthYear);
    assert_eq!(error([Target::Ignore, CRP, Target::Ignore]), MappingError::NoDate);
    for same in [
        [ISO, Target::Ignore, day.clone()],
        [CRP, ISO, other_unit],
        [own("Ferritin", "ng/mL"), day, own("FERRITIN", "ug/L")],
        [Target::Note, ISO, Target::Note],
        [Target::Laboratory, ISO, Target::Laboratory],
    ] {
        assert_eq!(error(same), MappingError::Twice { first: 0, second: 2 });
    }
    for targets in [vec![], vec![ISO], vec![ISO, CRP, WHITE, Target::Note]] {
        let expected = MappingError::Count { targets: targets.len(), columns: 3 };
        assert_eq!(panels(&table, &targets), Err(expected));
    }
}

fn mapped(text: &str, targets: &[Target]) -> Result<Preview, MappingError> {
    panels(&read(text).unwrap(), targets)
}

#[test]
fn a_head_that_contradicts_its_mapping_is_refused_at_its_column() {
    let creatinine = |unit| Target::Analyte(Analyte::Creatinine, unit);
    let count = |analyte| Target::Analyte(analyte, LabUnit::GigaPerL);
    let other = HeadContradiction::OtherUnit;
    for (head, cell, target, how) in [
        ("Creatinine (mg/L)", "9,8", creatinine(LabUnit::MgPerDl), other),
        ("Haemoglobin (mmol/l)", "9,2", Target::Analyte(Analyte::Haemoglobin, LabUnit::GPerDl), other),
        ("Neutrophile (%)", "52", count(Analyte::Neutrophils), HeadContradiction::PerCent),
        ("Eosinophile (%)", "1,2", count(Analyte::Eosinophils), HeadContradiction::PerCent),
        ("Ferritin (µg/L)", "212", own("Ferritin", "mg/L"), other),
    ] {
        let text = format!("Date;{head}\n2026-11-22;{cell}");
        assert_eq!(mapped(&text, &[ISO, target]), Err(MappingError::Head { column: 1, how }), "{head}");
        assert!(mapped(&text, &[ISO, Target::Ignore]).is_ok(), "{head}");
    }
    let litre = read("Date;Creatinine (mg/L)\n2026-11-22;9,8").unwrap();
    let targets = suggest(&litre);
    assert_eq!(targets, [ISO, creatinine(LabUnit::MgPerL)]);
    assert_eq!(
        panels(&litre, &targets).unwrap().panels,
        [panel("2026-11-22", &[result(Analyte::Creatinine, "9.8", LabUnit::MgPerL)])]
    );
    let same = mapped("Date;Creatinine (mg/dL)\n2026-11-22;0,98", &[ISO, creatinine(LabUnit::MgPerDl)]);
    assert_eq!(same.unwrap().panels.len(), 1);
}

#[test]
fn an_order_that_one_day_disproves_reads_none() {
    use DateOrder::{DayMonthYear, MonthDayYear};
    let text = "Date;CRP\n12/01/2025;1\n12/31/2025;2\n01/12/2025;3";
    let order = |text: &str, order| mapped(text, &[Target::Date(order), CRP]);
    assert_eq!(order(text, DayMonthYear), Err(MappingError::Order { line: 3, other: MonthDayYear }));
    let days: Vec<String> =
        order(text, MonthDayYear).unwrap().panels.iter().map(|panel| panel.drawn.to_string()).collect();
    assert_eq!(days, ["2025-12-01", "2025-12-31", "2025-01-12"]);
    let both = "Date;CRP\n31/12/2025;1\n12/31/2025;2";
    assert_eq!(order(both, DayMonthYear), Err(MappingError::Order { line: 3, other: MonthDayYear }));
    assert_eq!(order(both, MonthDayYear), Err(MappingError::Order { line: 2, other: DayMonthYear }));
    let no_day = order("Date;CRP\n01/12/2025;1\nsoon;2\n31/02/2025;3", DayMonthYear).unwrap();
    assert_eq!(
        (no_day.panels.len(), no_day.refused.len()),
        (1, 2),
        "no day in any order is refused by itself"
    );
}

#[test]
fn a_table_with_one_row_a_test_is_not_read_as_draws() {
    let long = "Date;Test;Value\n2026-11-22;WBC;6.8\n2026-11-22;Haemoglobin;13\n2026-11-22;Creatinine;1";
    assert_eq!(mapped(long, &[ISO, Target::Ignore, WHITE]), Err(MappingError::OneRowATest { column: 1 }));
    let unknown = "Date;Untersuchung;Wert\n2026-11-22;Ferritin;212\n2026-11-22;Glukose;90";
    let ferritin = own("Wert", "µg/L");
    assert_eq!(
        mapped(unknown, &[ISO, Target::Ignore, ferritin]),
        Err(MappingError::OneRowATest { column: 1 })
    );
    let headless = "Date;What;Result\n2026-11-22;CRP (mg/L);5\n2026-11-22;Hb (g/dL);13";
    assert_eq!(mapped(headless, &[ISO, Target::Ignore, CRP]), Err(MappingError::OneRowATest { column: 1 }));
    for wide in [
        "Date;Note;CRP\n2026-11-22;CRP;5\n2026-11-23;fasting;6",
        "Date;Test;CRP\n2026-11-22;routine;5\n2026-11-23;routine;6",
        "Date;Test;CRP\n2026-11-22;1;5\n2026-11-23;2;6",
    ] {
        assert_eq!(mapped(wide, &[ISO, Target::Note, CRP]).unwrap().panels.len(), 2, "{wide}");
    }
}

#[test]
fn a_replaced_letter_is_refused_and_an_older_encoding_read() {
    let replaced = "Datum;CRP;Notiz\n2026-11-22;5;n\u{fffd}chtern";
    assert_eq!(read(replaced), Err(TableError::Encoding));
    assert!(
        Separator::ALL.iter().all(|separator| read_with(replaced, *separator) == Err(TableError::Encoding))
    );
    let windows = b"Datum;H\xe4moglobin (g/dl);Notiz\n2026-11-22;13,4;n\xfcchtern";
    let table = read(&decode(windows).unwrap()).unwrap();
    assert_eq!(table.head[1], "Hämoglobin (g/dl)");
    let note = panels(&table, &suggest(&table)).unwrap().panels.remove(0).note;
    assert_eq!(note.as_deref(), Some("nüchtern"));
}

#[test]
fn a_per_cent_in_the_place_of_a_count_is_asked_about() {
    for (analyte, cell) in [(Analyte::Neutrophils, "52"), (Analyte::Eosinophils, "4")] {
        let target = Target::Analyte(analyte, LabUnit::GigaPerL);
        let preview = preview(&format!("Date;Count\n2026-11-22;{cell}"), &[ISO, target]);
        let questions: Vec<CellQuestion> = preview.asked.iter().map(|asked| asked.question).collect();
        assert_eq!(questions, [CellQuestion::Unusual { mistake: Some(Mistake::PerCent) }], "{analyte:?}");
    }
}

#[test]
fn a_row_without_a_day_or_a_result_is_refused_whole() {
    let text = "Datum;CRP;Notiz\n22.11.2026;1;a\n31.02.2026;1;b\n22.11.26;1;c\n;1;d\n2026-11-22;1;e\n23.11.2026;-;f\n\
        24.11.2026;x;g\n;;\n";
    let preview = preview(text, &[Target::Date(DateOrder::DayMonthYear), CRP, Target::Note]);
    assert_eq!(preview.panels.len(), 1);
    assert_eq!(preview.panels[0].note.as_deref(), Some("a"));
    let day = Why::Day(DateOrder::DayMonthYear);
    assert_eq!(
        refused(&preview),
        [
            (3, "Datum", "31.02.2026", day),
            (4, "Datum", "22.11.26", day),
            (5, "Datum", "", day),
            (6, "Datum", "2026-11-22", day),
            (7, "Datum", "23.11.2026", Why::NoResult),
            (8, "CRP", "x", Why::Number(NumberError::NotADigit('x'))),
            (8, "Datum", "24.11.2026", Why::NoResult),
            (9, "Datum", "", day),
        ]
    );
}

#[test]
fn a_cell_that_is_not_understood_leaves_the_rest_of_its_row() {
    let rows = [
        "1.234,5", "1'000", "0.5 mg/L", "neg", "5 5", "+5", "-5", "≤5", "<", "< <5", "1e3", "0.5.", "12.345",
        "5*", "1001", "＜5",
    ];
    let text: String = rows.iter().map(|cell| format!("2026-11-22;{cell};4.5\n")).collect();
    let preview = preview(&format!("Date;CRP;WBC\n{text}"), &[ISO, CRP, WHITE]);
    let white = [result(Analyte::WhiteCells, "4.5", LabUnit::GigaPerL)];
    assert_eq!(preview.panels, vec![panel("2026-11-22", &white); rows.len()]);
    use NumberError::*;
    let whys = [
        SecondSeparator,
        NotADigit('\''),
        NotADigit(' '),
        NotADigit('n'),
        NotADigit(' '),
        NotADigit('+'),
        NotADigit('-'),
        NotADigit('≤'),
        Empty,
        NotADigit('<'),
        NotADigit('e'),
        SecondSeparator,
        TooManyPlaces { at_most: 2 },
        NotADigit('*'),
    ];
    let mut expected: Vec<Why> = whys.into_iter().map(Why::Number).collect();
    expected.push(Why::Result(LabError::Impossible { likely_unit: None }));
    expected.push(Why::Number(NotADigit('＜')));
    let expected: Vec<_> =
        (2..).zip(rows).zip(expected).map(|((line, cell), why)| (line, "CRP", cell, why)).collect();
    assert_eq!(refused(&preview), expected);
}

#[test]
fn impossible_values_are_refused_and_unusual_ones_asked_about() {
    let text = "Date;Creatinine;ANC;WBC\n2026-11-20;90;4.5;4.5\n2026-11-21;45;-;4500\n2026-11-22;1;–;N/A\n";
    let creatinine = Target::Analyte(Analyte::Creatinine, LabUnit::MgPerDl);
    let neutrophils = Target::Analyte(Analyte::Neutrophils, LabUnit::PerMm3);
    let preview = preview(text, &[ISO, creatinine, neutrophils, WHITE]);
    let likely_unit = |unit| Why::Result(LabError::Impossible { likely_unit: Some(unit) });
    assert_eq!(
        refused(&preview),
        [
            (2, "Creatinine", "90", likely_unit(LabUnit::UmolPerL)),
            (2, "ANC", "4.5", Why::Number(NumberError::NotWhole)),
            (3, "WBC", "4500", likely_unit(LabUnit::PerMm3)),
        ]
    );
    assert_eq!(
        preview.panels[0],
        panel("2026-11-20", &[result(Analyte::WhiteCells, "4.5", LabUnit::GigaPerL)])
    );
    assert_eq!(
        preview.panels[1],
        panel("2026-11-21", &[result(Analyte::Creatinine, "45", LabUnit::MgPerDl)])
    );
    assert_eq!(
        preview.asked,
        [Asked {
            panel: 1,
            line: 3,
            column: "Creatinine".to_owned(),
            text: "45".to_owned(),
            question: CellQuestion::Unusual { mistake: Some(Mistake::Unit(LabUnit::UmolPerL)) },
        }]
    );
    let wrong = Target::Analyte(Analyte::Crp, LabUnit::GigaPerL);
    let preview = panels(&read("Date;CRP;WBC\n2026-11-22;1;4\n").unwrap(), &[ISO, wrong, WHITE]).unwrap();
    assert_eq!(refused(&preview), [(2, "CRP", "1", Why::Result(LabError::WrongUnit))]);
}

#[test]
fn bounds_and_blanks_around_a_number_are_understood() {
    let cells = ["<0.5", "< 0,5", " <\u{a0}0.5 ", ">90", "> 90", "\u{a0}7,50\u{a0}"];
    let text: String = cells.iter().map(|cell| format!("2026-11-22\t{cell}\n")).collect();
    let preview = preview(&format!("Date\tCRP\n{text}"), &[ISO, CRP]);
    let said = |panel: &LabPanel| {
        let result = panel.results[0];
        format!("{}{}", result.bound().map_or("", Bound::sign), result.value())
    };
    let said: Vec<String> = preview.panels.iter().map(said).collect();
    assert_eq!(said, ["<0.5", "<0.5", "<0.5", ">90", ">90", "7.50"]);
    assert!(preview.refused.is_empty());
}

#[test]
fn a_number_that_may_be_thousands_is_asked_about_where_no_limits_can_tell() {
    let text = "Date;Ferritin;WBC\n2026-11-20;1,234;4,123\n2026-11-21;>1.650;4\n2026-11-22;0,234;4\n2026-11-23;1234;4\n";
    let preview = preview(text, &[ISO, own("Ferritin", "ng/mL"), WHITE]);
    let asked: Vec<_> =
        preview.asked.iter().map(|asked| (asked.panel, asked.text.as_str(), asked.question)).collect();
    assert_eq!(asked, [(0, "1,234", CellQuestion::Thousands), (1, ">1.650", CellQuestion::Thousands)]);
    assert_eq!(preview.panels.len(), 4);
    assert_eq!(
        (preview.panels[1].custom[0].bound, preview.panels[1].custom[0].value.to_string().as_str()),
        (Some(Bound::Above), "1.650")
    );
    assert!(preview.refused.is_empty());
}

#[test]
fn laboratories_and_notes_are_one_line_of_bounded_length() {
    let long = "é".repeat(LONGEST_NOTE + 1);
    let fits = "é".repeat(LONGEST_NOTE);
    let text = format!(
        "Date;CRP;Lab;Note\n2026-11-20;1; Lab A ;{fits}\n2026-11-21;1;\"a\nb\";\"c\nd\"\n2026-11-22;1;{long};{long}\n2026-11-23;1;;-\n"
    );
    let preview = preview(&text, &[ISO, CRP, Target::Laboratory, Target::Note]);
    let said: Vec<_> =
        preview.panels.iter().map(|panel| (panel.laboratory.clone(), panel.note.clone())).collect();
    assert_eq!(said, [(Some(name("Lab A")), Some(fits)), (None, None), (None, None), (None, None)]);
    let (lines, longer) = (NameError::Lines, NameError::TooLong);
    assert_eq!(
        refused(&preview),
        [
            (3, "Lab", "a\nb", Why::Text(lines)),
            (3, "Note", "c\nd", Why::Note(lines)),
            (6, "Lab", &long, Why::Text(longer)),
            (6, "Note", &long, Why::Note(longer))
        ]
    );
}

#[test]
fn the_same_file_again_adds_nothing() {
    let text =
        "Date;WBC;CRP;Ferritin;Note\n2026-11-20;4.5;<5;300;a\n2026-11-20;4.6;<5;300;b\n2026-11-22;4.5;;;c\n";
    let targets = [ISO, WHITE, CRP, own("Ferritin", "ng/mL"), Target::Note];
    let first = preview(text, &targets).panels;
    let here: Vec<&LabPanel> = first.iter().collect();
    assert!(first.iter().all(|panel| !is_known(panel, &[])));
    assert!(preview(text, &targets).panels.iter().all(|panel| is_known(panel, &here)));
    assert!(!is_known(&first[1], &here[..1]) && !is_known(&first[2], &here[..2]));
    let of = |row: &str| preview(&format!("Date;WBC;CRP;Ferritin;Note\n{row}\n"), &targets).panels.remove(0);
    for (row, known) in [
        ("2026-11-20;4.5;<5;300;", true),
        ("2026-11-20;4.50;< 5,0;300,0;other", true),
        ("2026-11-20;4.5;;;", true),
        ("2026-11-20;;;300;", true),
        ("2026-11-21;4.5;<5;300;a", false),
        ("2026-11-20;4.5;5;300;a", false),
        ("2026-11-20;4.5;<6;300;a", false),
        ("2026-11-20;4.5;<5;301;a", false),
        ("2026-11-20;4.7;<5;300;a", false),
        ("2026-11-22;4.5;<5;;", false),
    ] {
        assert_eq!(is_known(&of(row), &here), known, "{row}");
    }
    let elsewhere = panel("2026-11-20", &[result(Analyte::WhiteCells, "4500", LabUnit::PerMm3)]);
    assert!(!is_known(&elsewhere, &here), "units are not converted");
    let other_unit = [ISO, Target::Ignore, Target::Ignore, own("ferritin", "ug/L"), Target::Ignore];
    assert!(!is_known(&preview(text, &other_unit).panels[0], &here));
    let other_letters = [ISO, Target::Ignore, Target::Ignore, own("ferritin", "ng/mL"), Target::Ignore];
    assert!(is_known(&preview(text, &other_letters).panels[0], &here));
}

#[test]
fn a_panel_from_a_table_is_kept_and_read_back_as_it_is() {
    let head = "Date;CRP (mg/L);ALT (U/L);Hb (g/dL);ANC (G/L)";
    let table = read(&format!("{head}\n2026-11-22;<5;20;13.50;3.1\n")).unwrap();
    let preview = panels(&table, &suggest(&table)).unwrap();
    let entry = fact(1, Fact::Labs(preview.panels[0].clone()));
    let (key, text) = codec::encode(&entry).unwrap();
    assert_eq!(codec::decode(&key, &text).unwrap(), entry);
    assert!(matches!(&entry.what, EntryBody::Fact(Fact::Labs(panel)) if panel.results.len() == 4));
    let entries = [entry];
    let file = backup::write(&entries, &[], "2026-11-22T08:00:00Z".parse().unwrap()).unwrap();
    assert_eq!(backup::read(&file).unwrap().entries, entries);
}

#[test]
fn ten_thousand_rows_are_read() {
    let head = "Date;CRP (mg/L);WBC (G/L);PLT (G/L);Creatinine (µmol/L);ALT (U/L);AST (U/L);Hb (g/dL);Note\n";
    let row = "2026-11-22;<5;4,52;250;71,5;20;21;13,5;\"fasting; seated\"\n";
    let table = read(&(head.to_owned() + &row.repeat(MOST_ROWS))).unwrap();
    let preview = panels(&table, &suggest(&table)).unwrap();
    assert_eq!(preview.panels.len(), MOST_ROWS);
    assert!(preview.panels.iter().all(|panel| panel.results.len() == 7 && panel.note.is_some()));
    assert!(preview.refused.is_empty() && preview.asked.is_empty());
    assert_eq!(table.rows[MOST_ROWS - 1].line, MOST_ROWS + 1);
}

/// How a table is written.
#[derive(Clone, Debug)]
struct Written {
    separator: Separator,
    order: DateOrder,
    decimal: &'static str,
    mark: &'static str,
    end: csv::Terminator,
    quotes: csv::QuoteStyle,
    nothing: &'static str,
}

fn any_writing() -> impl Strategy<Value = Written> {
    let orders = [DateOrder::YearMonthDay, DateOrder::DayMonthYear, DateOrder::MonthDayYear];
    let ends = vec![csv::Terminator::CRLF, csv::Terminator::Any(b'\n')];
    let quotes = vec![csv::QuoteStyle::Necessary, csv::QuoteStyle::Always];
    let form = (select(&[".", ","][..]), select(&["", "\u{feff}"][..]), select(ends), select(quotes));
    (select(&Separator::ALL[..]), select(orders.to_vec()), form, select(&["", "-", "–", "n/a", " N/A "][..]))
        .prop_map(|(separator, order, (decimal, mark, end, quotes), nothing)| Written {
            separator,
            order,
            decimal,
            mark,
            end,
            quotes,
            nothing,
        })
}

fn any_number(places: u8) -> impl Strategy<Value = (Decimal, Option<Bound>)> {
    let bound = proptest::option::of(select(vec![Bound::Below, Bound::Above]));
    let number = (0_i64..900_000, 0..=places).prop_map(|(digits, places)| Decimal::new(digits, places));
    (number, bound)
}

fn any_unit() -> impl Strategy<Value = Vec<(Analyte, LabUnit)>> {
    let unit = |analyte: Analyte| select(analyte.units()).prop_map(move |unit| (analyte, unit));
    Analyte::ALL.map(unit).to_vec()
}

/// Panels with results in the same units.
fn any_panels() -> impl Strategy<Value = Vec<LabPanel>> {
    any_unit().prop_flat_map(|units| {
        let result = |(analyte, unit): (Analyte, LabUnit)| {
            proptest::option::of(any_number(unit.places())).prop_map(move |number| {
                number.and_then(|(value, bound)| {
                    Some(LabResult::new(analyte, value, unit).ok()?.bounded(bound))
                })
            })
        };
        let results: Vec<_> = units.into_iter().map(result).collect();
        let own = any_number(3).prop_map(|(value, bound)| CustomResult {
            name: name("Ferritin"),
            value,
            unit: UnitText::new("ng/mL").unwrap(),
            bound,
            range: Range::default(),
        });
        let text = || proptest::option::of("[A-Za-zäß][ -~ä]{3,20}[a-z.]");
        let panel = (0_i64..20_000, results, proptest::option::of(own), text(), text()).prop_map(
            |(days, results, own, laboratory, note)| LabPanel {
                drawn: day("1990-01-01") + chrono::Duration::days(days),
                laboratory: laboratory.map(|text| name(&text)),
                results: results.into_iter().flatten().collect(),
                differential: None,
                custom: own.into_iter().collect(),
                note,
            },
        );
        let has_result = |panel: &LabPanel| !panel.results.is_empty() || !panel.custom.is_empty();
        proptest::collection::vec(panel.prop_filter("a result", has_result), 1..6)
    })
}

fn write(panels: &[LabPanel], units: &[(Analyte, LabUnit)], how: &Written) -> String {
    let mut writer = csv::WriterBuilder::new()
        .delimiter(u8::try_from(how.separator.sign()).unwrap())
        .terminator(how.end)
        .quote_style(how.quotes)
        .from_writer(Vec::new());
    let heads = units.iter().map(|(analyte, unit)| format!("{} [{}]", spoken(*analyte), unit.ucum()));
    let head: Vec<String> = ["Date".to_owned()]
        .into_iter()
        .chain(heads)
        .chain(["Ferritin", "Laboratory", "Note"].map(str::to_owned))
        .collect();
    writer.write_record(&head).unwrap();
    let number = |bound: Option<Bound>, value: Decimal| {
        bound.map_or("", Bound::sign).to_owned() + &value.to_string().replace('.', how.decimal)
    };
    let or_nothing = |text: Option<String>| text.unwrap_or_else(|| how.nothing.to_owned());
    for panel in panels {
        let form = match how.order {
            DateOrder::YearMonthDay => "%Y-%m-%d",
            DateOrder::DayMonthYear => "%d.%m.%Y",
            DateOrder::MonthDayYear => "%m/%d/%Y",
        };
        let mut cells = vec![panel.drawn.format(form).to_string()];
        for (analyte, _) in units {
            cells.push(or_nothing(
                panel.result(*analyte).map(|result| number(result.bound(), result.value())),
            ));
        }
        cells.push(or_nothing(panel.custom.first().map(|own| number(own.bound, own.value))));
        cells.push(or_nothing(panel.laboratory.as_ref().map(|name| name.text().to_owned())));
        cells.push(or_nothing(panel.note.clone()));
        writer.write_record(&cells).unwrap();
    }
    how.mark.to_owned() + &String::from_utf8(writer.into_inner().unwrap()).unwrap()
}

fn spoken(analyte: Analyte) -> &'static str {
    match analyte {
        Analyte::WhiteCells => "White cells",
        other => other.key(),
    }
}

/// Cells as they come, and as they should not come.
const CELLS: &[&str] = &[
    "",
    "-",
    "–",
    "n/a",
    "2026-11-22",
    "22.11.2026",
    "31.02.2026",
    "0.5",
    "4,5",
    "<0.5",
    "> 90",
    "250",
    "1,234",
    "1.234,5",
    "4500",
    "999999999",
    "1e400",
    "NaN",
    "-1",
    "0x10",
    "\u{202e}5",
    "\0",
    "a",
    "\"",
    "\"\"",
    "\"a\"",
    "a\nb",
    "\t",
    "<script>",
    "٢٫٥",
    " 7 ",
    "99999999999999999999999999999999",
];

fn any_targets() -> impl Strategy<Value = Vec<Target>> {
    Just(vec![ISO, CRP, WHITE, own("Ferritin", "ng/mL"), Target::Laboratory, Target::Note]).prop_shuffle()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(u32::try_from(cases(1_000, 50_000)).unwrap()) })]

    #[test]
    fn what_is_written_as_a_table_is_read_back_exactly(panels_of in any_panels(), how in any_writing()) {
        // The unit of a column is that of the results in it; where there are none, the first will do.
        let unit = |analyte: Analyte| {
            let used = panels_of.iter().find_map(|panel| panel.result(analyte)).map(LabResult::unit);
            (analyte, used.unwrap_or(analyte.units()[0]))
        };
        let units = Analyte::ALL.map(unit);
        let text = write(&panels_of, &units, &how);
        let table = read_with(&text, how.separator).unwrap();
        if let Ok(unasked) = read(&text) {
            prop_assert_eq!(&unasked, &table, "another separator was taken");
        }
        let mut targets = suggest(&table);
        let columns = units.len();
        for (target, (analyte, unit)) in targets[1..].iter().zip(units) {
            prop_assert_eq!(target, &Target::Analyte(analyte, unit));
        }
        prop_assert_eq!(targets[0].clone(), if how.order == DateOrder::YearMonthDay { ISO } else { Target::Ignore });
        prop_assert_eq!(&targets[columns + 1..], &[Target::Ignore, Target::Laboratory, Target::Note]);
        targets[0] = Target::Date(how.order);
        targets[columns + 1] = own("Ferritin", "ng/mL");
        let preview = panels(&table, &targets).unwrap();
        prop_assert_eq!(refused(&preview), vec![]);
        prop_assert_eq!(&preview.panels, &panels_of);
        prop_assert!(preview.panels.iter().all(|panel| is_known(panel, &panels_of.iter().collect::<Vec<_>>())));
    }

    #[test]
    fn no_number_changes_its_digits(cell in "[<>]? ?[0-9]{1,4}([.,][0-9]{1,4})?") {
        let preview = panels(&read(&format!("Date\tFerritin\n2026-11-22\t{cell}\n")).unwrap(), &[ISO, own("Ferritin", "ng/mL")]).unwrap();
        match preview.panels.as_slice() {
            [panel] => {
                let own = &panel.custom[0];
                let (sign, digits) = (own.bound.map_or("", Bound::sign), own.value.to_string());
                let given = cell.replace(' ', "").replace(',', ".");
                let zeros = given.len() - sign.len() - digits.len();
                prop_assert_eq!(format!("{sign}{}{digits}", "0".repeat(zeros)), given);
            }
            _ => {
 let too_long = Why::Number(NumberError::TooManyPlaces { at_most: 3 });
 prop_assert_eq!(preview.refused[0].why, too_long);
 }
        }
    }

    #[test]
    fn every_cell_is_taken_or_refused_with_its_place(
        rows in proptest::collection::vec(proptest::collection::vec(select(CELLS), 6), 1..5), targets in any_targets(),
    ) {
        let rows: Vec<Row> = (2..).zip(&rows).map(|(line, cells)| Row { line, cells: cells.iter().map(|cell| (*cell).to_owned()).collect() }).collect();
        let table = Table { head: (0..6).map(|column| format!("column {column}")).collect(), rows };
        let preview = panels(&table, &targets).unwrap();
        let date = targets.iter().position(|target| *target == ISO).unwrap();
        let is_whole = |why: Why| matches!(why, Why::Day(_) | Why::NoResult);
        let left_out = |line: usize| preview.refused.iter().any(|one| one.line == line && is_whole(one.why));
        let mut panels = preview.panels.iter();
        for row in &table.rows {
            if left_out(row.line) {
                continue;
            }
            let panel = panels.next().unwrap();
            prop_assert_eq!(panel.drawn.to_string(), row.cells[date].as_str());
            let said = row.cells.iter().filter(|cell| !["", "-", "–", "n/a"].contains(&cell.trim())).count() - 1;
            let texts = usize::from(panel.laboratory.is_some()) + usize::from(panel.note.is_some());
            let refused: Vec<_> = preview.refused.iter().filter(|one| one.line == row.line).collect();
            prop_assert_eq!(said, panel.results.len() + panel.custom.len() + texts + refused.len());
            for one in refused {
                let column = table.head.iter().position(|head| *head == one.column).unwrap();
                prop_assert_eq!(&row.cells[column], &one.text);
            }
        }
        prop_assert!(panels.next().is_none());
    }

    #[test]
    fn whatever_is_pasted_is_a_table_or_refused(
        text in prop_oneof![
            "\\PC{0,60}",
            "[a0-9.,;\t\"\r\n<\u{feff} -]{0,80}",
            proptest::collection::vec(select(CELLS), 0..30).prop_map(|cells| cells.join(";")),
            proptest::collection::vec((select(CELLS), select(&[";", ",", "\t", "\n", "\r\n"][..])), 0..40)
                .prop_map(|cells| cells.into_iter().map(|(cell, end)| cell.to_owned() + end).collect()),
        ],
        targets in any_targets(),
    ) {
        for table in [read(&text)].into_iter().chain(Separator::ALL.map(|separator| read_with(&text, separator))) {
            let Ok(table) = table else { continue };
            prop_assert!(table.head.len() > 1 && !table.rows.is_empty());
            let lines = text.replace("\r\n", "\n").replace('\r', "\n").lines().count();
            prop_assert!(table.rows.iter().all(|row| row.cells.len() == table.head.len() && (2..=lines).contains(&row.line)));
            let wanted: Vec<Target> = targets.iter().cloned().chain(std::iter::repeat(Target::Ignore)).take(table.head.len()).collect();
            for targets in [suggest(&table), wanted] {
                let _ = panels(&table, &targets);
            }
        }
    }
}
