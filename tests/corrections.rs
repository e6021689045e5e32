//! Whatever a person has recorded, of any kind, can be voided; the record then reads as if it had not been made, and what
//! was made is still there with its trail.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may panic")]

mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Debug;

use anakinra_companion::domain::patient::preference::Preference;
use anakinra_companion::record::change::{Change, ValidationError};
use anakinra_companion::record::entry::{Entry, EntryBody};
use anakinra_companion::record::entry_id::EntryId;
use anakinra_companion::record::fact::Fact;
use anakinra_companion::record::record::{Current, Record};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use support::arbitrary::{any_fact, any_history};
use support::{day, entry, fact, id, moment, regimen, started};

const NOW: &str = "2026-11-22T10:05:00+01:00[Europe/Berlin]";

/// The name under which [`readings`] shows facts of a kind. A new kind does not compile until it has one.
fn kind(fact: &Fact) -> &'static str {
    match fact {
        Fact::Patient(_) => "patient",
        Fact::Regimen(_) => "regimens",
        Fact::WeightMeasurement(_) => "weights",
        Fact::Injection(_) => "injections",
        Fact::Labs(_) => "panels",
        Fact::Restart(_) => "restarts",
        Fact::Question(_) => "questions",
        Fact::PrescribedTest(_) => "prescribed tests",
        Fact::Answered(_) => "answers",
        Fact::ConcomitantMedication(_) => "medications",
        Fact::Skip(_) => "skips",
        Fact::Pause(_) => "pauses",
        Fact::Pack(_) => "packs",
        Fact::DiscardedSyringes(_) => "discarded",
        Fact::RegionUse(_) => "regions",
        Fact::CustomSite(_) => "custom sites",
        Fact::Skin(_) => "skin",
        Fact::Reaction(_) => "reactions",
        Fact::Symptom { .. } => "symptoms",
        Fact::WarmUpStarted(_) => "warm-ups",
        Fact::SharpsBox(_) => "boxes",
        Fact::Preferred(_) => "preferences",
        Fact::BackupMade(_) => "backups",
        Fact::Reminder(_) => "reminders",
        Fact::Acknowledgement(_) => "acknowledgements",
    }
}

const KINDS: usize = 25;

/// Everything that pages and rules can read of a record, kind by kind, without what is voided.
fn readings(record: &Record) -> BTreeMap<&'static str, Vec<String>> {
    fn all<T: Debug>(facts: impl Iterator<Item = T>) -> Vec<String> {
        facts.map(|fact| format!("{fact:?}")).collect()
    }
    fn standing<T: Debug>(facts: impl Iterator<Item = Current<T>>) -> Vec<String> {
        all(facts.filter(|kept| !kept.voided).map(|kept| (kept.id, kept.what)))
    }
    let mut injections = standing(record.given());
    injections.push(format!("{:?}", record.last_use()));
    BTreeMap::from([
        ("patient", all(record.patient().into_iter())),
        ("regimens", [all(record.regimens()), standing(record.regimen_entries())].concat()),
        ("weights", [all(record.weight_measurements()), standing(record.weight_entries())].concat()),
        ("injections", injections),
        ("panels", standing(record.panels())),
        ("restarts", standing(record.restarts())),
        ("questions", standing(record.questions())),
        ("prescribed tests", standing(record.prescribed_tests())),
        ("answers", [all(record.answered()), standing(record.answered_entries())].concat()),
        ("medications", [all(record.medications()), standing(record.medication_entries())].concat()),
        ("skips", [standing(record.skips()), standing(record.all_skips())].concat()),
        ("pauses", [standing(record.pauses()), standing(record.all_pauses())].concat()),
        ("packs", standing(record.packs())),
        ("discarded", [all(record.discarded_syringes()), standing(record.discarded_entries())].concat()),
        ("regions", all(record.region_uses())),
        ("custom sites", standing(record.custom_site_entries())),
        ("skin", standing(record.skin())),
        ("reactions", standing(record.reactions())),
        ("symptoms", standing(record.symptoms())),
        ("warm-ups", standing(record.warm_ups())),
        ("boxes", [all(record.sharps_boxes()), standing(record.sharps_box_entries())].concat()),
        (
            "preferences",
            [
                all(Preference::ALL.into_iter().map(|one| record.preferred(one))),
                all([record.country()].iter()),
            ]
            .concat(),
        ),
        ("backups", standing(record.backups())),
        ("reminders", all(record.reminders())),
        ("acknowledgements", standing(record.acknowledgements())),
    ])
}

/// A record without an entry and what corrects it.
fn without(record: &Record, of: EntryId) -> Record {
    let mut rest = Record::default();
    for entry in record.entries().iter().filter(|entry| entry.id != of && entry.what.amends() != Some(of)) {
        rest.add(entry.clone());
    }
    rest
}

/// Voids an entry, and checks that it reads as if it had not been made, and is still there with its trail.
fn check_voiding(record: &Record, of: EntryId) {
    let reason = Some("by mistake".to_owned());
    let bodies = Change::Void { of, reason }.check(record, &moment(NOW)).unwrap();
    let [voiding] = bodies.try_into().unwrap();
    let mut after = record.clone();
    after.add(Entry { id: EntryId::new(9_000_000_000_000, [0; 10]), recorded: None, what: voiding.clone() });
    assert_eq!(readings(&after), readings(&without(record, of)));
    let kept = after.current(of).unwrap();
    assert!(kept.voided);
    assert_eq!(Some(kept.what), record.current(of).map(|before| before.what));
    assert_eq!(after.original(of), record.original(of));
    assert_eq!(after.trail(of).last().map(|entry| &entry.what), Some(&voiding));
    let again = Change::Void { of, reason: None }.check(&after, &moment(NOW));
    assert_eq!(again, Err(ValidationError::NotThere));
}

#[test]
fn an_entry_of_every_kind_is_shown_until_it_is_voided() {
    let mut runner = TestRunner::deterministic();
    let mut seen = BTreeSet::new();
    for _ in 0..5000 {
        let what = any_fact().new_tree(&mut runner).unwrap().current();
        let kind = kind(&what);
        if !seen.insert(kind) {
            continue;
        }
        let mut record = Record::default();
        let empty = readings(&record);
        record.add(fact(1, what));
        let shown = readings(&record);
        assert_ne!(shown[kind], empty[kind], "{kind}");
        check_voiding(&record, id(1));
    }
    assert_eq!(seen.len(), KINDS, "{seen:?}");
}

proptest! {
    #[test]
    fn no_history_leaves_an_entry_that_cannot_be_voided(history in any_history()) {
        let mut record = Record::default();
        history.into_iter().for_each(|entry| record.add(entry));
        let standing = |id: &EntryId| record.current(*id).is_some_and(|kept| !kept.voided);
        for of in record.entries().iter().map(|entry| entry.id).filter(standing) {
            check_voiding(&record, of);
        }
    }
}

#[test]
fn changes_that_belong_together_are_made_together_or_not_at_all() {
    let record = started([Fact::Regimen(regimen("2026-11-24", 2))]);
    let add = |from| Change::Add(Fact::Regimen(regimen(from, 1)));
    let drop = |of| Change::Void { of, reason: None };
    let together = |changes| Change::Together(changes).check(&record, &moment(NOW));
    let bodies = together(vec![add("2026-11-22"), drop(id(2))]).unwrap();
    assert!(matches!(bodies[..], [EntryBody::Fact(Fact::Regimen(_)), EntryBody::Voiding { .. }]));
    let mut after = record.clone();
    (7..).zip(bodies).for_each(|(count, what)| after.add(entry(count, what)));
    let firsts: Vec<_> = after.regimens().map(|regimen| regimen.from).collect();
    assert_eq!(firsts, [day("2026-02-01"), day("2026-11-22")]);
    assert_eq!(together(vec![add("2026-11-22"), drop(id(9))]), Err(ValidationError::NotThere));
    assert_eq!(together(vec![add("2028-11-22"), drop(id(2))]), Err(ValidationError::TooFarAhead));
}
