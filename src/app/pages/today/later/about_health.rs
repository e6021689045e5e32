//! The way to the questions about health, and to what is shown at the next visit.

use leptos::prelude::*;

use crate::app::components::{Link, Section};
use crate::app::i18n::{later_strings, strings};
use crate::app::router::Route;

#[component]
pub(super) fn AboutHealth() -> impl IntoView {
    let (shell, text) = (&strings().shell, &later_strings().glance);
    view! {
        <Section heading=shell.health>
            <p>{text.about_health}</p>
            <p class="links">
                <Link to=Route::Health.hash() text=text.to_health />
                <Link to=Route::Visit.hash() text=shell.visit />
            </p>
        </Section>
    }
}
