//! A chart: lines and points in a drawing that stretches, with its numbers as text beside it. The points can be walked
//! with a slider, which says each of them; places come in per cent from [`scale`].

pub mod scale;
mod svg;
mod thin;
mod walk;

use leptos::prelude::*;

use svg::Plot;
pub use svg::{Places, Sparkline};
use thin::thin;
use walk::Walk;

/// What is drawn, each at its places from the left and from below.
#[derive(Clone, PartialEq, Default, Debug)]
pub struct ChartData {
    /// What the slider walks through.
    pub name: String,
    /// Joined places, each with its class.
    pub lines: Vec<(&'static str, Places)>,
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
    /// What stands below the drawing.
    pub strip: Vec<Bar>,
    /// Round values on the left.
    pub heights: Vec<(f64, String)>,
    /// Days or hours below.
    pub times: Vec<(f64, String)>,
}

/// A stretch below a drawing: from, to, and the kind.
pub type Bar = (f64, f64, &'static str);

/// A point that can be walked to.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Point {
    /// From the left.
    pub x: f64,
    /// From below.
    pub y: f64,
    /// Its shape: `value`, `below`, `above`, `baseline`, and `passing` for a place of a curve, which has none of its own.
    pub kind: &'static str,
}

/// A drawing with its slider. What it shows is said by the caption beside it, and by a table.
#[component]
pub fn Chart(
    /// What is drawn. While there are as many points as before, the slider stays where it is.
    #[prop(into)]
    data: Signal<ChartData>,
    /// A point in words, with unit and date. Tracked.
    #[prop(into)]
    said: UnsyncCallback<usize, String>,
) -> impl IntoView {
    let count = Memo::new(move |_| data.with(|data| data.points.len()));
    // The point that was walked to, and how many there were then.
    let walked = RwSignal::new(None::<(usize, usize)>);
    let picked = Memo::new(move |_| {
        let walked = walked.get().filter(|(_, of)| *of == count.get());
        walked.map_or(count.get().saturating_sub(1), |(point, _)| point)
    });
    let pick = move |point| walked.set(Some((point, count.get_untracked())));
    view! {
        <div class="chart">
            <div class="plot" aria-hidden="true">
                {move || view! { <Drawing data=data.get() picked /> }.into_any()}
            </div>
            {move || view! { <Strip bars=data.with(|data| data.strip.clone()) /> }.into_any()}
            {move || view! { <Walk count=count.get() data picked said on_pick=pick /> }.into_any()}
        </div>
    }
}

/// Of more points those that are nothing but values are dots of the drawing: thousands of elements would keep a page busy.
const MOST_DOTS: usize = 300;

/// The plot with its numbers and its points.
#[component]
fn Drawing(data: ChartData, picked: Memo<usize>) -> impl IntoView {
    let height = |(bottom, text)| view! { <Label class="height" bottom text /> }.into_any();
    let time = |(left, text)| view! { <Label class="time" left text /> }.into_any();
    let limit = |(bottom, text)| view! { <Label class="limit" bottom text /> }.into_any();
    let now = |(left, text)| view! { <Label class="now" left text /> }.into_any();
    let are_many = data.points.len() > MOST_DOTS;
    let shown = data.points.iter().filter(|point| point.kind != "passing").copied();
    let (plain, own): (Vec<_>, Vec<_>) = shown.partition(|point| are_many && point.kind == "value");
    let plain: Places = plain.iter().map(|point| (point.x, point.y)).collect();
    let dots = own.into_iter().map(|point| view! { <Dot point /> }.into_any()).collect_view();
    let points = data.points.clone();
    let here = move || {
        let point = points.get(picked.get()).copied();
        point.map(|Point { x, y, .. }| {
            view! { <span class="picked" style:left=percent(x) style:bottom=percent(y)></span> }.into_any()
        })
    };
    view! {
        <Plot data=data.clone() dots=plain />
        {data.heights.into_iter().map(height).collect_view()}
        {data.times.into_iter().map(time).collect_view()}
        {data.limit.map(limit)}
        {data.now.map(now)}
        {dots}
        {here}
    }
}

/// A text at its place from the left or from below; the style of its class sets the other one.
#[component]
fn Label(
    class: &'static str,
    #[prop(optional)] left: Option<f64>,
    #[prop(optional)] bottom: Option<f64>,
    text: String,
) -> impl IntoView {
    view! {
        <span class=class style:left=left.map(percent) style:bottom=bottom.map(percent)>
            {text}
        </span>
    }
}

#[component]
fn Dot(point: Point) -> impl IntoView {
    view! {
        <span
            class="dot"
            data-kind=point.kind
            style:left=percent(point.x)
            style:bottom=percent(point.y)
        ></span>
    }
}

/// What went on below the drawing, in stretches; nothing without any.
#[component]
fn Strip(bars: Vec<Bar>) -> impl IntoView {
    let bar = |(from, to, kind): Bar| {
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

fn percent(place: f64) -> String {
    format!("{}%", number(place))
}

/// Two digits after the point are a tenth of a pixel on a large screen.
fn number(place: f64) -> String {
    format!("{place:.2}")
}
