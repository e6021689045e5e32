//! What people see: [`App`] with its contexts, the frame around the pages, and where everything starts.

mod banners;
pub mod browser;
mod code_splitting;
pub mod components;
pub mod context;
pub mod forms;
mod i18n;
mod language;
mod lazy;
mod pages;
pub mod router;

use leptos::ev;
use leptos::mount::mount_to;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

use crate::app::banners::Banners;
use crate::app::browser::boot_bridge::{RootAttr, root_attr, set_root_attr};
use crate::app::browser::document::{focus_heading, reload, rescue_focus};
use crate::app::components::{Button, Failure, Heading, Icon, KeyedList, Shape};
use crate::app::context::clock::Clock;
use crate::app::context::dialog::{Dialog, DialogHost};
use crate::app::context::records::Records;
use crate::app::context::{Opening, use_clock, use_records};
use crate::app::i18n::strings;
use crate::app::lazy::{LazyPages, Unavailable};
use crate::app::router::{Route, current_route};
use crate::domain::treatment::schedule::{Due, due};
use crate::record::queries::dosing::dosing_history;

/// Puts the app in the place of what `index.html` shows until then.
pub fn start() {
    language::load_then(|| {
        if let Some(place) = document().get_element_by_id("app") {
            place.set_text_content(None);
            mount_to(place.unchecked_into(), App).forget();
        }
    });
}

/// Everything on the page. Provides the record, the clock and the dialog to all components below it.
#[component]
pub fn App() -> impl IntoView {
    let is_demo = root_attr(RootAttr::Demo) == "true";
    provide_context(if is_demo { Records::demo() } else { Records::open() });
    provide_context(Clock::start());
    provide_context(Dialog::new());
    if !is_demo {
        notify_when_due();
        remember_record();
    }
    let route = current_route();
    let skip = |event: ev::MouseEvent| {
        event.prevent_default();
        focus_heading();
    };
    let shell = &strings().shell;
    view! {
        <a class="skip" href="#main" on:click=skip>
            {shell.skip}
        </a>
        <Navigation route />
        <main id="main">
            <div class="top">
                <a class="emergency" href=Route::Emergency.hash()>
                    {shell.emergency}
                </a>
            </div>
            <Banners />
            <Page route />
        </main>
        <DialogHost />
    }
}

/// What stands below the banners.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Shown {
    Missing,
    Opening,
    Unread,
    Page(Route),
}

/// The page of the address, when the record is there. Each is built anew: a page that took over the elements of the one
/// before would take the focus from its heading, and the browser lays out the whole page for that.
#[component]
fn Page(route: ReadSignal<Route>) -> impl IntoView {
    let records = use_records();
    let shell = &strings().shell;
    let opening = Memo::new(move |_| records.opening());
    let is_going = Memo::new(move |_| opening.get() == Opening::Going);
    let pages = LazyPages::new(route, is_going);
    let shown = move || match opening.get() {
        _ if records.is_missing() => Shown::Missing,
        Opening::Going => Shown::Opening,
        Opening::Unread if route.get().is_about_a_record() => Shown::Unread,
        Opening::Unread | Opening::Done => Shown::Page(route.get()),
    };
    let page = move |shown| match shown {
        Shown::Missing => view! { <Unavailable name=shell.name why=shell.missing again=reload /> }.into_any(),
        Shown::Opening => view! {
            <Heading text=shell.name />
            <p class="empty">{strings().keeping.opening}</p>
        }
        .into_any(),
        Shown::Unread => view! { <Unread /> }.into_any(),
        Shown::Page(route) => view! { {move || pages.render(route)} }.into_any(),
    };
    view! {
        <div class="page">
            <KeyedList each=move || vec![shown()] key=|shown| *shown children=page />
        </div>
    }
}

/// What stands in the place of a page about a record that was not read: it must not be taken for empty.
#[component]
fn Unread() -> impl IntoView {
    let records = use_records();
    let text = &strings().keeping;
    on_cleanup(rescue_focus);
    view! {
        <Heading text=strings().shell.name />
        <Failure sentence=text.unread />
        <div class="actions">
            <Button label=text.reload class="primary" on_press=reload />
            <Button label=text.no_record_here on_press=move || records.waive_opening() />
        </div>
    }
}

/// Has the worker remember that there is a record, in case that both stores lose it.
fn remember_record() {
    let records = use_records();
    let is_there = records.is_set_up();
    Effect::new(move |_| {
        if is_there.get() {
            set_root_attr(RootAttr::Record, "true");
        }
    });
}

/// Tells `boot.js` what to notify of: nothing, or that the time of a dose has come.
fn notify_when_due() {
    let (records, clock) = (use_records(), use_clock());
    Effect::new(move |_| {
        let now = clock.now().local();
        let yesterday = now.date().pred_opt().unwrap_or(now.date());
        let history = records.with(|record| dosing_history(record, yesterday));
        let is_due = matches!(due(&history, now), Due::Due(at) | Due::Overdue(at) if at <= now);
        set_root_attr(RootAttr::Notice, if is_due { strings().today.due_notice } else { "" });
    });
}

#[component]
fn Navigation(route: ReadSignal<Route>) -> impl IntoView {
    let shell = &strings().shell;
    let tab = |(to, label)| view! { <Tab route to label /> }.into_any();
    view! {
        <nav aria-label=shell.pages>
            <p class="brand">{shell.name}</p>
            <ul>{Route::MAIN.into_iter().zip(shell.tabs()).map(tab).collect_view()}</ul>
        </nav>
    }
}

#[component]
fn Tab(route: ReadSignal<Route>, to: Route, label: &'static str) -> impl IntoView {
    let shape = match to {
        Route::Today => Shape::Syringe,
        Route::History => Shape::History,
        Route::Labs => Shape::Tube,
        Route::Guide => Shape::Book,
        Route::DoseCheck => Shape::Balance,
        _ => Shape::Sliders,
    };
    // Nobody should hear a soft hyphen.
    let name = (label != to.name()).then(|| to.name());
    view! {
        <li>
            <a
                href=to.hash()
                aria-current=move || if route.get() == to { "page" } else { "false" }
                aria-label=name
            >
                <Icon shape />
                {label}
            </a>
        </li>
    }
}
