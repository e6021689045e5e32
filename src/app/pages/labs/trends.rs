//! How each analyte has gone: an overview, and the one that is chosen in it.

use std::sync::Arc;

use leptos::prelude::*;

use crate::app::components::chart::Sparkline;
use crate::app::components::{Deferred, KeyedList, Section, latest};
use crate::app::context::{use_clock, use_records};
use crate::app::forms::Period;
use crate::app::i18n::labs;
use crate::app::pages::labs::projection::{lines, strip};
use crate::app::pages::labs::series::{Days, Series, SeriesKey, all_series};
use crate::app::pages::labs::trend::Trend;
use crate::record::queries::dosing::dosing_history;
use crate::record::queries::labs::first_drawn;

/// All series of the page.
type AllSeries = Memo<Vec<Arc<Series>>>;

/// The charts of a period, or why there are none.
#[component]
pub(super) fn Trends(period: Period) -> impl IntoView {
    let (records, clock) = (use_records(), use_clock());
    let earliest = Memo::new(move |_| records.with(first_drawn));
    let days = Memo::new(move |_| {
        let today = clock.today();
        period.days(earliest.get().unwrap_or(today), today, labs().no_trend)
    });
    let valid = Memo::new(move |_| days.get().unwrap_or_default());
    let all = Memo::new(move |_| {
        let series_of = |days| records.with(|record| all_series(record, days));
        days.get().map(series_of).unwrap_or_default()
    });
    let has_any = Memo::new(move |_| all.with(|all| !all.is_empty()));
    let chosen = RwSignal::new(None);
    let text = labs();
    view! {
        <Section heading=text.trends>
            {move || days.get().err().map(|why| view! { <p>{why}</p> }.into_any())}
            {move || (days.get().is_ok() && !has_any.get()).then(|| view! {
                <p class="hint">{text.no_trend}</p>
            }.into_any())}
            {move || has_any.get().then(|| view! {
                <Deferred>
                    <Charts all days=valid chosen />
                </Deferred>
            }.into_any())}
        </Section>
    }
}

/// The overview, and the chosen series large; the first one as long as none of those that are there is chosen.
#[component]
fn Charts(all: AllSeries, days: Memo<Days>, chosen: RwSignal<Option<SeriesKey>>) -> impl IntoView {
    let (records, clock) = (use_records(), use_clock());
    let shown = Memo::new(move |_| {
        chosen.with(|chosen| {
            all.with(|all| {
                let is_chosen = |series: &&Arc<Series>| Some(&series.key) == chosen.as_ref();
                all.iter().find(is_chosen).or(all.first()).map(|series| series.key.clone())
            })
        })
    });
    let strip = Memo::new(move |_| {
        let (days, today) = (days.get(), clock.today());
        strip(&records.with(|record| dosing_history(record, days.0)), days, today)
    });
    let large = move |key: SeriesKey| {
        let series = all.with_untracked(|all| all.iter().find(|series| series.key == key).cloned())?;
        Some(view! { <Trend series=follow(all, series) days strip /> }.into_any())
    };
    view! {
        <div class="overview" role="group" aria-label=labs().overview>
            <KeyedList each=move || all.get() key=|series| series.key.clone() let:series>
                <Card series=follow(all, series) days shown chosen />
            </KeyedList>
        </div>
        // The buttons stay while the chart changes, and with them the focus.
        <Deferred>
            <div>{move || shown.get().and_then(large)}</div>
        </Deferred>
    }
}

/// A button with the name, the latest result and a small line.
#[component]
fn Card(
    series: Memo<Arc<Series>>,
    days: Memo<Days>,
    shown: Memo<Option<SeriesKey>>,
    chosen: RwSignal<Option<SeriesKey>>,
) -> impl IntoView {
    let key = move || series.with(|series| series.key.clone());
    let is_shown = move || shown.with(|shown| series.with(|series| shown.as_ref() == Some(&series.key)));
    let latest = move || series.with(|series| series.results.last().map(|last| last.reported.on_report()));
    view! {
        <button
            type="button"
            class="card"
            aria-pressed=move || is_shown().to_string()
            on:click=move |_| chosen.set(Some(untrack(key)))
        >
            <span class="card-name">{move || series.with(|series| series.name.clone())}</span>
            <b>{move || latest().unwrap_or_default()}</b>
            {move || {
                let lines = series.with(|series| lines(series, days.get()));
                view! { <Sparkline lines /> }.into_any()
            }}
        </button>
    }
}

/// A series while the record goes on.
fn follow(all: AllSeries, initial: Arc<Series>) -> Memo<Arc<Series>> {
    latest(initial, move |shown| all.with(|all| all.iter().find(|series| series.key == shown.key).cloned()))
}
