//! Blood counts.

use crate::domain::labs::blood::is_low;
use crate::domain::labs::calendar::{PlannedCount, TestStatus, counted_from, plan};
use crate::domain::monograph::NEUTROPENIA_BELOW;
use crate::domain::patient::conditions::Condition;
use crate::domain::rules::contradictions::start_contradictions;
use crate::domain::rules::facts::{Facts, Measured};
use crate::domain::rules::{Finding, Missing, Verdict};

pub(super) fn neutropenia(facts: &Facts) -> Verdict {
    match facts.neutrophils {
        None => Verdict::Unknown(vec![Missing::Neutrophils]),
        Some(Measured { value: count, on: drawn }) => match is_low(count) {
            Some(true) => {
                Verdict::Raised(Finding::Neutropenia { count, drawn, below: NEUTROPENIA_BELOW.value })
            }
            Some(false) => Verdict::Clear,
            None => Verdict::Unknown(vec![Missing::ExactNeutrophils(count)]),
        },
    }
}

/// Before the start a count is needed; after it, those of the calendar.
pub(super) fn calendar(facts: &Facts) -> Verdict {
    if !start_contradictions(facts).is_empty() {
        return Verdict::NotApplicable;
    }
    if let (Some(today), Some(start)) = (facts.today, facts.start) {
        let planned = plan(counted_from(start, facts.restart), &facts.counted, today);
        let open = planned
            .into_iter()
            .find(|planned| matches!(planned.status, TestStatus::Due | TestStatus::Overdue));
        return open.map_or(Verdict::Clear, |planned| {
            let PlannedCount { month, due, status } = planned;
            Verdict::Raised(match facts.neutrophils {
                Some(Measured { on: None, .. }) => Finding::CountUndated { month, due },
                _ => Finding::CountDue { month, due, overdue: status == TestStatus::Overdue },
            })
        });
    }
    match (facts.answer(Condition::OnTreatment), facts.neutrophils) {
        (Some(false), Some(_)) => Verdict::Clear,
        (Some(false), None) => Verdict::Unknown(vec![Missing::Neutrophils]),
        (Some(true) | None, _) => Verdict::Unknown(vec![Missing::Start]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::labs::bound::Bound;
    use crate::domain::labs::result::Count;

    #[test]
    fn neutropenia_strictly_below_a_thousand() {
        let check = |count| {
            let neutrophils = Some(Measured::undated(Count::whole(count)));
            neutropenia(&Facts { neutrophils, ..Facts::default() })
        };
        assert!(matches!(check(999), Verdict::Raised(Finding::Neutropenia { .. })));
        assert_eq!(check(1000), Verdict::Clear);
        assert_eq!(check(1001), Verdict::Clear);
    }

    #[test]
    fn a_count_that_was_not_reached_is_judged_if_its_bound_tells() {
        let check = |cells, bound| {
            let neutrophils = Some(Measured::undated(Count { bound: Some(bound), ..Count::whole(cells) }));
            neutropenia(&Facts { neutrophils, ..Facts::default() })
        };
        let unknown = |cells, bound| {
            let count = Count { bound: Some(bound), ..Count::whole(cells) };
            Verdict::Unknown(vec![Missing::ExactNeutrophils(count)])
        };
        let raised = [(999, Bound::Below), (1000, Bound::Below), (999, Bound::AtMost)];
        for (cells, bound) in raised {
            let found = check(cells, bound);
            assert!(matches!(found, Verdict::Raised(Finding::Neutropenia { .. })), "{bound:?} {cells}");
        }
        for (cells, bound) in [
            (1001, Bound::Below),
            (1000, Bound::AtMost),
            (1001, Bound::AtMost),
            (999, Bound::AtLeast),
            (999, Bound::Above),
        ] {
            assert_eq!(check(cells, bound), unknown(cells, bound));
        }
        for bound in [Bound::AtLeast, Bound::Above] {
            assert_eq!([1000, 1001].map(|cells| check(cells, bound)), [Verdict::Clear, Verdict::Clear]);
        }
    }

    #[test]
    fn a_missing_count_is_not_clear() {
        assert_eq!(neutropenia(&Facts::default()), Verdict::Unknown(vec![Missing::Neutrophils]));
    }

    #[test]
    fn the_calendar_is_asked_once_the_start_is_known() {
        let day = |text: &str| text.parse::<chrono::NaiveDate>().unwrap();
        let on = |today: &str, counted: &[&str]| {
            calendar(&Facts {
                today: Some(day(today)),
                start: Some(day("2026-01-31")),
                counted: counted.iter().map(|text| day(text)).collect(),
                ..Facts::default()
            })
        };
        let raised =
            |month, due, overdue| Verdict::Raised(Finding::CountDue { month, due: day(due), overdue });
        assert_eq!(on("2026-02-10", &["2026-01-30"]), Verdict::Clear);
        assert_eq!(on("2026-02-28", &["2026-01-30"]), raised(1, "2026-02-28", false));
        assert_eq!(on("2026-03-01", &["2026-01-30"]), raised(1, "2026-02-28", true));
        assert_eq!(on("2026-03-01", &["2026-01-30", "2026-03-01"]), Verdict::Clear);
    }

    #[test]
    fn a_count_without_its_day_turns_the_reminder_into_a_question() {
        let day = |text: &str| text.parse::<chrono::NaiveDate>().unwrap();
        let on = |today: &str, drawn: Option<chrono::NaiveDate>| {
            calendar(&Facts {
                today: Some(day(today)),
                start: Some(day("2025-01-31")),
                counted: drawn.into_iter().collect(),
                neutrophils: Some(Measured { value: Count::whole(4000), on: drawn }),
                ..Facts::default()
            })
        };
        let asked = |month, due| Verdict::Raised(Finding::CountUndated { month, due: day(due) });
        assert_eq!(on("2025-03-05", None), asked(1, "2025-02-28"));
        assert_eq!(on("2026-11-22", None), asked(12, "2026-01-31"), "and no caution for good");
        assert_eq!(on("2026-11-22", Some(day("2026-11-20"))), Verdict::Clear);
        let early = Some(day("2026-01-16"));
        assert!(matches!(on("2026-11-22", early), Verdict::Raised(Finding::CountDue { overdue: true, .. })));
    }

    #[test]
    fn before_the_start_one_count_is_needed() {
        let check = |answer: Option<bool>, count: Option<i64>| {
            let mut facts = Facts::default();
            facts.answers.set(Condition::OnTreatment, answer);
            facts.neutrophils = count.map(Count::whole).map(Measured::undated);
            calendar(&facts)
        };
        assert_eq!(check(Some(false), Some(4000)), Verdict::Clear);
        assert_eq!(check(Some(false), None), Verdict::Unknown(vec![Missing::Neutrophils]));
        assert_eq!(check(Some(true), Some(4000)), Verdict::Unknown(vec![Missing::Start]));
        assert_eq!(check(None, Some(4000)), Verdict::Unknown(vec![Missing::Start]));
    }
}
