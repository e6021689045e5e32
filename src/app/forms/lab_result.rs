//! One result of the laboratory in a unit that is chosen beside it, and the reference range.

use leptos::prelude::*;

use crate::app::components::{Choice, Feedback, Field, FieldKind, InlineSelect};
use crate::app::forms::form_field::{FormField, Invalid, Need, Reading};
use crate::app::forms::values::tiered;
use crate::app::i18n::{labs, later_strings, strings};
use crate::domain::labs::analyte::{Analyte, Judgement, judge, unit_with_places};
use crate::domain::labs::bound::{Bound, SignAlone};
use crate::domain::labs::result::{LabError, LabResult, Range, RangeError};
use crate::domain::labs::unit::LabUnit;
use crate::domain::quantities::limits::Tier;
use crate::domain::quantities::number::{Decimal, MAX_PLACES, NumberError, parse_typed};

/// Digits between which thousands are set apart.
const THOUSANDS: u8 = 3;

/// A result, its unit and its reference range.
#[derive(Clone, Copy)]
pub struct LabResultField {
    /// What was measured.
    pub analyte: Analyte,
    /// The number, and the result in the unit.
    pub value: FormField<LabResult>,
    /// What the laboratory calls normal, in the same unit.
    range: FormField<Range>,
    unit: RwSignal<Option<LabUnit>>,
}

impl LabResultField {
    /// Begins with what is known.
    pub fn new(analyte: Analyte, known: Option<&LabResult>) -> Self {
        let first = analyte.units().first().copied();
        let unit = RwSignal::new(known.map(LabResult::unit).or(first));
        let bounded =
            |known: &LabResult| format!("{}{}", known.bound().map_or("", Bound::sign), known.value());
        let initial = known.map(bounded).unwrap_or_default();
        let range = range(known.map(LabResult::range).unwrap_or_default());
        Self { analyte, unit, range, value: value(analyte, known.copied(), initial, unit) }
    }

    /// The result beside its range; none for an empty field. Tracked.
    pub(super) fn validated(self) -> Result<Option<LabResult>, Invalid> {
        let (result, range) = (self.value.validated(), self.range.validated());
        match (result?, range?) {
            (None, Some(_)) => {
                self.value.input.refuse(labs().range_alone.to_owned());
                Err(Invalid)
            }
            (result, range) => Ok(result.map(|result| result.beside(range.unwrap_or_default()))),
        }
    }

    /// Has both fields show their problems.
    pub(super) fn touch(self) {
        self.value.input.touch();
        self.range.input.touch();
    }
}

/// The number with the choice of units beside it.
#[component]
pub fn LabValue(
    /// The result.
    field: LabResultField,
) -> impl IntoView {
    let terms = &strings().terms;
    let LabResultField { analyte, value, unit, .. } = field;
    let choice = |unit: &LabUnit| Choice::new(Some(*unit), unit.ucum(), terms.unit(*unit));
    let name = strings().form.unit_of(analyte);
    let choices: Vec<_> = analyte.units().iter().map(choice).collect();
    view! {
        <Field label=terms.analyte(analyte) kind=FieldKind::Decimal state=value>
            <InlineSelect name choices chosen=unit />
        </Field>
    }
}

/// The number with its unit, and the reference range below it.
#[component]
pub(super) fn LabValueWithRange(field: LabResultField) -> impl IntoView {
    let name = labs().range_of(field.analyte);
    view! {
        <div class="measured">
            <LabValue field />
            <ReferenceRange range=field.range name />
        </div>
    }
}

/// The field of a reference range, behind a line that opens it; open if the range is known.
#[component]
pub(super) fn ReferenceRange(range: FormField<Range>, name: String) -> impl IntoView {
    let text = labs();
    let is_known = !untrack(|| range.input.text()).is_empty();
    view! {
        <details open=is_known>
            <summary>{text.range}</summary>
            <div role="group" aria-label=name>
                <Field label=text.range hint=text.range_hint state=range />
            </div>
        </details>
    }
}

/// What is known may be computed, with more digits than a report has; it counts as long as nobody changes it.
fn value(
    analyte: Analyte,
    known: Option<LabResult>,
    initial: String,
    unit: RwSignal<Option<LabUnit>>,
) -> FormField<LabResult> {
    let unchanged = initial.clone();
    FormField::new(initial, Need::Optional, move |text| {
        let Some(unit) = unit.get() else { return Err(strings().form.needed.to_owned()) };
        if let Some(known) = known.filter(|known| text == unchanged && unit == known.unit()) {
            return read(analyte, known.bound(), known.value(), unit);
        }
        let (bound, digits) = bounded(text)?;
        read(analyte, bound, digits_in(unit, analyte, digits)?, unit)
    })
}

/// A bound, if there is one, and the digits behind it.
pub(super) fn bounded(text: &str) -> Result<(Option<Bound>, &str), String> {
    Bound::split_typed(text).map_err(|SignAlone| labs().sign_alone.to_owned())
}

/// The number in a unit. One with more digits than a report in this unit has may be in another one.
fn digits_in(unit: LabUnit, analyte: Analyte, digits: &str) -> Result<Decimal, String> {
    let problems = &strings().problems;
    let entered = parse_typed(digits, MAX_PLACES).map_err(|why| problems.number(why))?;
    let rather = || unit_with_places(analyte, entered, unit);
    match parse_typed(digits, unit.places()) {
        Ok(number) => Ok(number),
        Err(why) => Err(match (why, rather()) {
            (NumberError::NotWhole, Some(rather)) if entered.places() == THOUSANDS => {
                labs().thousands_or_unit(entered, rather)
            }
            (_, Some(rather)) => later_strings().problems.impossible_result(entered, unit, Some(rather)),
            (why, None) => problems.number(why),
        }),
    }
}

fn read(analyte: Analyte, bound: Option<Bound>, value: Decimal, unit: LabUnit) -> Reading<LabResult> {
    let (problems, terms) = (&later_strings().problems, &strings().terms);
    let Judgement { tier, mistake } = judge(analyte, value, unit);
    let result = LabResult::new(analyte, value, unit).map_err(|error| match error {
        LabError::Impossible { likely_unit: rather } => problems.impossible_result(value, unit, rather),
        LabError::WrongUnit => problems.impossible_result(value, unit, None),
    })?;
    let result = result.bounded(bound);
    let echo = match terms.result_elsewhere(&result) {
        Some(elsewhere) => format!("{} = {elsewhere}", terms.result(&result)),
        None => terms.result(&result),
    };
    Ok((result, tiered(tier == Tier::Usual, echo, || problems.unusual_result(value, unit, mistake))))
}

/// What a laboratory calls normal: `1.8-7.7`, `<5`, `>40`.
pub(super) fn range(known: Range) -> FormField<Range> {
    let initial = match (known.low, known.high) {
        (Some(low), Some(high)) => format!("{low}-{high}"),
        (None, Some(high)) => format!("<{high}"),
        (Some(low), None) => format!(">{low}"),
        (None, None) => String::new(),
    };
    FormField::new(initial, Need::Optional, |text| {
        let range = Range::typed(text).map_err(|why| match why {
            RangeError::NotARange => labs().not_a_range.to_owned(),
            RangeError::Number(why) => strings().problems.number(why),
        })?;
        Ok((range, Feedback::none()))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn more_digits_than_a_unit_has_are_answered_with_the_unit_that_is_likely() {
        for (analyte, unit, typed, expected) in [
            (Analyte::Neutrophils, LabUnit::PerMm3, "1.8", "1.8 ×10⁹/L would be usual"),
            (Analyte::Neutrophils, LabUnit::PerMm3, "4,500", "If you meant thousands, enter 4500."),
            (
                Analyte::Neutrophils,
                LabUnit::PerMm3,
                "4,500",
                "If the report says 4.5 ×10⁹/L, choose that unit",
            ),
            (Analyte::Platelets, LabUnit::PerMm3, "4.5", "In this unit the result has no decimals."),
            (Analyte::Creatinine, LabUnit::UmolPerL, "1.25", "1.25 mg/dL would be usual"),
            (Analyte::Creatinine, LabUnit::UmolPerL, "88.42", "Use no more than 1 digit"),
            (Analyte::Haemoglobin, LabUnit::GPerL, "14.25", "14.25 g/dL would be usual"),
        ] {
            let why = digits_in(unit, analyte, typed).unwrap_err();
            assert!(why.contains(expected), "{typed}: {why}");
        }
        assert_eq!(digits_in(LabUnit::PerMm3, Analyte::Neutrophils, " 1800 "), Ok(Decimal::whole(1800)));
    }

    #[test]
    fn a_sign_without_a_number_is_named_and_each_of_the_four_is_taken() {
        for typed in ["<", "<=", "≥ ", ">"] {
            let why = bounded(typed).unwrap_err();
            assert!(why.contains("A number is missing"), "{typed}: {why}");
        }
        for (typed, expected) in [
            ("< 0,5", (Some(Bound::Below), "0,5")),
            ("≤0,5", (Some(Bound::AtMost), "0,5")),
            ("≥ 90", (Some(Bound::AtLeast), "90")),
            (">90", (Some(Bound::Above), "90")),
        ] {
            assert_eq!(bounded(typed), Ok(expected), "{typed}");
        }
    }
}
