//! The form of the dialog, and what happens to a change that a person has made: it is kept and that is said, or
//! what stands against it is.

use leptos::prelude::*;

use crate::app::App;
use crate::app::components::{Input, Place, Sending, form};
use crate::app::dom::El;
use crate::app::wording::words;
use crate::record::change::{Change, Refusal, SecondOfDay};
use crate::record::commit::NotDone;

/// A form in the dialog. `send` gets what tells how its sending goes.
pub(super) fn sheet_form(
    app: App,
    action: &'static str,
    fields: Vec<El>,
    send: impl Fn(Sending) + 'static,
) -> El {
    let sending = Sending::new(app.records.is_saving());
    form(action, Place::Sheet(app.sheet), fields, sending, Box::new(move || send(sending)))
}

/// Keeps what the form in the dialog says, and closes it with a message. A refusal stands beside the field that
/// `field` gives for it, anything else above the buttons.
pub(super) fn keep(
    app: App,
    sending: Sending,
    change: Change,
    message: String,
    field: impl Fn(&Refusal) -> Option<Input> + 'static,
) {
    app.records.commit(change, SecondOfDay::Ask, move |done| match done {
        Ok(()) => app.sheet.done(&message),
        Err(why) => refuse(sending, &why, &field),
    });
}

/// Puts what stands against a change beside its field, or says it of the whole form.
pub(super) fn refuse(sending: Sending, why: &NotDone, field: &dyn Fn(&Refusal) -> Option<Input>) {
    let sentence = (words().problems.not_done)(why);
    match why {
        NotDone::Refused(refusal) => match field(refusal) {
            Some(input) => input.refuse(sentence),
            None => sending.problem.set(sentence),
        },
        NotDone::NotStored(_) | NotDone::Outdated => sending.problem.set(sentence),
    }
}

/// Keeps what a single press says, and says so. What shows the record shows it again if it was not kept.
pub fn keep_press(app: App, change: Change, message: &'static str) {
    app.records.commit(change, SecondOfDay::Ask, move |done| match done {
        Ok(()) => app.sheet.say(message),
        Err(why) => {
            app.records.show_again();
            app.sheet.say(&(words().problems.not_done)(&why));
        }
    });
}
