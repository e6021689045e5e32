//! How a table is laid out, and what each of its columns is for, as far as heads and cells tell.

use crate::domain::labs::bound::Bound;
use strum::IntoStaticStr;

use crate::domain::labs::analyte_names::analyte_named;
use crate::exchange::lab_report::drawn::names_draw;
use crate::exchange::lab_report::heads::{
    CODES, COMPARATORS, DAYS, HIGHS, LABORATORIES, LOWS, NOTES, OTHER_DAYS, RANGES, TESTS, UNITS, VALUES,
};
use crate::exchange::lab_report::label::TestLabel;
use crate::exchange::table::{Table, is_day};

/// So many rows are looked at.
const LOOKED_AT: usize = 100;

/// How a table is laid out.
#[derive(Clone, Copy, PartialEq, Eq, Debug, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum Layout {
    /// A row a blood draw, a column a test.
    RowPerDraw,
    /// A row a result, whose test is named in the row.
    RowPerResult,
    /// A row a test, a column a day.
    DayPerColumn,
}

/// What a column is for.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum Role {
    /// Nothing that is taken.
    Ignored,
    /// The day on which blood was drawn.
    Day,
    /// What was measured.
    Test,
    /// What was measured, as a code of LOINC.
    Code,
    /// The result of a row.
    Value,
    /// A sign that belongs in front of the result.
    Comparator,
    /// The unit of a row.
    Unit,
    /// What the laboratory calls normal.
    Range,
    /// The lower limit of that.
    Low,
    /// The upper limit of that.
    High,
    /// Results: of the test that the head names, or of the day.
    Results,
    /// Who measured.
    Laboratory,
    /// Words about the draw.
    Note,
}

impl Layout {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::RowPerDraw, Self::RowPerResult, Self::DayPerColumn];

    /// Its name in the page.
    pub fn key(self) -> &'static str {
        self.into()
    }

    /// How a table is laid out, as far as it tells.
    pub fn of(table: &Table) -> Self {
        match test_column(table) {
            Some(_) if has_days_in_head(table) => Self::DayPerColumn,
            Some(_) => Self::RowPerResult,
            None => Self::RowPerDraw,
        }
    }

    /// What a column can be for.
    pub const fn roles(self) -> &'static [Role] {
        match self {
            Self::RowPerDraw => &[Role::Ignored, Role::Day, Role::Results, Role::Laboratory, Role::Note],
            Self::RowPerResult => &[
                Role::Ignored,
                Role::Day,
                Role::Test,
                Role::Value,
                Role::Comparator,
                Role::Unit,
                Role::Range,
                Role::Low,
                Role::High,
                Role::Code,
                Role::Laboratory,
                Role::Note,
            ],
            Self::DayPerColumn => &[
                Role::Ignored,
                Role::Test,
                Role::Results,
                Role::Unit,
                Role::Range,
                Role::Low,
                Role::High,
                Role::Code,
            ],
        }
    }

    /// What each column is for, as far as heads and cells tell. Only results stand in more than one column.
    pub fn suggested(self, table: &Table) -> Vec<Role> {
        let (tests, day) = (test_column(table), day_column(table));
        let mut roles: Vec<Role> = Vec::new();
        for (column, head) in table.head.iter().enumerate() {
            let role = if self != Self::RowPerDraw && tests == Some(column) {
                Role::Test
            } else if self.roles().contains(&Role::Day) && day == Some(column) {
                Role::Day
            } else {
                self.role(table, column, head)
            };
            let is_there = role != Role::Results && roles.contains(&role);
            roles.push(if is_there { Role::Ignored } else { role });
        }
        roles
    }

    fn role(self, table: &Table, column: usize, head: &str) -> Role {
        let name = plain(head);
        let is = |names: &[&str]| names.contains(&name.as_str());
        let named = [
            (Role::Value, is(&VALUES)),
            (Role::Comparator, is(&COMPARATORS)),
            (Role::Unit, is(&UNITS)),
            (Role::Range, is(&RANGES)),
            (Role::Low, is(&LOWS)),
            (Role::High, is(&HIGHS)),
            (Role::Code, is(&CODES)),
            (Role::Laboratory, is(&LABORATORIES)),
            (Role::Note, is(&NOTES)),
        ];
        let allowed = self.roles();
        let found = named.into_iter().find(|(role, is_called)| *is_called && allowed.contains(role));
        let by_cells = || match self {
            Self::RowPerDraw if TestLabel::of_head(head).is_test() => Role::Results,
            Self::DayPerColumn if is_day(head) => Role::Results,
            Self::RowPerResult if has_comparators(table, column) => Role::Comparator,
            _ => Role::Ignored,
        };
        found.map_or_else(by_cells, |(role, _)| role)
    }
}

impl Role {
    /// Its name in the page.
    pub fn key(self) -> &'static str {
        self.into()
    }
}

/// The column that names what each row holds.
fn test_column(table: &Table) -> Option<usize> {
    let cells = |column: usize| {
        let rows = table.rows.iter().take(LOOKED_AT);
        rows.filter_map(move |row| row.cells.get(column))
            .map(|cell| cell.trim())
            .filter(|cell| !cell.is_empty())
    };
    let is_called = |column: &usize| {
        let head = table.head.get(*column).map(|head| plain(head)).unwrap_or_default();
        let mut names = cells(*column).filter(|cell| cell.chars().any(char::is_alphabetic));
        let is_analyte = |name: &str| analyte_named(&TestLabel::of_head(name).name).is_some();
        // The same in all rows may be the name of the person.
        let mut fits = || {
            names.next().is_some_and(|first| {
                is_analyte(first) || names.any(|other| other != first) || table.rows.len() == 1
            })
        };
        TESTS.contains(&head.as_str()) && fits()
    };
    let names_analytes = |column: &usize| {
        let mut analytes = cells(*column).filter_map(|cell| analyte_named(&TestLabel::of_head(cell).name));
        analytes.next().is_some_and(|first| analytes.any(|other| other != first))
    };
    let columns = || 0..table.head.len();
    columns().find(names_analytes).or_else(|| columns().find(is_called))
}

/// Whether the head names days, and no result of one more draw.
fn has_days_in_head(table: &Table) -> bool {
    let is_value = |head: &String| VALUES.contains(&plain(head).as_str());
    let mut days = (0..).zip(&table.head).filter(|(_, head)| is_day(head)).peekable();
    // A column of days whose head is one has no head.
    days.peek().is_some()
        && days.all(|(column, _)| !has_days(table, column))
        && !table.head.iter().any(is_value)
}

/// The column of the day of each draw: it says so, or is the only one that can be. Two of one kind may be those of this
/// result and of the one before.
fn day_column(table: &Table) -> Option<usize> {
    let columns =
        || (0..table.head.len()).filter_map(|column| Some((column, plain(table.head.get(column)?))));
    let is_other =
        |head: &str| OTHER_DAYS.iter().any(|word| head.split(' ').any(|part| part.starts_with(word)));
    let of_draws = || columns().filter(|(_, head)| names_draw(head) && !is_other(head));
    let named = || columns().filter(|(_, head)| DAYS.contains(&head.as_str()));
    let filled = || columns().filter(|(column, head)| !is_other(head) && has_days(table, *column));
    let only = |mut found: Box<dyn Iterator<Item = (usize, String)> + '_>| {
        let (first, _) = found.next()?;
        let is_same =
            |other: usize| table.rows.iter().all(|row| row.cells.get(first) == row.cells.get(other));
        found.all(|(other, _)| is_same(other)).then_some(first)
    };
    let drawn = of_draws().find(|(column, _)| has_days(table, *column)).or_else(|| of_draws().next());
    drawn.map(|(column, _)| column).or_else(|| match named().next() {
        Some(_) => only(Box::new(named())),
        None => only(Box::new(filled())),
    })
}

fn has_days(table: &Table, column: usize) -> bool {
    let mut cells = table.rows.iter().take(LOOKED_AT).filter_map(|row| row.cells.get(column)).peekable();
    cells.peek().is_some() && cells.all(|cell| is_day(cell))
}

/// Whether only signs stand in a column, as databases write them apart from the number.
fn has_comparators(table: &Table, column: usize) -> bool {
    let cells = table.rows.iter().filter_map(|row| row.cells.get(column)).map(|cell| cell.trim());
    let mut signs = cells.filter(|cell| !matches!(*cell, "" | "=")).peekable();
    signs.peek().is_some() && signs.all(|cell| matches!(Bound::split(cell), (Some(_), "")))
}

fn plain(head: &str) -> String {
    head.trim().trim_end_matches([':', '.']).to_lowercase().replace('_', " ")
}
