//! The pages that the first visit can wait for. A release build puts them, and all that only they need, into a
//! file of their own, which is fetched while the first page is already there.

use std::time::Duration;

use leptos::prelude::*;

use crate::app::App;
use crate::app::components::{button, empty, failure};
use crate::app::dom::{El, follow, heading_has_focus, later, show_from_top};
use crate::app::pages::{
    dose_check_page, emergency_page, guide_page, heading, health_page, history_page, labs_page, level_page,
    settings_page, symptoms_page, today_page, visit_page,
};
use crate::app::parts::other_pages;
use crate::app::route::Route;
use crate::app::wording::words;

/// Long enough for a slow telephone to draw the first page.
const AFTER_FIRST_PAINT: Duration = Duration::from_millis(200);

/// Draws a page that comes later.
pub type Draw = fn(App, Route) -> Vec<El>;

/// How far the file of the other pages is.
#[derive(Clone, Copy)]
enum Later {
    Coming,
    Here(Draw),
    Missing,
}

/// Draws any page.
#[derive(Clone, Copy)]
pub struct Pages {
    file: RwSignal<Later>,
    is_asked_for: StoredValue<bool>,
    route: RwSignal<Route>,
}

impl Pages {
    /// Draws the first page at once, and the others when their file has come. The file is asked for when the first
    /// page is there, or as soon as another page is shown.
    pub fn fetch(route: RwSignal<Route>) -> Self {
        let pages = Self { file: RwSignal::new(Later::Coming), is_asked_for: StoredValue::new(false), route };
        let ask = move || {
            if !pages.is_asked_for.get_value() {
                pages.ask();
            }
        };
        set_timeout(ask, AFTER_FIRST_PAINT);
        follow(Box::new(move || {
            if is_later(route.get()) {
                ask();
            }
        }));
        pages
    }

    fn ask(self) {
        self.is_asked_for.set_value(true);
        later(async move {
            self.file.set(other_pages().await.map_or(Later::Missing, Later::Here));
            if is_later(self.route.get_untracked()) && heading_has_focus() {
                show_from_top();
            }
        });
    }

    fn ask_again(self) {
        self.file.set(Later::Coming);
        self.ask();
        show_from_top();
    }

    /// A page, or what there is to say while its file has not come.
    pub fn draw(self, app: App, route: Route) -> Vec<El> {
        match route {
            Route::Today => today_page(app),
            Route::Emergency => emergency_page(),
            other => match self.file.get() {
                Later::Here(draw) => draw(app, other),
                Later::Coming => vec![heading(other.name()), empty(words().shell.opening)],
                Later::Missing => missing(other.name(), words().shell.missing, move || self.ask_again()),
            },
        }
    }
}

/// Whether a page is in the file that comes later.
const fn is_later(route: Route) -> bool {
    !matches!(route, Route::Today | Route::Emergency)
}

/// What stands in the place of a page whose file did not come.
pub fn missing(name: &str, why: &str, again: impl Fn() + 'static) -> Vec<El> {
    let again = button(words().shell.again, again);
    [heading(name)].into_iter().chain(failure(why)).chain([again]).collect()
}

/// Draws any of them; nothing for those that are there from the first.
pub fn draw(app: App, route: Route) -> Vec<El> {
    match route {
        Route::Today | Route::Emergency => vec![],
        Route::History => history_page(app),
        Route::Labs => labs_page(app),
        Route::Guide => guide_page(),
        Route::DoseCheck => dose_check_page(app),
        Route::Settings => settings_page(app),
        Route::Health => health_page(app),
        Route::Symptoms => symptoms_page(app),
        Route::Visit => visit_page(app),
        Route::Level => level_page(app),
    }
}
