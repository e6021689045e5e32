//! The pages. None knows another; what two of them share is a form, a component or a sentence.

mod emergency;

use leptos::prelude::*;

use crate::app::router::Route;
use emergency::EmergencyPage;

/// Whether a page is in the part of the program that comes later.
pub(super) const fn is_later(route: Route) -> bool {
    !matches!(route, Route::Today | Route::Emergency)
}

/// A page that is there from the first; none for another.
pub(super) fn render_first(route: Route) -> Option<AnyView> {
    match route {
        Route::Emergency => Some(view! { <EmergencyPage /> }.into_any()),
        _ => None,
    }
}

/// A page of the part that comes later; nothing for one that is there from the first.
pub(super) fn render_later(route: Route) -> AnyView {
    match route {
        Route::Today | Route::Emergency => ().into_any(),
        _ => ().into_any(),
    }
}
