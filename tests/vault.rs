//! What is stored comes back, in any order, whatever breaks off in between.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::string_slice, reason = "a test may panic")]

mod support;

use anakinra_companion::exchange::backup::{self, BackupError};
use anakinra_companion::record::codec::{self, Damage, Unreadable};
use anakinra_companion::record::entry::{Entry, EntryBody};
use anakinra_companion::record::fact::Fact;
use anakinra_companion::record::record::Record;
use anakinra_companion::record::storage::loaded::decode_all;
use anakinra_companion::record::storage::store::Pair;
use proptest::prelude::*;
use support::arbitrary::any_history;
use support::*;

fn fold(entries: impl IntoIterator<Item = Entry>) -> Record {
    let mut record = Record::default();
    entries.into_iter().for_each(|entry| record.add(entry));
    record
}

#[test]
fn every_flipped_bit_of_an_entry_is_noticed() {
    for entry in [
        years_of_injections(1).remove(0),
        fact(1, Fact::Patient(patient())),
        fact(2, Fact::Regimen(regimen("2026-02-01", 2))),
        self::entry(3, EntryBody::Voiding { of: id(1), reason: Some("doppelt ✓".to_owned()) }),
    ] {
        let (key, text) = codec::encode(&entry).unwrap();
        assert_eq!(codec::decode(&key, &text).as_ref(), Ok(&entry));
        for (bit, byte) in (0..text.len() * 8).map(|bit| (bit % 8, bit / 8)) {
            let mut bytes = text.clone().into_bytes();
            bytes[byte] ^= 1 << bit;
            let Ok(damaged) = String::from_utf8(bytes) else { continue };
            let unreadable = codec::decode(&key, &damaged).unwrap_err();
            assert_eq!(unreadable.text, damaged, "the raw text is kept");
        }
        for end in (0..text.len()).filter(|end| text.is_char_boundary(*end)) {
            assert!(codec::decode(&key, &text[..end]).is_err(), "cut at {end}");
        }
    }
}

#[test]
fn a_text_under_the_key_of_another_entry_is_noticed() {
    let entries = years_of_injections(2);
    let (key, _) = codec::encode(&entries[0]).unwrap();
    let (_, text) = codec::encode(&entries[1]).unwrap();
    assert_eq!(codec::decode(&key, &text).unwrap_err().why, Damage::Checksum);
}

#[test]
fn keys_sort_by_the_time_of_recording() {
    let keys: Vec<String> = years_of_injections(400).iter().map(|entry| codec::key(entry.id)).collect();
    assert!(keys.is_sorted());
    assert!(keys.iter().all(|key| codec::is_entry_key(key) && key.len() == 38));
}

#[test]
fn what_cannot_be_read_hides_nothing_else_and_its_text_is_kept() {
    let newer = "anak9/00000000000070008000000000000000";
    let mut texts: Vec<Pair> =
        years_of_injections(3).iter().map(|entry| codec::encode(entry).unwrap()).collect();
    texts.insert(1, ("anak1/nonsense".to_owned(), "kept as it is".to_owned()));
    texts.push((newer.to_owned(), "from tomorrow".to_owned()));
    let loaded = decode_all(&texts);
    assert_eq!(loaded.entries.len(), 3);
    let found: Vec<_> = loaded.unreadable.iter().map(|one| (&*one.key, &*one.text, &one.why)).collect();
    assert_eq!(
        found,
        [("anak1/nonsense", "kept as it is", &Damage::Key), (newer, "from tomorrow", &Damage::Newer(9))]
    );
}

#[test]
fn keys_of_other_programs_on_the_origin_are_left_alone() {
    for key in ["", "anak", "anak1", "anak-theme", "anakx/1", "other", "ana1/0"] {
        assert!(!codec::is_entry_key(key), "{key}");
    }
}

#[test]
fn an_injection_takes_at_most_130_units_on_average() {
    let entries = years_of_injections(36_500);
    let units = |text: &str| text.encode_utf16().count();
    let all: usize =
        entries.iter().map(|entry| codec::encode(entry).unwrap()).map(|(k, t)| units(&k) + units(&t)).sum();
    let average = all / entries.len();
    println!("{average} units an injection, {all} for {}", entries.len());
    assert!(average <= 130, "{average}");
    assert!(all < 5 * 1024 * 1024);
}

#[test]
fn an_unknown_field_or_kind_is_not_dropped_in_silence() {
    let key = codec::key(id(1));
    for content in [
        r#"{"injection":"2026-11-22T07:12:00+01:00[Europe/Berlin]","mg":"100","spot":"LT3","mood":"2"}"#,
        r#"{"injection":"2026-11-22T07:12:00+01:00[Europe/Berlin]","mg":"100","spot":"LT3","pain":"11"}"#,
        r#"{"injection":"2026-11-22T07:12:00+01:00[Europe/Berlin]","mg":"100","spot":"LT3","by":"cat"}"#,
        r#"{"skip":"2026-11-22","cause":"fatigue"}"#,
        r#"{"pause":"2026-11-22","until":"soon","cause":"travel"}"#,
        r#"{"region":"neck","on":"2026-11-22","is":"yes"}"#,
        r#"{"injection":"2026-11-22T07:12:00+01:00[Europe/Berlin]","mg":"0","spot":"LT3"}"#,
        r#"{"injection":"2026-11-22T07:12:00+01:00[Europe/Berlin]","mg":100,"spot":"LT3"}"#,
        r#"{"injection":"2026-11-22T07:12:00+01:00[Europe/Berlin]","mg":"1","mg":"100","spot":"LT3"}"#,
        r#"{"injection":"2026-11-22T07:12:00+01:00[Europe/Berlin]","mg":"100"}"#,
        r#"{"moon_phase":"full"}"#,
        r#"{"voids":"019aa9d8-e000-7000-8000-000000000000","by":"x"}"#,
        r#"{"amends":"019aa9d8-e000-7000-8000-000000000000","voids":"019aa9d8-e000-7000-8000-000000000000"}"#,
        r#"{"patient":"female","birth_date":"1980-05-10","therapy_start":"1926-01-31"}"#,
        r#"{"regimen":"2026-01-31","mg":"100","every_days":"0","usual_time":"07:30"}"#,
        r#"{"regimen":"2026-01-31","mg":"100","every_days":"1","usual_time":"25:00"}"#,
        r#"{"labs":"2026-01-31","creatinine":"1.20 /uL"}"#,
    ] {
        let text = codec::checksum(&key, content) + content;
        assert!(matches!(codec::decode(&key, &text).unwrap_err().why, Damage::Content(_)), "{content}");
    }
}

fn backup_of(entries: &[Entry]) -> String {
    backup::write(entries, &[], "2026-11-22T08:00:00Z".parse().unwrap()).unwrap()
}

#[test]
fn a_backup_is_read_back_or_refused_with_its_place() {
    let entries = years_of_injections(3);
    let text = backup_of(&entries);
    assert_eq!(backup::read(&text).unwrap().entries, entries);
    let refused = |text: &str| backup::read(text).unwrap_err();
    assert_eq!(refused(""), BackupError::CutOff { line: 1 });
    assert_eq!(refused("injections"), BackupError::NotJson { line: 1, column: 1 });
    assert!(matches!(refused("[]"), BackupError::NotABackup { .. }));
    assert!(matches!(refused("{}"), BackupError::NotABackup { .. }));
    assert!(matches!(refused("[1, 2]"), BackupError::NotABackup { .. }));
    assert!(matches!(refused(r#"[{"format":"other","version":"1"}]"#), BackupError::NotABackup { .. }));
    let newer = text.replacen(r#""version":"8""#, r#""version":"9""#, 1);
    assert_eq!(refused(&newer), BackupError::Newer { found: 9, known: 8 });
    let changed = text.replacen(r#""mg":"100""#, r#""mg":"10""#, 1);
    assert_eq!(refused(&changed), BackupError::Changed { entry: 1 });
    let moved: Vec<&str> = text.lines().collect();
    let moved = [moved[0], moved[2], moved[1], moved[3]].join("\n");
    assert_eq!(refused(&moved), BackupError::Digest);
    let fewer = text.replacen(r#""entries":"3""#, r#""entries":"4""#, 1);
    assert_eq!(refused(&fewer), BackupError::Count { said: 4, found: 3 });
    let deep = "[".repeat(100_000);
    assert!(backup::read(&deep).is_err());
}

#[test]
fn a_backup_cut_off_anywhere_is_refused() {
    let text = backup_of(&years_of_injections(2));
    for end in 0..text.len() {
        let error = backup::read(&text[..end]).unwrap_err();
        assert!(matches!(error, BackupError::CutOff { .. }), "cut at {end}: {error:?}");
    }
}

#[test]
fn raw_texts_in_a_file_are_taken_if_they_are_whole() {
    let entries = years_of_injections(2);
    let raw = |(key, text): (String, String)| Unreadable { key, text, why: Damage::Key };
    let mut texts: Vec<Unreadable> = entries.iter().map(|entry| raw(codec::encode(entry).unwrap())).collect();
    texts.push(raw(("anak1/x".to_owned(), "damaged".to_owned())));
    let file = backup::write(&[], &texts, "2026-11-22T08:00:00Z".parse().unwrap()).unwrap();
    let read = backup::read(&file).unwrap();
    assert_eq!((read.entries, read.unreadable), (entries, 1));
}

proptest! {
    #[test]
    fn every_entry_survives_storage(history in any_history()) {
        for entry in history {
            let (key, text) = codec::encode(&entry).unwrap();
            prop_assert_eq!(codec::decode(&key, &text), Ok(entry));
        }
    }

    #[test]
    fn the_record_does_not_depend_on_the_order_of_entries(
        (history, shuffled) in any_history().prop_flat_map(|all| (Just(all.clone()), Just(all).prop_shuffle())),
    ) {
        prop_assert_eq!(fold(history), fold(shuffled));
    }

    #[test]
    fn merging_is_a_union((one, other, at) in (any_history(), any_history(), 0_usize..30)) {
        let shared = one.iter().chain(&other).take(at).cloned();
        let left = fold(one.iter().cloned().chain(other.iter().cloned()));
        let again = fold(one.iter().cloned().chain(other.iter().cloned()).chain(shared));
        prop_assert_eq!(left, again, "repeated entries are harmless");
    }

    #[test]
    fn a_backup_of_any_history_comes_back(history in any_history()) {
        prop_assert_eq!(backup::read(&backup_of(&history)).unwrap().entries, history);
    }

    #[test]
    fn damage_to_a_backup_never_panics_and_never_changes_an_entry(
        history in any_history(), at in any::<prop::sample::Index>(), byte in any::<u8>(),
    ) {
        let text = backup_of(&history);
        let mut bytes = text.into_bytes();
        let at = at.index(bytes.len());
        bytes[at] = byte;
        if let Ok(damaged) = String::from_utf8(bytes)
            && let Ok(read) = backup::read(&damaged)
        {
            prop_assert_eq!(read.entries, history);
        }
    }

    #[test]
    fn nothing_in_a_file_panics(text in "\\PC{0,200}") {
        let _ = backup::read(&text);
    }
}
