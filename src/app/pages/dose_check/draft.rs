//! Everything that can be entered, and the facts that follow from it. Knows nothing of what is found in them.

use std::num::NonZeroU8;

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::app::components::{InputState, PickedNames};
use crate::app::forms::{FormField, LabResultField, Need, age, date_perhaps_ahead, date_until, dose};
use crate::app::i18n::clinical_terms;
use crate::app::pages::dose_check::body::{BodyHeight, BodyWeight};
use crate::app::pages::dose_check::view_model::{Prefill, names};
use crate::domain::labs::analyte::Analyte;
use crate::domain::patient::conditions::{Answers, Condition};
use crate::domain::patient::patient::Sex;
use crate::domain::quantities::units::Years;
use crate::domain::rules::Missing;
use crate::domain::rules::facts::{Facts, Measured, RouteOfAdministration};
use crate::domain::treatment::dose::Dose;

/// The fields. Lives as long as the owner under which it was made.
#[derive(Clone, Copy)]
pub(super) struct Draft {
    pub age: FormField<Years>,
    /// The inner none is the answer that it is not known.
    pub sex: RwSignal<Option<Option<Sex>>>,
    pub weight: BodyWeight,
    pub height: BodyHeight,
    pub creatinine: LabResultField,
    pub neutrophils: LabResultField,
    /// The day of the count; that of the record counts as long as its number stands.
    pub counted_on: FormField<NaiveDate>,
    pub dose: FormField<Dose>,
    pub interval: RwSignal<Option<NonZeroU8>>,
    pub route: RwSignal<Option<RouteOfAdministration>>,
    pub start: FormField<NaiveDate>,
    pub answers: RwSignal<Answers>,
    pub medicines: PickedNames,
    pub vaccines: PickedNames,
    /// What the fields began with.
    pub began: StoredValue<Prefill>,
}

impl Draft {
    pub(super) fn new(prefill: Prefill, today: NaiveDate) -> Self {
        let known = &prefill.facts;
        let mut answers = known.answers.clone();
        for (question, names) in
            [(Condition::OtherMedicines, &known.medicines), (Condition::VaccinationPlanned, &known.vaccines)]
        {
            answers.set(question, names.as_ref().map(|names| !names.is_empty()));
        }
        let picked = |names: &Option<Vec<String>>| PickedNames::new(names.as_deref().unwrap_or_default());
        Self {
            age: age(known.age, Need::Optional),
            sex: RwSignal::new(Some(known.sex)),
            weight: BodyWeight::new(known.weight.map(|weight| weight.value)),
            height: BodyHeight::new(),
            creatinine: LabResultField::new(Analyte::Creatinine, prefill.creatinine.as_ref()),
            neutrophils: LabResultField::new(Analyte::Neutrophils, prefill.neutrophils.as_ref()),
            counted_on: date_until(today),
            dose: dose(known.dose.map(Dose::decimal), Need::Optional),
            interval: RwSignal::new(known.every_days),
            route: RwSignal::new(known.route),
            start: date_perhaps_ahead(known.start, today).optional(),
            answers: RwSignal::new(answers),
            medicines: picked(&known.medicines),
            vaccines: picked(&known.vaccines),
            began: StoredValue::new(prefill),
        }
    }

    /// The names of what stands in a field and is not taken: it cannot be read, or is not confirmed. Tracked.
    pub(super) fn unclear(self) -> Vec<String> {
        let counted = self.neutrophils.value.validated().is_err() || self.counted_on.validated().is_err();
        let fields = [
            (Missing::Age, self.age.validated().is_err()),
            (Missing::Weight, self.weight.value.validated().is_err()),
            (Missing::Creatinine, self.creatinine.value.validated().is_err()),
            (Missing::Height, self.height.is_unclear()),
            (Missing::Dose, self.dose.validated().is_err()),
            (Missing::Neutrophils, counted),
            (Missing::Start, self.start.validated().is_err()),
        ];
        let unclear = fields.into_iter().filter(|(_, is_unclear)| *is_unclear);
        unclear.map(|(name, _)| clinical_terms().missing(name)).collect()
    }

    /// What follows on a day from all that is valid. Tracked.
    pub(super) fn facts(self, today: NaiveDate) -> Facts {
        let recorded = self.began.with_value(|prefill| prefill.facts.clone());
        let answers = self.answers.get();
        let creatinine = self.creatinine.value.value().and_then(|result| result.creatinine());
        let neutrophils = self.neutrophils.value.value().and_then(|result| result.count());
        let neutrophils = measured(neutrophils, self.neutrophils.value.input, recorded.neutrophils);
        let drawn = self.counted_on.value().filter(|_| neutrophils.is_some());
        let start = self.start.value();
        Facts {
            age: self.age.value(),
            sex: self.sex.get().flatten(),
            weight: measured(self.weight.value.value(), self.weight.value.input, recorded.weight),
            height: self.height.value(),
            creatinine: measured(creatinine, self.creatinine.value.input, recorded.creatinine),
            neutrophils: neutrophils.map(|count| Measured { on: drawn.or(count.on), ..count }),
            dose: self.dose.value(),
            every_days: self.interval.get(),
            route: self.route.get(),
            medicines: names(answers.get(Condition::OtherMedicines), self.medicines.names()),
            vaccines: names(answers.get(Condition::VaccinationPlanned), self.vaccines.names()),
            today: Some(today),
            start,
            // Of the record only as long as its first day stands.
            restart: recorded.restart.filter(|_| start == recorded.start),
            counted: recorded.counted.into_iter().chain(drawn).collect(),
            country: recorded.country,
            answers,
        }
    }
}

/// A value keeps the day of the record until somebody types in its field or chooses another unit: the same number typed
/// again can be a new measurement.
fn measured<T: PartialEq>(
    value: Option<T>,
    input: InputState,
    recorded: Option<Measured<T>>,
) -> Option<Measured<T>> {
    let value = value?;
    let unchanged = recorded.filter(|recorded| !input.is_edited() && recorded.value == value);
    Some(unchanged.unwrap_or_else(|| Measured::undated(value)))
}
