//! What the dose for the renal function is answered from, in one row of fields.

use std::num::NonZeroU8;

use leptos::prelude::*;

use crate::app::components::{Choice, Field, FieldKind, Radios, Section, Select};
use crate::app::forms::{INTERVALS, LabValue, sexes};
use crate::app::i18n::{dose_check, strings};
use crate::app::pages::dose_check::body::{HeightField, WeightField};
use crate::app::pages::dose_check::draft::Draft;

/// Age, sex, weight, height, creatinine, and the dose that is prescribed.
#[component]
pub(super) fn QuickInputs(draft: Draft) -> impl IntoView {
    let text = dose_check();
    let Draft { age, sex, weight, height, creatinine, dose, interval, .. } = draft;
    let sexes: Vec<_> = sexes().into_iter().map(known).chain([unknown()]).collect();
    let every = |days: NonZeroU8| known(Choice::new(days, days, strings().terms.every(days.get())));
    let intervals = INTERVALS.into_iter().filter_map(NonZeroU8::new).map(every);
    let intervals: Vec<_> = [unknown()].into_iter().chain(intervals).collect();
    view! {
        <Section heading=text.quick>
            <div class="quick">
                <Radios label=strings().set_up.sex choices=sexes chosen=sex />
                <Field label=text.age kind=FieldKind::Whole state=age />
                <WeightField weight />
                <LabValue field=creatinine />
                <HeightField height />
                <Field label=text.dose unit="mg" kind=FieldKind::Decimal state=dose />
                <Select label=text.every choices=intervals chosen=interval />
            </div>
        </Section>
    }
}

/// A choice of something that may not be known.
pub(super) fn known<T>(Choice { value, key, label }: Choice<T>) -> Choice<Option<T>> {
    Choice { value: Some(value), key, label }
}

/// The choice that it is not known.
pub(super) fn unknown<T>() -> Choice<Option<T>> {
    Choice::new(None, "", dose_check().unknown_answer)
}
