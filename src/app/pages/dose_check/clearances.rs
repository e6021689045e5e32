//! Creatinine clearance with each weight: formula, numbers put in, result; and filtration as context.

use leptos::prelude::*;

use crate::app::components::{KeyedList, Sourced, Table};
use crate::app::i18n::dose_check;
use crate::app::pages::dose_check::view_model::{ClearanceRow, ClearanceTable, filtration};
use crate::domain::labs::egfr::SCALE;
use crate::domain::labs::renal::{ADJUSTED_PART, DEVINE_MALE, FEMALE_FACTOR};
use crate::domain::rules::facts::Facts;

/// The clearances, or that they cannot be calculated yet.
#[component]
pub(super) fn Clearances(facts: Memo<Facts>) -> impl IntoView {
    let text = dose_check();
    let table = Memo::new(move |_| facts.with(ClearanceTable::of));
    let is_known = Memo::new(move |_| table.with(Option::is_some));
    let content = move || {
        if is_known.get() {
            view! { <WithEachWeight table /> }.into_any()
        } else {
            view! { <p class="empty">{text.no_clearance}</p> }.into_any()
        }
    };
    view! { {move || content()} }
}

#[component]
fn WithEachWeight(table: Memo<Option<ClearanceTable>>) -> impl IntoView {
    let text = dose_check();
    let known = move || table.get().unwrap_or_default();
    let places = [FEMALE_FACTOR.at, DEVINE_MALE.at, ADJUSTED_PART.at].map(|at| (at, None)).to_vec();
    view! {
        <Sourced places>
            <p class="formula">{move || known().formula}</p>
            <Table head=[text.basis, text.weight_used, text.clearance]>
                <KeyedList each=move || known().rows key=|row| row.basis let:row>
                    <WithOneWeight basis=row.basis table />
                </KeyedList>
            </Table>
            <KeyedList each=move || known().remarks key=String::clone let:remark>
                <p>{remark}</p>
            </KeyedList>
        </Sourced>
    }
}

#[component]
fn WithOneWeight(basis: &'static str, table: Memo<Option<ClearanceTable>>) -> impl IntoView {
    let row = move || {
        table.with(|table| table.as_ref().and_then(|table| table.row(basis).cloned()).unwrap_or_default())
    };
    let cell = move |of: fn(ClearanceRow) -> String| move || of(row());
    view! {
        <tr>
            <th scope="row">{basis}</th>
            <td translate="no">{cell(|row| row.weight)}</td>
            <td translate="no">
                <b>{cell(|row| row.clearance)}</b>
            </td>
        </tr>
        <tr class="working">
            <td colspan="3" translate="no">{cell(|row| row.working)}</td>
        </tr>
    }
}

/// The filtration, for adults whose values are known.
#[component]
pub(super) fn Filtration(facts: Memo<Facts>) -> impl IntoView {
    let text = dose_check();
    let value = Memo::new(move |_| facts.with(filtration));
    let is_known = Memo::new(move |_| value.with(Option::is_some));
    let content = move || {
        is_known.get().then(|| {
            view! {
                <Sourced places=vec![(SCALE.at, None)]>
                    <p>{text.egfr_label} ": " <b>{move || value.get().unwrap_or_default()}</b></p>
                    <p class="hint">{text.egfr_note}</p>
                </Sourced>
            }
            .into_any()
        })
    };
    view! { {move || content()} }
}
