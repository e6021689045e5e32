//! What a patient should do about a finding, and how soon. The same sign has the same urgency wherever it stands.

use crate::domain::labs::blood::GRADES_BELOW;
use crate::domain::labs::bound::Bound;
use crate::domain::patient::conditions::Condition;
use crate::domain::quantities::source::{Cited, OWN_CHOICE, cited};
use crate::domain::rules::screening::RuleOutcome;
use crate::domain::rules::{Finding, RuleId};

/// Which signs are named beside those of the monograph, and whom to call about them.
pub const SIGNS: Cited<()> = cited((), &OWN_CHOICE, "signs of an emergency, and whom to call");

/// How soon.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Urgency {
    /// It can wait for the next occasion.
    Routine,
    /// Today, or before the next injection.
    Urgent,
    /// Now, by the emergency number.
    Emergency,
}

/// What to do.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Advice {
    /// Let doctor or nurse know.
    Tell,
    /// Check with them what is recorded.
    Check,
    /// Ask them before a vaccination.
    AskBeforeVaccination,
    /// Call them.
    Call,
    /// Call them before the next injection.
    CallBeforeInjecting,
    /// Call them today.
    CallToday,
    /// Call them or a pharmacist today: a dose went wrong.
    CallAboutDose,
    /// Call them now.
    CallNow,
    /// Call the emergency number now.
    CallEmergencyNumber,
}

impl Advice {
    /// How soon it is to be done.
    pub const fn urgency(self) -> Urgency {
        match self {
            Self::Tell | Self::Check | Self::AskBeforeVaccination | Self::Call => Urgency::Routine,
            Self::CallBeforeInjecting | Self::CallToday | Self::CallAboutDose | Self::CallNow => {
                Urgency::Urgent
            }
            Self::CallEmergencyNumber => Urgency::Emergency,
        }
    }

    /// What a patient should do about a finding; none for one that is meant for clinicians.
    pub fn about(finding: &Finding) -> Option<Self> {
        Some(match finding {
            Finding::Are(_)
            | Finding::Is(Condition::ActiveInfection)
            | Finding::TnfBlockers(_)
            | Finding::Abatacept => Self::CallBeforeInjecting,
            Finding::Is(Condition::SevereReaction | Condition::SeriousInfection) => Self::CallNow,
            Finding::Is(Condition::Pregnant | Condition::BreastFeeding) => Self::Call,
            Finding::Is(
                Condition::AllergyLatex
                | Condition::ChronicInfection
                | Condition::RecurrentInfection
                | Condition::Immunosuppression
                | Condition::Asthma
                | Condition::PregnancyPlanned,
            )
            | Finding::UnlistedMedicines(_) => Self::Tell,
            Finding::IsNot(Condition::JudgedCompetent)
            | Finding::PartialSyringe(_)
            | Finding::AboveCeiling(_) => Self::Check,
            Finding::LiveVaccines(_) | Finding::LiveBacteria(_) | Finding::UnlistedVaccines(_) => {
                Self::AskBeforeVaccination
            }
            Finding::Neutropenia { count, .. } => {
                let [.., very_low] = GRADES_BELOW.value;
                let is_very_low = Bound::is_below(count.bound, count.cells, very_low);
                if is_very_low == Some(true) { Self::CallNow } else { Self::CallToday }
            }
            _ => return None,
        })
    }
}

/// Whether another finding tells a patient the same and more: of a serious infection its own rule says what to do.
pub fn is_covered(outcome: &RuleOutcome<Finding>, findings: &[RuleOutcome<Finding>]) -> bool {
    is_infection(outcome) && findings.iter().any(|other| other.rule == RuleId::SeriousInfection)
}

/// Whether it is of an infection that need not be a serious one.
pub const fn is_infection(outcome: &RuleOutcome<Finding>) -> bool {
    matches!(outcome.rule, RuleId::ActiveInfection | RuleId::InfectionOnTreatment)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::labs::result::Count;
    use crate::domain::monograph::NEUTROPENIA_BELOW;
    use crate::domain::patient::conditions::Answers;
    use crate::domain::quantities::number::Exact;
    use crate::domain::quantities::units::CellsPerMm3;
    use crate::domain::rules::facts::Facts;
    use crate::domain::rules::screening::screen;

    #[test]
    fn a_very_low_count_is_more_urgent_than_a_low_one() {
        for (cells, bound, advice) in [
            (950, None, Advice::CallToday),
            (500, None, Advice::CallToday),
            (499, None, Advice::CallNow),
            (500, Some(Bound::Below), Advice::CallNow),
            (501, Some(Bound::Below), Advice::CallToday),
            (800, Some(Bound::Below), Advice::CallToday),
            (499, Some(Bound::AtMost), Advice::CallNow),
            (500, Some(Bound::AtMost), Advice::CallToday),
            (501, Some(Bound::AtMost), Advice::CallToday),
        ] {
            let count = Count { cells: CellsPerMm3(Exact::from_integer(cells)), bound };
            let finding = Finding::Neutropenia { count, drawn: None, below: NEUTROPENIA_BELOW.value };
            assert_eq!(Advice::about(&finding), Some(advice), "{bound:?} {cells}");
        }
    }

    #[test]
    fn what_only_raises_attention_is_not_urgent_and_what_must_not_be_is() {
        let urgency = |condition| Advice::about(&Finding::Is(condition)).map(Advice::urgency);
        assert_eq!(urgency(Condition::Asthma), Some(Urgency::Routine));
        assert_eq!(urgency(Condition::AllergyLatex), Some(Urgency::Routine));
        assert_eq!(urgency(Condition::SeriousInfection), Some(Urgency::Urgent));
        assert_eq!(urgency(Condition::LiverDisease), None);
        let allergic = Finding::Are(vec![Condition::AllergyAnakinra]);
        assert_eq!(Advice::about(&allergic).map(Advice::urgency), Some(Urgency::Urgent));
    }

    #[test]
    fn a_serious_infection_is_told_once() {
        for is_given in [true, false] {
            for is_active in [true, false] {
                let answers = Answers::default()
                    .with(Condition::OnTreatment, is_given)
                    .with(Condition::ActiveInfection, is_active)
                    .with(Condition::SeriousInfection, true);
                let findings = screen(&Facts { answers, ..Facts::default() }).findings;
                let told = findings.iter().filter(|one| !is_covered(one, &findings));
                let infections: Vec<_> = told.filter(|one| is_infection(&one.what)).collect();
                assert_eq!(infections.len(), 1, "{infections:?}");
                assert_eq!(Advice::about(&infections[0].what), Some(Advice::CallNow));
            }
        }
        let answers = Answers::default()
            .with(Condition::OnTreatment, true)
            .with(Condition::ActiveInfection, true)
            .with(Condition::SeriousInfection, false);
        let findings = screen(&Facts { answers, ..Facts::default() }).findings;
        assert!(findings.iter().any(|one| is_infection(&one.what) && !is_covered(one, &findings)));
    }

    fn is_infection(finding: &Finding) -> bool {
        matches!(finding, Finding::Is(Condition::ActiveInfection | Condition::SeriousInfection))
    }
}
