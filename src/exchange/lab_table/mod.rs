//! A table of laboratory results, pasted or from a CSV file, on its way to panels: one row a blood draw.
//!
//! ```text
//!  text ──read──► Table ──suggest──► a Target a column ──panels──► Preview ──ImportPlan::of──► Change
//! ```
//!
//! Nothing is guessed. The person names what a head does not say: the order of days and months, a unit, a
//! separator that could be another. What is not understood is listed with its place, and numbers keep their digits.

use crate::domain::labs::analyte::Analyte;
use crate::domain::labs::unit::LabUnit;
use crate::domain::labs::unit_text::UnitText;
use crate::domain::quantities::name::Name;

mod cells;
mod dates;
mod decode;
mod head_units;
mod heads;
mod plan;
mod preview;
mod read;

pub use cells::{CellQuestion, Why};
pub use decode::decode;
pub use head_units::{HeadContradiction, contradiction};
pub use heads::suggest;
pub use plan::ImportPlan;
pub use preview::{Asked, MappingError, Preview, Refused, panels};
pub use read::{LARGEST, MOST_COLUMNS, MOST_ROWS, Separator, TableError, read, read_with};

/// A table as it stands in the text. All rows are as long as the head.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Table {
    /// The names of the columns.
    pub head: Vec<String>,
    /// What follows the head; lines with nothing in them are no rows.
    pub rows: Vec<Row>,
}

/// A row below the head.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Row {
    /// The line of the text on which it begins, from 1.
    pub line: usize,
    /// Its cells, with their blanks.
    pub cells: Vec<String>,
}

/// What a column holds.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Target {
    /// Nothing that is taken.
    Ignore,
    /// The day on which blood was drawn.
    Date(DateOrder),
    /// Results of an analyte, all in one unit.
    Analyte(Analyte, LabUnit),
    /// Results of something that this app does not know.
    Custom(Name, UnitText),
    /// Who measured.
    Laboratory,
    /// Words about the draw.
    Note,
}

/// In which order a date is written. A year has four digits.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum DateOrder {
    /// `2026-11-22`
    YearMonthDay,
    /// `22.11.2026` or `22/11/2026`
    DayMonthYear,
    /// `11/22/2026` or `11.22.2026`
    MonthDayYear,
}

impl DateOrder {
    /// The order that reads the same days with day and month in each other's place, if there is one.
    const fn swapped(self) -> Option<Self> {
        match self {
            Self::YearMonthDay => None,
            Self::DayMonthYear => Some(Self::MonthDayYear),
            Self::MonthDayYear => Some(Self::DayMonthYear),
        }
    }
}

impl Target {
    /// Whether both would fill the same place of a panel.
    fn is_like(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Date(_), Self::Date(_))
            | (Self::Laboratory, Self::Laboratory)
            | (Self::Note, Self::Note) => true,
            (Self::Analyte(one, _), Self::Analyte(another, _)) => one == another,
            (Self::Custom(one, _), Self::Custom(another, _)) => one.is_like(another),
            _ => false,
        }
    }
}
