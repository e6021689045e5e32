//! An injection site that the person adds to the grid, and what it is called.

use leptos::prelude::*;

use crate::app::components::{Choice, Field, Select};
use crate::app::context::{clock, use_records};
use crate::app::forms::form_field::Invalid;
use crate::app::forms::submission::{RecordForm, Submission};
use crate::app::forms::values::{name, name_from};
use crate::app::i18n::{later_strings, strings};
use crate::domain::sites::custom_site::{CustomSite, new_site};
use crate::domain::sites::injection_site::{InjectionSite, Region, Side};
use crate::record::change::Change;
use crate::record::entry_id::EntryId;
use crate::record::fact::Fact;
use crate::record::queries::sites::custom_sites;

/// Asks for half a region and for a name.
#[component]
pub fn CustomSiteForm() -> impl IntoView {
    let text = &later_strings().sites;
    let known: Vec<InjectionSite> =
        use_records().with_untracked(|record| custom_sites(record).into_iter().map(|own| own.site).collect());
    let halves = Region::ALL.into_iter().flat_map(|region| Side::ALL.map(|side| (region, side)));
    let free = halves.filter_map(|(region, side)| new_site(&known, region, side));
    let choice = |site: InjectionSite| {
        Choice::new(Some(site), site, strings().terms.half_region(site.region(), site.side()))
    };
    let choices: Vec<Choice<Option<InjectionSite>>> = free.map(choice).collect();
    let chosen = RwSignal::new(choices.first().and_then(|choice| choice.value));
    let called = name();
    let submit = move || {
        called.input.touch();
        let name = untrack(|| called.required())?;
        let spot = chosen.get_untracked().ok_or(Invalid)?;
        let fact = Fact::CustomSite(CustomSite { site: spot, name, used: true, on: clock::now().date() });
        Ok(Submission::add(fact, strings().form.saved))
    };
    view! {
        <RecordForm submit>
            <Select label=text.own_place choices chosen />
            <Field label=text.own_name hint=text.own_name_hint state=called />
            <p class="hint">{text.own_apart}</p>
        </RecordForm>
    }
}

/// Asks for another name of a site.
#[component]
pub fn SiteNameForm(
    /// The entry.
    of: EntryId,
    /// The site.
    own: CustomSite,
) -> impl IntoView {
    let text = &later_strings().sites;
    let called = name_from(own.name.text());
    let own = StoredValue::new(own);
    let submit = move || {
        called.input.touch();
        let name = untrack(|| called.required())?;
        let to = Fact::CustomSite(CustomSite { name, ..own.get_value() });
        let change = Change::Amend { of, to };
        Ok(Submission::new(change, strings().form.saved).refused_beside(called.input))
    };
    view! {
        <RecordForm submit>
            <Field label=text.own_name hint=text.own_name_hint state=called />
        </RecordForm>
    }
}
