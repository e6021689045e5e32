//! The record as a file out of this browser, and when to remind of the next one.

use std::num::NonZeroU8;

use leptos::prelude::*;

use crate::app::App;
use crate::app::context::clock;
use crate::app::components::{choices, paragraph, section};
use crate::app::dom::{El, el};
use crate::app::browser::files::Packing;
use crate::app::forms::{export_button, keep_press};
use crate::app::i18n::strings;
use crate::record::change::Change;
use crate::record::copies::{Reminder, every_days, standing};
use crate::record::entry::Fact;

const NEVER: &str = "never";

pub(super) fn backup(app: App) -> El {
    let text = &strings().keeping;
    let line = paragraph("").live_text(move || {
        let today = app.clock.today();
        let standing = app.records.with(|record| standing(record, today));
        let days = standing.last.as_ref().map(|last| (today - last.date()).num_days());
        (text.backup_line)(&standing, days)
    });
    let packed = RwSignal::new(false);
    let export =
        export_button(app, move || if packed.get_untracked() { Packing::Packed } else { Packing::Plain });
    let tick = el("input")
        .attr("type", "checkbox")
        .on("change", move |_| packed.update(|packed| *packed = !*packed));
    let smaller = el("label").class("option").child(tick).text(text.packed);
    let actions = el("div").class("actions").child(export.class("primary")).child(smaller);
    section(text.backup, [paragraph(text.backup_lead), line, actions, remind(app)])
}

fn remind(app: App) -> El {
    let chosen = move || {
        let days = app.records.with(every_days);
        days.map_or_else(|| NEVER.to_owned(), |days| days.to_string())
    };
    let pick = move |days: &'static str| {
        let every_days: Option<NonZeroU8> = days.parse().ok();
        let reminder = Reminder { every_days, from: clock::now().date() };
        keep_press(app, Change::Add(Fact::Reminder(reminder)), strings().settings.saved);
    };
    choices(strings().keeping.remind, strings().keeping.remind_options, chosen, pick)
}
