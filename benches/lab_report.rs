//! How long it takes to read the largest tables: the app waits for each step.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    reason = "a benchmark may panic"
)]

use std::collections::HashMap;
use std::fmt::Write;
use std::hint::black_box;
use std::pin::pin;
use std::task::{Context, Poll, Waker};
use std::time::{Duration, Instant};

use anakinra_companion::domain::quantities::moment::Moment;
use anakinra_companion::exchange::lab_report::{
    Choices, Form, ImportPlan, Meaning, Outline, Preview, Recognised, Recorded, Report, TestFound, recognise,
    report_of_table,
};
use anakinra_companion::exchange::pace::Straight;
use anakinra_companion::exchange::table::DateOrder;
use anakinra_companion::record::record::Record;
use criterion::{Criterion, criterion_group, criterion_main};

const ROWS: usize = 10_000;
const LARGE: usize = 2 * 1024 * 1024;

fn day(number: usize) -> chrono::NaiveDate {
    let number = i64::try_from(number).unwrap();
    chrono::NaiveDate::from_ymd_opt(1999, 1, 1).unwrap() + chrono::Duration::days(number)
}

/// A row a draw.
fn wide() -> String {
    let mut text = String::from(
        "Date;WBC (K/uL);Neutrophils (Tsd./µl);PLT (G/l);Hb (g/dl);CRP (mg/l);Creatinine (mg/dl);ALT (U/l);Note",
    );
    for row in 0..ROWS {
        let note = "x".repeat(if row % 2 == 0 { 10 } else { 250 });
        write!(text, "\n{};{}.1;3.2;250;13.4;<5;0.8;22 H;{note} {row}", day(row), row % 9 + 1).unwrap();
    }
    text
}

/// A row a result, five a day.
fn long() -> String {
    let mut text = String::from("Date;Test;Result;Unit;Range;Comment");
    for row in 0..ROWS {
        let (name, unit) = [
            ("WBC", "K/uL"),
            ("Neutrophils (Absolute)", "x10E3/uL"),
            ("Sodium", "mmol/L"),
            ("CRP", "mg/L"),
            ("RBC", "x10E6/uL"),
        ][row % 5];
        write!(text, "\n{};{name};{}.1;{unit};4.0 - 10.0;{}", day(row / 5), row % 9 + 1, "x".repeat(150))
            .unwrap();
    }
    text
}

/// A row a result, each of another test, without units.
fn strange() -> String {
    let mut text = String::from("Date;Test;Result");
    for row in 0..ROWS {
        write!(text, "\n{};Test of a substance {row} in serum;{}.1", day(row / 5), row % 9 + 1).unwrap();
    }
    text
}

fn lines() -> String {
    let mut text = String::new();
    let mut row = 0;
    while text.len() < LARGE - 200 {
        if row % 8 == 0 {
            writeln!(text, "Collected: {}", day(row / 8 % 9_000)).unwrap();
        }
        writeln!(text, "Neutrophils (Absolute) {}.2 x10E3/uL 1.4-7.0", row % 7 + 1).unwrap();
        row += 1;
    }
    text
}

fn words() -> String {
    "Creatinine Level\nNormal range: 0.50 - 0.90 mg/dL\n0.50 0.90\n0.72\nwords that say nothing about blood at all\n".repeat(LARGE / 110)
}

/// What work comes to that never waits.
fn straight<T>(work: impl Future<Output = T>) -> T {
    match pin!(work).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(done) => done,
        Poll::Pending => panic!("it waits"),
    }
}

fn report(text: &str) -> Option<Report> {
    match straight(recognise(text, &mut Straight)).ok()? {
        Form::Table(table, layout) => {
            Some(straight(report_of_table(&table, &layout.suggested(&table), &mut Straight)))
        }
        Form::Lines(report) => Some(report),
    }
}

fn all(name: &str, text: &str) {
    let mut times: Vec<(&str, Duration)> = Vec::new();
    let mut from = Instant::now();
    let mut took = |step| {
        times.push((step, from.elapsed()));
        from = Instant::now();
    };
    let form = straight(recognise(text, &mut Straight));
    took("recognise");
    let report = match form {
        Ok(Form::Table(table, layout)) => {
            straight(report_of_table(&table, &layout.suggested(&table), &mut Straight))
        }
        Ok(Form::Lines(report)) => report,
        Err(why) => return eprintln!("{name}: {why:?}"),
    };
    took("report");
    let Outline { tests, order, .. } = straight(report.outline(&mut Straight));
    took("outline");
    let meaning = |recognised| match recognised {
        Recognised::Analyte(analyte, unit) => Meaning::Analyte(analyte, unit),
        _ => Meaning::Ignored,
    };
    let meanings: HashMap<_, _> = tests
        .into_iter()
        .map(|TestFound { label, .. }| {
            let is = meaning(label.recognised());
            (label, is)
        })
        .collect();
    took("recognised");
    let choices = Choices {
        meanings,
        order: DateOrder::DayMonth,
        day: None,
        local_day: |moment| moment.naive_utc().date(),
    };
    let preview = straight(Preview::of(&report, &choices, &mut Straight));
    took("preview");
    let (panels, left) = (preview.panels.len(), preview.left.len());
    let now: Moment = "2026-11-22T12:00:00+01:00[Europe/Berlin]".parse().unwrap();
    let record = Record::default();
    let (recorded, mut plan) = (Recorded::of(&record), ImportPlan::default());
    preview.panels.into_iter().for_each(|panel| plan.take(panel, &recorded, &record, &now));
    took("plan");
    let kilobytes = text.len() / 1024;
    let (results, new) = (report.results.len(), plan.new.len());
    eprintln!(
        "{name}: {kilobytes} kB, {results} results, {panels} panels, {left} left, {new} new, {order:?}"
    );
    times.iter().for_each(|(step, time)| eprintln!("  {step}: {time:.1?}"));
}

fn measure(criterion: &mut Criterion) {
    for (name, text) in
        [("wide", wide()), ("long", long()), ("strange", strange()), ("lines", lines()), ("words", words())]
    {
        all(name, &text);
        if name != "words" {
            criterion.bench_function(&format!("a report, {name}"), |bencher| {
                bencher.iter(|| report(black_box(&text)))
            });
        }
    }
}

criterion_group! {
    name = benches;
    config = Criterion::default().sample_size(10);
    targets = measure
}
criterion_main!(benches);
