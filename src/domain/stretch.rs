//! The course of treatment in stretches of equal days, to be drawn below a chart.

use std::ops::RangeInclusive;

use chrono::NaiveDate;

use crate::domain::course::{Became, Course};

/// What the days of a stretch have in common.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// Doses were given as they fell due, with the days between them.
    Treated,
    /// A due dose was not given.
    Missed,
    /// Within a pause.
    Paused,
}

/// The stretches of some days, in their order; days that nothing is known of are in none.
pub fn stretches(
    course: &Course,
    days: RangeInclusive<NaiveDate>,
    today: NaiveDate,
) -> Vec<(Kind, RangeInclusive<NaiveDate>)> {
    let mut stretches: Vec<(Kind, RangeInclusive<NaiveDate>)> = Vec::new();
    for day in days.start().iter_days().take_while(|day| days.contains(day) && *day <= today) {
        let Some(kind) = kind(course.became(day, today)) else { continue };
        match stretches.last_mut() {
            Some((last, span)) if *last == kind && span.end().succ_opt() == Some(day) => {
                *span = *span.start()..=day
            }
            _ => stretches.push((kind, day..=day)),
        }
    }
    stretches
}

const fn kind(became: Became) -> Option<Kind> {
    match became {
        Became::OnTime | Became::Late | Became::Extra | Became::Rest => Some(Kind::Treated),
        Became::Missed | Became::Skipped(_) => Some(Kind::Missed),
        Became::Paused(_) => Some(Kind::Paused),
        Became::Before | Became::Open => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::pause::{Cause, Pause};
    use crate::domain::regimen::tests::{day, regimen};

    #[test]
    fn equal_days_are_one_stretch_and_unknown_days_are_in_none() {
        let given =
            ["2026-03-02", "2026-03-03", "2026-03-07"].map(|date| day(date).and_hms_opt(8, 0, 0).unwrap());
        let pause = Pause { from: day("2026-03-05"), until: Some(day("2026-03-06")), cause: Cause::Travel };
        let course = Course {
            since: day("2026-03-02"),
            regimens: vec![regimen("2026-03-01", 1)],
            given: given.to_vec(),
            pauses: vec![pause],
            ..Course::default()
        };
        let found = stretches(&course, day("2026-02-27")..=day("2026-03-20"), day("2026-03-08"));
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
