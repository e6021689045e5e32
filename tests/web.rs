//! The app in a real browser: storage, clock, and the first page.
#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, reason = "a test may panic")]

mod support;

use anakinra_companion::app::App;
use anakinra_companion::app::context::clock;
use anakinra_companion::record::codec;
use anakinra_companion::record::entry::Entry;
use anakinra_companion::record::fact::Fact;
use anakinra_companion::record::storage::indexed_db::IndexedDb;
use anakinra_companion::record::storage::local_storage::LocalStorage;
use anakinra_companion::record::storage::store::{Journal, Pair, Room, Store, StoreError};
use anakinra_companion::record::storage::vault::{AT_ONCE, Protection, Vault};
use leptos::prelude::*;
use support::page::{Page, emptied, next_task, show, until};
use support::*;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{StorageEvent, StorageEventInit};

wasm_bindgen_test_configure!(run_in_browser);

fn pairs(entries: &[Entry]) -> Vec<Pair> {
    entries.iter().map(|entry| codec::encode(entry).unwrap()).collect()
}

fn all(store: &LocalStorage) -> Vec<Pair> {
    let text = |key: String| store.get(&key).unwrap().map(|text| (key, text));
    store.keys().unwrap().into_iter().filter(|key| codec::is_entry_key(key)).filter_map(text).collect()
}

async fn room() -> Room {
    Vault::new(Box::new(LocalStorage::open().unwrap()), Box::new(IndexedDb::default())).room().await.unwrap()
}

async fn keep(entries: &[Entry]) -> Result<Protection, StoreError> {
    Vault::new(Box::new(LocalStorage::open().unwrap()), Box::new(IndexedDb::default())).append(entries).await
}

fn app() -> Page {
    show(|| (view! { <App /> }, ())).0
}

fn set_up() -> Vec<Entry> {
    vec![fact(1, Fact::Regimen(regimen("2026-01-31", 1))), fact(2, Fact::Patient(patient()))]
}

#[wasm_bindgen_test]
async fn both_stores_give_back_what_they_were_given_in_order() {
    let (store, journal) = emptied().await;
    let entries = years_of_injections(50);
    for entry in entries.iter().rev() {
        assert!(keep(std::slice::from_ref(entry)).await.unwrap().is_whole());
    }
    assert_eq!(all(&store), pairs(&entries));
    assert_eq!(journal.from("", 100).await.unwrap(), pairs(&entries));
    assert_eq!(journal.from(&codec::key(entries[20].id), 10).await.unwrap(), pairs(&entries[20..30]));
    let units = |text: &str| text.encode_utf16().count();
    let own: usize = pairs(&entries).iter().map(|(key, text)| units(key) + units(text)).sum();
    let before = room().await;
    assert!(own <= before.used && before.used < before.total);
    // What is no entry takes room, too, and is counted as browsers count it.
    let foreign = ("another-größe", "Körper 𝄞");
    store.put(foreign.0, foreign.1).unwrap();
    assert_eq!(room().await.used - before.used, units(foreign.0) + units(foreign.1));
    store.remove(foreign.0).unwrap();
    emptied().await;
}

#[wasm_bindgen_test]
async fn thousands_of_entries_are_kept_in_parts_and_all_of_them() {
    let (store, journal) = emptied().await;
    let entries = years_of_injections((2 * AT_ONCE + 1).try_into().unwrap());
    // The first time the database is open already, the second time it is not.
    for (part, count) in [(&entries[..AT_ONCE], AT_ONCE), (&entries[AT_ONCE..], entries.len())] {
        let vault = Vault::new(Box::new(LocalStorage::open().unwrap()), Box::new(journal.clone()));
        assert!(vault.append(part).await.unwrap().is_whole());
        assert_eq!((all(&store).len(), journal.from("", 9 * AT_ONCE).await.unwrap().len()), (count, count));
    }
    emptied().await;
    assert!(keep(&entries).await.unwrap().is_whole());
    assert_eq!(
        (all(&store), journal.from("", 9 * AT_ONCE).await.unwrap()),
        (pairs(&entries), pairs(&entries))
    );
    emptied().await;
}

#[wasm_bindgen_test]
async fn a_journal_that_another_tab_erases_opens_again() {
    let (_, journal) = emptied().await;
    let first = pairs(&years_of_injections(1));
    journal.put(first.clone()).await.unwrap();
    assert_eq!(journal.from("", 10).await.unwrap(), first);
    let (_, other) = emptied().await;
    assert_eq!(journal.from("", 10).await.unwrap(), []);
    other.put(first.clone()).await.unwrap();
    assert_eq!(journal.from("", 10).await.unwrap(), first);
    emptied().await;
}

#[wasm_bindgen_test]
async fn a_probe_passes_through_both_stores_and_leaves_nothing() {
    let (store, journal) = emptied().await;
    assert_eq!((store.probe("one"), journal.probe("two").await), (Ok(()), Ok(())));
    assert_eq!((all(&store), journal.from("", 10).await.unwrap()), (vec![], vec![]));
}

#[wasm_bindgen_test]
async fn erasing_leaves_what_belongs_to_others_on_the_origin() {
    let (store, _) = emptied().await;
    for key in ["other", "anakin", "anak-theme"] {
        store.put(key, "x").unwrap();
    }
    keep(&years_of_injections(3)).await.unwrap();
    let (_, journal) = emptied().await;
    let get = |key| store.get(key).unwrap();
    assert_eq!((get("other").is_some(), get("anakin").is_some(), get("anak-theme")), (true, true, None));
    assert_eq!((all(&store), journal.from("", 10).await.unwrap()), (vec![], vec![]));
    store.remove("other").unwrap();
    store.remove("anakin").unwrap();
}

#[wasm_bindgen_test]
async fn a_full_local_storage_makes_room_for_what_is_new() {
    let (store, journal) = emptied().await;
    let before = years_of_injections(3);
    keep(&before).await.unwrap();
    let filler = "anak-test-filler";
    let mut size = room().await.total;
    while size > 0 {
        let old = store.get(filler).unwrap().unwrap_or_default();
        if store.put(filler, &(old + &"x".repeat(size))).is_err() {
            size /= 2;
        }
    }
    let more = years_of_injections(6).split_off(3);
    let (key, text) = &pairs(&more)[0];
    assert_eq!(store.put(key, text), Err(StoreError::Full));
    assert!(keep(&more).await.unwrap().is_whole());
    assert_eq!(all(&store), pairs(&more));
    assert_eq!(journal.from("", 10).await.unwrap(), pairs(&years_of_injections(6)));
    store.remove(filler).unwrap();
    emptied().await;
}

#[wasm_bindgen_test]
fn the_clock_knows_the_zones_of_the_browser() {
    let in_zone = |local: &str, zone| clock::resolve(local.parse().unwrap(), zone).map(|at| at.to_string());
    let berlin = "Europe/Berlin";
    assert_eq!(in_zone("2026-07-01T07:12:00", berlin).unwrap(), "2026-07-01T07:12:00+02:00[Europe/Berlin]");
    assert_eq!(in_zone("2026-10-25T02:30:00", berlin).unwrap(), "2026-10-25T02:30:00+02:00[Europe/Berlin]");
    assert!(in_zone("2026-03-29T02:30:00", berlin).is_err());
    let newfoundland = in_zone("2026-11-22T07:12:00", "America/St_Johns").unwrap();
    assert_eq!(newfoundland, "2026-11-22T07:12:00-03:30[America/St_Johns]");
    assert!(in_zone("2026-11-22T07:12:00", "No/Such_Zone").is_ok());
    assert_eq!(clock::now().zone(), clock::zone());
}

#[wasm_bindgen_test]
async fn the_first_start_asks_for_the_set_up_and_a_kept_record_does_not() {
    emptied().await;
    let page = app();
    assert!(page.says("Opening your records"), "the journal could hold one");
    until("the set-up is asked for", || page.says("Welcome")).await;
    keep(&set_up()).await.unwrap();
    drop(page);
    let page = app();
    assert!(!page.says("Welcome"));
    next_task().await;
    assert!(page.says("Record injection"), "before anything is painted");
    emptied().await;
}

#[wasm_bindgen_test]
async fn a_record_that_local_storage_has_lost_comes_back_and_that_is_said() {
    let (store, _) = emptied().await;
    keep(&set_up()).await.unwrap();
    store.erase().unwrap();
    let page = app();
    assert!(!page.says("Welcome"));
    let recovered = "The main copy of your records in this browser was empty. 2 entries were restored";
    until("what came back is said", || page.says(recovered)).await;
    assert!(page.says("Record injection"));
    assert_eq!(all(&store), pairs(&set_up()));
    emptied().await;
}

#[wasm_bindgen_test]
async fn what_another_tab_stores_appears_at_once() {
    emptied().await;
    keep(&set_up()).await.unwrap();
    let page = app();
    next_task().await;
    assert!(page.says("No injection is recorded yet."));
    let given = injection("2026-02-01T07:30:00+01:00[Europe/Berlin]", "LT3");
    let (key, stored) = codec::encode(&fact(3, Fact::Injection(given))).unwrap();
    let init = StorageEventInit::new();
    init.set_key(Some(&key));
    init.set_new_value(Some(&stored));
    let event = StorageEvent::new_with_event_init_dict("storage", &init).unwrap();
    window().dispatch_event(&event).unwrap();
    until("the injection appears", || page.says("left thigh 3")).await;
    emptied().await;
}
