//! From a table and the meaning of its columns to panels: what is taken, what to ask about, what is refused.

use crate::domain::labs::panel::LabPanel;
use crate::exchange::lab_table::cells::{CellQuestion, Why, take};
use crate::exchange::lab_table::dates::read_day;
use crate::exchange::lab_table::head_units::{HeadContradiction, contradiction};
use crate::exchange::lab_table::heads::names_tests;
use crate::exchange::lab_table::{DateOrder, Row, Table, Target};

/// What a table would add. Each cell of a mapped column is in a panel or refused, unless it says that there is
/// nothing.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Preview {
    /// A panel a row that has a day and a result, in the order of the rows.
    pub panels: Vec<LabPanel>,
    /// Results in these panels that the person should confirm.
    pub asked: Vec<Asked>,
    /// What is in no panel.
    pub refused: Vec<Refused>,
}

/// A result that is taken, and may be a mistake.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Asked {
    /// The place of its panel in [`Preview::panels`], from 0.
    pub panel: usize,
    /// The line of its row, from 1.
    pub line: usize,
    /// The head of its column.
    pub column: String,
    /// The cell.
    pub text: String,
    /// What to ask.
    pub question: CellQuestion,
}

/// A cell or a row that is not taken.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Refused {
    /// The line of its row, from 1.
    pub line: usize,
    /// The head of its column; where the row is refused, that of the day.
    pub column: String,
    /// The cell; where the row is refused, that of the day.
    pub text: String,
    /// Why.
    pub why: Why,
}

/// Why the meaning of the columns is not taken.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum MappingError {
    /// There are not as many meanings as columns.
    Count {
        /// How many meanings there are.
        targets: usize,
        /// How many columns there are.
        columns: usize,
    },
    /// No column holds the day.
    NoDate,
    /// The head of a column contradicts the unit in which it would be read.
    Head {
        /// The column, from 0.
        column: usize,
        /// How.
        how: HeadContradiction,
    },
    /// A day of the table is none in the order that was chosen, and is one in another.
    Order {
        /// The line of its row, from 1.
        line: usize,
        /// The order in which it is a day.
        other: DateOrder,
    },
    /// The table has one row a test: a column would hold results of many kinds.
    OneRowATest {
        /// The column that names the tests, from 0.
        column: usize,
    },
    /// Two columns hold the same: the day, an analyte, a name, the laboratory or the note.
    Twice {
        /// A column, from 0.
        first: usize,
        /// A later one.
        second: usize,
    },
}

/// What a table would add if its columns hold these.
pub fn panels(table: &Table, targets: &[Target]) -> Result<Preview, MappingError> {
    if targets.len() != table.head.len() {
        return Err(MappingError::Count { targets: targets.len(), columns: table.head.len() });
    }
    for (first, one) in targets.iter().enumerate() {
        let same = targets.iter().skip(first + 1).position(|other| other.is_like(one));
        if let Some(between) = same {
            return Err(MappingError::Twice { first, second: first + 1 + between });
        }
    }
    let mut dates = targets.iter().enumerate().filter_map(|(at, target)| match target {
        Target::Date(order) => Some((at, *order)),
        _ => None,
    });
    let (date, order) = dates.next().ok_or(MappingError::NoDate)?;
    is_readable(table, targets, date, order)?;
    let mut preview = Preview::default();
    table.rows.iter().for_each(|row| preview.add(&Columns { table, targets, date, order }, row));
    Ok(preview)
}

/// Whether the table itself does not contradict what its columns are said to hold.
fn is_readable(table: &Table, targets: &[Target], date: usize, order: DateOrder) -> Result<(), MappingError> {
    let is_result = |target: &Target| matches!(target, Target::Analyte(..) | Target::Custom(..));
    if let Some(column) = names_tests(table).filter(|_| targets.iter().any(is_result)) {
        return Err(MappingError::OneRowATest { column });
    }
    for (column, (head, target)) in table.head.iter().zip(targets).enumerate() {
        if let Some(how) = contradiction(head, target) {
            return Err(MappingError::Head { column, how });
        }
    }
    let Some(other) = order.swapped() else { return Ok(()) };
    let is_other = |row: &&Row| {
        let day = row.cells.get(date).map(|cell| cell.trim()).unwrap_or_default();
        read_day(day, order).is_none() && read_day(day, other).is_some()
    };
    match table.rows.iter().find(is_other) {
        Some(row) => Err(MappingError::Order { line: row.line, other }),
        None => Ok(()),
    }
}

/// The columns and what they hold.
struct Columns<'a> {
    table: &'a Table,
    targets: &'a [Target],
    /// The column of the day.
    date: usize,
    order: DateOrder,
}

impl Preview {
    fn add(&mut self, columns: &Columns, row: &Row) {
        let Columns { table, targets, date, order } = *columns;
        let at = |cells: &[String]| cells.get(date).cloned().unwrap_or_default();
        let day = at(&row.cells);
        let whole = |why| Refused { line: row.line, column: at(&table.head), text: day.clone(), why };
        let Some(drawn) = read_day(day.trim(), order) else {
            self.refused.push(whole(Why::Day(order)));
            return;
        };
        let mut panel = LabPanel { drawn, ..LabPanel::default() };
        for ((column, target), text) in table.head.iter().zip(targets).zip(&row.cells) {
            let (line, column, text) = (row.line, column.clone(), text.clone());
            match take(&mut panel, target, text.trim()) {
                Ok(None) => {}
                Ok(Some(question)) => {
                    self.asked.push(Asked { panel: self.panels.len(), line, column, text, question });
                }
                Err(why) => self.refused.push(Refused { line, column, text, why }),
            }
        }
        if panel.results.is_empty() && panel.custom.is_empty() {
            self.refused.push(whole(Why::NoResult));
        } else {
            self.panels.push(panel);
        }
    }
}
