//! How each analyte has gone: an overview, and the chosen one large, with its words and its numbers.

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::app::components::chart::scale::{Scale, months, place_of, places};
use crate::app::components::chart::{Chart, Point, chart, spark};
use crate::app::components::{paragraph, section, sourced, statements, table};
use crate::app::dom::{El, el};
use crate::app::pages::labs::series::{Series, Shown, all};
use crate::app::i18n::{dates, format, labs, strings};
use crate::domain::labs::Bound;
use crate::domain::monograph::NEUTROPENIA_BELOW;
use crate::domain::stretch::{Kind, stretches};
use crate::domain::trend::{LONGEST_GAP, are_joined};
use crate::record::facts::course;
use crate::record::record::Record;

/// The first and the last day of the charts.
type Days = (NaiveDate, NaiveDate);
/// Stretches below a chart, from and to in per cent.
type Strip = Vec<(f64, f64, &'static str)>;

/// The overview, and the analyte that is chosen in it; nothing before the first result of the period.
pub(super) fn trends(record: &Record, days: Days, today: NaiveDate, chosen: RwSignal<String>) -> El {
    let text = labs();
    let known = all(record, days.0, days.1);
    let Some(begin) = known.first().map(|series| series.key.clone()) else {
        return section(text.trends, [paragraph(text.no_trend).class("hint")]);
    };
    // A choice of another period may have none of what was chosen.
    let keys: Vec<String> = known.iter().map(|series| series.key.clone()).collect();
    let shown =
        Memo::new(move |_| chosen.with(|key| keys.iter().find(|one| *one == key).unwrap_or(&begin).clone()));
    let cards = known.iter().map(|series| {
        let key = series.key.clone();
        card(series, days, chosen)
            .live_attr("aria-pressed", move || shown.with(|shown| *shown == key).to_string())
    });
    let overview = el("div").class("overview").attr("role", "group").attr("aria-label", text.overview);
    let overview = overview.children(cards);
    let strip = strip(record, days, today);
    // The buttons stay while the chart changes, and with them the focus.
    let large = el("div").live(move || {
        let shown = known.iter().filter(|series| shown.with(|key| series.key == *key));
        shown.map(|series| large(series, strip.clone(), days)).collect()
    });
    section(text.trends, [overview, large])
}

/// A button with the name, the latest result and a small line.
fn card(series: &Series, days: Days, chosen: RwSignal<String>) -> El {
    let key = series.key.clone();
    let latest = series.results.last().map(|shown| shown.said.clone()).unwrap_or_default();
    el("button")
        .attr("type", "button")
        .class("card")
        .child(el("span").class("card-name").text(&series.name))
        .child(el("b").text(&latest))
        .child(spark(&lines(series, days, heights(series))))
        .on("click", move |_| chosen.set(key.clone()))
}

/// The scale of a chart: over all results, the limit and what the laboratory calls normal.
fn heights(series: &Series) -> Scale {
    let values = series.results.iter().map(|shown| shown.value);
    let (low, high) = series.normal.unwrap_or_default();
    Scale::from_zero(values.chain(low).chain(high).chain(series.limit).fold(0.0, f64::max))
}

/// The lines between results that are near enough to be joined; a bound joins nothing.
fn lines(series: &Series, days: Days, heights: Scale) -> Vec<Vec<(f64, f64)>> {
    let mut lines: Vec<Vec<(f64, f64)>> = Vec::new();
    let mut before: Option<NaiveDate> = None;
    for shown in &series.results {
        if shown.bound.is_some() {
            before = None;
            continue;
        }
        let place = (place_of(shown.day, days.0, days.1), heights.place(shown.value));
        match lines.last_mut().filter(|_| before.is_some_and(|before| are_joined(before, shown.day))) {
            Some(line) => line.push(place),
            None => lines.push(vec![place]),
        }
        before = Some(shown.day);
    }
    lines
}

fn large(series: &Series, strip: Strip, days: Days) -> El {
    let text = labs();
    let (first, last) = days;
    let heights = heights(series);
    let ticks = heights.ticks();
    let digits = places(&ticks);
    let drawing = Chart {
        name: (text.walk)(&series.name),
        lines: lines(series, days, heights).into_iter().map(|line| ("series", line)).collect(),
        band: series.normal.map(|(low, high)| {
            let place = |value: Option<f64>, open: f64| value.map_or(open, |value| heights.place(value));
            (place(low, 0.0), place(high, 100.0).min(100.0))
        }),
        limit: series.limit.map(|limit| (heights.place(limit), (text.limit)())),
        points: series.results.iter().map(|shown| point(shown, days, heights)).collect(),
        strip,
        heights: ticks.iter().map(|tick| (heights.place(*tick), format::modelled(*tick, digits))).collect(),
        times: months(first, last)
            .iter()
            .map(|day| (place_of(*day, first, last), dates::tick(*day)))
            .collect(),
        ..Chart::default()
    };
    let key = [
        series.limit.map(|_| text.limit_key),
        series.normal.map(|_| text.normal_key),
        (!drawing.strip.is_empty()).then_some(text.strip_key),
    ];
    let key = key.into_iter().flatten().collect::<Vec<_>>().join(" ");
    let mut places = vec![(LONGEST_GAP.at, None)];
    places.extend(series.limit.map(|_| (NEUTROPENIA_BELOW.at, None)));
    let context = series.context.map(|statement| {
        places.extend(statements(&[statement]));
        paragraph(&(strings().terms.sentence)(statement)).class("hint")
    });
    let title = format!("{} ({})", series.name, series.unit);
    el("figure")
        .class("trend")
        .child(el("figcaption").child(el("h3").text(&title)).child(paragraph(&series.caption)))
        .child(chart(&drawing))
        .child(sourced([paragraph(&key).class("hint")].into_iter().chain(context), places))
        .child(twin(series))
}

fn point(shown: &Shown, days: Days, heights: Scale) -> Point {
    let said = format!("{}: {}", dates::day(shown.day), shown.said);
    let kind = match shown.bound {
        Some(Bound::Below) => "below",
        Some(Bound::Above) => "above",
        None if shown.is_baseline => "baseline",
        None => "value",
    };
    let said = if shown.is_baseline { format!("{said}, {}", labs().before_treatment) } else { said };
    Point { x: place_of(shown.day, days.0, days.1), y: heights.place(shown.value), kind, said }
}

/// The same numbers as a table.
fn twin(series: &Series) -> El {
    let text = labs();
    let row = |shown: &Shown| {
        let cells = [&shown.said, &shown.elsewhere].map(|cell| el("td").text(cell));
        el("tr").child(el("th").attr("scope", "row").text(&dates::day(shown.day))).children(cells)
    };
    let head = [strings().form.date, text.on_report, text.elsewhere];
    let table = table(head, series.results.iter().rev().map(row));
    el("details").child(el("summary").text(text.as_table)).child(table)
}

/// Doses and pauses below the chart.
fn strip(record: &Record, (first, last): Days, today: NaiveDate) -> Strip {
    let end = |day: NaiveDate| day.succ_opt().unwrap_or(day);
    let found = stretches(&course(record, first), first..=last, today);
    let place = |day: NaiveDate| place_of(day, first, end(last)).min(100.0);
    let named = |kind| match kind {
        Kind::Treated => "treated",
        Kind::Missed => "missed",
        Kind::Paused => "paused",
    };
    let found = found.into_iter();
    found.map(|(kind, span)| (place(*span.start()), place(end(*span.end())), named(kind))).collect()
}
