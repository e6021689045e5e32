//! Voiding an entry, with a reason.

use crate::app::App;
use crate::app::components::{Kind, Label};
use crate::app::dom::El;
use crate::app::forms::answer::{Answer, Need, Note, visit};
use crate::app::forms::keep::{keep, sheet_form};
use crate::app::wording::words;
use crate::record::change::Change;
use crate::record::entry::EntryId;

/// Asks why an entry is to be voided.
pub fn void_form(app: App, of: EntryId) -> El {
    let text = &words().history;
    let reason = Answer::new(String::new(), Need::Required, |text| {
        Ok((text.trim().to_owned(), Note::Echo(String::new())))
    });
    let field = reason.field(Label { name: text.reason, hint: text.void_hint, unit: "" }, Kind::Text);
    sheet_form(app, text.void, vec![field], move |sending| {
        visit(&[reason.input]);
        let Ok(reason) = reason.required() else { return };
        let change = Change::Void { of, reason: Some(reason) };
        keep(app, sending, change, text.voided_saved.to_owned(), |_| None);
    })
}
