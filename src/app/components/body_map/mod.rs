//! The body from front and back with its injection sites: native radio buttons over a drawing. Each site follows what is
//! known of it by itself.

mod figure;
mod places;
mod site_button;

use leptos::prelude::*;

use crate::app::components::{Button, KeyedList};
use crate::app::i18n::strings;
use crate::domain::sites::injection_site::{InjectionSite, standard_sites};
use crate::domain::sites::rotation::Rest;
use crate::domain::sites::skin::SiteBlocked;
use figure::Figure;
use site_button::SiteButton;

/// What the map shows of a site.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SiteState {
    /// The site.
    pub site: InjectionSite,
    /// What the person calls it; none for a site of the drawing.
    pub name: Option<String>,
    /// How long it has rested.
    pub rest: Rest,
    /// Why it must not be used, if it must not.
    pub avoided: Option<SiteBlocked>,
    /// Whether it is the one to be used next.
    pub is_suggested: bool,
}

impl SiteState {
    const fn unused(site: InjectionSite) -> Self {
        Self { site, name: None, rest: Rest::NeverUsed, avoided: None, is_suggested: false }
    }
}

/// From where the body is seen.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Face {
    /// Thighs and abdomen.
    Front,
    /// Upper arms and buttocks.
    Back,
}

impl Face {
    fn of(site: InjectionSite) -> Self {
        if site.region().is_self_injected() { Self::Front } else { Self::Back }
    }

    const fn name(self) -> &'static str {
        match self {
            Self::Front => "front",
            Self::Back => "back",
        }
    }
}

/// The parts for choosing a site. Each shows how many days it has rested, by shade and number. The map shows the face
/// with the chosen site until the person turns it.
#[component]
pub fn BodyMap(
    /// What is known of the sites: those of the drawing and those that the person has added.
    #[prop(into)]
    sites: Signal<Vec<SiteState>>,
    /// The site that is chosen.
    #[prop(into)]
    chosen: Signal<Option<InjectionSite>>,
    /// Called with the site that the person chooses.
    #[prop(into)]
    on_choose: UnsyncCallback<InjectionSite>,
) -> impl IntoView {
    let text = &strings().body;
    let turned_to = RwSignal::new(None::<Face>);
    let shown = move || turned_to.get().unwrap_or_else(|| chosen.get().map_or(Face::Front, Face::of));
    let is_shown = move |face| Signal::derive(move || shown() == face);
    view! {
        <div class="turn">
            <Button
                label=text.front
                on_press=move || turned_to.set(Some(Face::Front))
                pressed=is_shown(Face::Front)
            />
            <Button
                label=text.back
                on_press=move || turned_to.set(Some(Face::Back))
                pressed=is_shown(Face::Back)
            />
        </div>
        <fieldset class="body" data-shown=move || shown().name().to_owned()>
            <legend class="unseen">{text.legend}</legend>
            <FaceView face=Face::Front label=text.front note="" sites chosen on_choose />
            <FaceView face=Face::Back label=text.back note=text.others_inject sites chosen on_choose />
            <CustomSites sites chosen on_choose />
        </fieldset>
        <p class="key">
            {text.key} " "
            <span data-rest="0">{text.recent}</span>
            <span data-rest="3">{text.rested}</span>
            <span data-rest="4">{text.unused}</span>
        </p>
    }
}

#[component]
fn FaceView(
    face: Face,
    label: &'static str,
    note: &'static str,
    sites: Signal<Vec<SiteState>>,
    chosen: Signal<Option<InjectionSite>>,
    on_choose: UnsyncCallback<InjectionSite>,
) -> impl IntoView {
    let text = &strings().body;
    let (viewers_left, viewers_right) = match face {
        Face::Front => (text.right, text.left),
        Face::Back => (text.left, text.right),
    };
    let here = standard_sites().into_iter().filter(move |site| Face::of(*site) == face);
    let button = |site| view! { <SiteButton site sites chosen on_choose /> }.into_any();
    view! {
        <div class="face" data-face=face.name()>
            <Figure face />
            <p class="face-name">{label}</p>
            <p class="side-name viewers-left">{viewers_left}</p>
            <p class="side-name viewers-right">{viewers_right}</p>
            <p class="face-note">{note}</p>
            {here.map(button).collect_view()}
        </div>
    }
}

/// Where these lie is not known, so they stand below the drawing, by their names.
#[component]
fn CustomSites(
    sites: Signal<Vec<SiteState>>,
    chosen: Signal<Option<InjectionSite>>,
    on_choose: UnsyncCallback<InjectionSite>,
) -> impl IntoView {
    let named = move || {
        let named = |state: &SiteState| Some((state.site, state.name.clone()?));
        sites.with(|sites| sites.iter().filter_map(named).collect::<Vec<_>>())
    };
    view! {
        <ul class="own-spots">
            <KeyedList each=named key=Clone::clone let((site, name))>
                <li>
                    <SiteButton site name sites chosen on_choose />
                </li>
            </KeyedList>
        </ul>
    }
}
