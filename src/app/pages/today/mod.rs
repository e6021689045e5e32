//! The patient's day: is a dose due, where does it go, record it. Before the set-up: the set-up.

mod alerts;
mod day;
mod dose_notices;
mod first_steps;
mod later;
mod leave_out;
mod notices;
mod parts;
mod record_button;
mod sites;
mod status;
mod view_model;
mod warm_up;
mod welcome;

use leptos::prelude::*;

use crate::app::components::Heading;
use crate::app::context::use_records;
use crate::app::i18n::strings;
use day::Day;
use welcome::Welcome;

/// The page.
#[component]
pub fn TodayPage() -> impl IntoView {
    let records = use_records();
    let is_set_up = records.is_set_up();
    let title = move || if is_set_up.get() { strings().shell.today } else { strings().set_up.title };
    let content = move || {
        if is_set_up.get() { view! { <Day /> }.into_any() } else { view! { <Welcome /> }.into_any() }
    };
    view! {
        <Heading text=title />
        <div class="page">{move || content()}</div>
    }
}
