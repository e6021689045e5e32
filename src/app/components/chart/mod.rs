//! A chart: lines and points in a drawing that stretches, with its numbers as text beside it. The points can be walked
//! with a slider, which says each of them; places come in per cent from [`scale`].

pub mod scale;
mod svg;

use leptos::prelude::*;

use svg::Plot;
pub use svg::Sparkline;

/// What is drawn, each at its places from the left and from below.
#[derive(Clone, Default, Debug)]
pub struct ChartData {
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
#[component]
pub fn Chart(
    /// What is drawn.
    data: ChartData,
) -> impl IntoView {
    let picked = RwSignal::new(data.points.len().saturating_sub(1));
    let said = data.points.iter().map(|point| point.said.clone()).collect::<Vec<_>>();
    let labels = |class: &'static str, all: &[(f64, String)]| {
        let label = |(place, text): &(f64, String)| {
            view! { <Label class place=*place text=text.clone() /> }.into_any()
        };
        all.iter().map(label).collect_view()
    };
    let heights = labels("height", &data.heights);
    let times = labels("time", &data.times);
    let limit = data.limit.iter().cloned().collect::<Vec<_>>();
    let now = data.now.iter().cloned().collect::<Vec<_>>();
    let dot =
        |(number, point): (usize, &Point)| view! { <Dot number point=point.clone() picked /> }.into_any();
    let dots = data.points.iter().enumerate().map(dot).collect_view();
    let (name, strip) = (data.name.clone(), data.strip.clone());
    view! {
        <div class="chart">
            <div class="plot" aria-hidden="true">
                <Plot data />
                {heights}
                {times}
                {labels("limit", &limit)}
                {labels("now", &now)}
                {dots}
            </div>
            <Strip bars=strip />
            <Walk name said picked />
        </div>
    }
}

/// A text at its place: from below for heights and limits, from the left for times.
#[component]
fn Label(class: &'static str, place: f64, text: String) -> impl IntoView {
    let is_height = matches!(class, "height" | "limit");
    view! {
        <span
            class=class
            style:bottom=is_height.then(|| percent(place))
            style:left=(!is_height).then(|| percent(place))
        >
            {text}
        </span>
    }
}

#[component]
fn Dot(number: usize, point: Point, picked: RwSignal<usize>) -> impl IntoView {
    view! {
        <span
            class="dot"
            data-kind=point.kind
            data-on=move || (picked.get() == number).to_string()
            style:left=percent(point.x)
            style:bottom=percent(point.y)
        ></span>
    }
}

/// What went on below the drawing, in stretches: from, to, and the kind.
#[component]
fn Strip(bars: Vec<(f64, f64, &'static str)>) -> impl IntoView {
    let bar = |(from, to, kind): (f64, f64, &'static str)| {
        view! { <span data-kind=kind style:left=percent(from) style:width=percent(to - from)></span> }
            .into_any()
    };
    (!bars.is_empty()).then(|| {
        view! {
            <div class="strip" aria-hidden="true">
                {bars.into_iter().map(bar).collect_view()}
            </div>
        }
        .into_any()
    })
}

/// A slider that walks through the points, and the words of the one it stands on.
#[component]
fn Walk(name: String, said: Vec<String>, picked: RwSignal<usize>) -> impl IntoView {
    let last = said.len().checked_sub(1)?;
    let text = Memo::new(move |_| said.get(picked.get()).cloned().unwrap_or_default());
    let slider = (last > 0).then(|| {
        view! {
            <input
                type="range"
                min="0"
                max=last.to_string()
                value=last.to_string()
                aria-label=name
                aria-valuetext=move || text.get()
                on:input:target=move |event| picked.set(event.target().value().parse().unwrap_or_default())
            />
        }
        .into_any()
    });
    Some(
        view! {
            <div class="walk">
                {slider}
                <p class="point-said" aria-hidden="true">
                    {move || text.get()}
                </p>
            </div>
        }
        .into_any(),
    )
}

fn percent(place: f64) -> String {
    format!("{}%", number(place))
}

/// Two digits after the point are a tenth of a pixel on a large screen.
fn number(place: f64) -> String {
    format!("{place:.2}")
}
