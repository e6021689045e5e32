//! How many of the due doses of any period were given.

use leptos::prelude::*;

use crate::app::context::{use_clock, use_records};
use crate::app::forms::{Period, PeriodFields};
use crate::app::i18n::later_strings;
use crate::app::pages::history::view_model::adherence_between;
use crate::record::queries::dosing::treatment_start;

/// Two days to choose, and the figure for what lies between them, in step with the record.
#[component]
pub(super) fn PeriodAdherence() -> impl IntoView {
    let (records, clock) = (use_records(), use_clock());
    let text = &later_strings().year;
    let period = Period::lately();
    let figure = move || {
        let today = clock.today();
        let begun = records.with(treatment_start).unwrap_or(today);
        match period.days(begun, today, later_strings().period.outside) {
            Ok((first, last)) => {
                let given = records.with(|record| adherence_between(record, first, last, today));
                format!("{}: {}", text.adherence, text.adherence_line(given))
            }
            Err(why) => why.to_owned(),
        }
    };
    view! {
        <details class="period">
            <summary>{text.period}</summary>
            <div class="stack">
                <PeriodFields period />
                <p role="status">{move || figure()}</p>
                <p class="hint">{text.definition}</p>
            </div>
        </details>
    }
}
