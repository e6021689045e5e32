//! Patient, regimens and weights, each with the form that changes it.

use leptos::prelude::*;

use crate::app::components::{Badge, Button, KeyedList, Link, RowActions, Section};
use crate::app::context::{use_clock, use_dialog, use_records};
use crate::app::forms::{EntryLine, FoldedEntryRows, PatientForm, RegimenForm, VoidAction, WeightForm};
use crate::app::i18n::{later_strings, strings};
use crate::app::pages::settings::view_model::{RegimenRow, regimen_rows, weighings};
use crate::app::router::Route;
use crate::domain::patient::patient::{Patient, WeightMeasurement};
use crate::domain::treatment::regimen::Standing;
use crate::record::entry_id::EntryId;

#[component]
pub(super) fn PatientDetails() -> impl IntoView {
    let (records, dialog) = (use_records(), use_dialog());
    let text = &later_strings().settings;
    let said = |known: &Patient| text.details_line(known.sex(), known.birth_date(), known.therapy_start());
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

/// One row a regimen in the order of their days: those that are planned in front, the one in force marked.
#[component]
pub(super) fn Regimens() -> impl IntoView {
    let (records, clock, dialog) = (use_records(), use_clock(), use_dialog());
    let text = &later_strings().settings;
    let rows = move || {
        let today = clock.today();
        records.with(|record| regimen_rows(record, today))
    };
    let change = move || {
        let mut rows = untrack(rows).into_iter();
        let in_force = rows.find(|row| row.standing == Standing::InForce).map(|row| row.regimen);
        dialog.open(text.change_regimen, || view! { <RegimenForm in_force /> });
    };
    view! {
        <Section heading=text.regimen>
            <ul class="rows">
                <KeyedList
                    each=rows
                    key=move |row| (row.id, row.standing, text.regimen_line(&row.regimen))
                    let:row
                >
                    <RegimenItem row />
                </KeyedList>
            </ul>
            <p><Button label=text.change_regimen on_press=change /></p>
        </Section>
    }
}

#[component]
fn RegimenItem(row: RegimenRow) -> impl IntoView {
    let text = &later_strings().settings;
    let line = text.regimen_line(&row.regimen);
    let mark = text.standing(row.standing).map(|mark| view! { <Badge text=mark /> }.into_any());
    view! {
        <li class="row">
            <p class="what">{line.clone()} " " {mark}</p>
            <RowActions>
                <VoidAction of=row.id row=line />
            </RowActions>
        </li>
    }
}

/// The weight that counts, and all that were recorded behind a line.
#[component]
pub(super) fn LatestWeight() -> impl IntoView {
    let (records, dialog) = (use_records(), use_dialog());
    let text = &later_strings().settings;
    let lines = Memo::new(move |_| {
        let line = |(id, weighing): (EntryId, WeightMeasurement)| (id, text.weight_line(&weighing));
        records.with(|record| weighings(record).into_iter().map(line).collect::<Vec<EntryLine>>())
    });
    let latest = move || {
        lines.with(|lines| lines.first().map_or_else(|| text.no_weight.to_owned(), |(_, line)| line.clone()))
    };
    let add = move || dialog.open(text.add_weight, || view! { <WeightForm /> });
    view! {
        <Section heading=text.weight>
            <p>{move || latest()}</p>
            <FoldedEntryRows summary=text.all_weights lines />
            <p><Button label=text.add_weight on_press=add /></p>
        </Section>
    }
}
