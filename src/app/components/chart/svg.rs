//! The drawing behind a chart: areas, lines and the grid, stretched to its place.

use leptos::prelude::*;

use crate::app::components::chart::{ChartData, number, scale, thin};

/// Joined places, from the left and from below.
pub type Places = Vec<(f64, f64)>;

#[component]
pub(super) fn Plot(
    data: ChartData,
    /// Places that are dots of the drawing and not elements of their own.
    dots: Places,
) -> impl IntoView {
    let path = |(class, places): (&'static str, Places)| view! { <Path class places /> }.into_any();
    let band = data.band.map(|(low, high)| {
        let (top, height) = (number(scale::WHOLE - high), number(high - low));
        view! { <rect class="band" x="0" width="100" y=top height=height /> }.into_any()
    });
    let grid = data.heights.iter().map(|(place, _)| ("grid", across(*place)));
    let areas = data.areas.iter().map(|area| ("area", outline(area)));
    let limit = data.limit.iter().map(|(place, _)| ("limit-line", across(*place)));
    let now = data.now.iter().map(|(place, _)| ("now-line", upwards(*place)));
    let below = grid.chain(areas).chain(limit).chain(now);
    view! {
        <svg viewBox="0 0 100 100" preserveAspectRatio="none">
            {band}
            {below.map(path).collect_view()}
            {data.lines.into_iter().map(path).collect_view()}
            <path class="dots" d=dot_commands(&dots) vector-effect="non-scaling-stroke" />
        </svg>
    }
}

/// A small line without numbers, for an overview.
#[component]
pub fn Sparkline(
    /// Joined places.
    lines: Vec<Places>,
) -> impl IntoView {
    let line = |places| view! { <Path class="series" places /> }.into_any();
    view! {
        <svg class="spark" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
            {lines.into_iter().map(line).collect_view()}
        </svg>
    }
}

/// A line through places, as wide on every screen however its drawing is stretched.
#[component]
fn Path(class: &'static str, places: Places) -> impl IntoView {
    view! { <path class=class d=commands(&places) vector-effect="non-scaling-stroke" /> }
}

/// The commands of a path, whose heights are counted from above.
fn commands(places: &[(f64, f64)]) -> String {
    let mut commands = String::new();
    for (x, y) in thin(places) {
        commands.push(if commands.is_empty() { 'M' } else { 'L' });
        commands.push_str(&format!("{} {}", number(x), number(scale::WHOLE - y)));
    }
    commands
}

/// The commands of a path of dots: lines without a length, whose ends are round.
fn dot_commands(places: &[(f64, f64)]) -> String {
    thin(places).iter().map(|(x, y)| format!("M{} {}h0", number(*x), number(scale::WHOLE - y))).collect()
}

fn across(height: f64) -> Places {
    vec![(0.0, height), (scale::WHOLE, height)]
}

fn upwards(place: f64) -> Places {
    vec![(place, 0.0), (place, scale::WHOLE)]
}

/// Along the lower line of an area, and back along the upper one.
fn outline(area: &[(f64, f64, f64)]) -> Places {
    let lower = area.iter().map(|(x, low, _)| (*x, *low));
    let upper = area.iter().rev().map(|(x, _, high)| (*x, *high));
    lower.chain(upper).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_goes_from_its_first_place_through_all_others() {
        assert_eq!(commands(&[]), "");
        assert_eq!(
            commands(&[(0.0, 0.0), (50.0, 25.0), (100.0, 100.0)]),
            "M0.00 100.00L50.00 75.00L100.00 0.00"
        );
    }

    #[test]
    fn dots_are_not_joined() {
        assert_eq!(dot_commands(&[(0.0, 0.0), (50.0, 25.0)]), "M0.00 100.00h0M50.00 75.00h0");
    }

    #[test]
    fn an_area_comes_back_along_its_upper_line() {
        let area = [(0.0, 1.0, 2.0), (100.0, 3.0, 4.0)];
        assert_eq!(outline(&area), [(0.0, 1.0), (100.0, 3.0), (100.0, 4.0), (0.0, 2.0)]);
    }
}
