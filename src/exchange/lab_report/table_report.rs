//! From the rows of a table to the results of a report: what each column is for, and what lines between the rows say.

use crate::domain::labs::bound::Bound;
use crate::domain::labs::result::Range;
use crate::exchange::lab_report::drawn::{Drawn, drawn, no_day, stated_day};
use crate::exchange::lab_report::label::{Recognised, TestLabel, is_unit_like};
use crate::exchange::lab_report::layout::Role;
use crate::exchange::lab_report::printed::{Printed, is_flag, printed};
use crate::exchange::lab_report::range::{range_of_limits, reference_range};
use crate::exchange::lab_report::report::{Report, ReportedResult};
use crate::exchange::lab_report::specimen::{Specimen, is_elsewhere, specimen_of_heading};
use crate::exchange::pace::Pace;
use crate::exchange::table::{Remark, Row, Table, is_day};

/// The report that a table is, if its columns are for this.
pub async fn report_of_table(table: &Table, roles: &[Role], pace: &mut impl Pace) -> Report {
    let (mut reader, rows) = TableReader::new(table, roles);
    for row in rows {
        reader.row(row);
        pace.step().await;
    }
    reader.report
}

/// Reads the rows of a table one after another, with what stands between them.
struct TableReader<'a> {
    columns: Columns<'a>,
    head: Vec<String>,
    remarks: &'a [Remark],
    table: &'a Table,
    /// The day that a line between the rows names for those below.
    day: String,
    /// The heading below which something else than blood was measured.
    elsewhere: Option<String>,
    /// Another head stands above, whose columns are not these.
    is_lost: bool,
    /// What was read so far.
    report: Report,
}

impl<'a> TableReader<'a> {
    /// In front of the first row, with the rows.
    fn new(table: &'a Table, roles: &'a [Role]) -> (Self, &'a [Row]) {
        let columns = Columns { roles };
        let has_tests = roles.contains(&Role::Test);
        let (head, rows) = columns.head(table, has_tests);
        let has_day = table.rows.iter().any(|row| !columns.cell(row, Role::Day).is_empty());
        // Where rows have days, a row without one is not of the day above the table.
        let stated = || table.before.iter().find_map(|remark| stated_day(&remark.text)).map(str::to_owned);
        let mut report = Report { is_row_a_draw: !has_tests, ..Report::default() };
        report.stated_day = if has_day { None } else { stated() };
        report.remarks = table.before.iter().chain(&table.remarks).cloned().collect();
        let elsewhere = None;
        let mut reader = Self {
            columns,
            head,
            remarks: &table.remarks,
            table,
            day: String::new(),
            elsewhere,
            is_lost: false,
            report,
        };
        table.before.iter().for_each(|remark| reader.heading(&remark.text));
        (reader, rows)
    }

    fn row(&mut self, row: &Row) {
        while let Some((remark, rest)) =
            self.remarks.split_first().filter(|(remark, _)| remark.line < row.line)
        {
            self.remarks = rest;
            self.heading(&remark.text);
            match drawn(&remark.text) {
                Some(Drawn::On(day)) => day.clone_into(&mut self.day),
                Some(Drawn::Unread | Drawn::Other(_)) => self.day = no_day(&remark.text),
                Some(Drawn::Below) | None => {}
            }
        }
        match self.columns.head_again(&self.head, &self.table.head, row) {
            Some(HeadAgain::Same) => self.is_lost = false,
            Some(HeadAgain::Other(head)) => (self.head, self.is_lost) = (head, false),
            Some(HeadAgain::Strange) => self.is_lost = true,
            None if self.is_lost => {}
            None => return self.results(row),
        }
        let cells: Vec<&str> =
            row.cells.iter().map(|cell| cell.trim()).filter(|cell| !cell.is_empty()).collect();
        self.report.remarks.push(Remark { line: row.line, text: cells.join(" ") });
    }

    fn results(&mut self, row: &Row) {
        let (range, is_read) = self.columns.range(row);
        self.report.ranges_not_read += usize::from(!is_read);
        for (column, role) in self.columns.roles.iter().enumerate() {
            if !matches!(role, Role::Value | Role::Results) {
                continue;
            }
            let label = self.head.get(column).map_or("", String::as_str);
            let mut result = self.columns.result(row, column, label, range);
            if result.day.is_empty() && !self.columns.roles.contains(&Role::Day) {
                result.day.clone_from(&self.day);
            }
            if let Some(heading) = self.elsewhere.as_deref().or_else(|| self.columns.elsewhere(row)) {
                result.test.name = format!("{} ({heading})", result.test.name);
            }
            self.report.results.push(result);
        }
    }

    fn heading(&mut self, text: &str) {
        match specimen_of_heading(text) {
            Some(Specimen::Elsewhere) => self.elsewhere = Some(text.to_owned()),
            Some(Specimen::Blood) => self.elsewhere = None,
            None => {}
        }
    }
}

/// `6.8 K/uL` as a number and its unit.
fn with_own_unit(cell: &str) -> Option<(&str, &str)> {
    let is_figure = |c: char| c.is_ascii_digit() || matches!(c, '.' | ',' | ' ');
    let rest = Bound::split(cell).1;
    let (value, unit) =
        cell.split_at_checked(cell.len() - rest.len() + rest.find(|c: char| !is_figure(c))?)?;
    let is_number = matches!(printed(value), Printed::Number { .. });
    (is_number && !is_flag(unit) && is_unit_like(unit)).then_some((value.trim(), unit.trim()))
}

/// A head that stands between the rows.
enum HeadAgain {
    /// As above.
    Same,
    /// With other tests or days in the columns of results.
    Other(Vec<String>),
    /// With other columns.
    Strange,
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
        // The line may have a name of its own, where its day would be.
        let is_unit = |(cell, role): (&str, &Role)| {
            if *role == Role::Day { !is_day(cell) } else { is_unit_like(cell) }
        };
        if !filled().all(is_unit) || !filled().any(|(_, role)| *role != Role::Day) {
            return (table.head.clone(), &table.rows);
        }
        let with_unit = |(head, unit): (&String, &String)| match unit.trim() {
            unit if is_unit_like(unit) => format!("{} ({unit})", head.trim()),
            _ => head.clone(),
        };
        (table.head.iter().zip(&first.cells).map(with_unit).collect(), rest)
    }

    /// Whether a row is a head: this one or another.
    fn head_again(&self, head: &[String], of_table: &[String], row: &Row) -> Option<HeadAgain> {
        let cells =
            || row.cells.iter().map(|cell| cell.trim()).enumerate().filter(|(_, cell)| !cell.is_empty());
        let is_results = |column: usize| matches!(self.roles.get(column), Some(Role::Value | Role::Results));
        let has_number = || {
            cells()
                .any(|(column, cell)| is_results(column) && matches!(printed(cell), Printed::Number { .. }))
        };
        let is_named = |cell: &str| of_table.iter().any(|name| name.trim() == cell);
        if cells().filter(|(_, cell)| is_named(cell)).count() < 2 && has_number() {
            return None;
        }
        let is_own =
            |(column, cell): (usize, &str)| of_table.get(column).is_some_and(|name| name.trim() == cell);
        if cells().all(is_own) {
            return Some(HeadAgain::Same);
        }
        let mut results = cells().filter(|(column, _)| is_results(*column)).peekable();
        let has_tests = self.roles.contains(&Role::Test);
        let is_head = |cell: &str| if has_tests { is_day(cell) } else { TestLabel::of_head(cell).is_test() };
        let is_draw = |cell: &str| !cell.is_empty() && is_day(cell);
        let has_results = results.peek().is_some() && self.roles.contains(&Role::Results);
        if has_results && results.all(|(_, cell)| is_head(cell)) && !is_draw(self.cell(row, Role::Day)) {
            let own = |(column, name): (usize, &String)| match row.cells.get(column) {
                Some(cell) if is_results(column) => cell.clone(),
                _ => name.clone(),
            };
            return Some(HeadAgain::Other(head.iter().enumerate().map(own).collect()));
        }
        (cells().filter(|(_, cell)| is_named(cell)).count() > 1).then_some(HeadAgain::Strange)
    }

    /// What a row that is taken for nothing else says about another fluid than blood.
    fn elsewhere<'a>(&self, row: &'a Row) -> Option<&'a str> {
        if !self.roles.contains(&Role::Test) {
            return None;
        }
        let ignored = row.cells.iter().zip(self.roles).filter(|(_, role)| **role == Role::Ignored);
        ignored.map(|(cell, _)| cell.trim()).find(|cell| is_elsewhere(cell))
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
        let (mut test, day) = match self.roles.get(column) {
            Some(Role::Results) if self.roles.contains(&Role::Test) => (self.test(row), label.to_owned()),
            Some(Role::Results) => (TestLabel::of_head(label), own(Role::Day)),
            _ => (self.test(row), own(Role::Day)),
        };
        let sign = Some(self.cell(row, Role::Comparator)).filter(|sign| *sign != "=").unwrap_or_default();
        let cell = row.cells.get(column).map(|cell| cell.trim()).unwrap_or_default();
        let value = match with_own_unit(cell) {
            Some((value, unit)) if test.unit.is_empty() => {
                unit.clone_into(&mut test.unit);
                value
            }
            Some((value, unit)) if unit == test.unit => value,
            _ => cell,
        };
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
