//! Voiding an entry, with a reason.

use leptos::prelude::*;

use crate::app::components::{Feedback, Field, RowAction};
use crate::app::context::use_dialog;
use crate::app::forms::form_field::{FormField, Need};
use crate::app::forms::submission::{RecordForm, Submission};
use crate::app::i18n::later_strings;
use crate::record::change::Change;
use crate::record::entry_id::EntryId;

/// The way to void the entry that a row shows.
#[component]
pub fn VoidAction(
    /// The entry.
    of: EntryId,
    /// What the row says.
    #[prop(into)]
    row: TextProp,
    /// The title of the dialog.
    #[prop(default = later_strings().history.void_title)]
    title: &'static str,
) -> impl IntoView {
    let dialog = use_dialog();
    let void = move || dialog.open(title, move || view! { <VoidForm of /> });
    view! { <RowAction action=later_strings().history.void row on_press=void /> }
}

/// Asks why an entry is to be voided.
#[component]
pub fn VoidForm(of: EntryId) -> impl IntoView {
    let text = &later_strings().history;
    let reason = FormField::new("", Need::Required, |text| Ok((text.trim().to_owned(), Feedback::none())));
    let submit = move || {
        reason.input.touch();
        let change = Change::Void { of, reason: Some(untrack(|| reason.required())?) };
        Ok(Submission::new(change, text.voided_saved))
    };
    view! {
        <RecordForm action=text.void submit>
            <Field label=text.reason hint=text.void_hint state=reason />
        </RecordForm>
    }
}
