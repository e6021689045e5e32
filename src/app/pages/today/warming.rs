//! A syringe on its way from the refrigerator to the skin: how long it has been out, and the steps.

use leptos::prelude::*;

use crate::app::context::clock;
use crate::app::components::{Button, Icon, Section, Shape, Sourced, statements};
use crate::app::forms::keep_press;
use crate::app::use_app;
use crate::app::i18n::strings;
use crate::domain::monograph::{SHORTER_WARM_UP_MIN, Statement, WARM_UP_MIN};
use crate::domain::preference::Preference;
use crate::domain::source::{Citation, PATIENT_TEXT};
use crate::domain::warming::{TakenOut, Warmth, warmth};
use crate::record::change::Change;
use crate::record::entry::{EntryId, Fact};
use crate::record::facts::warming;
use crate::record::record::Record;

/// What is out, and since when.
pub(super) type Out = (EntryId, TakenOut);

/// The syringe that is out, if there is one.
pub(super) fn out(record: &Record) -> Option<Out> {
    warming(record).map(|(id, taken)| (id, taken.clone()))
}

/// The clock of the syringe that is out, or the button that starts it.
#[component]
pub(super) fn WarmUp(out: Option<Out>) -> impl IntoView {
    let app = use_app();
    let text = &strings().warming;
    let take_out = move || {
        let taken = TakenOut { at: clock::now() };
        keep_press(app, Change::Add(Fact::TakenOut(taken)), text.started);
    };
    let content = match out {
        Some((id, taken)) => view! { <Running id taken /> }.into_any(),
        None => view! { <Button label=text.take_out on_press=take_out /> }.into_any(),
    };
    view! {
        <Section heading=text.title class="more">
            {content}
            <Steps />
        </Section>
    }
}

#[component]
fn Running(id: EntryId, taken: TakenOut) -> impl IntoView {
    let app = use_app();
    let text = &strings().warming;
    let allowed = app.records.look(|record| record.preferred(Preference::HoursOut));
    let minutes = Memo::new(move |_| app.clock.now().minutes_since(&taken.at).max(0));
    let warmth = move || warmth(minutes.get(), allowed);
    let full = i64::from(WARM_UP_MIN.value.0);
    let stop = move || keep_press(app, Change::Void { of: id, reason: None }, text.stopped);
    view! {
        <div class="warming" data-warmth=move || level(warmth()).to_owned()>
            <svg class="ring" viewBox="0 0 48 48" aria-hidden="true">
                <circle class="ring-all" cx="24" cy="24" r="20" transform="rotate(-90 24 24)" />
                <circle
                    class="ring-done"
                    cx="24"
                    cy="24"
                    r="20"
                    transform="rotate(-90 24 24)"
                    pathLength=full.to_string()
                    stroke-dasharray=move || format!("{} {full}", minutes.get().min(full))
                />
            </svg>
            <Sourced places=sources()>
                <p class="headline" role="status">{move || (text.said)(warmth(), allowed.is_some())}</p>
                <p class="date" role="timer">{move || (text.out_for)(minutes.get())}</p>
            </Sourced>
            <Button label=text.stop on_press=stop />
        </div>
    }
}

const fn level(warmth: Warmth) -> &'static str {
    match warmth {
        Warmth::Cold | Warmth::NewerOnly => "cold",
        Warmth::Warm => "warm",
        Warmth::Longer => "longer",
        Warmth::TooLong => "stop",
    }
}

/// The steps of an injection, to be ticked off by those who like to. Nothing depends on them.
#[component]
fn Steps() -> impl IntoView {
    let text = &strings().warming;
    let shapes = [Shape::Eye, Shape::Drop, Shape::Target, Shape::Wipe, Shape::Syringe, Shape::Bin];
    let step = |(shape, said): (Shape, &'static str)| {
        view! {
            <li>
                <label class="option">
                    <input type="checkbox" />
                    <Icon shape />
                    <span>{said}</span>
                </label>
            </li>
        }
        .into_any()
    };
    let place = Citation { source: &PATIENT_TEXT, section: "how to use" };
    view! {
        <details>
            <summary>{text.steps_title}</summary>
            <Sourced places=vec![(place, None)]>
                <ol class="steps">{shapes.into_iter().zip(text.steps).map(step).collect_view()}</ol>
            </Sourced>
        </details>
    }
}

fn sources() -> Vec<(Citation, Option<String>)> {
    let mut places = statements(&[Statement::S022, Statement::S023]);
    places.push((SHORTER_WARM_UP_MIN.at, None));
    places
}
