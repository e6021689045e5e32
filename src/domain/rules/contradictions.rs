//! Entries that cannot all be right. None is corrected or left out: the person is asked.

use crate::domain::patient::conditions::Condition;
use crate::domain::patient::patient::{age, is_human};
use crate::domain::quantities::units::Years;
use crate::domain::rules::facts::Facts;
use crate::domain::rules::{Contradiction, Finding, Verdict};

/// The graver condition, and the milder one that it is a case of.
const CASES: [(Condition, Condition); 2] = [
    (Condition::SevereLiverDisease, Condition::LiverDisease),
    (Condition::SeriousInfection, Condition::ActiveInfection),
];

/// The first day of anakinra against birth, today and whether it is given.
pub(super) fn start(facts: &Facts) -> Verdict {
    let dates = facts.today.is_some() && facts.start.is_some();
    let is_judged = dates && facts.age.is_some() && facts.answer(Condition::OnTreatment).is_some();
    found(start_contradictions(facts), is_judged)
}

/// What contradicts the first day.
pub(super) fn start_contradictions(facts: &Facts) -> Vec<Contradiction> {
    let (Some(today), Some(start)) = (facts.today, facts.start) else { return Vec::new() };
    let given = match facts.answer(Condition::OnTreatment) {
        Some(true) if start > today => Some(Contradiction::StartsAhead(start)),
        Some(false) if start < today => Some(Contradiction::StartPassed(start)),
        _ => None,
    };
    // Whoever was born on that day would be older.
    let is_before = |own: &Years| start < today && age(start, today).is_none_or(|since| since > *own);
    let before = facts.age.filter(is_before).map(|age| Contradiction::StartBeforeBirth { start, age });
    given.into_iter().chain(before).collect()
}

/// Grave cases of what is said not to be so.
pub(super) fn answers(facts: &Facts) -> Verdict {
    let both = |(severe, mild): &(Condition, Condition)| {
        facts.answer(*severe).is_some() && facts.answer(*mild).is_some()
    };
    let contradicts = |(severe, mild): &(Condition, Condition)| {
        facts.answer(*severe) == Some(true) && facts.answer(*mild) == Some(false)
    };
    let all = CASES.into_iter().filter(contradicts);
    let all = all.map(|(severe, mild)| Contradiction::WithoutMilder { severe, mild }).collect();
    found(all, CASES.iter().all(both))
}

/// The weight against the height.
pub(super) fn body(facts: &Facts) -> Verdict {
    let (Some(weight), Some(height)) = (facts.weight, facts.height) else { return Verdict::NotApplicable };
    let weight = weight.value;
    let all =
        if is_human(weight, height) { Vec::new() } else { vec![Contradiction::Body { weight, height }] };
    found(all, true)
}

fn found(all: Vec<Contradiction>, is_judged: bool) -> Verdict {
    match (all.is_empty(), is_judged) {
        (false, _) => Verdict::Raised(Finding::Contradictions(all)),
        (true, true) => Verdict::Clear,
        (true, false) => Verdict::NotApplicable,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::patient::patient::{Height, Weight};
    use crate::domain::quantities::number::Decimal;
    use crate::domain::rules::facts::Measured;
    use crate::domain::treatment::regimen::tests::day;

    const TODAY: &str = "2026-11-22";

    fn started(start: &str, given: Option<bool>, years: Option<u8>) -> Facts {
        let mut facts = Facts {
            today: Some(day(TODAY)),
            start: Some(day(start)),
            age: years.map(Years),
            ..Facts::default()
        };
        facts.answers.set(Condition::OnTreatment, given);
        facts
    }

    #[test]
    fn the_first_day_agrees_with_whether_it_has_been_given() {
        let (ahead, passed) = (Contradiction::StartsAhead, Contradiction::StartPassed);
        for (start, given, contradiction) in [
            ("2026-11-21", Some(true), None),
            (TODAY, Some(true), None),
            ("2026-11-23", Some(true), Some(ahead(day("2026-11-23")))),
            ("2026-11-21", Some(false), Some(passed(day("2026-11-21")))),
            (TODAY, Some(false), None),
            ("2026-11-23", Some(false), None),
            ("2026-11-21", None, None),
        ] {
            let all: Vec<_> = contradiction.into_iter().collect();
            assert_eq!(start_contradictions(&started(start, given, None)), all, "{start} {given:?}");
        }
        assert_eq!(super::start(&started(TODAY, Some(true), Some(45))), Verdict::Clear);
        assert_eq!(super::start(&started(TODAY, Some(true), None)), Verdict::NotApplicable);
        assert_eq!(super::start(&started(TODAY, None, None)), Verdict::NotApplicable);
        assert_eq!(super::start(&Facts::default()), Verdict::NotApplicable);
    }

    /// Whoever is 45 today was born from 23 November 1980 on.
    #[test]
    fn nobody_is_treated_before_birth() {
        let is_said = |start| !start_contradictions(&started(start, Some(true), Some(45))).is_empty();
        assert!(is_said("1950-01-01") && is_said("1700-01-01") && is_said("1980-11-22"));
        assert!(!is_said("1980-11-23") && !is_said("1981-11-22"));
        let infant = |start| start_contradictions(&started(start, None, Some(0)));
        assert_eq!(infant("2025-11-23"), []);
        assert_eq!(infant("2025-11-22").len(), 1);
    }

    #[test]
    fn a_severe_case_is_a_case() {
        for (severe, mild) in CASES {
            let check = |one: Option<bool>, other: Option<bool>| {
                let mut facts = Facts::default();
                CASES.iter().for_each(|(grave, mild)| {
                    facts.answers.set(*grave, Some(false));
                    facts.answers.set(*mild, Some(false));
                });
                facts.answers.set(severe, one);
                facts.answers.set(mild, other);
                answers(&facts)
            };
            let raised = Finding::Contradictions(vec![Contradiction::WithoutMilder { severe, mild }]);
            assert_eq!(check(Some(true), Some(false)), Verdict::Raised(raised));
            for (one, other) in [(true, true), (false, true), (false, false)] {
                assert_eq!(check(Some(one), Some(other)), Verdict::Clear);
            }
            assert_eq!(check(Some(true), None), Verdict::NotApplicable);
            assert_eq!(check(None, Some(false)), Verdict::NotApplicable);
        }
    }

    #[test]
    fn a_weight_and_a_height_of_no_body_are_said() {
        let check = |kg, cm| {
            let weight = Weight::new(Decimal::whole(kg)).map(Measured::undated);
            body(&Facts { weight, height: cm, ..Facts::default() })
        };
        let cm = |cm| Height::new(Decimal::whole(cm));
        assert!(matches!(check(160, cm(120)), Verdict::Raised(Finding::Contradictions(_))));
        assert_eq!(check(80, cm(178)), Verdict::Clear);
        assert_eq!(check(160, None), Verdict::NotApplicable);
    }
}
