//! The record as files that other programs read. What writes them comes when one is asked for.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::app::browser::files::{Format, NotSaved, Packing, save};
use crate::app::code_splitting::lazy;
use crate::app::components::{Button, Link, Section};
use crate::app::context::{clock, use_dialog, use_records};
use crate::app::forms::not_saved;
use crate::app::i18n::{later_strings, strings};
use crate::app::router::Route;
use crate::domain::quantities::moment::Moment;
use crate::exchange::{csv, fhir};
use crate::record::record::Record;

/// A file that other programs read.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum ForeignFormat {
    Fhir,
    Injections,
    LabResults,
}

impl ForeignFormat {
    const fn format(self) -> Format {
        match self {
            Self::Fhir => Format::Fhir,
            Self::Injections | Self::LabResults => Format::Csv,
        }
    }

    fn file_name(self, now: &Moment) -> String {
        let day = now.date();
        match self {
            Self::Fhir => format!("anakinra-fhir-r4-{day}.json"),
            Self::Injections => format!("anakinra-injections-{day}.csv"),
            Self::LabResults => format!("anakinra-blood-tests-{day}.csv"),
        }
    }
}

/// The text of a file, if it can be written.
type Write = fn(ForeignFormat, &Record, &Moment) -> Option<String>;

lazy! {
    async fn writer() -> Write { write } in exchange
}

fn write(format: ForeignFormat, record: &Record, now: &Moment) -> Option<String> {
    match format {
        ForeignFormat::Fhir => fhir::write(record, now).ok(),
        ForeignFormat::Injections => csv::injections(record, now.date()).ok(),
        ForeignFormat::LabResults => csv::lab_results(record).ok(),
    }
}

#[component]
pub(super) fn HandOver() -> impl IntoView {
    let text = &later_strings().storing;
    view! {
        <Section heading=text.hand_over>
            <p>{text.hand_over_lead}</p>
            <div class="actions">
                <SaveAs format=ForeignFormat::Fhir label=text.as_fhir />
                <SaveAs format=ForeignFormat::Injections label=text.injections_as_csv />
                <SaveAs format=ForeignFormat::LabResults label=text.results_as_csv />
            </div>
            <p class="hint">{text.hand_over_limits}</p>
            <p class="links">
                <Link to=Route::History.hash() text=later_strings().history.import />
            </p>
        </Section>
    }
}

#[component]
fn SaveAs(format: ForeignFormat, label: &'static str) -> impl IntoView {
    let (records, dialog) = (use_records(), use_dialog());
    let text = &later_strings().storing;
    let press = move || {
        spawn_local(async move {
            let now = clock::now();
            let written = match writer().await {
                Ok(write) => records.with_untracked(|record| write(format, record, &now)),
                Err(_) => return dialog.say(strings().shell.missing),
            };
            let saved = match written {
                Some(content) => {
                    save(&format.file_name(&now), format.format(), &content, Packing::Plain).await
                }
                None => Err(NotSaved::Refused),
            };
            match saved {
                Ok(()) => dialog.say(text.handed_over),
                Err(why) => dialog.say(not_saved(why, text.not_handed_over)),
            }
        });
    };
    view! { <Button label on_press=press /> }
}
