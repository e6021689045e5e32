//! A body weight on a day.

use crate::app::App;
use crate::app::clock;
use crate::app::components::{Kind, Label};
use crate::app::dom::El;
use crate::app::forms::answer::{Need, visit};
use crate::app::forms::date::date;
use crate::app::forms::keep::{keep, sheet_form};
use crate::app::forms::values::weight;
use crate::app::wording::words;
use crate::domain::patient::Weighing;
use crate::record::change::Change;
use crate::record::entry::Fact;

/// The fields of a weight.
pub fn weighing_form(app: App) -> El {
    let (kg, on) = (weight(None, Need::Required), date(Some(clock::now().date())));
    let text = &words().settings;
    let label = |name, unit| Label { name, hint: "", unit };
    let fields = vec![
        kg.field(label(text.weight, "kg"), Kind::Decimal),
        on.field(label(text.weighed_on, ""), Kind::Date),
    ];
    sheet_form(app, words().form.save, fields, move |sending| {
        visit(&[kg.input, on.input]);
        let (Ok(kg), Ok(day)) = (kg.required(), on.required()) else { return };
        let change = Change::Add(Fact::Weighing(Weighing { on: day, kg }));
        let on = on.input;
        keep(app, sending, change, text.saved.to_owned(), move |_| Some(on));
    })
}
