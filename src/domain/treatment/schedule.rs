//! Whether today's injection is due, overdue or done.

use chrono::{Duration, NaiveDate, NaiveDateTime};

use crate::domain::quantities::moment::Moment;
use crate::domain::quantities::source::{Cited, MICROMEDEX, OWN_CHOICE, cited};
use crate::domain::treatment::dosing_history::{DosingHistory, SAME_DOSE_HOURS};
use crate::domain::treatment::pause::{Cause, Pause};
use crate::domain::treatment::regimen::in_force;

/// What is to be said of a day.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Due {
    /// No regimen is in force yet; the first begins on a later day, if there is any.
    NotYet(Option<NaiveDate>),
    /// An injection of this day is recorded.
    Done,
    /// To be given at about this time, which can have been before midnight.
    Due(NaiveDateTime),
    /// It should have been given at about this time, which can have been on an earlier day.
    Overdue(NaiveDateTime),
    /// No dose on this day; the next one is on another.
    RestDay(NaiveDate),
    /// The dose of this day is left out.
    Skipped(Cause),
    /// All doses are left out.
    Paused(Pause),
}

/// For so many hours after an injection at another offset from UTC both clocks are shown.
pub const BOTH_CLOCKS_HOURS: Cited<i64> =
    cited(48, &OWN_CHOICE, "how long both clocks are shown after a journey");

/// Whether the clock has moved since the last injection, which this clock would have shown as `here`.
pub fn time_zone_changed(last: &Moment, here: &Moment, now: &Moment) -> bool {
    here.offset() != last.offset() && now.minutes_since(last) <= BOTH_CLOCKS_HOURS.value * 60
}

/// Whether the clock was put forward by half a day or more since the last injection, and that is no longer ago than both
/// clocks are shown: over the date line a day is lost.
pub fn is_put_forward(last: &Moment, now: &Moment) -> bool {
    let forward = now.offset().local_minus_utc() - last.offset().local_minus_utc();
    i64::from(forward) >= SAME_DOSE_HOURS.value * 3600 && time_zone_changed(last, now, now)
}

/// How many doses are to be injected in a day at most, also after a missed one.
pub const DOSES_A_DAY: Cited<u8> = cited(1, &MICROMEDEX, "Missed dose");

/// What is to be said at `now`, on the wall clock of the person: of the dose of the day before as long as it is open,
/// otherwise of that of the day. The history has to hold the injections of both days.
pub fn due(history: &DosingHistory, now: NaiveDateTime) -> Due {
    let today = now.date();
    let open = history.dose_day(now);
    if open < today {
        return history.due_at(open).map_or(Due::Done, |at| at_or_after(history, at, now));
    }
    if history.is_given(today) {
        return Due::Done;
    }
    if in_force(&history.regimens, today).is_none() {
        return Due::NotYet(history.regimens.iter().map(|regimen| regimen.from).min());
    }
    if let Some(pause) = history.pause(today) {
        return Due::Paused(*pause);
    }
    if let Some(skip) = history.skip(today) {
        return Due::Skipped(skip.cause);
    }
    match history.due_at(today) {
        Some(at) => at_or_after(history, at, now),
        None => Due::RestDay(history.next_due_after(today)),
    }
}

fn at_or_after(history: &DosingHistory, at: NaiveDateTime, now: NaiveDateTime) -> Due {
    let window = in_force(&history.regimens, at.date()).map_or(0, |regimen| regimen.window_hours);
    if now > at + Duration::hours(window.into()) { Due::Overdue(at) } else { Due::Due(at) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::treatment::dosing_history::tests::given;
    use crate::domain::treatment::pause::Skip;
    use crate::domain::treatment::regimen::tests::{day, regimen};

    fn daily(every_days: u8) -> DosingHistory {
        DosingHistory { regimens: vec![regimen("2026-03-01", every_days)], ..DosingHistory::default() }
    }

    fn at(history: &DosingHistory, time: &str) -> Due {
        due(history, format!("2026-03-02T{time}").parse().unwrap())
    }

    #[test]
    fn both_clocks_are_shown_for_two_days_after_the_clock_has_moved() {
        let at = |text: &str| text.parse::<Moment>().unwrap();
        let last = at("2026-03-01T08:00:00+13:00[Pacific/Auckland]");
        let here = at("2026-02-28T09:00:00-10:00[Pacific/Honolulu]");
        assert!(time_zone_changed(&last, &here, &at("2026-03-02T09:00:00-10:00[Pacific/Honolulu]")));
        assert!(!time_zone_changed(&last, &here, &at("2026-03-02T09:01:00-10:00[Pacific/Honolulu]")));
        assert!(!time_zone_changed(&last, &last, &at("2026-03-01T09:00:00+13:00[Pacific/Auckland]")));
    }

    #[test]
    fn overdue_begins_after_the_window() {
        let usual = "2026-03-02T07:30:00".parse().unwrap();
        assert_eq!(at(&daily(1), "00:00:00"), Due::Due(usual));
        assert_eq!(at(&daily(1), "07:30:00"), Due::Due(usual));
        assert_eq!(at(&daily(1), "09:30:00"), Due::Due(usual));
        assert_eq!(at(&daily(1), "09:30:01"), Due::Overdue(usual));
        assert_eq!(at(&daily(1), "23:59:59"), Due::Overdue(usual));
    }

    #[test]
    fn a_rest_day_names_the_next_day() {
        assert_eq!(at(&daily(2), "12:00:00"), Due::RestDay(day("2026-03-03")));
    }

    #[test]
    fn an_injection_of_the_day_settles_it_whatever_else_is_recorded() {
        let given = given(&["2026-03-02T08:00:00"]);
        let pause = Pause { from: day("2026-03-01"), until: None, cause: Cause::Infection };
        let skip = Skip { day: day("2026-03-02"), cause: Cause::Other };
        let history = DosingHistory { given, pauses: vec![pause], skips: vec![skip], ..daily(2) };
        assert_eq!(at(&history, "12:00:00"), Due::Done);
        assert_eq!(at(&DosingHistory { regimens: vec![], ..history }, "12:00:00"), Due::Done);
    }

    #[test]
    fn a_pause_and_a_skipped_day_are_not_overdue() {
        let pause =
            Pause { from: day("2026-03-01"), until: Some(day("2026-03-02")), cause: Cause::Infection };
        let skip = Skip { day: day("2026-03-02"), cause: Cause::Travel };
        let skipped = DosingHistory { skips: vec![skip], ..daily(1) };
        assert_eq!(at(&skipped, "23:00:00"), Due::Skipped(Cause::Travel));
        assert_eq!(at(&DosingHistory { pauses: vec![pause], ..skipped }, "23:00:00"), Due::Paused(pause));
        let ended =
            DosingHistory { pauses: vec![Pause { until: Some(day("2026-03-01")), ..pause }], ..daily(1) };
        assert!(matches!(at(&ended, "23:00:00"), Due::Overdue(_)));
    }

    #[test]
    fn before_the_first_regimen_nothing_is_due() {
        let planned = DosingHistory {
            regimens: vec![regimen("2026-04-01", 1), regimen("2026-05-01", 1)],
            ..DosingHistory::default()
        };
        assert_eq!(at(&planned, "12:00:00"), Due::NotYet(Some(day("2026-04-01"))));
        assert_eq!(at(&DosingHistory::default(), "12:00:00"), Due::NotYet(None));
    }
}
