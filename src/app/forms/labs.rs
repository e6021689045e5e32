//! The results of a blood draw, as they stand on the report.

use crate::app::App;
use crate::app::clock;
use crate::app::components::{Input, Kind, Label, paragraph};
use crate::app::dom::El;
use crate::app::forms::answer::visit;
use crate::app::forms::date::date;
use crate::app::forms::keep::{keep, sheet_form};
use crate::app::forms::result::ResultAnswer;
use crate::app::wording::words;
use crate::domain::labs::{Analyte, LabPanel};
use crate::record::change::{Change, Refusal};
use crate::record::entry::{EntryId, Fact};

/// The fields of a blood draw, which correct an entry or make a new one.
pub fn labs_form(app: App, known: Option<&LabPanel>, corrects: Option<EntryId>) -> El {
    let today = clock::now().date();
    let drawn = date(Some(known.map_or(today, |known| known.drawn)));
    let results =
        Analyte::ALL.map(|analyte| ResultAnswer::new(analyte, known.and_then(|known| known.result(analyte))));
    let text = &words().labs;
    let day = drawn.field(Label { name: text.drawn, hint: text.drawn_hint, unit: "" }, Kind::Date);
    let mut fields = vec![day, paragraph(text.results_hint).class("hint")];
    fields.extend(results.iter().map(ResultAnswer::field));
    sheet_form(app, words().form.save, fields, move |sending| {
        visit(&results.each_ref().map(|result| result.answer.input));
        visit(&[drawn.input]);
        let mut settled = Vec::new();
        for result in &results {
            match result.answer.settled() {
                Ok(value) => settled.extend(value),
                Err(_) => return,
            }
        }
        let Ok(day) = drawn.required() else { return };
        let fact = Fact::Labs(LabPanel { drawn: day, results: settled });
        let change = match corrects {
            Some(of) => Change::Amend { of, to: fact },
            None => Change::Add(fact),
        };
        let inputs = results.each_ref().map(|result| (result.analyte, result.answer.input));
        let day = drawn.input;
        keep(app, sending, change, words().labs.saved.to_owned(), move |why| field_of(why, day, &inputs));
    })
}

/// The field that a refusal is about.
fn field_of(why: &Refusal, drawn: Input, results: &[(Analyte, Input)]) -> Option<Input> {
    match why {
        Refusal::InFuture | Refusal::BeforeBirth(_) => Some(drawn),
        Refusal::MoreThanWhiteCells(kind) => {
            results.iter().find(|(analyte, _)| analyte == kind).map(|(_, input)| *input)
        }
        _ => None,
    }
}
