//! Everything that can be changed later, the files, and what this app is: groups, each one screen, and their index.

mod about;
mod appearance;
mod backup;
mod custom_sites;
mod details;
mod erase;
mod group;
mod hand_over;
mod index;
mod journey;
mod preference;
mod received;
mod reminders;
mod restore;
mod sites;
mod storage;
mod store_test;
mod supply;
mod unreadable;
mod view_model;

use leptos::prelude::*;

use crate::app::browser::document::show_from_top;
use crate::app::components::{Heading, KeyedList, Link};
use crate::app::i18n::{later_strings, strings};
use crate::app::router::{Route, part_in_address, set_title};
use group::GroupScreen;
use index::Index;
use view_model::Group;

/// The index, or the group that the address names; on a wide screen beside the index.
#[component]
pub fn SettingsPage() -> impl IntoView {
    let text = &later_strings().settings;
    let part = part_in_address(Route::Settings);
    let shown = Memo::new(move |_| part.with(|part| Group::from_part(part)));
    let name = move || shown.get().map_or(strings().shell.settings, Group::name);
    follow(shown);
    let back = move || {
        shown.get().map(|_| {
            view! { <p class="links"><Link to=Route::Settings.hash() text=text.all_settings /></p> }
                .into_any()
        })
    };
    view! {
        {move || back()}
        <Heading text=name />
        <div class="beside">
            <Index shown />
            <Groups shown />
            <div class="reader" hidden=move || shown.get().is_some()>
                <p class="empty">{text.choose_group}</p>
            </div>
        </div>
    }
}

/// The title names the group, and each is shown from its top.
fn follow(shown: Memo<Option<Group>>) {
    Effect::new(move |before: Option<()>| {
        let settings = strings().shell.settings;
        match shown.get() {
            Some(group) => set_title(&format!("{} · {settings}", group.name())),
            None => set_title(settings),
        }
        if before.is_some() {
            show_from_top();
        }
    });
}

/// The groups that were opened, of which one is seen: what was typed or opened in the others stays.
#[component]
fn Groups(shown: Memo<Option<Group>>) -> impl IntoView {
    let opened = Memo::new(move |before: Option<&Vec<Group>>| {
        let mut opened = before.cloned().unwrap_or_default();
        opened.extend(shown.get().filter(|group| !opened.contains(group)));
        opened
    });
    let screen = move |group| {
        view! {
            <div class="page" hidden=move || shown.get() != Some(group)>
                <GroupScreen group />
            </div>
        }
        .into_any()
    };
    view! {
        <div class="part" hidden=move || shown.get().is_none()>
            <KeyedList each=move || opened.get() key=|group| *group children=screen />
        </div>
    }
}
