//! The first steps: what the app can do, a sentence at a time, until they were read or skipped.

use leptos::prelude::*;

use crate::app::browser::boot_bridge::{RootAttr, root_attr, set_root_attr};
use crate::app::browser::document::focus_heading;
use crate::app::components::Button;
use crate::app::i18n::strings;
use crate::app::pages::today::view_model::TodayModel;

/// How `boot.js` remembers that they were read or skipped.
const DONE: &str = "done";

/// Nothing for those who have injected already, or are through.
#[component]
pub(super) fn FirstSteps(model: Memo<TodayModel>) -> impl IntoView {
    let is_done = RwSignal::new(root_attr(RootAttr::FirstSteps) == DONE);
    let is_shown = Memo::new(move |_| !is_done.get() && model.with(|model| model.last.is_none()));
    let end = UnsyncCallback::new(move |()| {
        set_root_attr(RootAttr::FirstSteps, DONE);
        is_done.set(true);
        focus_heading();
    });
    view! { {move || is_shown.get().then(|| view! { <Steps on_end=end /> }.into_any())} }
}

#[component]
fn Steps(on_end: UnsyncCallback<()>) -> impl IntoView {
    let text = &strings().steps;
    let count = text.all().len();
    let index = RwSignal::new(0);
    let is_last = move || index.get() + 1 == count;
    let next = move || if untrack(is_last) { on_end.run(()) } else { index.update(|index| *index += 1) };
    view! {
        <section class="first-steps">
            <h2>{text.title}</h2>
            <div class="stack" role="status">
                <p>{move || text.all().get(index.get()).copied().unwrap_or_default().to_owned()}</p>
                <p class="hint">{move || text.place(index.get() + 1, count)}</p>
            </div>
            <div class="actions">
                <Button label=move || if is_last() { text.done } else { text.next } on_press=next />
                <Button label=text.skip on_press=on_end />
            </div>
        </section>
    }
}
