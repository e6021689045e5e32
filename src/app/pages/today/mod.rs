//! The patient's day: is it due, where does it go, record it. Before the set-up: the set-up.

mod alerts;
mod day;
mod model;
mod reminder;
mod skin;
mod steps;
mod warming;
mod welcome;

use crate::app::App;
use crate::app::dom::{El, el};
use crate::app::pages::heading;
use crate::app::wording::words;
use day::day;
use model::Model;
use welcome::welcome;

/// The page, drawn anew when the record or the day changes.
pub fn today_page(app: App) -> Vec<El> {
    let is_set_up = move || app.records.with(|record| record.patient().is_some());
    let title = move || if is_set_up() { words().shell.today } else { words().set_up.title }.to_owned();
    let content = el("div").class("page").live(move || {
        let today = app.clock.today();
        match app.records.with(|record| record.patient().is_some().then(|| Model::of(record, today))) {
            Some(model) => day(app, model),
            None => welcome(app),
        }
    });
    vec![heading("").live_text(title), content]
}
