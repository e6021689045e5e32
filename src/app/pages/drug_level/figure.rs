//! The drawing with its words and its numbers.

use leptos::prelude::*;

use crate::app::components::chart::Chart;
use crate::app::components::{Folded, KeyedList, Table};
use crate::app::i18n::{dates, level, strings};
use crate::app::pages::drug_level::curve::{Curve, DayExtremes};
use crate::app::pages::drug_level::view_model::DrugLevel;

#[component]
pub(super) fn LevelFigure(shown: Memo<DrugLevel>) -> impl IntoView {
    let text = level();
    let curve = Memo::new(move |_| shown.with(Curve::of));
    let chart = Memo::new(move |_| curve.with(|curve| curve.chart.clone()));
    view! {
        <figure class="trend">
            <figcaption>
                <h2>{text.title}</h2>
                <p>{move || curve.with(|curve| text.caption(&curve.extremes))}</p>
            </figcaption>
            <Chart data=chart said=move |point| curve.with(|curve| curve.said(point)) />
            <AsTable curve />
        </figure>
    }
}

/// The lowest and the highest concentration of each day.
#[component]
fn AsTable(curve: Memo<Curve>) -> impl IntoView {
    let text = level();
    view! {
        <Folded summary=text.as_table>
            <Table head=[strings().form.date, text.lowest, text.highest]>
                <KeyedList
                    each=move || curve.with(|curve| curve.days.clone())
                    key=|row| (row.day, row.low.to_bits(), row.high.to_bits())
                    let:row
                >
                    <Row row />
                </KeyedList>
            </Table>
        </Folded>
    }
}

#[component]
fn Row(row: DayExtremes) -> impl IntoView {
    let text = level();
    view! {
        <tr>
            <th scope="row">{dates::day(row.day)}</th>
            <td>{text.milligrams(row.low)}</td>
            <td>{text.milligrams(row.high)}</td>
        </tr>
    }
}
