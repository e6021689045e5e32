//! An infection means one thing before the start and another while on treatment.

use crate::domain::patient::conditions::Condition;
use crate::domain::rules::facts::Facts;
use crate::domain::rules::{Finding, Missing, Verdict};

/// Not to be started with any infection. Raised, too, if it is not known whether it was started.
pub(super) fn at_start(facts: &Facts) -> Verdict {
    if facts.answer(Condition::OnTreatment) == Some(true) {
        return Verdict::Clear;
    }
    active(facts)
}

/// An infection while on treatment is to be reported; a serious one has its own rule.
pub(super) fn on_treatment(facts: &Facts) -> Verdict {
    match facts.answer(Condition::OnTreatment) {
        Some(true) => active(facts),
        Some(false) => Verdict::Clear,
        None => Verdict::Unknown(vec![Missing::Answer(Condition::OnTreatment)]),
    }
}

/// A serious infection is an active one, whatever else was answered.
fn active(facts: &Facts) -> Verdict {
    let serious = facts.answer(Condition::SeriousInfection) == Some(true);
    match facts.answer(Condition::ActiveInfection) {
        Some(true) => Verdict::Raised(Finding::Is(Condition::ActiveInfection)),
        _ if serious => Verdict::Raised(Finding::Is(Condition::SeriousInfection)),
        Some(false) => Verdict::Clear,
        None => Verdict::Unknown(vec![Missing::Answer(Condition::ActiveInfection)]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::patient::conditions::Answers;
    use Condition::{ActiveInfection, OnTreatment, SeriousInfection};

    fn facts(answers: &[(Condition, bool)]) -> Facts {
        let with = |all: Answers, (asked, answer): &(Condition, bool)| all.with(*asked, *answer);
        Facts { answers: answers.iter().fold(Answers::default(), with), ..Facts::default() }
    }

    fn is(condition: Condition) -> Verdict {
        Verdict::Raised(Finding::Is(condition))
    }

    fn missing(condition: Condition) -> Verdict {
        Verdict::Unknown(vec![Missing::Answer(condition)])
    }

    #[test]
    fn any_infection_stands_against_a_start() {
        let check = |answers: &[_]| at_start(&facts(answers));
        assert_eq!(check(&[(ActiveInfection, true)]), is(ActiveInfection));
        assert_eq!(check(&[(ActiveInfection, true), (OnTreatment, false)]), is(ActiveInfection));
        assert_eq!(check(&[(ActiveInfection, true), (OnTreatment, true)]), Verdict::Clear);
        assert_eq!(check(&[(SeriousInfection, true)]), is(SeriousInfection));
        assert_eq!(check(&[(SeriousInfection, true), (ActiveInfection, false)]), is(SeriousInfection));
        assert_eq!(check(&[(ActiveInfection, false)]), Verdict::Clear);
        assert_eq!(check(&[]), missing(ActiveInfection));
    }

    #[test]
    fn an_infection_on_treatment_is_said_only_on_treatment() {
        let check = |answers: &[_]| on_treatment(&facts(answers));
        assert_eq!(check(&[(OnTreatment, true), (ActiveInfection, true)]), is(ActiveInfection));
        assert_eq!(check(&[(OnTreatment, true), (ActiveInfection, false)]), Verdict::Clear);
        assert_eq!(check(&[(OnTreatment, false), (ActiveInfection, true)]), Verdict::Clear);
        assert_eq!(check(&[(OnTreatment, true)]), missing(ActiveInfection));
        assert_eq!(check(&[(ActiveInfection, true)]), missing(OnTreatment));
    }
}
