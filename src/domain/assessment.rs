//! Runs the table of rules: what was found, most urgent first, and what could not be judged and why.

use crate::domain::facts::Facts;
use crate::domain::monograph::{Severity, Statement};
use crate::domain::rules::{Finding, Missing, RULES, Rule, Verdict};

/// A rule and something it said.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Said<T> {
    /// The id of the rule.
    pub rule: &'static str,
    /// The statements it enforces.
    pub cites: &'static [Statement],
    /// What it said.
    pub what: T,
}

/// The verdicts of all rules.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Assessment {
    /// Most urgent first; within a severity in the order of the table.
    pub findings: Vec<Said<Finding>>,
    /// What could not be judged, and what is missing for it.
    pub unknown: Vec<Said<Vec<Missing>>>,
    /// The rules that had nothing to say.
    pub clear: Vec<Said<()>>,
}

impl<T> Said<T> {
    /// The severity of the decisive statement.
    pub fn severity(&self) -> Severity {
        self.cites.first().map_or(Severity::Information, |statement| statement.severity())
    }
}

/// Asks every rule.
pub fn assess(facts: &Facts) -> Assessment {
    let mut assessment = Assessment { findings: Vec::new(), unknown: Vec::new(), clear: Vec::new() };
    for Rule { id: rule, cites, check } in RULES {
        match check(facts) {
            Verdict::Clear => assessment.clear.push(Said { rule, cites, what: () }),
            Verdict::Raised(what) => assessment.findings.push(Said { rule, cites, what }),
            Verdict::Unknown(what) => assessment.unknown.push(Said { rule, cites, what }),
        }
    }
    let mut by_severity = Vec::new();
    for severity in Severity::ALL {
        by_severity.extend(assessment.findings.iter().filter(|said| said.severity() == severity).cloned());
    }
    Assessment { findings: by_severity, ..assessment }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::facts::Measured;
    use crate::domain::units::CellsPerMm3;

    #[test]
    fn without_facts_no_rule_that_needs_them_is_clear() {
        let assessment = assess(&Facts::default());
        assert_eq!(assessment.clear, vec![]);
        let found: Vec<&str> = assessment.findings.iter().map(|said| said.rule).collect();
        assert_eq!(found, ["usual-dose"]);
        assert_eq!(assessment.unknown.len(), RULES.len() - 1);
        assert!(assessment.unknown.iter().all(|said| !said.what.is_empty()));
    }

    #[test]
    fn the_most_urgent_comes_first() {
        let neutrophils = Some(Measured::undated(CellsPerMm3::whole(900)));
        let found: Vec<&str> = assess(&Facts { neutrophils, ..Facts::default() })
            .findings
            .iter()
            .map(|said| said.rule)
            .collect();
        assert_eq!(found, ["neutropenia", "usual-dose"]);
    }
}
