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

    /// Where a backup is saved and restored, a part of Settings.
    pub const BACKUP: &'static str = "#/settings/backup";

    /// What another program has shared or opened, a part of Settings. The worker names it, too.
    pub const RECEIVED: &'static str = "#/settings/received";

    /// Where what is at home is recorded, a part of Settings.
    pub const SUPPLY: &'static str = "#/settings/supply";

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
            _ => Self::MAIN.into_iter().chain(Self::LINKED).find(|route| route.part_of(hash).is_some()),
        }
    }

    /// The part of this page that an address names: `S051` of `#/guide/S051`, and nothing of the page as a whole; none for
    /// the address of another page. What the parts are is known to the page.
    pub fn part_of(self, hash: &str) -> Option<&str> {
        let rest = hash.strip_prefix(self.hash())?;
        match self {
            Self::Guide | Self::Settings => rest.strip_prefix('/').or(rest.is_empty().then_some(rest)),
            _ => rest.is_empty().then_some(rest),
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

/// The part of a page that the address names, as long as it is an address of that page.
pub fn part_in_address(page: Route) -> ReadSignal<String> {
    let (part, set_part) = signal(page.part_of(&current_hash()).unwrap_or_default().to_owned());
    let listener = window_event_listener(ev::hashchange, move |_| {
        if let Some(next) = page.part_of(&current_hash()) {
            // The page may be gone by now.
            set_part.try_set(next.to_owned());
        }
    });
    on_cleanup(move || listener.remove());
    part
}

/// Says in the title of the document what is shown.
pub fn set_title(shown: &str) {
    document().set_title(&format!("{shown} · {}", strings().shell.name));
}

fn current_hash() -> String {
    location_hash().map(|hash| format!("#{hash}")).unwrap_or_default()
}

/// The page of the address. Keeps the title of the document in step, and after a change moves the focus to the heading
/// of the new page.
pub(super) fn current_route() -> ReadSignal<Route> {
    let (route, set_route) = signal(Route::from_hash(&current_hash()).unwrap_or(Route::Today));
    let listener = window_event_listener(ev::hashchange, move |_| {
        if let Some(next) = Route::from_hash(&current_hash())
            && route.get_untracked() != next
        {
            set_route.set(next);
            show_from_top();
        }
    });
    on_cleanup(move || listener.remove());
    Effect::new(move |_| set_title(route.get().name()));
    route
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all() -> impl Iterator<Item = Route> {
        Route::MAIN.into_iter().chain(Route::LINKED)
    }

    #[test]
    fn every_page_has_an_address_of_its_own() {
        for route in all() {
            assert_eq!(Route::from_hash(route.hash()), Some(route));
            let pages: Vec<_> = all().filter(|page| page.part_of(route.hash()).is_some()).collect();
            assert_eq!(pages, [route]);
        }
        assert_eq!(Route::from_hash(""), Some(Route::Today));
        assert_eq!(Route::from_hash("#"), Some(Route::Today));
        assert_eq!(Route::from_hash("#main"), None);
        assert_eq!(Route::from_hash("#/nowhere"), None);
    }

    #[test]
    fn an_address_names_a_part_of_a_page_that_has_parts() {
        for (hash, expected) in [
            ("#/guide", Some((Route::Guide, ""))),
            ("#/guide/", Some((Route::Guide, ""))),
            ("#/guide/S051", Some((Route::Guide, "S051"))),
            ("#/guide/S051/", Some((Route::Guide, "S051/"))),
            ("#/guide/nowhere", Some((Route::Guide, "nowhere"))),
            ("#/settings/backup", Some((Route::Settings, "backup"))),
            ("#/guides", None),
            ("#/guideS051", None),
            ("#//guide", None),
            ("#/history/S051", None),
            ("#/dose-check/", None),
            ("#//", None),
        ] {
            let found = Route::from_hash(hash);
            assert_eq!(
                found.and_then(|page| page.part_of(hash).map(|part| (page, part))),
                expected,
                "{hash}"
            );
            assert_eq!(found.is_some(), expected.is_some(), "{hash}");
        }
    }
}
