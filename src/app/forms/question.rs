//! A question for the next visit.

use leptos::prelude::*;

use crate::app::components::{Feedback, Field};
use crate::app::context::clock;
use crate::app::forms::form_field::{FormField, Need};
use crate::app::forms::submission::{RecordForm, Submission};
use crate::app::i18n::{strings, visit};
use crate::domain::patient::question::{LONGEST_QUESTION, Question};
use crate::record::fact::Fact;

/// Asks for the question.
#[component]
pub fn QuestionForm() -> impl IntoView {
    let question = FormField::new("", Need::Required, |text| {
        if text.chars().count() > LONGEST_QUESTION {
            return Err(visit().question_too_long(LONGEST_QUESTION));
        }
        Ok((text.trim().to_owned(), Feedback::none()))
    });
    let submit = move || {
        question.input.touch();
        let text = untrack(|| question.required())?;
        let fact = Fact::Question(Question { text, on: clock::now().date() });
        Ok(Submission::add(fact, strings().form.saved))
    };
    view! {
        <RecordForm submit>
            <Field label=visit().question state=question />
        </RecordForm>
    }
}
