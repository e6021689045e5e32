//! The concentration of anakinra as a calculation from the recorded doses: for learning, not for dosing.

mod choices;
mod curve;
mod figure;
mod view_model;

use leptos::prelude::*;

use crate::app::components::{Heading, Notice, Section, Sourced};
use crate::app::context::{clock, use_clock, use_records};
use crate::app::i18n::{level, strings};
use crate::domain::monograph::{BIOAVAILABILITY_PERCENT, HALF_LIFE_H, PEAK_H, Severity};
use crate::domain::treatment::pharmacokinetics::{
    FAST_ABSORPTION_PER_H, ONE_CURVE, RenalGroup, SMALL_VOLUME_L,
};
use choices::{ChoiceSignals, Choices};
use figure::LevelFigure;
use view_model::{DrugLevel, Kidneys};

/// The page.
#[component]
pub fn DrugLevelPage() -> impl IntoView {
    let choices = ChoiceSignals::new();
    view! {
        <Heading text=strings().shell.level />
        <Notice severity=Severity::Information>
            <p>{level().lead}</p>
        </Notice>
        <Choices choices />
        <Picture choices />
        <About />
    }
}

/// The drawing with what is said of it, or that there is no dose to draw. Another minute alone changes nothing.
#[component]
fn Picture(choices: ChoiceSignals) -> impl IntoView {
    let (records, clock) = (use_records(), use_clock());
    let shown = Memo::new(move |before: Option<&DrugLevel>| {
        clock.today();
        let (now, chosen) = (clock::now(), choices.chosen());
        records.with(|record| DrugLevel::or_as_before(record, &now, chosen, before))
    });
    let has_doses = Memo::new(move |_| shown.with(|shown| !shown.doses.is_empty()));
    let is_partly = Memo::new(move |_| shown.with(|shown| shown.is_any_partly_given));
    let known = Memo::new(move |_| shown.with(|shown| shown.kidneys.group()));
    view! {
        <div class="stack">
            <p>{move || kidneys(shown.with(|shown| shown.kidneys))}</p>
            {move || is_partly.get().then(|| view! { <p>{level().drawn_whole}</p> }.into_any())}
            {move || if has_doses.get() {
                view! { <LevelFigure shown /> }.into_any()
            } else {
                view! { <p class="empty">{level().no_dose}</p> }.into_any()
            }}
            {move || known.get().filter(|_| has_doses.get()).map(|group| view! { <Meaning group /> }.into_any())}
        </div>
    }
}

/// Mean exposure beside normal kidney function, which needs no model.
#[component]
fn Meaning(group: RenalGroup) -> impl IntoView {
    let text = level();
    let is_band = !group.is_one_curve();
    let mut places = vec![(group.clearance().at, None)];
    places.extend(is_band.then_some((ONE_CURVE.at, None)));
    view! {
        <Sourced places>
            <p>{text.exposure(group.exposure())}</p>
            {is_band.then(|| view! { <p>{text.band}</p> }.into_any())}
        </Sourced>
    }
}

/// What the calculation rests on.
#[component]
fn About() -> impl IntoView {
    let text = level();
    let places =
        [PEAK_H.at, HALF_LIFE_H.at, BIOAVAILABILITY_PERCENT.at, FAST_ABSORPTION_PER_H.at, SMALL_VOLUME_L.at];
    view! {
        <Section heading=text.about>
            <Sourced places=places.map(|at| (at, None)).to_vec()>
                <p>{text.model()}</p>
            </Sourced>
        </Section>
    }
}

/// For which kidneys the curve is drawn, in words.
fn kidneys(kidneys: Kidneys) -> String {
    let text = level();
    match kidneys {
        Kidneys::Chosen(group) => text.chosen(group),
        Kidneys::Dialysis => text.dialysis.to_owned(),
        Kidneys::Measured(known, group) => text.measured(&known, group),
        Kidneys::Unknown => text.no_kidney_function(),
    }
}
