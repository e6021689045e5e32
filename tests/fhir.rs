//! FHIR R4 as it leaves and as it comes in: every laboratory result of a record comes back as it was, every Bundle keeps
//! the rules of the standard, and files of the kinds that people get are read as they report.
//!
//! `FHIR_FOLDER=… cargo test --test fhir` leaves the Bundles in a folder, for the validators of `tests/e2e/fhir.js`.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test may panic")]

mod support;

use std::collections::BTreeSet;
use std::num::NonZeroU16;

use anakinra_companion::domain::labs::analyte::Analyte;
use anakinra_companion::domain::labs::bound::Bound;
use anakinra_companion::domain::labs::panel::{Differential, LabPanel};
use anakinra_companion::domain::labs::result::{CustomResult, LabResult, Range};
use anakinra_companion::domain::labs::unit::LabUnit;
use anakinra_companion::domain::labs::unit_text::UnitText;
use anakinra_companion::domain::patient::conditions::{Answered, Condition};
use anakinra_companion::domain::patient::patient::{Weight, WeightMeasurement};
use anakinra_companion::domain::quantities::name::Name;
use anakinra_companion::domain::quantities::number::{Decimal, parse};
use anakinra_companion::domain::sites::custom_site::CustomSite;
use anakinra_companion::domain::sites::injection_site::standard_sites;
use anakinra_companion::domain::treatment::injection::{Details, InjectedBy, Injection, Pain, PartlyGiven};
use anakinra_companion::domain::treatment::pause::{Cause, Pause, Skip};
use anakinra_companion::domain::treatment::regimen::{Counted, Regimen};
use anakinra_companion::domain::treatment::supply::Pack;
use anakinra_companion::exchange::backup;
use anakinra_companion::exchange::fhir::{
    self, FhirError, FhirVersion, NotFhir, Observed, ObservedKind, ObservedStatus, ObservedUnit,
    ObservedValue, PassedOver, TimeOf, WhyLeftOut,
};
use anakinra_companion::record::entry::{Entry, EntryBody};
use anakinra_companion::record::fact::Fact;
use anakinra_companion::record::record::Record;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use serde_json::Value;
use support::arbitrary::any_history;
use support::*;

const NOW: &str = "2026-03-20T12:00:00+01:00[Europe/Berlin]";

fn fold(entries: impl IntoIterator<Item = Entry>) -> Record {
    let mut record = Record::default();
    entries.into_iter().for_each(|entry| record.add(entry));
    record
}

fn two_years() -> Record {
    let text = std::fs::read_to_string("tests/fixtures/two-years.json").unwrap();
    fold(backup::read(&text).unwrap().entries)
}

fn decimal(text: &str) -> Decimal {
    parse(text, 3).unwrap()
}

fn name(text: &str) -> Name {
    Name::new(text).unwrap()
}

fn panel(drawn: &str, crp: &str) -> LabPanel {
    let (bound, digits) = Bound::split(crp);
    let result = LabResult::new(Analyte::Crp, decimal(digits), LabUnit::MgPerL).unwrap();
    LabPanel { drawn: day(drawn), results: vec![result.bounded(bound)], ..LabPanel::default() }
}

fn detailed(at: &str, site: &str, details: Details) -> Fact {
    Fact::Injection(Injection { details, ..injection(at, site) })
}

/// A bit of everything that leaves, also what is easily written wrongly.
fn facts() -> Vec<Fact> {
    let pain = |number| Details { pain: Pain::new(number), ..Details::default() };
    let helped = Details {
        by: Some(InjectedBy::Helper),
        note: Some(" \u{a0}stung\u{2003}a bit\n".to_owned()),
        ..pain(3)
    };
    let leaked =
        Details { partly: Some(PartlyGiven::Leaked), note: Some("\u{1}".to_owned()), ..Details::default() };
    let early = Details { dose_day: Some(day("2026-03-08")), ..pain(0) };
    let counted = Regimen { counted: Counted::FromLastDose, ..regimen("2026-03-06", 3) };
    let skip = |date, cause| Fact::Skip(Skip { day: day(date), cause });
    let pause = |from, until: Option<&str>, cause| {
        Fact::Pause(Pause { from: day(from), until: until.map(day), cause })
    };
    let mut facts = vec![
        Fact::Regimen(regimen("2026-03-06", 2)),
        Fact::Regimen(counted),
        Fact::Regimen(regimen("2026-03-12", 1)),
        Fact::Regimen(Regimen { dose: dose(200), ..regimen("2026-04-01", 2) }),
        Fact::WeightMeasurement(WeightMeasurement {
            on: day("2026-02-01"),
            kg: Weight::new(decimal("61.0")).unwrap(),
        }),
        Fact::CustomSite(CustomSite {
            site: "LT51".parse().unwrap(),
            name: name("a hand above"),
            used: true,
            on: day("2026-02-01"),
        }),
        detailed("2026-02-01T07:30:00+01:00[Europe/Berlin]", "LT51", helped),
        detailed("2026-02-02T07:30:00+01:00[Europe/Berlin]", "LA1", pain(10)),
        detailed("2026-02-03T23:59:59-03:30[America/St_Johns]", "RA3", leaked),
        detailed("2026-03-07T08:00:00+00:00[Etc/UTC]", "RU3", early),
        Fact::Injection(Injection { site: None, ..injection("2026-03-08T08:00:00+00:00[Etc/UTC]", "LT1") }),
        skip("2026-02-04", Cause::Travel),
        skip("2026-02-04", Cause::Infection),
        skip("2026-02-01", Cause::Forgotten),
        skip("2026-03-25", Cause::Other),
        pause("2026-02-10", Some("2026-02-12"), Cause::Surgery),
        pause("2026-02-20", Some("2026-02-19"), Cause::Surgery),
        pause("2026-03-18", None, Cause::Infection),
        pause("2026-05-01", None, Cause::Travel),
        Fact::Pack(Pack {
            received: day("2026-02-01"),
            syringes: NonZeroU16::new(28).unwrap(),
            expires: day("2027-01-31"),
            lot: Some("K1234A".to_owned()),
        }),
        Fact::Pack(Pack {
            received: day("2026-03-01"),
            syringes: NonZeroU16::new(7).unwrap(),
            expires: day("2027-02-28"),
            lot: None,
        }),
        Fact::Labs(LabPanel {
            differential: Differential::new(decimal("34.50"), Some(decimal("2.5"))),
            custom: vec![CustomResult {
                name: name("Ferritin"),
                value: decimal("212"),
                unit: UnitText::new("ug/L").unwrap(),
                bound: Some(Bound::Above),
                range: Range { low: None, high: Some(decimal("300.0")) },
            }],
            laboratory: Some(name("Labor am Markt")),
            note: Some("  ".to_owned()),
            ..panel("2026-02-27", "<0.50")
        }),
    ];
    facts.extend(Condition::ALL.iter().map(|condition| {
        Fact::Answered(Answered { condition: *condition, answer: true, on: day("2026-02-05") })
    }));
    facts.push(Fact::Answered(Answered {
        condition: Condition::Asthma,
        answer: false,
        on: day("2026-02-06"),
    }));
    facts
}

fn everything() -> Record {
    started(facts())
}

fn write(record: &Record) -> String {
    fhir::write(record, &moment(NOW)).unwrap()
}

fn resources(text: &str) -> Vec<Value> {
    let bundle: Value = serde_json::from_str(text).unwrap();
    bundle["entry"].as_array().unwrap().iter().map(|entry| entry["resource"].clone()).collect()
}

fn of_type(record: &Record, wanted: &str) -> Vec<Value> {
    let mut found = resources(&write(record));
    found.retain(|resource| resource["resourceType"] == wanted);
    found
}

fn text<'a>(of: &'a Value, pointer: &str) -> &'a str {
    of.pointer(pointer).and_then(Value::as_str).unwrap_or_default()
}

/// A result in words that can be compared and read: day, what stands there, unit, range.
type Line = (String, String, String, Option<String>, Option<String>);

fn lines_of(record: &Record) -> Vec<Line> {
    let digits = |limit: Option<Decimal>| limit.map(|limit| limit.to_string());
    let mut lines = Vec::new();
    for panel in record.panels().filter(|current| !current.voided).map(|current| current.what) {
        let day = panel.drawn.to_string();
        let value = |bound: Option<Bound>, value| format!("{}{value}", bound.map_or("", Bound::comparator));
        lines.extend(panel.results.iter().map(|result| {
            let Range { low, high } = result.range();
            let value = value(result.bound(), result.value());
            (day.clone(), value, result.unit().ucum().to_owned(), digits(low), digits(high))
        }));
        lines.extend(panel.custom.iter().map(|own| {
            let Range { low, high } = own.range;
            (day.clone(), value(own.bound, own.value), own.unit.text().to_owned(), digits(low), digits(high))
        }));
        let parts = panel.differential.map(|parts| [Some(parts.segmented()), parts.bands()]);
        lines.extend(
            parts
                .into_iter()
                .flatten()
                .flatten()
                .map(|part| (day.clone(), part.to_string(), "%".to_owned(), None, None)),
        );
    }
    lines.sort();
    lines
}

fn lines_read(text: &str) -> Vec<Line> {
    let read = match fhir::read(text) {
        Ok(reported) => reported.results,
        Err(FhirError::NoLaboratoryResults { .. }) => Vec::new(),
        Err(error) => panic!("{error:?}"),
    };
    let mut lines: Vec<Line> =
        read.into_iter().filter(|result| result.kind == ObservedKind::Laboratory).map(line).collect();
    lines.sort();
    lines
}

fn line(result: Observed) -> Line {
    let time = result.time.unwrap();
    assert_eq!((time.time, time.of, result.status), (None, TimeOf::Effective, ObservedStatus::Final));
    let ObservedValue::Number(value) = result.value else { panic!("{:?}", result.value) };
    let (ObservedUnit::Ucum(unit) | ObservedUnit::Words(unit)) = result.unit.unwrap();
    (time.day, value, unit, result.range.low, result.range.high)
}

#[test]
fn every_laboratory_result_of_a_record_comes_back_as_it_was() {
    for (record, results) in [(Record::default(), 0), (two_years(), 54), (everything(), 4)] {
        let expected = lines_of(&record);
        assert_eq!(expected.len(), results);
        assert_eq!(lines_read(&write(&record)), expected);
    }
}

#[test]
fn the_same_record_gives_the_same_bytes_in_whatever_order_it_came_together() {
    let record = everything();
    let backwards = fold(record.entries().iter().rev().cloned());
    assert!(write(&record) == write(&backwards));
    assert!(write(&two_years()) == write(&two_years()));
}

#[test]
fn every_bundle_keeps_the_rules() {
    for record in [Record::default(), started([]), two_years(), everything()] {
        assert_sound(&write(&record));
    }
}

/// What FHIR R4 asks of a Bundle and of the resources that this app writes.
fn assert_sound(text: &str) {
    let bundle: Value = serde_json::from_str(text).unwrap();
    assert_eq!((&bundle["resourceType"], &bundle["type"]), (&"Bundle".into(), &"collection".into()));
    assert_nothing_is_empty(&bundle, "Bundle");
    let entries = bundle["entry"].as_array().unwrap();
    let urls: BTreeSet<&str> = entries.iter().map(|entry| entry["fullUrl"].as_str().unwrap()).collect();
    assert_eq!(urls.len(), entries.len(), "two resources share an id");
    for entry in entries {
        let resource = &entry["resource"];
        assert_eq!(entry["fullUrl"], format!("urn:uuid:{}", resource["id"].as_str().unwrap()));
        assert_references_are_there(resource, &urls);
        match text_of(resource, "resourceType") {
            "Observation" => assert_observation(resource),
            "MedicationAdministration" => assert_administration(resource),
            _ => {}
        }
    }
}

fn text_of<'a>(of: &'a Value, name: &str) -> &'a str {
    of[name].as_str().unwrap_or_default()
}

fn assert_nothing_is_empty(value: &Value, place: &str) {
    match value {
        Value::Object(fields) => {
            assert!(!fields.is_empty(), "{place} is an empty object");
            fields
                .iter()
                .for_each(|(name, inner)| assert_nothing_is_empty(inner, &format!("{place}.{name}")));
        }
        Value::Array(items) => {
            assert!(!items.is_empty(), "{place} is an empty array");
            items.iter().for_each(|inner| assert_nothing_is_empty(inner, place));
        }
        Value::String(text) => assert!(!text.trim().is_empty(), "{place} is an empty text"),
        Value::Null => panic!("{place} is null"),
        Value::Bool(_) | Value::Number(_) => {}
    }
}

fn assert_references_are_there(value: &Value, urls: &BTreeSet<&str>) {
    match value {
        Value::Object(fields) => {
            if let Some(Value::String(reference)) = fields.get("reference") {
                assert!(urls.contains(reference.as_str()) || reference == "#syringes", "{reference}");
            }
            fields.values().for_each(|inner| assert_references_are_there(inner, urls));
        }
        Value::Array(items) => items.iter().for_each(|inner| assert_references_are_there(inner, urls)),
        _ => {}
    }
}

/// obs-3, obs-6, obs-7, ips-2, and a unit of UCUM where a system is named.
fn assert_observation(observation: &Value) {
    let has = |name: &str| observation.get(name).is_some();
    let values = observation.as_object().unwrap().keys().filter(|name| name.starts_with("value")).count();
    assert_eq!(values, 1, "one value: {observation}");
    assert!(!has("dataAbsentReason") && !has("component") && has("code") && has("effectiveDateTime"));
    assert!(has("subject") && has("performer") && observation["status"] == "final");
    for range in observation["referenceRange"].as_array().into_iter().flatten() {
        assert!(range.get("low").is_some() || range.get("high").is_some(), "{range}");
    }
    let quantity = &observation["valueQuantity"];
    assert_eq!(quantity.get("system").is_some(), quantity.get("code").is_some(), "{quantity}");
}

/// mad-1, and that what was not given has no dosage.
fn assert_administration(administration: &Value) {
    let dosage = administration.get("dosage");
    let is_done = administration["status"] != "not-done";
    assert_eq!(dosage.is_some(), is_done, "{administration}");
    assert!(dosage.is_none_or(|dosage| dosage.get("dose").is_some()));
    assert!(is_done || !text(administration, "/statusReason/0/text").is_empty());
    let times = ["effectiveDateTime", "effectivePeriod"].map(|name| administration.get(name));
    assert_eq!(times.into_iter().flatten().count(), 1);
}

#[test]
fn a_regimen_says_whether_it_is_in_force_and_that_the_person_told_it() {
    let requests = of_type(&everything(), "MedicationRequest");
    let said: Vec<_> = requests
        .iter()
        .map(|request| (text(request, "/status"), text(request, "/dosageInstruction/0/text")))
        .collect();
    assert_eq!(
        said,
        [
            ("completed", "100 mg under the skin once a day, at about 07:30"),
            ("cancelled", "100 mg under the skin every other day, at about 07:30"),
            ("completed", "100 mg under the skin every 3 days, counted from the last dose"),
            ("on-hold", "100 mg under the skin once a day, at about 07:30"),
            ("active", "200 mg under the skin every other day, at about 07:30"),
        ]
    );
    for request in &requests {
        assert_eq!((&request["intent"], &request["reportedBoolean"]), (&"plan".into(), &true.into()));
        assert_eq!(request["requester"], request["subject"]);
    }
    let first = &requests[0]["dosageInstruction"][0];
    assert_eq!(
        first["timing"]["repeat"].to_string(),
        r#"{"boundsPeriod":{"end":"2026-03-05","start":"2026-02-01"},"frequency":1,"period":1,"periodUnit":"d","timeOfDay":["07:30:00"]}"#
    );
    assert_eq!(text(first, "/doseAndRate/0/doseQuantity/code"), "mg");
    assert_eq!(requests[2].pointer("/dosageInstruction/0/timing/repeat/timeOfDay"), None);
    let in_force = of_type(&started([]), "MedicationRequest");
    assert_eq!((in_force.len(), text(&in_force[0], "/status")), (1, "active"));
}

#[test]
fn an_injection_keeps_its_offset_site_and_dose_and_a_part_of_a_dose_is_of_unknown_amount() {
    let mut given = of_type(&everything(), "MedicationAdministration");
    given.retain(|administration| administration["status"] != "not-done");
    let said: Vec<_> = given
        .iter()
        .map(|one| {
            let code = text(one, "/dosage/site/coding/0/code");
            (text(one, "/status"), text(one, "/effectiveDateTime"), code, text(one, "/dosage/site/text"))
        })
        .collect();
    assert_eq!(
        said,
        [
            ("completed", "2026-02-01T07:30:00+01:00", "61396006", "Left thigh, a hand above"),
            ("completed", "2026-02-02T07:30:00+01:00", "86367003", "Left side of the abdomen, site 1"),
            ("stopped", "2026-02-03T23:59:59-03:30", "", "Right side of the abdomen, site 3"),
            ("completed", "2026-03-07T08:00:00+00:00", "368209003", "Right upper arm, site 3"),
            ("completed", "2026-03-08T08:00:00+00:00", "", ""),
        ]
    );
    assert_eq!(given[4].pointer("/dosage/site"), None, "a site that nobody knows is absent");
    assert_eq!(given[4].pointer("/dosage/dose/value").unwrap().to_string(), "100");
    assert_eq!(text(&given[0], "/performer/0/actor/display"), "Somebody at home");
    assert_eq!(text(&given[0], "/note/0/text"), "stung a bit");
    assert_eq!(given[1].pointer("/dosage/dose/value").unwrap().to_string(), "100");
    assert_eq!(given[2].pointer("/dosage/dose/value"), None);
    assert_eq!(given[2]["note"].as_array().unwrap().len(), 1);
    assert_eq!(text(&given[3], "/note/0/text"), "The dose of 2026-03-08");
    let requests = of_type(&everything(), "MedicationRequest");
    let counted = format!("urn:uuid:{}", text(&requests[2], "/id"));
    assert_eq!(
        text(&given[3], "/request/reference"),
        counted,
        "of two for a day the one recorded later counts"
    );
}

#[test]
fn what_was_not_given_says_why_and_what_is_still_to_come_is_not_told() {
    let mut not_done = of_type(&everything(), "MedicationAdministration");
    not_done.retain(|administration| administration["status"] == "not-done");
    let of = |reason: &str| -> Vec<String> {
        let of_reason = not_done.iter().filter(|one| text(one, "/statusReason/0/text") == reason);
        let time = |one: &Value| {
            let (at, period) = (text(one, "/effectiveDateTime"), one.get("effectivePeriod"));
            period.map_or_else(
                || at.to_owned(),
                |period| format!("{}..{}", text(period, "/start"), text(period, "/end")),
            )
        };
        of_reason.map(time).collect()
    };
    assert_eq!(of("Infection"), ["2026-02-04", "2026-03-18.."]);
    assert_eq!(of("Surgery"), ["2026-02-10..2026-02-12"]);
    assert_eq!((of("Travel"), of("Forgotten"), of("Another reason")), (vec![], vec![], vec![]));
    // The first entry was recorded on 24 November 2025, so that every day of the regimen is known.
    let missed = of("Due, and no injection was recorded");
    assert!(missed.contains(&"2026-02-05".to_owned()) && missed.contains(&"2026-03-17".to_owned()));
    assert!(!missed.contains(&"2026-02-11".to_owned()) && !missed.contains(&"2026-03-18".to_owned()));
}

#[test]
fn health_is_told_as_the_person_says_it_and_only_where_the_answer_was_yes() {
    let (allergies, conditions) =
        (of_type(&everything(), "AllergyIntolerance"), of_type(&everything(), "Condition"));
    assert_eq!((allergies.len(), conditions.len()), (5, 11));
    for told in allergies.iter().chain(&conditions) {
        assert_eq!(text(told, "/verificationStatus/coding/0/code"), "unconfirmed");
        assert_eq!(text(told, "/clinicalStatus/coding/0/code"), "active");
    }
    assert!(conditions.iter().all(|condition| text(condition, "/code/text") != "Asthma"), "taken back");
    assert!(conditions.iter().all(|condition| condition.pointer("/code/coding").is_none()));
}

#[test]
fn a_pack_keeps_its_lot_and_no_injection_is_given_one() {
    let packs = of_type(&everything(), "SupplyDelivery");
    let lots: Vec<_> = packs.iter().map(|pack| text(pack, "/contained/0/batch/lotNumber")).collect();
    assert_eq!(lots, ["K1234A", ""]);
    assert!(
        !of_type(&everything(), "MedicationAdministration")
            .iter()
            .any(|one| one.to_string().contains("K1234A"))
    );
}

#[test]
fn what_was_voided_is_left_out_and_what_was_amended_is_told_as_it_stands() {
    let facts = [Fact::Labs(panel("2026-02-10", "4")), Fact::Labs(panel("2026-02-11", "5"))];
    let mut record = started(facts);
    let injection = injection("2026-02-02T07:30:00+01:00[Europe/Berlin]", "LT1");
    record.add(fact(10, Fact::Injection(injection)));
    record.add(entry(20, EntryBody::Voiding { of: id(2), reason: None }));
    record.add(entry(21, EntryBody::Amendment { of: id(3), to: Fact::Labs(panel("2026-02-11", "5.0")) }));
    record.add(entry(22, EntryBody::Voiding { of: id(10), reason: None }));
    let values: Vec<String> =
        of_type(&record, "Observation").iter().map(|one| one["valueQuantity"]["value"].to_string()).collect();
    assert_eq!(values, ["5.0"]);
    let given = of_type(&record, "MedicationAdministration");
    assert!(given.iter().all(|one| one["status"] == "not-done"));
}

/// The codes of medicines, body and laboratories that were found in published lists, each with its system.
const FOUND: [(&str, &[&str]); 4] = [
    ("http://www.whocc.no/atc", &["L04AC03"]),
    ("http://standardterms.edqm.eu", &["20066000"]),
    (
        "http://snomed.info/sct",
        &[
            "385549000",
            "34206005",
            "61396006",
            "11207009",
            "368208006",
            "368209003",
            "723979003",
            "723980000",
            "86367003",
            "50519007",
            "68505006",
            "48544008",
        ],
    ),
    (
        "http://loinc.org",
        &[
            "26499-4", "26464-8", "26515-7", "26449-9", "1988-5", "30341-2", "2160-0", "14682-9", "29463-7",
            "72514-3",
        ],
    ),
];

#[test]
fn only_codes_that_were_found_in_published_lists_leave() {
    let panels = [0, 1].map(|unit| {
        let one =
            |analyte: Analyte| LabResult::new(analyte, Decimal::whole(20), *analyte.units().get(unit)?).ok();
        Fact::Labs(LabPanel {
            results: Analyte::ALL.into_iter().filter_map(one).collect(),
            ..panel("2026-03-01", "1")
        })
    });
    let injections = (0_u32..).zip(standard_sites()).map(|(minute, site)| {
        let at = format!("2026-03-01T07:{minute:02}:00+00:00[Etc/UTC]");
        Fact::Injection(injection(&at, &site.to_string()))
    });
    let record = started(facts().into_iter().chain(panels).chain(injections));
    let mut left = BTreeSet::new();
    for resource in resources(&write(&record)) {
        collect_codes(&resource, &mut left);
    }
    let found = FOUND
        .iter()
        .flat_map(|(system, codes)| codes.iter().map(|code| (system.to_string(), code.to_string())));
    let is_clinical = |(system, _): &(String, String)| !system.starts_with("http://terminology.hl7.org/");
    left.retain(is_clinical);
    assert_eq!(left, found.collect());
}

fn collect_codes(value: &Value, codes: &mut BTreeSet<(String, String)>) {
    for coding in value.get("coding").and_then(Value::as_array).into_iter().flatten() {
        codes.insert((text(coding, "/system").to_owned(), text(coding, "/code").to_owned()));
    }
    match value {
        Value::Object(fields) => fields.values().for_each(|inner| collect_codes(inner, codes)),
        Value::Array(items) => items.iter().for_each(|inner| collect_codes(inner, codes)),
        _ => {}
    }
}

#[test]
fn weight_and_pain_are_no_laboratory_results() {
    let reported = fhir::read(&write(&everything())).unwrap();
    let weights: Vec<_> =
        reported.results.iter().filter(|one| one.kind == ObservedKind::BodyWeight).collect();
    assert_eq!(weights.len(), 1);
    assert_eq!(weights[0].value, ObservedValue::Number("61.0".to_owned()));
    assert_eq!(weights[0].unit, Some(ObservedUnit::Ucum("kg".to_owned())));
    let surveys = reported.left_out.iter().filter(|one| one.why == WhyLeftOut::Category("survey".to_owned()));
    assert_eq!((surveys.count(), reported.left_out.len()), (3, 3));
    assert_eq!(reported.people[0].birth_date.as_deref(), Some("1980-05-10"));
    let passed_over: Vec<_> = reported.passed_over.iter().map(|one| one.resource_type.as_str()).collect();
    assert_eq!(
        passed_over,
        [
            "MedicationRequest",
            "MedicationAdministration",
            "SupplyDelivery",
            "Condition",
            "AllergyIntolerance"
        ]
    );
}

/// A panel with any analytes, in any of their units.
fn any_panel() -> impl Strategy<Value = LabPanel> {
    let number = (0_i64..99_999, 0_u8..4).prop_map(|(digits, places)| Decimal::new(digits, places));
    let limits = (proptest::option::of(0_i64..500), proptest::option::of(500_i64..990), 0_u8..4).prop_map(
        |(low, high, places)| {
            let limit = |digits| Decimal::new(digits, places);
            Range { low: low.map(limit), high: high.map(limit) }
        },
    );
    let bound = proptest::option::of(proptest::sample::select(Bound::ALL.to_vec()));
    let one = (0_usize..8, number, bound, limits);
    let measured = proptest::collection::vec(one.clone(), Analyte::ALL.len());
    let own = proptest::collection::btree_map("[a-z][ -~é]{0,20}[a-z]", ("[!-~µ]{1,20}", one), 0..4);
    (0_i64..15_000, measured, own).prop_map(|(days, measured, own)| LabPanel {
        drawn: day("1990-01-01") + chrono::Duration::days(days),
        results: Analyte::ALL
            .into_iter()
            .zip(measured)
            .filter_map(|(analyte, (unit, value, bound, range))| {
                let result = LabResult::new(analyte, value, *analyte.units().get(unit)?).ok()?;
                Some(result.bounded(bound).beside(range))
            })
            .collect(),
        custom: own
            .into_iter()
            .map(|(text, (unit, (_, value, bound, range)))| CustomResult {
                name: name(&text),
                value,
                unit: UnitText::new(&unit).unwrap(),
                bound,
                range,
            })
            .collect(),
        ..LabPanel::default()
    })
}

proptest! {
    #[test]
    fn any_panel_comes_back_with_its_digits(panels in proptest::collection::vec(any_panel(), 0..4)) {
        let record = started(panels.into_iter().map(Fact::Labs));
        let text = write(&record);
        assert_sound(&text);
        prop_assert_eq!(lines_read(&text), lines_of(&record));
    }

    #[test]
    fn any_history_leaves_as_a_sound_bundle(entries in any_history()) {
        let record = fold(entries);
        let text = write(&record);
        assert_sound(&text);
        prop_assert_eq!(lines_read(&text), lines_of(&record));
    }

    #[test]
    fn a_file_that_is_cut_or_changed_anywhere_never_panics(at in 0_usize..4000, with in ".{0,3}") {
        let text = write(&started([Fact::Labs(panel("2026-02-10", "<0.5"))]));
        let at = at.min(text.len());
        if let (Some(before), Some(after)) = (text.get(..at), text.get(at + 1..)) {
            let _ = fhir::read(before);
            let _ = fhir::read(&format!("{before}{with}{after}"));
        }
    }
}

#[test]
fn bundles_are_left_for_other_validators_if_there_is_a_folder_for_them() {
    let Some(folder) = std::env::var_os("FHIR_FOLDER").map(std::path::PathBuf::from) else { return };
    let named = [("empty", Record::default()), ("two-years", two_years()), ("everything", everything())];
    let mut runner = TestRunner::deterministic();
    let random = (0..30).map(|number| {
        let entries = any_history().new_tree(&mut runner).unwrap().current();
        (format!("random-{number}"), fold(entries))
    });
    for (name, record) in named.into_iter().map(|(name, record)| (name.to_owned(), record)).chain(random) {
        std::fs::write(folder.join(name).with_extension("json"), write(&record)).unwrap();
    }
}

fn fixture(file: &str) -> String {
    std::fs::read_to_string(format!("tests/fixtures/fhir/{file}")).unwrap()
}

/// Day, name, value, unit and range of a result, as it is reported.
fn shown(result: &Observed) -> String {
    let time = result.time.as_ref();
    let unit = match &result.unit {
        Some(ObservedUnit::Ucum(unit)) => format!("[{unit}]"),
        Some(ObservedUnit::Words(unit)) => unit.clone(),
        None => String::new(),
    };
    let (ObservedValue::Number(value) | ObservedValue::Words(value) | ObservedValue::Absent(value)) =
        &result.value;
    let [loinc, low, high] = [&result.loinc, &result.range.low, &result.range.high]
        .map(|text| text.as_deref().unwrap_or_default());
    let day = time.map_or("", |time| time.day.as_str());
    let issued = if time.is_some_and(|time| time.of == TimeOf::Issued) { " issued" } else { "" };
    let name = result.name.as_deref().unwrap_or_default();
    format!("{day}{issued}|{loinc}|{name}|{value}|{unit}|{low}..{high}|{:?}", result.status)
}

#[test]
fn files_of_the_kinds_that_people_get_are_read_as_they_report() {
    for (file, expected) in [
        (
            "collection.json",
            vec![
                "2026-02-27|6690-2|Leukocytes [#/volume] in Blood by Automated count|6.140270331894507|[10*3/uL]|..|Final",
                "2026-02-27|29463-7|Body Weight|61.40|[kg]|..|Final",
            ],
        ),
        (
            "lines.ndjson",
            vec![
                "2026-02-27 issued|1988-5|C-REACTIVE PROTEIN|<0.50|[mg/dL]|..0.50|Final",
                "2026-02-27|751-8|NEUTROPHILS ABSOLUTE|2.60|[10*3/uL]|1.80..7.70|Corrected",
                "2026-02-27||HEPATITIS B SURFACE AG|Nonreactive||..|Final",
            ],
        ),
        (
            "summary.json",
            vec![
                "2026-02-27|14682-9|Creatinine [Moles/volume] in Serum or Plasma|155.0|[umol/L]|45..84|Final",
                "2026-02-27|770-8|Neutrophils in %|62.0|[%]|..|Preliminary",
                "2026-02-27||Atypical lymphocytes|Not Performed||..|Preliminary",
            ],
        ),
        ("search.json", vec!["2026-02-27|777-3|Platelets|188|x10E3/uL|150..450|Final"]),
    ] {
        let reported = fhir::read(&fixture(file)).unwrap();
        assert_eq!(reported.results.iter().map(shown).collect::<Vec<_>>(), expected, "{file}");
    }
}

#[test]
fn what_is_not_taken_is_counted_with_its_reason() {
    let category = |name: &str| WhyLeftOut::Category(name.to_owned());
    for (file, left_out, passed_over) in [
        ("collection.json", vec![category("vital-signs")], vec![("Encounter", 2), ("DiagnosticReport", 1)]),
        (
            "lines.ndjson",
            vec![WhyLeftOut::Cancelled, WhyLeftOut::Version(FhirVersion::Dstu2)],
            vec![("Immunization", 1)],
        ),
        ("summary.json", vec![], vec![("Composition", 1), ("AllergyIntolerance", 1)]),
        ("search.json", vec![WhyLeftOut::Group, WhyLeftOut::EnteredInError], vec![("OperationOutcome", 1)]),
    ] {
        let reported = fhir::read(&fixture(file)).unwrap();
        let why: Vec<_> = reported.left_out.into_iter().map(|left_out| left_out.why).collect();
        let passed_over: Vec<_> = passed_over
            .into_iter()
            .map(|(name, count)| PassedOver { resource_type: name.to_owned(), count })
            .collect();
        assert_eq!((why, reported.passed_over), (left_out, passed_over), "{file}");
    }
}

#[test]
fn a_file_says_whose_it_is() {
    let person = |file: &str| {
        let reported = fhir::read(&fixture(file)).unwrap();
        let about = reported.results[0].subject.clone();
        let people =
            reported.people.into_iter().map(|person| (person.name, person.birth_date)).collect::<Vec<_>>();
        (people, about)
    };
    let some = |text: &str| Some(text.to_owned());
    let about = some("urn:uuid:8f1d7a10-0000-4000-8000-000000000001");
    assert_eq!(
        person("collection.json"),
        (vec![(some("Astrid811 Lindqvist204"), some("1958-03-14"))], about)
    );
    assert_eq!(
        person("summary.json"),
        (vec![(some("Maren Oldenburg-Test"), some("1961-07"))], some("Patient/elsewhere"))
    );
    assert_eq!(person("lines.ndjson"), (vec![], some("Patient/p-7")));
    assert_eq!(person("search.json"), (vec![], None));
}

#[test]
fn a_file_of_something_else_says_what_it_is() {
    let said = vec!["The scope patient/Observation.read is missing".to_owned()];
    assert_eq!(fhir::read(&fixture("refused.json")), Err(FhirError::OperationOutcome { diagnostics: said }));
    let backup = std::fs::read_to_string("tests/fixtures/two-years.json").unwrap();
    assert_eq!(fhir::read(&backup), Err(FhirError::NotFhir(NotFhir::Backup)));
}
