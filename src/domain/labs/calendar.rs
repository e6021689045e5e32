//! When neutrophils are to be counted, from the start of therapy, and which counts are there.

use chrono::{Duration, Months, NaiveDate};

use crate::domain::monograph::NEUTROPHIL_MONTHS;
use crate::domain::quantities::source::{Cited, OWN_CHOICE, cited};

/// How long before its due date a count is taken for it.
pub const EARLY: Cited<Duration> =
    cited(Duration::days(14), &OWN_CHOICE, "how early a neutrophil count is taken for a due date");
/// How long before the start a count is taken as the one before therapy.
pub const BASELINE: Cited<Duration> =
    cited(Duration::days(90), &OWN_CHOICE, "how long before the start a neutrophil count is taken for it");

/// A planned neutrophil count.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct PlannedCount {
    /// Months after the start; 0 is before the start.
    pub month: u32,
    /// The day it is due; the last day of a month that is too short.
    pub due: NaiveDate,
    /// How it stands.
    pub status: TestStatus,
}

/// How a planned count stands on a day.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum TestStatus {
    /// Blood was drawn for it on this day.
    Done(NaiveDate),
    /// Its time has not come.
    Later,
    /// It can be done now.
    Due,
    /// Its due date has passed; it can still be done.
    Overdue,
    /// It was never recorded, and the time of the next one has come.
    Missed,
    /// It fell due before the record began: whether it was done is not known here.
    NotHere,
}

/// Treatment began again; the calendar begins anew.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Restart {
    /// The first day.
    pub on: NaiveDate,
}

/// The day from which the calendar counts: the start of therapy, or the last restart after it.
pub fn counted_from(start: NaiveDate, restart: Option<NaiveDate>) -> NaiveDate {
    restart.map_or(start, |again| again.max(start))
}

/// A blood test on a day that the prescriber has set.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PrescribedTest {
    /// The day it is due.
    pub on: NaiveDate,
    /// What is to be measured, in the person's own words.
    pub note: Option<String>,
}

/// How the tests that the prescriber has set stand, each given with the day on which it was set. Blood that was drawn
/// after that day, within [`EARLY`] on either side of the due date, counts for one test: the earliest due one.
pub fn prescribed_plan(
    tests: &[(NaiveDate, NaiveDate)],
    drawn: &[NaiveDate],
    today: NaiveDate,
) -> Vec<TestStatus> {
    let mut in_order: Vec<(usize, NaiveDate, NaiveDate)> = Vec::new();
    for (place, (due, set)) in tests.iter().enumerate() {
        in_order.insert(in_order.partition_point(|(_, earlier, _)| earlier <= due), (place, *due, *set));
    }
    let mut left: Vec<NaiveDate> = drawn.to_vec();
    let mut statuses = vec![TestStatus::Later; tests.len()];
    for (place, due, set) in in_order {
        let near = (due - EARLY.value)..=(due + EARLY.value);
        let fits = left.iter().filter(|day| near.contains(day) && **day > set).min().copied();
        let status = match fits {
            Some(day) => {
                left.retain(|other| *other != day);
                TestStatus::Done(day)
            }
            None if today < *near.start() => TestStatus::Later,
            None if today <= due => TestStatus::Due,
            None if today <= *near.end() => TestStatus::Overdue,
            None => TestStatus::Missed,
        };
        if let Some(own) = statuses.get_mut(place) {
            *own = status;
        }
    }
    statuses
}

/// The plan for a therapy that began on `start`, as it stands on `today`, given the days on which
/// neutrophils were counted.
///
/// Each planned count owns the days from [`EARLY`] before its due date until the next one's begin;
/// the count before therapy owns [`BASELINE`] up to and with the first day.
pub fn plan(start: NaiveDate, drawn: &[NaiveDate], today: NaiveDate) -> Vec<PlannedCount> {
    let due = |month| start.checked_add_months(Months::new(month)).unwrap_or(NaiveDate::MAX);
    let opens = |month| if month == 0 { start - BASELINE.value } else { due(month) - EARLY.value };
    let months = NEUTROPHIL_MONTHS.value;
    let following = months.into_iter().skip(1).map(Some).chain([None]);
    months
        .into_iter()
        .zip(following)
        .map(|(month, next)| {
            let closes = match next {
                _ if month == 0 => start,
                Some(next) => opens(next) - Duration::days(1),
                None => NaiveDate::MAX,
            };
            let own = opens(month)..=closes;
            let done = drawn.iter().filter(|day| own.contains(day)).min().copied();
            let status = match done {
                Some(day) => TestStatus::Done(day),
                None if today < opens(month) => TestStatus::Later,
                None if today <= due(month) => TestStatus::Due,
                None if next.is_some_and(|next| today >= opens(next)) => TestStatus::Missed,
                None => TestStatus::Overdue,
            };
            PlannedCount { month, due: due(month), status }
        })
        .collect()
}

/// The same plan for a record that began on a day: what fell due before is not called overdue or missed.
pub fn known_since(plan: Vec<PlannedCount>, began: NaiveDate) -> Vec<PlannedCount> {
    let known = |planned: PlannedCount| match planned.status {
        TestStatus::Overdue | TestStatus::Missed if planned.due < began => {
            PlannedCount { status: TestStatus::NotHere, ..planned }
        }
        _ => planned,
    };
    plan.into_iter().map(known).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::treatment::regimen::tests::day;

    fn statuses(start: &str, drawn: &[&str], today: &str) -> Vec<TestStatus> {
        let drawn: Vec<NaiveDate> = drawn.iter().map(|text| day(text)).collect();
        plan(day(start), &drawn, day(today)).into_iter().map(|planned| planned.status).collect()
    }

    #[test]
    fn a_test_of_ones_own_counts_two_weeks_on_either_side() {
        use TestStatus::*;
        for (drawn, today, status) in [
            (None, "2026-05-31", Later),
            (None, "2026-06-01", Due),
            (None, "2026-06-15", Due),
            (None, "2026-06-16", Overdue),
            (None, "2026-06-29", Overdue),
            (None, "2026-06-30", Missed),
            (Some("2026-05-31"), "2026-06-15", Due),
            (Some("2026-06-01"), "2026-06-15", Done(day("2026-06-01"))),
            (Some("2026-06-29"), "2026-07-15", Done(day("2026-06-29"))),
            (Some("2026-06-30"), "2026-07-15", Missed),
        ] {
            let drawn: Vec<NaiveDate> = drawn.into_iter().map(day).collect();
            let test = [(day("2026-06-15"), day("2026-05-01"))];
            assert_eq!(prescribed_plan(&test, &drawn, day(today)), [status], "{drawn:?} {today}");
        }
    }

    #[test]
    fn blood_counts_for_one_test_that_was_set_before_it_was_drawn() {
        use TestStatus::*;
        let set = day("2026-06-02");
        let repeat = [(day("2026-06-15"), set)];
        assert_eq!(prescribed_plan(&repeat, &[set], day("2026-06-02")), [Due], "the draw that led to it");
        let weekly = [(day("2026-06-22"), set), (day("2026-06-08"), set), (day("2026-06-15"), set)];
        let first = day("2026-06-08");
        assert_eq!(prescribed_plan(&weekly, &[first], day("2026-06-08")), [Due, Done(first), Due]);
        let second = day("2026-06-16");
        assert_eq!(
            prescribed_plan(&weekly, &[first, second], day("2026-06-16")),
            [Due, Done(first), Done(second)]
        );
    }

    #[test]
    fn months_are_clamped_to_their_last_day() {
        let due: Vec<String> = plan(day("2027-10-31"), &[], day("2027-10-31"))
            .iter()
            .map(|planned| planned.due.to_string())
            .collect();
        assert_eq!(
            due,
            [
                "2027-10-31",
                "2027-11-30",
                "2027-12-31",
                "2028-01-31",
                "2028-04-30",
                "2028-07-31",
                "2028-10-31"
            ]
        );
        assert_eq!(plan(day("2028-01-31"), &[], day("2028-01-31"))[1].due, day("2028-02-29"));
        assert_eq!(plan(day("2027-01-31"), &[], day("2027-01-31"))[1].due, day("2027-02-28"));
    }

    #[test]
    fn a_count_is_due_from_two_weeks_before_and_overdue_from_the_day_after() {
        use TestStatus::*;
        for (today, first_month) in [
            ("2026-03-17", Later),
            ("2026-03-18", Due),
            ("2026-04-01", Due),
            ("2026-04-02", Overdue),
            ("2026-04-16", Overdue),
            ("2026-04-17", Missed),
        ] {
            assert_eq!(statuses("2026-03-01", &[], today)[1], first_month, "{today}");
        }
    }

    #[test]
    fn each_draw_counts_for_one_planned_count() {
        use TestStatus::*;
        let drawn = ["2026-02-20", "2026-03-30", "2026-04-20", "2026-05-20"];
        let expected: Vec<TestStatus> =
            drawn.iter().map(|text| Done(day(text))).chain([Later, Later, Later]).collect();
        assert_eq!(statuses("2026-03-01", &drawn, "2026-05-21"), expected);
    }

    #[test]
    fn a_draw_on_the_day_on_which_the_next_count_opens_is_for_that_one() {
        use TestStatus::*;
        assert_eq!(
            statuses("2026-03-01", &["2026-04-16"], "2026-04-20")[1..3],
            [Done(day("2026-04-16")), Due]
        );
        assert_eq!(
            statuses("2026-03-01", &["2026-04-17"], "2026-04-20")[1..3],
            [Missed, Done(day("2026-04-17"))]
        );
    }

    #[test]
    fn a_draw_in_the_first_days_is_neither_before_therapy_nor_the_first_month() {
        use TestStatus::*;
        let early = statuses("2026-03-01", &["2026-03-05"], "2026-03-05");
        assert_eq!((early[0], early[1]), (Overdue, Later));
        assert_eq!(statuses("2026-03-01", &["2026-03-01"], "2026-03-05")[0], Done(day("2026-03-01")));
        assert_eq!(statuses("2026-03-01", &["2025-12-01"], "2026-03-01")[0], Done(day("2025-12-01")));
        assert_eq!(statuses("2026-03-01", &["2025-11-30"], "2026-03-01")[0], Due);
    }

    #[test]
    fn the_last_count_stays_overdue_until_it_is_done() {
        use TestStatus::*;
        assert_eq!(
            statuses("2026-03-01", &[], "2029-01-01"),
            [Missed, Missed, Missed, Missed, Missed, Missed, Overdue]
        );
        assert_eq!(statuses("2026-03-01", &["2028-12-31"], "2029-01-01")[6], Done(day("2028-12-31")));
    }

    #[test]
    fn what_fell_due_before_the_record_began_is_neither_overdue_nor_missed() {
        use TestStatus::*;
        let known = |start, drawn: &[&str], began, today| {
            let drawn: Vec<NaiveDate> = drawn.iter().map(|text| day(text)).collect();
            let plan = known_since(plan(day(start), &drawn, day(today)), day(began));
            plan.into_iter().map(|planned| planned.status).collect::<Vec<_>>()
        };
        let two_years_on = known("2024-11-22", &[], "2026-11-22", "2026-11-22");
        assert_eq!(two_years_on, [NotHere; 7]);
        let added = known("2024-11-22", &["2025-11-20"], "2026-11-22", "2026-11-22");
        assert_eq!((added[5], added[6]), (NotHere, Done(day("2025-11-20"))));
        // The count of the first month is due on 1 April.
        for (began, status) in [("2026-03-31", Overdue), ("2026-04-01", Overdue), ("2026-04-02", NotHere)] {
            assert_eq!(known("2026-03-01", &[], began, "2026-04-10")[1], status, "{began}");
        }
        assert_eq!(known("2026-03-01", &[], "2026-04-01", "2026-04-17")[1], Missed);
        assert_eq!(known("2026-03-01", &[], "2026-03-20", "2026-04-01")[1..3], [Due, Later]);
    }
}
