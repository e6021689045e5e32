//! What a clinician is asked, in the order in which it is asked.

use std::num::NonZeroU8;

use leptos::prelude::*;

use crate::app::components::{
    Choice, Deferred, Field, FieldKind, InputState, Question, Radios, Section, Select, TextArea,
};
use crate::app::forms::{INTERVALS, LabValue, sexes};
use crate::app::i18n::{dose_check, strings};
use crate::app::pages::dose_check::draft::Draft;
use crate::domain::patient::conditions::{ALLERGY, Answers, Condition, INFECTION};
use crate::domain::rules::facts::RouteOfAdministration;

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
const TECHNIQUE: &[Condition] = &[Condition::SelfInjection, Condition::JudgedCompetent];

/// All fields in their groups.
#[component]
pub(super) fn Inputs(draft: Draft) -> impl IntoView {
    let text = dose_check();
    let Draft { creatinine, neutrophils, counted_on, start, answers, medicines, vaccines, .. } = draft;
    view! {
        <div class="inputs">
            <Section heading=text.group_patient>
                <PersonFields draft />
            </Section>
            <Section heading=text.group_laboratory>
                <LabValue field=creatinine />
                <LabValue field=neutrophils />
                <Field label=text.counted_on hint=text.counted_on_hint kind=FieldKind::Date state=counted_on />
            </Section>
            <Section heading=text.group_regimen>
                <DoseFields draft />
            </Section>
            <Deferred>
                <Section heading=text.group_indication>
                    <Questions asked=INDICATION answers />
                    <Field label=text.start kind=FieldKind::Date state=start />
                </Section>
                <Section heading=text.group_allergy>
                    <Questions asked=ALLERGY answers />
                </Section>
                <Section heading=text.group_infection>
                    <Questions asked=INFECTION answers />
                </Section>
                <Section heading=text.group_people>
                    <Questions asked=PEOPLE answers />
                </Section>
                <Section heading=text.group_medicines>
                    <NamesField question=Condition::OtherMedicines label=text.medicine_names answers names=medicines />
                    <NamesField question=Condition::VaccinationPlanned label=text.vaccine_names answers names=vaccines />
                </Section>
                <Section heading=text.group_technique>
                    <Questions asked=TECHNIQUE answers />
                </Section>
            </Deferred>
        </div>
    }
}

/// Age, sex, weight, height.
#[component]
fn PersonFields(draft: Draft) -> impl IntoView {
    let text = dose_check();
    let Draft { age, sex, weight, height, .. } = draft;
    let sexes: Vec<_> = sexes().into_iter().map(known).chain([unknown()]).collect();
    view! {
        <Field label=text.age unit=strings().terms.year_unit kind=FieldKind::Whole state=age />
        <Radios label=strings().set_up.sex choices=sexes chosen=sex />
        <Field label=text.weight unit="kg" kind=FieldKind::Decimal state=weight />
        <Field label=text.height hint=text.height_hint unit="cm" kind=FieldKind::Decimal state=height />
    }
}

/// Dose, interval, route.
#[component]
fn DoseFields(draft: Draft) -> impl IntoView {
    let text = dose_check();
    let interval = |days: NonZeroU8| known(Choice::new(days, days, strings().terms.every(days.get())));
    let intervals = INTERVALS.into_iter().filter_map(NonZeroU8::new).map(interval);
    let intervals: Vec<_> = [unknown()].into_iter().chain(intervals).collect();
    let routes = [
        unknown(),
        known(Choice::new(RouteOfAdministration::Subcutaneous, "subcutaneous", text.subcutaneous)),
        known(Choice::new(RouteOfAdministration::Other, "other", text.other_route)),
    ];
    view! {
        <Field label=text.dose unit="mg" kind=FieldKind::Decimal state=draft.dose />
        <Select label=text.every choices=intervals chosen=draft.interval />
        <Select label=text.route choices=routes.to_vec() chosen=draft.route />
    }
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
    view! { <Question text=strings().conditions.name(condition) choices answer on_answer /> }
}

/// A question, and the names that are asked for while its answer is yes.
#[component]
fn NamesField(
    question: Condition,
    label: &'static str,
    answers: RwSignal<Answers>,
    names: InputState,
) -> impl IntoView {
    let hint = dose_check().names_hint;
    let is_asked = Memo::new(move |_| answers.with(|answers| answers.get(question)) == Some(true));
    view! {
        <ConditionQuestion condition=question answers />
        <div>
            {move || is_asked.get().then(|| view! { <TextArea label hint input=names /> }.into_any())}
        </div>
    }
}

fn known<T>(Choice { value, key, label }: Choice<T>) -> Choice<Option<T>> {
    Choice { value: Some(value), key, label }
}

fn unknown<T>() -> Choice<Option<T>> {
    Choice::new(None, "", dose_check().unknown_answer)
}
