//! The injection sites that the person has added, and the way to add one.

use leptos::prelude::*;

use crate::app::components::{Button, KeyedList, RowAction, RowActions, latest};
use crate::app::context::{clock, use_dialog, use_records};
use crate::app::forms::{CustomSiteForm, commit_press};
use crate::app::i18n::{later_strings, strings};
use crate::domain::sites::custom_site::CustomSite;
use crate::record::change::Change;
use crate::record::fact::Fact;
use crate::record::queries::sites::custom_sites;

#[component]
pub(super) fn CustomSites() -> impl IntoView {
    let (records, dialog) = (use_records(), use_dialog());
    let text = &later_strings().sites;
    let sites = move || records.with(|record| custom_sites(record).into_iter().cloned().collect::<Vec<_>>());
    let is_empty = Memo::new(move |_| sites().is_empty());
    let now = move |shown: &CustomSite| sites().into_iter().find(|own| own.site == shown.site);
    let item = move |own| view! { <CustomSiteRow own=latest(own, now) /> }.into_any();
    let list = move || {
        if is_empty.get() {
            view! { <p class="hint">{text.own_none}</p> }.into_any()
        } else {
            view! {
                <ul class="rows">
                    <KeyedList each=sites key=|own| own.site children=item />
                </ul>
            }
            .into_any()
        }
    };
    let add = move || dialog.open(text.own_add, || view! { <CustomSiteForm /> });
    view! {
        <div class="stack">
            <h3>{text.own}</h3>
            <div>{move || list()}</div>
            <p><Button label=text.own_add on_press=add /></p>
        </div>
    }
}

/// A site by the name that the person gave it, and the button that takes it out of use or back.
#[component]
fn CustomSiteRow(own: Memo<CustomSite>) -> impl IntoView {
    let (records, dialog) = (use_records(), use_dialog());
    let text = &later_strings().sites;
    let name = move || own.with(|own| own.name.text().to_owned());
    let action = move || if own.with(|own| own.used) { text.own_stop } else { text.own_again };
    let toggle = move || {
        let own = own.get_untracked();
        let toggled = CustomSite { used: !own.used, on: clock::now().date(), ..own };
        commit_press(records, dialog, Change::Add(Fact::CustomSite(toggled)), strings().form.saved);
    };
    view! {
        <li class="row">
            <p class="when">{move || name()}</p>
            <p class="what">{(strings().terms.site)(own.with_untracked(|own| own.site))}</p>
            <RowActions>
                <RowAction action row=name on_press=toggle />
            </RowActions>
        </li>
    }
}
