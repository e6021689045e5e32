//! Who is treated: the first set-up, and the same details again in the settings.

use chrono::NaiveDate;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::app::browser::document::show_from_top;
use crate::app::browser::persistence::persist;
use crate::app::components::{Field, FieldKind, Form, InputState, Radios};
use crate::app::context::{clock, use_records};
use crate::app::forms::choice_field::SingleChoice;
use crate::app::forms::date::{date_perhaps_ahead, date_until_today};
use crate::app::forms::form_field::{FormField, Invalid, Need, touch};
use crate::app::forms::regimen::{RegimenDraft, RegimenFields};
use crate::app::forms::submission::{RecordForm, Submission, show_error};
use crate::app::forms::values::{sex, sexes, weight};
use crate::app::i18n::strings;
use crate::domain::patient::patient::{Patient, PatientError, Sex, Weight, WeightMeasurement};
use crate::record::change::Change;
use crate::record::fact::Fact;
use crate::record::validation::ValidationError;

#[derive(Clone, Copy)]
struct PatientDraft {
    sex: SingleChoice<Sex>,
    birth_date: FormField<NaiveDate>,
    start: FormField<NaiveDate>,
}

impl PatientDraft {
    fn new(known: Option<&Patient>, today: NaiveDate) -> Self {
        Self {
            sex: sex(known.map(Patient::sex), Need::Required),
            birth_date: date_until_today(
                known.map(Patient::birth_date),
                today,
                strings().problems.future_birth,
            ),
            start: date_perhaps_ahead(known.map(Patient::therapy_start), today),
        }
    }

    fn patient(self) -> Result<Patient, Invalid> {
        self.sex.touch();
        touch(&[self.birth_date.input, self.start.input]);
        let (sex, birth_date, start) =
            (self.sex.required(), self.birth_date.required(), self.start.required());
        Patient::new(sex?, birth_date?, start?).map_err(|error| {
            let problems = &strings().problems;
            match error {
                PatientError::StartBeforeBirth => {
                    self.start.input.refuse(problems.start_before_birth.to_owned());
                }
                PatientError::TooOld(years) => self.birth_date.input.refuse(problems.too_old(years)),
            }
            Invalid
        })
    }

    /// The field that a refusal is about.
    fn field_of(self, why: &ValidationError) -> Option<InputState> {
        match why {
            ValidationError::InFuture => Some(self.birth_date.input),
            ValidationError::StartAfterInjection(_) | ValidationError::TooFarAhead => Some(self.start.input),
            _ => None,
        }
    }
}

#[component]
fn PatientFields(draft: PatientDraft) -> impl IntoView {
    let text = &strings().set_up;
    let PatientDraft { sex, birth_date, start } = draft;
    view! {
        <Radios label=text.sex hint=text.sex_hint choices=sexes() chosen=sex.chosen problem=sex.problem() />
        <Field label=text.birth_date hint=text.birth_date_hint kind=FieldKind::Date state=birth_date />
        <Field label=text.start hint=text.start_hint kind=FieldKind::Date state=start />
    }
}

/// The first set-up: patient, regimen, and a weight if there is one.
#[component]
pub fn SetUpForm() -> impl IntoView {
    let records = use_records();
    let today = clock::now().date();
    let (patient, regimen) = (PatientDraft::new(None, today), RegimenDraft::template());
    let kg = weight(None, Need::Optional);
    let problem = RwSignal::new(String::new());
    let on_submit = move || {
        let Ok(change) = untrack(|| set_up(patient, regimen, kg, today)) else { return };
        spawn_local(async move {
            match records.commit(change).await {
                Ok(()) => {
                    show_from_top();
                    // The browser may ask the person, or decide by itself; Settings says what came of it.
                    persist().await;
                }
                Err(why) => show_error(&why, problem, &move |why| patient.field_of(why)),
            }
        });
    };
    let text = &strings().set_up;
    view! {
        <Form action=text.done problem is_saving=records.is_saving() on_submit>
            <PatientFields draft=patient />
            <RegimenFields draft=regimen />
            <Field label=text.weight hint=text.weight_hint unit="kg" kind=FieldKind::Decimal state=kg />
        </Form>
    }
}

fn set_up(
    patient: PatientDraft,
    regimen: RegimenDraft,
    kg: FormField<Weight>,
    today: NaiveDate,
) -> Result<Change, Invalid> {
    regimen.touch();
    touch(&[kg.input]);
    let (patient, kg) = (patient.patient()?, kg.validated()?);
    let regimen = regimen.regimen(patient.therapy_start())?;
    Ok(Change::SetUp { patient, regimen, weight: kg.map(|kg| WeightMeasurement { on: today, kg }) })
}

/// The details of the patient, to be changed.
#[component]
pub fn PatientForm(
    /// What the fields begin with.
    known: Patient,
) -> impl IntoView {
    let draft = PatientDraft::new(Some(&known), clock::now().date());
    let submit = move || {
        let patient = untrack(|| draft.patient())?;
        let submission = Submission::add(Fact::Patient(patient), strings().form.saved);
        Ok(submission.refused_by(move |why| draft.field_of(why)))
    };
    view! {
        <RecordForm submit>
            <PatientFields draft />
        </RecordForm>
    }
}
