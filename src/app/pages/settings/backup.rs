//! The record as a file out of this browser, and when to remind of the next one.

use std::num::NonZeroU8;

use leptos::prelude::*;

use crate::app::browser::files::Packing;
use crate::app::components::{Choice, Question, Section};
use crate::app::context::{clock, use_clock, use_dialog, use_records};
use crate::app::forms::{ExportButton, commit_press};
use crate::app::i18n::{later_strings, strings};
use crate::app::pages::settings::view_model::LastBackup;
use crate::record::change::Change;
use crate::record::fact::{Fact, Reminder};
use crate::record::queries::backup_status::reminder_interval;

#[component]
pub(super) fn Backup() -> impl IntoView {
    let (records, clock) = (use_records(), use_clock());
    let text = &later_strings().storing;
    let packing = RwSignal::new(Packing::Plain);
    let line = move || {
        let today = clock.today();
        let last = records.with(|record| LastBackup::of(record, today));
        (strings().keeping.backup_line)(&last.status, last.days_ago)
    };
    view! {
        <Section heading=text.backup>
            <p>{text.backup_lead}</p>
            <p>{move || line()}</p>
            <div class="actions">
                <ExportButton packing class="primary" />
                <PackingOption packing />
            </div>
            <ReminderInterval />
        </Section>
    }
}

/// Whether the file is made smaller.
#[component]
fn PackingOption(packing: RwSignal<Packing>) -> impl IntoView {
    let is_packed = move || packing.get() == Packing::Packed;
    view! {
        <label class="option">
            <input
                type="checkbox"
                prop:checked=is_packed
                on:change:target=move |event| {
                    packing.set(if event.target().checked() { Packing::Packed } else { Packing::Plain });
                }
            />
            {later_strings().storing.packed}
        </label>
    }
}

/// How long after a backup the next one is reminded of; none for never.
#[component]
fn ReminderInterval() -> impl IntoView {
    let (records, dialog) = (use_records(), use_dialog());
    let text = &later_strings().storing;
    let interval = |(days, label): &(&'static str, &'static str)| {
        Choice::new(days.parse::<NonZeroU8>().ok(), days, *label)
    };
    let intervals = text.remind_options.iter().map(interval).collect::<Vec<_>>();
    let answer = Signal::derive(move || Some(records.with(reminder_interval)));
    let choose = move |every_days| {
        let reminder = Reminder { every_days, from: clock::now().date() };
        commit_press(records, dialog, Change::Add(Fact::Reminder(reminder)), strings().form.saved);
    };
    view! { <Question text=text.remind choices=intervals answer on_answer=choose /> }
}
