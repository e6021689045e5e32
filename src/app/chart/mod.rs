//! A chart: lines and points in a drawing that stretches, with its numbers as text beside it. The points can be walked
//! with a slider, which says each of them; places come in per cent from [`scale`].

pub mod scale;

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

use crate::app::components::paragraph;
use crate::app::dom::{El, el, svg, value};

/// What is drawn, each at its places from the left and from below.
#[derive(Clone, Default, Debug)]
pub struct Chart {
    /// What the slider walks through.
    pub name: String,
    /// Joined places, each with its class.
    pub lines: Vec<(&'static str, Vec<(f64, f64)>)>,
    /// Areas between two lines over the same places from the left: lower, upper.
    pub areas: Vec<Vec<(f64, f64, f64)>>,
    /// A band from one height to another.
    pub band: Option<(f64, f64)>,
    /// A line across, with what it says.
    pub limit: Option<(f64, String)>,
    /// What can be walked through.
    pub points: Vec<Point>,
    /// A line upwards, with what it says.
    pub now: Option<(f64, String)>,
    /// What stands below the drawing: from, to, and the kind.
    pub strip: Vec<(f64, f64, &'static str)>,
    /// Round values on the left.
    pub heights: Vec<(f64, String)>,
    /// Days or hours below.
    pub times: Vec<(f64, String)>,
}

/// A point and what is said of it.
#[derive(Clone, Debug)]
pub struct Point {
    /// From the left.
    pub x: f64,
    /// From below.
    pub y: f64,
    /// Its shape: `value`, `below`, `above`, `baseline`, and `passing` for a place of a curve, seen only when it is picked.
    pub kind: &'static str,
    /// In words, with unit and date.
    pub said: String,
}

/// The drawing with its slider. What it shows is said by the caption beside it, and by a table.
pub fn chart(chart: &Chart) -> El {
    let picked = RwSignal::new(chart.points.len().saturating_sub(1));
    let labels = |class: &'static str, all: &[(f64, String)], side: &'static str| -> Vec<El> {
        all.iter().map(|(place, text)| at(el("span").class(class).text(text), side, *place)).collect()
    };
    let points = (0..).zip(&chart.points).map(|(number, point)| {
        let dot = el("span").class("dot").attr("data-kind", point.kind);
        let dot = dot.live_attr("data-on", move || (picked.get() == number).to_string());
        at(at(dot, "left", point.x), "bottom", point.y)
    });
    let limit =
        chart.limit.as_ref().map(|(place, said)| at(el("span").class("limit").text(said), "bottom", *place));
    let now = chart.now.as_ref().map(|(place, said)| at(el("span").class("now").text(said), "left", *place));
    let plot = el("div")
        .class("plot")
        .attr("aria-hidden", "true")
        .child(drawing(chart))
        .children(labels("height", &chart.heights, "bottom"))
        .children(labels("time", &chart.times, "left"))
        .child(limit)
        .child(now)
        .children(points);
    el("div").class("chart").child(plot).child(strip(&chart.strip)).child(walk(chart, picked))
}

fn drawing(chart: &Chart) -> El {
    let band = chart.band.map(|(low, high)| {
        svg("rect")
            .attr("class", "band")
            .attr("x", "0")
            .attr("width", "100")
            .attr("y", &number(scale::WHOLE - high))
            .attr("height", &number(high - low))
    });
    let grid = chart.heights.iter().map(|(place, _)| across("grid", *place));
    let limit = chart.limit.as_ref().map(|(place, _)| across("limit-line", *place));
    let now = chart
        .now
        .as_ref()
        .map(|(place, _)| path("now-line", [(*place, 0.0), (*place, scale::WHOLE)].into_iter()));
    let areas = chart.areas.iter().map(|area| {
        let lower = area.iter().map(|(x, low, _)| (*x, *low));
        let upper = area.iter().rev().map(|(x, _, high)| (*x, *high));
        path("area", lower.chain(upper))
    });
    let lines = chart.lines.iter().map(|(class, places)| path(class, places.iter().copied()));
    svg("svg")
        .attr("viewBox", "0 0 100 100")
        .attr("preserveAspectRatio", "none")
        .child(band)
        .children(grid)
        .children(areas)
        .child(limit)
        .child(now)
        .children(lines)
}

fn across(class: &str, place: f64) -> El {
    path(class, [(0.0, place), (scale::WHOLE, place)].into_iter())
}

fn path(class: &str, places: impl Iterator<Item = (f64, f64)>) -> El {
    let mut d = String::new();
    for (x, y) in places {
        d.push(if d.is_empty() { 'M' } else { 'L' });
        d.push_str(&format!("{} {}", number(x), number(scale::WHOLE - y)));
    }
    svg("path").attr("class", class).attr("d", &d).attr("vector-effect", "non-scaling-stroke")
}

/// What went on below the drawing, in stretches.
fn strip(stretches: &[(f64, f64, &'static str)]) -> Option<El> {
    let one = |(from, to, kind): &(f64, f64, &'static str)| {
        let bar = el("span").attr("data-kind", kind);
        sized(at(bar, "left", *from), to - from)
    };
    (!stretches.is_empty())
        .then(|| el("div").class("strip").attr("aria-hidden", "true").children(stretches.iter().map(one)))
}

/// A slider that walks through the points, and the words of the one it stands on.
fn walk(chart: &Chart, picked: RwSignal<usize>) -> Option<El> {
    let said: Vec<String> = chart.points.iter().map(|point| point.said.clone()).collect();
    let last = said.len().checked_sub(1)?;
    let text = {
        let said = said.clone();
        move || said.get(picked.get()).cloned().unwrap_or_default()
    };
    let slider = el("input")
        .attr("type", "range")
        .attr("min", "0")
        .attr("max", &last.to_string())
        .attr("value", &last.to_string())
        .attr("aria-label", &chart.name)
        .live_attr("aria-valuetext", text.clone())
        .on("input", move |event| picked.set(value(&event).parse().unwrap_or_default()));
    let line = paragraph("").class("point-said").attr("aria-hidden", "true").live_text(text);
    let slider = (last > 0).then_some(slider);
    Some(el("div").class("walk").child(slider).child(line))
}

/// Puts an element at a place. Through the style object: the content security policy forbids style attributes.
fn at(element: El, side: &str, place: f64) -> El {
    let style = element.element().clone().unchecked_into::<HtmlElement>().style();
    let _ = style.set_property(side, &format!("{}%", number(place)));
    element
}

fn sized(element: El, width: f64) -> El {
    at(element, "width", width)
}

/// Two digits after the point are a tenth of a pixel on a large screen.
fn number(place: f64) -> String {
    format!("{place:.2}")
}

/// A small line without numbers, for an overview.
pub fn spark(lines: &[Vec<(f64, f64)>]) -> El {
    svg("svg")
        .attr("class", "spark")
        .attr("viewBox", "0 0 100 100")
        .attr("preserveAspectRatio", "none")
        .attr("aria-hidden", "true")
        .children(lines.iter().map(|places| path("series", places.iter().copied())))
}
