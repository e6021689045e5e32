//! One series large: its chart with words, with what the signs mean, and the same numbers as a table.

use std::sync::Arc;

use leptos::prelude::*;

use crate::app::components::chart::{Bar, Chart};
use crate::app::components::{AT_A_TIME, Folded, KeyedList, ShowMore, Sourced, Table, statements};
use crate::app::i18n::{dates, labs, strings};
use crate::app::pages::labs::projection::{chart, said};
use crate::app::pages::labs::series::{Days, Series, SeriesResult};
use crate::domain::labs::trend::LONGEST_GAP;
use crate::domain::monograph::{NEUTROPENIA_BELOW, Statement};

#[component]
pub(super) fn Trend(series: Memo<Arc<Series>>, days: Memo<Days>, strip: Memo<Vec<Bar>>) -> impl IntoView {
    let data = Memo::new(move |_| series.with(|series| chart(series, strip.get(), days.get())));
    let point =
        move |at| series.with(|series: &Arc<Series>| series.results.get(at).map(said).unwrap_or_default());
    let has_strip = Memo::new(move |_| strip.with(|strip| !strip.is_empty()));
    let context = Memo::new(move |_| series.with(|series| series.context));
    let title = move || series.with(|series| format!("{} ({})", series.name, series.unit));
    view! {
        <figure class="trend">
            <figcaption>
                <h3>{move || title()}</h3>
                <p>{move || series.with(|series| series.caption.clone())}</p>
            </figcaption>
            <Chart data said=point />
            {move || view! { <Legend series has_strip context=context.get() /> }.into_any()}
            <AsTable series />
        </figure>
    }
}

/// What the signs mean, and what the monograph says of the analyte.
#[component]
fn Legend(
    series: Memo<Arc<Series>>,
    has_strip: Memo<bool>,
    /// What the monograph says of the analyte.
    context: Option<Statement>,
) -> impl IntoView {
    let text = labs();
    let has_limit = series.with_untracked(|series| series.limit.is_some());
    let mut places = vec![(LONGEST_GAP.at, None)];
    places.extend(has_limit.then_some((NEUTROPENIA_BELOW.at, None)));
    places.extend(context.iter().flat_map(|context| statements(&[*context])));
    let key = move || {
        let has_normal = series.with(|series| series.normal.is_some());
        let signs = [
            has_limit.then_some(text.limit_key),
            has_normal.then_some(text.normal_key),
            has_strip.get().then_some(text.strip_key),
        ];
        signs.into_iter().flatten().collect::<Vec<_>>().join(" ")
    };
    let context = context.map(|statement| strings().statements.sentence(statement));
    view! {
        <Sourced places>
            <p class="hint">{move || key()}</p>
            {context.map(|sentence| view! { <p class="hint">{sentence}</p> }.into_any())}
        </Sourced>
    }
}

/// The results with the newest on top.
#[component]
fn AsTable(series: Memo<Arc<Series>>) -> impl IntoView {
    let text = labs();
    let shown = RwSignal::new(AT_A_TIME);
    let count = Memo::new(move |_| series.with(|series| series.results.len()));
    // Two draws of a day can have the same result, so that only the number of a row tells them apart.
    let rows = move || {
        series.with(|series| {
            let newest_first = series.results.iter().cloned().enumerate().rev();
            newest_first.take(shown.get()).collect::<Vec<_>>()
        })
    };
    view! {
        <Folded summary=text.as_table>
            <Table head=[strings().form.date, text.on_report, text.elsewhere]>
                <KeyedList each=rows key=|(number, row)| (*number, row.day, row.reported.on_report()) let((_, row))>
                    <Row row />
                </KeyedList>
            </Table>
            <ShowMore count shown />
        </Folded>
    }
}

#[component]
fn Row(row: SeriesResult) -> impl IntoView {
    view! {
        <tr>
            <th scope="row">{dates::day(row.day)}</th>
            <td translate="no">{row.reported.on_report()}</td>
            <td translate="no">{row.reported.elsewhere()}</td>
        </tr>
    }
}
