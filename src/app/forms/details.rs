//! Who is treated: the first set-up, and the same details again in the settings.

use chrono::NaiveDate;

use crate::app::App;
use crate::app::clock;
use crate::app::components::{Input, Kind, Label, Place, Sending, form, radios};
use crate::app::dom::{El, later, show_from_top};
use crate::app::forms::answer::{Answer, Need, Unsettled, visit};
use crate::app::forms::date::{date, date_perhaps_ahead};
use crate::app::forms::keep::{keep, refuse, sheet_form};
use crate::app::forms::regimen::RegimenAnswers;
use crate::app::forms::values::{sex, sexes, weight};
use crate::app::keeping::persist;
use crate::app::wording::words;
use crate::domain::patient::{Patient, PatientError, Sex, Weighing};
use crate::record::change::{Change, Refusal, SecondOfDay};
use crate::record::entry::Fact;

#[derive(Clone)]
struct PatientAnswers {
    sex: Answer<Sex>,
    birth_date: Answer<NaiveDate>,
    start: Answer<NaiveDate>,
}

impl PatientAnswers {
    fn new(known: Option<&Patient>, today: NaiveDate) -> Self {
        Self {
            sex: sex(known.map(Patient::sex), Need::Required),
            birth_date: date(known.map(Patient::birth_date)),
            start: date_perhaps_ahead(known.map(Patient::therapy_start), today),
        }
    }

    fn inputs(&self) -> [Input; 3] {
        [self.sex.input, self.birth_date.input, self.start.input]
    }

    fn fields(&self) -> [El; 3] {
        let text = &words().set_up;
        let label = |name, hint| Label { name, hint, unit: "" };
        [
            radios(label(text.sex, text.sex_hint), &sexes(), self.sex.input, self.sex.state()),
            self.birth_date.field(label(text.birth_date, text.birth_date_hint), Kind::Date),
            self.start.field(label(text.start, text.start_hint), Kind::Date),
        ]
    }

    fn patient(&self) -> Result<Patient, Unsettled> {
        let (sex, birth_date, start) =
            (self.sex.required(), self.birth_date.required(), self.start.required());
        Patient::new(sex?, birth_date?, start?).map_err(|error| {
            let problems = &words().problems;
            match error {
                PatientError::StartBeforeBirth => {
                    self.start.input.refuse(problems.start_before_birth.to_owned())
                }
                PatientError::TooOld(years) => self.birth_date.input.refuse((problems.too_old)(years)),
            }
            Unsettled
        })
    }

    /// The field that a refusal is about.
    fn field_of(&self, why: &Refusal) -> Option<Input> {
        match why {
            Refusal::InFuture => Some(self.birth_date.input),
            Refusal::StartAfterInjection(_) | Refusal::TooFarAhead => Some(self.start.input),
            _ => None,
        }
    }
}

/// The first set-up: patient, regimen, and a weight if there is one.
pub fn set_up_form(app: App) -> El {
    let today = clock::now().date();
    let (patient, regimen) = (PatientAnswers::new(None, today), RegimenAnswers::template());
    let kg = weight(None, Need::Optional);
    let sending = Sending::new(app.records.is_saving());
    let text = &words().set_up;
    let weight = kg.field(Label { name: text.weight, hint: text.weight_hint, unit: "kg" }, Kind::Decimal);
    let fields: Vec<El> = patient.fields().into_iter().chain(regimen.fields()).chain([weight]).collect();
    form(
        text.done,
        Place::Page,
        fields,
        sending,
        Box::new(move || {
            visit(&patient.inputs());
            visit(&regimen.inputs());
            visit(&[kg.input]);
            let (Ok(who), Ok(kg)) = (patient.patient(), kg.settled()) else { return };
            let Ok(regimen) = regimen.regimen(who.therapy_start()) else { return };
            let weighing = kg.map(|kg| Weighing { on: today, kg });
            let change = Change::SetUp { patient: who, regimen, weighing };
            let patient = patient.clone();
            app.records.commit(change, SecondOfDay::Ask, move |done| match done {
                Ok(()) => {
                    show_from_top();
                    // The browser may ask the person, or decide by itself; Settings says what came of it.
                    later(async {
                        persist().await;
                    });
                }
                Err(why) => refuse(sending, &why, &|why| patient.field_of(why)),
            });
        }),
    )
}

/// The details of the patient, to be changed.
pub fn details_form(app: App, known: &Patient) -> El {
    let patient = PatientAnswers::new(Some(known), clock::now().date());
    sheet_form(app, words().form.save, patient.fields().to_vec(), move |sending| {
        visit(&patient.inputs());
        let Ok(who) = patient.patient() else { return };
        let patient = patient.clone();
        let change = Change::Add(Fact::Patient(who));
        let message = words().settings.saved.to_owned();
        keep(app, sending, change, message, move |why| patient.field_of(why));
    })
}
