//! A form that is submitted as a whole; after a mistake the focus goes to the first field in question.

use leptos::ev::SubmitEvent;
use leptos::html;
use leptos::prelude::*;

use crate::app::browser::document::focus;
use crate::app::components::{Button, Failure};
use crate::app::i18n::strings;

const IN_QUESTION: &str =
    "[aria-invalid=true], [data-state=wrong] input, [data-state=asks] .confirm input:not(:checked)";

/// Fields, a button that submits them, and what is wrong with the whole of it.
#[component]
pub fn Form(
    /// What stands on the button that submits it.
    action: &'static str,
    /// What is wrong with the whole of it; empty for nothing.
    problem: RwSignal<String>,
    /// Whether it is on its way; a second press does nothing then.
    #[prop(into)]
    is_saving: Signal<bool>,
    /// Called when it is submitted.
    #[prop(into)]
    on_submit: UnsyncCallback<()>,
    /// Called by the button that leaves it, if there is one.
    #[prop(optional, into)]
    on_cancel: Option<UnsyncCallback<()>>,
    /// The fields.
    children: Children,
) -> impl IntoView {
    let this = NodeRef::<html::Form>::new();
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        if is_saving.get_untracked() {
            return;
        }
        problem.set(String::new());
        let form = this.get_untracked();
        on_submit.run(());
        // The fields show what is wrong a moment later; the form itself may be gone by then.
        request_animation_frame(move || {
            focus(form.and_then(|form| form.query_selector(IN_QUESTION).ok().flatten()));
        });
    };
    let cancel = on_cancel
        .map(|on_cancel| view! { <Button label=strings().form.cancel on_press=on_cancel /> }.into_any());
    view! {
        <form novalidate node_ref=this on:submit=submit>
            {children()}
            <div>
                <Failure sentence=problem />
            </div>
            // The field keeps the focus until the press is complete: a mistake that it shows when it is left
            // would move the button away from under the finger.
            <div class="actions" on:mousedown=|event| event.prevent_default()>
                <button type="submit" class="primary">
                    {move || if is_saving.get() { strings().form.saving } else { action }.to_owned()}
                </button>
                {cancel}
            </div>
        </form>
    }
}
