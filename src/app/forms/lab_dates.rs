//! Days of the calendar of blood tests that people set: treatment was restarted, a test that the prescriber asked for.

use leptos::prelude::*;

use crate::app::components::{Field, FieldKind};
use crate::app::forms::date::date;
use crate::app::forms::form_field::touch;
use crate::app::forms::submission::{RecordForm, Submission};
use crate::app::forms::values::note;
use crate::app::i18n::{labs, strings};
use crate::domain::labs::calendar::{PrescribedTest, Restart};
use crate::record::fact::Fact;

/// Asks for the day on which treatment was restarted.
#[component]
pub fn RestartForm() -> impl IntoView {
    let text = labs();
    // Empty, because a restart is not done by a single tap.
    let on = date(None);
    let submit = move || {
        on.input.touch();
        let restart = Restart { on: untrack(|| on.required())? };
        Ok(Submission::add(Fact::Restart(restart), strings().form.saved).refused_beside(on.input))
    };
    view! {
        <RecordForm submit>
            <p class="hint">{text.restart_hint}</p>
            <Field label=text.restart_on kind=FieldKind::Date state=on />
        </RecordForm>
    }
}

/// Asks for the day of a test, and what is to be measured.
#[component]
pub fn PrescribedTestForm() -> impl IntoView {
    let text = labs();
    let (on, note) = (date(None), note(String::new()));
    let submit = move || {
        touch(&[on.input, note.input]);
        let test = untrack(|| Ok(PrescribedTest { on: on.required()?, note: note.validated()? }))?;
        Ok(Submission::add(Fact::PrescribedTest(test), strings().form.saved).refused_beside(on.input))
    };
    view! {
        <RecordForm submit>
            <Field label=text.test_on hint=text.test_hint kind=FieldKind::Date state=on />
            <Field label=text.test_note state=note />
        </RecordForm>
    }
}
