//! The curve, or the band between both forms of the model, with its words and its numbers.

use chrono::{Duration, NaiveDate, NaiveDateTime, NaiveTime};
use num_traits::ToPrimitive;

use crate::app::components::chart::scale::{Scale, places};
use crate::app::components::chart::{Chart, Point, chart};
use crate::app::components::{paragraph, table};
use crate::app::dom::{El, el};
use crate::app::i18n::{dates, format, level, strings};
use crate::domain::pharmacokinetics::{Dose, Form, RenalGroup, curve};

/// What is drawn: hours are counted from now.
pub(super) struct Shown {
    pub(super) doses: Vec<Dose>,
    pub(super) group: RenalGroup,
    pub(super) now: NaiveDateTime,
    pub(super) before: i64,
    pub(super) after: i64,
}

/// Lower and upper concentration at an hour; equal where one curve is honest.
type Between = (f64, f64, f64);

/// The points of a curve lie at most so many hours apart, and so many are walked through.
const STEP_H: f64 = 0.5;
const WALKED: usize = 48;

pub(super) fn drawing(shown: &Shown) -> El {
    let text = level();
    let all = between(shown);
    let highest = all.iter().map(|(_, _, high)| *high).fold(0.0, f64::max);
    let (from, to) = (-hours(shown.before), hours(shown.after));
    let (across, up) = (Scale::new(from, to), Scale::from_zero(highest));
    let ticks = up.ticks();
    let digits = places(&ticks);
    let place = |(hour, low, high): &Between| (across.place(*hour), up.place(*low), up.place(*high));
    let is_one = shown.group.is_one_curve();
    let line = |upper: bool| -> Vec<(f64, f64)> {
        all.iter().map(place).map(|(x, low, high)| (x, if upper { high } else { low })).collect()
    };
    let every = (all.len() / WALKED).max(1);
    let point = |one: &Between| {
        let (x, low, high) = place(one);
        Point {
            x,
            y: f64::midpoint(low, high),
            kind: "passing",
            said: (text.at)(at(shown, one.0), one.1, one.2),
        }
    };
    let picture = Chart {
        name: text.walk.to_owned(),
        lines: if is_one { vec![("series", line(true))] } else { Vec::new() },
        areas: if is_one { Vec::new() } else { vec![all.iter().map(place).collect()] },
        points: all.iter().step_by(every).map(point).collect(),
        now: Some((across.place(0.0), text.now.to_owned())),
        heights: ticks.iter().map(|tick| (up.place(*tick), format::modelled(*tick, digits))).collect(),
        times: days(shown).into_iter().map(|(hour, name)| (across.place(hour), name)).collect(),
        ..Chart::default()
    };
    let caption =
        el("figcaption").child(el("h2").text(text.title)).child(paragraph(&(text.caption)(&extremes(&all))));
    el("figure").class("trend").child(caption).child(chart(&picture)).child(by_day(shown, &all))
}

fn between(shown: &Shown) -> Vec<Between> {
    let of = |form: Form| {
        curve(&form.model(shown.group), &shown.doses, -hours(shown.before), hours(shown.after), STEP_H)
    };
    let first = of(Form::SlowElimination);
    if shown.group.is_one_curve() {
        return first.into_iter().map(|(hour, level)| (hour, level, level)).collect();
    }
    let both = first.into_iter().zip(of(Form::SlowAbsorption));
    both.map(|((hour, one), (_, other))| (hour, one.min(other), one.max(other))).collect()
}

/// The lowest and the highest concentration of all.
fn extremes(all: &[Between]) -> (f64, f64) {
    let low = all.iter().map(|(_, low, _)| *low).fold(f64::INFINITY, f64::min);
    (low, all.iter().map(|(_, _, high)| *high).fold(0.0, f64::max))
}

/// The lowest and the highest concentration of each day.
fn by_day(shown: &Shown, all: &[Between]) -> El {
    let text = level();
    let day = |one: &Between| at(shown, one.0).date();
    let row = |of: &[Between]| {
        let (low, high) = extremes(of);
        let name = of.first().map(|one| dates::day(day(one))).unwrap_or_default();
        let cells = [low, high].map(|level| el("td").text(&(text.milligrams)(level)));
        el("tr").child(el("th").attr("scope", "row").text(&name)).children(cells)
    };
    let rows = all.chunk_by(|one, next| day(one) == day(next)).map(row);
    let table = table([strings().form.date, text.lowest, text.highest], rows);
    el("details").child(el("summary").text(text.as_table)).child(table)
}

/// The midnights of the period, about five of them: more would not fit on a phone.
fn days(shown: &Shown) -> Vec<(f64, String)> {
    let first = at(shown, -hours(shown.before)).date();
    let every = (shown.before + shown.after + 4) / 5;
    let midnight = |day: NaiveDate| (day.and_time(NaiveTime::MIN) - shown.now).num_minutes().to_f64();
    let named = |number: i64| {
        let day = first.checked_add_signed(Duration::days(1 + number * every))?;
        Some((midnight(day)? / 60.0, dates::day_of_year(day)))
    };
    (0..).map_while(named).take_while(|(hour, _)| *hour <= hours(shown.after)).collect()
}

fn at(shown: &Shown, hour: f64) -> NaiveDateTime {
    shown.now + Duration::minutes((hour * 60.0).round().to_i64().unwrap_or_default())
}

fn hours(days: i64) -> f64 {
    (days * 24).to_f64().unwrap_or_default()
}
