//! All injections, newest first, each with the trail of its corrections. However long the record is, the page draws
//! only what is looked at: a year, and of it the months that are open.

mod calendar;
mod dosing_year;
mod months;
mod period;
mod row;
mod view_model;

use leptos::prelude::*;

use crate::app::components::{Button, Heading, KeyedList};
use crate::app::context::{clock, use_dialog, use_records};
use crate::app::forms::InjectionForm;
use crate::app::i18n::{later_strings, strings};
use crate::record::record::Record;
use calendar::YearOverview;
use months::Months;
use period::PeriodAdherence;
use view_model::{earlier_injection, shown_year};

/// The page.
#[component]
pub(super) fn HistoryPage() -> impl IntoView {
    let records = use_records();
    let chosen = RwSignal::new(None::<i32>);
    let years = Memo::new(move |_| records.with(Record::years));
    let year = Memo::new(move |_| years.with(|years| shown_year(years, chosen.get())));
    let is_empty = Memo::new(move |_| year.get().is_none());
    let is_set_up = Memo::new(move |_| records.with(|record| record.patient().is_some()));
    view! {
        <Heading text=strings().shell.history />
        <div class="page">
            {move || is_set_up.get().then(|| view! { <AddEarlier /> }.into_any())}
            <YearChoice years year chosen />
            <YearOverview year />
            <Months year />
            {move || {
                is_empty.get().then(|| view! { <p class="empty">{later_strings().history.empty}</p> }.into_any())
            }}
        </div>
        {move || is_set_up.get().then(|| view! { <PeriodAdherence /> }.into_any())}
    }
}

#[component]
fn AddEarlier() -> impl IntoView {
    let (records, dialog) = (use_records(), use_dialog());
    let add = move || {
        let now = clock::now();
        let initial = records.with_untracked(|record| earlier_injection(record, &now, clock::resolve));
        if let Some(initial) = initial {
            dialog.open(later_strings().history.earlier_title, move || view! { <InjectionForm initial /> });
        }
    };
    view! { <p><Button label=later_strings().history.add on_press=add /></p> }
}

/// The years to choose from, where there are several.
#[component]
fn YearChoice(
    years: Memo<Vec<i32>>,
    year: Memo<Option<i32>>,
    chosen: RwSignal<Option<i32>>,
) -> impl IntoView {
    let are_several = Memo::new(move |_| years.with(|years| years.len() > 1));
    let buttons = move || {
        view! {
            <div class="years" role="group" aria-label=later_strings().history.years>
                <KeyedList each=move || years.get() key=|of| *of let:of>
                    <Button
                        label=of.to_string()
                        on_press=move || chosen.set(Some(of))
                        pressed=Signal::derive(move || year.get() == Some(of))
                    />
                </KeyedList>
            </div>
        }
        .into_any()
    };
    view! { {move || are_several.get().then(buttons)} }
}
