//! The results of a blood draw, as they stand on the report.

use std::cell::RefCell;
use std::rc::Rc;

use chrono::NaiveDate;

use crate::app::App;
use crate::app::clock;
use crate::app::components::{Kind, Label, button, paragraph};
use crate::app::dom::{El, el};
use crate::app::forms::answer::{Answer, Need, Note, Unsettled, visit};
use crate::app::forms::date::date;
use crate::app::forms::keep::{keep, sheet_form};
use crate::app::forms::own_result::OwnAnswer;
use crate::app::forms::result::ResultAnswer;
use crate::app::forms::values::{note, number, optional_name};
use crate::app::wording::{labs, words};
use crate::domain::lab_panel::{Differential, LabPanel};
use crate::domain::labs::Analyte;
use crate::domain::listed::Name;
use crate::domain::number::Decimal;
use crate::record::change::{Change, Refusal};
use crate::record::entry::{EntryId, Fact};

/// The analytes in the order of a report, under their headings. The first ones are what this treatment needs.
const GROUPS: [&[Analyte]; 3] = [
    &[
        Analyte::Neutrophils,
        Analyte::WhiteCells,
        Analyte::Platelets,
        Analyte::Eosinophils,
        Analyte::Haemoglobin,
    ],
    &[Analyte::Creatinine, Analyte::Alt, Analyte::Ast],
    &[Analyte::Crp, Analyte::Esr, Analyte::Cholesterol],
];

struct Draft {
    drawn: Answer<NaiveDate>,
    laboratory: Answer<Name>,
    results: Vec<ResultAnswer>,
    segmented: Answer<Decimal>,
    bands: Answer<Decimal>,
    own: RefCell<Vec<OwnAnswer>>,
    note: Answer<String>,
}

impl Draft {
    fn new(known: &LabPanel) -> Self {
        let parts = known.differential;
        Self {
            drawn: date(Some(known.drawn)),
            laboratory: optional_name(known.laboratory.as_ref()),
            results: Analyte::ALL.map(|analyte| ResultAnswer::new(analyte, known.result(analyte))).into(),
            segmented: percent(parts.map(Differential::segmented)),
            bands: percent(parts.and_then(Differential::bands)),
            own: RefCell::new(known.own.iter().map(|own| OwnAnswer::new(Some(own))).collect()),
            note: note(known.note.clone().unwrap_or_default()),
        }
    }

    fn panel(&self) -> Result<LabPanel, Unsettled> {
        self.results.iter().for_each(ResultAnswer::visit);
        self.own.borrow().iter().for_each(OwnAnswer::visit);
        let inputs = [self.laboratory.input, self.segmented.input, self.bands.input, self.note.input];
        visit(&inputs);
        visit(&[self.drawn.input]);
        let results: Result<Vec<_>, _> = self.results.iter().map(ResultAnswer::settled).collect();
        let own: Result<Vec<_>, _> = self.own.borrow().iter().map(OwnAnswer::settled).collect();
        Ok(LabPanel {
            drawn: self.drawn.required()?,
            laboratory: self.laboratory.settled()?,
            results: results?.into_iter().flatten().collect(),
            differential: self.differential()?,
            own: own?.into_iter().flatten().collect(),
            note: self.note.settled()?,
        })
    }

    fn differential(&self) -> Result<Option<Differential>, Unsettled> {
        match (self.segmented.settled()?, self.bands.settled()?) {
            (None, None) => Ok(None),
            (None, Some(_)) => {
                self.segmented.input.refuse(words().form.needed.to_owned());
                Err(Unsettled)
            }
            (Some(segmented), bands) => Differential::new(segmented, bands).map(Some).ok_or_else(|| {
                self.segmented.input.refuse(labs().too_many_parts.to_owned());
                Unsettled
            }),
        }
    }

    fn fields(self: &Rc<Self>) -> Vec<El> {
        let text = labs();
        let label = |name, hint, unit| Label { name, hint, unit };
        let mut fields = vec![
            self.drawn.field(label(text.drawn, text.drawn_hint, ""), Kind::Date),
            paragraph(text.results_hint).class("hint"),
        ];
        for (heading, group) in text.groups.into_iter().zip(GROUPS) {
            let here = self.results.iter().filter(|result| group.contains(&result.analyte));
            fields.push(el("h3").text(heading));
            fields.extend(here.map(ResultAnswer::field_with_range));
            if group.contains(&Analyte::Neutrophils) {
                fields.push(self.computed());
            }
        }
        let rows = el("div").class("stack").children(self.own.borrow().iter().map(OwnAnswer::fields));
        let (draft, place) = (self.clone(), rows.clone());
        let another = button(text.add_own, move || {
            let own = OwnAnswer::new(None);
            let row = own.fields();
            let _ = place.clone().child(row);
            draft.own.borrow_mut().push(own);
        });
        fields.extend([el("h3").text(text.own), rows, el("p").child(another), el("h3").text(text.report)]);
        fields.push(self.laboratory.field(label(text.laboratory, "", ""), Kind::Text));
        fields.push(self.note.field(label(words().injection.note, "", ""), Kind::Text));
        fields
    }

    /// Where the report gives the parts of the white cells instead of a count.
    fn computed(&self) -> El {
        let text = labs();
        let label = |name, hint| Label { name, hint, unit: "%" };
        let parts = el("div")
            .class("pair")
            .child(self.segmented.field(label(text.segmented, ""), Kind::Decimal))
            .child(self.bands.field(label(text.bands, ""), Kind::Decimal));
        let fold = el("details")
            .child(el("summary").text(text.computed))
            .child(el("div").class("stack").child(paragraph(text.computed_hint).class("hint")).child(parts));
        if self.segmented.input.text().is_empty() { fold } else { fold.attr("open", "") }
    }
}

/// The fields of a blood draw, which correct an entry or make a new one.
pub fn labs_form(app: App, known: Option<&LabPanel>, corrects: Option<EntryId>) -> El {
    let today = clock::now().date();
    let begin = known.cloned().unwrap_or_else(|| LabPanel { drawn: today, ..LabPanel::default() });
    let draft = Rc::new(Draft::new(&begin));
    sheet_form(app, words().form.save, draft.fields(), move |sending| {
        let Ok(panel) = draft.panel() else { return };
        let fact = Fact::Labs(panel);
        let change = match corrects {
            Some(of) => Change::Amend { of, to: fact },
            None => Change::Add(fact),
        };
        let day = draft.drawn.input;
        let inputs: Vec<_> =
            draft.results.iter().map(|result| (result.analyte, result.answer.input)).collect();
        keep(app, sending, change, labs().saved.to_owned(), move |why| match why {
            Refusal::InFuture | Refusal::BeforeBirth(_) => Some(day),
            Refusal::MoreThanWhiteCells(kind) => {
                inputs.iter().find(|(analyte, _)| analyte == kind).map(|(_, input)| *input)
            }
            _ => None,
        });
    })
}

fn percent(known: Option<Decimal>) -> Answer<Decimal> {
    Answer::new(known.map(|percent| percent.to_string()).unwrap_or_default(), Need::Optional, |text| {
        Ok((number(text, 1)?, Note::Echo(String::new())))
    })
}
