//! Whole patients from `tests/scenarios/*.toml`: what is known of each, and what must be said.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]

mod support;

use support::scenario::{Expected, all, facts};

use anakinra_companion::domain::rules::RULES;
use anakinra_companion::domain::rules::assessment::assess;
use anakinra_companion::domain::rules::facts::Facts;

fn expected(facts: &Facts) -> Expected {
    let assessment = assess(facts);
    Expected {
        verdict: format!("{:?}", assessment.overall()),
        findings: assessment.findings.iter().map(|said| said.rule.key().to_owned()).collect(),
        missing: assessment.missing().iter().map(|(missing, _)| format!("{missing:?}")).collect(),
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
        let found = scenarios.iter().any(|(_, one)| one.expected.findings.iter().any(|found| found == key));
        assert!(found, "{key} is raised in no scenario");
    }
}
