//! Any results, written as any laboratory or spreadsheet may write them, are read as they stand; what is none never is.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]

mod support;

use std::collections::HashMap;

use anakinra_companion::domain::labs::analyte::Analyte;
use anakinra_companion::domain::labs::bound::Bound;
use anakinra_companion::domain::labs::result::{LabResult, Range};
use anakinra_companion::domain::labs::unit::LabUnit;
use anakinra_companion::domain::labs::unit_spellings::unit_spelled_for;
use anakinra_companion::domain::quantities::number::Decimal;
use anakinra_companion::exchange::lab_report::{Choices, Form, Meaning, Preview, Recognised, Report};
use anakinra_companion::exchange::table::{DateOrder, OrderFound, Separator, TableError};
use chrono::{Duration, NaiveDate};
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use support::day;
use support::stores::cases;
use support::straight::{
    decode, outline, preview_of, recognise, recognise_with, report_of_lines, report_of_table,
};

/// A result on its day.
type Drawn = (NaiveDate, LabResult);

fn spellings(key: &str) -> Vec<String> {
    let text = std::fs::read_to_string("tests/fixtures/lab_report/spellings.tsv").unwrap();
    let lines = text.lines().filter_map(|line| line.split_once('\t'));
    lines.filter(|(of, _)| *of == key).map(|(_, spelling)| spelling.to_owned()).collect()
}

/// How a text is written.
#[derive(Clone, Debug)]
struct Style {
    separator: char,
    decimal: char,
    line_end: &'static str,
    encoding: Encoding,
    has_separator_line: bool,
    title: Vec<&'static str>,
    closing: Option<&'static str>,
    /// Where a column stands in which there is nothing.
    blank_column: Option<usize>,
    is_always_quoted: bool,
    /// With the order in which it has to be read.
    day: (&'static str, DateOrder),
    range: usize,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Encoding {
    Utf8,
    Utf8Marked,
    Utf16 { is_little: bool },
    Windows,
}

/// A test as a report prints it, with its results of all draws.
#[derive(Clone, Debug)]
struct Printed {
    name: String,
    unit: String,
    results: Vec<(NaiveDate, LabResult, &'static str)>,
}

fn any_style() -> impl Strategy<Value = Style> {
    let encodings = vec![
        Encoding::Utf8,
        Encoding::Utf8Marked,
        Encoding::Utf16 { is_little: true },
        Encoding::Utf16 { is_little: false },
        Encoding::Windows,
    ];
    let days = vec![
        ("%Y-%m-%d", DateOrder::DayMonth),
        ("%Y-%m-%d %H:%M", DateOrder::DayMonth),
        ("%Y/%m/%d", DateOrder::DayMonth),
        ("%Y%m%d", DateOrder::DayMonth),
        ("%d.%m.%Y", DateOrder::DayMonth),
        ("%-d.%-m.%y", DateOrder::DayMonth),
        ("%d.%m.%Y, %H:%M Uhr", DateOrder::DayMonth),
        ("%d/%m/%Y", DateOrder::DayMonth),
        ("%m/%d/%Y", DateOrder::MonthDay),
        ("%-m/%-d/%Y %-I:%M %p", DateOrder::MonthDay),
        ("%d %b %Y", DateOrder::DayMonth),
        ("%B %-d, %Y", DateOrder::DayMonth),
        ("%d-%b-%Y", DateOrder::DayMonth),
    ];
    let titles = subsequence(vec!["Laborbefund", "Praxis am Markt", "Patient: Muster, Erika"], 0..=2);
    let form = (
        select(vec!['\t', ';', ',']),
        select(vec!['.', ',']),
        select(vec!["\n", "\r\n", "\r"]),
        select(encodings),
    );
    let around =
        (any::<bool>(), titles, proptest::option::of(select(vec!["Ende des Befundes", "* End of report"])));
    let inside = (proptest::option::of(0..6_usize), any::<bool>(), select(days), 0..7_usize);
    (form, around, inside).prop_map(
        |(
            (separator, decimal, line_end, encoding),
            (has_separator_line, title, closing),
            (blank_column, is_always_quoted, day, range),
        )| Style {
            separator,
            decimal,
            line_end,
            encoding,
            has_separator_line,
            title,
            closing,
            blank_column,
            is_always_quoted,
            day,
            range,
        },
    )
}

/// Tests with results on some of the days, each in one unit.
fn any_tests(names: fn(&str) -> bool) -> impl Strategy<Value = Vec<Printed>> {
    let days = proptest::collection::btree_set(0_i64..5_000, 1..5);
    (days, subsequence(Analyte::ALL.to_vec(), 2..=6)).prop_flat_map(move |(days, analytes)| {
        let days: Vec<NaiveDate> =
            days.into_iter().map(|days| day("2010-01-31") + Duration::days(days)).collect();
        analytes.into_iter().map(|analyte| any_test(analyte, days.clone(), names)).collect::<Vec<_>>()
    })
}

fn any_test(
    analyte: Analyte,
    days: Vec<NaiveDate>,
    is_fit: fn(&str) -> bool,
) -> impl Strategy<Value = Printed> {
    let names: Vec<String> = spellings(analyte.key()).into_iter().filter(|name| is_fit(name)).collect();
    (select(names), select(analyte.units().to_vec())).prop_flat_map(move |(name, unit)| {
        let units: Vec<String> = spellings("unit")
            .into_iter()
            .filter(|text| unit_spelled_for(analyte, text) == Some(unit))
            .collect();
        let count = days.len();
        let days = days.clone();
        let results = proptest::collection::vec(any_result(analyte, unit), count);
        (Just(name), select(units), results).prop_map(move |(name, unit, results)| {
            let results =
                days.iter().zip(results).map(|(day, (result, flag))| (*day, result, flag)).collect();
            Printed { name, unit, results }
        })
    })
}

fn any_result(analyte: Analyte, unit: LabUnit) -> impl Strategy<Value = (LabResult, &'static str)> {
    let number = (1_i64..20_000, 0..=unit.places()).prop_map(|(digits, places)| Decimal::new(digits, places));
    let result = number
        .prop_filter_map("a value that no body has", move |value| LabResult::new(analyte, value, unit).ok());
    let bound = proptest::option::weighted(0.2, select(Bound::ALL.to_vec()));
    let range = (proptest::option::of(0_i64..500), proptest::option::of(500_i64..990), 0..=unit.places());
    let flags = select(vec!["", "", "", " H", " L", "*", " (L)", " +", "↓"]);
    (result, bound, range, flags).prop_map(|(result, bound, (low, high, places), flag)| {
        let limit = |digits| Decimal::new(digits, places);
        let range = Range { low: low.map(limit), high: high.map(limit) };
        (result.bounded(bound).beside(range), flag)
    })
}

impl Style {
    fn number(&self, number: Decimal) -> String {
        number.to_string().replace('.', &self.decimal.to_string())
    }

    fn value(&self, result: &LabResult, flag: &str) -> String {
        let sign = result.bound().map_or("", Bound::sign);
        let blank = if self.range.is_multiple_of(2) && !sign.is_empty() { " " } else { "" };
        format!("{sign}{blank}{}{flag}", self.number(result.value()))
    }

    fn range(&self, range: Range) -> String {
        let number = |number| self.number(number);
        match (range.low.map(number), range.high.map(number)) {
            (None, None) => String::new(),
            (Some(low), None) => format!("{}{low}", [">", "> ", "≥", ">=", ">", ">= ", "ab "][self.range]),
            (None, Some(high)) => {
                format!("{}{high}", ["<", "< ", "≤", "<=", "bis ", "up to ", "<"][self.range])
            }
            (Some(low), Some(high)) => match self.range {
                0 => format!("{low}-{high}"),
                1 => format!("{low} - {high}"),
                2 => format!("({low}-{high})"),
                3 => format!("{low} – {high}"),
                4 => format!("{low} bis {high}"),
                5 => format!("{low} to {high}"),
                _ => format!("[{low} - {high}]"),
            },
        }
    }

    fn day(&self, day: NaiveDate) -> String {
        day.and_hms_opt(8, 15, 0).unwrap().format(self.day.0).to_string()
    }

    fn table(&self, rows: &[Vec<String>]) -> String {
        let quoted = |cell: &String| {
            let is_needed = cell.contains([self.separator, '"', '\r', '\n']) || self.is_always_quoted;
            if is_needed { format!("\"{}\"", cell.replace('"', "\"\"")) } else { cell.clone() }
        };
        let row = |row: &Vec<String>| {
            let mut cells: Vec<String> = row.iter().map(quoted).collect();
            if let Some(at) = self.blank_column {
                cells.insert(at.min(cells.len()), String::new());
            }
            cells.join(&self.separator.to_string())
        };
        let first = self.has_separator_line.then(|| format!("sep={}", self.separator));
        let titles = self.title.iter().map(|title| quoted(&(*title).to_owned()));
        let lines = first.into_iter().chain(titles).chain(rows.iter().map(row));
        let lines: Vec<String> = lines.chain(self.closing.map(str::to_owned)).collect();
        lines.join(self.line_end)
    }

    fn bytes(&self, text: &str) -> Vec<u8> {
        let windows = |c: char| match c {
            '–' => Some(0x96),
            '…' => Some(0x85),
            c if !('\u{80}'..'\u{a0}').contains(&c) => u8::try_from(u32::from(c)).ok(),
            _ => None,
        };
        let all: Option<Vec<u8>> = text.chars().map(windows).collect();
        match (self.encoding, all) {
            (Encoding::Windows, Some(bytes)) if !text.is_ascii() => bytes,
            (Encoding::Utf8 | Encoding::Windows, _) => text.as_bytes().to_vec(),
            (Encoding::Utf8Marked, _) => [b"\xef\xbb\xbf", text.as_bytes()].concat(),
            (Encoding::Utf16 { is_little }, _) => {
                let write = |unit: u16| if is_little { unit.to_le_bytes() } else { unit.to_be_bytes() };
                format!("\u{feff}{text}").encode_utf16().flat_map(write).collect()
            }
        }
    }
}

fn report(text: &str, separator: char) -> Option<Report> {
    let form = match recognise(text) {
        Err(TableError::Ambiguous { .. }) => {
            let separator = Separator::ALL.into_iter().find(|one| one.sign() == separator).unwrap();
            recognise_with(text, separator)
        }
        form => form,
    };
    match form.ok()? {
        Form::Table(table, layout) => Some(report_of_table(&table, &layout.suggested(&table))),
        Form::Lines(report) => Some(report),
    }
}

fn preview(report: &Report, order: DateOrder) -> Preview {
    let meaning = |recognised| match recognised {
        Recognised::Analyte(analyte, unit) => Meaning::Analyte(analyte, unit),
        _ => Meaning::Ignored,
    };
    let tests = outline(report).tests.into_iter();
    let meanings: HashMap<_, _> =
        tests.map(|test| (test.label.clone(), meaning(test.label.recognised()))).collect();
    let local_day = |moment: chrono::DateTime<chrono::Utc>| moment.naive_utc().date();
    preview_of(report, &Choices { meanings, order, day: Some(day("2000-01-01")), local_day })
}

fn taken(preview: &Preview) -> Vec<Drawn> {
    let of_panel = |panel: &anakinra_companion::domain::labs::panel::LabPanel| {
        panel.results.iter().map(|result| (panel.drawn, *result)).collect::<Vec<_>>()
    };
    let mut taken: Vec<Drawn> = preview.panels.iter().flat_map(of_panel).collect();
    taken.sort_by_key(|(day, result)| (*day, result.analyte()));
    taken
}

fn expected(tests: &[Printed], range: impl Fn(&Printed, &LabResult) -> Range) -> Vec<Drawn> {
    let of_test = |test: &Printed| -> Vec<Drawn> {
        test.results.iter().map(|(day, result, _)| (*day, result.beside(range(test, result)))).collect()
    };
    let mut all: Vec<Drawn> = tests.iter().flat_map(of_test).collect();
    all.sort_by_key(|(day, result)| (*day, result.analyte()));
    all
}

fn is_graded(value: &str) -> bool {
    matches!(value.as_bytes(), [b'1'..=b'4', b'+'])
}

fn check(style: &Style, text: &str, expected: &[Drawn]) -> Result<(), TestCaseError> {
    let decoded = decode(&style.bytes(text)).unwrap();
    let Some(report) = report(&decoded, style.separator) else {
        return Err(TestCaseError::fail(format!("not read: {:?}\n{text}", recognise(&decoded))));
    };
    let outline = outline(&report);
    match outline.order {
        OrderFound::Known(order) => {
            let is_free = outline.day_in_two_orders.is_none();
            prop_assert!(is_free || order == style.day.1 || style.day.0.contains('.'), "{}", text);
        }
        OrderFound::Open => {}
        OrderFound::Both => prop_assert!(false, "days fit no order: {}", text),
    }
    let preview = preview(&report, style.day.1);
    prop_assert_eq!(taken(&preview), expected, "{}\nleft {:?}", text, preview.left);
    prop_assert!(preview.left.is_empty(), "{}\n{:?}", text, preview.left);
    Ok(())
}

fn any_name(_: &str) -> bool {
    true
}

/// A name that nobody can take for a value or a unit in a line.
fn is_name_of_line(name: &str) -> bool {
    let mut rest = name.split_whitespace().skip(1);
    let is_figure =
        |word: &str| word.trim_start_matches(['(', '[']).starts_with(|c: char| c.is_ascii_digit());
    !rest.any(|word| word.contains(['/', '%']) || is_figure(word) || word == ";")
}

/// Whether a list of tests is told from others at all: one that is a table needs two analytes.
fn is_told(tests: &[Printed]) -> bool {
    tests.len() > 1
}

fn config() -> ProptestConfig {
    let cases = u32::try_from(cases(400, 20_000)).unwrap();
    ProptestConfig {
        failure_persistence: None,
        max_local_rejects: u32::MAX,
        ..ProptestConfig::with_cases(cases)
    }
}

fn wide(style: &Style, tests: &[Printed]) -> Vec<Vec<String>> {
    let head = tests.iter().map(|test| format!("{} ({})", test.name, test.unit));
    let mut rows = vec![["Date".to_owned()].into_iter().chain(head).collect::<Vec<_>>()];
    for (place, (day, ..)) in tests[0].results.iter().enumerate() {
        let cells = tests.iter().map(|test| style.value(&test.results[place].1, test.results[place].2));
        rows.push([style.day(*day)].into_iter().chain(cells).collect());
    }
    rows
}

fn long(style: &Style, tests: &[Printed], order: &[usize]) -> Vec<Vec<String>> {
    let shuffled = |cells: [String; 6]| order.iter().map(|place| cells[*place].clone()).collect::<Vec<_>>();
    let head = ["Collected", "Test", "Result", "Unit", "Reference range", "Status"].map(str::to_owned);
    let mut rows = vec![shuffled(head)];
    for test in tests {
        for (day, result, flag) in &test.results {
            let cells = [
                style.day(*day),
                test.name.clone(),
                style.value(result, flag),
                test.unit.clone(),
                style.range(result.range()),
                "final".to_owned(),
            ];
            rows.push(shuffled(cells));
        }
    }
    rows
}

fn days_in_head(style: &Style, tests: &[Printed]) -> Vec<Vec<String>> {
    let days = tests[0].results.iter().map(|(day, ..)| style.day(*day));
    let head = ["Test", "Unit", "Normal range"].map(str::to_owned).into_iter().chain(days).collect();
    let row = |test: &Printed| {
        let first = [test.name.clone(), test.unit.clone(), style.range(test.results[0].1.range())];
        let values = test.results.iter().map(|(_, result, flag)| style.value(result, flag));
        first.into_iter().chain(values).collect()
    };
    [head].into_iter().chain(tests.iter().map(row)).collect()
}

fn lines(style: &Style, tests: &[Printed]) -> String {
    let mut lines: Vec<String> = style.title.iter().map(|title| (*title).to_owned()).collect();
    for (place, (day, ..)) in tests[0].results.iter().enumerate() {
        lines.push(format!("Abnahme: {}", style.day(*day)));
        for test in tests {
            let (_, result, flag) = &test.results[place];
            let (value, range) = (style.value(result, flag), style.range(result.range()));
            lines.push(format!("{} {value} {} {range}", test.name, test.unit));
        }
    }
    lines.extend(style.closing.map(str::to_owned));
    lines.join(style.line_end)
}

fn has_grades(style: &Style, tests: &[Printed]) -> bool {
    tests.iter().flat_map(|test| &test.results).any(|(_, result, flag)| is_graded(&style.value(result, flag)))
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn any_results_in_a_row_a_draw_come_back(style in any_style(), tests in any_tests(any_name)) {
        prop_assume!(!has_grades(&style, &tests));
        check(&style, &style.table(&wide(&style, &tests)), &expected(&tests, |_, _| Range::default()))?;
    }

    #[test]
    fn any_results_in_a_row_a_result_come_back(
        style in any_style(), tests in any_tests(any_name), order in Just(vec![0, 1, 2, 3, 4, 5]).prop_shuffle(),
    ) {
        prop_assume!(is_told(&tests) && !has_grades(&style, &tests));
        check(&style, &style.table(&long(&style, &tests, &order)), &expected(&tests, |_, result| result.range()))?;
    }

    #[test]
    fn any_results_in_a_column_a_day_come_back(style in any_style(), tests in any_tests(any_name)) {
        prop_assume!(!has_grades(&style, &tests));
        let range = |test: &Printed, _: &LabResult| test.results[0].1.range();
        check(&style, &style.table(&days_in_head(&style, &tests)), &expected(&tests, range))?;
    }

    #[test]
    fn any_results_in_lines_come_back(style in any_style(), tests in any_tests(is_name_of_line)) {
        prop_assume!(!has_grades(&style, &tests));
        check(&style, &lines(&style, &tests), &expected(&tests, |_, result| result.range()))?;
    }

    #[test]
    fn what_is_no_result_is_never_one(
        style in any_style(),
        mut tests in any_tests(is_name_of_line),
        strange in select(vec![
            (None, Some("%"), None), (None, Some("10^6/uL"), None), (None, Some("10*12/L"), None), (None, Some("Tpt/l"), None),
            (None, Some("ng/mL"), None), (None, Some("/HPF"), None), (None, Some("109/L"), None),
            (Some("Neutrophils %"), None, None), (Some("Urine creatinine"), None, None), (Some("Leukozyten i.U."), None, None),
            (Some("WBC CSF"), None, None), (Some("HbA1c"), None, None), (Some("AST/ALT ratio"), None, None), (Some("RBC"), None, None),
            (Some("BUN/Creatinine Ratio"), None, None), (Some("Immature granulocytes"), None, None), (Some("HDL cholesterol"), None, None),
            (Some("previous WBC"), None, None), (None, None, Some("folgt")), (None, None, Some("neg.")), (None, None, Some("see note 3")),
            (None, None, Some("-5")), (None, None, Some("1.2.3")), (None, None, Some("≤")), (None, None, Some("≤<5")), (None, None, Some("4.1E3")), (None, None, Some("3+")),
            (None, None, Some("5-10")), (None, None, Some("01")), (None, None, Some("53 %")), (None, None, Some("!!Storno")), (None, None, Some("5/7")),
            (None, None, Some("~5")), (None, None, Some("5±1")), (None, None, Some("½")), (None, None, Some("٥")),
        ]),
        layout in 0..4_usize,
    ) {
        let (name, unit, value) = strange;
        prop_assume!(layout == 3 || !has_grades(&style, &tests));
        let changed = tests.len() - 1;
        let analyte = tests[changed].results[0].1.analyte();
        if let Some(name) = name { tests[changed].name = name.to_owned(); }
        if let Some(unit) = unit { tests[changed].unit = unit.to_owned(); }
        let mut text = match layout {
            0 => style.table(&wide(&style, &tests)),
            1 => style.table(&long(&style, &tests, &[0, 1, 2, 3, 4, 5])),
            2 => style.table(&days_in_head(&style, &tests)),
            _ => lines(&style, &tests),
        };
        if let Some(value) = value {
            let printed: Vec<String> = tests[changed].results.iter().map(|(_, result, flag)| style.value(result, flag)).collect();
            let mut rows = match layout {
                0 => wide(&style, &tests),
                1 => long(&style, &tests, &[0, 1, 2, 3, 4, 5]),
                2 => days_in_head(&style, &tests),
                _ => Vec::new(),
            };
            let name = &tests[changed].name;
            let column = tests.len();
            for row in rows.iter_mut().skip(1) {
                for (place, cell) in row.iter_mut().enumerate() {
                    let is_of_test = match layout { 0 => place == column, 1 => place == 2, _ => place > 2 };
                    if is_of_test && printed.contains(cell) { *cell = value.to_owned(); }
                }
            }
            if layout < 3 { text = style.table(&rows); } else {
                let line = |line: &str| match line.strip_prefix(name.as_str()) {
                    Some(_) => format!("{name} {value} {}", tests[changed].unit),
                    None => line.to_owned(),
                };
                text = text.split(style.line_end).map(line).collect::<Vec<_>>().join(style.line_end);
            }
        }
        let Some(report) = report(&text, style.separator) else { return Ok(()) };
        let found = taken(&preview(&report, style.day.1));
        prop_assert!(found.iter().all(|(_, result)| result.analyte() != analyte), "{:?}\n{}\n{:?}", strange, text, found);
    }

    #[test]
    fn any_text_is_read_without_a_fault_and_no_figure_is_made_up(
        pieces in proptest::collection::vec(prop_oneof![
            select(vec![
                "Date", "Datum", "Test", "Value", "Unit", "Range", "WBC", "CRP", "CRP (mg/L)", "Neutrophils", "Kreatinin", "mg/L", "K/uL", "%", "/µl",
                "Tsd.", "g/dl", "x", "10^9", "Abnahme:", "Collected", "Received", "05.10.2026", "05/19/2023", "2026-11-22", "Nov 22, 2026", "<", ">", "≤",
                "-", "–", "+", "*", "H", "L", "(", ")", "\"", "Value", "Normal range:", "0.5 - 0.9", "<5", "bis 5", "Urin", "Blutbild", "sep=;", "folgt",
                "3712", "1.100", "1'100", "0,9", "12", "5", "6.8 K/uL", "1\u{a0}234",
            ]).prop_map(str::to_owned),
            "[0-9]{1,4}([.,][0-9]{1,3})?",
            "\\PC{0,6}",
        ], 0..60),
        gaps in proptest::collection::vec(select(vec![" ", " ", "\t", "\t", ";", ";", "\n", "\n", "\r\n", ",", "", "\u{a0}", "\r"]), 60),
        separator in select(vec![',', ';', '\t']),
    ) {
        let text: String = pieces.iter().zip(&gaps).flat_map(|(piece, gap)| [piece.as_str(), gap]).collect();
        let plain = |text: &str| -> String {
            text.replace(',', ".").chars().filter(|c| !matches!(c, '\'' | '’' | '\u{2009}' | '\u{202f}' | '\u{a0}')).collect()
        };
        let lines = report_of_lines(&text);
        for report in report(&text, separator).into_iter().chain([lines]) {
            for order in [DateOrder::DayMonth, DateOrder::MonthDay] {
                for (_, result) in taken(&preview(&report, order)) {
                    prop_assert!(plain(&text).contains(&result.value().to_string()), "{:?} of {:?}", result, text);
                    let range = result.range();
                    for limit in [range.low, range.high].into_iter().flatten() {
                        prop_assert!(plain(&text).contains(&limit.to_string()), "{:?} of {:?}", result, text);
                    }
                }
            }
        }
    }

    #[test]
    fn any_bytes_are_decoded_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        if let Some(text) = decode(&bytes) {
            prop_assert!(!text.contains(['\0', char::REPLACEMENT_CHARACTER]) || str::from_utf8(&bytes).is_ok());
            let _ = report(&text, ';').map(|report| preview(&report, DateOrder::DayMonth));
        }
    }
}
