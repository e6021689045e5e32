//! The questions of the safety screening, topic by topic. A topic is folded until it is opened, or where something in it is
//! answered with yes; at one press all that is open in it is answered with no.

use leptos::prelude::*;

use crate::app::components::{
    Button, Choice, Field, FieldKind, NamePicker, PickedNames, Question, Section, Select, Vocabulary,
};
use crate::app::forms::LabValue;
use crate::app::i18n::{dose_check, later_strings};
use crate::app::pages::dose_check::draft::Draft;
use crate::app::pages::dose_check::inputs::{known, unknown};
use crate::app::pages::dose_check::vocabulary::{MEDICINES as MEDICINE_NAMES, VACCINES as VACCINE_NAMES};
use crate::domain::patient::conditions::{ALLERGY, Answers, Condition, INFECTION};
use crate::domain::rules::facts::{Facts, RouteOfAdministration};
use crate::domain::rules::progress::{Progress, is_start_known};

const INDICATION: &[Condition] = &[
    Condition::RheumatoidArthritis,
    Condition::ActiveDisease,
    Condition::DmardFailed,
    Condition::OnTreatment,
];
const PEOPLE: &[Condition] = &[
    Condition::Pregnant,
    Condition::PregnancyPlanned,
    Condition::BreastFeeding,
    Condition::LiverDisease,
    Condition::SevereLiverDisease,
    Condition::Dialysis,
];
const MEDICINES: &[Condition] = &[Condition::OtherMedicines, Condition::VaccinationPlanned];
const TECHNIQUE: &[Condition] = &[Condition::SelfInjection, Condition::JudgedCompetent];

/// All questions.
#[component]
pub(super) fn Checklist(draft: Draft, facts: Memo<Facts>) -> impl IntoView {
    let text = dose_check();
    let Draft { neutrophils, counted_on, start, answers, medicines, vaccines, route, .. } = draft;
    let routes = [
        unknown(),
        known(Choice::new(RouteOfAdministration::Subcutaneous, "subcutaneous", text.subcutaneous)),
        known(Choice::new(RouteOfAdministration::Other, "other", text.other_route)),
    ];
    view! {
        <Section heading=text.checklist class="checklist">
            <Topic name=text.group_indication asked=INDICATION answers facts value=is_start_known>
                <Questions asked=INDICATION answers />
                <Field label=text.start kind=FieldKind::Date state=start />
            </Topic>
            <Topic name=text.group_allergy asked=ALLERGY answers facts can_be_none=true>
                <Questions asked=ALLERGY answers />
            </Topic>
            <Topic name=text.group_infection asked=INFECTION answers facts can_be_none=true>
                <Questions asked=INFECTION answers />
            </Topic>
            <Topic name=text.group_people asked=PEOPLE answers facts can_be_none=true>
                <Questions asked=PEOPLE answers />
            </Topic>
            <Topic name=text.group_medicines asked=MEDICINES answers facts can_be_none=true>
                <NamesField question=Condition::OtherMedicines label=text.medicine_names answers picked=medicines vocabulary=MEDICINE_NAMES />
                <NamesField question=Condition::VaccinationPlanned label=text.vaccine_names answers picked=vaccines vocabulary=VACCINE_NAMES />
            </Topic>
            <Topic name=text.group_route asked=TECHNIQUE answers facts value=is_route_known>
                <Select label=text.route choices=routes.to_vec() chosen=route />
                <Questions asked=TECHNIQUE answers />
            </Topic>
        </Section>
        <Section heading=text.group_laboratory>
            <div class="quick wide">
                <LabValue field=neutrophils />
                <Field label=text.counted_on hint=text.counted_on_hint kind=FieldKind::Date state=counted_on />
            </div>
        </Section>
    }
}

fn is_route_known(facts: &Facts) -> Option<bool> {
    Some(facts.route.is_some())
}

#[component]
fn Topic(
    name: &'static str,
    asked: &'static [Condition],
    answers: RwSignal<Answers>,
    facts: Memo<Facts>,
    /// Whether a value that is asked for with it is known.
    #[prop(optional)]
    value: Option<fn(&Facts) -> Option<bool>>,
    /// Whether all of it can be answered with no at one press.
    #[prop(optional)]
    can_be_none: bool,
    children: ChildrenFn,
) -> impl IntoView {
    let has_yes = |answers: &Answers| asked.iter().any(|one| answers.get(*one) == Some(true));
    let is_open = RwSignal::new(answers.with_untracked(has_yes));
    let toggle = move || is_open.update(|is_open| *is_open = !*is_open);
    let progress = move || {
        let values = |facts: &Facts| value.and_then(|value| value(facts));
        let Progress { answered, asked } = facts.with(|facts| Progress::among(facts, asked, [values(facts)]));
        dose_check().group_answered(&answered.to_string(), &asked.to_string())
    };
    view! {
        <div class="topic">
            <h3 class="unfolding">
                <Button label=name class="unfold" expanded=is_open on_press=toggle />
                <span class="count">{move || progress()}</span>
            </h3>
            {can_be_none.then(|| view! { <NoneOfThese name asked answers /> }.into_any())}
            <div class="stack">{move || is_open.get().then(|| children().into_any())}</div>
        </div>
    }
}

/// Answers what is open with no, and takes that back.
#[component]
fn NoneOfThese(name: &'static str, asked: &'static [Condition], answers: RwSignal<Answers>) -> impl IntoView {
    let text = dose_check();
    let answered = RwSignal::new(Vec::<Condition>::new());
    let can_take_back = Memo::new(move |_| answered.with(|answered| !answered.is_empty()));
    let press = move || {
        let before = answered.get_untracked();
        answers.update(|answers| {
            let (wanted, answer) = if before.is_empty() { (None, Some(false)) } else { (Some(false), None) };
            let among = if before.is_empty() { asked } else { &before };
            let changed: Vec<_> = among.iter().copied().filter(|one| answers.get(*one) == wanted).collect();
            changed.iter().for_each(|one| answers.set(*one, answer));
            answered.set(if before.is_empty() { changed } else { Vec::new() });
        });
    };
    let label = move || if can_take_back.get() { text.take_back } else { text.none_of_these };
    let full = move || {
        if can_take_back.get() { text.take_back_group(name) } else { text.none_of_group(name) }
    };
    view! { <Button label=label name=full on_press=press /> }
}

#[component]
fn Questions(asked: &'static [Condition], answers: RwSignal<Answers>) -> impl IntoView {
    let question =
        |condition: &Condition| view! { <ConditionQuestion condition=*condition answers /> }.into_any();
    asked.iter().map(question).collect_view()
}

/// A question that is answered with yes, no, or that it is not known.
#[component]
fn ConditionQuestion(condition: Condition, answers: RwSignal<Answers>) -> impl IntoView {
    let text = dose_check();
    let answer = Memo::new(move |_| Some(answers.with(|answers| answers.get(condition))));
    let choices =
        vec![known(Choice::new(true, "yes", text.yes)), known(Choice::new(false, "no", text.no)), unknown()];
    let on_answer = move |answer| answers.update(|answers| answers.set(condition, answer));
    view! { <Question text=later_strings().conditions.name(condition) choices answer on_answer /> }
}

/// A question, and the names that are asked for while its answer is yes.
#[component]
fn NamesField(
    question: Condition,
    label: &'static str,
    answers: RwSignal<Answers>,
    picked: PickedNames,
    vocabulary: Vocabulary,
) -> impl IntoView {
    let hint = dose_check().names_hint;
    let is_asked = Memo::new(move |_| answers.with(|answers| answers.get(question)) == Some(true));
    view! {
        <ConditionQuestion condition=question answers />
        <div>
            {move || is_asked.get().then(|| view! { <NamePicker label hint picked vocabulary /> }.into_any())}
        </div>
    }
}
