//! The country that a person has set decides whose label is asked and which calendar of counts is followed.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]

mod support;

use anakinra_companion::domain::labs::analyte::Analyte;
use anakinra_companion::domain::labs::calendar::TestStatus;
use anakinra_companion::domain::labs::panel::LabPanel;
use anakinra_companion::domain::labs::result::LabResult;
use anakinra_companion::domain::labs::unit::LabUnit;
use anakinra_companion::domain::monograph::edition::Country;
use anakinra_companion::domain::patient::preference::{Preference, Preferred};
use anakinra_companion::domain::quantities::number::Decimal;
use anakinra_companion::domain::rules::label::LabelRuleId;
use anakinra_companion::domain::rules::label_screening::screen_label;
use anakinra_companion::domain::rules::screening::screen;
use anakinra_companion::record::change::Change;
use anakinra_companion::record::fact::Fact;
use anakinra_companion::record::queries::facts::facts;
use anakinra_companion::record::queries::lab_calendar::{next_test, planned_counts};
use anakinra_companion::record::record::Record;
use support::{day, entry, id, moment, started};

fn chosen(country: Country) -> Fact {
    Fact::Preferred(Preferred::Country { country, on: day("2026-02-01") })
}

fn counted(drawn: &str, cells: i64) -> Fact {
    let result = LabResult::new(Analyte::Neutrophils, Decimal::whole(cells), LabUnit::PerMm3).unwrap();
    Fact::Labs(LabPanel {
        drawn: day(drawn),
        laboratory: None,
        results: vec![result],
        differential: None,
        custom: vec![],
        note: None,
    })
}

fn months(record: &Record, today: &str) -> Vec<u32> {
    planned_counts(record, day(today)).into_iter().map(|planned| planned.month).collect()
}

/// The therapy began on 31 January 2026.
#[test]
fn the_calendar_of_counts_follows_the_country() {
    let monograph = [0, 1, 2, 3, 6, 9, 12];
    for country in [Country::UnitedStates, Country::UnitedKingdom, Country::Other] {
        assert_eq!(months(&started([chosen(country)]), "2026-11-22"), monograph, "{country:?}");
    }
    assert_eq!(months(&started([]), "2026-11-22"), monograph);
    let european = started([chosen(Country::EuropeanUnion)]);
    assert_eq!(months(&european, "2026-06-01"), [0, 1, 2, 3, 4, 5, 6]);
    assert_eq!(months(&european, "2026-11-22"), [0, 1, 2, 3, 4, 5, 6, 9, 12]);
    let quarter: Vec<Fact> = ["2026-01-30", "2026-02-28", "2026-03-31", "2026-04-30"]
        .into_iter()
        .map(|drawn| counted(drawn, 4000))
        .collect();
    let next = |country| {
        let record = started(quarter.iter().cloned().chain([chosen(country)]));
        next_test(&record, day("2026-05-20"))
    };
    assert_eq!(next(Country::EuropeanUnion), Some((day("2026-05-31"), TestStatus::Due)));
    assert_eq!(next(Country::UnitedStates), Some((day("2026-07-31"), TestStatus::Later)));
}

#[test]
fn a_change_of_country_changes_the_label_and_nothing_of_the_monograph() {
    let mut record = started([counted("2026-11-01", 1400), chosen(Country::UnitedStates)]);
    let today = day("2026-11-22");
    let rules = |record: &Record| -> Vec<LabelRuleId> {
        screen_label(&facts(record, today)).findings.iter().map(|said| said.rule).collect()
    };
    let base = screen(&facts(&record, today));
    assert_eq!((record.country(), rules(&record)), (Some(Country::UnitedStates), vec![]));
    record.add(support::fact(7, chosen(Country::EuropeanUnion)));
    assert_eq!(facts(&record, today).country, Some(Country::EuropeanUnion));
    assert_eq!(rules(&record), [LabelRuleId::EuNeutrophilsOnTreatment]);
    assert_eq!(screen(&facts(&record, today)), base);
    let undone = Change::Void { of: id(7), reason: None }
        .check(&record, &moment("2026-11-22T08:00:00+01:00[Europe/Berlin]"));
    record.add(entry(8, undone.unwrap().remove(0)));
    assert_eq!((record.country(), rules(&record)), (Some(Country::UnitedStates), vec![]));
}

#[test]
fn a_country_is_no_number_and_no_number_a_country() {
    let hours = Preferred::Number { preference: Preference::HoursOut, number: 1, on: day("2026-02-02") };
    let record = started([chosen(Country::EuropeanUnion), Fact::Preferred(hours)]);
    assert_eq!(record.country(), Some(Country::EuropeanUnion));
    assert_eq!(record.preferred(Preference::HoursOut), Some(1));
    assert_eq!(started([chosen(Country::UnitedKingdom)]).preferred(Preference::HoursOut), None);
}
