//! Pregnancy, age, liver.

use crate::domain::monograph::CHILD_BELOW;
use crate::domain::patient::conditions::Condition;
use crate::domain::patient::patient::Sex;
use crate::domain::quantities::source::{Cited, OWN_CHOICE, cited};
use crate::domain::quantities::units::Years;
use crate::domain::rules::conditions::is_so;
use crate::domain::rules::facts::Facts;
use crate::domain::rules::{Contradiction, Finding, Missing, Verdict};

/// The caution about older people is shown from this age on. The monograph names none.
pub const OLDER_FROM: Cited<Years> = cited(Years(65), &OWN_CHOICE, "age of the caution about older people");

/// The ages at which a woman is taken to be pregnant, to plan it or to breast-feed without a question.
pub const FERTILE: Cited<(Years, Years)> =
    cited((Years(10), Years(60)), &OWN_CHOICE, "ages at which a pregnancy is asked about");

/// Raised for women; for a man, and at other ages than [`FERTILE`], it is a contradiction.
pub(super) fn of_women(facts: &Facts, condition: Condition) -> Verdict {
    let (least, most) = FERTILE.value;
    let is_out = |age: &Years| *age < least || *age > most;
    let contradiction = match (facts.sex, facts.age.filter(is_out)) {
        (Some(Sex::Male), _) => Some(Contradiction::Male(condition)),
        (_, Some(age)) => Some(Contradiction::AtAge(condition, age)),
        _ => None,
    };
    match (contradiction, facts.answer(condition)) {
        (Some(contradiction), Some(true)) => Verdict::Raised(Finding::Contradictions(vec![contradiction])),
        (Some(Contradiction::Male(_)), _) => Verdict::Clear,
        _ => is_so(facts, condition),
    }
}

pub(super) fn child(facts: &Facts) -> Verdict {
    by_age(facts, |age| (age < CHILD_BELOW.value).then_some(Finding::Child(age)))
}

pub(super) fn older(facts: &Facts) -> Verdict {
    by_age(facts, |age| (age >= OLDER_FROM.value).then_some(Finding::Older(age)))
}

/// Where the liver is well, it is not severely ill.
pub(super) fn severe_liver_disease(facts: &Facts) -> Verdict {
    let is_well = facts.answer(Condition::LiverDisease) == Some(false);
    match facts.answer(Condition::SevereLiverDisease) {
        None if is_well => Verdict::Clear,
        _ => is_so(facts, Condition::SevereLiverDisease),
    }
}

fn by_age(facts: &Facts, find: impl FnOnce(Years) -> Option<Finding>) -> Verdict {
    match facts.age {
        None => Verdict::Unknown(vec![Missing::Age]),
        Some(age) => find(age).map_or(Verdict::Clear, Verdict::Raised),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Condition::{LiverDisease, Pregnant, SevereLiverDisease};

    fn facts(sex: Option<Sex>, answers: &[(Condition, bool)]) -> Facts {
        let mut facts = Facts { sex, ..Facts::default() };
        answers.iter().for_each(|(asked, answer)| facts.answers.set(*asked, Some(*answer)));
        facts
    }

    #[test]
    fn pregnancy_is_a_question_to_women_and_a_contradiction_in_men() {
        let check = |sex, answers: &[_]| of_women(&facts(sex, answers), Pregnant);
        let raised = Verdict::Raised(Finding::Is(Pregnant));
        assert_eq!(check(Some(Sex::Female), &[(Pregnant, true)]), raised);
        assert_eq!(check(None, &[(Pregnant, true)]), raised);
        assert_eq!(check(Some(Sex::Female), &[(Pregnant, false)]), Verdict::Clear);
        let unknown = Verdict::Unknown(vec![Missing::Answer(Pregnant)]);
        assert_eq!(check(Some(Sex::Female), &[]), unknown);
        assert_eq!(check(None, &[]), unknown);
        assert_eq!(check(Some(Sex::Male), &[]), Verdict::Clear);
        let contradiction = Verdict::Raised(Finding::Contradictions(vec![Contradiction::Male(Pregnant)]));
        assert_eq!(check(Some(Sex::Male), &[(Pregnant, true)]), contradiction);
    }

    #[test]
    fn a_pregnancy_at_an_age_without_one_is_a_contradiction() {
        for condition in [Pregnant, Condition::PregnancyPlanned, Condition::BreastFeeding] {
            let at = |years| {
                let known = facts(Some(Sex::Female), &[(condition, true)]);
                of_women(&Facts { age: Some(Years(years)), ..known }, condition)
            };
            let contradiction = |years| {
                Verdict::Raised(Finding::Contradictions(vec![Contradiction::AtAge(condition, Years(years))]))
            };
            assert_eq!([at(9), at(61), at(75)], [9, 61, 75].map(contradiction));
            assert_eq!([at(10), at(60)], [10, 60].map(|_| Verdict::Raised(Finding::Is(condition))));
        }
        let denied = Facts { age: Some(Years(75)), ..facts(None, &[(Pregnant, false)]) };
        assert_eq!(of_women(&denied, Pregnant), Verdict::Clear);
    }

    #[test]
    fn ages_at_their_limits() {
        let at = |years| Facts { age: Some(Years(years)), ..Facts::default() };
        assert_eq!(child(&at(17)), Verdict::Raised(Finding::Child(Years(17))));
        assert_eq!(child(&at(18)), Verdict::Clear);
        assert_eq!(child(&at(19)), Verdict::Clear);
        assert_eq!(older(&at(64)), Verdict::Clear);
        assert_eq!(older(&at(65)), Verdict::Raised(Finding::Older(Years(65))));
        assert_eq!(older(&at(66)), Verdict::Raised(Finding::Older(Years(66))));
        assert_eq!(child(&Facts::default()), Verdict::Unknown(vec![Missing::Age]));
        assert_eq!(older(&Facts::default()), Verdict::Unknown(vec![Missing::Age]));
    }

    #[test]
    fn a_well_liver_is_not_severely_ill() {
        let check = |answers: &[_]| severe_liver_disease(&facts(None, answers));
        let raised = Verdict::Raised(Finding::Is(SevereLiverDisease));
        assert_eq!(check(&[(LiverDisease, false)]), Verdict::Clear);
        assert_eq!(
            check(&[(LiverDisease, true)]),
            Verdict::Unknown(vec![Missing::Answer(SevereLiverDisease)])
        );
        assert_eq!(check(&[(LiverDisease, false), (SevereLiverDisease, true)]), raised);
        assert_eq!(check(&[(SevereLiverDisease, false)]), Verdict::Clear);
        assert_eq!(check(&[]), Verdict::Unknown(vec![Missing::Answer(SevereLiverDisease)]));
    }
}
