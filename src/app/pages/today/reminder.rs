//! That a backup is due, with the button that makes one and the one that puts it off.

use leptos::prelude::*;

use crate::app::App;
use crate::app::context::clock;
use crate::app::components::{Button, Notice};
use crate::app::browser::files::Packing;
use crate::app::forms::{ExportButton, keep_press};
use crate::app::use_app;
use crate::app::i18n::strings;
use crate::domain::monograph::Severity;
use crate::record::change::Change;
use crate::record::copies::{put_off_from, standing};
use crate::record::entry::Fact;

#[component]
pub(super) fn BackupDue() -> impl IntoView {
    let app = use_app();
    let today = app.clock.today();
    let standing = app.records.with(|record| standing(record, today));
    let days = standing.last.as_ref().map(|last| (today - last.date()).num_days());
    let text = &strings().keeping;
    standing.is_due.then(|| {
        let said = format!("{}. {}", text.backup_due, (text.backup_line)(&standing, days));
        view! {
            <Notice severity=Severity::Information>
                <p>{said}</p>
                <div class="actions">
                    <ExportButton packing=|| Packing::Plain />
                    <Button label=text.not_now on_press=move || put_off(app) />
                </div>
            </Notice>
        }
        .into_any()
    })
}

fn put_off(app: App) {
    let reminder = app.records.look(|record| put_off_from(record, clock::now().date()));
    keep_press(app, Change::Add(Fact::Reminder(reminder)), strings().settings.saved);
}
