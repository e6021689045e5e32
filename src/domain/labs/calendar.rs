//! When neutrophils are to be counted, from the start of therapy, and which counts are there.

use std::iter;

use chrono::{Duration, Months, NaiveDate};

use crate::domain::monograph::NEUTROPHIL_MONTHS;
use crate::domain::monograph::edition::Country;
use crate::domain::monograph::label_figures::{EU_COUNT_MONTHS, EU_COUNTS_EVERY_MONTHS};
use crate::domain::monograph::reading::Reading;
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

/// After which document neutrophils are counted.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum CountSchedule {
    /// The base monograph: up to a year.
    Monograph,
    /// The label of the European Union: without an end.
    EuropeanUnion,
}

impl CountSchedule {
    /// The one for a country; that of the monograph where no label that is known has another.
    pub const fn of(country: Option<Country>) -> Self {
        match country {
            Some(Country::EuropeanUnion) => Self::EuropeanUnion,
            Some(Country::UnitedStates | Country::UnitedKingdom | Country::Other) | None => Self::Monograph,
        }
    }

    /// How a count so many months after the start was read in a label; none in that of the monograph.
    pub fn reading(self, month: u32) -> Option<Reading> {
        let (monthly, label) = EU_COUNT_MONTHS.read();
        match self {
            Self::Monograph => None,
            Self::EuropeanUnion if monthly.contains(&month) => Some(label),
            Self::EuropeanUnion => Some(EU_COUNTS_EVERY_MONTHS.read().1),
        }
    }

    /// The months that are always planned, and the months from one to the next that follow them without an end.
    fn months(self) -> ([u32; 7], Option<u32>) {
        match self {
            Self::Monograph => (NEUTROPHIL_MONTHS.value, None),
            Self::EuropeanUnion => (EU_COUNT_MONTHS.read().0, Some(EU_COUNTS_EVERY_MONTHS.read().0)),
        }
    }
}

/// The plan of the monograph for a therapy that began on `start`, as it stands on `today`, given the days on which
/// neutrophils were counted.
pub fn plan(start: NaiveDate, drawn: &[NaiveDate], today: NaiveDate) -> Vec<PlannedCount> {
    plan_of(CountSchedule::Monograph, start, drawn, today)
}

/// The plan of a schedule; one without an end reaches to the first count after `today`.
///
/// Each planned count owns the days from [`EARLY`] before its due date until the next one's begin;
/// the count before therapy owns [`BASELINE`] up to and with the first day.
pub fn plan_of(
    schedule: CountSchedule,
    start: NaiveDate,
    drawn: &[NaiveDate],
    today: NaiveDate,
) -> Vec<PlannedCount> {
    let due = |month| start.checked_add_months(Months::new(month)).unwrap_or(NaiveDate::MAX);
    let opens = |month| if month == 0 { start - BASELINE.value } else { due(month) - EARLY.value };
    let (always, every) = schedule.months();
    let last = always.into_iter().max().unwrap_or_default();
    // The month that follows another one which is no longer among those that are always planned.
    let later = |month: u32| every.and_then(|every| month.checked_add(every));
    let has_come = |month: &u32| due(*month) <= today && due(*month) < NaiveDate::MAX;
    let repeated =
        iter::successors(Some(last), |month| Some(*month).filter(has_come).and_then(later)).skip(1);
    let months: Vec<u32> = always.into_iter().chain(repeated).collect();
    let beyond = months.last().copied().and_then(later);
    let following = months.iter().copied().skip(1).map(Some).chain([beyond]);
    months
        .iter()
        .copied()
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
    use chrono::Datelike;
    use proptest::prelude::*;

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

    fn months_due(schedule: CountSchedule, start: &str, today: &str) -> Vec<(u32, String)> {
        let planned = plan_of(schedule, day(start), &[], day(today)).into_iter();
        planned.map(|planned| (planned.month, planned.due.to_string())).collect()
    }

    #[test]
    fn only_the_european_union_has_a_schedule_of_its_own() {
        for country in Country::ALL {
            let is_european = country == Country::EuropeanUnion;
            let schedule = CountSchedule::of(Some(country));
            assert_eq!(schedule == CountSchedule::EuropeanUnion, is_european, "{country:?}");
        }
        assert_eq!(CountSchedule::of(None), CountSchedule::Monograph);
        let reading = |month| CountSchedule::EuropeanUnion.reading(month);
        assert_eq!([0, 6].map(reading), [Some(Reading::Label); 2]);
        assert!([7, 9, 12].map(reading).iter().all(|read| read.is_some_and(|read| read.copy().is_some())));
        assert_eq!(CountSchedule::Monograph.reading(9), None);
    }

    #[test]
    fn the_european_plan_is_monthly_then_quarterly_up_to_the_next_after_today() {
        let months = |today| -> Vec<u32> {
            let due = months_due(CountSchedule::EuropeanUnion, "2026-01-31", today);
            due.into_iter().map(|(month, _)| month).collect()
        };
        let half_a_year = [0, 1, 2, 3, 4, 5, 6];
        assert_eq!(months("2026-01-01"), half_a_year);
        assert_eq!(months("2026-07-30"), half_a_year);
        assert_eq!(months("2026-07-31"), [0, 1, 2, 3, 4, 5, 6, 9]);
        assert_eq!(months("2026-10-30"), [0, 1, 2, 3, 4, 5, 6, 9]);
        assert_eq!(months("2026-10-31"), [0, 1, 2, 3, 4, 5, 6, 9, 12]);
        assert_eq!(months("2036-01-31").last(), Some(&123));
        assert_eq!(months_due(CountSchedule::Monograph, "2026-01-31", "2036-01-31").len(), 7);
    }

    #[test]
    fn the_european_plan_clamps_each_month_by_itself() {
        let due: Vec<String> = months_due(CountSchedule::EuropeanUnion, "2027-08-31", "2028-06-01")
            .into_iter()
            .map(|(_, due)| due)
            .collect();
        assert_eq!(
            due,
            [
                "2027-08-31",
                "2027-09-30",
                "2027-10-31",
                "2027-11-30",
                "2027-12-31",
                "2028-01-31",
                "2028-02-29",
                "2028-05-31",
                "2028-08-31"
            ]
        );
    }

    #[test]
    fn a_european_count_after_the_last_of_an_american_year_is_missed_when_the_next_opens() {
        use TestStatus::*;
        let status = |month: u32, drawn: &[&str], today: &str| {
            let drawn: Vec<NaiveDate> = drawn.iter().map(|text| day(text)).collect();
            let planned = plan_of(CountSchedule::EuropeanUnion, day("2026-01-01"), &drawn, day(today));
            planned.into_iter().find(|planned| planned.month == month).map(|planned| planned.status)
        };
        // Due on 1 January 2027; the next is due on 1 April, and opens on 18 March.
        for (today, expected) in [
            ("2026-09-30", None),
            ("2026-10-01", Some(Later)),
            ("2026-12-17", Some(Later)),
            ("2026-12-18", Some(Due)),
            ("2027-01-01", Some(Due)),
            ("2027-01-02", Some(Overdue)),
            ("2027-03-17", Some(Overdue)),
            ("2027-03-18", Some(Missed)),
        ] {
            assert_eq!(status(12, &[], today), expected, "{today}");
        }
        let done = day("2027-03-17");
        assert_eq!(status(12, &["2027-03-17"], "2027-03-18"), Some(Done(done)));
        assert_eq!(status(15, &["2027-03-18"], "2027-03-18"), Some(Done(day("2027-03-18"))));
    }

    #[test]
    fn a_plan_without_an_end_ends_with_the_calendar() {
        let all = plan_of(CountSchedule::EuropeanUnion, NaiveDate::MAX, &[], NaiveDate::MAX);
        assert_eq!(all.len(), 7);
    }

    /// The same month of the calendar so much later, by counting, and its last day if it has no such day.
    fn slowly_later(start: NaiveDate, months: u32) -> NaiveDate {
        let (mut year, mut month) = (start.year(), start.month());
        for _ in 0..months {
            (year, month) = if month == 12 { (year + 1, 1) } else { (year, month + 1) };
        }
        (1..=start.day()).rev().find_map(|day| NaiveDate::from_ymd_opt(year, month, day)).unwrap()
    }

    /// The plan by asking of each day which count it belongs to.
    fn slowly_planned(start: NaiveDate, drawn: &[NaiveDate], today: NaiveDate) -> Vec<PlannedCount> {
        let months: Vec<u32> = (0..=6).chain((9..600).step_by(3)).collect();
        let opens = |month: u32| match month {
            0 => start - Duration::days(90),
            _ => slowly_later(start, month) - Duration::days(14),
        };
        let owner = |of: NaiveDate| match of {
            of if of <= start => (of >= opens(0)).then_some(0),
            _ => months.iter().copied().filter(|month| *month > 0 && opens(*month) <= of).max(),
        };
        let shown = months.iter().position(|month| slowly_later(start, *month) > today).unwrap().max(6);
        let status = |month: u32, next: u32| {
            let mut own: Vec<NaiveDate> =
                drawn.iter().copied().filter(|of| owner(*of) == Some(month)).collect();
            own.sort_unstable();
            match own.first() {
                Some(first) => TestStatus::Done(*first),
                None if today < opens(month) => TestStatus::Later,
                None if today <= slowly_later(start, month) => TestStatus::Due,
                None if today < opens(next) => TestStatus::Overdue,
                None => TestStatus::Missed,
            }
        };
        let pairs = months.iter().zip(&months[1..]).take(shown + 1);
        pairs
            .map(|(month, next)| PlannedCount {
                month: *month,
                due: slowly_later(start, *month),
                status: status(*month, *next),
            })
            .collect()
    }

    proptest! {
        #[test]
        fn the_european_plan_is_what_counting_days_gives(
            start in 0_i64..4000, offset in -200_i64..3000, draws in proptest::collection::vec(-200_i64..3200, 0..20),
        ) {
            let start = day("2019-12-25") + Duration::days(start);
            let today = start + Duration::days(offset);
            let drawn: Vec<NaiveDate> = draws.into_iter().map(|days| start + Duration::days(days)).collect();
            prop_assert_eq!(
                plan_of(CountSchedule::EuropeanUnion, start, &drawn, today),
                slowly_planned(start, &drawn, today)
            );
        }

        #[test]
        fn without_a_european_country_the_plan_is_that_of_the_monograph(
            start in 0_i64..4000, offset in -200_i64..3000, draws in proptest::collection::vec(-200_i64..3200, 0..20),
        ) {
            let start = day("2019-12-25") + Duration::days(start);
            let today = start + Duration::days(offset);
            let drawn: Vec<NaiveDate> = draws.into_iter().map(|days| start + Duration::days(days)).collect();
            for country in [None, Some(Country::UnitedStates), Some(Country::UnitedKingdom), Some(Country::Other)] {
                prop_assert_eq!(
                    plan_of(CountSchedule::of(country), start, &drawn, today),
                    plan(start, &drawn, today)
                );
            }
        }
    }
}
