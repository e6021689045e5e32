//! The doses from which the concentration is calculated.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]

mod support;

use anakinra_companion::domain::treatment::pause::{Cause, Pause};
use anakinra_companion::domain::treatment::regimen::{Counted, Regimen};
use anakinra_companion::record::entry::EntryBody;
use anakinra_companion::record::fact::Fact;
use anakinra_companion::record::queries::drug_level::{WhatIf, doses};
use anakinra_companion::record::record::Record;
use chrono::Duration;
use support::*;

fn hours(record: &Record, what_if: WhatIf) -> Vec<f64> {
    let now = moment("2026-02-10T12:00:00+01:00[Europe/Berlin]");
    let doses = doses(record, &now, Duration::days(2), Duration::days(3), what_if);
    assert!(doses.iter().all(|dose| (dose.mg - 100.0).abs() < 1e-9));
    doses.iter().map(|dose| dose.hours).collect()
}

fn given(at: &str) -> Fact {
    Fact::Injection(injection(at, "LT1"))
}

#[test]
fn recorded_doses_lie_in_the_past_and_planned_ones_follow() {
    // The entries of this record are later than its days, as when an old log is typed in.
    let record = started([
        given("2026-02-09T07:30:00+01:00[Europe/Berlin]"),
        given("2026-02-10T06:00:00+00:00[Etc/UTC]"),
    ]);
    let early = |hours: Vec<f64>| hours.into_iter().filter(|hour| *hour < 0.0).collect::<Vec<_>>();
    assert_eq!(early(hours(&record, WhatIf::AsPlanned)), [-28.5, -5.0]);
}

#[test]
fn the_next_doses_come_as_they_fall_due_or_otherwise() {
    let mut record = Record::default();
    // Recorded in time: the ids of the other tests are of November 2025.
    for (count, fact) in (0_u64..).zip([
        Fact::Regimen(regimen("2026-02-01", 1)),
        given("2026-02-10T07:30:00+01:00[Europe/Berlin]"),
        Fact::Patient(patient()),
    ]) {
        record.add(entry(count, EntryBody::Fact(fact)));
    }
    assert_eq!(hours(&record, WhatIf::AsPlanned), [-4.5, 19.5, 43.5, 67.5]);
    assert_eq!(hours(&record, WhatIf::WithoutNext), [-4.5, 43.5, 67.5]);
    assert_eq!(hours(&record, WhatIf::EverySecond), [-4.5, 19.5, 67.5]);
    assert_eq!(hours(&record, WhatIf::HourLater), [-4.5, 20.5, 43.5, 67.5]);
}

#[test]
fn an_overdue_dose_is_taken_to_be_given_now_and_a_pause_has_none() {
    assert_eq!(hours(&started([]), WhatIf::AsPlanned), [0.0, 19.5, 43.5, 67.5]);
    let pause = Pause { from: day("2026-02-10"), until: Some(day("2026-02-12")), cause: Cause::Infection };
    assert_eq!(hours(&started([Fact::Pause(pause)]), WhatIf::AsPlanned), [67.5]);
}

#[test]
fn counted_from_the_last_dose_an_overdue_one_is_given_now_and_the_others_follow_it() {
    let counted = || Fact::Regimen(Regimen { counted: Counted::FromLastDose, ..regimen("2026-02-01", 2) });
    let overdue = started([counted(), given("2026-02-07T08:00:00+01:00[Europe/Berlin]")]);
    let ahead = |record: &Record| {
        hours(record, WhatIf::AsPlanned).into_iter().filter(|hour| *hour >= 0.0).collect::<Vec<_>>()
    };
    assert_eq!(ahead(&overdue), [0.0, 48.0]);
    let in_time = started([counted(), given("2026-02-09T09:00:00+01:00[Europe/Berlin]")]);
    assert_eq!(ahead(&in_time), [21.0, 69.0]);
}
