//! What every released version has written is read as it was meant, and stays as it is.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]

mod support;

use std::collections::BTreeMap;

use anakinra_companion::domain::labs::analyte::Analyte;
use anakinra_companion::domain::labs::bound::Bound;
use anakinra_companion::domain::labs::calendar::{PrescribedTest, Restart};
use anakinra_companion::domain::labs::panel::{Differential, LabPanel};
use anakinra_companion::domain::labs::result::{CustomResult, LabResult, Range};
use anakinra_companion::domain::labs::unit::LabUnit;
use anakinra_companion::domain::labs::unit_text::UnitText;
use anakinra_companion::domain::monograph::edition::Country;
use anakinra_companion::domain::patient::acknowledgement::{Acknowledgement, Matter};
use anakinra_companion::domain::patient::conditions::Condition;
use anakinra_companion::domain::patient::preference::{Preference, Preferred};
use anakinra_companion::domain::patient::question::Question;
use anakinra_companion::domain::patient::symptom::{Complaint, Grade, Symptom};
use anakinra_companion::domain::quantities::name::Name;
use anakinra_companion::domain::quantities::number::{fixed, parse};
use anakinra_companion::domain::sites::custom_site::CustomSite;
use anakinra_companion::domain::sites::rotation::LastUse;
use anakinra_companion::domain::treatment::injection::{Details, Injection, PartlyGiven};
use anakinra_companion::domain::treatment::pause::{Cause, Skip};
use anakinra_companion::domain::treatment::regimen::Counted;
use anakinra_companion::exchange::backup;
use anakinra_companion::record::codec::{self, Damage};
use anakinra_companion::record::entry::{Entry, EntryBody};
use anakinra_companion::record::fact::Fact;
use anakinra_companion::record::fields::Fields;
use anakinra_companion::record::queries::sites::regions;
use anakinra_companion::record::record::Record;
use anakinra_companion::record::schema;
use anakinra_companion::record::storage::loaded::decode_all;
use anakinra_companion::record::storage::store::Pair;
use support::stores::{Sim, run};
use support::*;

/// The SHA-256 of the record that the fixtures hold, made when the first of them was written.
const DIGEST: &str = "a945552c5f0f156aab5546171f7a37e8d6c881b063da87bee2c50519c6834cd1";

fn stored() -> Vec<Pair> {
    let texts: BTreeMap<String, String> =
        serde_json::from_str(include_str!("fixtures/schema-1-storage.json")).unwrap();
    texts.into_iter().collect()
}

/// What the second schema has beside that, one of each kind, with everything that can be told.
fn second() -> Vec<Pair> {
    let texts: BTreeMap<String, String> =
        serde_json::from_str(include_str!("fixtures/schema-2-storage.json")).unwrap();
    texts.into_iter().collect()
}

fn fold(entries: impl IntoIterator<Item = Entry>) -> Record {
    let mut record = Record::default();
    entries.into_iter().for_each(|entry| record.add(entry));
    record
}

#[test]
fn the_first_schema_is_read_whole_and_means_what_it_meant() {
    let loaded = decode_all(&stored());
    assert_eq!((loaded.entries.len(), loaded.unreadable.len()), (13, 0));
    assert_eq!(backup::digest(&loaded.entries).unwrap(), DIGEST);
    let record = fold(loaded.entries);
    assert_eq!(record.patient(), Some(&patient()));
    let given: Vec<String> = record.given().map(|current| current.what.at.to_string()).collect();
    assert_eq!(given, ["2026-02-01T08:30:00+01:00[Europe/Berlin]"]);
    assert_eq!((record.regimens().count(), record.panels().count()), (1, 1));
    assert_eq!((record.answered().count(), record.medications().count()), (1, 2));
}

#[test]
fn the_second_schema_is_read_whole_and_written_as_it_was() {
    let loaded = decode_all(&second());
    assert_eq!((loaded.entries.len(), loaded.unreadable.len()), (17, 0));
    let again: Vec<Pair> = loaded.entries.iter().map(|entry| codec::encode(entry).unwrap()).collect();
    // After the checksum, which covers the key and with it the schema.
    let content = |pairs: Vec<Pair>| {
        pairs.into_iter().map(|(_, text)| text.split_at(8).1.to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(content(again), content(second()));
    let record = fold(loaded.entries);
    assert_eq!((record.reactions().count(), record.symptoms().count(), record.warm_ups().count()), (1, 1, 1));
    assert_eq!(record.given().next().unwrap().what.details.warmed, Some(61));
    assert_eq!(regions(&record).map(|(_, sites)| sites), [4, 0, 0, 0]);
    assert_eq!(record.preferred(Preference::HoursOut), Some(24));
    assert_eq!(record.regimens().next().unwrap().counted, Counted::FromLastDose);
}

#[test]
fn a_backup_of_the_first_schema_is_the_same_record() {
    let backup = backup::read(include_str!("fixtures/schema-1-backup.json")).unwrap();
    assert_eq!(backup.entries, decode_all(&stored()).entries);
    let again = backup::write(&backup.entries, &[], "2026-11-22T08:00:00Z".parse().unwrap()).unwrap();
    assert_eq!(backup::read(&again).unwrap().entries, backup.entries);
}

#[test]
fn an_upgrade_leaves_what_was_written_and_copies_it_to_the_journal() {
    let sim = Sim::new(&stored(), &[]);
    let tab = sim.tab();
    run(async { tab.reconcile(tab.local().await, tab.journal().await).await }).unwrap();
    assert_eq!((sim.local(), sim.journal()), (stored(), stored()));
    run(tab.append(&years_of_injections(1))).unwrap().unwrap();
    assert!(sim.local().iter().any(|(key, _)| *key == codec::key(id(0))));
    assert_eq!(sim.local().len(), 14);
}

#[test]
fn the_same_entry_in_two_schemas_counts_once() {
    let entries = decode_all(&stored()).entries;
    let mut both = stored();
    both.extend(entries.iter().map(|entry| codec::encode(entry).unwrap()));
    assert_eq!(fold(decode_all(&both).entries), fold(entries));
}

/// What the third schema has beside the second, one of each kind, with everything that can be told.
fn third() -> Vec<Entry> {
    let decimal = |text| parse(text, 3).unwrap();
    let range = Range { low: Some(decimal("1.8")), high: None };
    let result = |analyte, text, unit| LabResult::new(analyte, decimal(text), unit).unwrap();
    let name = |text| Name::new(text).unwrap();
    let panel = LabPanel {
        drawn: day("2026-11-02"),
        laboratory: Some(name("Labor am Markt")),
        results: vec![
            result(Analyte::WhiteCells, "4.50", LabUnit::GigaPerL).beside(range),
            result(Analyte::Haemoglobin, "132", LabUnit::GPerL),
            result(Analyte::Crp, "0.5", LabUnit::MgPerL).bounded(Some(Bound::Below)),
            result(Analyte::Esr, "12", LabUnit::MmPerH),
            result(Analyte::Alt, "0.4", LabUnit::UkatPerL),
            result(Analyte::Ast, "31", LabUnit::UPerL),
            result(Analyte::Cholesterol, "5.2", LabUnit::MmolPerL),
        ],
        differential: Differential::new(decimal("56"), Some(decimal("3"))),
        custom: vec![CustomResult {
            name: name("Ferritin"),
            value: decimal("5"),
            unit: UnitText::new("ug/L").unwrap(),
            bound: Some(Bound::Above),
            range: Range { low: Some(decimal("30")), high: Some(decimal("300")) },
        }],
        note: Some("fasting".to_owned()),
    };
    let symptom = Symptom {
        complaint: Complaint::Headache,
        on: day("2026-11-03"),
        grade: Grade::Mild,
        note: Some("for an hour".to_owned()),
    };
    let own = CustomSite {
        site: "LT51".parse().unwrap(),
        name: name("outer side"),
        used: true,
        on: day("2026-11-01"),
    };
    let facts = [
        Fact::Injection(injection("2026-11-02T07:12:00+01:00[Europe/Berlin]", "LT51")),
        Fact::Labs(panel),
        Fact::Symptom { symptom, after: Some(id(0)) },
        Fact::CustomSite(own),
        Fact::Restart(Restart { on: day("2026-10-01") }),
        Fact::PrescribedTest(PrescribedTest { on: day("2026-12-01"), note: Some("liver".to_owned()) }),
        Fact::Question(Question { text: "May I travel?".to_owned(), on: day("2026-11-04") }),
    ];
    (0_u64..).zip(facts).map(|(count, what)| fact(count, what)).collect()
}

#[test]
fn the_third_schema_is_read_whole_and_means_what_it_meant() {
    let texts: BTreeMap<String, String> =
        serde_json::from_str(include_str!("fixtures/schema-3-storage.json")).unwrap();
    let loaded = decode_all(&texts.into_iter().collect::<Vec<_>>());
    assert_eq!((loaded.entries, loaded.unreadable.len()), (third(), 0));
}

/// What the fourth schema has beside the third.
fn fourth() -> Vec<Entry> {
    let partly = |(at, partly)| {
        let details = Details { partly: Some(partly), ..Details::default() };
        Fact::Injection(Injection { details, ..injection(at, "LT1") })
    };
    let facts = [
        ("2026-11-02T07:12:00+01:00[Europe/Berlin]", PartlyGiven::Leaked),
        ("2026-11-03T07:12:00+01:00[Europe/Berlin]", PartlyGiven::Broken),
        ("2026-11-04T07:12:00+01:00[Europe/Berlin]", PartlyGiven::Stopped),
        ("2026-11-05T07:12:00+01:00[Europe/Berlin]", PartlyGiven::Other),
    ]
    .map(partly);
    let forgotten = Fact::Skip(Skip { day: day("2026-11-06"), cause: Cause::Forgotten });
    (0_u64..).zip(facts.into_iter().chain([forgotten])).map(|(count, what)| fact(count, what)).collect()
}

#[test]
fn the_fourth_schema_is_read_whole_and_means_what_it_meant() {
    let texts: BTreeMap<String, String> =
        serde_json::from_str(include_str!("fixtures/schema-4-storage.json")).unwrap();
    let loaded = decode_all(&texts.into_iter().collect::<Vec<_>>());
    assert_eq!((loaded.entries, loaded.unreadable.len()), (fourth(), 0));
}

/// What the fifth schema has beside the fourth.
fn fifth() -> Vec<Entry> {
    let known = |of| Fact::Acknowledgement(Acknowledgement { of, on: day("2026-11-29") });
    let facts = [
        known(Matter::Condition(Condition::Asthma)),
        known(Matter::Condition(Condition::PregnancyPlanned)),
        known(Matter::Medicine(Name::new("Ramipril 5 mg").unwrap())),
    ];
    (0_u64..).zip(facts).map(|(count, what)| fact(count, what)).collect()
}

#[test]
fn the_fifth_schema_is_read_whole_and_means_what_it_meant() {
    let texts: BTreeMap<String, String> =
        serde_json::from_str(include_str!("fixtures/schema-5-storage.json")).unwrap();
    let loaded = decode_all(&texts.into_iter().collect::<Vec<_>>());
    assert_eq!((loaded.entries, loaded.unreadable.len()), (fifth(), 0));
}

/// What the sixth schema has beside the fifth: two units in which laboratories report.
fn sixth() -> Vec<Entry> {
    let decimal = |text| parse(text, 3).unwrap();
    let result = |analyte, text, unit| LabResult::new(analyte, decimal(text), unit).unwrap();
    let draw = |drawn, results| {
        let panel = LabPanel {
            drawn: day(drawn),
            results,
            laboratory: None,
            differential: None,
            custom: vec![],
            note: None,
        };
        Fact::Labs(panel)
    };
    let haemoglobin_range = Range { low: Some(decimal("7.4")), high: Some(decimal("9.9")) };
    let creatinine_range = Range { low: Some(decimal("6")), high: Some(decimal("11")) };
    let facts = [
        draw(
            "2026-11-02",
            vec![
                result(Analyte::Haemoglobin, "9.20", LabUnit::MmolPerL).beside(haemoglobin_range),
                result(Analyte::Creatinine, "9.8", LabUnit::MgPerL).beside(creatinine_range),
            ],
        ),
        draw(
            "2026-11-30",
            vec![result(Analyte::Creatinine, "3", LabUnit::MgPerL).bounded(Some(Bound::Below))],
        ),
    ];
    (0_u64..).zip(facts).map(|(count, what)| fact(count, what)).collect()
}

#[test]
fn the_sixth_schema_is_read_whole_and_means_what_it_meant() {
    let texts: BTreeMap<String, String> =
        serde_json::from_str(include_str!("fixtures/schema-6-storage.json")).unwrap();
    let loaded = decode_all(&texts.into_iter().collect::<Vec<_>>());
    assert_eq!((&loaded.entries, loaded.unreadable.len()), (&sixth(), 0));
    let record = fold(loaded.entries);
    let creatinine: Vec<String> = record
        .panels()
        .flat_map(|current| &current.what.results)
        .filter_map(LabResult::creatinine)
        .map(|creatinine| fixed(creatinine.mg_per_dl.0, 2))
        .collect();
    assert_eq!(creatinine, ["0.98", "0.30"]);
}

/// What the seventh schema has beside the sixth in injections: a site that nobody knows.
fn seventh_without_site() -> Vec<Entry> {
    let unknown = Injection { site: None, ..injection("2026-11-02T07:12:00+01:00[Europe/Berlin]", "LT1") };
    let amended = EntryBody::Amendment {
        of: id(0),
        to: Fact::Injection(injection("2026-11-02T07:12:00+01:00[Europe/Berlin]", "RA2")),
    };
    vec![fact(0, Fact::Injection(unknown)), entry(1, amended)]
}

#[test]
fn an_injection_without_site_is_read_and_earlier_versions_know_that_they_cannot() {
    let written = seventh_without_site();
    let texts: BTreeMap<String, String> =
        serde_json::from_str(include_str!("fixtures/schema-7-unknown-site-storage.json")).unwrap();
    // Of a key with a higher number than its own, a version reads no more than that.
    assert!(texts.keys().all(|key| key.starts_with("anak7/")));
    let loaded = decode_all(&texts.into_iter().collect::<Vec<_>>());
    assert_eq!((&loaded.entries, loaded.unreadable.len()), (&written, 0));
    let site = |entries: &[Entry]| {
        let record = fold(entries.iter().cloned());
        record.given().next().map(|current| (current.what.site, record.last_use()))
    };
    assert_eq!(site(&written[..1]), Some((None, LastUse::default())));
    let mut last_use = LastUse::default();
    last_use.set("RA2".parse().unwrap(), day("2026-11-02"));
    assert_eq!(site(&written), Some(("RA2".parse().ok(), last_use)));
    let again = backup::write(&written, &[], "2026-11-22T08:00:00Z".parse().unwrap()).unwrap();
    assert_eq!(backup::read(&again).unwrap().entries, written);
}

#[test]
fn an_injection_that_says_nothing_of_its_site_is_damaged_in_every_schema() {
    let content = r#"{"injection":"2026-11-02T07:12:00+01:00[Europe/Berlin]","mg":"100"}"#;
    for schema in 1..=codec::SCHEMA {
        let key = codec::key_in(schema, id(0));
        let text = codec::checksum(&key, content) + content;
        let why = codec::decode(&key, &text).unwrap_err().why;
        assert_eq!(why, Damage::Content("spot is missing".to_owned()));
    }
}

/// What the seventh schema has beside the sixth: results that are at most or at least a number.
fn seventh() -> Vec<Entry> {
    let decimal = |text| parse(text, 3).unwrap();
    let range = Range { low: Some(decimal("90")), high: None };
    let custom = CustomResult {
        name: Name::new("eGFR").unwrap(),
        value: decimal("90"),
        unit: UnitText::new("mL/min").unwrap(),
        bound: Some(Bound::AtLeast),
        range,
    };
    let crp = LabResult::new(Analyte::Crp, decimal("0.60"), LabUnit::MgPerL).unwrap();
    let facts = [Fact::Labs(LabPanel {
        drawn: day("2026-12-01"),
        results: vec![crp.bounded(Some(Bound::AtMost))],
        laboratory: None,
        differential: None,
        custom: vec![custom],
        note: None,
    })];
    (0_u64..).zip(facts).map(|(count, what)| fact(count, what)).collect()
}

#[test]
fn the_seventh_schema_is_read_whole_and_means_what_it_meant() {
    let texts: BTreeMap<String, String> =
        serde_json::from_str(include_str!("fixtures/schema-7-storage.json")).unwrap();
    let loaded = decode_all(&texts.into_iter().collect::<Vec<_>>());
    assert_eq!((loaded.entries, loaded.unreadable.len()), (seventh(), 0));
}

/// What the eighth schema has beside the seventh: the country whose label holds.
fn eighth() -> Vec<Entry> {
    let chosen = |country, on| Fact::Preferred(Preferred::Country { country, on: day(on) });
    let facts = [
        chosen(Country::UnitedStates, "2026-11-27"),
        chosen(Country::UnitedKingdom, "2026-11-28"),
        chosen(Country::Other, "2026-11-29"),
        chosen(Country::EuropeanUnion, "2026-11-30"),
    ];
    (0_u64..).zip(facts).map(|(count, what)| fact(count, what)).collect()
}

/// `BLESS=1 cargo test --test schemas` writes the file anew; once a later schema is written, it stays as it is.
#[test]
fn the_eighth_schema_is_read_whole_and_earlier_versions_know_that_they_cannot() {
    let file = "tests/fixtures/schema-8-storage.json";
    let pairs: BTreeMap<String, String> =
        eighth().iter().map(|entry| codec::encode(entry).unwrap()).collect();
    assert!(pairs.keys().all(|key| key.starts_with("anak8/")), "an app that knows seven leaves them alone");
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(file, format!("{}\n", serde_json::to_string_pretty(&pairs).unwrap())).unwrap();
    }
    let texts: BTreeMap<String, String> =
        serde_json::from_str(&std::fs::read_to_string(file).unwrap()).unwrap();
    assert_eq!(texts, pairs);
    let loaded = decode_all(&texts.into_iter().collect::<Vec<_>>());
    assert_eq!((&loaded.entries, loaded.unreadable.len()), (&eighth(), 0));
    let record = fold(loaded.entries);
    assert_eq!(record.country(), Some(Country::EuropeanUnion));
    assert_eq!(record.preferred(Preference::HoursOut), None, "a country is no number");
    assert_eq!(Record::default().country(), None);
    let again = backup::write(&eighth(), &[], "2026-11-22T08:00:00Z".parse().unwrap()).unwrap();
    assert!(again.contains(r#""version":"8""#));
    assert_eq!(backup::read(&again).unwrap().entries, eighth());
}

#[test]
fn a_country_that_nobody_knows_is_kept_as_it_is() {
    for (content, why) in [
        (r#"{"country":"fr","on":"2026-11-30"}"#, "country is not understood: fr"),
        (r#"{"country":"EU","on":"2026-11-30"}"#, "country is not understood: EU"),
        (r#"{"country":"eu"}"#, "on is missing"),
        (r#"{"country":"eu","number":"1","on":"2026-11-30"}"#, "number is unknown"),
    ] {
        let key = codec::key(id(0));
        let text = codec::checksum(&key, content) + content;
        let unreadable = codec::decode(&key, &text).unwrap_err();
        assert_eq!((unreadable.text, unreadable.why), (text, Damage::Content(why.to_owned())));
    }
}

/// A sign that nobody has written is not taken for one.
#[test]
fn of_a_bound_only_the_sign_that_is_written_is_read() {
    for (result, is_read) in [
        ("<0.5 mg/L", true),
        ("<=0.5 mg/L", true),
        (">=0.5 mg/L", true),
        (">0.5 mg/L", true),
        ("≤0.5 mg/L", false),
        ("=<0.5 mg/L", false),
        ("< =0.5 mg/L", false),
        ("≥0.5 mg/L", false),
        ("<= 0.5 mg/L", false),
        ("<=0.5", false),
    ] {
        let fields: Fields =
            serde_json::from_value(serde_json::json!({"labs": "2026-12-01", "crp": result})).unwrap();
        assert_eq!(schema::read(id(0), fields).is_ok(), is_read, "{result}");
    }
}

#[test]
fn an_acknowledgement_of_what_nobody_knows_is_kept_as_it_is() {
    for (content, why) in [
        (r#"{"known":"gout","on":"2026-11-29"}"#, "known is not understood: gout"),
        (r#"{"known_medicine":" ","on":"2026-11-29"}"#, "known_medicine is not understood:  "),
        (r#"{"known":"asthma"}"#, "on is missing"),
        (r#"{"known":"asthma","known_medicine":"Ramipril","on":"2026-11-29"}"#, "known_medicine is unknown"),
    ] {
        let key = codec::key(id(0));
        let text = codec::checksum(&key, content) + content;
        let unreadable = codec::decode(&key, &text).unwrap_err();
        assert_eq!((unreadable.text, unreadable.why), (text, Damage::Content(why.to_owned())));
    }
}
