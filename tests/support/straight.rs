//! Reading without a pause.
#![allow(clippy::panic, reason = "a test may panic")]

use std::pin::pin;
use std::task::{Context, Poll, Waker};

use anakinra_companion::exchange::injection_table::{self, NotATable};
use anakinra_companion::exchange::lab_report::{self, Choices, Form, Outline, Preview, Report};
use anakinra_companion::exchange::pace::Straight;
use anakinra_companion::exchange::table::{self, Encoding, Plain, Separator, Table, TableError};

/// What work comes to that never waits.
fn straight<T>(work: impl Future<Output = T>) -> T {
    match pin!(work).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(done) => done,
        Poll::Pending => panic!("it waits"),
    }
}

pub(crate) fn recognise(text: &str) -> Result<Form, TableError> {
    straight(lab_report::recognise(text, &mut Straight))
}

pub(crate) fn recognise_with(text: &str, separator: Separator) -> Result<Form, TableError> {
    straight(lab_report::recognise_with(text, separator, &mut Straight))
}

pub(crate) fn report_of_table(table: &Table, roles: &[lab_report::Role]) -> Report {
    straight(lab_report::report_of_table(table, roles, &mut Straight))
}

pub(crate) fn report_of_lines(text: &str) -> Report {
    straight(lab_report::report_of_lines(text, &mut Straight))
}

pub(crate) fn outline(report: &Report) -> Outline {
    straight(report.outline(&mut Straight))
}

pub(crate) fn preview_of(report: &Report, choices: &Choices) -> Preview {
    straight(Preview::of(report, choices, &mut Straight))
}

pub(crate) fn read(text: &str) -> Result<Table, TableError> {
    straight(table::read(&Plain::of(text)?, &mut Straight))
}

pub(crate) fn read_with(text: &str, separator: Separator) -> Result<Table, TableError> {
    straight(table::read_with(&Plain::of(text)?, separator, &mut Straight))
}

pub(crate) fn read_injections(text: &str) -> Result<Table, TableError> {
    straight(injection_table::read(text, &mut Straight))
}

pub(crate) fn read_text(text: &str) -> Result<Table, NotATable> {
    straight(injection_table::read_text(text, &mut Straight))
}

pub(crate) fn read_separated(text: &str, separator: Separator) -> Result<Table, NotATable> {
    straight(injection_table::read_separated(text, separator, &mut Straight))
}

/// As a browser decodes.
pub(crate) fn decode(bytes: &[u8]) -> Option<String> {
    let encoding = encoding_rs::Encoding::for_label(Encoding::of(bytes)?.label().as_bytes())?;
    let (text, has_errors) = encoding.decode_with_bom_removal(bytes);
    (!has_errors).then(|| text.into_owned())
}
