//! The drawing behind a chart: areas, lines and the grid, stretched to its place.

use leptos::prelude::*;

use crate::app::components::chart::{ChartData, number, scale};

/// Joined places, from the left and from below.
type Places = Vec<(f64, f64)>;

#[component]
pub(super) fn Plot(data: ChartData) -> impl IntoView {
    let band = data.band.map(|(low, high)| {
        let (top, height) = (number(scale::WHOLE - high), number(high - low));
        view! { <rect class="band" x="0" width="100" y=top height=height /> }.into_any()
    });
    let grid = data.heights.iter().map(|(place, _)| across("grid", *place));
    let limit = data.limit.map(|(place, _)| across("limit-line", place));
    let now = data.now.map(|(place, _)| path("now-line", vec![(place, 0.0), (place, scale::WHOLE)]));
    let areas = data.areas.into_iter().map(|area| {
        let lower = area.iter().map(|(x, low, _)| (*x, *low));
        let upper = area.iter().rev().map(|(x, _, high)| (*x, *high));
        path("area", lower.chain(upper).collect())
    });
    let lines = data.lines.into_iter().map(|(class, places)| path(class, places));
    view! {
        <svg viewBox="0 0 100 100" preserveAspectRatio="none">
            {band}
            {grid.collect_view()}
            {areas.collect_view()}
            {limit}
            {now}
            {lines.collect_view()}
        </svg>
    }
}

/// A small line without numbers, for an overview.
#[component]
pub fn Sparkline(
    /// Joined places.
    lines: Vec<Places>,
) -> impl IntoView {
    view! {
        <svg class="spark" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
            {lines.into_iter().map(|places| path("series", places)).collect_view()}
        </svg>
    }
}

fn across(class: &'static str, place: f64) -> AnyView {
    path(class, vec![(0.0, place), (scale::WHOLE, place)])
}

fn path(class: &'static str, places: Places) -> AnyView {
    let mut d = String::new();
    for (x, y) in places {
        d.push(if d.is_empty() { 'M' } else { 'L' });
        d.push_str(&format!("{} {}", number(x), number(scale::WHOLE - y)));
    }
    view! { <path class=class d=d vector-effect="non-scaling-stroke" /> }.into_any()
}
