//! What of the page the first visit can wait for: it is in the part of the program that has the other pages.

mod about_health;
mod avoided_sites;
mod backup_due;
mod injection_steps;
mod noticed;
mod numbers;
mod view_model;

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::app::browser::document::go_on_to;
use crate::app::browser::received::arrived;
use crate::app::code_splitting::lazy;
use crate::app::components::Arriving;
use crate::app::context::{clock, use_records};
use crate::app::pages::today::parts::Shown;
use crate::app::pages::today::view_model::TodayModel;
use crate::app::router::Route;
use about_health::AboutHealth;
use avoided_sites::AvoidedSites;
use backup_due::BackupDue;
use injection_steps::InjectionSteps;
use noticed::Noticed;
use numbers::Numbers;

/// What is shown then.
#[derive(Clone, Copy)]
pub(super) enum LaterPart {
    /// The steps of an injection.
    InjectionSteps,
    /// The sites that must not be used, a backup that is due, and, not in "large and simple", the ways to record what was
    /// noticed, a few numbers, the way to the questions about health.
    BelowTheDay(Memo<TodayModel>),
}

type RenderPart = fn(LaterPart) -> AnyView;

lazy! {
    async fn later_parts() -> RenderPart { render } in later
}

fn render(part: LaterPart) -> AnyView {
    match part {
        LaterPart::InjectionSteps => view! { <InjectionSteps /> }.into_any(),
        LaterPart::BelowTheDay(model) => {
            go_on_with_what_waits();
            view! {
                <AvoidedSites model />
                <BackupDue />
                <div class=Shown::InFull.class()>
                    <Noticed model />
                    <Numbers model />
                    <AboutHealth />
                </div>
            }
            .into_any()
        }
    }
}

/// A file that was received before the set-up is opened after it.
fn go_on_with_what_waits() {
    if use_records().is_demo() {
        return;
    }
    let now = clock::now().utc().timestamp_millis();
    spawn_local(async move {
        if arrived(now).await.map_or(true, |files| !files.is_empty()) {
            go_on_to(Route::RECEIVED);
        }
    });
}

/// Asks for it at once.
#[component]
pub(super) fn Later(part: LaterPart) -> impl IntoView {
    view! {
        <Arriving
            request=|| Box::pin(async { later_parts().await.ok() })
            render=move |render: RenderPart| render(part)
        />
    }
}
