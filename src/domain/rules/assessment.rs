//! The two judgements about a person, and which of them comes first.

use crate::domain::monograph::Severity;
use crate::domain::rules::Finding;
use crate::domain::rules::facts::Facts;
use crate::domain::rules::progress::Progress;
use crate::domain::rules::renal_dosing::RenalDosing;
use crate::domain::rules::screening::{RuleOutcome, Screening, screen};

/// What is answered about a person.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Assessment {
    /// The dose for the renal function.
    pub dosing: RenalDosing,
    /// Whether the medicine is safe.
    pub screening: Screening,
    /// How far the screening is.
    pub progress: Progress,
}

impl Assessment {
    /// Both judgements.
    pub fn of(facts: &Facts) -> Self {
        Self { dosing: RenalDosing::of(facts), screening: screen(facts), progress: Progress::of(facts) }
    }

    /// What leaves no dose to speak of: a contraindication, or a diagnosis for which the monograph has none.
    pub fn ruled_out_by(&self) -> Option<&RuleOutcome<Finding>> {
        self.screening.findings.iter().find(|said| {
            said.severity() == Severity::Contraindication || said.what == Finding::OtherIndication
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::patient::conditions::Condition;
    use crate::domain::patient::patient::Sex;
    use crate::domain::rules::RuleId;
    use crate::domain::rules::renal::tests::facts;
    use crate::domain::rules::screening::Overall;

    #[test]
    fn a_dose_is_answered_while_the_screening_still_lacks_nearly_everything() {
        let assessment = Assessment::of(&facts(75, Sex::Female, "50", "1.6"));
        assert_eq!(assessment.dosing.key(), "every-other-day");
        assert!(!assessment.progress.is_complete() && !assessment.screening.unknown.is_empty());
        assert_eq!(assessment.ruled_out_by(), None);
    }

    #[test]
    fn a_contraindication_and_another_diagnosis_leave_no_dose() {
        let ruled_out_by = |condition, answer| {
            let mut known = facts(60, Sex::Male, "80", "1.0");
            known.answers.set(condition, Some(answer));
            Assessment::of(&known).ruled_out_by().map(|said| said.rule)
        };
        assert_eq!(ruled_out_by(Condition::AllergyAnakinra, true), Some(RuleId::Hypersensitivity));
        assert_eq!(ruled_out_by(Condition::RheumatoidArthritis, false), Some(RuleId::Indication));
        assert_eq!(ruled_out_by(Condition::Asthma, true), None, "a caution does not");
    }

    #[test]
    fn a_caution_leaves_the_dose_as_it_is() {
        let mut known = facts(60, Sex::Male, "80", "1.0");
        known.answers.set(Condition::Asthma, Some(true));
        let assessment = Assessment::of(&known);
        assert_eq!(assessment.screening.overall(), Overall::Caution);
        assert_eq!(assessment.dosing.key(), "usual");
    }
}
