//! Patients as a clinician writes them down in `tests/scenarios/*.toml`.
#![allow(clippy::panic, reason = "a test may panic")]

use std::fs;
use std::num::NonZeroU8;

use anakinra_companion::domain::labs::analyte::Analyte;
use anakinra_companion::domain::labs::result::LabResult;
use anakinra_companion::domain::patient::conditions::{Answers, Condition};
use anakinra_companion::domain::patient::patient::{Height, Sex, Weight};
use anakinra_companion::domain::quantities::number::{Decimal, parse};
use anakinra_companion::domain::quantities::units::Years;
use anakinra_companion::domain::rules::facts::{Facts, Measured, RouteOfAdministration};
use anakinra_companion::domain::treatment::dose::Dose;
use chrono::NaiveDate;
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Scenario {
    pub(crate) patient: Known,
    pub(crate) expected: Expected,
}

/// Values as a person would type them; what is left out is unknown.
#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Known {
    age: Option<u8>,
    sex: Option<String>,
    weight_kg: Option<String>,
    height_cm: Option<String>,
    creatinine: Option<(String, String)>,
    neutrophils: Option<(String, String)>,
    dose_mg: Option<String>,
    every_days: Option<u8>,
    route: Option<String>,
    medicines: Option<Vec<String>>,
    vaccines: Option<Vec<String>>,
    today: Option<String>,
    start: Option<String>,
    counted: Vec<String>,
    weighed: Option<String>,
    creatinine_drawn: Option<String>,
    neutrophils_drawn: Option<String>,
    yes: Vec<String>,
    no: Vec<String>,
    /// `no` answers every other question with no, and says that there are no medicines and vaccinations.
    otherwise: Option<String>,
    country: Option<String>,
}

/// What each of the two judgements must say.
#[derive(Deserialize, PartialEq, Debug)]
#[serde(deny_unknown_fields)]
pub(crate) struct Expected {
    pub(crate) dosing: ExpectedDosing,
    pub(crate) screening: ExpectedScreening,
    /// What the label of the country says beside the monograph; nothing without a country.
    #[serde(default)]
    pub(crate) label: ExpectedLabel,
}

/// The dose for the renal function, what it cannot be answered without, and the rule that leaves no dose at all.
#[derive(Deserialize, PartialEq, Debug)]
#[serde(deny_unknown_fields)]
pub(crate) struct ExpectedDosing {
    pub(crate) answer: String,
    pub(crate) ruled_out_by: Option<String>,
    #[serde(default)]
    pub(crate) missing: Vec<String>,
}

#[derive(Deserialize, PartialEq, Debug)]
#[serde(deny_unknown_fields)]
pub(crate) struct ExpectedScreening {
    pub(crate) verdict: String,
    /// How many questions are answered: `9 of 28`.
    pub(crate) answered: String,
    pub(crate) findings: Vec<String>,
    pub(crate) missing: Vec<String>,
}

#[derive(Deserialize, PartialEq, Default, Debug)]
#[serde(deny_unknown_fields)]
pub(crate) struct ExpectedLabel {
    pub(crate) findings: Vec<String>,
    pub(crate) missing: Vec<String>,
}

/// All scenarios by their file names, in their order.
pub(crate) fn all() -> Vec<(String, Scenario)> {
    let files = fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/scenarios")).unwrap();
    let mut scenarios: Vec<(String, Scenario)> = files
        .map(|file| {
            let path = file.unwrap().path();
            let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
            let text = fs::read_to_string(path).unwrap();
            let scenario = toml::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
            (name, scenario)
        })
        .collect();
    scenarios.sort_by(|(one, _), (other, _)| one.cmp(other));
    scenarios
}

pub(crate) fn facts(known: &Known) -> Facts {
    let number = |text: &String| parse(text, 3).unwrap();
    let day = |text: &String| text.parse::<NaiveDate>().unwrap();
    let result = |analyte, (text, unit): &(String, String)| {
        let unit = unit.parse().unwrap();
        LabResult::new(analyte, number(text), unit).unwrap()
    };
    let weight = |entered: Decimal| Measured {
        value: Weight::new(entered).unwrap(),
        on: known.weighed.as_ref().map(day),
    };
    let creatinine = |entered| Measured {
        value: result(Analyte::Creatinine, entered).creatinine().unwrap(),
        on: known.creatinine_drawn.as_ref().map(day),
    };
    let otherwise = known.otherwise.as_deref() == Some("no");
    let none = || otherwise.then(Vec::new);
    Facts {
        age: known.age.map(Years),
        sex: known.sex.as_deref().map(|sex| match sex {
            "female" => Sex::Female,
            "male" => Sex::Male,
            other => panic!("sex {other}"),
        }),
        weight: known.weight_kg.as_ref().map(number).map(weight),
        height: known.height_cm.as_ref().map(number).map(|entered| Height::new(entered).unwrap()),
        creatinine: known.creatinine.as_ref().map(creatinine),
        neutrophils: known.neutrophils.as_ref().map(|entered| Measured {
            value: result(Analyte::Neutrophils, entered).count().unwrap(),
            on: known.neutrophils_drawn.as_ref().map(day),
        }),
        answers: answers(known, otherwise),
        dose: known.dose_mg.as_ref().map(|text| Dose::new(number(text)).unwrap()),
        every_days: known.every_days.and_then(NonZeroU8::new),
        route: known.route.as_deref().map(|route| match route {
            "subcutaneous" => RouteOfAdministration::Subcutaneous,
            "other" => RouteOfAdministration::Other,
            other => panic!("route {other}"),
        }),
        medicines: known.medicines.clone().or_else(none),
        vaccines: known.vaccines.clone().or_else(none),
        today: known.today.as_ref().map(day),
        start: known.start.as_ref().map(day),
        restart: None,
        counted: known.counted.iter().map(day).collect(),
        country: known.country.as_ref().map(|country| country.parse().unwrap()),
    }
}

fn answers(known: &Known, otherwise: bool) -> Answers {
    let condition = |key: &String| {
        let found = Condition::ALL.iter().copied().find(|condition| condition.key() == key);
        found.unwrap_or_else(|| panic!("condition {key}"))
    };
    let mut answers = Answers::default();
    if otherwise {
        Condition::ALL.iter().for_each(|condition| answers.set(*condition, Some(false)));
    }
    known.yes.iter().for_each(|key| answers.set(condition(key), Some(true)));
    known.no.iter().for_each(|key| answers.set(condition(key), Some(false)));
    answers
}
