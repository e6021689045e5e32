//! The button that hands everything that is kept to the person as a file.

use crate::app::App;
use crate::app::components::button;
use crate::app::dom::{El, later};
use crate::app::files::{Packing, export, no_file};
use crate::app::wording::words;

/// A button that exports, and says what came of it.
pub fn export_button(app: App, packing: impl Fn() -> Packing + 'static) -> El {
    let text = &words().keeping;
    button(text.export, move || {
        let packing = packing();
        later(async move {
            match export(app, packing).await {
                Some(count) => app.sheet.say(&(text.exported)(count)),
                None => app.sheet.say(no_file(text.export_failed)),
            }
        });
    })
}
