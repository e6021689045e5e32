//! One group of settings.

use leptos::prelude::*;

use crate::app::components::SetUpFirst;
use crate::app::context::use_records;
use crate::app::i18n::strings;
use crate::app::pages::settings::about::About;
use crate::app::pages::settings::appearance::Appearance;
use crate::app::pages::settings::backup::Backup;
use crate::app::pages::settings::details::{LatestWeight, PatientDetails, Regimens};
use crate::app::pages::settings::erase::Erase;
use crate::app::pages::settings::hand_over::HandOver;
use crate::app::pages::settings::received::Received;
use crate::app::pages::settings::reminders::Reminders;
use crate::app::pages::settings::restore::Restore;
use crate::app::pages::settings::sites::Sites;
use crate::app::pages::settings::storage::Storage;
use crate::app::pages::settings::supply::Supply;
use crate::app::pages::settings::unreadable::UnreadableTexts;
use crate::app::pages::settings::view_model::Group;

/// What belongs to a group, or why there is nothing. Of the demo there is nothing to remind of, to keep, to hand over or to
/// erase.
#[component]
pub(super) fn GroupScreen(group: Group) -> impl IntoView {
    let records = use_records();
    let is_set_up = records.is_set_up();
    if group.is_about_treatment() {
        let content =
            move || if is_set_up.get() { treatment(group) } else { view! { <SetUpFirst /> }.into_any() };
        return view! { {content} }.into_any();
    }
    if group.is_about_files() && records.is_demo() {
        return view! { <p>{strings().demo.no_files}</p> }.into_any();
    }
    match group {
        Group::Treatment | Group::Supply => ().into_any(),
        Group::Backup => view! {
            <Backup />
            <Restore />
            <HandOver />
        }
        .into_any(),
        Group::Storage => view! {
            <Storage />
            <UnreadableTexts />
            <Erase />
        }
        .into_any(),
        Group::Look => view! { <Appearance /> }.into_any(),
        Group::About => view! { <About /> }.into_any(),
        Group::Received => view! { <Received /> }.into_any(),
    }
}

fn treatment(group: Group) -> AnyView {
    if group == Group::Treatment {
        return view! {
            <PatientDetails />
            <Regimens />
            <LatestWeight />
            <Sites />
        }
        .into_any();
    }
    view! {
        <Supply />
        {(!use_records().is_demo()).then(|| view! { <Reminders /> }.into_any())}
    }
    .into_any()
}
