//! Whole patients from `tests/scenarios/*.toml`: what is known of each, and what must be said.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may panic")]

use std::fs;

use anakinra_companion::domain::assessment::assess;
use anakinra_companion::domain::facts::{Facts, Measured};
use anakinra_companion::domain::labs::{Analyte, LabResult, LabUnit};
use anakinra_companion::domain::number::{Decimal, parse};
use anakinra_companion::domain::patient::{Height, Sex, Weight};
use anakinra_companion::domain::rules::{Finding, Missing};
use anakinra_companion::domain::units::Years;
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Scenario {
    patient: Known,
    expected: Expected,
}

/// Values as a person would type them; what is left out is unknown.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Known {
    age: Option<u8>,
    sex: Option<String>,
    weight_kg: Option<String>,
    height_cm: Option<String>,
    creatinine: Option<(String, String)>,
    neutrophils: Option<(String, String)>,
}

#[derive(Deserialize, PartialEq, Debug)]
#[serde(deny_unknown_fields)]
struct Expected {
    findings: Vec<String>,
    missing: Vec<String>,
}

fn facts(known: Known) -> Facts {
    let number = |text: String| parse(&text, 3).unwrap();
    let result = |analyte, (text, unit): (String, String)| {
        let unit = LabUnit::ALL.into_iter().find(|known| known.ucum() == unit).unwrap();
        LabResult::new(analyte, number(text), unit).unwrap()
    };
    let weight = |entered: Decimal| Measured::undated(Weight::new(entered).unwrap());
    Facts {
        age: known.age.map(Years),
        sex: known.sex.map(|sex| match sex.as_str() {
            "female" => Sex::Female,
            "male" => Sex::Male,
            other => panic!("sex {other}"),
        }),
        weight: known.weight_kg.map(number).map(weight),
        height: known.height_cm.map(number).map(|entered| Height::new(entered).unwrap()),
        creatinine: known
            .creatinine
            .map(|entered| Measured::undated(result(Analyte::Creatinine, entered).creatinine().unwrap())),
        neutrophils: known
            .neutrophils
            .map(|entered| Measured::undated(result(Analyte::Neutrophils, entered).cells().unwrap())),
    }
}

fn name(finding: &Finding) -> &'static str {
    match finding {
        Finding::UsualDose => "usual dose",
        Finding::RenalReduction { .. } => "consider every other day",
        Finding::RenalWeightsDisagree { .. } => "weights disagree",
        Finding::Neutropenia { .. } => "neutropenia",
    }
}

fn named(missing: Missing) -> &'static str {
    match missing {
        Missing::Age => "age",
        Missing::Sex => "sex",
        Missing::Weight => "weight",
        Missing::Creatinine => "creatinine",
        Missing::Neutrophils => "neutrophils",
    }
}

#[test]
fn every_patient_gets_what_is_expected() {
    let files = fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/scenarios")).unwrap();
    let mut count = 0;
    for path in files.map(|file| file.unwrap().path()) {
        let scenario: Scenario = toml::from_str(&fs::read_to_string(&path).unwrap())
            .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let assessment = assess(&facts(scenario.patient));
        let found = Expected {
            findings: assessment.findings.iter().map(|said| name(&said.what).to_owned()).collect(),
            missing: assessment
                .unknown
                .iter()
                .flat_map(|said| &said.what)
                .map(|m| named(*m).to_owned())
                .collect(),
        };
        assert_eq!(found, scenario.expected, "{}", path.display());
        count += 1;
    }
    assert!(count >= 12, "only {count} scenarios found");
}
