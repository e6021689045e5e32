//! An injection site whose skin must not be injected.

use leptos::prelude::*;

use crate::app::components::{Choice, Field, FieldKind, Select};
use crate::app::context::clock;
use crate::app::forms::date::date;
use crate::app::forms::submission::{RecordForm, Submission};
use crate::app::i18n::{later_strings, strings};
use crate::domain::sites::injection_site::InjectionSite;
use crate::domain::sites::skin::{Skin, SkinState};
use crate::record::fact::Fact;

/// Has a site avoided.
#[component]
pub fn SkinForm(
    /// The site.
    site: InjectionSite,
) -> impl IntoView {
    let text = &later_strings().sites;
    let state = RwSignal::new(SkinState::Bruised);
    let since = date(Some(clock::now().date()));
    let submit = move || {
        since.input.touch();
        let since_day = untrack(|| since.required())?;
        let skin = Skin { site, state: state.get_untracked(), since: since_day, until: None };
        Ok(Submission::add(Fact::Skin(skin), text.taken_out(site)).refused_beside(since.input))
    };
    let states = SkinState::ALL.map(|state| Choice::new(state, state.key(), strings().skin.state(state)));
    view! {
        <RecordForm submit>
            <Select label=text.what choices=states.to_vec() chosen=state />
            <Field label=text.since kind=FieldKind::Date state=since />
        </RecordForm>
    }
}
