//! Voiding an entry, with a reason.

use leptos::prelude::*;

use crate::app::components::{Feedback, Field, RowAction};
use crate::app::context::{use_dialog, use_records};
use crate::app::forms::form_field::{FormField, Need};
use crate::app::forms::submission::{RecordForm, Submission};
use crate::app::i18n::{entries, later_strings, strings};
use crate::record::change::Change;
use crate::record::entry_id::EntryId;
use crate::record::record::Record;

/// The way to void the entry that a row shows.
#[component]
pub fn VoidAction(
    /// The entry.
    of: EntryId,
    /// What the row says.
    #[prop(into)]
    row: TextProp,
) -> impl IntoView {
    let (records, dialog) = (use_records(), use_dialog());
    let void = move || {
        let question = records.with_untracked(|record| question_about(record, of));
        dialog.open(question, move || view! { <VoidForm of /> });
    };
    view! { <RowAction action=later_strings().history.void row on_press=void /> }
}

/// Whether an entry is to be voided, with what it says now.
fn question_about(record: &Record, of: EntryId) -> String {
    let current = record.current(of);
    current
        .map_or_else(|| later_strings().history.void_title.to_owned(), |current| entries().void(current.what))
}

/// Asks why an entry is to be voided.
#[component]
pub fn VoidForm(of: EntryId) -> impl IntoView {
    let text = &later_strings().history;
    let reason = FormField::new("", Need::Required, |text| Ok((text.trim().to_owned(), Feedback::none())));
    let submit = move || {
        reason.input.touch();
        let change = Change::Void { of, reason: Some(untrack(|| reason.required())?) };
        Ok(Submission::new(change, strings().form.voided))
    };
    view! {
        <RecordForm action=text.void submit>
            <Field label=text.reason hint=text.void_hint state=reason />
        </RecordForm>
    }
}
