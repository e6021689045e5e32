//! Blood tests: the calendar of neutrophil counts, and all results.

mod blood_draw;
mod calendar;
#[cfg(test)]
mod fixtures;
mod import;
mod meaning;
mod projection;
mod results;
mod series;
mod trend;
mod trends;
mod view_model;

use leptos::prelude::*;

use crate::app::browser::received::is_for;
use crate::app::components::{Button, Deferred, Heading, Link, PageIndex};
use crate::app::context::{use_dialog, use_records};
use crate::app::forms::{LabPanelForm, Period, PeriodFields};
use crate::app::i18n::{lab_import, labs, strings};
use crate::app::router::Route;
use crate::exchange::received::Reader;
use crate::record::storage::vault::AT_ONCE;
use calendar::Calendar;
use import::Import;
use meaning::LowNow;
use results::Results;
use trends::Trends;

/// The ids of the parts.
const CALENDAR: &str = "schedule";
const TRENDS: &str = "trends";
const RESULTS: &str = "results";
const IMPORT: &str = "import";

/// The page.
#[component]
pub fn LabsPage() -> impl IntoView {
    // A table of one's own has no place among the data of the demo.
    let records = use_records();
    let may_import = !records.is_demo();
    let is_received = is_for(Reader::LabImport);
    let way_in = move |shows: bool| {
        (may_import && shows).then(|| view! { <div id=IMPORT><Import /></div> }.into_any())
    };
    let period = Period::open();
    let text = labs();
    let import = may_import.then_some((IMPORT, lab_import().title));
    let parts = [(CALENDAR, text.calendar), (TRENDS, text.trends), (RESULTS, text.results)];
    let parts: Vec<_> = parts.into_iter().chain(import).collect();
    let is_long = records.with_untracked(|record| record.panels().count() > AT_ONCE);
    let meanwhile = is_long.then_some(text.preparing);
    let has_results = Memo::new(move |_| records.with(|record| record.panels().next().is_some()));
    view! {
        <Heading text=strings().shell.labs />
        // What the person has just shared or opened comes first.
        {way_in(is_received)}
        <LowNow />
        <Actions />
        {move || has_results.get().then(|| view! { <PageIndex parts=parts.clone() /> }.into_any())}
        <div class="page beside">
            <div class="part">
                <div id=CALENDAR>
                    <Deferred meanwhile>
                        <Calendar />
                    </Deferred>
                </div>
            </div>
            <div class="part">
                <div id=TRENDS>
                    <Deferred meanwhile>
                        <Trends period />
                    </Deferred>
                </div>
            </div>
            <div class="part">
                <div id=RESULTS>
                    <Deferred meanwhile>
                        <Results />
                    </Deferred>
                </div>
            </div>
        </div>
        {way_in(!is_received)}
        <details class="period">
            <summary>{labs().period}</summary>
            <PeriodFields period />
        </details>
    }
}

#[component]
fn Actions() -> impl IntoView {
    let dialog = use_dialog();
    let text = labs();
    let add = move || dialog.open(text.add_title, || view! { <LabPanelForm /> });
    let link = |to: Route| view! { <Link to=to.hash() text=to.name() /> }.into_any();
    view! {
        <div class="actions">
            <Button label=text.add class="primary" on_press=add />
            {[Route::DrugLevel, Route::Visit].map(link).collect_view()}
        </div>
    }
}
