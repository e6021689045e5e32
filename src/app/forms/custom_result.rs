//! A result of something that this app does not know, in the words of the report.

use leptos::prelude::*;

use crate::app::components::{Feedback, Field, FieldKind};
use crate::app::forms::form_field::{FormField, Invalid, Need, touch};
use crate::app::forms::lab_result::{ReferenceRange, bounded, range};
use crate::app::forms::values::{number, optional_name};
use crate::app::i18n::{labs, strings};
use crate::domain::labs::bound::Bound;
use crate::domain::labs::result::{CustomResult, Range};
use crate::domain::labs::unit_text::UnitText;
use crate::domain::quantities::name::Name;
use crate::domain::quantities::number::{Decimal, MAX_PLACES};

#[derive(Clone, Copy)]
pub(super) struct CustomResultField {
    pub(super) name: FormField<Name>,
    value: FormField<(Option<Bound>, Decimal)>,
    unit: FormField<UnitText>,
    range: FormField<Range>,
}

impl CustomResultField {
    pub(super) fn new(known: Option<&CustomResult>) -> Self {
        let value = known.map(|known| format!("{}{}", known.bound.map_or("", Bound::sign), known.value));
        let unit = known.map(|known| known.unit.text().to_owned());
        Self {
            name: optional_name(known.map(|known| &known.name)),
            value: FormField::new(value.unwrap_or_default(), Need::Optional, |text| {
                let (bound, digits) = bounded(text)?;
                Ok(((bound, number(digits, MAX_PLACES)?), Feedback::none()))
            }),
            unit: FormField::new(unit.unwrap_or_default(), Need::Optional, |text| {
                let unit = UnitText::new(text.trim()).ok_or_else(|| labs().not_a_unit.to_owned())?;
                Ok((unit, Feedback::none()))
            }),
            range: range(known.map(|known| known.range).unwrap_or_default()),
        }
    }

    pub(super) fn touch(self) {
        touch(&[self.name.input, self.value.input, self.unit.input, self.range.input]);
    }

    /// All of name, value and unit, or nothing. Tracked.
    pub(super) fn validated(self) -> Result<Option<CustomResult>, Invalid> {
        let (name, value, unit) = (self.name.validated()?, self.value.validated()?, self.unit.validated()?);
        let range = self.range.validated()?;
        match (name, value, unit) {
            (None, None, None) if range.is_none() => Ok(None),
            (Some(name), Some((bound, value)), Some(unit)) => {
                let range = range.unwrap_or_default();
                Ok(Some(CustomResult { name, value, unit, bound, range }))
            }
            (name, value, unit) => {
                let missing = [
                    (name.is_none(), self.name.input),
                    (value.is_none(), self.value.input),
                    (unit.is_none(), self.unit.input),
                ];
                missing.into_iter().filter(|(is_missing, _)| *is_missing).for_each(|(_, input)| {
                    input.refuse(strings().form.needed.to_owned());
                });
                Err(Invalid)
            }
        }
    }
}

/// Name, value, unit and reference range.
#[component]
pub(super) fn CustomResult(field: CustomResultField) -> impl IntoView {
    let text = labs();
    view! {
        <div class="measured" role="group" aria-label=text.own_one>
            <Field label=text.own_name state=field.name />
            <div class="pair">
                <Field label=text.value kind=FieldKind::Decimal state=field.value />
                <Field label=text.unit state=field.unit />
            </div>
            <ReferenceRange range=field.range name=text.range.to_owned() />
        </div>
    }
}
