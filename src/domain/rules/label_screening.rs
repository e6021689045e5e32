//! What the label of a person's country says, a judgement beside the screening with the monograph: neither adds to the other,
//! and neither takes from it.

use crate::domain::monograph::edition::Country;
use crate::domain::monograph::{LabelStatement, Severity};
use crate::domain::rules::facts::Facts;
use crate::domain::rules::label::{LABEL_RULES, LabelRule, LabelRuleId};
use crate::domain::rules::screening::{RuleOutcome, waiting};
use crate::domain::rules::{LabelFinding, Missing, Verdict};

/// A rule of a label and something it answered.
pub type LabelOutcome<T> = RuleOutcome<T, LabelRuleId, LabelStatement>;

/// The verdicts of the rules of a label.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct LabelScreening {
    /// Whose label was asked.
    pub country: Option<Country>,
    /// Most urgent first; within a severity in the order of the table.
    pub findings: Vec<LabelOutcome<LabelFinding>>,
    /// What could not be judged, and what is missing for it.
    pub unknown: Vec<LabelOutcome<Vec<Missing>>>,
    /// The rules that had nothing to say of what was given.
    pub clear: Vec<LabelOutcome<()>>,
}

impl LabelOutcome<LabelFinding> {
    /// The severity of the decisive statement.
    pub fn severity(&self) -> Severity {
        self.cites.first().map_or(Severity::Information, |statement| statement.severity())
    }
}

impl LabelScreening {
    /// What is missing, each with the rules that wait for it.
    pub fn missing(&self) -> Vec<(Missing, Vec<LabelRuleId>)> {
        waiting(&self.unknown)
    }
}

/// Asks every rule of the label that holds.
pub fn screen_label(facts: &Facts) -> LabelScreening {
    let mut screening = LabelScreening {
        country: facts.country,
        findings: Vec::new(),
        unknown: Vec::new(),
        clear: Vec::new(),
    };
    for one @ &LabelRule { id: rule, cites, .. } in LABEL_RULES {
        match one.check(facts) {
            Verdict::Clear => screening.clear.push(LabelOutcome { rule, cites, what: () }),
            Verdict::Raised(what) => screening.findings.push(LabelOutcome { rule, cites, what }),
            Verdict::Unknown(what) => screening.unknown.push(LabelOutcome { rule, cites, what }),
            Verdict::NotApplicable => {}
        }
    }
    screening.findings.sort_by_key(LabelOutcome::severity);
    screening
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::labs::result::Count;
    use crate::domain::patient::conditions::Condition;
    use crate::domain::rules::facts::Measured;

    #[test]
    fn without_a_country_or_with_one_of_no_known_label_nothing_is_asked() {
        for country in [None, Some(Country::Other)] {
            let screening = screen_label(&Facts { country, ..Facts::default() });
            let empty = LabelScreening { country, findings: vec![], unknown: vec![], clear: vec![] };
            assert_eq!(screening, empty);
        }
    }

    #[test]
    fn the_most_urgent_comes_first_and_what_is_missing_is_listed_once() {
        let mut facts = Facts {
            country: Some(Country::EuropeanUnion),
            neutrophils: Some(Measured::undated(Count::whole(1400))),
            ..Facts::default()
        };
        facts.answers.set(Condition::OnTreatment, Some(false));
        facts.answers.set(Condition::Pregnant, Some(true));
        let screening = screen_label(&facts);
        let found: Vec<_> = screening.findings.iter().map(|one| (one.rule, one.severity())).collect();
        assert_eq!(
            found,
            [
                (LabelRuleId::EuNeutrophilsAtStart, Severity::Contraindication),
                (LabelRuleId::EuPregnancy, Severity::Avoid)
            ]
        );
        let missing = screening.missing();
        assert_eq!(missing.iter().filter(|(what, _)| *what == Missing::Medicines).count(), 1);
    }
}
