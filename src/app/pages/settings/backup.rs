//! The record as a file out of this browser, and when to remind of the next one.

use std::num::NonZeroU8;

use leptos::prelude::*;

use crate::app::browser::files::Packing;
use crate::app::components::{Choice, Question, RowActions, Section};
use crate::app::context::{clock, use_clock, use_dialog, use_records};
use crate::app::forms::{ExportButton, VoidAction, commit_choice};
use crate::app::i18n::{later_strings, strings};
use crate::app::pages::settings::view_model::LastBackup;
use crate::record::change::Change;
use crate::record::fact::{Fact, Reminder};
use crate::record::queries::backup_status::{REMINDER_INTERVALS, reminder_interval};

#[component]
pub(super) fn Backup() -> impl IntoView {
    let (records, clock) = (use_records(), use_clock());
    let text = &later_strings().storing;
    let packing = RwSignal::new(Packing::Plain);
    let last = move || {
        let today = clock.today();
        records.with(|record| LastBackup::of(record, today))
    };
    let line = move || {
        let last = last();
        strings().keeping.backup_line(&last.status, last.days_ago)
    };
    // A file that never arrived is no backup.
    let made = Memo::new(move |_| last().id);
    let void = move || {
        made.get().map(|of| {
            view! {
                <RowActions>
                    <VoidAction of row=line />
                </RowActions>
            }
            .into_any()
        })
    };
    view! {
        <Section heading=text.backup>
            <p>{text.backup_lead}</p>
            <div>
                <p>{move || line()}</p>
                {move || void()}
            </div>
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
    let interval = |days: Option<NonZeroU8>| {
        let name = days.map_or_else(|| "never".to_owned(), |days| days.to_string());
        Choice::new(days, name, text.remind_after(days))
    };
    let intervals = REMINDER_INTERVALS.map(interval).to_vec();
    let answer = Signal::derive(move || Some(records.with(reminder_interval)));
    let choose = move |every_days| {
        let reminder = Reminder { every_days, from: clock::now().date() };
        commit_choice(records, dialog, Change::Add(Fact::Reminder(reminder)), strings().form.saved);
    };
    view! { <Question text=text.remind choices=intervals answer on_answer=choose /> }
}
