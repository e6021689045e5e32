//! What stands in a cell. Its type tells whether a spreadsheet could take it for a formula: numbers, days and words of
//! this app never are, texts of others can be.

use chrono::{NaiveDate, NaiveTime};

use crate::domain::quantities::number::Decimal;

/// What a formula can begin with.
const FORMULA: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];
/// What makes a text of it.
const GUARD: char = '\'';

/// A cell as it is written.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Cell(String);

impl Cell {
    /// A text that is not of this app.
    pub(super) fn text(text: &str) -> Self {
        Self(if is_like_formula(text) { format!("{GUARD}{text}") } else { text.to_owned() })
    }

    /// Nothing told.
    pub(super) const fn empty() -> Self {
        Self(String::new())
    }
}

/// The text behind a cell that may have an apostrophe in front.
pub fn unguarded(cell: &str) -> &str {
    cell.strip_prefix(GUARD).filter(|text| is_like_formula(text)).unwrap_or(cell)
}

/// Apostrophes in front do not count, so that those of a text are told from the one that was added.
fn is_like_formula(text: &str) -> bool {
    text.trim_start_matches(GUARD).starts_with(FORMULA)
}

impl AsRef<[u8]> for Cell {
    fn as_ref(&self) -> &[u8] {
        self.0.as_bytes()
    }
}

/// A word of this app.
impl From<&'static str> for Cell {
    fn from(word: &'static str) -> Self {
        Self(word.to_owned())
    }
}

impl From<Decimal> for Cell {
    fn from(number: Decimal) -> Self {
        Self(number.to_string())
    }
}

impl From<u32> for Cell {
    fn from(number: u32) -> Self {
        Self(number.to_string())
    }
}

impl From<NaiveDate> for Cell {
    fn from(day: NaiveDate) -> Self {
        Self(day.to_string())
    }
}

impl From<NaiveTime> for Cell {
    fn from(time: NaiveTime) -> Self {
        Self(time.format("%H:%M:%S").to_string())
    }
}

impl<T: Into<Self>> From<Option<T>> for Cell {
    fn from(told: Option<T>) -> Self {
        told.map_or(Self::empty(), Into::into)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_that_begins_like_a_formula_gets_an_apostrophe_and_loses_it_again() {
        for (text, written) in [
            ("", ""),
            ("plain", "plain"),
            ("=cmd|'/c calc'!A1", "'=cmd|'/c calc'!A1"),
            ("+1", "'+1"),
            ("-1", "'-1"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("\t=1", "'\t=1"),
            ("\r=1", "'\r=1"),
            ("'=1", "''=1"),
            ("''-", "'''-"),
            ("'quoted'", "'quoted'"),
            ("'", "'"),
            (" =1", " =1"),
            ("1=1", "1=1"),
        ] {
            assert_eq!(Cell::text(text).0, written);
            assert_eq!(unguarded(written), text);
        }
    }
}
