//! What reminds of a dose, and what cannot.

use leptos::prelude::*;

use crate::app::App;
use crate::app::components::{button, paragraph, section};
use crate::app::dom::{El, el, later, look, told};
use crate::app::browser::files::{export_calendar, no_file};
use crate::app::i18n::strings;

/// Whether notifications are allowed, as an attribute of the whole page.
const NOTIFY: &str = "data-notify";

pub(super) fn reminders(app: App) -> El {
    let text = &strings().reminding;
    let export = button(text.export, move || {
        later(async move {
            let done = export_calendar(app).await;
            app.sheet.say(if done { text.exported } else { no_file(strings().keeping.export_failed) });
        });
    });
    let lines = el("ul").class("lines").children(text.honest.map(|line| el("li").text(line)));
    let permission = told(NOTIFY);
    let said = paragraph("").live_text(move || permission.with(|told| (text.permission)(told).to_owned()));
    let ask = el("p").live(move || {
        let can_ask = permission.with(|told| told == "default");
        can_ask.then(|| button(text.notify, || look(NOTIFY, "ask"))).into_iter().collect()
    });
    section(text.title, [paragraph(text.lead), lines, el("p").child(export), said, ask])
}
