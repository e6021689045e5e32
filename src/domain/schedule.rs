//! Whether today's injection is due, overdue or done.

use chrono::{Duration, NaiveDate, NaiveDateTime, NaiveTime};

use crate::domain::regimen::Regimen;
use crate::domain::source::{Cited, OWN_CHOICE, cited};

/// How long after the usual time an injection counts as about the same time.
pub const WINDOW: Cited<Duration> =
    cited(Duration::hours(2), &OWN_CHOICE, "how long after the usual time an injection is overdue");

/// What is to be said of a day.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Due {
    /// No regimen is in force yet; the first begins on a later day, if there is any.
    NotYet(Option<NaiveDate>),
    /// An injection of this day is recorded.
    Done,
    /// To be given at about this time.
    Due(NaiveTime),
    /// It should have been given at about this time.
    Overdue(NaiveTime),
    /// No dose on this day; the next one is on another.
    RestDay(NaiveDate),
}

/// What is to be said at `now`, on the wall clock of the person.
///
/// `injected_today` says whether an injection is recorded with today's date on the wall clock.
pub fn due(
    in_force: Option<&Regimen>,
    first: Option<NaiveDate>,
    injected_today: bool,
    now: NaiveDateTime,
) -> Due {
    if injected_today {
        return Due::Done;
    }
    let Some(regimen) = in_force else {
        return Due::NotYet(first);
    };
    if !regimen.is_due_on(now.date()) {
        return Due::RestDay(regimen.next_due_after(now.date()));
    }
    let usual = regimen.usual_time;
    if now > now.date().and_time(usual) + WINDOW.value { Due::Overdue(usual) } else { Due::Due(usual) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::regimen::tests::{day, regimen};

    fn at(time: &str, every_days: u8) -> Due {
        let now = format!("2026-03-02T{time}").parse().unwrap();
        due(Some(&regimen("2026-03-01", every_days)), None, false, now)
    }

    #[test]
    fn overdue_begins_after_the_window() {
        let usual = NaiveTime::from_hms_opt(7, 30, 0).unwrap();
        assert_eq!(at("00:00:00", 1), Due::Due(usual));
        assert_eq!(at("07:30:00", 1), Due::Due(usual));
        assert_eq!(at("09:30:00", 1), Due::Due(usual));
        assert_eq!(at("09:30:01", 1), Due::Overdue(usual));
        assert_eq!(at("23:59:59", 1), Due::Overdue(usual));
    }

    #[test]
    fn a_rest_day_names_the_next_day() {
        assert_eq!(at("12:00:00", 2), Due::RestDay(day("2026-03-03")));
    }

    #[test]
    fn an_injection_of_the_day_settles_it_whatever_the_regimen() {
        let now = "2026-03-02T12:00:00".parse().unwrap();
        assert_eq!(due(None, None, true, now), Due::Done);
        assert_eq!(due(Some(&regimen("2026-03-01", 2)), None, true, now), Due::Done);
    }

    #[test]
    fn before_the_first_regimen_nothing_is_due() {
        let now = "2026-03-02T12:00:00".parse().unwrap();
        assert_eq!(due(None, Some(day("2026-04-01")), false, now), Due::NotYet(Some(day("2026-04-01"))));
    }
}
