//! What the European label says of neutrophils.

use crate::domain::labs::bound::Bound;
use crate::domain::labs::calendar::{CountSchedule, TestStatus, counted_from, plan_of};
use crate::domain::labs::result::Count;
use crate::domain::monograph::label_figures::{EU_NOT_STARTED_BELOW, EU_STOPPED_BELOW, Labelled};
use crate::domain::monograph::reading::Reading;
use crate::domain::patient::conditions::Condition;
use crate::domain::quantities::units::CellsPerMm3;
use crate::domain::rules::contradictions::start_contradictions;
use crate::domain::rules::facts::{Facts, Measured};
use crate::domain::rules::label_finding::LabelFinding;
use crate::domain::rules::{Missing, Verdict};

/// A contraindication before the first dose only.
pub(super) fn at_start(facts: &Facts) -> Verdict<LabelFinding> {
    if facts.answer(Condition::OnTreatment) == Some(true) {
        return Verdict::Clear;
    }
    low(facts, EU_NOT_STARTED_BELOW, |counted, below| {
        let Measured { value: count, on: drawn } = counted;
        LabelFinding::NotToBeStarted { count, drawn, below }
    })
}

/// On treatment the same limit is known from a copy alone.
pub(super) fn on_treatment(facts: &Facts) -> Verdict<LabelFinding> {
    if facts.answer(Condition::OnTreatment) == Some(false) {
        return Verdict::Clear;
    }
    low(facts, EU_STOPPED_BELOW, |counted, below| {
        let Measured { value: count, on: drawn } = counted;
        LabelFinding::LowOnTreatment { count, drawn, below }
    })
}

/// A limit, and how it was read.
type Limit = (CellsPerMm3, Reading);

/// Raised if the count is below a limit, once it is known whether treatment was started.
fn low(
    facts: &Facts,
    limit: Labelled<CellsPerMm3>,
    find: fn(Measured<Count>, Limit) -> LabelFinding,
) -> Verdict<LabelFinding> {
    let Some(counted) = facts.neutrophils else { return Verdict::Unknown(vec![Missing::Neutrophils]) };
    let below @ (cells, _) = limit.read();
    match Bound::is_below(counted.value.bound, counted.value.cells, cells) {
        Some(false) => Verdict::Clear,
        None => Verdict::Unknown(vec![Missing::ExactNeutrophils(counted.value)]),
        Some(true) if facts.answer(Condition::OnTreatment).is_none() => {
            Verdict::Unknown(vec![Missing::Answer(Condition::OnTreatment)])
        }
        Some(true) => Verdict::Raised(find(counted, below)),
    }
}

/// The counts of the calendar from the start on. Before it the rule of the start asks for one.
pub(super) fn calendar(facts: &Facts) -> Verdict<LabelFinding> {
    if !start_contradictions(facts).is_empty() {
        return Verdict::NotApplicable;
    }
    let (Some(today), Some(start)) = (facts.today, facts.start) else {
        return match facts.answer(Condition::OnTreatment) {
            Some(false) => Verdict::Clear,
            Some(true) | None => Verdict::Unknown(vec![Missing::Start]),
        };
    };
    let schedule = CountSchedule::of(facts.country);
    let planned = plan_of(schedule, counted_from(start, facts.restart), &facts.counted, today);
    let is_open = |status| matches!(status, TestStatus::Due | TestStatus::Overdue);
    let open = planned.into_iter().find(|planned| is_open(planned.status));
    open.map_or(Verdict::Clear, |planned| {
        Verdict::Raised(LabelFinding::CountDue {
            month: planned.month,
            due: planned.due,
            overdue: planned.status == TestStatus::Overdue,
            reading: schedule.reading(planned.month),
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::monograph::edition::Country;
    use crate::domain::quantities::source::{FRENCH_PHARMACY_SHEET, MIMS};
    use crate::domain::treatment::regimen::tests::day;

    fn counted(given: Option<bool>, cells: i64, bound: Option<Bound>) -> Facts {
        let neutrophils = Some(Measured::undated(Count { bound, ..Count::whole(cells) }));
        let mut facts = Facts { neutrophils, ..Facts::default() };
        facts.answers.set(Condition::OnTreatment, given);
        facts
    }

    #[test]
    fn below_1500_is_a_contraindication_before_the_start_and_a_caution_from_a_copy_on_treatment() {
        let limit = CellsPerMm3::whole(1500);
        let copy = Reading::SecondaryCopy(&FRENCH_PHARMACY_SHEET);
        let (before, on) = (counted(Some(false), 1499, None), counted(Some(true), 1499, None));
        let count = Count::whole(1499);
        let below = (limit, Reading::Label);
        let found = LabelFinding::NotToBeStarted { count, drawn: None, below };
        assert_eq!((at_start(&before), on_treatment(&before)), (Verdict::Raised(found), Verdict::Clear));
        let found = LabelFinding::LowOnTreatment { count, drawn: None, below: (limit, copy) };
        assert_eq!((at_start(&on), on_treatment(&on)), (Verdict::Clear, Verdict::Raised(found)));
        for given in [Some(false), Some(true), None] {
            let known = counted(given, 1500, None);
            assert_eq!([at_start(&known), on_treatment(&known)], [Verdict::Clear, Verdict::Clear]);
        }
        let open = || Verdict::Unknown(vec![Missing::Answer(Condition::OnTreatment)]);
        let unknown = counted(None, 1499, None);
        assert_eq!([at_start(&unknown), on_treatment(&unknown)], [open(), open()]);
        let none = || Verdict::Unknown(vec![Missing::Neutrophils]);
        assert_eq!([at_start(&Facts::default()), on_treatment(&Facts::default())], [none(), none()]);
    }

    #[test]
    fn a_bound_of_a_count_is_judged_if_it_tells() {
        for (cells, bound, answer) in [
            (1500, Bound::Below, Some(true)),
            (1501, Bound::Below, None),
            (1499, Bound::AtMost, Some(true)),
            (1500, Bound::AtMost, None),
            (1499, Bound::AtLeast, None),
            (1500, Bound::AtLeast, Some(false)),
            (1499, Bound::Above, None),
            (1500, Bound::Above, Some(false)),
        ] {
            let found = match at_start(&counted(Some(false), cells, Some(bound))) {
                Verdict::Raised(_) => Some(true),
                Verdict::Clear => Some(false),
                Verdict::Unknown(_) | Verdict::NotApplicable => None,
            };
            assert_eq!(found, answer, "{bound:?} {cells}");
        }
    }

    #[test]
    fn the_calendar_is_that_of_the_label() {
        let on = |today: &str, drawn: &[&str]| {
            calendar(&Facts {
                today: Some(day(today)),
                start: Some(day("2026-01-31")),
                counted: drawn.iter().map(|text| day(text)).collect(),
                country: Some(Country::EuropeanUnion),
                ..Facts::default()
            })
        };
        let due = |month, due, overdue, reading| {
            Verdict::Raised(LabelFinding::CountDue { month, due: day(due), overdue, reading: Some(reading) })
        };
        let quarter = ["2026-01-30", "2026-02-28", "2026-03-31", "2026-04-30"];
        assert_eq!(on("2026-05-16", &quarter), Verdict::Clear);
        assert_eq!(on("2026-05-17", &quarter), due(4, "2026-05-31", false, Reading::Label));
        assert_eq!(on("2026-06-01", &quarter), due(4, "2026-05-31", true, Reading::Label));
        let copy = Reading::SecondaryCopy(&MIMS);
        assert_eq!(on("2026-10-31", &quarter), due(9, "2026-10-31", false, copy));
        let mut before = Facts::default();
        assert_eq!(calendar(&before), Verdict::Unknown(vec![Missing::Start]));
        before.answers.set(Condition::OnTreatment, Some(false));
        assert_eq!(calendar(&before), Verdict::Clear);
    }
}
