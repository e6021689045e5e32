//! What of a report is added to a record: what is new, what is known, what differs, what is refused.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]

mod support;

use std::collections::HashMap;

use anakinra_companion::domain::labs::calendar::TestStatus;
use anakinra_companion::domain::labs::panel::LabPanel;
use anakinra_companion::exchange::lab_report::{
    Changed, Choices, ImportPlan, Layout, Meaning, Recognised, TestFound,
};
use anakinra_companion::exchange::table::DateOrder;
use anakinra_companion::record::change::{Change, ValidationError};
use anakinra_companion::record::fact::Fact;
use anakinra_companion::record::queries::lab_calendar::planned_counts;
use anakinra_companion::record::record::Record;
use support::straight::{outline, plan_of, preview_of, read, report_of_table};
use support::*;

const NOW: &str = "2026-11-22T12:00:00+01:00[Europe/Berlin]";

/// The panels of a table of days and C-reactive protein.
fn rows(rows: &[&str]) -> Vec<LabPanel> {
    table("CRP (mg/L)", rows)
}

fn table(heads: &str, rows: &[&str]) -> Vec<LabPanel> {
    let table = read(&format!("Date;{heads}\n{}", rows.join("\n"))).unwrap();
    let report = report_of_table(&table, &Layout::RowPerDraw.suggested(&table));
    let meanings: HashMap<_, _> = outline(&report)
        .tests
        .into_iter()
        .map(|TestFound { label, .. }| match label.recognised() {
            Recognised::Analyte(analyte, unit) => (label, Meaning::Analyte(analyte, unit)),
            _ => (label, Meaning::Ignored),
        })
        .collect();
    let local_day = |moment: chrono::DateTime<chrono::Utc>| moment.naive_utc().date();
    preview_of(&report, &Choices { meanings, order: DateOrder::DayMonth, day: None, local_day }).panels
}

fn plan(record: &Record, table: &[&str]) -> ImportPlan {
    plan_of(rows(table), record, &moment(NOW))
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
fn a_result_that_is_there_in_any_unit_is_known_and_another_value_is_asked_about() {
    let recorded = table("WBC (G/L);Creatinine (mg/dL)", &["2026-10-01;4.5;0.9"]);
    let record = started(recorded.into_iter().map(Fact::Labs));
    let plan = |heads: &str, row: &str| plan_of(table(heads, &[row]), &record, &moment(NOW));
    let same = plan("WBC (/mm3);Creatinine (mg/L)", "2026-10-01;4500;9.0");
    assert_eq!((same.new.len(), same.known, same.corrections.len()), (0, 2, 0));
    let more = plan("WBC (G/L);CRP (mg/L)", "2026-10-01;4.5;3");
    assert_eq!((more.new.len(), more.known, more.corrections.len()), (1, 1, 0));
    assert_eq!(more.new[0].results.len(), 1, "what is there is not recorded twice");
    let other = plan("WBC (G/L);Creatinine (mg/dL);CRP (mg/L)", "2026-10-01;4.5;1.9;3");
    assert_eq!((other.new.len(), other.known, other.corrections.len()), (1, 1, 1));
    let [Changed::Analyte { from, to }] = other.corrections[0].changed.as_slice() else {
        panic!("one value")
    };
    assert_eq!((from.value().to_string(), to.value().to_string()), ("0.9".to_owned(), "1.9".to_owned()));
    let bodies = other.addition_and_corrections().check(&record, &moment(NOW)).unwrap();
    assert_eq!(bodies.len(), 2);
    assert_eq!(other.addition().check(&record, &moment(NOW)).unwrap().len(), 1);
    let below = plan("Creatinine (mg/dL)", "2026-10-01;<0.9");
    assert_eq!((below.known, below.corrections.len()), (0, 1), "less than a number is not that number");
}

/// What a report says of a draw that is known is not dropped unsaid.
#[test]
fn words_about_known_results_are_left_out_as_that() {
    let with_note = |note: &str| {
        let mut panels = rows(&["2026-10-01;5"]);
        panels[0].note = Some(note.to_owned());
        panels
    };
    let record = started(with_note("fasting").into_iter().map(Fact::Labs));
    let words = |note: &str| plan_of(with_note(note), &record, &moment(NOW)).words;
    assert_eq!(words("fasting"), []);
    assert_eq!(words("late"), [(day("2026-10-01"), "late".to_owned())]);
}

#[test]
fn two_draws_of_a_day_in_one_table_are_two() {
    let plan = plan(&started([]), &["2026-09-01;4", "2026-09-01;5"]);
    assert_eq!((plan.new.len(), plan.known), (2, 0));
}

#[test]
fn a_row_that_stands_twice_is_not_called_known_in_an_empty_record() {
    let plan = plan(&started([]), &["2026-09-01;4", "2026-09-01;4"]);
    assert_eq!((plan.new.len(), plan.known), (1, 0));
}

/// What is still to come, was cancelled or stands for nothing is no count.
#[test]
fn a_count_that_is_not_there_yet_does_not_satisfy_the_calendar() {
    let (due, today) = (day("2026-10-01"), day("2026-10-02"));
    let is_done = |count: &str| {
        let panels = table("ANC (10^9/L);CRP (mg/L)", &[&format!("{due};{count};5")]);
        assert_eq!(panels.len(), 1, "{count}");
        let record = started(panels.into_iter().map(Fact::Labs));
        planned_counts(&record, today).iter().any(|planned| planned.status == TestStatus::Done(due))
    };
    assert!(is_done("1.9") && is_done("<0.5"));
    for text in ["folgt", "pending", "!!Storno", "."] {
        assert!(!is_done(text), "{text}");
    }
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
    let bodies = first.addition().check(&record, &moment(NOW)).unwrap();
    assert_eq!(bodies.len(), 2);
    (100..).zip(bodies).for_each(|(count, body)| record.add(entry(count, body)));
    let again = plan(&record, &table);
    assert_eq!((again.new.len(), again.known, again.refused.len()), (0, 2, 1));
    assert_eq!(again.addition(), Change::AddAll(Vec::new()));
}

#[test]
fn nothing_is_planned_for_an_empty_table() {
    assert_eq!(plan_of(Vec::new(), &Record::default(), &moment(NOW)), ImportPlan::default());
}
