//! Voiding an entry, with a reason.

use leptos::prelude::*;

use crate::app::App;
use crate::app::components::{Kind, Label, Place, Sending, form};
use crate::app::dom::El;
use crate::app::forms::answer::{Answer, Need, Note, visit};
use crate::app::wording::words;
use crate::record::change::{Change, SecondOfDay};
use crate::record::entry::EntryId;

/// Asks why an entry is to be voided.
pub fn void_form(app: App, of: EntryId) -> El {
    let text = &words().history;
    let reason = Answer::new(String::new(), Need::Required, |text| match text.trim() {
        "" => Err(words().form.needed.to_owned()),
        reason => Ok((reason.to_owned(), Note::Echo(String::new()))),
    });
    let sending = Sending::new(app.records.is_saving());
    let field = reason.field(Label { name: text.reason, hint: text.void_hint, unit: "" }, Kind::Text);
    form(
        text.void,
        Place::Sheet(app.sheet),
        vec![field],
        sending,
        Box::new(move || {
            visit(&[reason.input]);
            let Ok(reason) = reason.required() else { return };
            let change = Change::Void { of, reason: Some(reason) };
            app.records.commit(change, SecondOfDay::Ask, move |done| match done {
                Ok(()) => app.sheet.done(text.voided_saved),
                Err(why) => sending.problem.set((words().problems.not_done)(&why)),
            });
        }),
    )
}
