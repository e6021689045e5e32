//! A result of something that this app does not know, in the words of the report.

use crate::app::components::{Kind, Label};
use crate::app::dom::{El, el};
use crate::app::forms::answer::{Answer, Need, Note, Unsettled, visit};
use crate::app::forms::result::{range, range_field};
use crate::app::forms::values::{number, optional_name};
use crate::app::wording::{labs, words};
use crate::domain::labs::{Bound, OwnResult, Range, UnitText};
use crate::domain::listed::Name;
use crate::domain::number::{Decimal, MAX_PLACES};

pub(super) struct OwnAnswer {
    name: Answer<Name>,
    value: Answer<(Option<Bound>, Decimal)>,
    unit: Answer<UnitText>,
    range: Answer<Range>,
}

impl OwnAnswer {
    pub(super) fn new(known: Option<&OwnResult>) -> Self {
        let value = known.map(|known| format!("{}{}", known.bound.map_or("", Bound::sign), known.value));
        let unit = known.map(|known| known.unit.text().to_owned());
        Self {
            name: optional_name(known.map(|known| &known.name)),
            value: Answer::new(value.unwrap_or_default(), Need::Optional, |text| {
                let (bound, digits) = Bound::split(text);
                Ok(((bound, number(digits, MAX_PLACES)?), Note::Echo(String::new())))
            }),
            unit: Answer::new(unit.unwrap_or_default(), Need::Optional, |text| {
                let unit = UnitText::new(text).ok_or_else(|| labs().not_a_unit.to_owned())?;
                Ok((unit, Note::Echo(String::new())))
            }),
            range: range(known.map(|known| known.range).unwrap_or_default()),
        }
    }

    pub(super) fn visit(&self) {
        visit(&[self.name.input, self.value.input, self.unit.input, self.range.input]);
    }

    /// All of name, value and unit, or nothing.
    pub(super) fn settled(&self) -> Result<Option<OwnResult>, Unsettled> {
        let (name, value, unit) = (self.name.settled()?, self.value.settled()?, self.unit.settled()?);
        let range = self.range.settled()?.unwrap_or_default();
        match (name, value, unit) {
            (None, None, None) => Ok(None),
            (Some(name), Some((bound, value)), Some(unit)) => {
                Ok(Some(OwnResult { name, value, unit, bound, range }))
            }
            (name, value, unit) => {
                let missing = [
                    (name.is_none(), self.name.input),
                    (value.is_none(), self.value.input),
                    (unit.is_none(), self.unit.input),
                ];
                missing.into_iter().filter(|(is_missing, _)| *is_missing).for_each(|(_, input)| {
                    input.refuse(words().form.needed.to_owned());
                });
                Err(Unsettled)
            }
        }
    }

    pub(super) fn fields(&self) -> El {
        let text = labs();
        let label = |name| Label { name, hint: "", unit: "" };
        let pair = el("div")
            .class("pair")
            .child(self.value.field(label(text.value), Kind::Decimal))
            .child(self.unit.field(label(text.unit), Kind::Text));
        el("div")
            .class("measured")
            .attr("role", "group")
            .attr("aria-label", text.own_one)
            .child(self.name.field(label(text.own_name), Kind::Text))
            .child(pair)
            .child(range_field(&self.range, text.range))
    }
}
