//! What each column of a table is for, as far as heads and cells tell.

use crate::exchange::csv::INJECTION_COLUMNS;
use crate::exchange::injection_table::dose::{DoseLabel, DoseRecognised};
use crate::exchange::injection_table::heads::{is_own, named_role, own_role};
use crate::exchange::injection_table::role::Role;
use crate::exchange::injection_table::site::{SiteLabel, SiteRecognised};
use crate::exchange::injection_table::status::status;
use crate::exchange::injection_table::written_time::{Written, has_time, parse_clock, written};
use crate::exchange::pace::Pace;
use crate::exchange::table::{self, Plain, Separator, Table, TableError, is_day};

/// So many rows are looked at.
const LOOKED_AT: usize = 100;

/// The table of a text, whose separator it names itself; that of this app needs no question.
pub async fn read(text: &str, pace: &mut impl Pace) -> Result<Table, TableError> {
    let text = &Plain::of(text)?;
    let head = text.text().lines().next().unwrap_or_default();
    if head.trim_end() == INJECTION_COLUMNS.join(",") {
        table::read_with(text, Separator::Comma, pace).await
    } else {
        table::read(text, pace).await
    }
}

/// What each column is for, as far as heads and cells tell. No role but that of nothing is given twice.
pub fn suggested_roles(table: &Table) -> Vec<Role> {
    if is_own(&table.head) {
        return without_repeats(table.head.iter().map(|head| own_role(head)).collect());
    }
    let named = |(column, head): (usize, &String)| {
        let role = named_role(head).unwrap_or(Role::Ignored);
        fitting(table, column, role)
    };
    let mut roles = without_repeats(table.head.iter().enumerate().map(named).collect());
    let has = |roles: &[Role], role| roles.contains(&role);
    for column in 0..roles.len() {
        let Some(free) = roles.get(column).copied().filter(|role| *role == Role::Ignored) else { continue };
        let has_day = has(&roles, Role::Moment) || has(&roles, Role::Day);
        let found = match () {
            () if !has_day && all(table, column, has_day_cell) => day_or_moment(table, column),
            () if !has(&roles, Role::Time) && all(table, column, is_clock) => Role::Time,
            () if !has(&roles, Role::Site) && all(table, column, is_place) => Role::Site,
            () if !has(&roles, Role::Dose) && all(table, column, is_milligrams) => Role::Dose,
            () => free,
        };
        if let Some(role) = roles.get_mut(column) {
            *role = found;
        }
    }
    roles
}

/// The role that a head names, or another if the cells say that it cannot be that one.
fn fitting(table: &Table, column: usize, role: Role) -> Role {
    match role {
        Role::Moment | Role::Day if any(table, column, has_day_cell) => day_or_moment(table, column),
        // A day of the week, say.
        Role::Day => {
            if all(table, column, |cell| !cell.contains(|c: char| c.is_ascii_digit())) {
                Role::Ignored
            } else {
                role
            }
        }
        Role::Time if all(table, column, has_day_cell) && any(table, column, has_colon) => {
            day_or_moment(table, column)
        }
        Role::Status if !any(table, column, |cell| status(cell).is_some()) => Role::Ignored,
        role => role,
    }
}

fn day_or_moment(table: &Table, column: usize) -> Role {
    if any(table, column, has_time) { Role::Moment } else { Role::Day }
}

fn without_repeats(roles: Vec<Role>) -> Vec<Role> {
    let mut kept: Vec<Role> = Vec::new();
    for role in roles {
        kept.push(if kept.contains(&role) { Role::Ignored } else { role });
    }
    kept
}

fn cells(table: &Table, column: usize) -> impl Iterator<Item = &str> {
    let rows = table.rows.iter().take(LOOKED_AT);
    rows.filter_map(move |row| row.cells.get(column)).map(|cell| cell.trim()).filter(|cell| !cell.is_empty())
}

fn any(table: &Table, column: usize, is: impl Fn(&str) -> bool) -> bool {
    cells(table, column).any(is)
}

fn all(table: &Table, column: usize, is: impl Fn(&str) -> bool) -> bool {
    let mut cells = cells(table, column).peekable();
    cells.peek().is_some() && cells.all(is)
}

fn has_day_cell(cell: &str) -> bool {
    match written(cell) {
        Written::Instant(_) => true,
        Written::Local { day, .. } => is_day(day),
    }
}

/// Three figures with points may be a time as well as a day.
fn has_colon(cell: &str) -> bool {
    cell.contains(':')
}

/// A number alone may be anything.
fn is_clock(cell: &str) -> bool {
    parse_clock(cell).is_some() && cell.contains([':', 'h', 'H', 'm', 'M'])
}

fn is_place(cell: &str) -> bool {
    let label = SiteLabel { site: cell.to_owned(), ..SiteLabel::default() };
    matches!(label.recognised(), SiteRecognised::Place(_) | SiteRecognised::NotSaid)
}

fn is_milligrams(cell: &str) -> bool {
    let label = DoseLabel { amount: cell.to_owned(), unit: String::new() };
    cell.contains(char::is_alphabetic) && matches!(label.recognised(), DoseRecognised::Dose(_))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::pace::{Straight, straight};

    fn roles(text: &str) -> Vec<Role> {
        suggested_roles(&straight(read(text, &mut Straight)).unwrap())
    }

    #[test]
    fn heads_and_cells_tell_what_columns_are_for() {
        for (text, expected) in [
            (
                "Datum;Uhrzeit;Stelle;Seite;Dosis;Notiz\n1.5.2026;07:12;Bauch;links;100 mg;\n2.5.2026;07:12;Bauch;rechts;100 mg;rot",
                vec![Role::Day, Role::Time, Role::Site, Role::Side, Role::Dose, Role::Note],
            ),
            (
                "Date,Location,Amount,Unit,Taken\n2026-05-01 07:12,L thigh,100,mg,yes",
                vec![Role::Moment, Role::Site, Role::Dose, Role::Unit, Role::Status],
            ),
            (
                "a\tb\tc\td\n1.5.2026\t7:12\tleftThigh\t100 mg\n2.5.2026\t7:12\trightThigh\t100 mg",
                vec![Role::Day, Role::Time, Role::Site, Role::Dose],
            ),
            (
                "Day;Time;Type;x\nMo;2026-05-01 07:12;pen;1",
                vec![Role::Ignored, Role::Moment, Role::Ignored, Role::Ignored],
            ),
        ] {
            assert_eq!(roles(text), expected, "{text}");
        }
    }

    #[test]
    fn the_table_of_this_app_is_read_without_a_question() {
        let head = INJECTION_COLUMNS.join(",");
        let row = "2026-05-01,given,,2026-05-01,07:12:00,UTC+02:00,Europe/Berlin,100,,left thigh 3,left,thigh,3,patient,1,200,";
        let table = straight(read(&format!("\u{feff}{head}\r\n{row}\r\n"), &mut Straight)).unwrap();
        let roles = suggested_roles(&table);
        assert_eq!(roles.iter().filter(|role| **role != Role::Ignored).count(), 16);
    }
}
