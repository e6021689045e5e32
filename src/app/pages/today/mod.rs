//! The patient's day: is it due, where does it go, record it. Before the set-up: the set-up.

mod alerts;
mod day;
mod model;
mod reminder;
mod skin;
mod steps;
mod warming;
mod welcome;

use std::sync::Arc;

use leptos::prelude::*;

use crate::app::pages::Heading;
use crate::app::use_app;
use crate::app::i18n::strings;
use day::Day;
use model::Model;
use welcome::Welcome;

/// The page, drawn anew when the record or the day changes.
#[component]
pub fn TodayPage() -> impl IntoView {
    let app = use_app();
    let is_set_up = Memo::new(move |_| app.records.with(|record| record.patient().is_some()));
    let title = move || if is_set_up.get() { strings().shell.today } else { strings().set_up.title };
    let content = move || {
        let today = app.clock.today();
        match app.records.with(|record| record.patient().is_some().then(|| Model::of(record, today))) {
            Some(model) => view! { <Day model=Arc::new(model) /> }.into_any(),
            None => view! { <Welcome /> }.into_any(),
        }
    };
    view! {
        <Heading text=title />
        <div class="page">{move || content()}</div>
    }
}
