//! The doses that were left out on purpose, a day or a pause a row, with what can be done about it.

use std::sync::Arc;

use leptos::prelude::*;

use crate::app::components::{Badge, KeyedList, RowActions, Section, latest};
use crate::app::context::use_records;
use crate::app::forms::VoidAction;
use crate::app::i18n::later_strings;
use crate::app::pages::history::trail::Trail;
use crate::app::pages::history::view_model::{LeftOut, LeftOutRow, left_out_rows};

/// The latest in front, those that were voided too; nothing without any.
#[component]
pub(super) fn AllLeftOut() -> impl IntoView {
    let records = use_records();
    let rows = Memo::new(move |_| records.with(left_out_rows));
    let is_any = Memo::new(move |_| rows.with(|rows| !rows.is_empty()));
    let now =
        move |shown: &Arc<LeftOutRow>| rows.with(|rows| rows.iter().find(|row| row.id == shown.id).cloned());
    let item = move |row| {
        let row = latest(row, now);
        move || view! { <Row row=row.get() /> }.into_any()
    };
    view! {
        {move || is_any.get().then(|| view! {
            <Section heading=later_strings().pausing.all>
                <ul class="rows">
                    <KeyedList each=move || rows.get() key=|row| row.id children=item />
                </ul>
            </Section>
        }.into_any())}
    }
}

#[component]
fn Row(row: Arc<LeftOutRow>) -> impl IntoView {
    let (history, pause) = (&later_strings().history, &later_strings().pausing);
    let LeftOutRow { id, what, is_amended, is_voided, trail } = Arc::unwrap_or_clone(row);
    let line = match &what {
        LeftOut::Day(skip) => pause.skip_line(skip),
        LeftOut::Days(paused) => pause.line(paused),
    };
    let void = (!is_voided).then(|| {
        let row = line.clone();
        view! {
            <RowActions>
                <VoidAction of=id row />
            </RowActions>
        }
        .into_any()
    });
    view! {
        <li class="row" data-voided=is_voided.to_string()>
            <p class="what">{line}</p>
            {is_amended.then(|| view! { <Badge text=history.corrected /> }.into_any())}
            {is_voided.then(|| view! { <Badge text=history.voided /> }.into_any())}
            {void}
            {(!trail.is_empty()).then(|| view! { <Trail entries=trail /> }.into_any())}
        </li>
    }
}
