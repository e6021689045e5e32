//! What a form or a single press hands to the record, and what is said of what came of it.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::app::components::{Form, InputState};
use crate::app::context::dialog::Dialog;
use crate::app::context::records::Records;
use crate::app::context::{use_dialog, use_records};
use crate::app::forms::ClockQuestion;
use crate::app::forms::form_field::Invalid;
use crate::app::i18n::strings;
use crate::record::change::Change;
use crate::record::commit::CommitError;
use crate::record::fact::Fact;
use crate::record::validation::ValidationError;

/// Names the field that a refusal is about; none for the form as a whole.
type FieldOf = Box<dyn Fn(&ValidationError) -> Option<InputState>>;

/// A change, what to say when it is kept, and beside which field to say why it is refused.
pub struct Submission {
    change: Change,
    message: String,
    field_of: FieldOf,
}

impl Submission {
    /// A change whose refusals are about the form as a whole.
    pub fn new(change: Change, message: impl Into<String>) -> Self {
        Self { change, message: message.into(), field_of: Box::new(|_| None) }
    }

    /// A new fact.
    pub fn add(fact: Fact, message: impl Into<String>) -> Self {
        Self::new(Change::Add(fact), message)
    }

    /// The same, with all refusals of what was entered beside one field.
    pub fn refused_beside(self, input: InputState) -> Self {
        self.refused_by(move |_| Some(input))
    }

    /// The same, with each refusal beside the field that `field_of` names.
    pub fn refused_by(self, field_of: impl Fn(&ValidationError) -> Option<InputState> + 'static) -> Self {
        Self { field_of: Box::new(field_of), ..self }
    }
}

/// A form in the dialog that makes an entry. The dialog closes when it is kept.
#[component]
pub fn RecordForm(
    /// What stands on the button that submits it.
    #[prop(optional, into)]
    action: Option<&'static str>,
    /// The change, if all fields are valid; otherwise they say what is wrong.
    #[prop(into)]
    submit: UnsyncCallback<(), Result<Submission, Invalid>>,
    /// The fields.
    children: Children,
) -> impl IntoView {
    let (records, dialog) = (use_records(), use_dialog());
    let problem = RwSignal::new(String::new());
    let doubt = RwSignal::new(None);
    let on_submit = move || {
        doubt.set(None);
        let Ok(Submission { change, message, field_of }) = submit.run(()) else { return };
        spawn_local(async move {
            match records.commit(change).await {
                // The form was left meanwhile, and another one may be open.
                Ok(()) if problem.is_disposed() => dialog.say(&message),
                Err(why) if problem.is_disposed() => dialog.say(&strings().problems.not_done(&why)),
                Ok(()) => dialog.done(&message),
                Err(CommitError::ClockInDoubt(of, now)) => doubt.set(Some((of, now))),
                Err(why) => show_error(&why, problem, &*field_of),
            }
        });
    };
    let action = action.unwrap_or(strings().form.save);
    view! {
        <Form action problem is_saving=records.is_saving() on_submit on_cancel=move || dialog.leave()>
            {children()}
            <ClockQuestion doubt=doubt.into() on_confirm=on_submit />
        </Form>
    }
}

/// Puts what stands against a change beside its field, or says it of the whole form.
pub fn show_error(
    why: &CommitError,
    problem: RwSignal<String>,
    field_of: &dyn Fn(&ValidationError) -> Option<InputState>,
) {
    let sentence = strings().problems.not_done(why);
    let field = match why {
        CommitError::Invalid(refusal) if !refusal.is_about_record() => field_of(refusal),
        _ => None,
    };
    match field {
        Some(input) => input.refuse(sentence),
        None => problem.set(sentence),
    }
}

/// Keeps what the press of a button says, and says so. A second press while the first is being kept does nothing.
pub fn commit_press(records: Records, dialog: Dialog, change: Change, message: &'static str) {
    if !records.is_saving().get_untracked() {
        commit_choice(records, dialog, change, message);
    }
}

/// Keeps what is chosen in a list, one choice after the other, and says so. What shows the record shows it again if it was
/// not kept.
pub fn commit_choice(records: Records, dialog: Dialog, change: Change, message: &'static str) {
    spawn_local(async move {
        match records.commit(change).await {
            Ok(()) => dialog.say(message),
            Err(why) => {
                records.notify();
                dialog.say(&strings().problems.not_done(&why));
            }
        }
    });
}
