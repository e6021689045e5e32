//! A body weight on a day.

use leptos::prelude::*;

use crate::app::components::{Field, FieldKind};
use crate::app::context::clock;
use crate::app::forms::date::date;
use crate::app::forms::form_field::{Need, touch};
use crate::app::forms::submission::{RecordForm, Submission};
use crate::app::forms::values::weight;
use crate::app::i18n::{later_strings, strings};
use crate::domain::patient::patient::WeightMeasurement;
use crate::record::fact::Fact;

/// The fields of a weight.
#[component]
pub fn WeightForm() -> impl IntoView {
    let (kg, on) = (weight(None, Need::Required), date(Some(clock::now().date())));
    let text = &later_strings().settings;
    let submit = move || {
        touch(&[kg.input, on.input]);
        let weighing = untrack(|| Ok(WeightMeasurement { kg: kg.required()?, on: on.required()? }))?;
        Ok(Submission::add(Fact::WeightMeasurement(weighing), strings().form.saved).refused_beside(on.input))
    };
    view! {
        <RecordForm submit>
            <Field label=text.weight unit="kg" kind=FieldKind::Decimal state=kg />
            <Field label=text.weighed_on kind=FieldKind::Date state=on />
        </RecordForm>
    }
}
