//! The first steps: what the app can do, a sentence at a time, until it was read or skipped.

use leptos::prelude::*;

use crate::app::components::Button;
use crate::app::dom::{focus_heading, look, looks};
use crate::app::i18n::strings;

/// Kept by `boot.js`.
const STEPS: &str = "data-steps";
const DONE: &str = "done";

/// Nothing for those who have read or skipped them.
#[component]
pub(super) fn FirstSteps() -> impl IntoView {
    let text = &strings().steps;
    let steps = text.all.len();
    let step = RwSignal::new(0);
    let is_done = RwSignal::new(looks(STEPS) == DONE);
    let end = move || {
        look(STEPS, DONE);
        is_done.set(true);
        focus_heading();
    };
    let next = move || if step.get_untracked() + 1 < steps { step.update(|step| *step += 1) } else { end() };
    let name = move || if step.get() + 1 < steps { text.next } else { text.done };
    (!is_done.get_untracked()).then(|| {
        view! {
            <section class="steps more" data-done=move || is_done.get().to_string()>
                <h2>{text.title}</h2>
                <div class="stack" role="status">
                    <p>{move || text.all.get(step.get()).copied().unwrap_or_default().to_owned()}</p>
                    <p class="hint">{move || (text.place)(step.get() + 1, steps)}</p>
                </div>
                <div class="actions">
                    <Button label=name on_press=next />
                    <Button label=text.skip on_press=end />
                </div>
            </section>
        }
        .into_any()
    })
}
