//! That a backup is due, with the button that makes one and the one that puts it off.

use leptos::prelude::*;

use crate::app::browser::files::Packing;
use crate::app::components::{Button, Notice};
use crate::app::context::{clock, use_clock, use_dialog, use_records};
use crate::app::forms::{ExportButton, commit_press};
use crate::app::i18n::strings;
use crate::domain::monograph::Severity;
use crate::record::change::Change;
use crate::record::fact::Fact;
use crate::record::queries::backup_status::{backup_status, snoozed_reminder};

/// Nothing until then.
#[component]
pub(super) fn BackupDue() -> impl IntoView {
    let (records, dialog, clock) = (use_records(), use_dialog(), use_clock());
    let text = &strings().keeping;
    let backup = move || records.with(|record| backup_status(record, clock.today()));
    let is_due = Memo::new(move |_| backup().is_due);
    let sentence = move || {
        let backup = backup();
        let days = backup.last.as_ref().map(|last| (clock.today() - last.date()).num_days().max(0));
        format!("{}. {}", text.backup_due, text.backup_line(&backup, days))
    };
    let snooze = move || {
        let reminder = records.with_untracked(|record| snoozed_reminder(record, clock::now().date()));
        commit_press(records, dialog, Change::Add(Fact::Reminder(reminder)), strings().form.saved);
    };
    view! {
        {move || is_due.get().then(|| view! {
            <Notice severity=Severity::Information>
                <p>{move || sentence()}</p>
                <div class="actions">
                    <ExportButton packing=Packing::Plain />
                    <Button label=text.not_now on_press=snooze />
                </div>
            </Notice>
        }.into_any())}
    }
}
