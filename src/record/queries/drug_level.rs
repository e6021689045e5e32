//! The doses around a moment: those that were recorded, and those that fall due, as they may come.

use chrono::{Duration, NaiveDateTime};
use num_traits::ToPrimitive;
use strum::{EnumString, IntoStaticStr, VariantArray};

use crate::domain::quantities::moment::Moment;
use crate::domain::treatment::dosing_history::DosingHistory;
use crate::domain::treatment::pharmacokinetics::Dose;
use crate::domain::treatment::regimen::{Counted, in_force};
use crate::record::queries::dosing::dosing_history;
use crate::record::record::Record;

/// How the next doses may come, for a picture of what would follow.
#[derive(Clone, Copy, PartialEq, Eq, Debug, EnumString, IntoStaticStr, VariantArray)]
pub enum WhatIf {
    /// As they fall due.
    #[strum(serialize = "planned")]
    AsPlanned,
    /// Without the next one.
    #[strum(serialize = "without-next")]
    WithoutNext,
    /// Only every second of them.
    #[strum(serialize = "every-second")]
    EverySecond,
    /// The next one an hour later.
    #[strum(serialize = "hour-later")]
    HourLater,
}

impl WhatIf {
    /// All of them.
    pub const ALL: [Self; Self::VARIANTS.len()] = *Self::VARIANTS.first_chunk().unwrap();

    /// Its name in lists.
    pub fn key(self) -> &'static str {
        self.into()
    }
}

/// The doses of some days before `now` and after it, in hours from it. One that is overdue is taken to be given now.
pub fn doses(record: &Record, now: &Moment, before: Duration, after: Duration, what_if: WhatIf) -> Vec<Dose> {
    let today = now.date();
    let given =
        record.injections_between(today - before, today).into_iter().rev().filter(|current| !current.voided);
    let given = given.filter_map(|current| {
        let hours = -hours(now.minutes_since(&current.what.at))?;
        Some(Dose { hours, mg: current.what.dose.decimal().exact().to_f64()? })
    });
    let planned = planned(&dosing_history(record, today), now.local(), after).into_iter().enumerate();
    let varied = planned.filter_map(|(number, dose)| match what_if {
        WhatIf::WithoutNext if number == 0 => None,
        WhatIf::EverySecond if number % 2 == 1 => None,
        WhatIf::HourLater if number == 0 => Some(Dose { hours: dose.hours + 1.0, ..dose }),
        _ => Some(dose),
    });
    given.chain(varied).collect()
}

/// Whether only a part of a dose of some days before `now` went in, which [`doses`] takes for whole: how much it was, nobody
/// knows.
pub fn is_any_partly_given(record: &Record, now: &Moment, before: Duration) -> bool {
    let given = record.injections_between(now.date() - before, now.date());
    given.iter().any(|current| !current.voided && current.what.details.partly.is_some())
}

/// The doses that fall due from now on, in hours from it.
fn planned(history: &DosingHistory, now: NaiveDateTime, after: Duration) -> Vec<Dose> {
    let today = now.date();
    let days = || today.iter_days().take_while(|day| *day <= today + after);
    let regimen = |day| in_force(&history.regimens, day);
    let counts_from_last = regimen(today).is_some_and(|regimen| regimen.counted == Counted::FromLastDose);
    let times: Vec<NaiveDateTime> = match history.given.last().filter(|_| counts_from_last) {
        Some(last) => {
            let open = history.due_at(today).filter(|_| history.is_open(today));
            let first = open.unwrap_or(history.next_due_after(today).and_time(last.at.time())).max(now);
            let every = regimen(today).map_or(1, |regimen| regimen.every_days.get());
            let doses =
                (0..).map_while(|count| first.checked_add_signed(Duration::days(count * i64::from(every))));
            doses
                .take_while(|at| *at <= now + after)
                .filter(|at| history.pause(at.date()).is_none())
                .collect()
        }
        None => {
            let missing = days().filter(|day| history.is_missing(*day));
            missing.filter_map(|day| Some(history.due_at(day)?.max(now))).collect()
        }
    };
    let dose = |at: NaiveDateTime| {
        let mg = regimen(at.date())?.dose.decimal().exact().to_f64()?;
        Some(Dose { hours: hours((at - now).num_minutes())?, mg })
    };
    times.into_iter().filter_map(dose).collect()
}

fn hours(minutes: i64) -> Option<f64> {
    Some(minutes.to_f64()? / 60.0)
}
