//! A number that a person may set.

use leptos::prelude::*;

use crate::app::components::{Feedback, Field, FieldKind};
use crate::app::context::{clock, use_records};
use crate::app::forms::form_field::{FormField, Need};
use crate::app::forms::submission::{RecordForm, Submission};
use crate::app::forms::values::whole;
use crate::app::i18n::{later_strings, strings};
use crate::domain::patient::preference::{Preference, Preferred};
use crate::record::fact::Fact;

/// Asks for the number, beginning with the one that counts now.
#[component]
pub fn PreferenceForm(
    /// What the number is of.
    preference: Preference,
) -> impl IntoView {
    let (least, most) = preference.range();
    let known = use_records().with_untracked(|record| record.preferred(preference));
    let initial = known.map(|number| number.to_string()).unwrap_or_default();
    let entered = FormField::new(initial, Need::Required, move |text| {
        let wrong = || later_strings().problems.whole_number(least.into(), most.into());
        let entered = u8::try_from(whole(text, wrong)?).ok();
        let entered = entered.filter(|entered| (least..=most).contains(entered));
        entered.map(|entered| (entered, Feedback::none())).ok_or_else(wrong)
    });
    let submit = move || {
        entered.input.touch();
        let number = untrack(|| entered.required())?;
        let fact = Fact::Preferred(Preferred::Number { preference, number, on: clock::now().date() });
        Ok(Submission::add(fact, strings().form.saved))
    };
    let (label, hint) = later_strings().settings.preference(preference);
    view! {
        <RecordForm submit>
            <Field label hint kind=FieldKind::Whole state=entered />
        </RecordForm>
    }
}
