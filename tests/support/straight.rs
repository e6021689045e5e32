//! Reading without a pause.
#![allow(clippy::panic, reason = "a test may panic")]

use std::pin::pin;
use std::task::{Context, Poll, Waker};

use anakinra_companion::domain::labs::panel::LabPanel;
use anakinra_companion::domain::quantities::moment::Moment;
use anakinra_companion::exchange::injection_table::{self, History, NotATable};
use anakinra_companion::exchange::lab_report::{
    self, Choices, Form, ImportPlan, Outline, Preview, Recorded, Report,
};
use anakinra_companion::exchange::pace::Straight;
use anakinra_companion::exchange::table::{self, Encoding, Plain, Separator, Table, TableError};
use anakinra_companion::record::record::Record;

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

pub(crate) fn plan_of(panels: Vec<LabPanel>, record: &Record, now: &Moment) -> ImportPlan {
    let (recorded, mut plan) = (Recorded::of(record), ImportPlan::default());
    panels.into_iter().for_each(|panel| plan.take(panel, &recorded, record, now));
    plan
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

pub(crate) fn rows_preview_of(
    history: &History,
    choices: &injection_table::Choices,
) -> injection_table::Preview {
    straight(injection_table::Preview::of(history, choices, &mut Straight))
}

pub(crate) fn rows_plan_of(
    preview: &injection_table::Preview,
    record: &Record,
    now: &Moment,
) -> injection_table::ImportPlan {
    straight(injection_table::ImportPlan::of(preview, record, now, &mut Straight))
}

pub(crate) fn read_text(text: &str, separator: Option<Separator>) -> Result<Table, NotATable> {
    straight(injection_table::read_text(text, separator, &mut Straight))
}

/// As a browser decodes.
pub(crate) fn decode(bytes: &[u8]) -> Option<String> {
    let encoding = encoding_rs::Encoding::for_label(Encoding::of(bytes)?.label().as_bytes())?;
    let (text, has_errors) = encoding.decode_with_bom_removal(bytes);
    (!has_errors).then(|| text.into_owned())
}
