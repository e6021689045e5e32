//! Everything gone from this browser, after a typed word and the offer of a backup.

use leptos::prelude::*;

use crate::app::App;
use crate::app::components::{Kind, Label, Place, Sending, button, form, paragraph, section};
use crate::app::dom::{El, el};
use crate::app::browser::files::Packing;
use crate::app::forms::{Answer, Need, Note, export_button};
use crate::app::i18n::strings;

pub(super) fn erase(app: App) -> El {
    let text = &strings().keeping;
    let ask = button(text.erase, move || app.sheet.open(text.erase_title, || erase_form(app)));
    section(text.erase, [paragraph(text.erase_lead), el("p").child(ask)])
}

fn erase_form(app: App) -> El {
    let text = &strings().keeping;
    let word = text.erase_word;
    let typed = Answer::new(String::new(), Need::Required, move |typed| {
        if typed.trim() == word {
            Ok(((), Note::Echo(String::new())))
        } else {
            Err(text.erase_wrong.to_owned())
        }
    });
    let field = typed.field(Label { name: text.erase_confirm, hint: "", unit: "" }, Kind::Text);
    let backup = el("p").child(export_button(app, || Packing::Plain));
    let sending = Sending::new(app.records.is_saving());
    form(
        text.erase_now,
        Place::Sheet(app.sheet),
        vec![paragraph(text.erase_lead), backup, field],
        sending,
        Box::new(move || {
            typed.input.visit();
            if typed.required().is_ok() {
                app.records.erase(move |failed| sending.problem.set((text.erase_failed)(&failed)));
            }
        }),
    )
}
