//! Everything gone from this browser, after a typed word and the offer of a backup.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::app::browser::files::Packing;
use crate::app::browser::received::forget;
use crate::app::components::{Button, Feedback, Field, Form, Section};
use crate::app::context::{use_dialog, use_records};
use crate::app::forms::{ExportButton, FormField, Need};
use crate::app::i18n::later_strings;

#[component]
pub(super) fn Erase() -> impl IntoView {
    let (records, dialog) = (use_records(), use_dialog());
    let text = &later_strings().storing;
    let ask = move || {
        let count = records.with_untracked(|record| record.entries().len());
        dialog.open(text.erase_title(count), || view! { <EraseForm /> });
    };
    view! {
        <Section heading=text.erase>
            <p>{text.erase_lead}</p>
            <p><Button label=text.erase on_press=ask /></p>
        </Section>
    }
}

#[component]
fn EraseForm() -> impl IntoView {
    let (records, dialog) = (use_records(), use_dialog());
    let text = &later_strings().storing;
    let confirmation = FormField::new("", Need::Required, |typed| {
        if typed.trim() == text.erase_word {
            Ok(((), Feedback::none()))
        } else {
            Err(text.erase_wrong.to_owned())
        }
    });
    let problem = RwSignal::new(String::new());
    let erase = move || {
        confirmation.input.touch();
        if untrack(|| confirmation.required()).is_err() {
            return;
        }
        // The page is loaded again when all is gone; nothing of this word would be missed.
        dialog.settle();
        spawn_local(async move {
            forget().await;
            if let Err(failed) = records.erase().await {
                problem.set(text.erase_failed(&failed));
            }
        });
    };
    view! {
        <Form
            action=text.erase_now
            problem
            is_saving=records.is_saving()
            on_submit=erase
            on_cancel=move || dialog.leave()
        >
            <p>{text.erase_lead}</p>
            <p><ExportButton packing=Packing::Plain /></p>
            <Field label=text.erase_confirm state=confirmation />
        </Form>
    }
}
