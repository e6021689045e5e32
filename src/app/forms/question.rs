//! A question for the next visit.

use crate::app::App;
use crate::app::clock;
use crate::app::components::{Kind, Label};
use crate::app::dom::El;
use crate::app::forms::answer::{Answer, Need, Note, visit as visit_fields};
use crate::app::forms::keep::{keep, sheet_form};
use crate::app::wording::{visit, words};
use crate::domain::question::{LONGEST_QUESTION, Question};
use crate::record::change::Change;
use crate::record::entry::Fact;

/// Asks for the question.
pub fn question_form(app: App) -> El {
    let answer = Answer::new(String::new(), Need::Required, |text| {
        if text.chars().count() > LONGEST_QUESTION {
            return Err((visit().question_too_long)(LONGEST_QUESTION));
        }
        Ok((text.trim().to_owned(), Note::Echo(String::new())))
    });
    let field = answer.field(Label { name: visit().question, hint: "", unit: "" }, Kind::Text);
    sheet_form(app, words().form.save, vec![field], move |sending| {
        visit_fields(&[answer.input]);
        let Ok(text) = answer.required() else { return };
        let change = Change::Add(Fact::Question(Question { text, on: clock::now().date() }));
        let input = answer.input;
        keep(app, sending, change, words().settings.saved.to_owned(), move |_| Some(input));
    })
}
