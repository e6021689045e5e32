//! The record as two tables that spreadsheets open: what became of each dose, and every laboratory result. Only what
//! stands is in them; what was voided is not.
//!
//! # The format
//!
//! RFC 4180 in UTF-8 with a byte order mark: commas, CRLF, a head, and rows that are all as long as it. The names of
//! the columns and the words in their cells are English and stay as they are; a later version may add columns behind
//! the last. Nothing told is an empty cell. Days are written `2026-11-22`, times `07:12:00`. Numbers have the digits
//! that were entered, with a point.
//!
//! A cell with a text of the person, a laboratory or a device that could be taken for a formula, because `=`, `+`,
//! `-`, `@`, a tab or a carriage return stands first in it or behind apostrophes, gets an apostrophe in front.
//! [`unguarded`] takes it away again.

use std::io;

use csv::{IntoInnerError, Terminator, WriterBuilder};

mod cell;
mod injections;
mod lab_results;

pub use cell::unguarded;
pub use injections::{INJECTION_COLUMNS, injections};
pub use lab_results::{LAB_RESULT_COLUMNS, lab_results};

use cell::Cell;

/// What tells spreadsheets that a text is in UTF-8.
const BYTE_ORDER_MARK: &str = "\u{feff}";

/// The text of a table.
fn write<const COLUMNS: usize>(
    head: [&str; COLUMNS],
    rows: impl IntoIterator<Item = [Cell; COLUMNS]>,
) -> Result<String, csv::Error> {
    let mut writer =
        WriterBuilder::new().terminator(Terminator::CRLF).from_writer(BYTE_ORDER_MARK.as_bytes().to_vec());
    writer.write_record(head)?;
    for row in rows {
        writer.write_record(row)?;
    }
    let bytes = writer.into_inner().map_err(IntoInnerError::into_error)?;
    String::from_utf8(bytes).map_err(|error| io::Error::other(error).into())
}
