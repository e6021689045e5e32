//! The first steps: what the app can do, a sentence at a time, until it was read or skipped.

use leptos::prelude::*;

use crate::app::components::{button, paragraph, section};
use crate::app::dom::{El, el, focus_heading, look, looks};
use crate::app::wording::words;

/// Kept by `boot.js`.
const STEPS: &str = "data-steps";
const DONE: &str = "done";

/// Nothing for those who have read or skipped them.
pub(super) fn first_steps() -> Option<El> {
    let text = &words().steps;
    let steps = text.all.len();
    let step = RwSignal::new(0);
    let is_done = RwSignal::new(looks(STEPS) == DONE);
    let end = move || {
        look(STEPS, DONE);
        is_done.set(true);
        focus_heading();
    };
    let next = move || if step.get_untracked() + 1 < steps { step.update(|step| *step += 1) } else { end() };
    let place = paragraph("").class("hint").live_text(move || (text.place)(step.get() + 1, steps));
    let said =
        paragraph("").live_text(move || text.all.get(step.get()).copied().unwrap_or_default().to_owned());
    let name = move || if step.get() + 1 < steps { text.next } else { text.done }.to_owned();
    let actions =
        el("div").class("actions").child(button("", next).live_text(name)).child(button(text.skip, end));
    let read = el("div").class("stack").attr("role", "status").children([said, place]);
    let hidden = move || is_done.get().to_string();
    let all = section(text.title, [read, actions]).class("steps more").live_attr("data-done", hidden);
    (!is_done.get_untracked()).then_some(all)
}
