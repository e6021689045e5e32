//! Rules that are decided by answers alone.

use crate::domain::patient::conditions::Condition;
use crate::domain::rules::facts::Facts;
use crate::domain::rules::{Finding, Missing, Verdict};

/// Raised if something is so.
pub(super) fn is_so(facts: &Facts, condition: Condition) -> Verdict {
    match facts.answer(condition) {
        Some(true) => Verdict::Raised(Finding::Is(condition)),
        Some(false) => Verdict::Clear,
        None => Verdict::Unknown(vec![Missing::Answer(condition)]),
    }
}

/// Raised with those of several that are so, even if others are not known.
pub(super) fn any_of(facts: &Facts, conditions: &[Condition]) -> Verdict {
    let are = |answer| conditions.iter().copied().filter(move |one| facts.answer(*one) == answer);
    let (so, open): (Vec<_>, Vec<_>) = (are(Some(true)).collect(), are(None).map(Missing::Answer).collect());
    match (so.is_empty(), open.is_empty()) {
        (false, _) => Verdict::Raised(Finding::Are(so)),
        (true, false) => Verdict::Unknown(open),
        (true, true) => Verdict::Clear,
    }
}

/// Raised if something is not so that has to be where another thing is.
pub(super) fn must_be_so(facts: &Facts, condition: Condition, wherever: Condition) -> Verdict {
    match (facts.answer(wherever), facts.answer(condition)) {
        (Some(false), _) | (_, Some(true)) => Verdict::Clear,
        (Some(true), Some(false)) => Verdict::Raised(Finding::IsNot(condition)),
        (None, _) => Verdict::Unknown(vec![Missing::Answer(wherever)]),
        (Some(true), None) => Verdict::Unknown(vec![Missing::Answer(condition)]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::patient::conditions::Answers;

    fn facts(answers: &[(Condition, bool)]) -> Facts {
        let with = |all: Answers, (asked, answer): &(Condition, bool)| all.with(*asked, *answer);
        Facts { answers: answers.iter().fold(Answers::default(), with), ..Facts::default() }
    }

    fn missing(condition: Condition) -> Verdict {
        Verdict::Unknown(vec![Missing::Answer(condition)])
    }

    #[test]
    fn yes_no_and_nothing_give_three_verdicts() {
        let check = |answers: &[_]| is_so(&facts(answers), Condition::Asthma);
        assert_eq!(check(&[(Condition::Asthma, true)]), Verdict::Raised(Finding::Is(Condition::Asthma)));
        assert_eq!(check(&[(Condition::Asthma, false)]), Verdict::Clear);
        assert_eq!(check(&[(Condition::Dialysis, false)]), missing(Condition::Asthma));
    }

    #[test]
    fn one_yes_is_enough_and_no_is_needed_of_all() {
        let [one, other] = [Condition::AllergyEcoli, Condition::AllergyAnakinra];
        let check = |answers: &[_]| any_of(&facts(answers), &[one, other]);
        assert_eq!(check(&[(one, true)]), Verdict::Raised(Finding::Are(vec![one])));
        assert_eq!(check(&[(one, true), (other, true)]), Verdict::Raised(Finding::Are(vec![one, other])));
        assert_eq!(check(&[(one, false)]), missing(other));
        assert_eq!(check(&[(one, false), (other, false)]), Verdict::Clear);
    }

    #[test]
    fn what_has_to_be_so_matters_only_where_it_has_to() {
        let [able, injects] = [Condition::JudgedCompetent, Condition::SelfInjection];
        let check = |answers: &[_]| must_be_so(&facts(answers), able, injects);
        assert_eq!(check(&[(injects, true), (able, false)]), Verdict::Raised(Finding::IsNot(able)));
        assert_eq!(check(&[(injects, true), (able, true)]), Verdict::Clear);
        assert_eq!(check(&[(injects, false)]), Verdict::Clear);
        assert_eq!(check(&[(injects, true)]), missing(able));
        assert_eq!(check(&[(able, false)]), missing(injects));
        assert_eq!(check(&[]), missing(injects));
    }
}
