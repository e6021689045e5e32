//! The months of a year, each of which opens to its injections. A month keeps its place and its rows while others change.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::app::components::{KeyedList, Level, Unfold, latest};
use crate::app::context::use_records;
use crate::app::i18n::{dates, later_strings};
use crate::app::pages::history::row::InjectionRow;
use crate::app::pages::history::view_model::{Row, monthly_counts, rows_of_month};

/// The months that were opened (true) or closed by hand, by their first days.
type ByHand = RwSignal<BTreeMap<NaiveDate, bool>>;

/// The months with injections, newest first.
#[component]
pub(super) fn Months(year: Memo<Option<i32>>) -> impl IntoView {
    let records = use_records();
    let counts = Memo::new(move |_| {
        let year = year.get();
        records.with(|record| year.map(|year| monthly_counts(record, year)).unwrap_or_default())
    });
    let newest_first = move || counts.with(|counts| counts.keys().rev().copied().collect::<Vec<_>>());
    let by_hand = ByHand::default();
    view! {
        <KeyedList each=newest_first key=|first| *first let:first>
            <Month first counts by_hand />
        </KeyedList>
    }
}

/// A month. Unless a hand decides, it is open from the time at which it is the newest of its year.
#[component]
fn Month(first: NaiveDate, counts: Memo<BTreeMap<NaiveDate, usize>>, by_hand: ByHand) -> impl IntoView {
    let count = move || counts.with(|counts| counts.get(&first).copied().unwrap_or_default());
    let is_newest = move || counts.with(|counts| counts.keys().next_back() == Some(&first));
    let is_open = Memo::new(move |was: Option<&bool>| {
        let decided = by_hand.with(|by_hand| by_hand.get(&first).copied());
        decided.unwrap_or_else(|| was == Some(&true) || is_newest())
    });
    let toggle = move || {
        let is_open = is_open.get_untracked();
        by_hand.update(|by_hand| {
            by_hand.insert(first, !is_open);
        });
    };
    view! {
        <section class="month">
            <Unfold
                level=Level::H2
                name=dates::month(first)
                beside=move || later_strings().history.count(count())
                is_open
                on_toggle=toggle
            >
                <Rows first />
            </Unfold>
        </section>
    }
}

/// The injections of a month.
#[component]
fn Rows(first: NaiveDate) -> impl IntoView {
    let records = use_records();
    let rows = Memo::new(move |_| records.with(|record| rows_of_month(record, first)));
    let now = move |shown: &Arc<Row>| rows.with(|rows| rows.iter().find(|row| row.id == shown.id).cloned());
    let item = move |row| {
        let row = latest(row, now);
        move || view! { <InjectionRow row=row.get() /> }.into_any()
    };
    view! {
        <ul class="rows">
            <KeyedList each=move || rows.get() key=|row| row.id children=item />
        </ul>
    }
}
