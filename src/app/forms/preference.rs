//! A number that a person may set.

use crate::app::App;
use crate::app::clock;
use crate::app::components::{Kind, Label};
use crate::app::dom::El;
use crate::app::forms::answer::{Answer, Need, Note, visit};
use crate::app::forms::keep::{keep, sheet_form};
use crate::app::forms::values::number;
use crate::app::wording::words;
use crate::domain::preference::{Preference, Preferred};
use crate::record::change::Change;
use crate::record::entry::Fact;

/// Asks for the number, beginning with the one that counts now.
pub fn preference_form(app: App, preference: Preference) -> El {
    let (least, most) = preference.range();
    let known = app.records.look(|record| record.preferred(preference));
    let begin = known.map(|number| number.to_string()).unwrap_or_default();
    let answer = Answer::new(begin, Need::Required, move |text| {
        let entered: Option<u8> = number(text, 0)?.to_string().parse().ok();
        let entered = entered.filter(|entered| (least..=most).contains(entered));
        let entered = entered.ok_or_else(|| (words().problems.whole_number)(least.into(), most.into()))?;
        Ok((entered, Note::Echo(String::new())))
    });
    let (name, hint) = (words().settings.preference)(preference);
    let field = answer.field(Label { name, hint, unit: "" }, Kind::Whole);
    sheet_form(app, words().form.save, vec![field], move |sending| {
        visit(&[answer.input]);
        let Ok(number) = answer.required() else { return };
        let fact = Fact::Preferred(Preferred { preference, number, on: clock::now().date() });
        let input = answer.input;
        let message = words().settings.saved.to_owned();
        keep(app, sending, Change::Add(fact), message, move |_| Some(input));
    })
}
