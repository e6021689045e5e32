//! Patient, regimens and weights, each with the form that changes it.

use leptos::prelude::*;

use crate::app::components::{Badge, Button, KeyedList, Link, Section};
use crate::app::context::{use_clock, use_dialog, use_records};
use crate::app::forms::{PatientForm, RegimenForm, WeightForm};
use crate::app::i18n::{later_strings, strings};
use crate::app::pages::settings::view_model::{RegimenRow, latest_weighing, regimen_rows};
use crate::app::router::Route;
use crate::domain::patient::patient::Patient;

#[component]
pub(super) fn PatientDetails() -> impl IntoView {
    let (records, dialog) = (use_records(), use_dialog());
    let text = &later_strings().settings;
    let said = |known: &Patient| (text.details_line)(known.sex(), known.birth_date(), known.therapy_start());
    let line = move || records.with(|record| record.patient().map(said).unwrap_or_default());
    let change = move || {
        if let Some(known) = records.with_untracked(|record| record.patient().cloned()) {
            dialog.open(text.change_details, || view! { <PatientForm known /> });
        }
    };
    view! {
        <Section heading=text.details>
            <p>{move || line()}</p>
            <p><Button label=text.change_details on_press=change /></p>
            <p><Link to=Route::Health.hash() text=strings().shell.health /></p>
        </Section>
    }
}

/// One line a regimen, the last recorded first, the one in force marked.
#[component]
pub(super) fn Regimens() -> impl IntoView {
    let (records, clock, dialog) = (use_records(), use_clock(), use_dialog());
    let text = &later_strings().settings;
    let rows = move || {
        let today = clock.today();
        records.with(|record| regimen_rows(record, today))
    };
    let change = move || {
        let in_force = untrack(rows).into_iter().find(|row| row.is_in_force).map(|row| row.regimen);
        dialog.open(text.change_regimen, || view! { <RegimenForm in_force /> });
    };
    view! {
        <Section heading=text.regimen>
            <ul class="lines">
                <KeyedList
                    each=rows
                    key=move |row| (row.number, row.is_in_force, (text.regimen_line)(&row.regimen))
                    let:row
                >
                    <RegimenLine row />
                </KeyedList>
            </ul>
            <p><Button label=text.change_regimen on_press=change /></p>
        </Section>
    }
}

#[component]
fn RegimenLine(row: RegimenRow) -> impl IntoView {
    let text = &later_strings().settings;
    let mark = row.is_in_force.then(|| view! { <Badge text=text.in_force /> }.into_any());
    view! { <li>{(text.regimen_line)(&row.regimen)} " " {mark}</li> }
}

#[component]
pub(super) fn LatestWeight() -> impl IntoView {
    let (records, dialog) = (use_records(), use_dialog());
    let text = &later_strings().settings;
    let line = move || {
        let latest = records.with(latest_weighing);
        latest.as_ref().map_or_else(|| text.no_weight.to_owned(), text.weight_line)
    };
    let add = move || dialog.open(text.add_weight, || view! { <WeightForm /> });
    view! {
        <Section heading=text.weight>
            <p>{move || line()}</p>
            <p><Button label=text.add_weight on_press=add /></p>
        </Section>
    }
}
