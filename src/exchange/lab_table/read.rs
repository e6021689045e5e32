//! From a text to a table: cells are taken as they stand, or the text is refused with its place.

use strum::VariantArray;

use std::iter;

use csv::{Position, ReaderBuilder, StringRecord};

use crate::domain::labs::result::Bound;
use crate::domain::quantities::number::{MAX_PLACES, parse};
use crate::exchange::lab_table::{Row, Table};

/// Larger texts are refused, in bytes.
pub const LARGEST: u32 = 2 * 1024 * 1024;
/// Tables with more rows below the head are refused.
pub const MOST_ROWS: usize = 10_000;
/// Tables with more columns are refused.
pub const MOST_COLUMNS: usize = 60;

/// What stands between two cells.
#[derive(Clone, Copy, PartialEq, Eq, Debug, VariantArray)]
pub enum Separator {
    /// As from a spreadsheet or a page.
    Tab,
    /// As in files of countries with a decimal comma.
    Semicolon,
    /// As in files of countries with a decimal point.
    Comma,
}

/// Why a text is not taken as a table.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum TableError {
    /// There is nothing in it.
    Empty,
    /// A letter in it was replaced, or no encoding explains its bytes.
    Encoding,
    /// Larger than [`LARGEST`].
    TooLarge,
    /// More rows than [`MOST_ROWS`].
    TooManyRows,
    /// More columns than [`MOST_COLUMNS`].
    TooManyColumns,
    /// A head, and nothing below it.
    NoRows,
    /// The head has no separator.
    OneColumn,
    /// No separator divides all rows alike.
    NoSeparator,
    /// The person has to name the separator, for [`read_with`].
    Ambiguous {
        /// Those that divide all rows alike. A comma alone may stand here: it could be that of decimals.
        fits: Vec<Separator>,
    },
    /// A row is longer or shorter than the head.
    Ragged {
        /// Line from 1.
        line: usize,
        /// How many cells it has.
        cells: usize,
        /// How many the head has.
        columns: usize,
    },
    /// A quote that opens a cell is not closed, or more stands behind the closing one.
    Quotes {
        /// Line from 1 on which the row begins.
        line: usize,
    },
}

impl Separator {
    /// All of them.
    pub const ALL: [Self; Self::VARIANTS.len()] = *Self::VARIANTS.first_chunk().unwrap();

    /// As it stands in the text.
    pub const fn sign(self) -> char {
        match self {
            Self::Tab => '\t',
            Self::Semicolon => ';',
            Self::Comma => ',',
        }
    }

    const fn byte(self) -> u8 {
        match self {
            Self::Tab => b'\t',
            Self::Semicolon => b';',
            Self::Comma => b',',
        }
    }
}

/// The table of a text, if only one separator divides all its rows alike, and if a comma that does so cannot be
/// that of decimals.
pub fn read(text: &str) -> Result<Table, TableError> {
    let (mut tables, mut errors) = (Vec::new(), Vec::new());
    for separator in Separator::ALL {
        match read_with(text, separator) {
            Ok(table) => tables.push((separator, table)),
            Err(error) => errors.push(error),
        }
    }
    errors.retain(|error| *error != TableError::OneColumn);
    let fits: Vec<Separator> = tables.iter().map(|(separator, _)| *separator).collect();
    match tables.pop() {
        None => Err(only(&errors)),
        Some((Separator::Comma, table)) if !errors.is_empty() || may_split_numbers(&table) => {
            Err(TableError::Ambiguous { fits })
        }
        Some((_, table)) if tables.is_empty() => Ok(table),
        Some(_) => Err(TableError::Ambiguous { fits }),
    }
}

/// The error of the one separator that the head has.
fn only(errors: &[TableError]) -> TableError {
    match errors {
        [] => TableError::OneColumn,
        [first, rest @ ..] if rest.iter().all(|error| error == first) => first.clone(),
        _ => TableError::NoSeparator,
    }
}

/// Whether commas between cells could be decimal commas: two cells would be one number, and no cell has a decimal
/// point.
fn may_split_numbers(table: &Table) -> bool {
    let is_number = |text: &str| parse(Bound::split(text.trim()).1.trim(), MAX_PLACES).is_ok();
    let is_split = |row: &Row| row.cells.windows(2).any(|pair| is_number(&pair.join(",")));
    let has_point = |cell: &String| cell.contains('.') && is_number(cell);
    let mut cells = table.rows.iter().flat_map(|row| &row.cells);
    table.rows.iter().any(is_split) && !cells.any(has_point)
}

/// The table of a text whose separator is known. A byte order mark is left out; every line end is read as `\n`.
pub fn read_with(text: &str, separator: Separator) -> Result<Table, TableError> {
    if u32::try_from(text.len()).is_ok_and(|size| size > LARGEST) {
        return Err(TableError::TooLarge);
    }
    if text.contains(char::REPLACEMENT_CHARACTER) {
        return Err(TableError::Encoding);
    }
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if text.trim().is_empty() {
        return Err(TableError::Empty);
    }
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let mut rows = rows(&text, separator);
    let head = rows.next().ok_or(TableError::Empty)?;
    let columns = head.row.cells.len();
    if columns < 2 {
        return Err(TableError::OneColumn);
    }
    if columns > MOST_COLUMNS {
        return Err(TableError::TooManyColumns);
    }
    let head = head.checked(columns)?.cells;
    let below = rows.take(MOST_ROWS + 1).map(|found| found.checked(columns));
    let rows: Vec<Row> = below.collect::<Result<_, _>>()?;
    match rows.len() {
        0 => Err(TableError::NoRows),
        count if count > MOST_ROWS => Err(TableError::TooManyRows),
        _ => Ok(Table { head, rows }),
    }
}

/// A row, and whether its quotes are in order.
struct Found {
    row: Row,
    is_quoted: bool,
}

impl Found {
    fn checked(self, columns: usize) -> Result<Row, TableError> {
        let Row { line, ref cells } = self.row;
        if !self.is_quoted {
            Err(TableError::Quotes { line })
        } else if cells.len() != columns {
            Err(TableError::Ragged { line, cells: cells.len(), columns })
        } else {
            Ok(self.row)
        }
    }
}

fn rows(text: &str, separator: Separator) -> impl Iterator<Item = Found> {
    let mut builder = ReaderBuilder::new();
    builder.has_headers(false).flexible(true).delimiter(separator.byte());
    let mut reader = builder.from_reader(text.as_bytes());
    let (mut record, mut line) = (StringRecord::new(), 1);
    iter::from_fn(move || {
        let from = byte(reader.position());
        let is_read = match reader.read_record(&mut record) {
            Ok(false) => return None,
            read => read.is_ok(),
        };
        let whole = text.get(from..byte(reader.position())).unwrap_or_default();
        let own = whole.trim_start_matches('\n');
        let row =
            Row { line: line + whole.len() - own.len(), cells: record.iter().map(str::to_owned).collect() };
        line += whole.matches('\n').count();
        Some(Found { row, is_quoted: is_read && quotes_close(own, separator) })
    })
}

fn byte(position: &Position) -> usize {
    usize::try_from(position.byte()).unwrap_or(usize::MAX)
}

/// The reader takes quotes in any order; here one that opens a cell must close it.
fn quotes_close(row: &str, separator: Separator) -> bool {
    #[derive(Clone, Copy)]
    enum At {
        Start,
        Bare,
        Quoted,
        Closed,
    }
    let end = row.trim_end_matches('\n').chars().try_fold(At::Start, |at, c| match (at, c) {
        (At::Quoted, '"') => Some(At::Closed),
        (At::Start | At::Closed, '"') | (At::Quoted, _) => Some(At::Quoted),
        (_, c) if c == separator.sign() => Some(At::Start),
        (At::Closed, _) => None,
        (At::Start | At::Bare, _) => Some(At::Bare),
    });
    matches!(end, Some(At::Start | At::Bare | At::Closed))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quote_that_opens_a_cell_closes_it() {
        for (row, is_sound) in [
            ("a;b", true),
            ("", true),
            ("\"a\";b\n", true),
            ("\"a;\";\"\"", true),
            ("\"a \"\"b\"\" c\";d", true),
            ("\"a\nb\";c", true),
            ("12\";a \"b\" c", true),
            ("\"a;b", false),
            ("a;\"", false),
            ("\"a\" ;b", false),
            ("\"a\"b\";c", false),
            ("\"a\"\"", false),
        ] {
            assert_eq!(quotes_close(row, Separator::Semicolon), is_sound, "{row}");
        }
    }

    #[test]
    fn the_only_error_is_the_one_that_is_said() {
        let ragged = |line| TableError::Ragged { line, cells: 3, columns: 2 };
        assert_eq!(only(&[]), TableError::OneColumn);
        assert_eq!(only(&[ragged(2)]), ragged(2));
        assert_eq!(only(&[TableError::Empty, TableError::Empty, TableError::Empty]), TableError::Empty);
        assert_eq!(only(&[ragged(2), ragged(3)]), TableError::NoSeparator);
    }
}
