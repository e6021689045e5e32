//! The results of a report as they stand in it, one by one, before anything of them is understood.

use std::collections::HashMap;

use chrono::NaiveDate;

use crate::domain::labs::result::Range;
use crate::exchange::lab_report::label::{Recognised, TestLabel};
use crate::exchange::lab_report::layout::Role;
use crate::exchange::lab_report::range::{range_of_limits, reference_range};
use crate::exchange::table::{OrderFound, Remark, Row, Table, in_two_orders, is_day, order_of};

/// What a report says.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Report {
    /// Its results, in their order.
    pub results: Vec<ReportedResult>,
    /// Lines in which no result was found.
    pub remarks: Vec<Remark>,
    /// The day that it names once for all results without one of their own, as it is written.
    pub stated_day: Option<String>,
    /// Each line is a blood draw of its own, also where several have one day.
    pub is_row_a_draw: bool,
    /// Other days in it, which say something about the order of day and month.
    pub other_days: Vec<String>,
    /// How many ranges of the laboratory are none that this app understands.
    pub ranges_not_read: usize,
}

/// A result as it stands in a report.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct ReportedResult {
    /// The line of the text, from 1.
    pub line: usize,
    /// The day of the draw as it is written; empty if it has none of its own.
    pub day: String,
    /// What was measured.
    pub test: TestLabel,
    /// The value as it is printed.
    pub value: String,
    /// What the laboratory calls normal.
    pub range: Range,
    /// Who measured; empty if nobody says.
    pub laboratory: String,
    /// Words about the draw; empty if there are none.
    pub note: String,
}

impl Report {
    /// Every test once, in the order of the report, with the number of its results.
    pub fn tests(&self) -> Vec<(TestLabel, usize)> {
        let mut tests: Vec<(TestLabel, usize)> = Vec::new();
        let mut places = HashMap::new();
        for ReportedResult { test, .. } in &self.results {
            let place = *places.entry(test).or_insert_with(|| {
                tests.push((test.clone(), 0));
                tests.len() - 1
            });
            if let Some((_, count)) = tests.get_mut(place) {
                *count += 1;
            }
        }
        tests
    }

    /// What its days say about their order.
    pub fn order(&self) -> OrderFound {
        let days = self.results.iter().map(|result| result.day.as_str());
        order_of(days.chain(self.stated_day.as_deref()).chain(self.other_days.iter().map(String::as_str)))
    }

    /// The first day that would be another one in the other order, with both, the one that begins with the day in front.
    pub fn day_in_two_orders(&self) -> Option<(String, NaiveDate, NaiveDate)> {
        let days = self.results.iter().map(|result| result.day.as_str()).chain(self.stated_day.as_deref());
        days.filter_map(|day| in_two_orders(day).map(|(first, second)| (day.to_owned(), first, second)))
            .next()
    }

    /// Whether a result has no day of its own and the report names none for all.
    pub fn needs_day(&self) -> bool {
        self.stated_day.is_none() && self.results.iter().any(|result| result.day.trim().is_empty())
    }
}

/// The report that a table is, if its columns are for this.
pub fn report_of_table(table: &Table, roles: &[Role]) -> Report {
    let columns = Columns { roles };
    let stated_day = table.before.iter().find_map(|remark| stated_day(&remark.text)).map(str::to_owned);
    let has_tests = roles.contains(&Role::Test);
    let mut report = Report {
        remarks: table.before.iter().chain(&table.remarks).cloned().collect(),
        stated_day,
        is_row_a_draw: !has_tests,
        ..Report::default()
    };
    let (head, rows) = columns.head(table, has_tests);
    for row in rows {
        let (range, is_read) = columns.range(row);
        report.ranges_not_read += usize::from(!is_read);
        for (column, role) in roles.iter().enumerate() {
            if !matches!(role, Role::Value | Role::Results) {
                continue;
            }
            let label = head.get(column).map_or("", String::as_str);
            let result = columns.result(row, column, label, range);
            report.results.push(result);
        }
    }
    report
}

/// What the columns of a table are for.
struct Columns<'a> {
    roles: &'a [Role],
}

impl Columns<'_> {
    /// The head, with the units that some tables have in a line of their own below it, and the rows that follow.
    fn head<'a>(&self, table: &'a Table, has_tests: bool) -> (Vec<String>, &'a [Row]) {
        let (first, rest) = match table.rows.split_first() {
            Some((first, rest)) if !has_tests => (first, rest),
            _ => return (table.head.clone(), &table.rows),
        };
        let filled = || {
            first.cells.iter().map(|cell| cell.trim()).zip(self.roles).filter(|(cell, _)| !cell.is_empty())
        };
        let is_unit = |(cell, role): (&str, &Role)| {
            let label = TestLabel::of_head(&format!("x ({cell})"));
            *role != Role::Day && !label.unit.is_empty()
        };
        if !filled().all(is_unit) {
            return (table.head.clone(), &table.rows);
        }
        let with_unit = |(head, unit): (&String, &String)| match unit.trim() {
            "" => head.clone(),
            unit => format!("{} ({unit})", head.trim()),
        };
        (table.head.iter().zip(&first.cells).map(with_unit).collect(), rest)
    }

    fn cell<'a>(&self, row: &'a Row, role: Role) -> &'a str {
        let column = self.roles.iter().position(|other| *other == role);
        column.and_then(|column| row.cells.get(column)).map_or("", |cell| cell.trim())
    }

    /// The range of a row, and whether what stands there was understood.
    fn range(&self, row: &Row) -> (Range, bool) {
        let (text, low, high) =
            (self.cell(row, Role::Range), self.cell(row, Role::Low), self.cell(row, Role::High));
        let range = range_of_limits(low, high).or_else(|| reference_range(text));
        (range.unwrap_or_default(), range.is_some() || [text, low, high].concat().is_empty())
    }

    fn result(&self, row: &Row, column: usize, label: &str, range: Range) -> ReportedResult {
        let own = |role| self.cell(row, role).to_owned();
        let (test, day) = match self.roles.get(column) {
            Some(Role::Results) if self.roles.contains(&Role::Test) => (self.test(row), label.to_owned()),
            Some(Role::Results) => (TestLabel::of_head(label), own(Role::Day)),
            _ => (self.test(row), own(Role::Day)),
        };
        let sign = Some(self.cell(row, Role::Comparator)).filter(|sign| *sign != "=").unwrap_or_default();
        let value = row.cells.get(column).map(|cell| cell.trim()).unwrap_or_default();
        ReportedResult {
            line: row.line,
            day,
            test,
            value: format!("{sign}{value}"),
            range,
            laboratory: own(Role::Laboratory),
            note: own(Role::Note),
        }
    }

    /// The test of a row. Its name may have the unit, if no column has.
    fn test(&self, row: &Row) -> TestLabel {
        let (name, unit) = (self.cell(row, Role::Test), self.cell(row, Role::Unit));
        let code = self.cell(row, Role::Code).to_owned();
        if unit.is_empty() {
            let label = TestLabel { code, ..TestLabel::of_head(name) };
            let is_one = matches!(label.recognised(), Recognised::Analyte(..) | Recognised::PerCent);
            if is_one { label } else { TestLabel { name: name.to_owned(), unit: String::new(), ..label } }
        } else {
            TestLabel { name: name.to_owned(), code, unit: unit.to_owned() }
        }
    }
}

/// Words that stand before the day of a draw.
const DRAWN: [&str; 9] = [
    "collect",
    "drawn",
    "abnahme",
    "entnahme",
    "entnommen",
    "abgenommen",
    "prélev",
    "specimen date",
    "date of test",
];

/// The day of the draw that a line names: `Date Collected: 05/19/2023`.
pub(super) fn stated_day(line: &str) -> Option<&str> {
    let lower = line.to_lowercase();
    DRAWN.iter().find(|word| lower.contains(**word))?;
    let starts = line.char_indices().filter(|(at, _)| *at == 0 || line.get(..*at).is_some_and(ends_word));
    let from = |(at, _): (usize, char)| line.get(at..).map(|rest| rest.trim_end_matches(['.', ',', ';']));
    starts.filter_map(from).find(|rest| is_day(rest))
}

fn ends_word(before: &str) -> bool {
    before.ends_with(|c: char| c.is_whitespace() || c == ':')
}
