//! The doses around a moment: those that were recorded, and those that fall due, as they may come.

use chrono::{Duration, NaiveDate, NaiveDateTime};
use num_traits::ToPrimitive;

use crate::domain::course::Course;
use crate::domain::moment::Moment;
use crate::domain::pharmacokinetics::Dose;
use crate::domain::regimen::in_force;
use crate::record::facts::course;
use crate::record::record::Record;

/// How the next doses may come, for a picture of what would follow.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum WhatIf {
    /// As they fall due.
    AsPlanned,
    /// Without the next one.
    WithoutNext,
    /// Only every second of them.
    EverySecond,
    /// The next one an hour later.
    HourLater,
}

impl WhatIf {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::AsPlanned, Self::WithoutNext, Self::EverySecond, Self::HourLater];

    /// Its name in lists.
    pub const fn key(self) -> &'static str {
        match self {
            Self::AsPlanned => "planned",
            Self::WithoutNext => "without-next",
            Self::EverySecond => "every-second",
            Self::HourLater => "hour-later",
        }
    }
}

/// The doses of some days before `now` and after it, in hours from it. One that is overdue is taken to be given now.
pub fn doses(record: &Record, now: &Moment, before: Duration, after: Duration, what_if: WhatIf) -> Vec<Dose> {
    let today = now.date();
    let given =
        record.injections_between(today - before, today).into_iter().rev().filter(|kept| !kept.voided);
    let given = given.filter_map(|kept| {
        let hours = -hours(now.minutes_since(&kept.what.at))?;
        Some(Dose { hours, mg: kept.what.dose.decimal().exact().to_f64()? })
    });
    let course = course(record, today);
    let days: Vec<NaiveDate> = today.iter_days().take_while(|day| *day <= today + after).collect();
    let planned = days.into_iter().filter_map(|day| planned(&course, day, now.wall())).enumerate();
    let kept = planned.filter_map(|(number, dose)| match what_if {
        WhatIf::WithoutNext if number == 0 => None,
        WhatIf::EverySecond if number % 2 == 1 => None,
        WhatIf::HourLater if number == 0 => Some(Dose { hours: dose.hours + 1.0, ..dose }),
        _ => Some(dose),
    });
    given.chain(kept).collect()
}

/// The dose that falls due on a day and was not given.
fn planned(course: &Course, day: NaiveDate, now: NaiveDateTime) -> Option<Dose> {
    let regimen = in_force(&course.regimens, day).filter(|_| course.is_missing(day))?;
    let at = course.due_at(day).filter(|at| at.date() == day).unwrap_or(day.and_time(regimen.usual_time));
    let hours = hours((at - now).num_minutes())?.max(0.0);
    Some(Dose { hours, mg: regimen.dose.decimal().exact().to_f64()? })
}

fn hours(minutes: i64) -> Option<f64> {
    Some(minutes.to_f64()? / 60.0)
}
