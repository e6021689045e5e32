//! The dosing history in periods of equal days, to be drawn below a chart.

use std::ops::RangeInclusive;

use chrono::NaiveDate;

use crate::domain::treatment::dosing_history::{DoseDayStatus, DosingHistory};

/// What the days of a period have in common.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PeriodKind {
    /// Doses were given as they fell due, with the days between them.
    Treated,
    /// A due dose was not given.
    Missed,
    /// Within a pause.
    Paused,
}

/// The periods of some days, in their order; days that nothing is known of are in none.
pub fn adherence_periods(
    history: &DosingHistory,
    days: RangeInclusive<NaiveDate>,
    today: NaiveDate,
) -> Vec<(PeriodKind, RangeInclusive<NaiveDate>)> {
    let mut periods: Vec<(PeriodKind, RangeInclusive<NaiveDate>)> = Vec::new();
    for day in days.start().iter_days().take_while(|day| days.contains(day) && *day <= today) {
        let Some(kind) = kind(history.status_on(day, today)) else { continue };
        match periods.last_mut() {
            Some((last, span)) if *last == kind && span.end().succ_opt() == Some(day) => {
                *span = *span.start()..=day
            }
            _ => periods.push((kind, day..=day)),
        }
    }
    periods
}

const fn kind(status: DoseDayStatus) -> Option<PeriodKind> {
    match status {
        DoseDayStatus::OnTime | DoseDayStatus::Late | DoseDayStatus::Extra | DoseDayStatus::Rest => {
            Some(PeriodKind::Treated)
        }
        DoseDayStatus::Missed | DoseDayStatus::Skipped(_) => Some(PeriodKind::Missed),
        DoseDayStatus::Paused(_) => Some(PeriodKind::Paused),
        DoseDayStatus::NotTracked | DoseDayStatus::Open => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::treatment::dosing_history::tests::given;
    use crate::domain::treatment::pause::{Cause, Pause};
    use crate::domain::treatment::regimen::tests::{day, regimen};

    #[test]
    fn equal_days_are_one_stretch_and_unknown_days_are_in_none() {
        let given = given(&["2026-03-02T08:00:00", "2026-03-03T08:00:00", "2026-03-07T08:00:00"]);
        let pause = Pause { from: day("2026-03-05"), until: Some(day("2026-03-06")), cause: Cause::Travel };
        let history = DosingHistory {
            since: day("2026-03-02"),
            regimens: vec![regimen("2026-03-01", 1)],
            given,
            pauses: vec![pause],
            ..DosingHistory::default()
        };
        let found = adherence_periods(&history, day("2026-02-27")..=day("2026-03-20"), day("2026-03-08"));
        let said: Vec<String> =
            found.iter().map(|(kind, span)| format!("{kind:?} {} {}", span.start(), span.end())).collect();
        assert_eq!(
            said,
            [
                "Treated 2026-03-02 2026-03-03",
                "Missed 2026-03-04 2026-03-04",
                "Paused 2026-03-05 2026-03-06",
                "Treated 2026-03-07 2026-03-07",
            ]
        );
    }
}
