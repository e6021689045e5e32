//! For whom the monograph means the drug.

use crate::domain::patient::conditions::Condition;
use crate::domain::rules::facts::Facts;
use crate::domain::rules::{Finding, Missing, Verdict};

/// What the indication asks for beside the diagnosis.
const ASKED: [Condition; 2] = [Condition::ActiveDisease, Condition::DmardFailed];

pub(super) fn indication(facts: &Facts) -> Verdict {
    match facts.answer(Condition::RheumatoidArthritis) {
        None => return Verdict::Unknown(vec![Missing::Answer(Condition::RheumatoidArthritis)]),
        Some(false) => return Verdict::Raised(Finding::OtherIndication),
        Some(true) => {}
    }
    let are = |answer| ASKED.into_iter().filter(move |one| facts.answer(*one) == answer);
    let not_met: Vec<Condition> = are(Some(false)).collect();
    let open: Vec<Missing> = are(None).map(Missing::Answer).collect();
    if !not_met.is_empty() {
        Verdict::Raised(Finding::IndicationNotMet(not_met))
    } else if !open.is_empty() {
        Verdict::Unknown(open)
    } else {
        Verdict::Clear
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::patient::conditions::Answers;
    use Condition::{ActiveDisease, DmardFailed, RheumatoidArthritis};

    fn check(answers: &[(Condition, bool)]) -> Verdict {
        let with = |all: Answers, (asked, answer): &(Condition, bool)| all.with(*asked, *answer);
        indication(&Facts { answers: answers.iter().fold(Answers::default(), with), ..Facts::default() })
    }

    #[test]
    fn the_diagnosis_comes_first() {
        let missing = Verdict::Unknown(vec![Missing::Answer(RheumatoidArthritis)]);
        assert_eq!(check(&[(ActiveDisease, false)]), missing);
        assert_eq!(check(&[(RheumatoidArthritis, false)]), Verdict::Raised(Finding::OtherIndication));
    }

    #[test]
    fn activity_and_a_failed_dmard_are_asked_for() {
        let all = [(RheumatoidArthritis, true), (ActiveDisease, true), (DmardFailed, true)];
        assert_eq!(check(&all), Verdict::Clear);
        let not_met = |which: Vec<Condition>| Verdict::Raised(Finding::IndicationNotMet(which));
        assert_eq!(
            check(&[(RheumatoidArthritis, true), (ActiveDisease, false)]),
            not_met(vec![ActiveDisease])
        );
        let none = [(RheumatoidArthritis, true), (ActiveDisease, false), (DmardFailed, false)];
        assert_eq!(check(&none), not_met(vec![ActiveDisease, DmardFailed]));
        let open = Verdict::Unknown(vec![Missing::Answer(DmardFailed)]);
        assert_eq!(check(&[(RheumatoidArthritis, true), (ActiveDisease, true)]), open);
    }
}
