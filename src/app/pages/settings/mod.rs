//! Everything that can be changed later, the files, and what this app is.

mod about;
mod backup;
mod details;
mod erase;
mod restore;
mod storage;
mod theme;

use crate::app::App;
use crate::app::dom::El;
use crate::app::pages::heading;
use crate::app::wording::words;

/// The page.
pub fn settings_page(app: App) -> Vec<El> {
    vec![
        heading(words().shell.settings),
        details::details(app),
        backup::backup(app),
        restore::restore(app),
        storage::storage(app),
        storage::unreadable(app),
        theme::theme(),
        about::about(),
        erase::erase(app),
    ]
}
