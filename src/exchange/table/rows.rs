//! The rows of a text as the csv reader divides it, each with its line.

use std::iter;

use csv::{Position, ReaderBuilder, StringRecord};

/// A row below the head.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Row {
    /// The line of the text on which it begins, from 1.
    pub line: usize,
    /// Its cells, with their blanks.
    pub cells: Vec<String>,
}

/// A row, and whether its quotes are in order.
pub(super) struct Found {
    pub(super) row: Row,
    pub(super) is_quoted: bool,
}

/// The rows of a text, in front of which so many lines were left out. The separator is a sign of one byte.
pub(super) fn rows(text: &str, separator: char, skipped: usize) -> impl Iterator<Item = Found> {
    let mut builder = ReaderBuilder::new();
    builder.has_headers(false).flexible(true).delimiter(u8::try_from(separator).unwrap_or(b','));
    let mut reader = builder.from_reader(text.as_bytes());
    let (mut record, mut line) = (StringRecord::new(), 1 + skipped);
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
fn quotes_close(row: &str, separator: char) -> bool {
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
        (_, c) if c == separator => Some(At::Start),
        (At::Closed, _) => None,
        (At::Start | At::Bare, _) => Some(At::Bare),
    });
    matches!(end, Some(At::Start | At::Bare | At::Closed))
}
