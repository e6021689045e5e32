//! What people see: the frame around the pages, and where everything starts.

mod banners;
pub mod body_map;
pub mod chart;
pub mod clock;
pub mod components;
pub mod demo;
pub mod dom;
pub mod files;
pub mod forms;
pub mod keeping;
mod language;
pub mod pages;
mod parts;
pub mod records;
pub mod route;
pub mod safety;
mod stores;
mod tabs;
pub mod wording;

use leptos::mount::mount_to;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

use crate::app::banners::banners;
use crate::app::clock::Clock;
use crate::app::components::{Shape, Sheet, empty, icon, link, paragraph};
use crate::app::dom::{El, by_id, el, follow, reload};
use crate::app::pages::{Pages, heading, missing};
use crate::app::records::Records;
use crate::app::route::Route;
use crate::app::wording::words;
use crate::domain::schedule::{Due, due};
use crate::record::facts::course;

/// The handles that pages and forms work with.
#[derive(Clone, Copy)]
pub struct App {
    /// The record.
    pub records: Records,
    /// The clock.
    pub clock: Clock,
    /// The dialog, and the message of what was done.
    pub sheet: Sheet,
}

/// Puts the app in the place of what `index.html` shows until then.
pub fn start() {
    language::speak_then(mount);
}

fn mount() {
    if let Some(place) = by_id("app") {
        let into = place.clone();
        mount_to(place.unchecked_into(), move || {
            into.set_text_content(None);
            for part in frame() {
                let _ = into.append_child(part.element());
            }
        })
        .forget();
    }
}

/// Skip link, navigation, page, dialog, message.
pub fn frame() -> Vec<El> {
    let (sheet, [dialog, message]) = Sheet::new();
    let records = if demo::is_asked_for() { Records::made_up() } else { Records::open() };
    let app = App { records, clock: Clock::start(), sheet };
    let route = route::current();
    if !records.is_made_up() {
        tell_what_is_due(app);
    }
    let shell = &words().shell;
    let skip = el("a").class("skip").attr("href", "#main").text(shell.skip).on("click", |event| {
        event.prevent_default();
        dom::focus_heading();
    });
    let opening = app.records.may_be_lost();
    let pages = Pages::fetch(route);
    let page = el("div").class("page").live(move || match route.get() {
        _ if records.is_missing() => missing(words().shell.name, words().shell.missing, reload),
        _ if opening.get() => vec![heading(words().shell.name), empty(words().keeping.opening)],
        route => pages.draw(app, route),
    });
    let emergency = link(Route::Emergency.hash(), shell.emergency).class("emergency");
    let top = el("div").class("top").child(emergency);
    let main = el("main").attr("id", "main").child(top).child(banners(app.records)).child(page);
    vec![skip, navigation(route), main, dialog, message]
}

/// Tells `boot.js` what to notify of: nothing, or that the time of a dose has come.
fn tell_what_is_due(app: App) {
    follow(Box::new(move || {
        let now = app.clock.now().wall();
        let course = app.records.with(|record| course(record, now.date()));
        let is_time = course.due_at(now.date()).is_some_and(|at| at <= now);
        let is_due = is_time && matches!(due(&course, now), Due::Due(_) | Due::Overdue(_));
        dom::look("data-notice", if is_due { words().reminding.due } else { "" });
    }));
}

fn navigation(route: RwSignal<Route>) -> El {
    let link = |(to, tab): (Route, &str)| {
        let shape = match to {
            Route::Today => Shape::Syringe,
            Route::History => Shape::History,
            Route::Labs => Shape::Tube,
            Route::Guide => Shape::Book,
            Route::DoseCheck => Shape::Balance,
            Route::Settings
            | Route::Health
            | Route::Emergency
            | Route::Symptoms
            | Route::Visit
            | Route::Level => Shape::Sliders,
        };
        let current = move || if route.get() == to { "page" } else { "false" }.to_owned();
        let link = el("a").attr("href", to.hash()).live_attr("aria-current", current);
        // Nobody should hear a soft hyphen.
        let link = if tab == to.name() { link } else { link.attr("aria-label", to.name()) };
        el("li").child(link.child(icon(shape)).text(tab))
    };
    let shell = &words().shell;
    el("nav")
        .attr("aria-label", shell.pages)
        .child(paragraph(shell.name).class("brand"))
        .child(el("ul").children(Route::MAIN.into_iter().zip(shell.tabs).map(link)))
}
