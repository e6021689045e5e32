//! The pages. None knows another; what two of them share is a form, a component or a sentence.

mod dose_check;
mod drug_level;
mod emergency;
mod guide;
mod health;
mod history;
mod labs;
mod settings;
mod symptoms;
mod today;
mod visit;

use leptos::prelude::*;

use crate::app::browser::received::listen;
use crate::app::router::Route;
use dose_check::DoseCheckPage;
use drug_level::DrugLevelPage;
use emergency::EmergencyPage;
use guide::GuidePage;
use health::HealthPage;
use history::HistoryPage;
use labs::LabsPage;
use settings::SettingsPage;
use symptoms::SymptomsPage;
use today::TodayPage;
use visit::VisitPage;

/// Whether a page is in the part of the program that comes later.
pub(super) const fn is_later(route: Route) -> bool {
    !matches!(route, Route::Today | Route::Emergency)
}

/// A page that is there from the first; none for another.
pub(super) fn render_first(route: Route) -> Option<AnyView> {
    match route {
        Route::Today => Some(view! { <TodayPage /> }.into_any()),
        Route::Emergency => Some(view! { <EmergencyPage /> }.into_any()),
        _ => None,
    }
}

/// What renders the pages of the part that comes later. It is there, so that files can be opened from now on.
pub(super) fn later() -> fn(Route) -> AnyView {
    listen();
    render_later
}

/// A page of the part that comes later; nothing for one that is there from the first.
fn render_later(route: Route) -> AnyView {
    match route {
        Route::Today | Route::Emergency => ().into_any(),
        Route::History => view! { <HistoryPage /> }.into_any(),
        Route::Labs => view! { <LabsPage /> }.into_any(),
        Route::Guide => view! { <GuidePage /> }.into_any(),
        Route::DoseCheck => view! { <DoseCheckPage /> }.into_any(),
        Route::Settings => view! { <SettingsPage /> }.into_any(),
        Route::Health => view! { <HealthPage /> }.into_any(),
        Route::Symptoms => view! { <SymptomsPage /> }.into_any(),
        Route::Visit => view! { <VisitPage /> }.into_any(),
        Route::DrugLevel => view! { <DrugLevelPage /> }.into_any(),
    }
}
