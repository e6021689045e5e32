//! What labels say of people: indication, start, pregnancy, breast-feeding, liver, vaccines.

use chrono::Months;

use crate::domain::monograph::LabelStatement;
use crate::domain::monograph::label_figures::EU_LIVER_MONTHS;
use crate::domain::patient::conditions::Condition;
use crate::domain::patient::medicines::{Medicine, recognise};
use crate::domain::patient::names::parts;
use crate::domain::rules::contradictions::start_contradictions;
use crate::domain::rules::facts::Facts;
use crate::domain::rules::label_finding::LabelFinding;
use crate::domain::rules::{Finding, Missing, Verdict, people, vaccines};

/// Rheumatoid arthritis is to be treated together with methotrexate.
pub(super) fn only_with_methotrexate(facts: &Facts) -> Verdict<LabelFinding> {
    let is_methotrexate = |name: &str| recognise(name).contains(&Medicine::Methotrexate);
    let has_it = |listed: &Vec<String>| listed.iter().flat_map(|text| parts(text)).any(is_methotrexate);
    match (facts.answer(Condition::RheumatoidArthritis), facts.medicines.as_ref().map(has_it)) {
        (Some(false), _) | (_, Some(true)) => Verdict::Clear,
        (Some(true), Some(false)) => Verdict::Raised(LabelFinding::WithoutMethotrexate),
        (None, Some(false)) => Verdict::Unknown(vec![Missing::Answer(Condition::RheumatoidArthritis)]),
        (_, None) => Verdict::Unknown(vec![Missing::Medicines]),
    }
}

/// Always said before the start: whether there was a test is not asked.
pub(super) fn tuberculosis(facts: &Facts) -> Verdict<LabelFinding> {
    match facts.answer(Condition::OnTreatment) {
        Some(false) => Verdict::Raised(LabelFinding::ScreenForTuberculosis(LabelStatement::Us18.reading())),
        Some(true) => Verdict::Clear,
        None => Verdict::Unknown(vec![Missing::Answer(Condition::OnTreatment)]),
    }
}

/// Raised for women. An answer that contradicts the others is a matter of the rule of the monograph.
pub(super) fn of_women(facts: &Facts, condition: Condition) -> Verdict<LabelFinding> {
    match people::of_women(facts, condition) {
        Verdict::Raised(Finding::Is(condition)) => Verdict::Raised(LabelFinding::Is(condition)),
        Verdict::Raised(_) | Verdict::NotApplicable => Verdict::NotApplicable,
        Verdict::Unknown(missing) => Verdict::Unknown(missing),
        Verdict::Clear => Verdict::Clear,
    }
}

/// Raised in the first month of treatment.
pub(super) fn liver_tests(facts: &Facts) -> Verdict<LabelFinding> {
    if !start_contradictions(facts).is_empty() {
        return Verdict::NotApplicable;
    }
    match (facts.answer(Condition::OnTreatment), facts.start, facts.today) {
        (Some(false), ..) => Verdict::Clear,
        (_, Some(start), Some(today)) => {
            let (months, _) = EU_LIVER_MONTHS.read();
            let until = start.checked_add_months(Months::new(months));
            let until = until.filter(|until| (start..*until).contains(&today));
            until.map_or(Verdict::Clear, |until| Verdict::Raised(LabelFinding::LiverTests { until }))
        }
        _ => Verdict::Unknown(vec![Missing::Start]),
    }
}

/// Vaccines with live virus or bacteria: the label speaks of live vaccines without a difference.
pub(super) fn live_vaccines(facts: &Facts) -> Verdict<LabelFinding> {
    let mut names = Vec::new();
    for verdict in [vaccines::live(facts), vaccines::live_bacteria(facts)] {
        match verdict {
            Verdict::Raised(Finding::LiveVaccines(found) | Finding::LiveBacteria(found)) => {
                names.extend(found)
            }
            Verdict::Unknown(missing) => return Verdict::Unknown(missing),
            Verdict::Raised(_) | Verdict::Clear | Verdict::NotApplicable => {}
        }
    }
    if names.is_empty() { Verdict::Clear } else { Verdict::Raised(LabelFinding::LiveVaccines(names)) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::monograph::reading::Reading;
    use crate::domain::patient::conditions::Answers;
    use crate::domain::patient::patient::Sex;
    use crate::domain::quantities::source::DRUGLIB;
    use crate::domain::treatment::regimen::tests::day;

    fn answered(answers: &[(Condition, bool)]) -> Facts {
        let with = |all: Answers, (asked, answer): &(Condition, bool)| all.with(*asked, *answer);
        Facts { answers: answers.iter().fold(Answers::default(), with), ..Facts::default() }
    }

    fn missing(what: Missing) -> Verdict<LabelFinding> {
        Verdict::Unknown(vec![what])
    }

    fn owned(names: &[&str]) -> Option<Vec<String>> {
        Some(names.iter().map(|name| (*name).to_owned()).collect())
    }

    #[test]
    fn arthritis_without_methotrexate_is_outside_the_label_and_an_unknown_list_is_not_fine() {
        let arthritis = Condition::RheumatoidArthritis;
        let check = |answer: Option<bool>, medicines: Option<Vec<String>>| {
            let mut facts = Facts { medicines, ..Facts::default() };
            facts.answers.set(arthritis, answer);
            only_with_methotrexate(&facts)
        };
        let without = Verdict::Raised(LabelFinding::WithoutMethotrexate);
        assert_eq!(check(Some(true), owned(&[])), without);
        assert_eq!(check(Some(true), owned(&["Arava"])), without);
        assert_eq!(check(Some(true), owned(&["Arava, MTX 15 mg"])), Verdict::Clear);
        assert_eq!(check(Some(true), None), missing(Missing::Medicines));
        assert_eq!(check(None, None), missing(Missing::Medicines));
        assert_eq!(check(None, owned(&[])), missing(Missing::Answer(arthritis)));
        assert_eq!(check(None, owned(&["MTX"])), Verdict::Clear);
        assert_eq!(check(Some(false), None), Verdict::Clear);
    }

    #[test]
    fn tuberculosis_is_a_matter_of_the_start() {
        let check = |answers: &[_]| tuberculosis(&answered(answers));
        assert_eq!(
            check(&[(Condition::OnTreatment, false)]),
            Verdict::Raised(LabelFinding::ScreenForTuberculosis(Reading::SecondaryCopy(&DRUGLIB)))
        );
        assert_eq!(check(&[(Condition::OnTreatment, true)]), Verdict::Clear);
        assert_eq!(check(&[]), missing(Missing::Answer(Condition::OnTreatment)));
    }

    #[test]
    fn what_cannot_be_right_is_left_to_the_rule_of_the_monograph() {
        let of = |sex| {
            let known = answered(&[(Condition::Pregnant, true)]);
            of_women(&Facts { sex: Some(sex), ..known }, Condition::Pregnant)
        };
        assert_eq!(of(Sex::Female), Verdict::Raised(LabelFinding::Is(Condition::Pregnant)));
        assert_eq!(of(Sex::Male), Verdict::NotApplicable);
        let open = missing(Missing::Answer(Condition::Pregnant));
        assert_eq!(of_women(&Facts::default(), Condition::Pregnant), open);
    }

    #[test]
    fn liver_tests_are_of_the_first_month_and_no_day_longer() {
        let on = |start: &str, today: &str| {
            liver_tests(&Facts { start: Some(day(start)), today: Some(day(today)), ..Facts::default() })
        };
        let raised = |until| Verdict::Raised(LabelFinding::LiverTests { until: day(until) });
        assert_eq!(on("2026-01-31", "2026-01-30"), Verdict::Clear);
        assert_eq!(on("2026-01-31", "2026-01-31"), raised("2026-02-28"));
        assert_eq!(on("2026-01-31", "2026-02-27"), raised("2026-02-28"));
        assert_eq!(on("2026-01-31", "2026-02-28"), Verdict::Clear);
        assert_eq!(liver_tests(&answered(&[(Condition::OnTreatment, false)])), Verdict::Clear);
        assert_eq!(liver_tests(&answered(&[(Condition::OnTreatment, true)])), missing(Missing::Start));
        assert_eq!(liver_tests(&Facts::default()), missing(Missing::Start));
        let contradicted = Facts {
            start: Some(day("2026-03-01")),
            today: Some(day("2026-02-01")),
            ..answered(&[(Condition::OnTreatment, true)])
        };
        assert_eq!(liver_tests(&contradicted), Verdict::NotApplicable);
    }

    #[test]
    fn live_vaccines_of_both_kinds_are_named_together() {
        let check = |vaccines| live_vaccines(&Facts { vaccines, ..Facts::default() });
        let all = owned(&["BCG", "Shingrix", "MMR"]);
        assert_eq!(check(all), Verdict::Raised(LabelFinding::LiveVaccines(owned(&["MMR", "BCG"]).unwrap())));
        assert_eq!(check(owned(&["Shingrix"])), Verdict::Clear);
        assert_eq!(check(None), missing(Missing::Vaccines));
    }
}
