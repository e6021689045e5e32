//! All blood draws: the latest, and the earlier ones behind a line.

use leptos::prelude::*;

use crate::app::components::{Folded, KeyedList, Section};
use crate::app::context::use_records;
use crate::app::i18n::labs;
use crate::app::pages::labs::blood_draw::BloodDrawRow;
use crate::app::pages::labs::view_model::{BloodDraw, blood_draws};
use crate::domain::labs::analyte::Analyte;
use crate::domain::labs::trend::DatedResult;
use crate::record::queries::labs::baseline;

/// So many draws stand open.
const LATEST: usize = 4;

#[component]
pub(super) fn Results() -> impl IntoView {
    let records = use_records();
    let draws = Memo::new(move |_| records.with(blood_draws));
    let before = Memo::new(move |_| records.with(|record| baseline(record, Analyte::Neutrophils)));
    let count = Memo::new(move |_| draws.with(Vec::len));
    let text = labs();
    let is_empty = Memo::new(move |_| count.get() == 0);
    let has_earlier = Memo::new(move |_| count.get() > LATEST);
    let latest = move || draws.with(|draws| draws.iter().take(LATEST).cloned().collect());
    let earlier = move || draws.with(|draws| draws.iter().skip(LATEST).cloned().collect());
    view! {
        <Section heading=text.results>
            {move || is_empty.get().then(|| view! { <p class="empty">{text.empty}</p> }.into_any())}
            {move || (!is_empty.get()).then(|| view! {
                <div class="stack">
                    <Draws draws=Signal::derive(latest) before />
                    {move || has_earlier.get().then(|| view! {
                        <EarlierDraws draws=Signal::derive(earlier) before />
                    }.into_any())}
                </div>
            }.into_any())}
        </Section>
    }
}

/// Rows that stay as they are while others come, change and go.
#[component]
fn Draws(draws: Signal<Vec<BloodDraw>>, before: Memo<Option<DatedResult>>) -> impl IntoView {
    view! {
        <ul class="rows">
            <KeyedList each=move || draws.get() key=|draw| (draw.id, draw.corrections) let:draw>
                <BloodDrawRow draw before />
            </KeyedList>
        </ul>
    }
}

#[component]
fn EarlierDraws(draws: Signal<Vec<BloodDraw>>, before: Memo<Option<DatedResult>>) -> impl IntoView {
    view! {
        <Folded summary=labs().earlier>
            <Draws draws before />
        </Folded>
    }
}
