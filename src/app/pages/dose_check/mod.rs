//! The clinician's page: values in, findings out, nothing kept.

mod answers;
mod clearances;

use leptos::prelude::*;

use crate::app::components::{Kind, Label, field, paragraph, radios, section, unit_select};
use crate::app::dom::{El, el};
use crate::app::forms::{Answer, Need, age, height, result, sex, sexes, weight};
use crate::app::pages::heading;
use crate::app::wording::words;
use crate::domain::facts::{Facts, Measured};
use crate::domain::labs::{Analyte, LabResult};
use crate::domain::patient::{Height, Sex, Weight};
use crate::domain::units::Years;
use answers::answers;

struct Inputs {
    age: Answer<Years>,
    sex: Answer<Sex>,
    weight: Answer<Weight>,
    height: Answer<Height>,
    creatinine: Lab,
    neutrophils: Lab,
}

struct Lab {
    analyte: Analyte,
    unit: RwSignal<String>,
    answer: Answer<LabResult>,
}

impl Lab {
    fn new(analyte: Analyte) -> Self {
        let unit = RwSignal::new("0".to_owned());
        Self { analyte, unit, answer: result(analyte, String::new(), unit) }
    }

    fn field(&self) -> El {
        let label = Label { name: (words().terms.analyte)(self.analyte), hint: "", unit: "" };
        let units = unit_select(self.analyte, self.unit);
        field(label, Kind::Decimal, self.answer.input, self.answer.state(), Some(units))
    }
}

impl Inputs {
    fn new() -> Self {
        Self {
            age: age(Need::Optional),
            sex: sex(None, Need::Optional),
            weight: weight(Need::Optional),
            height: height(Need::Optional),
            creatinine: Lab::new(Analyte::Creatinine),
            neutrophils: Lab::new(Analyte::Neutrophils),
        }
    }

    fn fields(&self) -> [El; 6] {
        let (text, terms) = (&words().dose_check, &words().terms);
        let label = |name, hint, unit| Label { name, hint, unit };
        [
            self.age.field(label(text.age, "", terms.year_unit), Kind::Whole),
            radios(label(words().set_up.sex, "", ""), &sexes(), self.sex.input, self.sex.state()),
            self.weight.field(label(text.weight, "", "kg"), Kind::Decimal),
            self.height.field(label(text.height, text.height_hint, "cm"), Kind::Decimal),
            self.creatinine.field(),
            self.neutrophils.field(),
        ]
    }

    /// What can be taken of what was typed. A field that is empty, wrong or asked about is unknown.
    fn facts(&self) -> Facts {
        let (creatinine, neutrophils) = (self.creatinine.answer.value(), self.neutrophils.answer.value());
        Facts {
            age: self.age.value(),
            sex: self.sex.value(),
            weight: self.weight.value().map(Measured::undated),
            height: self.height.value(),
            creatinine: creatinine.and_then(|one| one.creatinine()).map(Measured::undated),
            neutrophils: neutrophils.and_then(|one| one.cells()).map(Measured::undated),
        }
    }
}

/// The page.
pub fn dose_check_page() -> Vec<El> {
    let text = &words().dose_check;
    let inputs = Inputs::new();
    let patient = section(text.inputs, inputs.fields()).class("inputs");
    let result = el("div").class("answers").live(move || answers(&inputs.facts()));
    let check = el("div").class("check").child(patient).child(section(text.answers, [result]));
    vec![heading(words().shell.dose_check), paragraph(text.lead).class("lead"), check]
}
