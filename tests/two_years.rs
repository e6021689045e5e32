//! Two years of results as laboratories report them: a neutropenia that passes, kidneys that slowly fail, a change of
//! laboratory and of units, results below what can be measured. The same record is restored in the browser tests.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]

mod support;

use anakinra_companion::domain::labs::analyte::Analyte;
use anakinra_companion::domain::labs::blood::{Decline, decline, is_low};
use anakinra_companion::domain::labs::bound::Bound;
use anakinra_companion::domain::labs::calendar::{TestStatus, plan};
use anakinra_companion::domain::labs::panel::{Differential, LabPanel};
use anakinra_companion::domain::labs::result::{CustomResult, LabResult, Range};
use anakinra_companion::domain::labs::trend::{Direction, trend};
use anakinra_companion::domain::labs::unit::LabUnit;
use anakinra_companion::domain::labs::unit_text::UnitText;
use anakinra_companion::domain::patient::patient::{Patient, Sex, Weight, WeightMeasurement};
use anakinra_companion::domain::quantities::name::Name;
use anakinra_companion::domain::quantities::number::{Decimal, fixed, parse};
use anakinra_companion::domain::sites::injection_site::standard_sites;
use anakinra_companion::domain::treatment::pause::{Cause, Pause};
use anakinra_companion::exchange::backup;
use anakinra_companion::record::entry::{Entry, EntryBody};
use anakinra_companion::record::entry_id::EntryId;
use anakinra_companion::record::fact::Fact;
use anakinra_companion::record::queries::clearance::clearance_of;
use anakinra_companion::record::queries::lab_calendar::calendar_start;
use anakinra_companion::record::queries::labs::{days_measured, panels, series};
use anakinra_companion::record::queries::renal_conflict::{Differs, conflict};
use anakinra_companion::record::record::Record;
use chrono::{Days, NaiveDate};
use support::*;

const FILE: &str = "tests/fixtures/two-years.json";
const START: &str = "2024-12-02";
const TODAY: &str = "2026-11-22";

/// Day, neutrophils, white cells, CRP, creatinine: as the first laboratory writes them, then as the second.
const FIRST: [[&str; 5]; 8] = [
    ["2024-11-25", "4.2", "6.9", "38", "1.05"],
    ["2025-01-03", "3.9", "6.4", "12", "1.10"],
    ["2025-02-03", "3.6", "6.1", "4.1", "1.12"],
    ["2025-03-03", "3.5", "6.0", "<0.5", "1.20"],
    ["2025-06-02", "3.3", "5.8", "0.9", "1.31"],
    ["2025-09-01", "3.1", "5.5", "<0.5", "1.42"],
    ["2025-12-05", "2.9", "5.4", "1.2", "1.55"],
    ["2026-02-27", "2.6", "5.2", "<0.5", "1.68"],
];
const SECOND: [[&str; 5]; 5] = [
    ["2026-05-18", "810", "2900", "<0.06", "155"],
    ["2026-05-26", "1250", "3400", "0.11", "157"],
    ["2026-06-15", "2100", "4600", "<0.06", "160"],
    ["2026-08-31", "2300", "4800", "0.08", "176"],
    ["2026-11-16", "2200", "4700", "<0.06", "203"],
];

fn decimal(text: &str) -> Decimal {
    parse(text, 3).unwrap()
}

fn result(analyte: Analyte, text: &str, unit: LabUnit, range: (Option<&str>, Option<&str>)) -> LabResult {
    let (bound, digits) = Bound::split(text);
    let range = Range { low: range.0.map(decimal), high: range.1.map(decimal) };
    LabResult::new(analyte, decimal(digits), unit).unwrap().bounded(bound).beside(range)
}

fn of_first([drawn, neutrophils, white, crp, creatinine]: [&str; 5]) -> LabPanel {
    LabPanel {
        drawn: day(drawn),
        laboratory: Some(Name::new("Labor am Markt").unwrap()),
        results: vec![
            result(Analyte::Neutrophils, neutrophils, LabUnit::GigaPerL, (Some("1.8"), Some("7.7"))),
            result(Analyte::WhiteCells, white, LabUnit::GigaPerL, (Some("3.9"), Some("10.2"))),
            result(Analyte::Crp, crp, LabUnit::MgPerL, (None, Some("5"))),
            result(Analyte::Creatinine, creatinine, LabUnit::MgPerDl, (Some("0.5"), Some("0.9"))),
        ],
        ..LabPanel::default()
    }
}

/// The second laboratory gives neutrophils in per cent of the white cells, once.
fn of_second([drawn, neutrophils, white, crp, creatinine]: [&str; 5]) -> LabPanel {
    let counted = result(Analyte::Neutrophils, neutrophils, LabUnit::PerMm3, (Some("1500"), Some("7700")));
    let is_percent = drawn == "2026-05-26";
    LabPanel {
        drawn: day(drawn),
        laboratory: Some(Name::new("Klinikum, Zentrallabor").unwrap()),
        results: (!is_percent)
            .then_some(counted)
            .into_iter()
            .chain([
                result(Analyte::WhiteCells, white, LabUnit::PerMm3, (Some("3900"), Some("10200"))),
                result(Analyte::Crp, crp, LabUnit::MgPerDl, (None, Some("0.5"))),
                result(Analyte::Creatinine, creatinine, LabUnit::UmolPerL, (Some("45"), Some("84"))),
            ])
            .collect(),
        differential: is_percent.then(|| Differential::new(decimal("34.5"), Some(decimal("2.5"))).unwrap()),
        custom: (drawn == "2026-11-16").then(ferritin).into_iter().collect(),
        note: (drawn == "2026-05-18").then(|| "after a cold, repeated a week later".to_owned()),
    }
}

fn ferritin() -> CustomResult {
    CustomResult {
        name: Name::new("Ferritin").unwrap(),
        value: decimal("212"),
        unit: UnitText::new("ug/L").unwrap(),
        bound: None,
        range: Range { low: Some(decimal("30")), high: Some(decimal("300")) },
    }
}

/// Everything, recorded at noon of its day; the first entries of a day first.
fn entries() -> Vec<Entry> {
    let patient = Patient::new(Sex::Female, day("1958-03-14"), day(START)).unwrap();
    let weight = |on: &str, kg: &str| {
        Fact::WeightMeasurement(WeightMeasurement { on: day(on), kg: Weight::new(decimal(kg)).unwrap() })
    };
    let pause = Pause { from: day("2026-05-19"), until: Some(day("2026-06-15")), cause: Cause::Prescriber };
    let mut dated: Vec<(NaiveDate, Fact)> = vec![
        (day("2024-11-20"), Fact::Regimen(regimen(START, 1))),
        (day("2024-11-20"), Fact::Patient(patient)),
        (day("2024-11-20"), weight("2024-11-20", "62.4")),
        (day("2025-12-05"), weight("2025-12-05", "61.0")),
        (day("2026-05-19"), Fact::Pause(pause)),
    ];
    dated.extend(
        FIRST
            .map(of_first)
            .into_iter()
            .chain(SECOND.map(of_second))
            .map(|panel| (panel.drawn, Fact::Labs(panel))),
    );
    let sites = standard_sites();
    let days = day(START).iter_days().take_while(|on| *on < day(TODAY)).filter(|on| !pause.covers(*on));
    for (number, on) in days.enumerate().filter(|(number, _)| number % 61 != 60) {
        let at = format!("{on}T07:{:02}:00+00:00[Etc/UTC]", 20 + number % 30);
        dated.push((on, Fact::Injection(injection(&at, &sites[number % 12].to_string()))));
    }
    dated.sort_by_key(|(on, _)| *on);
    (0_u32..)
        .zip(dated)
        .map(|(number, (on, fact))| {
            let noon = on.and_hms_opt(12, 0, 0).unwrap().and_utc().timestamp_millis();
            let [a, b, c, d] = number.to_be_bytes();
            let id = EntryId::new(
                u64::try_from(noon).unwrap() + u64::from(number),
                [0x5a, 0, 0, 0, 0, 0, a, b, c, d],
            );
            Entry { id, recorded: None, what: EntryBody::Fact(fact) }
        })
        .collect()
}

fn record() -> Record {
    let mut record = Record::default();
    entries().into_iter().for_each(|entry| record.add(entry));
    record
}

/// `BLESS=1 cargo test --test two_years` writes the file anew.
#[test]
fn the_file_that_the_browser_restores_is_this_record() {
    let text = backup::write(&entries(), &[], "2026-11-22T08:00:00Z".parse().unwrap()).unwrap();
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(FILE, &text).unwrap();
    }
    assert!(std::fs::read_to_string(FILE).unwrap() == text, "stale: BLESS=1 cargo test --test two_years");
    assert_eq!(backup::read(&text).unwrap().entries, entries());
}

#[test]
fn every_planned_count_of_the_first_year_was_done() {
    let record = record();
    let start = calendar_start(&record, day(TODAY)).unwrap();
    let plan = plan(start, &days_measured(&record, Analyte::Neutrophils), day(TODAY));
    let done: Vec<String> = plan
        .iter()
        .map(|planned| match planned.status {
            TestStatus::Done(on) => on.to_string(),
            other => format!("{other:?}"),
        })
        .collect();
    assert_eq!(
        done,
        ["2024-11-25", "2025-01-03", "2025-02-03", "2025-03-03", "2025-06-02", "2025-09-01", "2025-12-05"]
    );
}

#[test]
fn the_neutropenia_is_found_graded_and_passes() {
    let record = record();
    let all = series(&record, Analyte::Neutrophils);
    let grades: Vec<(String, Option<Decline>, Option<bool>)> = all
        .iter()
        .rev()
        .take(5)
        .rev()
        .map(|(drawn, count)| (drawn.to_string(), decline(count), count.count().and_then(is_low)))
        .collect();
    let graded = |date: &str, fall, low| (date.to_owned(), Some(fall), Some(low));
    assert_eq!(
        grades,
        [
            graded("2026-05-18", Decline::Grade(3), true),
            graded("2026-05-26", Decline::Grade(2), false),
            graded("2026-06-15", Decline::None, false),
            graded("2026-08-31", Decline::None, false),
            graded("2026-11-16", Decline::None, false),
        ]
    );
    let computed = panels(&record).into_iter().find(|panel| panel.drawn == day("2026-05-26")).unwrap();
    assert!(computed.is_computed(Analyte::Neutrophils));
    assert_eq!(fixed(computed.known(Analyte::Neutrophils).unwrap().exact_in(LabUnit::PerMm3), 0), "1258");
    let trend = trend(&all).unwrap();
    assert_eq!((trend.direction, trend.lowest.0), (Direction::Fell, day("2026-05-18")));
}

#[test]
fn the_clearance_falls_below_thirty_and_the_daily_regimen_differs_from_then_on() {
    let record = record();
    let known: Vec<(String, String, String)> = panels(&record)
        .into_iter()
        .map(|panel| clearance_of(&record, panel).unwrap().unwrap())
        .map(|known| {
            let weight = known.weight.kg.decimal().to_string();
            (known.drawn.to_string(), fixed(known.clearance.value.0, 1), weight)
        })
        .collect();
    let said = |date: &str| {
        known.iter().find(|(drawn, ..)| drawn == date).map(|(_, value, kg)| format!("{value} {kg}"))
    };
    // Reckoned by hand: (140 − 66) × 62.4 ÷ (72 × 1.05) × 0.85, and so on.
    assert_eq!(said("2024-11-25").unwrap(), "51.9 62.4");
    assert_eq!(said("2025-06-02").unwrap(), "40.1 61.0");
    assert_eq!(said("2026-02-27").unwrap(), "31.3 61.0");
    assert_eq!(said("2026-08-31").unwrap(), "26.0 61.0");
    assert_eq!(said("2026-11-16").unwrap(), "22.6 61.0");
    let conflict_now = conflict(&record, day(TODAY)).unwrap();
    assert_eq!((conflict_now.drawn, conflict_now.differs), (Some(day("2026-11-16")), Differs::MoreOften));
    assert_eq!(fixed(conflict_now.clearance.value.0, 1), "22.6");
    let mut earlier = Record::default();
    let until = day("2026-02-27").checked_add_days(Days::new(1)).unwrap();
    entries()
        .into_iter()
        .filter(|entry| entry.id.recorded_at().naive_utc().date() < until)
        .for_each(|entry| earlier.add(entry));
    assert_eq!(conflict(&earlier, day("2026-02-28")), None);
}

#[test]
fn results_below_what_can_be_measured_stay_bounds_in_both_units() {
    let record = record();
    let crp = series(&record, Analyte::Crp);
    let bounds: Vec<String> = crp
        .iter()
        .filter(|(_, result)| result.bound() == Some(Bound::Below))
        .map(|(drawn, result)| format!("{drawn} <{}", fixed(result.exact_in(LabUnit::MgPerL), 1)))
        .collect();
    assert_eq!(
        bounds,
        [
            "2025-03-03 <0.5",
            "2025-09-01 <0.5",
            "2026-02-27 <0.5",
            "2026-05-18 <0.6",
            "2026-06-15 <0.6",
            "2026-11-16 <0.6"
        ]
    );
}
