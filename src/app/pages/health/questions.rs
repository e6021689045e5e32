//! The questions about health, in their groups, each with the answer that is recorded.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::app::components::{Choice, KeyedList, Question, Section};
use crate::app::context::{clock, use_clock, use_dialog, use_records};
use crate::app::i18n::{clinical_terms, dose_check, later_strings, strings};
use crate::app::pages::health::known::KnownRows;
use crate::app::pages::health::view_model::{MEDICINES, TECHNIQUE, people};
use crate::domain::patient::conditions::{ALLERGY, Answered, Condition, INFECTION};
use crate::domain::patient::patient::Sex;
use crate::record::change::Change;
use crate::record::fact::Fact;
use crate::record::queries::answers::latest_answers;

/// The ids of the groups.
const ALLERGIES: &str = "allergies";
const INFECTIONS: &str = "infections";
const PEOPLE: &str = "people";
const INJECTING: &str = "injecting";
const OTHER_TREATMENT: &str = "other-treatment";

/// The groups by their ids and headings.
pub(super) fn groups() -> [(&'static str, &'static str); 5] {
    let text = dose_check();
    [
        (ALLERGIES, text.group_allergy),
        (INFECTIONS, text.group_infection),
        (PEOPLE, text.group_people),
        (INJECTING, text.group_technique),
        (OTHER_TREATMENT, text.group_medicines),
    ]
}

/// All questions that a person is asked.
#[component]
pub(super) fn Questionnaire(sex: Memo<Option<Sex>>) -> impl IntoView {
    let (records, clock) = (use_records(), use_clock());
    let answers = Memo::new(move |_| {
        let today = clock.today();
        records.with(|record| latest_answers(record, today))
    });
    let people = Signal::derive(move || people(sex.get()));
    let [allergies, infections, of_people, injecting, other_treatment] = groups();
    view! {
        <Group of=allergies asked=ALLERGY answers />
        <Group of=infections asked=INFECTION answers />
        <Group of=of_people asked=people answers />
        <Group of=injecting asked=TECHNIQUE answers />
        <Group of=other_treatment asked=MEDICINES answers />
    }
}

#[component]
fn Group(
    of: (&'static str, &'static str),
    #[prop(into)] asked: Signal<&'static [Condition]>,
    answers: Memo<Vec<Answered>>,
) -> impl IntoView {
    let (id, name) = of;
    view! {
        <Section heading=name id>
            <KeyedList each=move || asked.get().to_vec() key=|condition| condition.key() let:condition>
                <HealthQuestion condition answers />
            </KeyedList>
        </Section>
    }
}

/// A question whose answer is recorded at once. An answer is shown while it is being recorded; if it is refused, the one
/// before it is shown again.
#[component]
fn HealthQuestion(condition: Condition, answers: Memo<Vec<Answered>>) -> impl IntoView {
    let (records, dialog) = (use_records(), use_dialog());
    let text = &later_strings().health;
    let recorded = move || {
        answers.with(|answers| answers.iter().copied().find(|answered| answered.condition == condition))
    };
    let pending = RwSignal::new(None::<bool>);
    let answer = Signal::derive(move || pending.get().or(recorded().map(|recorded| recorded.answer)));
    let give = move |answer: bool| {
        let answered = Answered { condition, answer, on: clock::now().date() };
        pending.set(Some(answer));
        spawn_local(async move {
            let outcome = records.commit(Change::Add(Fact::Answered(answered))).await;
            // Another answer may be on its way by now.
            pending.update(|pending| {
                pending.take_if(|pending| *pending == answer);
            });
            match outcome {
                Ok(()) => dialog.say(text.saved),
                Err(why) => dialog.say(&strings().problems.not_done(&why)),
            }
        });
    };
    let words = dose_check();
    let about = move || recorded().map(|recorded| text.answered(recorded.on)).unwrap_or_default();
    view! {
        <Question
            text=clinical_terms().question(condition)
            choices=vec![Choice::new(true, "yes", words.yes), Choice::new(false, "no", words.no)]
            answer
            on_answer=give
            about
        />
        <KnownRows condition />
    }
}
