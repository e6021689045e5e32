//! Everything that can be changed later, the files, and what this app is.

mod about;
mod appearance;
mod backup;
mod custom_sites;
mod details;
mod erase;
mod journey;
mod preference;
mod reminders;
mod restore;
mod sites;
mod storage;
mod store_test;
mod supply;
mod unreadable;
mod view_model;

use leptos::prelude::*;

use crate::app::components::{Deferred, Heading};
use crate::app::context::use_records;
use crate::app::i18n::strings;
use about::About;
use appearance::Appearance;
use backup::Backup;
use details::{LatestWeight, PatientDetails, Regimens};
use erase::Erase;
use reminders::Reminders;
use restore::Restore;
use sites::Sites;
use storage::Storage;
use supply::Supply;
use unreadable::UnreadableTexts;

/// The page. Of the demo there is nothing to remind of, to keep, to hand over or to erase.
#[component]
pub fn SettingsPage() -> impl IntoView {
    let records = use_records();
    let is_demo = records.is_demo();
    let is_set_up = records.is_set_up();
    let treatment = move || is_set_up.get().then(|| view! { <Treatment /> }.into_any());
    let record = if is_demo {
        view! { <p>{strings().demo.no_files}</p> }.into_any()
    } else {
        view! {
            <Deferred>
                <Backup />
                <Restore />
            </Deferred>
            <Deferred>
                <Storage />
                <UnreadableTexts />
            </Deferred>
        }
        .into_any()
    };
    view! {
        <Heading text=strings().shell.settings />
        {move || treatment()}
        {record}
        <Deferred>
            <Appearance />
            <About />
            {(!is_demo).then(|| view! { <Erase /> }.into_any())}
        </Deferred>
    }
}

/// What belongs to the treatment of a patient.
#[component]
fn Treatment() -> impl IntoView {
    let is_demo = use_records().is_demo();
    view! {
        <PatientDetails />
        <Regimens />
        <LatestWeight />
        {(!is_demo).then(|| view! { <Reminders /> }.into_any())}
        <Deferred>
            <Supply />
            <Sites />
        </Deferred>
    }
}
