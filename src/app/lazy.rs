//! The pages that the first visit can wait for. A release build puts them, and all that only they need, into a part of
//! the program that is fetched while the first page is already there.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::app::browser::boot_bridge::{RootAttr, root_attr_signal, set_root_attr};
use crate::app::browser::document::{heading_has_focus, show_from_top};
use crate::app::code_splitting::lazy;
use crate::app::components::{Button, Failure, Heading};
use crate::app::i18n::strings;
use crate::app::pages;
use crate::app::router::Route;

/// Renders a page of the part that comes later.
type RenderPage = fn(Route) -> AnyView;

lazy! {
    async fn later_pages() -> RenderPage { pages::later() } in later
}

/// How far the part with the other pages is.
#[derive(Clone, Copy)]
enum PartState {
    Coming,
    Here(RenderPage),
    Missing,
}

/// Renders any page: the first ones at once, the others when their part has come.
#[derive(Clone, Copy)]
pub(super) struct LazyPages {
    part: RwSignal<PartState>,
    is_requested: StoredValue<bool>,
    route: ReadSignal<Route>,
}

impl LazyPages {
    /// Requests the part when the first page is there and the browser is idle, or as soon as another page is shown.
    pub(super) fn new(route: ReadSignal<Route>, is_opening: Memo<bool>) -> Self {
        let pages =
            Self { part: RwSignal::new(PartState::Coming), is_requested: StoredValue::new(false), route };
        let idle = root_attr_signal(RootAttr::Idle);
        Effect::new(move |_| {
            if !is_opening.get() {
                set_root_attr(RootAttr::Started, "true");
            }
        });
        Effect::new(move |_| {
            let is_time = pages::is_later(route.get()) || idle.with(|idle| !idle.is_empty());
            if is_time && !pages.is_requested.get_value() {
                pages.request();
            }
        });
        pages
    }

    fn request(self) {
        self.is_requested.set_value(true);
        spawn_local(async move {
            self.part.set(later_pages().await.map_or(PartState::Missing, PartState::Here));
            if self.route.try_get_untracked().is_some_and(pages::is_later) && heading_has_focus() {
                show_from_top();
            }
        });
    }

    fn request_again(self) {
        self.part.set(PartState::Coming);
        self.request();
        show_from_top();
    }

    /// A page, or what there is to say while its part has not come.
    pub(super) fn render(self, route: Route) -> AnyView {
        let name = route.name();
        let shell = &strings().shell;
        if let Some(page) = pages::render_first(route) {
            return page;
        }
        match self.part.get() {
            PartState::Here(render) => render(route),
            PartState::Coming => view! {
                <Heading text=name />
                <p class="empty">{shell.opening}</p>
            }
            .into_any(),
            PartState::Missing => {
                view! { <Unavailable name why=shell.missing again=move || self.request_again() /> }.into_any()
            }
        }
    }
}

/// What stands in the place of a page whose part, or whose data, did not come.
#[component]
pub(super) fn Unavailable(
    /// The page.
    name: &'static str,
    /// Why it is not there.
    why: &'static str,
    /// Tries again.
    #[prop(into)]
    again: UnsyncCallback<()>,
) -> impl IntoView {
    view! {
        <Heading text=name />
        <Failure sentence=why />
        <Button label=strings().shell.again on_press=again />
    }
}
