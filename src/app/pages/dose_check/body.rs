//! Weight and height of the body, in the units in which people are measured.

use leptos::prelude::*;

use crate::app::components::{Choice, Feedback, Field, FieldKind, InlineSelect};
use crate::app::forms::{FormField, Need, Reading, height, kilograms, number, tiered};
use crate::app::i18n::{dose_check, later_strings, strings};
use crate::domain::patient::patient::{Height, Weight};
use crate::domain::quantities::number::Decimal;

/// Digits behind the separator of pounds and inches.
const PLACES: u8 = 1;

/// A unit of weight.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum MassUnit {
    Kilograms,
    Pounds,
}

/// A unit of height.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum LengthUnit {
    Centimetres,
    FeetAndInches,
}

/// A weight, and the unit that is chosen for it.
#[derive(Clone, Copy)]
pub(super) struct BodyWeight {
    pub value: FormField<Weight>,
    unit: RwSignal<MassUnit>,
}

impl BodyWeight {
    pub(super) fn new(known: Option<Weight>) -> Self {
        let unit = RwSignal::new(MassUnit::Kilograms);
        let initial = known.map(|kg| kg.decimal().to_string()).unwrap_or_default();
        let read = move |text: &str| match unit.get() {
            MassUnit::Kilograms => kilograms(text),
            MassUnit::Pounds => pounds(text),
        };
        Self { value: FormField::new(initial, Need::Optional, read), unit }
    }
}

fn pounds(text: &str) -> Reading<Weight> {
    let entered = number(text, PLACES)?;
    let kg = Weight::of_pounds(entered).ok_or_else(|| strings().problems.impossible_weight())?;
    let echo = dose_check().pounds(entered, kg);
    Ok((kg, tiered(kg.is_usual(), echo, || dose_check().unusual_pounds.to_owned())))
}

/// A height, in the unit that is chosen for it.
#[derive(Clone, Copy)]
pub(super) struct BodyHeight {
    centimetres: FormField<Height>,
    /// Together with the inches.
    feet: FormField<Height>,
    inches: FormField<Decimal>,
    unit: RwSignal<LengthUnit>,
}

impl BodyHeight {
    pub(super) fn new() -> Self {
        let inches = FormField::new("", Need::Optional, |text| {
            let inches = number(text, PLACES)?;
            if inches.exact() >= Decimal::whole(12).exact() {
                return Err(dose_check().inches_below_twelve.to_owned());
            }
            Ok((inches, Feedback::none()))
        });
        Self {
            centimetres: height(Need::Optional),
            feet: FormField::new("", Need::Optional, move |text| feet(text, inches)),
            inches,
            unit: RwSignal::new(LengthUnit::Centimetres),
        }
    }

    /// Whether something stands there that is not taken. Tracked.
    pub(super) fn is_unclear(self) -> bool {
        match self.unit.get() {
            LengthUnit::Centimetres => self.centimetres.validated().is_err(),
            LengthUnit::FeetAndInches => self.feet.validated().is_err() || self.inches.validated().is_err(),
        }
    }

    /// The height, if there is one that can be taken. Tracked.
    pub(super) fn value(self) -> Option<Height> {
        match self.unit.get() {
            LengthUnit::Centimetres => self.centimetres.value(),
            LengthUnit::FeetAndInches => self.feet.value(),
        }
    }
}

fn feet(text: &str, inches: FormField<Decimal>) -> Reading<Height> {
    let problems = &later_strings().problems;
    let feet = number(text, 0)?;
    let inches = inches.validated().map_err(|_| dose_check().inches_below_twelve.to_owned())?;
    let inches = inches.unwrap_or(Decimal::whole(0));
    let whole = u8::try_from(feet.exact().to_integer()).ok();
    let height = whole.and_then(|whole| Height::of_feet_and_inches(whole, inches));
    let height = height.ok_or_else(|| problems.impossible_height())?;
    let echo = dose_check().feet_and_inches(feet, inches, height);
    Ok((height, tiered(height.is_usual(), echo, || problems.unusual_height.to_owned())))
}

#[component]
pub(super) fn WeightField(weight: BodyWeight) -> impl IntoView {
    let text = dose_check();
    let units = vec![Choice::new(MassUnit::Kilograms, "kg", "kg"), Choice::new(MassUnit::Pounds, "lb", "lb")];
    view! {
        <Field label=text.weight kind=FieldKind::Decimal state=weight.value>
            <InlineSelect name=text.weight_unit.to_owned() choices=units chosen=weight.unit />
        </Field>
    }
}

#[component]
pub(super) fn HeightField(height: BodyHeight) -> impl IntoView {
    let BodyHeight { centimetres, feet, inches, unit } = height;
    let is_metric = Memo::new(move |_| unit.get() == LengthUnit::Centimetres);
    let field = move || {
        let text = dose_check();
        if is_metric.get() {
            let field = view! {
                <Field label=text.height kind=FieldKind::Decimal state=centimetres>
                    <HeightUnit unit />
                </Field>
            };
            return field.into_any();
        }
        let fields = view! {
            <Field label=text.height_in_feet kind=FieldKind::Whole state=feet>
                <HeightUnit unit />
            </Field>
            <Field label=text.and_inches kind=FieldKind::Decimal state=inches />
        };
        fields.into_any()
    };
    view! { {move || field()} }
}

#[component]
fn HeightUnit(unit: RwSignal<LengthUnit>) -> impl IntoView {
    let units = vec![
        Choice::new(LengthUnit::Centimetres, "cm", "cm"),
        Choice::new(LengthUnit::FeetAndInches, "ft", dose_check().feet_and_inches_unit),
    ];
    view! { <InlineSelect name=dose_check().height_unit.to_owned() choices=units chosen=unit /> }
}
