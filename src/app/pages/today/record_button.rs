//! The button that opens the form of an injection, filled in as it is prescribed and chosen.

use leptos::prelude::*;

use crate::app::components::{Icon, Shape};
use crate::app::context::{clock, use_dialog, use_records};
use crate::app::forms::InjectionForm;
use crate::app::i18n::strings;
use crate::app::pages::today::view_model::{TodayModel, TodaysDose};
use crate::domain::sites::injection_site::InjectionSite;
use crate::record::queries::sites::next_site;

/// Stays the same button, and keeps the focus, when the dose is done.
#[component]
pub(super) fn RecordButton(model: Memo<TodayModel>, site: Memo<Option<InjectionSite>>) -> impl IntoView {
    let (records, dialog) = (use_records(), use_dialog());
    let text = &strings().today;
    let class = move || model.with(|model| if model.is_open() { "record primary" } else { "record" });
    let label = move || {
        let is_given = model.with(|model| matches!(model.dose, TodaysDose::Given(..)));
        if is_given { text.record_another } else { text.record }
    };
    let open = move |_| {
        let initial = model.with_untracked(|model| {
            // Where every site is to be avoided, what was done can be recorded all the same.
            let any = || records.with_untracked(|record| next_site(record, model.today));
            model.injection(clock::now(), site.get_untracked().or_else(any)?)
        });
        if let Some(initial) = initial {
            dialog.open(strings().injection.title, move || view! { <InjectionForm initial /> });
        }
    };
    view! {
        <button type="button" class=move || class().to_owned() on:click=open>
            <Icon shape=Shape::Syringe />
            {move || label().to_owned()}
        </button>
    }
}
