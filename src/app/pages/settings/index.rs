//! The index of the groups.

use leptos::prelude::*;

use crate::app::components::KeyedList;
use crate::app::context::{use_clock, use_records};
use crate::app::i18n::{later_strings, strings};
use crate::app::pages::settings::view_model::{Group, LastBackup};

/// The groups that there is something in, each with what that is. On a narrow screen it gives way to the one that is shown.
#[component]
pub(super) fn Index(shown: Memo<Option<Group>>) -> impl IntoView {
    let records = use_records();
    let (is_demo, is_set_up) = (records.is_demo(), records.is_set_up());
    let groups = move || {
        let is_set_up = is_set_up.get();
        let all = Group::ALL.into_iter();
        all.filter(|group| is_set_up || !group.is_about_treatment())
            .filter(|group| !is_demo || !group.is_about_files())
            .collect()
    };
    let is_aside = move || if shown.get().is_some() { "rows aside" } else { "rows" };
    view! {
        <ul class=is_aside>
            <KeyedList each=groups key=|group| *group let:group>
                <Entry group shown />
            </KeyedList>
        </ul>
    }
}

#[component]
fn Entry(group: Group, shown: Memo<Option<Group>>) -> impl IntoView {
    let (records, clock) = (use_records(), use_clock());
    let text = &later_strings().settings;
    let line = move || match group {
        Group::Treatment => text.in_treatment.to_owned(),
        Group::Supply => text.in_supply.to_owned(),
        Group::Backup => {
            let today = clock.today();
            let last = records.with(|record| LastBackup::of(record, today));
            strings().keeping.backup_line(&last.status, last.days_ago)
        }
        Group::Storage => text.in_storage.to_owned(),
        Group::Look => text.in_look.to_owned(),
        Group::About => text.in_about.to_owned(),
        // It is not listed.
        Group::Received => String::new(),
    };
    view! {
        <li>
            <a
                class="row card"
                href=group.address()
                aria-current=move || (shown.get() == Some(group)).then_some("true")
            >
                <b>{group.name()}</b>
                <span class="hint">{line}</span>
            </a>
        </li>
    }
}
