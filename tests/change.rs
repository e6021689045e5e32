//! What stands against a change, and what a change leaves in the record.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]

mod support;

use std::num::NonZeroU8;

use anakinra_companion::domain::labs::analyte::Analyte;
use anakinra_companion::domain::labs::panel::LabPanel;
use anakinra_companion::domain::labs::result::LabResult;
use anakinra_companion::domain::labs::unit::LabUnit;
use anakinra_companion::domain::patient::conditions::{Answered, Condition};
use anakinra_companion::domain::patient::patient::{Patient, Sex, Weight, WeightMeasurement};
use anakinra_companion::domain::quantities::number::Decimal;
use anakinra_companion::domain::sites::injection_site::standard_sites;
use anakinra_companion::domain::treatment::pause::{Cause, Skip};
use anakinra_companion::record::change::{Change, ValidationError};
use anakinra_companion::record::commit::entries;
use anakinra_companion::record::entry::{Entry, EntryBody};
use anakinra_companion::record::fact::{BackupMade, Fact, Reminder};
use anakinra_companion::record::queries::backup_status::backup_status;
use anakinra_companion::record::record::Record;
use chrono::Duration;
use support::*;

const NOW: &str = "2026-11-22T12:00:00+01:00[Europe/Berlin]";

fn record(entries: Vec<Entry>) -> Record {
    let mut record = Record::default();
    entries.into_iter().for_each(|entry| record.add(entry));
    record
}

/// A record with a patient whose therapy began on 31 January and two injections in November.
fn typical() -> Record {
    record(vec![
        fact(0, Fact::Regimen(regimen("2026-01-31", 1))),
        fact(1, Fact::Patient(patient())),
        fact(2, Fact::Injection(injection("2026-11-20T07:30:00+01:00[Europe/Berlin]", "LT1"))),
        fact(3, Fact::Injection(injection("2026-11-21T07:30:00+01:00[Europe/Berlin]", "RA1"))),
    ])
}

fn asked(change: Change) -> Result<Vec<EntryBody>, ValidationError> {
    change.check(&typical(), &moment(NOW))
}

fn inject(at: &str) -> Result<Vec<EntryBody>, ValidationError> {
    asked(Change::Add(Fact::Injection(injection(&format!("{at}+01:00[Europe/Berlin]"), "LT2"))))
}

#[test]
fn an_injection_is_refused_in_the_future_and_before_the_start() {
    assert!(inject("2026-11-22T12:00:00").is_ok());
    assert_eq!(inject("2026-11-22T12:00:01"), Err(ValidationError::InFuture));
    assert!(inject("2026-01-31T00:00:00").is_ok());
    assert_eq!(inject("2026-01-30T23:59:59"), Err(ValidationError::BeforeStart(day("2026-01-31"))));
}

#[test]
fn a_second_injection_on_a_day_is_asked_about_whenever_it_is_recorded() {
    for time in ["20T00:00:00", "20T07:30:00", "20T19:29:00", "19T19:31:00"] {
        assert_eq!(inject(&format!("2026-11-{time}")), Err(ValidationError::SameDose(id(2))));
    }
    assert!(inject("2026-11-19T19:30:00").is_ok(), "half a day before");
    let again = Change::Add(Fact::Injection(injection("2026-11-20T19:30:00+01:00[Europe/Berlin]", "LT2")));
    assert!(
        matches!(asked(again.clone().beside(id(3))), Err(ValidationError::SameDose(_))),
        "not about this"
    );
    let Ok(entries) = asked(again.beside(id(2))) else { panic!() };
    let [EntryBody::Fact(Fact::Injection(separate))] = entries.as_slice() else { panic!() };
    assert!(separate.details.is_separate);
}

#[test]
fn a_dose_after_midnight_counts_for_the_evening_before_and_leaves_the_next_one_due() {
    let late = |dose_day: Option<&str>| {
        let mut late = injection("2026-11-19T00:10:00+01:00[Europe/Berlin]", "LT2");
        late.details.dose_day = dose_day.map(day);
        late
    };
    let mut record = typical();
    let add = |injection| Change::Add(Fact::Injection(injection));
    let entries = entries(&record, add(late(Some("2026-11-18"))), &moment(NOW), || [7; 10]).unwrap();
    entries.into_iter().for_each(|entry| record.add(entry));
    let evening = injection("2026-11-19T23:00:00+01:00[Europe/Berlin]", "LT1");
    let on_19 = |injection| add(injection).check(&record, &moment(NOW));
    assert!(
        matches!(on_19(evening.clone()), Err(ValidationError::SameDose(of)) if of == id(2)),
        "07:30 is near"
    );
    let afternoon = injection("2026-11-19T18:00:00+01:00[Europe/Berlin]", "LT1");
    assert!(on_19(afternoon).is_ok(), "on the same calendar day, but the dose of another");
    let skip = |on| {
        Change::Add(Fact::Skip(Skip { day: day(on), cause: Cause::Travel })).check(&record, &moment(NOW))
    };
    assert!(matches!(skip("2026-11-18"), Err(ValidationError::Given)));
    assert!(skip("2026-11-19").is_ok());
    let start = record.patient().unwrap().therapy_start();
    let before = (start - chrono::Duration::days(1)).to_string();
    assert!(matches!(skip(&before), Err(ValidationError::BeforeStart(of)) if of == start), "no dose was due");
}

#[test]
fn a_confirmed_second_injection_is_all_that_is_allowed_besides() {
    let on = |at: &str| Fact::Injection(injection(&format!("{at}+01:00[Europe/Berlin]"), "RA2"));
    let confirmed = |change: Change| asked(change.beside(id(2)));
    assert!(confirmed(Change::Amend { of: id(3), to: on("2026-11-20T08:00:00") }).is_ok());
    assert_eq!(confirmed(Change::Add(on("2026-11-22T12:00:01"))), Err(ValidationError::InFuture));
    let skip = Change::Add(Fact::Skip(Skip { day: day("2026-11-20"), cause: Cause::Travel }));
    assert!(matches!(confirmed(skip), Err(ValidationError::Given)));
}

#[test]
fn the_day_is_that_of_the_wall_clock_and_not_of_utc() {
    let abroad = record(vec![fact(
        1,
        Fact::Injection(injection("2026-11-20T22:00:00-05:00[America/New_York]", "LT1")),
    )]);
    let next = |at| Change::Add(Fact::Injection(injection(at, "LT2"))).check(&abroad, &moment(NOW));
    assert!(matches!(next("2026-11-20T07:00:00-05:00[America/New_York]"), Err(ValidationError::SameDose(_))));
    assert!(next("2026-11-21T10:00:00-05:00[America/New_York]").is_ok());
}

#[test]
fn an_amendment_may_keep_its_day_but_not_take_that_of_another() {
    let amend = |at: &str| {
        asked(Change::Amend {
            of: id(3),
            to: Fact::Injection(injection(&format!("{at}+01:00[Europe/Berlin]"), "RA2")),
        })
    };
    assert!(amend("2026-11-21T08:00:00").is_ok());
    assert!(matches!(amend("2026-11-20T08:00:00"), Err(ValidationError::SameDose(_))));
    assert_eq!(amend("2026-11-23T08:00:00"), Err(ValidationError::InFuture));
}

#[test]
fn only_what_is_there_and_of_the_same_kind_is_corrected() {
    let other_kind = Change::Amend { of: id(3), to: Fact::Regimen(regimen("2026-02-01", 1)) };
    assert_eq!(asked(other_kind), Err(ValidationError::NotThere));
    assert_eq!(asked(Change::Void { of: id(99), reason: None }), Err(ValidationError::NotThere));
    assert_eq!(
        asked(Change::Void { of: id(3), reason: Some(" ".to_owned()) }),
        Err(ValidationError::NoReason)
    );
    assert!(asked(Change::Void { of: id(3), reason: None }).is_ok());
    let mut voided = typical();
    voided.add(entry(4, EntryBody::Voiding { of: id(3), reason: None }));
    let again = Change::Void { of: id(3), reason: None }.check(&voided, &moment(NOW));
    assert_eq!(again, Err(ValidationError::NotThere));
}

#[test]
fn therapy_cannot_start_after_an_injection_nor_too_far_ahead() {
    let start = |on| {
        let patient = Patient::new(Sex::Female, day("1980-05-10"), day(on)).unwrap();
        asked(Change::Add(Fact::Patient(patient)))
    };
    assert!(start("2026-11-20").is_ok());
    assert_eq!(start("2026-11-21"), Err(ValidationError::StartAfterInjection(day("2026-11-20"))));
    let none = Record::default();
    let planned = |on| {
        let patient = Patient::new(Sex::Female, day("1980-05-10"), day(on)).unwrap();
        Change::Add(Fact::Patient(patient)).check(&none, &moment(NOW))
    };
    assert!(planned("2027-11-23").is_ok());
    assert_eq!(planned("2027-11-24"), Err(ValidationError::TooFarAhead));
}

#[test]
fn dates_of_measurements_lie_between_birth_and_today() {
    let weighed = |on| {
        let kg = Weight::new(Decimal::whole(70)).unwrap();
        asked(Change::Add(Fact::WeightMeasurement(WeightMeasurement { on: day(on), kg })))
    };
    assert!(weighed("2026-11-22").is_ok());
    assert_eq!(weighed("2026-11-23"), Err(ValidationError::InFuture));
    assert!(weighed("1980-05-10").is_ok());
    assert_eq!(weighed("1980-05-09"), Err(ValidationError::BeforeBirth(day("1980-05-10"))));
}

#[test]
fn a_panel_has_each_analyte_at_most_once_and_at_least_one() {
    let result = |analyte, value| LabResult::new(analyte, Decimal::whole(value), LabUnit::GigaPerL).unwrap();
    let panel = |results| {
        asked(Change::Add(Fact::Labs(LabPanel { drawn: day("2026-11-01"), results, ..LabPanel::default() })))
    };
    assert_eq!(panel(vec![]), Err(ValidationError::NoResult));
    let neutrophils = result(Analyte::Neutrophils, 4);
    assert!(panel(vec![neutrophils]).is_ok());
    assert_eq!(panel(vec![neutrophils, neutrophils]), Err(ValidationError::Twice(Analyte::Neutrophils)));
    let white = result(Analyte::WhiteCells, 3);
    assert_eq!(
        panel(vec![neutrophils, white]),
        Err(ValidationError::MoreThanWhiteCells(Analyte::Neutrophils))
    );
}

#[test]
fn a_regimen_cannot_begin_before_the_therapy() {
    let from = |on| asked(Change::Add(Fact::Regimen(regimen(on, 2))));
    assert!(from("2026-01-31").is_ok());
    assert_eq!(from("2026-01-30"), Err(ValidationError::BeforeStart(day("2026-01-31"))));
    assert_eq!(from("2027-11-24"), Err(ValidationError::TooFarAhead));
}

#[test]
fn the_set_up_is_complete_only_with_its_last_entry() {
    let set_up = Change::SetUp { patient: patient(), regimen: regimen("2026-01-31", 1), weight: None };
    let bodies = set_up.check(&Record::default(), &moment(NOW)).unwrap();
    assert!(matches!(bodies.last(), Some(EntryBody::Fact(Fact::Patient(_)))));
    assert_eq!(bodies.len(), 2);
}

#[test]
fn an_amendment_moves_an_injection_and_a_voiding_takes_it_out() {
    let mut record = typical();
    let to = Fact::Injection(injection("2026-11-19T07:30:00+01:00[Europe/Berlin]", "LA3"));
    record.add(entry(4, EntryBody::Amendment { of: id(3), to }));
    let order: Vec<String> = record.given().map(|current| current.what.site.unwrap().to_string()).collect();
    assert_eq!(order, ["LT1", "LA3"]);
    assert_eq!(record.last_use().get("RA1".parse().unwrap()), None, "the old spot is free again");
    record.add(entry(5, EntryBody::Voiding { of: id(3), reason: None }));
    assert_eq!(record.given().count(), 1);
    assert_eq!(record.injections_of_year(2026).len(), 2, "a voided injection is still shown");
    let used = standard_sites().into_iter().filter(|site| record.last_use().get(*site).is_some());
    assert_eq!(used.count(), 1);
    assert_eq!(record.trail(id(3)).count(), 2);
    assert!(record.current(id(3)).unwrap().voided);
}

#[test]
fn history_is_grouped_by_the_year_of_the_wall_clock() {
    let record = record(vec![
        fact(1, Fact::Injection(injection("2025-12-31T23:30:00-05:00[America/New_York]", "LT1"))),
        fact(2, Fact::Injection(injection("2026-01-01T00:30:00+01:00[Europe/Berlin]", "LT2"))),
        fact(3, Fact::Injection(injection("2027-08-27T07:30:00+02:00[Europe/Berlin]", "LT3"))),
    ]);
    assert_eq!(record.years(), [2027, 2026, 2025]);
    for (year, site) in [(2025, "LT1"), (2026, "LT2"), (2027, "LT3")] {
        let sites: Vec<String> = record
            .injections_of_year(year)
            .iter()
            .map(|current| current.what.site.unwrap().to_string())
            .collect();
        assert_eq!(sites, [site]);
    }
}

#[test]
fn an_empty_year_between_two_others_is_left_out() {
    let record = record(vec![
        fact(1, Fact::Injection(injection("2022-06-01T07:30:00+02:00[Europe/Berlin]", "LT1"))),
        fact(2, Fact::Injection(injection("2026-06-01T07:30:00+02:00[Europe/Berlin]", "LT2"))),
    ]);
    assert_eq!(record.years(), [2026, 2022]);
}

#[test]
fn what_is_recorded_last_counts_last_even_if_the_clock_was_set_back() {
    let mut record = Record::default();
    for (now, every_days) in [(NOW, 1), ("2026-11-22T11:00:00+01:00[Europe/Berlin]", 2)] {
        let change = Change::Add(Fact::Regimen(regimen("2026-11-01", every_days)));
        let entries = entries(&record, change, &moment(now), || [7; 10]).unwrap();
        entries.into_iter().for_each(|entry| record.add(entry));
    }
    let last = record.regimens().last().unwrap();
    assert_eq!(last.every_days.get(), 2);
    assert_eq!(record.entries().len(), 2);
}

#[test]
fn a_refused_change_makes_no_entry() {
    let future = Change::Add(Fact::Injection(injection("2026-11-23T07:30:00+01:00[Europe/Berlin]", "LT1")));
    let refused = entries(&typical(), future.beside(id(2)), &moment(NOW), || [7; 10]);
    assert_eq!(refused, Err(ValidationError::InFuture));
}

#[test]
fn answers_are_confirmed_together_or_not_at_all() {
    let answered = |on| Answered { condition: Condition::Dialysis, answer: false, on: day(on) };
    let confirm =
        |answers: Vec<Answered>| asked(Change::AddAll(answers.into_iter().map(Fact::Answered).collect()));
    assert_eq!(confirm(vec![answered("2026-11-22"), answered("2026-11-21")]).unwrap().len(), 2);
    assert_eq!(confirm(vec![answered("2026-11-22"), answered("2026-11-23")]), Err(ValidationError::InFuture));
}

fn copied(count: u64, at: &str) -> Entry {
    fact(count, Fact::BackupMade(BackupMade { at: moment(at), entries: 2 }))
}

fn reminder(count: u64, every_days: u8, from: &str) -> Entry {
    let reminder = Reminder { every_days: NonZeroU8::new(every_days), from: day(from) };
    fact(count, Fact::Reminder(reminder))
}

#[test]
fn the_first_backup_is_due_a_week_after_the_first_entry() {
    let first = id(1).recorded_at().naive_utc().date();
    let record = record(vec![fact(1, Fact::Patient(patient()))]);
    for (days, is_due) in [(0, false), (6, false), (7, true), (400, true)] {
        let standing = backup_status(&record, first + Duration::days(days));
        assert_eq!((standing.last, standing.newer, standing.is_due), (None, 1, is_due), "after {days} days");
    }
    assert!(!backup_status(&Record::default(), first + Duration::days(400)).is_due, "nothing to lose");
}

#[test]
fn the_next_backup_is_due_after_its_interval_if_there_is_anything_new() {
    let backup = copied(10, "2026-03-01T23:30:00-05:00[America/New_York]");
    let injected = fact(11, Fact::Injection(injection("2026-03-02T07:30:00+01:00[Europe/Berlin]", "LT1")));
    let due = |entries: &[Entry], today: &str| backup_status(&record(entries.to_vec()), day(today));
    let both = [backup.clone(), injected.clone()];
    assert_eq!((due(&both, "2026-03-30").newer, due(&both, "2026-03-30").is_due), (1, false));
    assert!(due(&both, "2026-03-31").is_due);
    assert!(!due(std::slice::from_ref(&backup), "2027-03-31").is_due, "nothing is newer than the backup");
    let weekly = [both.to_vec(), vec![reminder(12, 7, "2026-03-02")]].concat();
    assert_eq!(due(&weekly, "2026-03-07").newer, 1, "a reminder is nothing to back up");
    assert!(!due(&weekly, "2026-03-07").is_due);
    assert!(due(&weekly, "2026-03-08").is_due);
    let snoozed = [weekly.clone(), vec![reminder(13, 7, "2026-03-15")]].concat();
    assert!(!due(&snoozed, "2026-03-14").is_due);
    assert!(due(&snoozed, "2026-03-15").is_due);
    let never = [weekly, vec![reminder(13, 0, "2026-03-15")]].concat();
    assert!(!due(&never, "2036-03-15").is_due);
}
