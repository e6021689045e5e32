//! From the results of a series, and from the course of treatment, to places on a chart.

use chrono::NaiveDate;

use crate::app::components::chart::scale::{Scale, WHOLE, months, place_of, places};
use crate::app::components::chart::{Bar, ChartData, Places, Point};
use crate::app::i18n::{dates, format, labs};
use crate::app::pages::labs::series::{Days, Normal, Series, SeriesResult};
use crate::domain::labs::bound::{Bound, Side};
use crate::domain::labs::trend::are_joined;
use crate::domain::treatment::adherence_periods::{PeriodKind, adherence_periods};
use crate::domain::treatment::dosing_history::DosingHistory;

/// The whole chart of a series over a strip of the treatment.
pub(super) fn chart(series: &Series, strip: Vec<Bar>, days: Days) -> ChartData {
    let heights = heights(series);
    let ticks = heights.ticks();
    let digits = places(&ticks);
    let height = |tick: &f64| (heights.place(*tick), format::modelled(*tick, digits));
    let time = |day: &NaiveDate| (place_of(*day, days.0, days.1), dates::tick(*day));
    ChartData {
        name: labs().results_of(series.inline_name()),
        lines: lines(series, days).into_iter().map(|line| ("series", line)).collect(),
        band: series.normal.map(|normal| band(normal, heights)),
        limit: series.limit.map(|limit| (heights.place(limit), labs().limit())),
        points: series.results.iter().map(|result| point(result, days, heights)).collect(),
        strip,
        heights: ticks.iter().map(height).collect(),
        times: months(days.0, days.1).iter().map(time).collect(),
        ..ChartData::default()
    }
}

/// The lines between results that are near enough to be joined; a bound joins nothing.
pub(super) fn lines(series: &Series, days: Days) -> Vec<Places> {
    let heights = heights(series);
    let mut lines: Vec<Places> = Vec::new();
    let mut before: Option<NaiveDate> = None;
    for result in &series.results {
        if result.bound.is_some() {
            before = None;
            continue;
        }
        let place = (place_of(result.day, days.0, days.1), heights.place(result.value));
        match lines.last_mut().filter(|_| before.is_some_and(|before| are_joined(before, result.day))) {
            Some(line) => line.push(place),
            None => lines.push(vec![place]),
        }
        before = Some(result.day);
    }
    lines
}

/// Doses and pauses below the chart.
pub(super) fn strip(course: &DosingHistory, (first, last): Days, today: NaiveDate) -> Vec<Bar> {
    let end = |day: NaiveDate| day.succ_opt().unwrap_or(day);
    let place = |day: NaiveDate| place_of(day, first, end(last)).min(WHOLE);
    let named = |kind| match kind {
        PeriodKind::Treated => "treated",
        PeriodKind::Missed => "missed",
        PeriodKind::Paused => "paused",
    };
    let found = adherence_periods(course, first..=last, today).into_iter();
    found.map(|(kind, span)| (place(*span.start()), place(end(*span.end())), named(kind))).collect()
}

/// Over all results, the limit and what the laboratory calls normal.
fn heights(series: &Series) -> Scale {
    let values = series.results.iter().map(|result| result.value);
    let normal = series.normal.into_iter().flat_map(|Normal { low, high }| low.into_iter().chain(high));
    Scale::from_zero(values.chain(normal).chain(series.limit).fold(0.0, f64::max))
}

/// From one limit of normal to the other; an open one is the end of the chart.
fn band(Normal { low, high }: Normal, heights: Scale) -> (f64, f64) {
    let place = |value: Option<f64>, open: f64| value.map_or(open, |value| heights.place(value));
    (place(low, 0.0), place(high, WHOLE).min(WHOLE))
}

fn point(result: &SeriesResult, days: Days, heights: Scale) -> Point {
    let kind = match result.bound.map(Bound::side) {
        Some(Side::Below) => "below",
        Some(Side::Above) => "above",
        None if result.is_baseline => "baseline",
        None => "value",
    };
    Point { x: place_of(result.day, days.0, days.1), y: heights.place(result.value), kind }
}

/// A point in words.
pub(super) fn said(result: &SeriesResult) -> String {
    let said = format!("{}: {}", dates::day(result.day), result.reported.on_report());
    if result.is_baseline { format!("{said}, {}", labs().before_treatment) } else { said }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::pages::labs::fixtures::{draw, record_of, result};
    use crate::app::pages::labs::series::all_series;
    use crate::domain::labs::analyte::Analyte;
    use crate::domain::labs::unit::LabUnit;
    use crate::domain::treatment::dosing_history::tests::given;
    use crate::domain::treatment::regimen::tests::day;

    const FIRST: &str = "2026-01-01";
    const LAST: &str = "2026-12-31";

    fn days() -> Days {
        (day(FIRST), day(LAST))
    }

    fn neutrophils(results: &[(&str, &str)]) -> ChartData {
        let count = |(date, text): &(&str, &str)| {
            draw(date, vec![result(Analyte::Neutrophils, text, LabUnit::GigaPerL)])
        };
        let record = record_of(results.iter().map(count).collect());
        chart(&all_series(&record, days())[0], Vec::new(), days())
    }

    #[test]
    fn results_are_joined_up_to_the_longest_gap_and_not_across_a_bound() {
        for (results, lengths) in [
            (vec![(FIRST, "2"), ("2026-05-11", "3")], vec![2]),
            (vec![(FIRST, "2"), ("2026-05-12", "3")], vec![1, 1]),
            (vec![(FIRST, "2"), ("2026-01-08", "<1"), ("2026-01-15", "3")], vec![1, 1]),
        ] {
            let found: Vec<usize> = neutrophils(&results).lines.iter().map(|(_, line)| line.len()).collect();
            assert_eq!(found, lengths, "{results:?}");
        }
    }

    #[test]
    fn a_point_has_the_shape_of_its_kind() {
        let chart = neutrophils(&[
            ("2026-01-31", "4"),
            ("2026-02-10", "<1"),
            ("2026-02-20", ">9"),
            ("2026-03-01", "≤1"),
            ("2026-03-10", "≥9"),
            (LAST, "3"),
        ]);
        let kinds: Vec<&str> = chart.points.iter().map(|point| point.kind).collect();
        assert_eq!(kinds, ["baseline", "below", "above", "below", "above", "value"]);
        assert_eq!(chart.points[5].x, WHOLE);
    }

    #[test]
    fn the_limit_lies_on_the_chart_though_all_results_are_below_it() {
        let chart = neutrophils(&[(FIRST, "0.4")]);
        assert_eq!(chart.limit.map(|(place, _)| place), Some(WHOLE));
    }

    #[test]
    fn an_open_side_of_normal_is_the_end_of_the_chart() {
        let heights = Scale::from_zero(4.0);
        for (low, high, places) in [
            (Some(1.0), Some(2.0), (25.0, 50.0)),
            (None, Some(2.0), (0.0, 50.0)),
            (Some(1.0), None, (25.0, WHOLE)),
        ] {
            assert_eq!(band(Normal { low, high }, heights), places);
        }
    }

    #[test]
    fn a_strip_ends_with_the_last_day_of_the_chart() {
        let given = given(&["2026-01-01T08:00:00", "2026-01-02T08:00:00"]);
        let course = DosingHistory { given, ..DosingHistory::default() };
        let strip = strip(&course, (day("2026-01-01"), day("2026-01-02")), day("2026-01-02"));
        assert_eq!(strip, [(0.0, WHOLE, "treated")]);
    }
}
