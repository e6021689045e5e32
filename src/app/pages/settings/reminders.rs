//! What reminds of a dose, and what cannot.

use crate::app::App;
use crate::app::components::{button, paragraph, section};
use crate::app::dom::{El, el, later};
use crate::app::files::export_calendar;
use crate::app::wording::words;

pub(super) fn reminders(app: App) -> El {
    let text = &words().reminding;
    let export = button(text.export, move || {
        later(async move {
            let done = export_calendar(app).await;
            app.sheet.say(if done { text.exported } else { words().keeping.export_failed });
        });
    });
    let lines = el("ul").class("lines").children(text.honest.map(|line| el("li").text(line)));
    section(text.title, [paragraph(text.lead), lines, el("p").child(export)])
}
