//! That a backup is due, with the button that makes one and the one that puts it off.

use crate::app::App;
use crate::app::clock;
use crate::app::components::{button, notice, paragraph};
use crate::app::dom::{El, el};
use crate::app::files::Packing;
use crate::app::forms::{export_button, keep_press};
use crate::app::wording::words;
use crate::domain::monograph::Severity;
use crate::record::change::Change;
use crate::record::copies::{put_off_from, standing};
use crate::record::entry::Fact;

pub(super) fn backup_due(app: App) -> Option<El> {
    let today = app.clock.today();
    let standing = app.records.with(|record| standing(record, today));
    let days = standing.last.as_ref().map(|last| (today - last.date()).num_days());
    let text = &words().keeping;
    standing.is_due.then(|| {
        let later = button(text.not_now, move || put_off(app));
        let actions = el("div").class("actions").child(export_button(app, || Packing::Plain)).child(later);
        let said = format!("{}. {}", text.backup_due, (text.backup_line)(&standing, days));
        notice(Severity::Information, [paragraph(&said), actions])
    })
}

fn put_off(app: App) {
    let reminder = app.records.look(|record| put_off_from(record, clock::now().date()));
    keep_press(app, Change::Add(Fact::Reminder(reminder)), words().settings.saved);
}
