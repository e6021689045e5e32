//! How each analyte has gone: an overview, and the chosen one large, with its words and its numbers.

use chrono::NaiveDate;
use leptos::prelude::*;
use num_traits::ToPrimitive;

use crate::app::chart::scale::{Scale, months, place_of, places};
use crate::app::chart::{Chart, Point, chart, spark};
use crate::app::components::{paragraph, section, sourced};
use crate::app::dom::{El, el};
use crate::app::wording::{dates, labs, words};
use crate::domain::blood::limit_in_giga;
use crate::domain::labs::{Analyte, Bound, LabResult};
use crate::domain::monograph::NEUTROPENIA_BELOW;
use crate::domain::number::Exact;
use crate::domain::stretch::{Kind, stretches};
use crate::domain::trend::{Drawn, LONGEST_GAP, are_joined, number, trend};
use crate::record::blood_tests::{baseline, series};
use crate::record::facts::course;
use crate::record::record::Record;

/// The results of an analyte in the period, and whether one of them is that before treatment.
#[derive(Clone)]
struct Series {
    analyte: Analyte,
    drawn: Vec<Drawn>,
    before: Option<NaiveDate>,
}

/// Stretches below a chart, from and to in per cent.
type Strip = Vec<(f64, f64, &'static str)>;

/// The overview, and the analyte that is chosen in it; nothing before the first result of the period.
pub(super) fn trends(
    record: &Record,
    days: (NaiveDate, NaiveDate),
    today: NaiveDate,
    chosen: RwSignal<String>,
) -> El {
    let text = labs();
    let (first, last) = days;
    let of = |analyte: Analyte| -> Series {
        let all = series(record, analyte).into_iter();
        let drawn = all.filter(|(drawn, _)| (first..=last).contains(drawn)).collect();
        Series { analyte, drawn, before: baseline(record, analyte).map(|(day, _)| day) }
    };
    let known: Vec<Series> = Analyte::ALL.into_iter().map(of).filter(|of| !of.drawn.is_empty()).collect();
    let Some(begin) = known.first().map(|of| of.analyte) else {
        return section(text.trends, [paragraph(text.no_trend).class("hint")]);
    };
    // A choice of another period may have none of what was chosen.
    let shown = {
        let keys: Vec<Analyte> = known.iter().map(|of| of.analyte).collect();
        move || {
            let picked = chosen.get();
            keys.iter().copied().find(|analyte| analyte.key() == picked).unwrap_or(begin)
        }
    };
    let cards = known.iter().map(|of| {
        let (analyte, shown) = (of.analyte, shown.clone());
        card(of, days, chosen).live_attr("aria-pressed", move || (shown() == analyte).to_string())
    });
    let overview = el("div").class("overview").attr("role", "group").attr("aria-label", text.overview);
    let overview = overview.children(cards);
    let strip = strip(record, days, today);
    // The buttons stay while the chart changes, and with them the focus.
    let large = el("div").live(move || {
        let shown = shown();
        known.iter().filter(|of| of.analyte == shown).map(|of| large(of, strip.clone(), days)).collect()
    });
    section(text.trends, [overview, large])
}

/// A button with the name, the latest result and a small line.
fn card(of: &Series, days: (NaiveDate, NaiveDate), chosen: RwSignal<String>) -> El {
    let (terms, analyte) = (&words().terms, of.analyte);
    let latest = of.drawn.last().map(|(_, result)| (terms.result)(result)).unwrap_or_default();
    el("button")
        .attr("type", "button")
        .class("card")
        .child(el("span").class("card-name").text((terms.analyte)(analyte)))
        .child(el("b").text(&latest))
        .child(spark(&lines(&of.drawn, days, heights(analyte, &of.drawn))))
        .on("click", move |_| chosen.set(analyte.key().to_owned()))
}

/// The scale of a chart: over all results, the limit and what the laboratory calls normal.
fn heights(analyte: Analyte, drawn: &[Drawn]) -> Scale {
    let values = drawn.iter().map(|(_, result)| float(number(result)));
    let (low, high) = normal(drawn).unwrap_or_default();
    Scale::from_zero(values.chain(low).chain(high).chain(limit(analyte)).fold(0.0, f64::max))
}

/// The lines between results that are near enough to be joined; a bound joins nothing.
fn lines(drawn: &[Drawn], (first, last): (NaiveDate, NaiveDate), heights: Scale) -> Vec<Vec<(f64, f64)>> {
    let mut lines: Vec<Vec<(f64, f64)>> = Vec::new();
    let mut before: Option<NaiveDate> = None;
    for (day, result) in drawn {
        if result.bound().is_some() {
            before = None;
            continue;
        }
        let place = (place_of(*day, first, last), heights.place(float(number(result))));
        match lines.last_mut().filter(|_| before.is_some_and(|before| are_joined(before, *day))) {
            Some(line) => line.push(place),
            None => lines.push(vec![place]),
        }
        before = Some(*day);
    }
    lines
}

fn large(of: &Series, strip: Strip, days: (NaiveDate, NaiveDate)) -> El {
    let (text, terms) = (labs(), &words().terms);
    let Series { analyte, drawn, before } = of;
    let (analyte, (first, last)) = (*analyte, days);
    let heights = heights(analyte, drawn);
    let ticks = heights.ticks();
    let digits = places(&ticks);
    let unit = analyte.units().first().map(|unit| (terms.unit)(*unit)).unwrap_or_default();
    let drawing = Chart {
        name: (text.walk)((terms.analyte)(analyte)),
        lines: lines(drawn, days, heights).into_iter().map(|line| ("series", line)).collect(),
        areas: Vec::new(),
        band: normal(drawn).map(|(low, high)| {
            let place = |value: Option<f64>, open: f64| value.map_or(open, |value| heights.place(value));
            (place(low, 0.0), place(high, 100.0).min(100.0))
        }),
        limit: limit(analyte).map(|limit| (heights.place(limit), (text.limit)())),
        now: None,
        points: drawn.iter().map(|one| point(one, days, heights, *before)).collect(),
        strip,
        heights: ticks.iter().map(|tick| (heights.place(*tick), format!("{tick:.digits$}"))).collect(),
        times: months(first, last)
            .iter()
            .map(|day| (place_of(*day, first, last), dates::tick(*day)))
            .collect(),
    };
    let caption = trend(drawn).map(|trend| (text.caption)(&trend)).unwrap_or_default();
    let key = [
        limit(analyte).map(|_| text.limit_key.to_owned()),
        normal(drawn).map(|_| text.normal_key.to_owned()),
        (!drawing.strip.is_empty()).then(|| text.strip_key.to_owned()),
    ];
    let key = key.into_iter().flatten().collect::<Vec<_>>().join(" ");
    let mut places = vec![(LONGEST_GAP.at, None)];
    if analyte == Analyte::Neutrophils {
        places.push((NEUTROPENIA_BELOW.at, None));
    }
    let title = format!("{} ({unit})", (terms.analyte)(analyte));
    el("figure")
        .class("trend")
        .child(el("figcaption").child(el("h3").text(&title)).child(paragraph(&caption)))
        .child(chart(&drawing))
        .child(sourced([paragraph(&key).class("hint")], places))
        .child(table(drawn))
}

fn point(
    (day, result): &Drawn,
    days: (NaiveDate, NaiveDate),
    heights: Scale,
    before: Option<NaiveDate>,
) -> Point {
    let said = format!("{}: {}", dates::day(*day), (words().terms.result)(result));
    let is_baseline = before == Some(*day);
    let kind = match result.bound() {
        Some(Bound::Below) => "below",
        Some(Bound::Above) => "above",
        None if is_baseline => "baseline",
        None => "value",
    };
    let said = if is_baseline { format!("{said}, {}", labs().before_treatment) } else { said };
    Point { x: place_of(*day, days.0, days.1), y: heights.place(float(number(result))), kind, said }
}

/// The same numbers as a table.
fn table(drawn: &[Drawn]) -> El {
    let (text, terms) = (labs(), &words().terms);
    let row = |(day, result): &Drawn| {
        let elsewhere = (terms.result_elsewhere)(result).unwrap_or_default();
        let cells = [(terms.result)(result), elsewhere].map(|cell| el("td").text(&cell));
        el("tr").child(el("th").attr("scope", "row").text(&dates::day(*day))).children(cells)
    };
    let head = [words().form.date, text.on_report, text.elsewhere];
    let table = crate::app::components::table(head, drawn.iter().rev().map(row));
    el("details").child(el("summary").text(text.as_table)).child(table)
}

/// Doses and pauses below the chart.
fn strip(record: &Record, (first, last): (NaiveDate, NaiveDate), today: NaiveDate) -> Strip {
    let end = |day: NaiveDate| day.succ_opt().unwrap_or(day);
    let found = stretches(&course(record, first), first..=last, today);
    let place = |day: NaiveDate| place_of(day, first, end(last)).min(100.0);
    let named = |kind| match kind {
        Kind::Treated => "treated",
        Kind::Missed => "missed",
        Kind::Paused => "paused",
    };
    found
        .into_iter()
        .map(|(kind, span)| (place(*span.start()), place(end(*span.end())), named(kind)))
        .collect()
}

/// What the last laboratory that said so calls normal.
fn normal(drawn: &[Drawn]) -> Option<(Option<f64>, Option<f64>)> {
    let said = |result: &LabResult| {
        let first = *result.analyte().units().first()?;
        let convert = |limit| float(result.convert(limit, first));
        let range = result.range();
        (range.low.is_some() || range.high.is_some())
            .then(|| (range.low.map(convert), range.high.map(convert)))
    };
    drawn.iter().rev().find_map(|(_, result)| said(result))
}

/// The count below which the monograph speaks of neutropenia, in the unit of the chart.
fn limit(analyte: Analyte) -> Option<f64> {
    (analyte == Analyte::Neutrophils).then(|| float(limit_in_giga()))
}

fn float(value: Exact) -> f64 {
    value.to_f64().unwrap_or_default()
}
