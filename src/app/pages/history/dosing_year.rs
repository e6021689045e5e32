//! A year of the dosing history up to a day: which days it has, how many due doses were given, and its months as weeks.
//! Knows no words and draws nothing.

use std::ops::RangeInclusive;

use chrono::{Datelike, Days, Months, NaiveDate};

use crate::domain::treatment::dosing_history::{
    Adherence, DoseDayStatus, DosingHistory, first_of_last_30_days,
};
use crate::record::queries::dosing::dosing_history;
use crate::record::record::Record;

/// The days of a week from Monday on; none for those of another month.
pub(super) type Week = [Option<CalendarDay>; 7];

/// A day of a month.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct CalendarDay {
    pub(super) day: NaiveDate,
    /// What became of it; nothing before treatment and in the future.
    pub(super) became: Option<DoseDayStatus>,
    /// How many injections there were.
    pub(super) injections: usize,
}

/// A month in a row.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct MonthRow {
    pub(super) first: NaiveDate,
    /// The days of which something became, by their numbers.
    pub(super) days: Vec<(u32, DoseDayStatus)>,
    pub(super) adherence: Adherence,
}

/// The days of a year from the beginning of treatment up to today, and what decides what became of them.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct DosingYear {
    course: DosingHistory,
    days: RangeInclusive<NaiveDate>,
    today: NaiveDate,
}

impl DosingYear {
    /// None for a year before treatment or in the future.
    pub(super) fn new(record: &Record, year: i32, today: NaiveDate) -> Option<Self> {
        let first = NaiveDate::from_ymd_opt(year, 1, 1)?;
        let last = NaiveDate::from_ymd_opt(year, 12, 31)?;
        let course = dosing_history(record, first.min(first_of_last_30_days(today)));
        let begun = course.regimens.iter().map(|regimen| regimen.from).min().unwrap_or(today);
        let begun = begun.max(course.since.min(course.given.first().map_or(today, |given| given.day)));
        let days = first.max(begun)..=last.min(today);
        (!days.is_empty()).then_some(Self { course, days, today })
    }

    /// How many of the due doses of the last 30 days were given; none for a year that is over.
    pub(super) fn last_30_days(&self) -> Option<Adherence> {
        let is_this_year = self.days.end().year() == self.today.year();
        is_this_year.then(|| self.course.adherence_of_last_30_days(self.today))
    }

    /// How many of the due doses of the year were given.
    pub(super) fn whole_year(&self) -> Adherence {
        self.course.adherence(self.days.clone(), self.today)
    }

    /// The first days of its months, latest first.
    pub(super) fn months(&self) -> Vec<NaiveDate> {
        let (first, last) = (self.days.start(), self.days.end());
        let months = (first.month0()..=last.month0()).rev();
        months.filter_map(|month| last.with_day(1)?.with_month0(month)).collect()
    }

    /// Its months, earliest first.
    pub(super) fn rows(&self) -> Vec<MonthRow> {
        self.months().into_iter().rev().map(|first| self.row(first)).collect()
    }

    fn row(&self, first: NaiveDate) -> MonthRow {
        let days = first.iter_days().take_while(|day| day.month() == first.month());
        let days: Vec<NaiveDate> = days.filter(|day| self.days.contains(day)).collect();
        let became = |day: &NaiveDate| (day.day(), self.course.status_on(*day, self.today));
        let last = days.last().copied().unwrap_or(first);
        let adherence = self.course.adherence(first.max(*self.days.start())..=last, self.today);
        MonthRow { first, days: days.iter().map(became).collect(), adherence }
    }

    /// The weeks of the month that begins on a day.
    pub(super) fn weeks_of(&self, first: NaiveDate) -> Vec<Week> {
        let monday = first - Days::new(first.weekday().num_days_from_monday().into());
        let weeks = monday.iter_weeks().take_while(|week| *week < first + Months::new(1));
        let day_of_month = |day: NaiveDate| (day.month() == first.month()).then(|| self.calendar_day(day));
        weeks.map(|week| [0, 1, 2, 3, 4, 5, 6].map(|days| day_of_month(week + Days::new(days)))).collect()
    }

    fn calendar_day(&self, day: NaiveDate) -> CalendarDay {
        let became = self.days.contains(&day).then(|| self.course.status_on(day, self.today));
        CalendarDay { day, became, injections: self.course.injections_on(day) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::monograph::DOSE_MG;
    use crate::domain::treatment::dose::Dose;
    use crate::domain::treatment::injection::{Details, Injection};
    use crate::domain::treatment::regimen::tests::{day, regimen};
    use crate::record::entry::{Entry, EntryBody};
    use crate::record::entry_id::EntryId;
    use crate::record::fact::Fact;

    /// Every dose from a day on is due at 07:30, and given on some days.
    fn record(from: &str, given: &[&str]) -> Record {
        let injection = |on: &&str| {
            Fact::Injection(Injection {
                at: format!("{on}T07:30:00+00:00[UTC]").parse().unwrap(),
                dose: Dose::new(DOSE_MG.value).unwrap(),
                site: "LT1".parse().ok(),
                details: Details::default(),
            })
        };
        let facts = [Fact::Regimen(regimen(from, 1))].into_iter().chain(given.iter().map(injection));
        let mut record = Record::default();
        for (number, fact) in (0..).zip(facts) {
            record.add(Entry {
                id: EntryId::new(number, [0; 10]),
                recorded: None,
                what: EntryBody::Fact(fact),
            });
        }
        record
    }

    fn of(record: &Record, year: i32, today: &str) -> Option<DosingYear> {
        DosingYear::new(record, year, day(today))
    }

    #[test]
    fn a_year_is_there_from_the_first_regimen_up_to_today() {
        let record = record("2025-12-31", &[]);
        let there = |year, today| of(&record, year, today).map(|year| year.days);
        assert_eq!(there(2024, "2026-01-02"), None);
        assert_eq!(there(2025, "2026-01-02"), Some(day("2025-12-31")..=day("2025-12-31")));
        assert_eq!(there(2026, "2026-01-02"), Some(day("2026-01-01")..=day("2026-01-02")));
        assert_eq!(there(2027, "2026-01-02"), None);
    }

    #[test]
    fn the_last_30_days_reach_back_into_the_year_before() {
        let record = record("2025-12-01", &["2025-12-03", "2025-12-04", "2026-01-01"]);
        let year = of(&record, 2026, "2026-01-02").unwrap();
        assert_eq!(year.last_30_days(), Some(Adherence { due: 29, given: 2, extra: 0 }));
        assert_eq!(year.whole_year(), Adherence { due: 1, given: 1, extra: 0 });
        let before = of(&record, 2025, "2026-01-02").unwrap();
        assert_eq!(before.last_30_days(), None);
        assert_eq!(before.whole_year(), Adherence { due: 31, given: 2, extra: 0 });
    }

    #[test]
    fn months_come_latest_first_from_that_of_the_beginning() {
        let record = record("2026-01-31", &[]);
        let months = of(&record, 2026, "2026-03-01").unwrap().months();
        assert_eq!(months, ["2026-03-01", "2026-02-01", "2026-01-01"].map(day));
    }

    #[test]
    fn the_rows_hold_every_day_of_the_year_and_add_up_to_it() {
        let record = record("2026-01-30", &["2026-01-31", "2026-02-02"]);
        let year = of(&record, 2026, "2026-02-03").unwrap();
        let rows = year.rows();
        let numbers = |row: &MonthRow| row.days.iter().map(|(number, _)| *number).collect::<Vec<_>>();
        assert_eq!(rows.iter().map(numbers).collect::<Vec<_>>(), [vec![30, 31], vec![1, 2, 3]]);
        assert_eq!(rows[0].first, day("2026-01-01"));
        let missed_and_given = [(1, DoseDayStatus::Missed), (2, DoseDayStatus::OnTime)];
        assert_eq!(rows[1].days[..2], missed_and_given);
        assert_eq!(rows[1].adherence, Adherence { due: 2, given: 1, extra: 0 });
        let due: u32 = rows.iter().map(|row| row.adherence.due).sum();
        assert_eq!(due, year.whole_year().due);
    }

    #[test]
    fn a_month_is_made_of_weeks_from_monday_and_has_no_day_of_another() {
        let record = record("2026-03-02", &["2026-03-03"]);
        let year = of(&record, 2026, "2026-03-04").unwrap();
        let weeks = year.weeks_of(day("2026-03-01"));
        assert_eq!(weeks.len(), 6);
        let on = |date, became| {
            let injections = usize::from(became == Some(DoseDayStatus::OnTime));
            Some(CalendarDay { day: day(date), became, injections })
        };
        assert_eq!(weeks[0], [None, None, None, None, None, None, on("2026-03-01", None)]);
        assert_eq!(
            weeks[1][..4],
            [
                on("2026-03-02", Some(DoseDayStatus::Missed)),
                on("2026-03-03", Some(DoseDayStatus::OnTime)),
                on("2026-03-04", Some(DoseDayStatus::Open)),
                on("2026-03-05", None),
            ]
        );
        assert_eq!(weeks[5][..3], [on("2026-03-30", None), on("2026-03-31", None), None]);
        assert_eq!(year.weeks_of(day("2027-02-01")).len(), 4);
    }
}
