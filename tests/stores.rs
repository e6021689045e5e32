//! Two stores, and everything that can happen to them: crashes, losses, damage, full disks. What was said to be
//! saved is there afterwards, once.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::string_slice, reason = "a test may panic")]

mod support;

use std::cell::Cell;
use std::collections::{BTreeMap, BTreeSet};
use std::future::ready;
use std::rc::Rc;

use anakinra_companion::record::codec::{self, Damage};
use anakinra_companion::record::entry::{Entry, EntryBody};
use anakinra_companion::record::entry_id::EntryId;
use anakinra_companion::record::fact::Fact;
use anakinra_companion::record::storage::health::{Reading, Recovered, StorageHealth};
use anakinra_companion::record::storage::loaded::decode_all;
use anakinra_companion::record::storage::store::{Pair, StoreError};
use anakinra_companion::record::storage::vault::{AT_ONCE, RepairReport, Vault};
use proptest::prelude::RngExt;
use proptest::test_runner::{RngAlgorithm, TestRng};
use support::stores::{Fault, Sim, cases, run};
use support::*;

fn pairs(entries: &[Entry]) -> Vec<Pair> {
    entries.iter().map(|entry| codec::encode(entry).unwrap()).collect()
}

fn ids(entries: &[Entry]) -> BTreeSet<EntryId> {
    entries.iter().map(|entry| entry.id).collect()
}

/// What a tab does with both stores when it opens.
async fn mend(tab: &Vault, local: Result<Vec<Pair>, StoreError>) -> RepairReport {
    let journal = tab.journal().await;
    tab.reconcile(local, journal).await
}

/// Opens a tab: everything that it then holds, and what had to be repaired.
fn open(tab: &Vault) -> Option<(Vec<Entry>, RepairReport)> {
    let local = run(tab.local())?.unwrap();
    let mut entries = decode_all(&local).entries;
    let report = run(mend(tab, Ok(local)))?;
    for entry in &report.found.entries {
        if entries.iter().all(|known| known.id != entry.id) {
            entries.push(entry.clone());
        }
    }
    Some((entries, report))
}

/// A step of a workflow: entries that one tab keeps, or that tab opening.
enum Step {
    Keep(Vec<Entry>),
    Open,
}

/// Where a workflow begins, and what is done.
struct Workflow {
    name: &'static str,
    begin: fn() -> Rc<Sim>,
    steps: Vec<Step>,
}

fn later(count: u64) -> Entry {
    years_of_injections(count + 1).pop().unwrap()
}

fn with(before: u64) -> Rc<Sim> {
    let known = pairs(&years_of_injections(before));
    Sim::new(&known, &known)
}

fn damaged(in_journal: bool) -> Rc<Sim> {
    let sim = with(12);
    sim.tamper(in_journal, |texts| {
        for text in texts.values_mut().step_by(4) {
            *text = text.replace("100", "10");
        }
    });
    sim
}

fn workflows() -> Vec<Workflow> {
    let injections =
        |range: std::ops::Range<u64>| range.map(|count| Step::Keep(vec![later(count)])).collect();
    let set_up = vec![fact(1, Fact::Regimen(regimen("2026-01-31", 1))), fact(2, Fact::Patient(patient()))];
    let amended = injection("2026-02-01T07:30:00+01:00[Europe/Berlin]", "LT3");
    let amendment = entry(900, EntryBody::Amendment { of: later(3).id, to: Fact::Injection(amended) });
    let voiding = entry(901, EntryBody::Voiding { of: later(4).id, reason: None });
    let restored: Vec<Entry> = years_of_injections(80).split_off(10);
    vec![
        Workflow { name: "set-up", begin: || with(0), steps: vec![Step::Open, Step::Keep(set_up)] },
        Workflow { name: "one injection", begin: || with(3), steps: injections(3..4) },
        Workflow { name: "a month of injections", begin: || with(3), steps: injections(3..33) },
        Workflow {
            name: "a correction",
            begin: || with(8),
            steps: vec![Step::Open, Step::Keep(vec![amendment])],
        },
        Workflow {
            name: "an undo",
            begin: || with(8),
            steps: vec![Step::Keep(vec![later(8)]), Step::Keep(vec![voiding])],
        },
        Workflow {
            name: "a restored backup",
            begin: || with(10),
            steps: vec![Step::Open, Step::Keep(restored)],
        },
        Workflow {
            name: "local storage lost",
            begin: || Sim::new(&[], &pairs(&years_of_injections(25))),
            steps: vec![Step::Open, Step::Keep(vec![later(25)])],
        },
        Workflow {
            name: "the journal lost",
            begin: || Sim::new(&pairs(&years_of_injections(25)), &[]),
            steps: vec![Step::Open, Step::Keep(vec![later(25)])],
        },
        Workflow {
            name: "each has lost a part",
            begin: || Sim::new(&pairs(&years_of_injections(20)), &pairs(&years_of_injections(30)[12..])),
            steps: vec![Step::Open, Step::Keep(vec![later(30)])],
        },
        Workflow {
            name: "damage in local storage",
            begin: || damaged(false),
            steps: vec![Step::Open, Step::Open],
        },
        Workflow {
            name: "damage in the journal",
            begin: || damaged(true),
            steps: vec![Step::Open, Step::Open],
        },
        Workflow {
            name: "a full local storage",
            begin: || {
                let sim = with(40);
                sim.room.set(Some(40 * 130));
                sim
            },
            steps: injections(40..46),
        },
    ]
}

/// What came of a workflow, until its end or a crash: ids that were acknowledged, and all that were tried.
fn perform(sim: &Rc<Sim>, steps: &[Step]) -> (BTreeSet<EntryId>, BTreeSet<EntryId>) {
    let tab = sim.tab();
    let (mut acknowledged, mut tried) = (BTreeSet::new(), BTreeSet::new());
    for step in steps {
        let done = match step {
            Step::Open => open(&tab).map(|_| ()),
            Step::Keep(entries) => {
                tried.extend(ids(entries));
                let kept = run(tab.append(entries));
                if let Some(Ok(protection)) = &kept
                    && protection.journal.is_ok()
                {
                    acknowledged.extend(ids(entries));
                }
                kept.map(|_| ())
            }
        };
        if done.is_none() {
            break;
        }
    }
    (acknowledged, tried)
}

#[test]
fn whatever_was_acknowledged_is_there_once_after_a_crash_at_any_call() {
    let mut states = 0;
    for Workflow { name, begin, steps } in workflows() {
        let whole = begin();
        let before: BTreeSet<EntryId> =
            open(&begin().tab()).unwrap().0.iter().map(|entry| entry.id).collect();
        perform(&whole, &steps);
        for crash in 0..=whole.calls() {
            let sim = begin();
            sim.crash_at(crash);
            let (acknowledged, tried) = perform(&sim, &steps);
            for written in 0..=sim.unwritten() {
                states += 1;
                let disks = sim.after_crash(written);
                let (entries, report) = open(&disks.tab()).unwrap();
                let present = ids(&entries);
                let place = format!("{name}, crash before call {crash}, {written} writes on disk");
                assert_eq!(present.len(), entries.len(), "{place}: once");
                assert!(present.is_superset(&acknowledged), "{place}: acknowledged");
                assert!(present.is_superset(&before), "{place}: what was there before");
                assert!(
                    present.iter().all(|id| before.contains(id) || tried.contains(id)),
                    "{place}: no other"
                );
                assert!(report.protection.is_whole(), "{place}: both stores work");
                let (again, report) = open(&disks.tab()).unwrap();
                assert_eq!(ids(&again), present, "{place}: opened again");
                assert_eq!((report.to_local, report.to_journal), (0, 0), "{place}: nothing left to mend");
            }
        }
    }
    println!("{states} states after a crash, over {} workflows", workflows().len());
    assert!(states >= 5_000, "{states}");
}

#[test]
fn a_write_that_fails_leaves_all_or_nothing_whichever_it_is() {
    let mut count = 0;
    for Workflow { name, begin, steps } in workflows() {
        for in_journal in [false, true] {
            for fault in [Fault::Full, Fault::Throws, Fault::Drops] {
                for from in 0..80 {
                    count += 1;
                    let sim = begin();
                    let before = open(&begin().tab()).unwrap().0;
                    let slot = if in_journal { &sim.journal_fault } else { &sim.local_fault };
                    slot.set(Some((from, fault)));
                    let tab = sim.tab();
                    let mut expected = ids(&before);
                    for step in &steps {
                        if let Step::Keep(entries) = step {
                            // One store is enough; the other is said to be missing.
                            let kept = run(tab.append(entries)).unwrap();
                            let (local, journal) = kept
                                .map_or((false, false), |kept| (kept.local.is_ok(), kept.journal.is_ok()));
                            // Each store has the whole of it or nothing.
                            for (is_kept, held) in [(local, sim.local()), (journal, sim.journal())] {
                                let here = pairs(entries).iter().filter(|pair| held.contains(pair)).count();
                                let whole = if is_kept { entries.len() } else { 0 };
                                assert_eq!(
                                    here, whole,
                                    "{name}, {fault:?} from write {from}, journal: {in_journal}"
                                );
                            }
                            if local || journal {
                                expected.extend(ids(entries));
                            }
                        }
                    }
                    slot.set(None);
                    let after = open(&sim.tab()).unwrap().0;
                    assert_eq!(
                        ids(&after),
                        expected,
                        "{name}, {fault:?} from write {from}, journal: {in_journal}"
                    );
                }
            }
        }
    }
    println!("{count} workflows with a failing write");
}

#[test]
fn when_both_stores_fail_nothing_is_kept_and_that_is_said() {
    let sim = with(5);
    for fault in [Fault::Full, Fault::Throws] {
        sim.local_fault.set(Some((0, fault)));
        sim.journal_fault.set(Some((0, fault)));
        assert!(run(sim.tab().append(&[later(5)])).unwrap().is_err());
    }
    assert_eq!(
        (sim.local(), sim.journal()),
        (pairs(&years_of_injections(5)), pairs(&years_of_injections(5)))
    );
}

#[test]
fn damage_in_one_store_is_mended_from_the_other_and_its_text_is_kept() {
    for in_journal in [false, true] {
        let sim = damaged(in_journal);
        let broken: BTreeSet<String> = if in_journal { sim.journal() } else { sim.local() }
            .into_iter()
            .filter(|(key, text)| codec::decode(key, text).is_err())
            .map(|(_, text)| text)
            .collect();
        assert_eq!(broken.len(), 3);
        let (entries, _) = open(&sim.tab()).unwrap();
        assert_eq!(entries.len(), 12);
        let (entries, report) = open(&sim.tab()).unwrap();
        assert_eq!(entries.len(), 12);
        let aside: BTreeSet<String> = report.found.unreadable.iter().map(|text| text.text.clone()).collect();
        assert!(report.found.unreadable.iter().all(|text| text.why == Damage::Quarantined));
        assert_eq!(aside, broken, "the damaged texts are still there");
        assert_eq!(decode_all(&sim.local()).entries, decode_all(&sim.journal()).entries);
    }
}

#[test]
fn what_neither_store_has_whole_stays_in_both_as_it_is() {
    let sim = with(3);
    for in_journal in [false, true] {
        sim.tamper(in_journal, |texts| {
            let text = texts.values_mut().next().unwrap();
            text.push(if in_journal { 'j' } else { 'l' });
        });
    }
    let (local, journal) = (sim.local(), sim.journal());
    assert_eq!(open(&sim.tab()).unwrap().0.len(), 2);
    assert_eq!((sim.local(), sim.journal()), (local, journal));
}

#[test]
fn what_a_newer_version_wrote_is_not_touched() {
    let sim = with(3);
    let newer = ("anak9/00000000000070008000000000000000".to_owned(), "from tomorrow".to_owned());
    sim.tamper(true, |texts| {
        texts.insert(newer.0.clone(), newer.1.clone());
    });
    let (_, report) = open(&sim.tab()).unwrap();
    assert_eq!(report.found.unreadable[0].why, Damage::Newer(9));
    assert!(sim.journal().contains(&newer));
    assert!(!sim.local().contains(&newer));
}

#[test]
fn a_full_local_storage_gives_up_its_oldest_injections_and_nothing_else() {
    let set_up = fact(0, Fact::Patient(patient()));
    let mut all = vec![set_up.clone()];
    all.extend(years_of_injections(50).split_off(1));
    let sim = Sim::new(&pairs(&all), &pairs(&all));
    sim.room.set(Some(50 * 128));
    for count in 50..60 {
        assert!(run(sim.tab().append(&[later(count)])).unwrap().unwrap().is_whole());
    }
    let local = decode_all(&sim.local()).entries;
    assert!(local.contains(&set_up), "who is treated stays");
    assert!(local.contains(&later(59)));
    let (entries, report) = open(&sim.tab()).unwrap();
    assert_eq!(entries.len(), 60);
    assert!(report.only_in_journal > 0);
    sim.room.set(None);
    assert_eq!(open(&sim.tab()).unwrap().1.only_in_journal, 0, "they come back when there is room");
    assert_eq!(decode_all(&sim.local()).entries.len(), 60);
}

#[test]
fn a_local_storage_that_cannot_be_read_or_used_is_given_nothing_and_not_called_empty() {
    let known = pairs(&years_of_injections(5));
    let sim = Sim::new(&[], &known);
    let report = run(mend(&sim.tab(), Err(StoreError::Unavailable("thrown".to_owned())))).unwrap();
    assert_eq!((report.found.entries.len(), report.to_local, report.only_in_journal), (5, 0, 0));
    assert!(report.protection.local.is_err() && sim.local().is_empty());
    let blocked = StoreError::Unavailable("blocked".to_owned());
    let report = run(mend(&sim.tab_without_local(blocked.clone()), Ok(Vec::new()))).unwrap();
    assert_eq!((report.found.entries.len(), report.to_local, report.only_in_journal), (5, 0, 0));
    assert_eq!(report.protection.local, Err(blocked));
}

#[test]
fn without_a_journal_local_storage_keeps_on_and_without_local_storage_the_journal() {
    let sim = with(5);
    sim.journal_fault.set(Some((0, Fault::Throws)));
    let protection = run(sim.tab().append(&[later(5)])).unwrap().unwrap();
    assert_eq!(protection.journal, Err(StoreError::Unavailable("thrown".to_owned())));
    let (entries, report) = open(&sim.tab()).unwrap();
    assert_eq!((entries.len(), report.protection.is_whole()), (6, false));
    sim.journal_fault.set(None);
    sim.local_fault.set(Some((0, Fault::Throws)));
    let protection = run(sim.tab().append(&[later(6)])).unwrap().unwrap();
    assert!(protection.local.is_err() && protection.journal.is_ok());
    assert_eq!(open(&sim.tab()).unwrap().0.len(), 7);
}

#[test]
fn a_record_that_was_here_before_comes_back_and_that_is_said() {
    let set_up =
        |at, id| pairs(&[fact(id, Fact::Regimen(regimen(at, 1))), fact(id + 1, Fact::Patient(patient()))]);
    let (earlier, later) = (set_up("2026-01-31", 1), set_up("2026-02-28", 100));
    let sim = Sim::new(&later, &earlier);
    let (entries, report) = open(&sim.tab()).unwrap();
    assert_eq!(entries.len(), 4);
    assert_eq!(StorageHealth::after(&report).recovered, Some(Recovered::Earlier(2)));
    let (_, again) = open(&sim.tab()).unwrap();
    assert_eq!(StorageHealth::after(&again).recovered, None);
    // What a crash took from local storage alone is no other record.
    let sim = Sim::new(&pairs(&years_of_injections(1)), &pairs(&years_of_injections(3)));
    assert_eq!(StorageHealth::after(&open(&sim.tab()).unwrap().1).recovered, None);
}

#[test]
fn a_journal_that_cannot_be_read_is_not_called_empty_and_one_that_answers_later_gives_everything() {
    let sim = Sim::new(&[], &pairs(&years_of_injections(5)));
    sim.journal_fault.set(Some((0, Fault::Throws)));
    let (entries, report) = open(&sim.tab()).unwrap();
    assert_eq!((entries.len(), report.in_journal), (0, None));
    assert_eq!(StorageHealth::after(&report).reading, Reading::Unread);
    sim.journal_fault.set(None);
    let (entries, report) = open(&sim.tab()).unwrap();
    assert_eq!((entries.len(), report.in_journal), (5, Some(5)));
    assert_eq!(StorageHealth::after(&report).recovered, Some(Recovered::Local(5)));
}

/// Ten years of a daily injection, now and then corrected, with forty faults a year.
#[test]
fn a_patient_decade_with_four_hundred_faults_loses_nothing() {
    for decade in 0..cases(1, 100) {
        let mut random = TestRng::from_seed(RngAlgorithm::ChaCha, &[u8::try_from(decade).unwrap(); 32]);
        let mut below = |end: u64| random.random_range(0..end);
        let mut sim = with(0);
        let mut acknowledged: BTreeMap<EntryId, Entry> = BTreeMap::new();
        let mut faults = 0;
        for day in 0..3_650 {
            let mut entries = vec![later(day)];
            if below(20) == 0 {
                let of = later(below(day + 1)).id;
                entries =
                    vec![entry(10_000 + day, EntryBody::Voiding { of, reason: Some("mistaken".to_owned()) })];
            }
            let fault = if below(365) < 40 { below(8) } else { 8 };
            faults += usize::from(fault < 8);
            match fault {
                0 => sim.crash_at(sim.calls() + usize::try_from(below(5)).unwrap()),
                1 => sim.local_fault.set(Some((0, Fault::Full))),
                2 => sim.local_fault.set(Some((0, Fault::Throws))),
                3 => sim.tamper(false, BTreeMap::clear),
                4 => sim.tamper(true, BTreeMap::clear),
                5 | 6 => sim.tamper(fault == 5, |texts| {
                    let at = usize::try_from(below(100)).unwrap() % texts.len().max(1);
                    if let Some(text) = texts.values_mut().nth(at) {
                        text.truncate(text.len() / 2);
                    }
                }),
                7 => sim.journal_fault.set(Some((0, Fault::Full))),
                _ => {}
            }
            // Every fault is met by a start, as a new day would.
            if fault < 8 {
                open(&sim.tab());
            }
            if let Some(Ok(protection)) = run(sim.tab().append(&entries))
                && protection.is_whole()
            {
                acknowledged.extend(entries.into_iter().map(|entry| (entry.id, entry)));
            }
            if fault < 8 {
                let written = usize::try_from(below(4)).unwrap().min(sim.unwritten());
                let written = if fault == 0 { written } else { sim.unwritten() };
                sim = sim.after_crash(written);
                open(&sim.tab()).unwrap();
            }
        }
        let (present, _) = open(&sim.tab()).unwrap();
        let present: BTreeMap<EntryId, Entry> = present.into_iter().map(|entry| (entry.id, entry)).collect();
        for (id, entry) in &acknowledged {
            assert_eq!(present.get(id), Some(entry), "decade {decade}");
        }
        println!(
            "decade {decade}: {faults} faults, {} acknowledged, {} present",
            acknowledged.len(),
            present.len()
        );
        assert!(faults > 300 && acknowledged.len() > 3_000);
    }
}

#[test]
fn the_page_is_let_in_while_thousands_of_entries_are_kept_read_and_given_back() {
    thread_local!(static BREATHS: Cell<usize> = const { Cell::new(0) });
    let breaths = || BREATHS.replace(0);
    let count = 2 * AT_ONCE + 1;
    let entries = years_of_injections(u64::try_from(count).unwrap());
    let sim = Sim::new(&[], &[]);
    let tab = sim.tab().breathing(|| {
        BREATHS.set(BREATHS.get() + 1);
        Box::pin(ready(()))
    });
    assert!(run(tab.append(&entries)).unwrap().unwrap().is_whole());
    assert_eq!((breaths(), sim.local().len(), sim.journal().len()), (2, count, count));
    assert_eq!((run(tab.local()).unwrap().unwrap().len(), breaths()), (count, 2));
    sim.tamper(false, BTreeMap::clear);
    let report = run(mend(&tab, Ok(Vec::new()))).unwrap();
    assert_eq!((report.to_local, breaths()), (count, 2));
}
