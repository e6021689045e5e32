//! Where the next injection goes: the sentence, the map, and what the monograph says about sites.

use leptos::prelude::*;

use crate::app::components::body_map::BodyMap;
use crate::app::components::{Button, Deferred, Section, Sourced, statements};
use crate::app::context::use_dialog;
use crate::app::forms::{LaterForm, LazyForm};
use crate::app::i18n::strings;
use crate::app::pages::today::view_model::TodayModel;
use crate::domain::monograph::Statement;
use crate::domain::sites::injection_site::{InjectionSite, SELF_INJECTED};

/// The site that is chosen, or suggested, and the way to choose another.
#[component]
pub(super) fn Sites(
    model: Memo<TodayModel>,
    site: Memo<Option<InjectionSite>>,
    #[prop(into)] on_choose: UnsyncCallback<InjectionSite>,
) -> impl IntoView {
    let (today, skin) = (&strings().today, &strings().skin);
    let sentence = move || {
        model.with(|model| match site.get().and_then(|site| model.state(site)) {
            Some(state) if state.is_suggested => today.next_site(state.site, state.rest),
            Some(state) => today.chosen_site(state.site, state.rest),
            None => skin.all_out.to_owned(),
        })
    };
    let states = Memo::new(move |_| model.with(|model| model.sites.clone()));
    let rotation = move || {
        let (sites, days_of_rest) = model.with(|model| model.rotation);
        skin.in_use(sites, days_of_rest)
    };
    view! {
        <Section heading=strings().body.heading>
            <p class="next-site">{move || sentence()}</p>
            <div class="stack more map">
                <Deferred>
                    <BodyMap sites=states chosen=site on_choose />
                    <p>
                        <AvoidButton site />
                    </p>
                    <p class="hint">{move || rotation()}</p>
                    <AboutSites />
                </Deferred>
            </div>
        </Section>
    }
}

/// Has the chosen site avoided from now on.
#[component]
fn AvoidButton(site: Memo<Option<InjectionSite>>) -> impl IntoView {
    let dialog = use_dialog();
    let open = move || {
        if let Some(site) = site.get_untracked() {
            dialog
                .open(strings().terms.site(site), move || view! { <LazyForm form=LaterForm::Skin(site) /> });
        }
    };
    view! { <Button label=strings().skin.mark on_press=open /> }
}

/// Which skin to leave out, and what else the monograph says about sites.
#[component]
fn AboutSites() -> impl IntoView {
    let mut places = statements(&[Statement::S017, Statement::S018, Statement::S019]);
    places.push((SELF_INJECTED.at, None));
    view! {
        <Sourced places>
            <p class="hint">{strings().statements.sentence(Statement::S019)}</p>
        </Sourced>
    }
}
