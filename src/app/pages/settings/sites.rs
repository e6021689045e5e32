//! Which sites are used for injections: how many of each region, those that the person has added, and how long they
//! rest after a reaction.

use leptos::prelude::*;

use crate::app::components::{Choice, Section, Select, Sourced};
use crate::app::context::{clock, use_dialog, use_records};
use crate::app::forms::commit_choice;
use crate::app::i18n::{later_strings, strings};
use crate::app::pages::settings::custom_sites::CustomSites;
use crate::app::pages::settings::preference::PreferenceSetting;
use crate::app::pages::settings::view_model::sites_in_use;
use crate::domain::patient::preference::Preference;
use crate::domain::sites::injection_site::{Region, RegionUse, SELF_INJECTED};
use crate::record::change::Change;
use crate::record::fact::Fact;

#[component]
pub(super) fn Sites() -> impl IntoView {
    let text = &later_strings().sites;
    let region = |region| view! { <RegionSites region /> }.into_any();
    view! {
        <Section heading=text.regions>
            <p class="hint">{text.sites}</p>
            {Region::ALL.into_iter().map(region).collect_view()}
            <Sourced places=vec![(SELF_INJECTED.at, None)]>
                <p>{text.regions_hint}</p>
            </Sourced>
            <CustomSites />
            <PreferenceSetting preference=Preference::SkinRestDays />
        </Section>
    }
}

/// How many sites of a region are used on each side.
#[component]
fn RegionSites(region: Region) -> impl IntoView {
    let (records, dialog) = (use_records(), use_dialog());
    let text = &later_strings().sites;
    let recorded = move || records.with(|record| sites_in_use(record, region));
    let chosen = RwSignal::new(untrack(recorded));
    // A choice that could not be recorded gives way to the one that counts.
    Effect::new(move |_| {
        let recorded = recorded();
        if chosen.get_untracked() != recorded {
            chosen.set(recorded);
        }
    });
    let choice = |count| Choice::new(count, count, text.sites_of(count));
    let choices = (0..=region.sites()).map(choice).collect::<Vec<_>>();
    let choose = move || {
        let spots = chosen.get_untracked();
        let fact = Fact::RegionUse(RegionUse { region, sites: spots, on: clock::now().date() });
        commit_choice(records, dialog, Change::Add(fact), strings().form.saved);
    };
    view! { <Select label=text.region(region) choices chosen on_choose=choose /> }
}
