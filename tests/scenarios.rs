//! Whole patients from `tests/scenarios/*.toml`: what is known of each, and what must be said.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]

mod support;

use std::collections::BTreeSet;

use support::scenario::{Expected, ExpectedDosing, ExpectedLabel, ExpectedScreening, all, facts};

use anakinra_companion::domain::labs::calendar::CountSchedule;
use anakinra_companion::domain::rules::assessment::Assessment;
use anakinra_companion::domain::rules::facts::Facts;
use anakinra_companion::domain::rules::label::LABEL_RULES;
use anakinra_companion::domain::rules::label_screening::screen_label;
use anakinra_companion::domain::rules::renal_dosing::RenalDosing;
use anakinra_companion::domain::rules::{LabelFinding, RULES};

fn expected(facts: &Facts) -> Expected {
    let assessment = Assessment::of(facts);
    let ruled_out_by = assessment.ruled_out_by().map(|said| said.rule.key().to_owned());
    let Assessment { dosing, screening, progress } = assessment;
    let label = screen_label(facts);
    let missing = match &dosing {
        RenalDosing::Undetermined(missing) => missing.iter().map(|one| format!("{one:?}")).collect(),
        _ => Vec::new(),
    };
    Expected {
        dosing: ExpectedDosing { answer: dosing.key().to_owned(), ruled_out_by, missing },
        screening: ExpectedScreening {
            verdict: format!("{:?}", screening.overall()),
            answered: format!("{} of {}", progress.answered, progress.asked),
            findings: screening.findings.iter().map(|said| said.rule.key().to_owned()).collect(),
            missing: screening.missing().iter().map(|(missing, _)| format!("{missing:?}")).collect(),
        },
        label: ExpectedLabel {
            findings: label.findings.iter().map(|said| said.rule.key().to_owned()).collect(),
            missing: label.missing().iter().map(|(missing, _)| format!("{missing:?}")).collect(),
        },
    }
}

#[test]
fn every_patient_gets_what_is_expected() {
    let scenarios = all();
    let different = scenarios.iter().filter_map(|(name, scenario)| {
        let found = expected(&facts(&scenario.patient));
        (found != scenario.expected).then(|| format!("{name}: {found:?} instead of {:?}", scenario.expected))
    });
    assert_eq!(different.collect::<Vec<_>>(), Vec::<String>::new());
    assert!(scenarios.len() >= 40, "only {} scenarios found", scenarios.len());
}

/// A finding that no patient has would not be noticed when it is lost.
#[test]
fn every_rule_is_raised_for_some_patient() {
    let scenarios = all();
    for rule in RULES {
        let key = rule.id.key();
        let found =
            scenarios.iter().any(|(_, one)| one.expected.screening.findings.iter().any(|found| found == key));
        assert!(found, "{key} is raised in no scenario");
    }
}

#[test]
fn every_rule_of_a_label_is_raised_for_some_patient() {
    let scenarios = all();
    for rule in LABEL_RULES {
        let key = rule.id.key();
        let found =
            scenarios.iter().any(|(_, one)| one.expected.label.findings.iter().any(|found| found == key));
        assert!(found, "{key} is raised in no scenario");
    }
}

/// What was read only in a copy names it wherever it is found, in the finding itself.
#[test]
fn no_finding_that_rests_on_a_copy_comes_without_its_caveat() {
    let mut copies = BTreeSet::new();
    for (name, scenario) in all() {
        for said in screen_label(&facts(&scenario.patient)).findings {
            let rests_on = match said.what {
                LabelFinding::CountDue { month, .. } => CountSchedule::EuropeanUnion.reading(month).unwrap(),
                _ => said.cites[0].reading(),
            };
            assert_eq!(said.what.caveat(), Some(rests_on).filter(|read| !read.is_of_label()), "{name}");
            copies.extend(rests_on.copy().map(|copy| copy.key));
        }
    }
    assert_eq!(copies, BTreeSet::from(["druglib", "french-pharmacy-sheet", "mims"]));
}

#[test]
fn every_dosing_is_the_answer_for_some_patient() {
    let scenarios = all();
    for answer in ["undetermined", "usual", "every-other-day", "dialysis", "weights-disagree"] {
        let found = scenarios.iter().any(|(_, one)| one.expected.dosing.answer == answer);
        assert!(found, "{answer} is the answer in no scenario");
    }
}
