//! The pages that the first visit can wait for. A release build puts them, and all that only they need, into a
//! file of their own, which is fetched while the first page is already there.

use std::time::Duration;

use leptos::prelude::*;

use crate::app::App;
use crate::app::components::{button, empty, failure};
use crate::app::dom::{El, heading_has_focus, later, show_from_top};
use crate::app::pages::{
    dose_check_page, emergency_page, guide_page, heading, health_page, history_page, labs_page, level_page,
    settings_page, symptoms_page, today_page, visit_page,
};
use crate::app::route::Route;
use crate::app::wording::words;

/// Long enough for a slow telephone to draw the first page.
const AFTER_FIRST_PAINT: Duration = Duration::from_millis(200);

type Draw = fn(App, Route) -> Vec<El>;

/// How far the file of the other pages is.
#[derive(Clone, Copy)]
enum Later {
    Coming,
    Here(Draw),
    Missing,
}

/// Draws any page.
#[derive(Clone, Copy)]
pub struct Pages(RwSignal<Later>);

impl Pages {
    /// Draws the first page at once, and the others when their file has come. The file waits until the first page
    /// is there, unless another page is asked for.
    pub fn fetch(first: Route) -> Self {
        let pages = Self(RwSignal::new(Later::Coming));
        match first {
            Route::Today | Route::Emergency => set_timeout(move || pages.ask(), AFTER_FIRST_PAINT),
            _ => pages.ask(),
        }
        pages
    }

    fn ask(self) {
        self.0.set(Later::Coming);
        later(async move {
            self.0.set(part::other_pages().await.map_or(Later::Missing, Later::Here));
            if heading_has_focus() {
                show_from_top();
            }
        });
    }

    fn ask_again(self) {
        self.ask();
        show_from_top();
    }

    /// A page, or what there is to say while its file has not come.
    pub fn draw(self, app: App, route: Route) -> Vec<El> {
        match route {
            Route::Today => today_page(app),
            Route::Emergency => emergency_page(),
            other => match self.0.get() {
                Later::Here(draw) => draw(app, other),
                Later::Coming => vec![heading(other.name()), empty(words().shell.opening)],
                Later::Missing => [heading(other.name())]
                    .into_iter()
                    .chain(failure(words().shell.missing))
                    .chain([button(words().shell.again, move || self.ask_again())])
                    .collect(),
            },
        }
    }
}

fn draw(app: App, route: Route) -> Vec<El> {
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

/// Where the program is cut in two: what only this function reaches comes later.
#[cfg(feature = "split")]
mod part {
    use super::{Draw, draw};
    use leptos::wasm_split;

    #[wasm_split::wasm_split(later, wasm_split_path = leptos::wasm_split, fallible)]
    pub fn other_pages() -> Result<Draw, wasm_split::SplitLoaderError> {
        Ok(draw)
    }
}

/// While developing, and in tests of single parts, everything is in one file.
#[cfg(not(feature = "split"))]
mod part {
    use super::{Draw, draw};
    use std::convert::Infallible;

    pub async fn other_pages() -> Result<Draw, Infallible> {
        Ok(draw)
    }
}
