//! How each day of treatment went: given, missed, left out on purpose, or nothing due. And how many of
//! the due doses were given.

use std::ops::RangeInclusive;

use chrono::{Duration, NaiveDate, NaiveDateTime};

use crate::domain::quantities::source::{Cited, OWN_CHOICE, cited};
use crate::domain::treatment::given_dose::GivenDose;
use crate::domain::treatment::pause::{Cause, Pause, Skip};
use crate::domain::treatment::regimen::{Counted, Regimen, in_force};

/// Everything that decides how a day went.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct DosingHistory {
    /// The first day that the record knows of; what was before it may not have been recorded.
    pub since: NaiveDate,
    /// Every regimen that stands, oldest record first.
    pub regimens: Vec<Regimen>,
    /// The injections that stand, in the order of their days and, on a day, of the wall clock.
    pub given: Vec<GivenDose>,
    /// Doses of single days that were left out.
    pub skips: Vec<Skip>,
    /// Pauses.
    pub pauses: Vec<Pause>,
}

/// For so many hours after its time a dose that is not given is still that of its day, though midnight has come; and of
/// two injections that are closer than that, the second is asked about.
pub const SAME_DOSE_HOURS: Cited<i64> =
    cited(12, &OWN_CHOICE, "half of the day between two doses: how far an injection can be from its time");

/// How a day went.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum DoseDayStatus {
    /// No regimen was in force, or nothing was being recorded yet.
    NotTracked,
    /// Injected, and not later than the window after the usual time.
    OnTime,
    /// Injected later than that.
    Late,
    /// Injected though no dose was due.
    Extra,
    /// A dose was due and none was given.
    Missed,
    /// Left out on that day.
    Skipped(Cause),
    /// Within a pause.
    Paused(Cause),
    /// No dose was due.
    Rest,
    /// The day is not over, or has not come.
    Open,
}

/// How many of the due doses were given.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Adherence {
    /// Days on which a dose was due: no pauses, nothing before the first regimen or the first day of the record,
    /// and today only if it is done.
    pub due: u32,
    /// Of these, the days with an injection.
    pub given: u32,
    /// Injections beyond those: a second one on a day, or one on a day without a due dose.
    pub extra: u32,
}

/// The first day of which a dose can be missed, in a record that began at a time on the wall clock: that day, unless
/// the dose fell due before; it may have been given then, and nobody could record it.
pub fn tracked_from(began: NaiveDateTime, regimens: &[Regimen]) -> NaiveDate {
    let day = began.date();
    match in_force(regimens, day) {
        Some(regimen) if day.and_time(regimen.usual_time) < began => day + Duration::days(1),
        _ => day,
    }
}

/// The first of the last 30 days, of which today is one.
pub fn first_of_last_30_days(today: NaiveDate) -> NaiveDate {
    today - Duration::days(29)
}

impl DosingHistory {
    /// How a day went.
    pub fn status_on(&self, day: NaiveDate, today: NaiveDate) -> DoseDayStatus {
        let regimen = in_force(&self.regimens, day);
        if let Some(given) = self.first_given(day) {
            let Some((regimen, due)) = regimen.zip(self.due_at(day)).filter(|_| self.pause(day).is_none())
            else {
                return DoseDayStatus::Extra;
            };
            let is_late = given.at > due + Duration::hours(regimen.window_hours.into());
            return if is_late { DoseDayStatus::Late } else { DoseDayStatus::OnTime };
        }
        if let Some(pause) = self.pause(day) {
            return DoseDayStatus::Paused(pause.cause);
        }
        if let Some(skip) = self.skip(day) {
            return DoseDayStatus::Skipped(skip.cause);
        }
        match regimen {
            None => DoseDayStatus::NotTracked,
            Some(_) if day < self.since => DoseDayStatus::NotTracked,
            Some(_) if day >= today => DoseDayStatus::Open,
            Some(regimen) if self.is_due(day) => self.unfilled(day, regimen, today),
            Some(_) => DoseDayStatus::Rest,
        }
    }

    /// How many of the due doses of the last 30 days were given, today with them.
    pub fn adherence_of_last_30_days(&self, today: NaiveDate) -> Adherence {
        self.adherence(first_of_last_30_days(today)..=today, today)
    }

    /// How many of the due doses of some days were given.
    pub fn adherence(&self, days: RangeInclusive<NaiveDate>, today: NaiveDate) -> Adherence {
        let mut adherence = Adherence::default();
        for day in days.start().iter_days().take_while(|day| days.contains(day) && *day <= today) {
            let injections = u32::try_from(self.injections_on(day)).unwrap_or(u32::MAX);
            match self.status_on(day, today) {
                DoseDayStatus::OnTime | DoseDayStatus::Late => {
                    adherence.due += 1;
                    adherence.given += 1;
                    adherence.extra += injections.saturating_sub(1);
                }
                DoseDayStatus::Extra => adherence.extra += injections,
                DoseDayStatus::Missed | DoseDayStatus::Skipped(_) => adherence.due += 1,
                DoseDayStatus::NotTracked
                | DoseDayStatus::Paused(_)
                | DoseDayStatus::Rest
                | DoseDayStatus::Open => {}
            }
        }
        adherence
    }

    /// The pause that covers a day; of several the one recorded last.
    pub fn pause(&self, day: NaiveDate) -> Option<&Pause> {
        self.pauses.iter().rev().find(|pause| pause.covers(day))
    }

    /// Whether the dose of a day was left out.
    pub fn skip(&self, day: NaiveDate) -> Option<&Skip> {
        self.skips.iter().rev().find(|skip| skip.day == day)
    }

    /// Whether the dose that is open on a day can still be given: no pause covers the day, and it was not left out.
    pub fn is_open(&self, day: NaiveDate) -> bool {
        !self.is_given(day) && self.skip(day).is_none() && self.pause(day).is_none()
    }

    /// Whether a dose was due on a day that the record knows of, and is neither given nor left out.
    pub fn is_missing(&self, day: NaiveDate) -> bool {
        day >= self.since && self.is_due(day) && !self.is_given(day) && self.skip(day).is_none()
    }

    /// The day whose dose an injection is most likely to be: that of the day before as long as it can be, unless the one
    /// of its own day is given; that of the next day only then.
    pub fn dose_day(&self, at: NaiveDateTime) -> NaiveDate {
        let today = at.date();
        let is_likely = |day: &NaiveDate| if self.is_given(today) { *day > today } else { *day < today };
        self.dose_days(at).into_iter().find(is_likely).unwrap_or(today)
    }

    /// The days whose dose an injection can be: its own; the day before as long as that dose is missing and its time is
    /// nearer than half a day; the next day when its dose is about due.
    pub fn dose_days(&self, at: NaiveDateTime) -> Vec<NaiveDate> {
        let today = at.date();
        let is_held = self.pause(today).is_some() || self.skip(today).is_some();
        let is_near = |due: NaiveDateTime| at < due + Duration::hours(SAME_DOSE_HOURS.value);
        let before = today.pred_opt().filter(|day| !is_held && self.is_missing(*day));
        let before = before.filter(|day| self.fixed_time(*day).is_some_and(is_near));
        let next = today.succ_opt().filter(|day| self.is_missing(*day) && self.is_about_due(*day, at));
        [before, Some(today), next].into_iter().flatten().collect()
    }

    /// Whether the dose of a later day is so near that an injection can be meant for it.
    fn is_about_due(&self, day: NaiveDate, at: NaiveDateTime) -> bool {
        let Some((regimen, due)) = in_force(&self.regimens, day).zip(self.fixed_time(day)) else {
            return false;
        };
        at + Duration::hours(regimen.window_hours.into()) >= due
    }

    /// When the dose of a day is due, if that does not move with the one before.
    fn fixed_time(&self, day: NaiveDate) -> Option<NaiveDateTime> {
        let counts = in_force(&self.regimens, day)?.counted == Counted::FromStart;
        self.due_at(day).filter(|_| counts)
    }

    /// Whether a day was lost on a journey over the date line: between the injections around it the clock was put forward
    /// by half a day or more. Of several days between them it is the last.
    fn never_was(&self, day: NaiveDate) -> bool {
        let next = self.given.partition_point(|given| given.day <= day);
        let around =
            next.checked_sub(1).and_then(|before| Some((self.given.get(before)?, self.given.get(next)?)));
        around.is_some_and(|(before, after)| {
            let forward = i64::from(after.offset) - i64::from(before.offset);
            before.day < day && after.day.pred_opt() == Some(day) && forward >= SAME_DOSE_HOURS.value * 3600
        })
    }

    /// How a past day went on which a dose fell due and none was given. Counted from the last dose, it can
    /// be given until the next one falls due; a day on which it is given counts then, and this one does not.
    fn unfilled(&self, day: NaiveDate, regimen: &Regimen, today: NaiveDate) -> DoseDayStatus {
        let next = match regimen.counted {
            Counted::FromStart => day + Duration::days(1),
            Counted::FromLastDose => day + Duration::days(regimen.every_days.get().into()),
        };
        if self.given.iter().any(|given| (day..next).contains(&given.day)) || self.never_was(day) {
            DoseDayStatus::Rest
        } else if next > today {
            DoseDayStatus::Open
        } else {
            DoseDayStatus::Missed
        }
    }

    /// Whether a dose falls due on a day: the regimen asks for one, and no pause covers the day.
    pub fn is_due(&self, day: NaiveDate) -> bool {
        let Some(regimen) = in_force(&self.regimens, day).filter(|_| self.pause(day).is_none()) else {
            return false;
        };
        match self.next_from_last(regimen, day) {
            Some(due) => {
                let days = (day - due.date()).num_days();
                days >= 0 && days % i64::from(regimen.every_days.get()) == 0
            }
            None => regimen.is_due_on(day),
        }
    }

    /// When the dose that is open on a day was, or is, due on the wall clock. Counted from the last dose, it stays
    /// open until it is given; otherwise it is that of the day.
    pub fn due_at(&self, day: NaiveDate) -> Option<NaiveDateTime> {
        let regimen = in_force(&self.regimens, day)?;
        match self.next_from_last(regimen, day) {
            Some(due) => Some(due).filter(|due| due.date() <= day),
            None => regimen.is_due_on(day).then(|| day.and_time(regimen.usual_time)),
        }
    }

    /// The first due day after a day, by the regimen in force on it.
    pub fn next_due_after(&self, day: NaiveDate) -> NaiveDate {
        let Some(regimen) = in_force(&self.regimens, day) else { return NaiveDate::MAX };
        match self.next_from_last(regimen, day) {
            Some(due) => due.date().max(day + Duration::days(1)),
            None => regimen.next_due_after(day),
        }
    }

    /// When the dose after the last one before a day falls due, if the regimen counts from that. One that was left
    /// out counts as if it had been given; a pause moves what falls into it to the day after.
    fn next_from_last(&self, regimen: &Regimen, day: NaiveDate) -> Option<NaiveDateTime> {
        if regimen.counted == Counted::FromStart {
            return None;
        }
        let at = self.given.partition_point(|given| given.day < day);
        let last = self.given.get(at.checked_sub(1)?)?.at;
        let skipped = self.skips.iter().map(|skip| skip.day).filter(|skipped| *skipped < day).max();
        let base = last.date().max(skipped.unwrap_or(last.date()));
        let mut due = base + Duration::days(regimen.every_days.get().into());
        while due < day && self.pause(due).is_some() {
            due += Duration::days(1);
        }
        Some(due.and_time(last.time()))
    }

    /// Whether there was an injection on a day.
    pub fn is_given(&self, day: NaiveDate) -> bool {
        self.first_given(day).is_some()
    }

    /// How many injections there were for a day.
    pub fn injections_on(&self, day: NaiveDate) -> usize {
        let from = self.given.partition_point(|given| given.day < day);
        self.given.iter().skip(from).take_while(|given| given.day == day).count()
    }

    fn first_given(&self, day: NaiveDate) -> Option<GivenDose> {
        let at = self.given.partition_point(|given| given.day < day);
        self.given.get(at).copied().filter(|given| given.day == day)
    }

    /// Takes in a dose that was given.
    pub fn add(&mut self, given: GivenDose) {
        self.given.insert(self.given.partition_point(|earlier| *earlier <= given), given);
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use crate::domain::treatment::regimen::tests::{day, regimen};

    /// Doses of the days on which a clock at UTC showed their times.
    pub(crate) fn given(times: &[&str]) -> Vec<GivenDose> {
        let dose = |text: &&str| {
            let at: NaiveDateTime = text.parse().unwrap();
            GivenDose { day: at.date(), at, offset: 0 }
        };
        times.iter().map(dose).collect()
    }

    /// Daily from 1 March at 07:30, every other day from 11 March.
    fn history() -> DosingHistory {
        DosingHistory {
            since: day("2026-03-01"),
            regimens: vec![regimen("2026-03-01", 1), regimen("2026-03-11", 2)],
            given: given(&[
                "2026-03-01T07:30:00",
                "2026-03-02T09:30:00",
                "2026-03-03T09:30:01",
                "2026-03-06T08:00:00",
                "2026-03-12T08:00:00",
            ]),
            skips: vec![Skip { day: day("2026-03-05"), cause: Cause::Other }],
            pauses: vec![Pause {
                from: day("2026-03-06"),
                until: Some(day("2026-03-08")),
                cause: Cause::Infection,
            }],
        }
    }

    #[test]
    fn every_day_became_something() {
        use DoseDayStatus::*;
        for (date, status) in [
            ("2026-02-28", NotTracked),
            ("2026-03-01", OnTime),
            ("2026-03-02", OnTime),
            ("2026-03-03", Late),
            ("2026-03-04", Missed),
            ("2026-03-05", Skipped(Cause::Other)),
            ("2026-03-06", Extra),
            ("2026-03-07", Paused(Cause::Infection)),
            ("2026-03-08", Paused(Cause::Infection)),
            ("2026-03-09", Missed),
            ("2026-03-11", Missed),
            ("2026-03-12", Extra),
            ("2026-03-13", Missed),
            ("2026-03-14", Rest),
            ("2026-03-15", Open),
            ("2026-03-16", Open),
        ] {
            assert_eq!(history().status_on(day(date), day("2026-03-15")), status, "{date}");
        }
    }

    #[test]
    fn adherence_counts_due_days_from_the_start_and_leaves_pauses_out() {
        let of = |first: &str, last: &str, today: &str| {
            let Adherence { due, given, .. } = history().adherence(day(first)..=day(last), day(today));
            (given, due)
        };
        assert_eq!(of("2020-01-01", "2026-02-28", "2026-03-15"), (0, 0), "nothing was due before the start");
        assert_eq!(of("2020-01-01", "2026-03-05", "2026-03-15"), (3, 5));
        assert_eq!(of("2026-03-06", "2026-03-08", "2026-03-15"), (0, 0), "a pause is not a miss");
        assert_eq!(of("2026-03-11", "2026-03-15", "2026-03-15"), (0, 2), "rest days are not due");
        assert_eq!(of("2026-03-01", "2026-03-03", "2026-03-02"), (2, 2), "today counts when it is done");
        assert_eq!(of("2026-03-01", "2026-03-04", "2026-03-04"), (3, 3), "today does not count before");
    }

    #[test]
    fn the_first_day_counts_unless_its_dose_fell_due_before_the_record_began() {
        let regimens = [regimen("2026-03-01", 1)];
        for (began, first) in [
            ("2026-03-02T07:29:59", "2026-03-02"),
            ("2026-03-02T07:30:00", "2026-03-02"),
            ("2026-03-02T07:30:01", "2026-03-03"),
            ("2026-03-02T23:59:59", "2026-03-03"),
            ("2026-02-28T23:59:59", "2026-02-28"),
        ] {
            assert_eq!(tracked_from(began.parse().unwrap(), &regimens), day(first), "{began}");
        }
    }

    #[test]
    fn two_of_a_day_are_one_of_one_due_and_one_extra_and_so_is_one_that_was_not_due() {
        for (given, due, extra) in [
            (&["2026-03-10T07:30:00"][..], (1, 1), 0),
            (&["2026-03-10T07:30:00", "2026-03-10T10:05:00"], (1, 1), 1),
            (&["2026-03-10T07:30:00", "2026-03-10T10:05:00", "2026-03-10T22:00:00"], (1, 1), 2),
            (&["2026-03-12T07:30:00"], (0, 0), 1),
            (&["2026-03-12T07:30:00", "2026-03-12T07:40:00"], (0, 0), 2),
        ] {
            let given = self::given(given);
            let days = given[0].day..=given[0].day;
            let counted =
                DosingHistory { given: given.clone(), ..history() }.adherence(days, day("2026-03-15"));
            assert_eq!(((counted.given, counted.due), counted.extra), (due, extra), "{given:?}");
        }
    }

    #[test]
    fn what_was_before_the_record_is_not_missed_but_what_is_added_counts() {
        let late = DosingHistory { since: day("2026-03-05"), ..history() };
        let status = |date| late.status_on(day(date), day("2026-03-15"));
        assert_eq!(
            (status("2026-03-03"), status("2026-03-04")),
            (DoseDayStatus::Late, DoseDayStatus::NotTracked)
        );
        assert_eq!(status("2026-03-09"), DoseDayStatus::Missed);
        let since_then = DosingHistory { since: day("2026-03-09"), ..history() };
        assert_eq!(since_then.status_on(day("2026-03-09"), day("2026-03-15")), DoseDayStatus::Missed);
        let Adherence { due, given, .. } =
            late.adherence(day("2026-03-01")..=day("2026-03-05"), day("2026-03-15"));
        assert_eq!((given, due), (3, 4));
    }

    #[test]
    fn counted_from_the_last_dose_day_and_time_move_with_it() {
        let alternate = Regimen { counted: Counted::FromLastDose, ..regimen("2026-03-01", 2) };
        let given = given(&["2026-03-01T21:00:00", "2026-03-04T06:00:00"]);
        let history = DosingHistory {
            since: day("2026-03-01"),
            regimens: vec![alternate],
            given,
            ..DosingHistory::default()
        };
        let due_at = |date| history.due_at(day(date)).map(|at| at.to_string());
        for (date, due) in [
            ("2026-03-01", Some("2026-03-01 07:30:00")),
            ("2026-03-02", None),
            ("2026-03-03", Some("2026-03-03 21:00:00")),
            ("2026-03-04", Some("2026-03-03 21:00:00")),
            ("2026-03-05", None),
            ("2026-03-06", Some("2026-03-06 06:00:00")),
            ("2026-03-09", Some("2026-03-06 06:00:00")),
        ] {
            assert_eq!(due_at(date).as_deref(), due, "{date}");
        }
        let status = |date| history.status_on(day(date), day("2026-03-06"));
        assert_eq!((status("2026-03-03"), status("2026-03-04")), (DoseDayStatus::Rest, DoseDayStatus::Late));
        assert_eq!((status("2026-03-05"), status("2026-03-06")), (DoseDayStatus::Rest, DoseDayStatus::Open));
        assert_eq!(history.next_due_after(day("2026-03-05")), day("2026-03-06"));
        assert_eq!(history.next_due_after(day("2026-03-08")), day("2026-03-09"));
        let weekly = Regimen { counted: Counted::FromLastDose, ..regimen("2026-03-01", 7) };
        let weekly = DosingHistory { regimens: vec![weekly], ..history };
        assert_eq!(weekly.next_due_after(day("2026-03-05")), day("2026-03-11"));
        assert_eq!(DosingHistory::default().next_due_after(day("2026-03-05")), NaiveDate::MAX);
    }

    #[test]
    fn a_dose_is_missing_when_it_was_due_and_neither_given_nor_left_out() {
        for (date, missing) in [
            ("2026-02-28", false),
            ("2026-03-01", false),
            ("2026-03-04", true),
            ("2026-03-05", false),
            ("2026-03-07", false),
            ("2026-03-09", true),
            ("2026-03-14", false),
        ] {
            assert_eq!(history().is_missing(day(date)), missing, "{date}");
        }
        let later = |since| DosingHistory { since: day(since), ..history() };
        assert!(later("2026-03-04").is_missing(day("2026-03-04")));
        assert!(!later("2026-03-05").is_missing(day("2026-03-04")), "before the record began");
    }

    #[test]
    fn counted_from_the_last_dose_a_late_one_is_one_and_a_missed_one_is_one() {
        let weekly = Regimen { counted: Counted::FromLastDose, ..regimen("2026-03-01", 7) };
        let given = given(&["2026-03-01T08:00:00", "2026-03-11T08:00:00"]);
        let history = DosingHistory {
            since: day("2026-03-01"),
            regimens: vec![weekly],
            given,
            ..DosingHistory::default()
        };
        let of = |history: &DosingHistory, today: &str| {
            let Adherence { due, given, .. } = history.adherence(day("2026-03-01")..=day(today), day(today));
            (given, due)
        };
        assert_eq!(of(&history, "2026-03-12"), (2, 2));
        assert_eq!(of(&history, "2026-03-24"), (2, 2), "due on the 18th, and it can still be given");
        assert_eq!(of(&history, "2026-03-25"), (2, 3));
        assert_eq!(of(&history, "2026-04-02"), (2, 4));
        let due: Vec<String> = day("2026-03-12")
            .iter_days()
            .take(30)
            .filter(|day| history.is_due(*day))
            .map(|day| day.to_string())
            .collect();
        assert_eq!(due, ["2026-03-18", "2026-03-25", "2026-04-01", "2026-04-08"]);
        let skips = vec![Skip { day: day("2026-03-18"), cause: Cause::Infection }];
        let skipped = DosingHistory { skips, ..history.clone() };
        assert_eq!(skipped.due_at(day("2026-03-19")), None);
        assert_eq!(skipped.next_due_after(day("2026-03-19")), day("2026-03-25"));
        let pauses =
            vec![Pause { from: day("2026-03-17"), until: Some(day("2026-03-20")), cause: Cause::Surgery }];
        let paused = DosingHistory { pauses, ..history };
        assert_eq!(paused.due_at(day("2026-03-21")), "2026-03-21T08:00:00".parse().ok());
        assert!(paused.is_due(day("2026-03-21")) && !paused.is_due(day("2026-03-18")));
    }

    #[test]
    fn a_wider_window_makes_a_dose_late_later() {
        let wide = |window_hours| {
            let regimens = vec![Regimen { window_hours, ..regimen("2026-03-01", 1) }];
            let status =
                DosingHistory { regimens, ..history() }.status_on(day("2026-03-03"), day("2026-03-15"));
            status == DoseDayStatus::Late
        };
        assert!(wide(0) && wide(2) && !wide(3));
    }

    #[test]
    fn a_changed_regimen_does_not_rewrite_the_days_before_it() {
        let mut changed = history();
        changed.regimens.push(regimen("2026-03-15", 7));
        for date in 1..=14 {
            let date = day("2026-03-01") + chrono::Duration::days(date - 1);
            assert_eq!(
                changed.status_on(date, day("2026-03-15")),
                history().status_on(date, day("2026-03-15")),
                "{date}"
            );
        }
    }
}
