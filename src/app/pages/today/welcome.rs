//! The first start: what the app is for, other ways in, and the set-up.

use leptos::prelude::*;

use crate::app::browser::boot_bridge::{DEMO_ADDRESS, RootAttr, root_attr_signal};
use crate::app::browser::persistence::{erases_after_a_week, is_on_home_screen};
use crate::app::components::{Failure, Link, Notice};
use crate::app::context::use_records;
use crate::app::forms::SetUpForm;
use crate::app::i18n::strings;
use crate::app::router::Route;
use crate::domain::monograph::Severity;

/// The page of somebody of whom nothing is known yet.
#[component]
pub(super) fn Welcome() -> impl IntoView {
    view! {
        <OrphanedEntries />
        <Remembered />
        <p class="lead">{strings().set_up.lead}</p>
        <WaysIn />
        <WhatTheBrowserKeeps />
        <SetUpForm />
    }
}

/// Entries that are there though nobody is set up.
#[component]
fn OrphanedEntries() -> impl IntoView {
    let records = use_records();
    let sentence = move || match records.with(|record| record.entries().len()) {
        0 => String::new(),
        count => strings().keeping.no_details(count),
    };
    view! { <Failure sentence /> }
}

/// A record that the worker remembers, and that is in neither store.
#[component]
fn Remembered() -> impl IntoView {
    let is_remembered = root_attr_signal(RootAttr::Remembered);
    let sentence = move || {
        let sentence = if is_remembered.get() == "true" { strings().keeping.remembered } else { "" };
        sentence.to_owned()
    };
    view! { <Failure sentence /> }
}

#[component]
fn WaysIn() -> impl IntoView {
    let text = &strings().set_up;
    let demo = (!use_records().is_demo())
        .then(|| view! { <Link to=DEMO_ADDRESS text=strings().demo.begin /> }.into_any());
    view! {
        <p class="links">
            <Link to=Route::DoseCheck.hash() text=text.only_dose_check />
            <Link to=Route::BACKUP text=text.have_backup />
            {demo}
        </p>
    }
}

/// What has to be known of the storage of some browsers.
#[component]
fn WhatTheBrowserKeeps() -> impl IntoView {
    let text = &strings().keeping;
    let home_screen =
        is_on_home_screen().then(|| view! { <p class="hint">{text.home_screen_begins_empty}</p> }.into_any());
    let week = erases_after_a_week().then(|| {
        view! {
            <Notice severity=Severity::Information>
                <p>{text.after_a_week}</p>
            </Notice>
        }
        .into_any()
    });
    view! {
        {home_screen}
        {week}
    }
}
