//! Everything that can be changed later, the files, and what this app is.

mod about;
mod backup;
mod details;
mod erase;
mod regions;
mod reminders;
mod restore;
mod storage;
mod supply;
mod theme;

use crate::app::App;
use crate::app::components::paragraph;
use crate::app::dom::El;
use crate::app::pages::heading;
use crate::app::i18n::strings;

/// The page.
pub fn settings_page(app: App) -> Vec<El> {
    let is_set_up = app.records.look(|record| record.patient().is_some());
    let mut parts = vec![heading(strings().shell.settings), details::details(app)];
    // Of made-up data there is nothing to keep, to hand over or to erase.
    if app.records.is_made_up() {
        parts.extend([supply::supply(app), regions::sites(app), paragraph(strings().demo.no_files)]);
        parts.extend([theme::theme(), about::about()]);
        return parts;
    }
    if is_set_up {
        parts.extend([reminders::reminders(app), supply::supply(app), regions::sites(app)]);
    }
    parts.extend([
        backup::backup(app),
        restore::restore(app),
        storage::storage(app),
        storage::unreadable(app),
        theme::theme(),
        about::about(),
        erase::erase(app),
    ]);
    parts
}
