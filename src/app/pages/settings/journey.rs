//! What to take along on a journey of so many days.

use leptos::prelude::*;

use crate::app::components::{Field, FieldKind, Lines, Notice};
use crate::app::context::{use_clock, use_records};
use crate::app::forms::days_away;
use crate::app::i18n::later_strings;
use crate::app::pages::settings::view_model::JourneyNeeds;
use crate::domain::monograph::Severity;

#[component]
pub(super) fn Journey() -> impl IntoView {
    let (records, clock) = (use_records(), use_clock());
    let text = &later_strings().supply;
    let days = days_away();
    let needs = Memo::new(move |_| {
        let (days, today) = (days.value()?, clock.today());
        Some(records.with(|record| JourneyNeeds::of(record, today, days)))
    });
    let list = move || {
        needs.get().map(|needs| view! { <Lines lines=text.travel_list(needs.doses).to_vec() /> }.into_any())
    };
    let too_few = move || {
        needs.get()?.too_few.map(|usable| {
            let sentence = text.travel_short(usable);
            view! { <Notice severity=Severity::Caution><p>{sentence}</p></Notice> }.into_any()
        })
    };
    view! {
        <details>
            <summary>{text.travel}</summary>
            <div class="stack">
                <Field label=text.travel_days kind=FieldKind::Whole state=days />
                <div>
                    {move || list()}
                    {move || too_few()}
                </div>
            </div>
        </details>
    }
}
