//! Files and texts from anywhere: read as they are, or refused with their place. Never a panic, never an entry
//! that nobody wrote.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::string_slice, reason = "a test may panic")]

mod support;

use std::collections::BTreeMap;

use std::collections::BTreeSet;

use anakinra_companion::exchange::backup::{self, BackupError};
use anakinra_companion::exchange::restore::RestorePlan;
use anakinra_companion::record::codec;
use anakinra_companion::record::entry::{Entry, EntryBody};
use anakinra_companion::record::fact::Fact;
use anakinra_companion::record::record::Record;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use support::arbitrary::any_history;
use support::stores::cases;
use support::*;

fn file(entries: &[Entry]) -> String {
    backup::write(entries, &[], "2026-11-22T08:00:00Z".parse().unwrap()).unwrap()
}

fn fold(entries: impl IntoIterator<Item = Entry>) -> Record {
    let mut record = Record::default();
    entries.into_iter().for_each(|entry| record.add(entry));
    record
}

/// Texts that files have been attacked with.
const HOSTILE: &[&str] = &[
    "__proto__",
    "constructor",
    "NaN",
    "Infinity",
    "-0",
    "1e400",
    "null",
    "true",
    "[]",
    "{}",
    "[[[[",
    "\"",
    "\\",
    "\\ud800",
    "\\udc00\\ud800",
    "\\u0000",
    "\u{feff}",
    "\u{202e}",
    "\r\n",
    "//",
    "/*",
    "'",
    ",,",
    "0x10",
    "1_000",
    "99999999999999999999999999999999999999999999",
    "<script>alert(1)</script>",
    "0",
    "-1",
    "18446744073709551616",
];

fn refused(text: &str) -> BackupError {
    backup::read(text).unwrap_err()
}

#[test]
fn a_list_of_hostile_files_is_refused_each_with_its_reason() {
    let good = file(&years_of_injections(3));
    let head = good.lines().next().unwrap().trim_start_matches('[').trim_end_matches(',').to_owned();
    let with = |line: &str| format!("[{head},\n{line}]");
    let digits = "9".repeat(400);
    for depth in [10, 127, 128, 129, 1_000, 100_000] {
        assert!(backup::read(&"[".repeat(depth)).is_err());
        assert!(backup::read(&("{\"a\":".repeat(depth) + "1" + &"}".repeat(depth))).is_err());
        assert!(backup::read(&format!("[{head}, {}1{}]", "[".repeat(depth), "]".repeat(depth))).is_err());
    }
    for (line, what) in [
        (r#"{"id":"1","id":"1"}"#.to_owned(), "a name that stands twice"),
        (r#"{"__proto__":{"polluted":"yes"}}"#.to_owned(), "an object for a text"),
        (r#"{"__proto__":"x","checksum":"y","id":"z"}"#.to_owned(), "an unknown name"),
        (r#"{"mg":NaN}"#.to_owned(), "not a number"),
        (r#"{"mg":1e400}"#.to_owned(), "a number too large"),
        (format!("{{\"mg\":{digits}}}"), "a number of 400 digits"),
        (format!("{{\"mg\":\"{digits}\"}}"), "a text of 400 digits"),
        (r#"{"reason":"\ud800"}"#.to_owned(), "half a pair"),
        (r#"{"mg":null}"#.to_owned(), "null"),
        (r#"{"mg":true}"#.to_owned(), "a truth value"),
        (r#"{"mg":["100"]}"#.to_owned(), "a list"),
        ("null".to_owned(), "nothing"),
        ("[]".to_owned(), "a list for an entry"),
        ("\"\"".to_owned(), "a text for an entry"),
    ] {
        let error = refused(&with(&line));
        let is_placed = match error {
            BackupError::NotABackup { line } | BackupError::NotJson { line, .. } => line == 2,
            BackupError::Changed { entry } => entry == 1,
            _ => false,
        };
        assert!(is_placed, "{what}: {error:?}");
    }
    assert_eq!(
        refused(&(good.clone() + "x")),
        BackupError::NotJson { line: 4, column: good.lines().last().unwrap().len() + 1 }
    );
    assert!(matches!(refused(&("\u{feff}".to_owned() + &good)), BackupError::NotJson { line: 1, .. }));
    assert_eq!(refused("\0"), BackupError::NotJson { line: 1, column: 1 });
    assert_eq!(refused(""), BackupError::CutOff { line: 1 });
    let many = good.replacen("\"entries\":\"3\"", "\"entries\":\"18446744073709551615\"", 1);
    assert!(matches!(refused(&many), BackupError::Changed { .. } | BackupError::Count { .. }));
}

/// Every field of every kind of entry with each hostile text in its place, and the checksums made to fit.
#[test]
fn a_hostile_text_in_any_field_is_refused_or_kept_as_it_is() {
    let mut count = 0;
    let fixtures = [
        include_str!("fixtures/schema-1-storage.json"),
        include_str!("fixtures/schema-2-storage.json"),
        include_str!("fixtures/schema-3-storage.json"),
        include_str!("fixtures/schema-4-storage.json"),
        include_str!("fixtures/schema-5-storage.json"),
        include_str!("fixtures/schema-6-storage.json"),
        include_str!("fixtures/schema-7-unknown-site-storage.json"),
    ];
    let texts = fixtures.map(|texts| serde_json::from_str::<BTreeMap<String, String>>(texts).unwrap());
    for (key, text) in texts.into_iter().flatten() {
        let fields: serde_json::Map<String, serde_json::Value> = serde_json::from_str(&text[8..]).unwrap();
        for name in fields.keys() {
            for hostile in HOSTILE {
                for value in
                    [serde_json::Value::from(*hostile), serde_json::json!(0), serde_json::json!([hostile])]
                {
                    count += 1;
                    let mut changed = fields.clone();
                    changed[name] = value.clone();
                    let content = serde_json::to_string(&changed).unwrap();
                    let text = codec::checksum(&key, &content) + &content;
                    if let Ok(entry) = codec::decode(&key, &text) {
                        let again = codec::content(&entry).unwrap();
                        assert!(again.contains(&value.to_string()), "{name} = {value} became {again}");
                    }
                }
            }
        }
    }
    println!("{count} hostile fields");
    assert!(count >= 8_000, "{count}");
}

#[derive(Clone, Debug)]
enum Damage {
    Replace(Index, Index, &'static str),
    Insert(Index, &'static str),
    Remove(Index, Index),
    SwapLines(Index, Index),
    Repeat(Index),
}

fn any_damage() -> impl Strategy<Value = Damage> {
    let at = any::<Index>;
    prop_oneof![
        (at(), at(), select(HOSTILE)).prop_map(|(from, to, text)| Damage::Replace(from, to, text)),
        (at(), select(HOSTILE)).prop_map(|(at, text)| Damage::Insert(at, text)),
        (at(), at()).prop_map(|(from, to)| Damage::Remove(from, to)),
        (at(), at()).prop_map(|(one, other)| Damage::SwapLines(one, other)),
        at().prop_map(Damage::Repeat),
    ]
}

fn damage(text: &str, how: &Damage) -> String {
    let chars: Vec<char> = text.chars().collect();
    let mut lines: Vec<&str> = text.lines().collect();
    let short = |from: &Index, to: &Index| {
        let from = from.index(chars.len());
        (from, (from + to.index(12)).min(chars.len()))
    };
    let spliced = |from: usize, to: usize, middle: &str| {
        chars[..from].iter().copied().chain(middle.chars()).chain(chars[to..].iter().copied()).collect()
    };
    match how {
        Damage::Replace(from, to, text) => {
            let (from, to) = short(from, to);
            spliced(from, to, text)
        }
        Damage::Insert(at, text) => spliced(at.index(chars.len()), at.index(chars.len()), text),
        Damage::Remove(from, to) => {
            let (from, to) = short(from, to);
            spliced(from, to, "")
        }
        Damage::SwapLines(one, other) => {
            let (one, other) = (one.index(lines.len()), other.index(lines.len()));
            lines.swap(one, other);
            lines.join("\n")
        }
        Damage::Repeat(at) => {
            let at = at.index(lines.len());
            lines.insert(at, lines[at]);
            lines.join("\n")
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(u32::try_from(cases(10_000, 100_000)).unwrap()) })]

    #[test]
    fn a_damaged_file_is_refused_or_holds_only_what_was_written(
        history in proptest::collection::vec(0_u64..6, 0..4), how in proptest::collection::vec(any_damage(), 1..4),
    ) {
        let all = years_of_injections(6);
        let chosen: BTreeSet<u64> = history.into_iter().collect();
        let entries: Vec<Entry> = chosen.iter().map(|at| all[usize::try_from(*at).unwrap()].clone()).collect();
        let damaged = how.iter().fold(file(&entries), |text, how| if text.is_empty() { text } else { damage(&text, how) });
        if let Ok(read) = backup::read(&damaged) {
            prop_assert!(read.entries.iter().all(|entry| entries.contains(entry)), "{damaged}");
        }
    }

    #[test]
    fn whatever_stands_under_a_key_is_an_entry_or_kept_as_raw_text(
        key in prop_oneof!["anak[0-9]{0,3}/[0-9a-f]{0,34}", "\\PC{0,40}"], content in "\\PC{0,60}",
    ) {
        let text = codec::checksum(&key, &content) + &content;
        if let Err(unreadable) = codec::decode(&key, &text) {
            prop_assert_eq!((unreadable.key, unreadable.text), (key, text));
        }
    }

    #[test]
    fn random_bytes_in_a_stored_text_never_pass_for_another_entry(
        at in any::<Index>(), byte in any::<u8>(), cut in any::<Index>(), is_cut in any::<bool>(),
    ) {
        let entry = entry(7, EntryBody::Voiding { of: id(3), reason: Some("doppelt ✓".to_owned()) });
        let (key, text) = codec::encode(&entry).unwrap();
        let mut bytes = text.clone().into_bytes();
        let place = at.index(bytes.len());
        bytes[place] = byte;
        if is_cut {
            bytes.truncate(cut.index(bytes.len()));
        }
        let damaged = String::from_utf8_lossy(&bytes).into_owned();
        match codec::decode(&key, &damaged) {
            Ok(read) => prop_assert_eq!((read, damaged), (entry, text)),
            Err(unreadable) => prop_assert_eq!(unreadable.text, damaged),
        }
    }

    #[test]
    fn merging_is_commutative_associative_and_idempotent(
        one in any_history(), two in any_history(), three in any_history(),
    ) {
        let merge = |parts: &[&[Entry]]| {
            parts.iter().fold(Record::default(), |mut record, part| {
                let backup = backup::Backup { entries: part.to_vec(), unreadable: 0 };
                RestorePlan::of(backup, &record).new.into_iter().for_each(|entry| record.add(entry));
                record
            })
        };
        // Facts that all devices know, and corrections of them that each has made by itself.
        let is_fact = |entry: &&Entry| entry.what.amends().is_none();
        let shared: Vec<Entry> = one.iter().filter(is_fact).cloned().collect();
        let own = |entries: &[Entry], device: u8| -> Vec<Entry> {
            let corrections = entries.iter().filter(|entry| entry.what.amends().is_some());
            let moved = corrections.map(|entry| Entry { id: on_device(entry.id, device), ..entry.clone() });
            shared.iter().cloned().chain(moved).collect()
        };
        let (one, two, three) = (own(&one, 1), own(&two, 2), own(&three, 3));
        let all = merge(&[&one, &two, &three]);
        prop_assert_eq!(&all, &merge(&[&three, &one, &two]), "in any order");
        let later: Vec<Entry> = merge(&[&two, &three]).entries().to_vec();
        prop_assert_eq!(&all, &merge(&[&one, &later]), "in any grouping");
        prop_assert_eq!(&all, &merge(&[&one, &two, &three, &one, all.entries()]), "however often");
        prop_assert_eq!(backup::digest(all.entries()).unwrap(), backup::digest(merge(&[&three, &two, &one]).entries()).unwrap());
    }
}

#[test]
fn a_file_says_what_it_would_add_before_it_adds_it() {
    let amended = |count, site| {
        let to = Fact::Injection(injection("2026-02-01T08:30:00+01:00[Europe/Berlin]", site));
        entry(count, EntryBody::Amendment { of: id(0), to })
    };
    let here = fold([years_of_injections(2), vec![amended(10, "LT2")]].concat());
    let there = [years_of_injections(4), vec![amended(11, "LT3"), amended(10, "LT2")]].concat();
    let restoring = RestorePlan::of(backup::Backup { entries: there, unreadable: 1 }, &here);
    assert_eq!(
        (restoring.new.len(), restoring.known, restoring.conflicting, restoring.unreadable),
        (3, 3, 1, 1)
    );
}
