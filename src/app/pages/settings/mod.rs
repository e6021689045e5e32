//! Everything that can be changed later, the files, and what this app is.

mod about;
mod details;
mod files;
mod room;
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
        files::files(app),
        room::unreadable(app),
        room::room(app),
        theme::theme(),
        about::about(),
    ]
}
