//! Safety screening, a judgement of its own: runs the table of rules and says what was found, most urgent first, and what
//! could not be judged and why.

use crate::domain::monograph::{Severity, Statement};
use crate::domain::rules::facts::Facts;
use crate::domain::rules::{Finding, Missing, RULES, Rule, RuleId, Verdict};

/// A rule and something it answered; of the monograph, or of a label with other rules and statements.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RuleOutcome<T, R = RuleId, S: 'static = Statement> {
    /// The rule.
    pub rule: R,
    /// The statements it enforces.
    pub cites: &'static [S],
    /// What it answered.
    pub what: T,
}

/// The verdicts of all rules.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Screening {
    /// Most urgent first; within a severity in the order of the table.
    pub findings: Vec<RuleOutcome<Finding>>,
    /// What could not be judged, and what is missing for it.
    pub unknown: Vec<RuleOutcome<Vec<Missing>>>,
    /// The rules that had nothing to say of what was given.
    pub clear: Vec<RuleOutcome<()>>,
    /// The rules that were given nothing to judge, and ask for nothing.
    pub not_applicable: Vec<RuleOutcome<()>>,
}

impl RuleOutcome<Finding> {
    /// The severity of the decisive statement; graver for what no label has, and for what cannot all be right.
    pub fn severity(&self) -> Severity {
        match self.what {
            Finding::AboveAnyLabel { .. } => Severity::Avoid,
            Finding::Contradictions(_) => Severity::Caution,
            _ => self.cites.first().map_or(Severity::Information, |statement| statement.severity()),
        }
    }
}

/// What all findings amount to.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Overall {
    /// Something must not be done.
    Contraindicated,
    /// Something is not recommended.
    Avoid,
    /// Something needs care.
    Caution,
    /// Nothing was found, but not everything could be judged, or the monograph is about another diagnosis.
    CannotJudge,
    /// Nothing was found, and everything was judged.
    NoObjection,
}

impl Screening {
    /// The most urgent of all findings, or whether everything could be judged.
    pub fn overall(&self) -> Overall {
        let open = if self.unknown.is_empty() { Overall::NoObjection } else { Overall::CannotJudge };
        self.findings.iter().map(amounts_to).min().map_or(open, |found| found.min(open))
    }

    /// What is missing, each with the rules that wait for it.
    pub fn missing(&self) -> Vec<(Missing, Vec<RuleId>)> {
        waiting(&self.unknown)
    }
}

/// What is missing, each with the rules of a table that wait for it.
pub(super) fn waiting<R: Copy, S>(unknown: &[RuleOutcome<Vec<Missing>, R, S>]) -> Vec<(Missing, Vec<R>)> {
    let mut all: Vec<(Missing, Vec<R>)> = Vec::new();
    for outcome in unknown {
        for missing in &outcome.what {
            match all.iter_mut().find(|(known, _)| known == missing) {
                Some((_, rules)) => rules.push(outcome.rule),
                None => all.push((*missing, vec![outcome.rule])),
            }
        }
    }
    all
}

/// What one finding amounts to: its severity, and for some without one whether they leave anything open.
fn amounts_to(outcome: &RuleOutcome<Finding>) -> Overall {
    match (outcome.severity(), &outcome.what) {
        (Severity::Contraindication, _) => Overall::Contraindicated,
        (Severity::Avoid, _) => Overall::Avoid,
        (Severity::Caution, _)
        | (
            _,
            Finding::OtherInterval { .. }
            | Finding::IndicationNotMet(_)
            | Finding::CountDue { overdue: true, .. },
        ) => Overall::Caution,
        (
            _,
            Finding::OtherIndication
            | Finding::UnlistedMedicines(_)
            | Finding::UnlistedVaccines(_)
            | Finding::CountUndated { .. },
        ) => Overall::CannotJudge,
        (Severity::Schedule | Severity::Information, _) => Overall::NoObjection,
    }
}

/// Asks every rule.
pub fn screen(facts: &Facts) -> Screening {
    let mut screening = Screening {
        findings: Vec::new(),
        unknown: Vec::new(),
        clear: Vec::new(),
        not_applicable: Vec::new(),
    };
    for &Rule { id: rule, cites, check } in RULES {
        match check(facts) {
            Verdict::Clear => screening.clear.push(RuleOutcome { rule, cites, what: () }),
            Verdict::Raised(what) => {
                // What the renal function asks for has statements of its own.
                let cites =
                    if let Finding::OtherInterval { asked, .. } = &what { asked.cites() } else { cites };
                screening.findings.push(RuleOutcome { rule, cites, what });
            }
            Verdict::NotApplicable => screening.not_applicable.push(RuleOutcome { rule, cites, what: () }),
            Verdict::Unknown(what) => screening.unknown.push(RuleOutcome { rule, cites, what }),
        }
    }
    // What the monograph is not about comes before all that it says.
    let is_out_of_scope = |outcome: &&RuleOutcome<Finding>| outcome.what == Finding::OtherIndication;
    let mut by_severity: Vec<_> = screening.findings.iter().filter(is_out_of_scope).cloned().collect();
    for severity in Severity::ALL {
        let of_severity = screening.findings.iter().filter(|outcome| outcome.severity() == severity);
        by_severity.extend(of_severity.filter(|outcome| !is_out_of_scope(outcome)).cloned());
    }
    Screening { findings: by_severity, ..screening }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::labs::result::Count;
    use crate::domain::patient::conditions::Condition;
    use crate::domain::rules::facts::Measured;

    #[test]
    fn without_facts_nothing_is_found_and_nothing_is_clear() {
        let screening = screen(&Facts::default());
        let rules = |outcome: &[RuleOutcome<()>]| outcome.iter().map(|one| one.rule).collect::<Vec<_>>();
        assert_eq!(rules(&screening.clear), []);
        // All only point out what contradicts or ages a value that is there.
        let idle = [
            RuleId::DialysisContradicted,
            RuleId::StartContradicted,
            RuleId::AnswersContradicted,
            RuleId::BodyContradicted,
            RuleId::OldValues,
        ];
        assert_eq!(rules(&screening.not_applicable), idle);
        assert_eq!(screening.findings, []);
        assert_eq!(screening.unknown.len(), RULES.len() - idle.len());
        assert!(screening.unknown.iter().all(|outcome| !outcome.what.is_empty()));
        assert_eq!(screening.overall(), Overall::CannotJudge);
    }

    #[test]
    fn the_most_urgent_comes_first() {
        let neutrophils = Some(Measured::undated(Count::whole(900)));
        let mut facts = Facts { neutrophils, ..Facts::default() };
        facts.answers.set(Condition::AllergyEcoli, Some(true));
        let screening = screen(&facts);
        let found: Vec<RuleId> = screening.findings.iter().map(|outcome| outcome.rule).collect();
        assert_eq!(found, [RuleId::Hypersensitivity, RuleId::Neutropenia]);
        assert_eq!(screening.overall(), Overall::Contraindicated);
    }

    #[test]
    fn each_severity_has_its_verdict() {
        let overall = |facts: &Facts| screen(facts).overall();
        let medicines = |name: &str| Facts { medicines: Some(vec![name.to_owned()]), ..Facts::default() };
        assert_eq!(overall(&medicines("Humira")), Overall::Avoid);
        assert_eq!(overall(&medicines("warfarin")), Overall::CannotJudge);
        let mut asthma = Facts::default();
        asthma.answers.set(Condition::Asthma, Some(true));
        assert_eq!(overall(&asthma), Overall::Caution);
        let judged = Screening { findings: vec![], unknown: vec![], clear: vec![], not_applicable: vec![] };
        assert_eq!(judged.overall(), Overall::NoObjection);
    }

    #[test]
    fn each_missing_item_is_listed_once_with_all_that_wait_for_it() {
        let missing = screen(&Facts::default()).missing();
        let age = missing.iter().find(|(item, _)| *item == Missing::Age).map(|(_, rules)| rules.len());
        assert_eq!(age, Some(3));
        assert_eq!(missing.iter().filter(|(item, _)| *item == Missing::Dose).count(), 1);
        let times = missing.iter().filter(|(item, _)| *item == Missing::Age).count();
        assert_eq!(times, 1);
    }
}
