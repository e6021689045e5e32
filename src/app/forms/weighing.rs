//! A body weight on a day.

use leptos::prelude::*;

use crate::app::App;
use crate::app::clock;
use crate::app::components::{Kind, Label, Place, form};
use crate::app::dom::El;
use crate::app::forms::answer::{Need, visit};
use crate::app::forms::date::date;
use crate::app::forms::values::weight;
use crate::app::wording::words;
use crate::domain::patient::Weighing;
use crate::record::change::{Change, SecondOfDay};
use crate::record::commit::NotDone;
use crate::record::entry::Fact;

/// The fields of a weight.
pub fn weighing_form(app: App) -> El {
    let (kg, on) = (weight(None, Need::Required), date(Some(clock::now().date())));
    let problem = RwSignal::new(String::new());
    let text = &words().settings;
    let label = |name, unit| Label { name, hint: "", unit };
    let fields = vec![
        kg.field(label(text.weight, "kg"), Kind::Decimal),
        on.field(label(text.weighed_on, ""), Kind::Date),
    ];
    form(
        words().form.save,
        Place::Sheet(app.sheet),
        fields,
        problem,
        Box::new(move || {
            visit(&[kg.input, on.input]);
            let (Ok(kg), Ok(day)) = (kg.required(), on.required()) else { return };
            match app.records.commit(Change::Add(Fact::Weighing(Weighing { on: day, kg })), SecondOfDay::Ask)
            {
                Ok(()) => app.sheet.done(text.saved),
                Err(why @ NotDone::Refused(_)) => on.input.refuse((words().problems.not_done)(&why)),
                Err(why) => problem.set((words().problems.not_done)(&why)),
            }
        }),
    )
}
