//! The pages and their addresses behind the `#`: no rule on a server is needed, any folder will do.

use leptos::ev;
use leptos::prelude::*;

use crate::app::browser::document::show_from_top;
use crate::app::i18n::strings;

/// A page.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Route {
    /// The patient's day.
    Today,
    /// All injections.
    History,
    /// Blood tests.
    Labs,
    /// The monograph.
    Guide,
    /// The clinician's page.
    DoseCheck,
    /// What can be changed, and the files.
    Settings,
    /// The health questions of a patient.
    Health,
    /// What to do in an emergency.
    Emergency,
    /// Skin and symptoms.
    Symptoms,
    /// What to show at the next visit.
    Visit,
    /// The concentration over time.
    DrugLevel,
}

impl Route {
    /// The pages of the navigation, in its order.
    pub const MAIN: [Self; 6] =
        [Self::Today, Self::History, Self::Labs, Self::Guide, Self::DoseCheck, Self::Settings];

    /// The pages that others link to.
    const LINKED: [Self; 5] = [Self::Health, Self::Emergency, Self::Symptoms, Self::Visit, Self::DrugLevel];

    /// `#/labs`
    pub const fn hash(self) -> &'static str {
        match self {
            Self::Today => "#/",
            Self::History => "#/history",
            Self::Labs => "#/labs",
            Self::Guide => "#/guide",
            Self::DoseCheck => "#/dose-check",
            Self::Settings => "#/settings",
            Self::Health => "#/health",
            Self::Emergency => "#/emergency",
            Self::Symptoms => "#/symptoms",
            Self::Visit => "#/visit",
            Self::DrugLevel => "#/level",
        }
    }

    /// The page of an address; none for a fragment that is no address of this app.
    pub fn from_hash(hash: &str) -> Option<Self> {
        match hash {
            "" | "#" => Some(Self::Today),
            _ => Self::MAIN.into_iter().chain(Self::LINKED).find(|route| route.hash() == hash),
        }
    }

    /// Whether it is of no use, or says what is not so, while the record was not read.
    pub const fn is_about_a_record(self) -> bool {
        !matches!(self, Self::Guide | Self::DoseCheck | Self::Emergency)
    }

    /// What the navigation and the title call it.
    pub fn name(self) -> &'static str {
        let shell = &strings().shell;
        match self {
            Self::Today => shell.today,
            Self::History => shell.history,
            Self::Labs => shell.labs,
            Self::Guide => shell.guide,
            Self::DoseCheck => shell.dose_check,
            Self::Settings => shell.settings,
            Self::Health => shell.health,
            Self::Emergency => shell.emergency,
            Self::Symptoms => shell.symptoms,
            Self::Visit => shell.visit,
            Self::DrugLevel => shell.level,
        }
    }
}

/// The page of the address. Keeps the title of the document in step, and after a change moves the focus to the heading
/// of the new page.
pub(super) fn current_route() -> ReadSignal<Route> {
    let hash = || location_hash().map(|hash| format!("#{hash}")).unwrap_or_default();
    let (route, set_route) = signal(Route::from_hash(&hash()).unwrap_or(Route::Today));
    let listener = window_event_listener(ev::hashchange, move |_| {
        if let Some(next) = Route::from_hash(&hash())
            && route.get_untracked() != next
        {
            set_route.set(next);
            show_from_top();
        }
    });
    on_cleanup(move || listener.remove());
    Effect::new(move |_| {
        document().set_title(&format!("{} · {}", route.get().name(), strings().shell.name));
    });
    route
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_page_has_an_address_of_its_own() {
        for route in Route::MAIN.into_iter().chain(Route::LINKED) {
            assert_eq!(Route::from_hash(route.hash()), Some(route));
        }
        assert_eq!(Route::from_hash(""), Some(Route::Today));
        assert_eq!(Route::from_hash("#main"), None);
        assert_eq!(Route::from_hash("#/nowhere"), None);
    }
}
