//! What blood tests mean, with what was known on the day of each draw.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]

mod support;

use anakinra_companion::domain::labs::analyte::Analyte;
use anakinra_companion::domain::labs::bound::Bound;
use anakinra_companion::domain::labs::calendar::{PrescribedTest, Restart, TestStatus, plan};
use anakinra_companion::domain::labs::panel::LabPanel;
use anakinra_companion::domain::labs::result::{Count, LabResult};
use anakinra_companion::domain::labs::unit::LabUnit;
use anakinra_companion::domain::patient::conditions::{Answered, Condition};
use anakinra_companion::domain::patient::patient::{Weight, WeightMeasurement};
use anakinra_companion::domain::quantities::number::{Decimal, fixed, parse};
use anakinra_companion::domain::quantities::units::MgPerDl;
use anakinra_companion::domain::rules::{Missing, RuleId};
use anakinra_companion::exchange::icalendar::{Occasion, events};
use anakinra_companion::record::change::{Change, ValidationError};
use anakinra_companion::record::entry::EntryBody;
use anakinra_companion::record::fact::Fact;
use anakinra_companion::record::queries::alerts::alerts_since;
use anakinra_companion::record::queries::clearance::{clearance_of, latest_clearance};
use anakinra_companion::record::queries::facts::facts;
use anakinra_companion::record::queries::lab_calendar::calendar_start;
use anakinra_companion::record::queries::labs::{baseline, days_measured, latest_result, panels, series};
use anakinra_companion::record::queries::renal_conflict::{Differs, conflict};
use anakinra_companion::record::record::Record;
use support::*;

fn result(analyte: Analyte, text: &str, unit: LabUnit) -> LabResult {
    let (bound, digits) = Bound::split(text);
    LabResult::new(analyte, parse(digits, 3).unwrap(), unit).unwrap().bounded(bound)
}

fn panel(drawn: &str, results: Vec<LabResult>) -> Fact {
    Fact::Labs(LabPanel { drawn: day(drawn), results, ..LabPanel::default() })
}

fn creatinine(drawn: &str, text: &str) -> Fact {
    panel(drawn, vec![result(Analyte::Creatinine, text, LabUnit::MgPerDl)])
}

fn neutrophils(drawn: &str, text: &str) -> Fact {
    panel(drawn, vec![result(Analyte::Neutrophils, text, LabUnit::GigaPerL)])
}

fn weight(on: &str, kg: i64) -> Fact {
    Fact::WeightMeasurement(WeightMeasurement { on: day(on), kg: Weight::new(Decimal::whole(kg)).unwrap() })
}

#[test]
fn the_weight_nearest_to_the_draw_counts_before_or_after_it() {
    let weights = || [weight("2026-02-01", 60), weight("2026-06-01", 70)];
    let weight_for = |drawn: &str| {
        let record = started(weights().into_iter().chain([creatinine(drawn, "1")]));
        let known = clearance_of(&record, panels(&record)[0]).unwrap().unwrap();
        known.weight.kg.decimal().to_string()
    };
    assert_eq!(weight_for("2026-01-15"), "60");
    assert_eq!(weight_for("2026-04-01"), "60", "59 and 61 days away");
    assert_eq!(weight_for("2026-04-03"), "70", "61 and 59 days away");
    assert_eq!(weight_for("2026-11-01"), "70");
}

#[test]
fn without_its_inputs_no_clearance_is_given() {
    let of = |facts: Vec<Fact>| {
        let record = started(facts);
        clearance_of(&record, panels(&record)[0]).map(|known| known.map(|known| known.clearance.value))
    };
    assert_eq!(of(vec![creatinine("2026-03-01", "1")]), Some(Err(Missing::Weight)));
    assert_eq!(of(vec![neutrophils("2026-03-01", "3")]), None);
    assert!(matches!(of(vec![weight("2026-03-01", 60), creatinine("2026-03-01", "1")]), Some(Ok(_))));
}

#[test]
fn the_regimen_and_the_line_for_kidneys_are_compared_by_the_latest_draw_that_has_a_clearance() {
    let weight = || weight("2026-02-01", 60);
    let today = day("2026-11-22");
    let differs = |facts: Vec<Fact>| {
        conflict(&started(facts), today).map(|conflict| (conflict.drawn.unwrap(), conflict.differs))
    };
    assert_eq!(differs(vec![weight(), creatinine("2026-03-01", "0.8")]), None);
    let severe = || creatinine("2026-09-01", "3");
    assert_eq!(differs(vec![weight(), severe()]), Some((day("2026-09-01"), Differs::MoreOften)));
    let bound = creatinine("2026-10-01", ">8");
    assert_eq!(differs(vec![weight(), severe(), bound]), Some((day("2026-10-01"), Differs::MoreOften)));
    let open = creatinine("2026-10-01", ">0.5");
    assert_eq!(differs(vec![weight(), severe(), open]), None, "an older clearance is not the one of today");
    let every_other_day = || Fact::Regimen(regimen("2026-09-02", 2));
    assert_eq!(differs(vec![weight(), severe(), every_other_day()]), None);
    let better = creatinine("2026-10-01", "0.8");
    assert_eq!(
        differs(vec![weight(), severe(), every_other_day(), better]),
        Some((day("2026-10-01"), Differs::LessOften))
    );
}

#[test]
fn the_clearance_from_a_bound_is_one_itself() {
    let of = |text| {
        let record = started([weight("2026-03-01", 60), creatinine("2026-03-01", text)]);
        clearance_of(&record, panels(&record)[0]).unwrap().unwrap().clearance.bound
    };
    assert_eq!(of("0.5"), None);
    assert_eq!(of("<0.5"), Some(Bound::Above));
    assert_eq!(of("≤0.5"), Some(Bound::AtLeast));
    assert_eq!(of("≥8"), Some(Bound::AtMost));
    assert_eq!(of(">8"), Some(Bound::Below));
}

#[test]
fn of_two_results_of_a_day_the_graver_decides_in_either_order() {
    let (first, second, today) = ("2026-11-20", "2026-11-20", day("2026-11-22"));
    for (one, other) in [("0.9", "1.9"), ("1.9", "0.9")] {
        let record = started([neutrophils(first, one), neutrophils(second, other)]);
        let count = facts(&record, today).neutrophils.unwrap();
        assert_eq!((count.value, count.on), (Count::whole(900), Some(day(first))), "{one} {other}");
        let found = alerts_since(&record, today).alerts;
        assert!(found.iter().any(|(said, _)| said.rule == RuleId::Neutropenia), "{one} {other}");
        let (_, latest) = latest_result(&record, Analyte::Neutrophils, today).unwrap();
        assert_eq!(latest.value().to_string(), "0.9");
        assert_eq!(series(&record, Analyte::Neutrophils).last().unwrap().1, latest);
    }
    let later = started([neutrophils("2026-11-20", "0.9"), neutrophils("2026-11-21", "1.9")]);
    assert_eq!(
        facts(&later, today).neutrophils.unwrap().value,
        Count::whole(1900),
        "another day is another count"
    );
    for (one, other) in [("1", "3"), ("3", "1")] {
        let record = started([weight(first, 60), creatinine(first, one), creatinine(second, other)]);
        assert_eq!(facts(&record, today).creatinine.unwrap().value.mg_per_dl, MgPerDl::whole(3));
        let known = latest_clearance(&record).unwrap().unwrap();
        assert_eq!(known.creatinine.mg_per_dl, MgPerDl::whole(3), "{one} {other}");
    }
}

#[test]
fn series_are_in_the_order_of_draws_and_keep_units_and_bounds() {
    let record = started([
        neutrophils("2026-05-01", "<0.5"),
        panel("2026-01-20", vec![result(Analyte::Neutrophils, "4200", LabUnit::PerMm3)]),
        neutrophils("2026-03-01", "3.1"),
    ]);
    let all = series(&record, Analyte::Neutrophils);
    let said: Vec<String> = all
        .iter()
        .map(|(drawn, result)| {
            let sign = result.bound().map_or("", Bound::sign);
            format!("{drawn} {sign}{}", fixed(result.exact_in(LabUnit::GigaPerL), 1))
        })
        .collect();
    assert_eq!(said, ["2026-01-20 4.2", "2026-03-01 3.1", "2026-05-01 <0.5"]);
    assert_eq!(baseline(&record, Analyte::Neutrophils).unwrap().0, day("2026-01-20"));
    assert_eq!(baseline(&record, Analyte::Platelets), None);
}

#[test]
fn a_bound_on_one_side_of_the_limit_is_judged_and_any_other_is_not() {
    let known = |text| facts(&started([neutrophils("2026-03-01", text)]), day("2026-03-02")).neutrophils;
    assert!(known("<0.5").is_some() && known(">1.5").is_some());
    assert!(
        known("<2").is_some_and(|count| count.value.bound == Some(Bound::Below)),
        "the rule says that it cannot judge"
    );
}

#[test]
fn after_a_restart_the_calendar_begins_anew() {
    let again = |on| Fact::Restart(Restart { on: day(on) });
    let record = started([neutrophils("2026-01-20", "4"), again("2026-08-31")]);
    assert_eq!(calendar_start(&record, day("2026-08-30")), Some(day("2026-01-31")));
    assert_eq!(calendar_start(&record, day("2026-08-31")), Some(day("2026-08-31")));
    let drawn = days_measured(&record, Analyte::Neutrophils);
    let plan = plan(day("2026-08-31"), &drawn, day("2026-09-25"));
    let due: Vec<String> = plan.iter().map(|planned| planned.due.to_string()).collect();
    assert_eq!(due[..4], ["2026-08-31", "2026-09-30", "2026-10-31", "2026-11-30"]);
    assert_eq!((plan[0].status, plan[1].status), (TestStatus::Missed, TestStatus::Due));

    let asked =
        |on| Change::Add(again(on)).check(&record, &moment("2026-11-22T08:00:00+01:00[Europe/Berlin]"));
    assert_eq!(asked("2026-01-31"), Err(ValidationError::BeforeStart(day("2026-01-31"))));
    assert!(asked("2026-02-01").is_ok() && asked("2026-11-22").is_ok());
    assert_eq!(asked("2026-11-23"), Err(ValidationError::InFuture));
}

#[test]
fn what_the_prescriber_has_set_is_in_the_calendar_file_until_it_is_done_or_voided() {
    let test = Fact::PrescribedTest(PrescribedTest { on: day("2026-12-15"), note: Some("liver".to_owned()) });
    let now = moment("2026-11-22T08:00:00+01:00[Europe/Berlin]");
    let mut record = started([test]);
    let own = |record: &Record| {
        let events = events(record, &now);
        let own = events
            .iter()
            .find(|event| event.occasion == Occasion::PrescribedTest(day("2026-12-15")))
            .unwrap();
        (own.at.date(), own.is_cancelled)
    };
    assert_eq!(own(&record), (day("2026-12-15"), false));
    record.add(entry(2 + 1, EntryBody::Voiding { of: id(2), reason: Some("moved".to_owned()) }));
    assert_eq!(own(&record), (day("2026-12-15"), true));
}

#[test]
fn a_panel_has_each_name_once_and_something_in_it() {
    use anakinra_companion::domain::labs::result::{CustomResult, Range};
    use anakinra_companion::domain::labs::unit_text::UnitText;
    use anakinra_companion::domain::quantities::name::Name;
    let own = |name: &str| CustomResult {
        name: Name::new(name).unwrap(),
        value: Decimal::whole(1),
        unit: UnitText::new("ug/L").unwrap(),
        bound: None,
        range: Range::default(),
    };
    let asked = |own| {
        let panel = LabPanel { drawn: day("2026-11-01"), custom: own, ..LabPanel::default() };
        let now = moment("2026-11-22T08:00:00+01:00[Europe/Berlin]");
        Change::Add(Fact::Labs(panel)).check(&started([]), &now)
    };
    assert!(asked(vec![own("Ferritin"), own("Vitamin D")]).is_ok());
    assert_eq!(asked(vec![own("Ferritin"), own("ferritin")]), Err(ValidationError::NamedTwice));
    assert_eq!(asked(vec![]), Err(ValidationError::NoResult));
}

#[test]
fn an_alert_has_the_day_since_which_it_stands_if_that_can_be_seen() {
    let since = |drawn: &str| {
        let record = started([neutrophils(drawn, "0.8")]);
        let found = alerts_since(&record, day("2026-11-22")).alerts;
        found.into_iter().find(|(said, _)| said.rule == RuleId::Neutropenia).unwrap().1
    };
    assert_eq!(since("2026-11-22"), Some(day("2026-11-22")));
    assert_eq!(since("2026-11-01"), Some(day("2026-11-01")));
    assert_eq!(since("2026-08-23"), Some(day("2026-08-23")), "91 days ago");
    assert_eq!(since("2026-08-22"), None, "92 days ago");
    // In between there was a count that was not low.
    let again =
        [neutrophils("2026-09-01", "0.8"), neutrophils("2026-10-01", "3"), neutrophils("2026-11-01", "0.9")];
    let found = alerts_since(&started(again), day("2026-11-22")).alerts;
    let low = found.iter().find(|(said, _)| said.rule == RuleId::Neutropenia).unwrap();
    assert_eq!(low.1, Some(day("2026-11-01")));
}

#[test]
fn on_dialysis_a_longer_interval_is_no_conflict() {
    let answer =
        Fact::Answered(Answered { condition: Condition::Dialysis, on: day("2026-09-02"), answer: true });
    let facts =
        [weight("2026-02-01", 60), Fact::Regimen(regimen("2026-09-02", 2)), creatinine("2026-09-01", "0.8")];
    assert!(conflict(&started(facts.clone()), day("2026-09-03")).is_some());
    assert_eq!(conflict(&started(facts.into_iter().chain([answer])), day("2026-09-03")), None);
}
