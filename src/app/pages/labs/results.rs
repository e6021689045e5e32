//! All blood draws: the latest, and the earlier ones behind a line.

use leptos::prelude::*;

use crate::app::components::{AT_A_TIME, Folded, KeyedList, Section, ShowMore};
use crate::app::context::use_records;
use crate::app::i18n::labs;
use crate::app::pages::labs::blood_draw::BloodDrawRow;
use crate::app::pages::labs::view_model::{BloodDraw, blood_draws};
use crate::domain::labs::analyte::Analyte;
use crate::domain::labs::trend::DatedResult;
use crate::record::queries::labs::baseline;

/// So many draws stand open.
const LATEST: usize = 2;

#[component]
pub(super) fn Results() -> impl IntoView {
    let records = use_records();
    let latest = Memo::new(move |_| records.with(|record| blood_draws(record, 0..LATEST)));
    let before = Memo::new(move |_| records.with(|record| baseline(record, Analyte::Neutrophils)));
    let count = Memo::new(move |_| records.with(|record| record.panels().count()));
    let text = labs();
    let is_empty = Memo::new(move |_| count.get() == 0);
    let has_earlier = Memo::new(move |_| count.get() > LATEST);
    view! {
        <Section heading=text.results>
            {move || is_empty.get().then(|| view! { <p class="empty">{text.empty}</p> }.into_any())}
            {move || (!is_empty.get()).then(|| view! {
                <div class="stack">
                    <Draws draws=latest before />
                    {move || has_earlier.get().then(|| view! {
                        <EarlierDraws count before />
                    }.into_any())}
                </div>
            }.into_any())}
        </Section>
    }
}

/// Rows that stay as they are while others come, change and go.
#[component]
fn Draws(draws: Memo<Vec<BloodDraw>>, before: Memo<Option<DatedResult>>) -> impl IntoView {
    view! {
        <ul class="rows">
            <KeyedList each=move || draws.get() key=|draw| (draw.id, draw.corrections) let:draw>
                <BloodDrawRow draw before />
            </KeyedList>
        </ul>
    }
}

#[component]
fn EarlierDraws(count: Memo<usize>, before: Memo<Option<DatedResult>>) -> impl IntoView {
    let shown = RwSignal::new(AT_A_TIME);
    let count = Memo::new(move |_| count.get().saturating_sub(LATEST));
    let records = use_records();
    let earlier =
        Memo::new(move |_| records.with(|record| blood_draws(record, LATEST..LATEST + shown.get())));
    view! {
        <Folded summary=labs().earlier>
            <div class="stack">
                <Draws draws=earlier before />
                <ShowMore count shown />
            </div>
        </Folded>
    }
}
