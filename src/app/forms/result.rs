//! One result of the laboratory in a unit that is chosen beside it.

use leptos::prelude::*;

use crate::app::components::{Kind, Label, field, unit_select};
use crate::app::dom::El;
use crate::app::forms::answer::Answer;
use crate::app::forms::values::result;
use crate::app::wording::words;
use crate::domain::labs::{Analyte, LabResult};

/// A result and its unit.
pub struct ResultAnswer {
    /// What was measured.
    pub analyte: Analyte,
    /// The number, and what it amounts to in the unit.
    pub answer: Answer<LabResult>,
    /// The place of the unit among those of the analyte.
    unit: RwSignal<String>,
}

impl ResultAnswer {
    /// Begins with what is known.
    pub fn new(analyte: Analyte, known: Option<&LabResult>) -> Self {
        let [first, _] = analyte.units();
        let second = known.is_some_and(|known| known.unit() != first);
        let unit = RwSignal::new(u8::from(second).to_string());
        let value = known.map(|known| known.value().to_string()).unwrap_or_default();
        Self { analyte, unit, answer: result(analyte, value, unit) }
    }

    /// The field with the choice of units beside it.
    pub fn field(&self) -> El {
        let label = Label { name: (words().terms.analyte)(self.analyte), hint: "", unit: "" };
        let units = unit_select(self.analyte, self.unit);
        field(label, Kind::Decimal, self.answer.input, self.answer.state(), Some(units))
    }
}
