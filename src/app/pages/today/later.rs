//! What of the page the first visit can wait for: it is in the part of the program that has the other pages.

mod about_health;
mod avoided_sites;
mod backup_due;
mod injection_steps;
mod noticed;
mod numbers;
mod view_model;

use leptos::prelude::*;

use crate::app::code_splitting::lazy;
use crate::app::components::Arriving;
use crate::app::pages::today::parts::Shown;
use crate::app::pages::today::view_model::TodayModel;
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
        LaterPart::BelowTheDay(model) => view! {
            <AvoidedSites model />
            <BackupDue />
            <div class=Shown::InFull.class()>
                <Noticed model />
                <Numbers model />
                <AboutHealth />
            </div>
        }
        .into_any(),
    }
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
