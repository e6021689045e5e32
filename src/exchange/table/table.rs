//! From a text to a table: cells as they stand, without the lines around it that are no part of it.

use std::iter;

use strum::VariantArray;

use crate::domain::labs::bound::Bound;
use crate::domain::quantities::number::{MAX_PLACES, parse};
use crate::exchange::pace::Pace;
use crate::exchange::table::rows::{Found, Row, rows};

/// Larger texts are refused, in bytes.
pub const LARGEST: u32 = 2 * 1024 * 1024;
/// Tables with more rows below the head are refused.
pub const MOST_ROWS: usize = 10_000;
/// Tables with more columns are refused.
pub const MOST_COLUMNS: usize = 60;
/// So many rows show how a text is divided.
const LOOKED_AT: usize = 200;

/// A table as it stands in the text. All rows are as long as the head.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Table {
    /// What stands in front of the head, such as a title.
    pub before: Vec<Remark>,
    /// The names of the columns.
    pub head: Vec<String>,
    /// What follows the head; lines with nothing in them are no rows.
    pub rows: Vec<Row>,
    /// Lines below the head of which only one cell is filled, such as "End of report".
    pub remarks: Vec<Remark>,
}

/// A line that is no row.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Remark {
    /// The line of the text, from 1.
    pub line: usize,
    /// What stands in it.
    pub text: String,
}

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
    /// The person has to name the separator, for [`read_with`].
    Ambiguous {
        /// Those that divide all rows alike. A comma alone may stand here: it could be that of decimals.
        fits: Vec<Separator>,
    },
    /// A row is longer than the head.
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
}

/// A text that is not too large and has all its letters: without its byte order mark, and with one kind of line end.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Plain(String);

impl Plain {
    /// The text, or why there is nothing to read in it.
    pub fn of(text: &str) -> Result<Self, TableError> {
        if !u32::try_from(text.len()).is_ok_and(|size| size <= LARGEST) {
            return Err(TableError::TooLarge);
        }
        if text.contains(char::REPLACEMENT_CHARACTER) {
            return Err(TableError::Encoding);
        }
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        if text.trim().is_empty() {
            return Err(TableError::Empty);
        }
        let has_returns = text.contains('\r');
        Ok(Self(if has_returns { text.replace("\r\n", "\n").replace('\r', "\n") } else { text.to_owned() }))
    }

    /// Its lines, divided by line feeds.
    pub fn text(&self) -> &str {
        &self.0
    }
}

/// The table of a text, if the text itself names its separator, or only one divides most rows alike, and if a comma that does
/// so cannot be that of decimals.
pub async fn read(text: &Plain, pace: &mut impl Pace) -> Result<Table, TableError> {
    let text = text.text();
    if let Some((separator, rest)) = named_separator(text) {
        return table(rest, separator, 1, pace).await;
    }
    let mut shares = Vec::new();
    for separator in Separator::ALL {
        shares.extend(uniform_rows(text, separator).map(|rows| (separator, rows)));
        pace.step().await;
    }
    let most = shares.iter().map(|(_, rows)| *rows).max().ok_or(TableError::OneColumn)?;
    let fits: Vec<_> = shares.iter().filter(|(_, rows)| *rows == most).map(|(one, _)| *one).collect();
    match fits.as_slice() {
        [Separator::Comma] => {
            let table = table(text, Separator::Comma, 0, pace).await?;
            if may_split_numbers(&table, pace).await {
                Err(TableError::Ambiguous { fits })
            } else {
                Ok(table)
            }
        }
        [only] => table(text, *only, 0, pace).await,
        _ => Err(TableError::Ambiguous { fits }),
    }
}

/// The table of a text whose separator is known.
pub async fn read_with(
    text: &Plain,
    separator: Separator,
    pace: &mut impl Pace,
) -> Result<Table, TableError> {
    table(text.text(), separator, 0, pace).await
}

/// `sep=;` in the first line, as spreadsheets understand it, and what follows.
fn named_separator(text: &str) -> Option<(Separator, &str)> {
    let (first, rest) = text.split_once('\n')?;
    let sign = first.trim_matches(['"', ' ']).strip_prefix("sep=")?;
    let separator = Separator::ALL.into_iter().find(|separator| sign.chars().eq([separator.sign()]))?;
    Some((separator, rest))
}

/// How many of the first rows have as many cells as the head; none if the head has one.
fn uniform_rows(text: &str, separator: Separator) -> Option<usize> {
    let rows: Vec<Found> = rows(text, separator.sign(), 0).take(LOOKED_AT).collect();
    let columns = rows.get(head_of(&rows)?)?.row.cells.len();
    let is_uniform = |found: &&Found| found.row.cells.len() == columns;
    (columns > 1).then(|| rows.iter().filter(is_uniform).count())
}

/// The head is the first row of which more is filled than half of what is filled of the fullest.
fn head_of(rows: &[Found]) -> Option<usize> {
    let filled = |found: &Found| found.row.cells.iter().filter(|cell| !cell.trim().is_empty()).count();
    let most = rows.iter().map(filled).max()?;
    rows.iter().position(|found| filled(found) * 2 > most)
}

/// Whether commas between cells could be decimal commas: two cells would be one number, and no cell has a decimal
/// point.
async fn may_split_numbers(table: &Table, pace: &mut impl Pace) -> bool {
    let is_number = |text: &str| parse(Bound::split(text.trim()).1.trim(), MAX_PLACES).is_ok();
    let is_split = |row: &Row| row.cells.windows(2).any(|pair| is_number(&pair.join(",")));
    let has_point = |cell: &String| cell.contains('.') && is_number(cell);
    let mut may_be = false;
    for row in &table.rows {
        if row.cells.iter().any(has_point) {
            return false;
        }
        may_be = may_be || is_split(row);
        pace.step().await;
    }
    may_be
}

async fn table(
    text: &str,
    separator: Separator,
    skipped: usize,
    pace: &mut impl Pace,
) -> Result<Table, TableError> {
    let mut rows = rows(text, separator.sign(), skipped);
    let first: Vec<Found> = rows.by_ref().take(LOOKED_AT).collect();
    let at = head_of(&first).ok_or(TableError::Empty)?;
    let mut all = first.into_iter().chain(rows);
    let before = all.by_ref().take(at).filter_map(|found| remark(&found.row)).collect();
    let head = all.next().ok_or(TableError::Empty).and_then(sound)?.cells;
    let columns = head.len();
    if columns < 2 {
        return Err(TableError::OneColumn);
    }
    if columns > MOST_COLUMNS {
        return Err(TableError::TooManyColumns);
    }
    let is_filled = |cell: &String| !cell.trim().is_empty();
    let mut filled_columns: Vec<bool> = head.iter().map(is_filled).collect();
    let mut table = Table { before, head, rows: Vec::new(), remarks: Vec::new() };
    for found in all {
        pace.step().await;
        let Row { line, cells } = sound(found)?;
        if cells.iter().filter(|cell| is_filled(cell)).count() < 2 {
            table.remarks.extend(remark(&Row { line, cells }));
            continue;
        }
        let count = cells.iter().rposition(is_filled).map_or(0, |last| last + 1);
        if count > columns {
            return Err(TableError::Ragged { line, cells: count, columns });
        }
        filled_columns.iter_mut().zip(&cells).for_each(|(column, cell)| *column |= is_filled(cell));
        let cells = cells.into_iter().chain(iter::repeat_with(String::new)).take(columns).collect();
        table.rows.push(Row { line, cells });
        if table.rows.len() > MOST_ROWS {
            return Err(TableError::TooManyRows);
        }
    }
    if table.rows.is_empty() {
        return Err(TableError::NoRows);
    }
    if filled_columns.contains(&false) {
        table.keep(&filled_columns);
    }
    Ok(table)
}

/// The only cell in which something stands, or those of a title.
fn remark(row: &Row) -> Option<Remark> {
    let filled: Vec<&str> =
        row.cells.iter().map(|cell| cell.trim()).filter(|cell| !cell.is_empty()).collect();
    (!filled.is_empty()).then(|| Remark { line: row.line, text: filled.join(" ") })
}

impl Table {
    /// Leaves only these columns.
    fn keep(&mut self, columns: &[bool]) {
        let kept = |cells: &mut Vec<String>| {
            let mut columns = columns.iter();
            cells.retain(|_| columns.next().is_some_and(|is_kept| *is_kept));
        };
        kept(&mut self.head);
        self.rows.iter_mut().for_each(|row| kept(&mut row.cells));
    }
}

fn sound(Found { row, is_quoted }: Found) -> Result<Row, TableError> {
    if is_quoted { Ok(row) } else { Err(TableError::Quotes { line: row.line }) }
}
