//! The rows of a table of injections as they stand in it, and what is to be asked once about all of them.

use std::collections::HashMap;
use std::hash::Hash;

use chrono::NaiveDate;

use crate::domain::treatment::pause::Cause;
use crate::exchange::injection_table::dose::DoseLabel;
use crate::exchange::injection_table::heads::unit_of;
use crate::exchange::injection_table::role::Role;
use crate::exchange::injection_table::site::SiteLabel;
use crate::exchange::injection_table::status::{Status, known_cause, status, status_of_skipped};
use crate::exchange::injection_table::written_time::{Written, written};
use crate::exchange::table::{OrderFound, Remark, Table, in_two_orders, order_of};

/// What this app is about, as tables name it.
const MEDICINES: [&str; 2] = ["anakinra", "kineret"];

/// What a table says.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct History {
    /// Its rows, in their order.
    pub rows: Vec<HistoryRow>,
    /// Lines that are no row.
    pub remarks: Vec<Remark>,
}

/// A row as it stands in a table.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct HistoryRow {
    /// The line of the text, from 1.
    pub line: usize,
    /// Where the dose went.
    pub site: SiteLabel,
    /// How much it was.
    pub dose: DoseLabel,
    /// The cells of all columns that are for something, without blanks around them.
    said: Vec<(Role, String)>,
}

/// Why nothing is taken of a row, whatever else it says.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NotCounted {
    /// It is about another medicine, or does not say which.
    Medicine,
    /// Its status is none that this app knows: it may be no injection at all.
    Status,
    /// It was not given, and nobody says that it was left out: the record tells that by itself.
    Missed,
    /// It lay in a pause. A pause has a first and a last day, which a row does not tell.
    Paused,
}

/// A dose that is recorded.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Counted {
    /// It was given.
    Given,
    /// It was left out.
    Skipped,
}

/// The history that a table is, if its columns are for this.
pub fn history_of(table: &Table, roles: &[Role]) -> History {
    let head_unit = roles
        .iter()
        .zip(&table.head)
        .find(|(role, _)| **role == Role::Dose)
        .map_or("", |(_, head)| unit_of(head));
    let rows = table.rows.iter().map(|row| {
        let cells = roles.iter().zip(&row.cells).filter(|(role, _)| **role != Role::Ignored);
        let said = cells.map(|(role, cell)| (*role, cell.trim().to_owned())).collect();
        HistoryRow::new(row.line, said, head_unit)
    });
    History { rows: rows.collect(), remarks: table.before.iter().chain(&table.remarks).cloned().collect() }
}

impl History {
    /// What its days say about their order.
    pub fn order(&self) -> OrderFound {
        order_of(self.rows.iter().flat_map(HistoryRow::days))
    }

    /// The first day that would be another one in the other order, with both, the one that begins with the day in front.
    pub fn day_in_two_orders(&self) -> Option<(String, NaiveDate, NaiveDate)> {
        let mut days = self.rows.iter().flat_map(HistoryRow::days);
        days.find_map(|day| in_two_orders(day).map(|(first, second)| (day.to_owned(), first, second)))
    }

    /// Every site of the doses that were given, once, with the number of its rows.
    pub fn sites(&self) -> Vec<(SiteLabel, usize)> {
        distinct(self.given().map(|row| row.site.clone()))
    }

    /// The same of what is said of how much it was.
    pub fn doses(&self) -> Vec<(DoseLabel, usize)> {
        distinct(self.given().map(|row| row.dose.clone()))
    }

    /// How many doses were given on a day without a time.
    pub fn without_time(&self) -> usize {
        self.given().filter(|row| row.has_no_time()).count()
    }

    /// How many doses were left out for no reason that this app knows.
    pub fn without_cause(&self) -> usize {
        let skipped = self.rows.iter().filter(|row| row.counted() == Ok(Counted::Skipped));
        skipped.filter(|row| row.cause().is_none()).count()
    }

    fn given(&self) -> impl Iterator<Item = &HistoryRow> {
        self.rows.iter().filter(|row| row.counted() == Ok(Counted::Given))
    }
}

impl HistoryRow {
    fn new(line: usize, said: Vec<(Role, String)>, head_unit: &str) -> Self {
        let mut row = Self { line, site: SiteLabel::default(), dose: DoseLabel::default(), said };
        let own = |role| row.said(role).to_owned();
        let unit = if own(Role::Unit).is_empty() { head_unit.to_owned() } else { own(Role::Unit) };
        let amount = own(Role::Dose);
        let unit = if amount.is_empty() { String::new() } else { unit };
        let site = SiteLabel { site: own(Role::Site), side: own(Role::Side), number: own(Role::SiteNumber) };
        (row.site, row.dose) = (site, DoseLabel { amount, unit });
        row
    }

    /// What stands in a column; empty if there is none.
    pub fn said(&self, role: Role) -> &str {
        self.said.iter().find(|(own, _)| *own == role).map_or("", |(_, cell)| cell)
    }

    /// Whether the row is about a dose of this medicine that was given or left out.
    pub fn counted(&self) -> Result<Counted, NotCounted> {
        let is_named = self.said.iter().any(|(role, _)| *role == Role::Medicine);
        let medicine = self.said(Role::Medicine).to_lowercase();
        if is_named && !MEDICINES.iter().any(|name| medicine.contains(name)) {
            return Err(NotCounted::Medicine);
        }
        let told = status(self.said(Role::Status)).ok_or(NotCounted::Status)?;
        let skipped = status_of_skipped(self.said(Role::Skipped)).ok_or(NotCounted::Status)?;
        match if told == Status::Given { skipped } else { told } {
            Status::Given => Ok(Counted::Given),
            Status::Skipped => Ok(Counted::Skipped),
            Status::Missed => Err(NotCounted::Missed),
            Status::Paused => Err(NotCounted::Paused),
        }
    }

    /// Why it was left out, if the row says it in words that this app knows.
    pub fn cause(&self) -> Option<Cause> {
        [Role::Reason, Role::Note].into_iter().find_map(|role| known_cause(self.said(role)))
    }

    /// The cell of the day, and what that column is for.
    pub(super) fn day_cell(&self) -> (Role, &str) {
        let roles = [Role::Moment, Role::Day, Role::DoseDay];
        let found = roles.into_iter().map(|role| (role, self.said(role))).find(|(_, cell)| !cell.is_empty());
        found.unwrap_or((Role::Day, ""))
    }

    /// The time of day as it is written; empty if there is none.
    pub(super) fn time(&self) -> &str {
        let own = self.said(Role::Time);
        match (self.day_cell(), own) {
            ((Role::Moment, cell), "") => match written(cell) {
                Written::Local { time, .. } => time,
                Written::Instant(_) => "",
            },
            _ => own,
        }
    }

    fn has_no_time(&self) -> bool {
        let (role, cell) = self.day_cell();
        let is_instant = role == Role::Moment && matches!(written(cell), Written::Instant(_));
        !cell.is_empty() && !is_instant && self.time().is_empty()
    }

    /// Its days without their times.
    fn days(&self) -> impl Iterator<Item = &str> {
        let cells = [Role::Moment, Role::Day, Role::DoseDay].map(|role| self.said(role));
        cells.into_iter().filter_map(|cell| match written(cell) {
            Written::Local { day, .. } if !day.is_empty() => Some(day),
            _ => None,
        })
    }
}

/// Each once, in the order of the table, with its number.
fn distinct<T: Clone + Eq + Hash>(all: impl Iterator<Item = T>) -> Vec<(T, usize)> {
    let mut found: Vec<(T, usize)> = Vec::new();
    let mut places: HashMap<T, usize> = HashMap::new();
    for one in all {
        let place = *places.entry(one.clone()).or_insert(found.len());
        match found.get_mut(place) {
            Some((_, count)) => *count += 1,
            None => found.push((one, 1)),
        }
    }
    found
}
