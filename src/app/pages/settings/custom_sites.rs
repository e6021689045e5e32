//! The injection sites that the person has added, and the way to add one.

use leptos::prelude::*;

use crate::app::components::{Button, KeyedList, RowAction, RowActions, latest};
use crate::app::context::{clock, use_dialog, use_records};
use crate::app::forms::{CustomSiteForm, SiteNameForm, VoidAction, commit_press};
use crate::app::i18n::{later_strings, strings};
use crate::app::pages::settings::view_model::{CustomSiteRow, custom_site_rows};
use crate::domain::sites::custom_site::CustomSite;
use crate::record::change::Change;
use crate::record::fact::Fact;

#[component]
pub(super) fn CustomSites() -> impl IntoView {
    let (records, dialog) = (use_records(), use_dialog());
    let text = &later_strings().sites;
    let sites = move || records.with(custom_site_rows);
    let is_empty = Memo::new(move |_| sites().is_empty());
    let now = move |shown: &CustomSiteRow| sites().into_iter().find(|row| row.own.site == shown.own.site);
    let item = move |row| view! { <CustomSiteItem row=latest(row, now) /> }.into_any();
    let list = move || {
        if is_empty.get() {
            view! { <p class="hint">{text.own_none}</p> }.into_any()
        } else {
            view! {
                <ul class="rows">
                    <KeyedList each=sites key=|row| row.own.site children=item />
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

/// A site by the name that the person gave it, and the ways to call it otherwise, to take it out of use or back, and to
/// void it as long as no injection was given there.
#[component]
fn CustomSiteItem(row: Memo<CustomSiteRow>) -> impl IntoView {
    let (records, dialog) = (use_records(), use_dialog());
    let text = &later_strings().sites;
    let name = move || row.with(|row| row.own.name.text().to_owned());
    let action = move || if row.with(|row| row.own.used) { text.own_stop } else { text.own_again };
    let toggle = move || {
        let CustomSiteRow { id: of, own, .. } = row.get_untracked();
        let to = Fact::CustomSite(CustomSite { used: !own.used, on: clock::now().date(), ..own });
        commit_press(records, dialog, Change::Amend { of, to }, strings().form.saved);
    };
    let rename = move || {
        let CustomSiteRow { id: of, own, .. } = row.get_untracked();
        dialog.open(text.own_name, move || view! { <SiteNameForm of own /> });
    };
    let unused = Memo::new(move |_| row.with(|row| row.is_unused.then_some(row.id)));
    let void = move || unused.get().map(|of| view! { <VoidAction of row=name /> }.into_any());
    view! {
        <li class="row">
            <p class="when">{move || name()}</p>
            <p class="what">{strings().terms.site(row.with_untracked(|row| row.own.site))}</p>
            <RowActions>
                <RowAction action row=name on_press=toggle />
                <RowAction action=strings().form.correct row=name on_press=rename />
                {move || void()}
            </RowActions>
        </li>
    }
}
