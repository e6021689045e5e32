//! Days of the calendar of blood tests that people set: treatment began again, a test of the prescriber's own.

use crate::app::App;
use crate::app::components::{Kind, Label, paragraph};
use crate::app::dom::El;
use crate::app::forms::answer::visit;
use crate::app::forms::date::date;
use crate::app::forms::keep::{keep, sheet_form};
use crate::app::forms::values::note;
use crate::app::wording::{labs, words};
use crate::domain::lab_calendar::{OwnTest, Restart};
use crate::record::change::Change;
use crate::record::entry::Fact;

/// Asks for the day on which treatment began again.
pub fn restart_form(app: App) -> El {
    let text = labs();
    // Empty, because a restart is not done by a single tap.
    let on = date(None);
    let field = on.field(Label { name: text.restart_on, hint: "", unit: "" }, Kind::Date);
    sheet_form(
        app,
        words().form.save,
        vec![paragraph(text.restart_hint).class("hint"), field],
        move |sending| {
            visit(&[on.input]);
            let Ok(day) = on.required() else { return };
            let (change, input) = (Change::Add(Fact::Restart(Restart { on: day })), on.input);
            keep(app, sending, change, words().settings.saved.to_owned(), move |_| Some(input));
        },
    )
}

/// Asks for the day of a test, and what is to be measured.
pub fn own_test_form(app: App) -> El {
    let text = labs();
    let (on, note) = (date(None), note(String::new()));
    let label = |name, hint| Label { name, hint, unit: "" };
    let fields = vec![
        on.field(label(text.test_on, text.test_hint), Kind::Date),
        note.field(label(text.test_note, ""), Kind::Text),
    ];
    sheet_form(app, words().form.save, fields, move |sending| {
        visit(&[on.input, note.input]);
        let (Ok(day), Ok(said)) = (on.required(), note.settled()) else { return };
        let (change, input) = (Change::Add(Fact::OwnTest(OwnTest { on: day, note: said })), on.input);
        keep(app, sending, change, words().settings.saved.to_owned(), move |_| Some(input));
    })
}
