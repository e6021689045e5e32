//! The curve, or the band between both forms of the model, as places on a chart and as numbers of days.

use chrono::{Duration, NaiveDate, NaiveDateTime, NaiveTime};
use num_traits::ToPrimitive;

use crate::app::components::chart::scale::{Scale, places};
use crate::app::components::chart::{ChartData, Point};
use crate::app::i18n::{dates, format, level};
use crate::app::pages::drug_level::view_model::DrugLevel;
use crate::domain::treatment::pharmacokinetics::{Form, curve};

/// The points of a curve lie at most so many hours apart, and so many are walked through.
const STEP_H: f64 = 0.5;
const WALKED: usize = 48;

/// Lower and upper concentration at an hour; equal where one curve is honest.
type Between = (f64, f64, f64);

/// A drawing with its numbers.
#[derive(Clone, PartialEq, Default, Debug)]
pub(super) struct Curve {
    pub(super) chart: ChartData,
    /// What can be walked through: the time, the lower and the upper concentration.
    walked: Vec<(NaiveDateTime, f64, f64)>,
    /// The lowest and the highest concentration of all.
    pub(super) extremes: (f64, f64),
    pub(super) days: Vec<DayExtremes>,
}

/// The lowest and the highest concentration of a day.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) struct DayExtremes {
    pub(super) day: NaiveDate,
    pub(super) low: f64,
    pub(super) high: f64,
}

impl Curve {
    pub(super) fn of(shown: &DrugLevel) -> Self {
        let all = between(shown);
        let walked = walked(&all).map(|(hour, low, high)| (at(shown, *hour), *low, *high)).collect();
        Self { chart: chart(shown, &all), walked, extremes: extremes(&all), days: by_day(shown, &all) }
    }

    /// A point in words.
    pub(super) fn said(&self, point: usize) -> String {
        self.walked.get(point).map(|(at, low, high)| level().at(*at, *low, *high)).unwrap_or_default()
    }
}

fn walked(all: &[Between]) -> impl Iterator<Item = &Between> {
    all.iter().step_by((all.len() / WALKED).max(1))
}

fn between(shown: &DrugLevel) -> Vec<Between> {
    let group = shown.group();
    let (from, to) = ends(shown);
    let of = |form: Form| curve(&form.model(group), &shown.doses, from, to, STEP_H);
    let first = of(Form::SlowElimination);
    if group.is_one_curve() {
        return first.into_iter().map(|(hour, level)| (hour, level, level)).collect();
    }
    let both = first.into_iter().zip(of(Form::SlowAbsorption));
    both.map(|((hour, one), (_, other))| (hour, one.min(other), one.max(other))).collect()
}

fn chart(shown: &DrugLevel, all: &[Between]) -> ChartData {
    let text = level();
    let (from, to) = ends(shown);
    let (across, up) = (Scale::new(from, to), Scale::from_zero(extremes(all).1));
    let ticks = up.ticks();
    let digits = places(&ticks);
    let place = |(hour, low, high): &Between| (across.place(*hour), up.place(*low), up.place(*high));
    let line = || all.iter().map(place).map(|(x, _, high)| (x, high)).collect();
    let point = |one: &Between| {
        let (x, low, high) = place(one);
        Point { x, y: f64::midpoint(low, high), kind: "passing" }
    };
    let is_one = shown.group().is_one_curve();
    ChartData {
        name: text.walk.to_owned(),
        lines: if is_one { vec![("series", line())] } else { Vec::new() },
        areas: if is_one { Vec::new() } else { vec![all.iter().map(place).collect()] },
        points: walked(all).map(point).collect(),
        now: Some((across.place(0.0), text.now.to_owned())),
        heights: ticks.iter().map(|tick| (up.place(*tick), format::modelled(*tick, digits))).collect(),
        times: midnights(shown).into_iter().map(|(hour, name)| (across.place(hour), name)).collect(),
        ..ChartData::default()
    }
}

fn extremes(all: &[Between]) -> (f64, f64) {
    let low = all.iter().map(|(_, low, _)| *low).fold(f64::INFINITY, f64::min);
    (low, all.iter().map(|(_, _, high)| *high).fold(0.0, f64::max))
}

fn by_day(shown: &DrugLevel, all: &[Between]) -> Vec<DayExtremes> {
    let day = |one: &Between| at(shown, one.0).date();
    let of = |part: &[Between]| {
        let (low, high) = extremes(part);
        Some(DayExtremes { day: day(part.first()?), low, high })
    };
    all.chunk_by(|one, next| day(one) == day(next)).filter_map(of).collect()
}

/// The midnights of the span, about five of them: more would not fit on a phone.
fn midnights(shown: &DrugLevel) -> Vec<(f64, String)> {
    let (from, to) = ends(shown);
    let (first, now) = (at(shown, from).date(), shown.now.local());
    let every = (shown.chosen.span.before + shown.chosen.span.after + 4) / 5;
    let hour = |day: NaiveDate| Some((day.and_time(NaiveTime::MIN) - now).num_minutes().to_f64()? / 60.0);
    let named = |number: i64| {
        let day = first.checked_add_signed(Duration::days(1 + number * every))?;
        Some((hour(day)?, dates::day_of_year(day)))
    };
    (0..).map_while(named).take_while(|(hour, _)| *hour <= to).collect()
}

/// The first and the last hour.
fn ends(shown: &DrugLevel) -> (f64, f64) {
    let hours = |days: i64| (days * 24).to_f64().unwrap_or_default();
    (-hours(shown.chosen.span.before), hours(shown.chosen.span.after))
}

fn at(shown: &DrugLevel, hour: f64) -> NaiveDateTime {
    shown.now.local() + Duration::minutes((hour * 60.0).round().to_i64().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::pages::drug_level::view_model::{Chosen, Kidneys, Span};
    use crate::domain::treatment::pharmacokinetics::{Dose, RenalGroup};
    use crate::domain::treatment::regimen::tests::day;
    use crate::record::queries::drug_level::WhatIf;

    fn shown(group: RenalGroup) -> DrugLevel {
        DrugLevel {
            now: "2026-11-22T10:05:00+00:00[Etc/UTC]".parse().unwrap(),
            chosen: Chosen { span: Span::FIRST, what_if: WhatIf::AsPlanned, group: Some(group) },
            kidneys: Kidneys::Chosen(group),
            is_any_partly_given: false,
            doses: vec![Dose { hours: 0.0, mg: 100.0 }],
        }
    }

    #[test]
    fn below_fifty_an_area_takes_the_place_of_the_line() {
        for (group, lines, areas) in [(RenalGroup::Mild, 1, 0), (RenalGroup::Moderate, 0, 1)] {
            let chart = Curve::of(&shown(group)).chart;
            assert_eq!((chart.lines.len(), chart.areas.len()), (lines, areas), "{group:?}");
        }
    }

    #[test]
    fn every_day_of_the_span_has_its_extremes() {
        let days = Curve::of(&shown(RenalGroup::Normal)).days;
        let ends = (days.first().unwrap().day, days.last().unwrap().day);
        assert_eq!(ends, (day("2026-11-19"), day("2026-11-26")));
        assert_eq!(days.len(), 8);
        assert_eq!((days[0].low, days[0].high), (0.0, 0.0), "before the dose");
        assert!(days.iter().all(|day| day.low <= day.high));
    }

    #[test]
    fn the_present_moment_lies_where_the_span_puts_it() {
        let chart = Curve::of(&shown(RenalGroup::Normal)).chart;
        let now = chart.now.unwrap().0;
        assert!((now - 300.0 / 7.0).abs() < 1e-9, "three days of seven: {now}");
        assert_eq!(chart.points.first().map(|point| point.x), Some(0.0));
    }
}
