//! A number that the person may set, and the button that changes it.

use leptos::prelude::*;

use crate::app::components::RowAction;
use crate::app::context::{use_dialog, use_records};
use crate::app::forms::PreferenceForm;
use crate::app::i18n::later_strings;
use crate::domain::patient::preference::Preference;

#[component]
pub(super) fn PreferenceSetting(preference: Preference) -> impl IntoView {
    let (records, dialog) = (use_records(), use_dialog());
    let (name, _) = later_strings().settings.preference(preference);
    let number = move || records.with(|record| record.preferred(preference));
    let line = move || match preference {
        Preference::SkinRestDays => format!("{name}: {}", number().unwrap_or_default()),
        Preference::HoursOut => later_strings().supply.hours_line(number()),
    };
    let change = move || dialog.open(name, move || view! { <PreferenceForm preference /> });
    view! {
        <div class="stack">
            <p>{move || line()}</p>
            <p><RowAction action=later_strings().settings.change row=name on_press=change /></p>
        </div>
    }
}
