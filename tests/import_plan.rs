//! What of a table is added to a record: what is new, what is known, what is refused.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]

mod support;

use anakinra_companion::domain::labs::analyte::Analyte;
use anakinra_companion::domain::labs::panel::LabPanel;
use anakinra_companion::domain::labs::unit::LabUnit;
use anakinra_companion::exchange::lab_table::{DateOrder, ImportPlan, Target, panels, read};
use anakinra_companion::record::change::{Change, ValidationError};
use anakinra_companion::record::fact::Fact;
use anakinra_companion::record::record::Record;
use support::*;

const NOW: &str = "2026-11-22T12:00:00+01:00[Europe/Berlin]";

/// The panels of a table of days and C-reactive protein.
fn rows(rows: &[&str]) -> Vec<LabPanel> {
    let table = read(&format!("Date;CRP\n{}", rows.join("\n"))).unwrap();
    let targets = [Target::Date(DateOrder::YearMonthDay), Target::Analyte(Analyte::Crp, LabUnit::MgPerL)];
    panels(&table, &targets).unwrap().panels
}

fn plan(record: &Record, table: &[&str]) -> ImportPlan {
    ImportPlan::of(rows(table), record, &moment(NOW))
}

fn days(plan: &ImportPlan) -> Vec<String> {
    plan.new.iter().map(|panel| panel.drawn.to_string()).collect()
}

#[test]
fn every_panel_is_new_known_or_refused() {
    let recorded = rows(&["2026-10-01;5"]).into_iter().map(Fact::Labs);
    let plan = plan(&started(recorded), &["2026-09-01;4", "2026-10-01;5", "2026-11-23;6", "2026-11-01;7"]);
    assert_eq!(days(&plan), ["2026-09-01", "2026-11-01"]);
    assert_eq!(plan.known, 1);
    assert_eq!(plan.refused, [(rows(&["2026-11-23;6"]).remove(0), ValidationError::InFuture)]);
}

#[test]
fn a_day_is_refused_from_tomorrow_on_and_before_birth() {
    let (today, tomorrow) = (&["2026-11-22;5"], &["2026-11-23;5"]);
    assert!(plan(&started([]), today).refused.is_empty());
    assert_eq!(plan(&started([]), tomorrow).new, []);
    let why = |table: &[&str]| plan(&started([]), table).refused.into_iter().map(|(_, why)| why).next();
    assert_eq!(why(&["1980-05-10;5"]), None);
    assert_eq!(why(&["1980-05-09;5"]), Some(ValidationError::BeforeBirth(day("1980-05-10"))));
}

#[test]
fn the_same_draw_twice_in_a_table_counts_once() {
    let plan = plan(&started([]), &["2026-09-01;4", "2026-09-01;4.0", "2026-09-01;5"]);
    assert_eq!((plan.new.len(), plan.known), (2, 1));
}

#[test]
fn a_voided_panel_is_not_known() {
    let recorded = rows(&["2026-10-01;5"]).into_iter().map(Fact::Labs);
    let mut record = started(recorded);
    let of = record.newest().unwrap();
    let void = Change::Void { of, reason: None }.check(&record, &moment(NOW)).unwrap();
    void.into_iter().for_each(|body| record.add(entry(99, body)));
    assert_eq!(plan(&record, &["2026-10-01;5"]).new.len(), 1);
}

#[test]
fn what_is_new_is_added_together_and_is_known_from_then_on() {
    let table = ["2026-09-01;4", "2026-11-23;6", "2026-11-01;7"];
    let mut record = started([]);
    let first = plan(&record, &table);
    let bodies = first.change().check(&record, &moment(NOW)).unwrap();
    assert_eq!(bodies.len(), 2);
    (100..).zip(bodies).for_each(|(count, body)| record.add(entry(count, body)));
    let again = plan(&record, &table);
    assert_eq!((again.new.len(), again.known, again.refused.len()), (0, 2, 1));
    assert_eq!(again.change(), Change::AddAll(Vec::new()));
}

#[test]
fn nothing_is_planned_for_an_empty_table() {
    assert_eq!(ImportPlan::of(Vec::new(), &Record::default(), &moment(NOW)), ImportPlan::default());
}
