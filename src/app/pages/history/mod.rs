//! All injections, newest first, each with the trail of its corrections, and the doses that were left out. However long the record is, the page draws
//! only what is looked at: a year, and of it the months that are open.

mod calendar;
mod day_kind;
mod dosing_year;
mod import;
mod left_out;
mod months;
mod period;
mod row;
mod trail;
mod view_model;
mod year_picture;

use chrono::Days;
use leptos::prelude::*;

use crate::app::browser::document::show_part;
use crate::app::components::{Button, Deferred, Heading, KeyedList, Link, PageIndex};
use crate::app::context::{clock, use_dialog, use_records};
use crate::app::forms::InjectionForm;
use crate::app::i18n::{later_strings, strings};
use crate::app::router::Route;
use crate::record::queries::missing_dose::injection_on;
use crate::record::record::Record;
use calendar::YearOverview;
use import::Import;
use left_out::AllLeftOut;
use months::Months;
use period::PeriodAdherence;
use view_model::{has_left_out, shown_year};

/// The ids of the parts.
const MONTHS: &str = "months";
const LEFT_OUT: &str = "left-out";
const PERIOD: &str = "period";
const IMPORT: &str = "import";

/// The page.
#[component]
pub(super) fn HistoryPage() -> impl IntoView {
    let records = use_records();
    let chosen = RwSignal::new(None::<i32>);
    let years = Memo::new(move |_| records.with(Record::years));
    let year = Memo::new(move |_| years.with(|years| shown_year(years, chosen.get())));
    let is_empty = Memo::new(move |_| year.get().is_none());
    let is_set_up = records.is_set_up();
    view! {
        <Heading text=strings().shell.history />
        {move || (!is_empty.get()).then(|| view! { <Index /> }.into_any())}
        <div class="page beside">
            <div class="part">
                {move || is_set_up.get().then(|| view! { <AddEarlier /> }.into_any())}
                {move || is_empty.get().then(|| view! { <Empty /> }.into_any())}
                <YearChoice years year chosen />
                <YearOverview year />
            </div>
            <div class="part" id=MONTHS>
                <Deferred>
                    <Months year />
                </Deferred>
            </div>
            <div class="part" id=LEFT_OUT>
                <Deferred>
                    <AllLeftOut />
                </Deferred>
            </div>
        </div>
        <div id=PERIOD>
            <Deferred>{move || is_set_up.get().then(|| view! { <PeriodAdherence /> }.into_any())}</Deferred>
        </div>
        <div id=IMPORT>
            <Deferred>{move || is_set_up.get().then(|| view! { <Import /> }.into_any())}</Deferred>
        </div>
    }
}

/// The way to what stands below the first screens.
#[component]
fn Index() -> impl IntoView {
    let records = use_records();
    let has_left_out = Memo::new(move |_| records.with(has_left_out));
    let index = move || {
        let text = later_strings();
        let left_out = has_left_out.get().then_some((LEFT_OUT, text.pausing.all));
        let months = [(MONTHS, text.history.by_month)].into_iter();
        let behind = [(PERIOD, text.year.period), (IMPORT, text.history.import)];
        let parts = months.chain(left_out).chain(behind).collect();
        view! { <PageIndex parts /> }.into_any()
    };
    view! { {move || index()} }
}

#[component]
fn Empty() -> impl IntoView {
    let text = &later_strings().history;
    let is_set_up = use_records().is_set_up();
    let way_in =
        move || view! { <p><Button label=text.import on_press=move || show_part(IMPORT) /></p> }.into_any();
    view! {
        <p class="empty">{text.empty} " " <Link to=Route::Today.hash() text=text.to_today /></p>
        {move || is_set_up.get().then(way_in)}
    }
}

#[component]
fn AddEarlier() -> impl IntoView {
    let (records, dialog) = (use_records(), use_dialog());
    let add = move || {
        let now = clock::now();
        let yesterday = now.date() - Days::new(1);
        let initial = records.with_untracked(|record| injection_on(record, yesterday, &now, clock::resolve));
        if let Some(initial) = initial {
            dialog.open(strings().injection.earlier_title, move || view! { <InjectionForm initial /> });
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
