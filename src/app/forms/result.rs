//! One result of the laboratory in a unit that is chosen beside it, and what the laboratory calls normal.

use leptos::prelude::*;

use crate::app::components::{Kind, Label, field, unit_select};
use crate::app::dom::{El, el};
use crate::app::forms::answer::{Answer, Need, Note, Unsettled};
use crate::app::forms::values::{number, result};
use crate::app::wording::{labs, words};
use crate::domain::labs::{Analyte, LabResult, LabUnit, Range};
use crate::domain::number::MAX_PLACES;

/// A result and its unit.
pub struct ResultAnswer {
    /// What was measured.
    pub analyte: Analyte,
    /// The number, and what it amounts to in the unit.
    pub answer: Answer<LabResult>,
    /// What the laboratory calls normal, in the same unit.
    range: Answer<Range>,
    /// The place of the unit among those of the analyte.
    unit: RwSignal<String>,
}

impl ResultAnswer {
    /// Begins with what is known.
    pub fn new(analyte: Analyte, known: Option<&LabResult>) -> Self {
        let place = known.and_then(|known| analyte.units().iter().position(|unit| *unit == known.unit()));
        let unit = RwSignal::new(place.unwrap_or_default().to_string());
        let bounded = |known: &LabResult| {
            format!("{}{}", known.bound().map_or("", |bound| bound.sign()), known.value())
        };
        let value = known.map(bounded).unwrap_or_default();
        let range = range(known.map(|known| known.range()).unwrap_or_default());
        Self { analyte, unit, range, answer: result(analyte, known.copied(), value, unit) }
    }

    /// The number with the choice of units beside it.
    pub fn field(&self) -> El {
        let label = Label { name: (words().terms.analyte)(self.analyte), hint: "", unit: "" };
        let units = unit_select(self.analyte, self.unit);
        field(label, Kind::Decimal, self.answer.input, self.answer.state(), Some(units))
    }

    /// The same with what the laboratory calls normal; that stands open if it is known.
    pub(super) fn field_with_range(&self) -> El {
        let name = (labs().range_of)((words().terms.analyte)(self.analyte));
        el("div").class("measured").child(self.field()).child(range_field(&self.range, &name))
    }

    /// The result beside its range; none for an empty field.
    pub(super) fn settled(&self) -> Result<Option<LabResult>, Unsettled> {
        let (result, range) = (self.answer.settled(), self.range.settled());
        let range = range?.unwrap_or_default();
        Ok(result?.map(|result| result.beside(range)))
    }

    /// Shows the mistakes of both fields.
    pub(super) fn visit(&self) {
        self.answer.input.visit();
        self.range.input.visit();
    }
}

/// The unit of an analyte at a place that a list gives as a text.
pub(super) fn chosen_unit(analyte: Analyte, place: &str) -> Option<LabUnit> {
    analyte.units().get(place.parse::<usize>().ok()?).copied()
}

/// What a laboratory calls normal: `1.8-7.7`, `<5`, `>40`.
pub(super) fn range(known: Range) -> Answer<Range> {
    let begin = match (known.low, known.high) {
        (Some(low), Some(high)) => format!("{low}-{high}"),
        (None, Some(high)) => format!("<{high}"),
        (Some(low), None) => format!(">{low}"),
        (None, None) => String::new(),
    };
    Answer::new(begin, Need::Optional, |text| {
        let limit = |text: &str| number(text.trim(), MAX_PLACES);
        let range = if let Some(high) = text.strip_prefix('<') {
            Range { low: None, high: Some(limit(high)?) }
        } else if let Some(low) = text.strip_prefix('>') {
            Range { low: Some(limit(low)?), high: None }
        } else {
            let (low, high) = text.split_once(['-', '–']).ok_or_else(|| labs().not_a_range.to_owned())?;
            Range { low: Some(limit(low)?), high: Some(limit(high)?) }
        };
        if range.is_ordered() {
            Ok((range, Note::Echo(String::new())))
        } else {
            Err(labs().not_a_range.to_owned())
        }
    })
}

/// The field of a range, behind a line that opens it.
pub(super) fn range_field(range: &Answer<Range>, name: &str) -> El {
    let text = labs();
    let label = Label { name: text.range, hint: text.range_hint, unit: "" };
    let field =
        el("div").attr("role", "group").attr("aria-label", name).child(range.field(label, Kind::Text));
    let fold = el("details").child(el("summary").text(text.range)).child(field);
    if range.input.text().is_empty() { fold } else { fold.attr("open", "") }
}
