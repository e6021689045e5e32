//! A syringe on its way from the refrigerator to the skin: how long it has been out, and the steps of an injection.

use leptos::prelude::*;

use crate::app::components::{Button, Folded, Sourced, statements};
use crate::app::context::{clock, use_clock, use_dialog, use_records};
use crate::app::forms::commit_press;
use crate::app::i18n::strings;
use crate::app::pages::today::later::{Later, LaterPart};
use crate::app::pages::today::view_model::{RunningWarmUp, TodayModel};
use crate::domain::monograph::{SHORTER_WARM_UP_MIN, Statement, WARM_UP_MIN};
use crate::domain::quantities::source::Citation;
use crate::domain::treatment::warm_up::{WarmUpStage, WarmUpStarted, warm_up_stage};
use crate::record::change::Change;
use crate::record::fact::Fact;

/// The clock of the syringe that is out, or the button that starts it, above the steps of an injection. There as long as a dose is
/// expected or a syringe is out.
#[component]
pub(super) fn WarmUp(model: Memo<TodayModel>) -> impl IntoView {
    let started = Memo::new(move |_| model.with(|model| model.warm_up.clone()));
    let is_shown = Memo::new(move |_| started.with(Option::is_some) || model.with(TodayModel::is_open));
    let clock = move || match started.get() {
        Some(started) => view! { <WarmUpClock started /> }.into_any(),
        None => view! { <TakeOutButton /> }.into_any(),
    };
    view! {
        {move || is_shown.get().then(|| view! {
            <section aria-label=strings().warming.title>
                {move || clock()}
                <Folded summary=strings().warming.steps_title>
                    <Later part=LaterPart::InjectionSteps />
                </Folded>
            </section>
        }.into_any())}
    }
}

#[component]
fn TakeOutButton() -> impl IntoView {
    let (records, dialog) = (use_records(), use_dialog());
    let text = &strings().warming;
    let take_out = move || {
        let taken_out = Fact::WarmUpStarted(WarmUpStarted { at: clock::now() });
        commit_press(records, dialog, Change::Add(taken_out), text.started);
    };
    view! { <Button label=text.take_out on_press=take_out /> }
}

#[component]
fn WarmUpClock(started: RunningWarmUp) -> impl IntoView {
    let (records, dialog, clock) = (use_records(), use_dialog(), use_clock());
    let text = &strings().warming;
    let RunningWarmUp { id, taken_out, hours_allowed } = started;
    let minutes = Memo::new(move |_| clock.now().minutes_since(&taken_out.at).max(0));
    let stage = move || warm_up_stage(minutes.get(), hours_allowed);
    let stop = move || commit_press(records, dialog, Change::Void { of: id, reason: None }, text.stopped);
    view! {
        <div class="warming" data-warmth=move || key(stage()).to_owned()>
            <Ring minutes />
            <Sourced places=sources()>
                <p class="headline" role="status">{move || text.said(stage(), hours_allowed.is_some())}</p>
                <p class="elapsed" role="timer">{move || text.out_for(minutes.get())}</p>
            </Sourced>
            <Button label=text.stop on_press=stop />
        </div>
    }
}

/// How much of the warm-up is over.
#[component]
fn Ring(minutes: Memo<i64>) -> impl IntoView {
    let whole = i64::from(WARM_UP_MIN.value.0);
    view! {
        <svg class="ring" viewBox="0 0 48 48" aria-hidden="true">
            <circle class="ring-all" cx="24" cy="24" r="20" transform="rotate(-90 24 24)" />
            <circle
                class="ring-done"
                cx="24"
                cy="24"
                r="20"
                transform="rotate(-90 24 24)"
                pathLength=whole.to_string()
                stroke-dasharray=move || format!("{} {whole}", minutes.get().min(whole))
            />
        </svg>
    }
}

/// The name of a stage in style sheets.
const fn key(stage: WarmUpStage) -> &'static str {
    match stage {
        WarmUpStage::Cold | WarmUpStage::NewerOnly => "cold",
        WarmUpStage::Warm => "warm",
        WarmUpStage::Longer => "longer",
        WarmUpStage::TooLong => "stop",
    }
}

fn sources() -> Vec<(Citation, Option<String>)> {
    let mut places = statements(&[Statement::S022, Statement::S023]);
    places.push((SHORTER_WARM_UP_MIN.at, None));
    places
}
