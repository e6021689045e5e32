//! What the calendar and the list of results show of the record.

use std::ops::Range;
use std::sync::Arc;

use chrono::NaiveDate;

use crate::app::i18n::strings;
use crate::domain::labs::analyte::Analyte;
use crate::domain::labs::bound::{Bound, Side};
use crate::domain::labs::calendar::{PlannedCount, PrescribedTest, Restart, TestStatus};
use crate::domain::labs::panel::LabPanel;
use crate::domain::labs::result::LabResult;
use crate::domain::rules::RuleId;
use crate::domain::rules::advice::Advice;
use crate::domain::rules::screening::screen;
use crate::record::entry_id::EntryId;
use crate::record::queries::acknowledgements::{acknowledgements, unacknowledged};
use crate::record::queries::facts::facts;
use crate::record::queries::lab_calendar::{calendar_start, planned_counts, prescribed_tests};
use crate::record::queries::labs::latest_result;
use crate::record::queries::order::newest_first;
use crate::record::record::{Current, Record};

/// What is to be done about the latest neutrophils, and why; none if they are not low, or if it is known.
pub(super) fn low_now(record: &Record, today: NaiveDate) -> Option<(Advice, String)> {
    let findings = screen(&facts(record, today)).findings;
    let found = findings.iter().find(|said| said.rule == RuleId::Neutropenia)?;
    let what = unacknowledged(&acknowledgements(record), &found.what)?;
    let (drawn, result) = latest_result(record, Analyte::Neutrophils, today)?;
    let advice = Advice::about(&what)?;
    Some((advice, strings().findings_for_patients.neutropenia(advice, &result, drawn)))
}

/// The planned counts as they stand on a day, and what people have set beside them.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct LabCalendar {
    pub(super) counted_from: NaiveDate,
    pub(super) planned: Vec<PlannedCount>,
    pub(super) prescribed: Vec<PrescribedTestRow>,
    /// Of these the last one counts.
    pub(super) restarts: Vec<(EntryId, Restart)>,
}

/// A test that the prescriber has set.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct PrescribedTestRow {
    pub(super) id: EntryId,
    pub(super) test: PrescribedTest,
    pub(super) status: TestStatus,
}

impl LabCalendar {
    pub(super) fn of(record: &Record, today: NaiveDate) -> Self {
        let prescribed = |(kept, standing): (Current<&PrescribedTest>, TestStatus)| PrescribedTestRow {
            id: kept.id,
            test: kept.what.clone(),
            status: standing,
        };
        Self {
            counted_from: calendar_start(record, today).unwrap_or(today),
            planned: planned_counts(record, today),
            prescribed: prescribed_tests(record, today).into_iter().map(prescribed).collect(),
            restarts: record.restarts().map(|kept| (kept.id, *kept.what)).collect(),
        }
    }

    /// Whether no planned count can still be done.
    pub(super) fn is_over(&self) -> bool {
        let is_past = |planned: &PlannedCount| {
            matches!(planned.status, TestStatus::Done(_) | TestStatus::Missed | TestStatus::NotHere)
        };
        self.planned.iter().all(is_past)
    }

    /// Whether a planned count fell due before the record began, and is not in it.
    pub(super) fn has_counts_not_here(&self) -> bool {
        self.planned.iter().any(|planned| planned.status == TestStatus::NotHere)
    }
}

/// A blood draw of the record.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct BloodDraw {
    pub(super) id: EntryId,
    /// How many times it was amended or voided: with each it is another one to be shown.
    pub(super) corrections: usize,
    pub(super) panel: Arc<LabPanel>,
    pub(super) is_amended: bool,
    pub(super) is_voided: bool,
}

/// The blood draws at some places of the list, voided ones too: the newest first, and of the same day the one recorded last
/// comes last.
pub(super) fn blood_draws(record: &Record, places: Range<usize>) -> Vec<BloodDraw> {
    let draw = |kept: Current<&LabPanel>| BloodDraw {
        id: kept.id,
        corrections: record.trail(kept.id).count(),
        panel: Arc::new(kept.what.clone()),
        is_amended: kept.amended,
        is_voided: kept.voided,
    };
    let mut draws: Vec<Current<&LabPanel>> = record.panels().collect();
    draws.reverse();
    let draws = newest_first(&draws, |draw| draw.what.drawn).into_iter();
    draws.skip(places.start).take(places.len()).map(draw).collect()
}

/// On which side of what the laboratory calls normal a result lies, if a number says so.
pub(super) fn outside_normal(result: &LabResult) -> Option<Side> {
    let (bound, value, range) = (result.bound(), result.value().exact(), result.range());
    let is_below = range.low.map(|low| Bound::is_below(bound, value, low.exact()));
    let is_above = range.high.map(|high| Bound::is_above(bound, value, high.exact()));
    match (is_below.flatten(), is_above.flatten()) {
        (Some(true), _) => Some(Side::Below),
        (_, Some(true)) => Some(Side::Above),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::pages::labs::fixtures::{draw, id, record_of, record_with, result};
    use crate::domain::labs::analyte::Analyte;
    use crate::domain::labs::result;
    use crate::domain::labs::unit::LabUnit;
    use crate::domain::quantities::number::Decimal;
    use crate::domain::treatment::regimen::tests::day;
    use crate::record::entry::{Entry, EntryBody};
    use crate::record::fact::Fact;

    #[test]
    fn a_result_is_outside_of_normal_only_where_its_number_says_so() {
        let normal = result::Range { low: Some(Decimal::whole(2)), high: Some(Decimal::whole(8)) };
        for (text, side) in [
            ("1.999", Some(Side::Below)),
            ("2", None),
            ("8", None),
            ("8.001", Some(Side::Above)),
            ("<2", Some(Side::Below)),
            ("<2.001", None),
            (">8", Some(Side::Above)),
            (">7.999", None),
            ("≤1.999", Some(Side::Below)),
            ("≤2", None),
            ("≤2.001", None),
            ("≥7.999", None),
            ("≥8", None),
            ("≥8.001", Some(Side::Above)),
            (">1", None),
        ] {
            let count = result(Analyte::Neutrophils, text, LabUnit::GigaPerL);
            assert_eq!(outside_normal(&count.beside(normal)), side, "{text}");
            assert_eq!(outside_normal(&count), None, "{text} without a range");
        }
    }

    #[test]
    fn a_low_count_is_to_be_told_until_another_one_is_not_low() {
        let count =
            |on: &str, text: &str| draw(on, vec![result(Analyte::Neutrophils, text, LabUnit::GigaPerL)]);
        let low = |draws: Vec<LabPanel>| low_now(&record_of(draws), day("2026-06-01"));
        assert_eq!(low(vec![]), None);
        assert_eq!(low(vec![count("2026-05-20", "1.0")]), None);
        let (advice, sentence) = low(vec![count("2026-05-20", "0.9")]).unwrap();
        assert_eq!(advice, Advice::CallToday);
        assert!(sentence.contains("0.9"), "{sentence}");
        assert_eq!(low(vec![count("2026-05-20", "0.9"), count("2026-05-27", "1.4")]), None);
    }

    #[test]
    fn draws_come_newest_first_and_those_of_a_day_as_they_were_recorded() {
        let named = |date, note: &str| LabPanel { note: Some(note.to_owned()), ..draw(date, vec![]) };
        let record =
            record_of(vec![named("2026-03-01", "b"), named("2026-04-01", "a"), named("2026-03-01", "c")]);
        let notes: Vec<_> =
            blood_draws(&record, 0..9).into_iter().filter_map(|draw| draw.panel.note.clone()).collect();
        assert_eq!(notes, ["a", "b", "c"]);
        let [second] = &blood_draws(&record, 1..2)[..] else { panic!("one place") };
        assert_eq!(second.panel.note.as_deref(), Some("b"));
    }

    #[test]
    fn each_correction_makes_another_draw_to_show() {
        let mut record = record_of(vec![draw("2026-03-01", vec![])]);
        let of = blood_draws(&record, 0..1)[0].id;
        let to = Fact::Labs(draw("2026-03-02", vec![]));
        let shown = |record: &Record| {
            let BloodDraw { corrections, panel, is_amended, is_voided, .. } =
                blood_draws(record, 0..1).remove(0);
            (corrections, panel.drawn, is_amended, is_voided)
        };
        assert_eq!(shown(&record), (0, day("2026-03-01"), false, false));
        record.add(Entry { id: id(10), recorded: None, what: EntryBody::Amendment { of, to } });
        assert_eq!(shown(&record), (1, day("2026-03-02"), true, false));
        record.add(Entry { id: id(11), recorded: None, what: EntryBody::Voiding { of, reason: None } });
        assert_eq!(shown(&record), (2, day("2026-03-02"), true, true));
    }

    #[test]
    fn the_calendar_is_over_when_the_last_count_is_done() {
        // From 31 January 2026 the last count falls due a year later.
        let months = ["2026-01-31", "2026-02-28", "2026-03-31", "2026-04-30", "2026-07-31", "2026-10-31"];
        let count = |date: &str| draw(date, vec![result(Analyte::Neutrophils, "4", LabUnit::GigaPerL)]);
        let mut draws: Vec<LabPanel> = months.map(count).to_vec();
        let is_over =
            |draws: &[LabPanel]| LabCalendar::of(&record_of(draws.to_vec()), day("2027-06-01")).is_over();
        assert!(!is_over(&draws), "the last one can still be done");
        draws.push(count("2027-01-31"));
        assert!(is_over(&draws));
    }

    #[test]
    fn the_calendar_counts_from_a_restart_as_soon_as_its_day_has_come() {
        let record = record_with([Fact::Restart(Restart { on: day("2026-05-01") })]);
        let from = |today| LabCalendar::of(&record, day(today)).counted_from;
        assert_eq!(from("2026-04-30"), day("2026-01-31"));
        assert_eq!(from("2026-05-01"), day("2026-05-01"));
    }
}
