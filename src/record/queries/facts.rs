//! From the record to what the rules may read.

use chrono::NaiveDate;

use crate::domain::patient::conditions::{Answers, Condition};
use crate::domain::patient::medication_list::MedicationKind;
use crate::domain::patient::patient::age;
use crate::domain::rules::facts::{Facts, Measured, RouteOfAdministration};
use crate::domain::treatment::regimen::in_force;
use crate::record::queries::answers::latest_answers;
use crate::record::queries::clearance::nearest_weight;
use crate::record::queries::lab_calendar::latest_restart;
use crate::record::queries::labs::{RuleResults, latest_until};
use crate::record::queries::medications::current_medications;
use crate::record::record::Record;

/// What the record knows on a day. Later measurements are left out, the latest of the others is taken.
pub fn facts(record: &Record, today: NaiveDate) -> Facts {
    facts_with(record, &RuleResults::of(record), today)
}

/// The same with results that are at hand.
pub(super) fn facts_with(record: &Record, results: &RuleResults, today: NaiveDate) -> Facts {
    let patient = record.patient();
    let weights = || record.weight_measurements().filter(|weight| weight.on <= today);
    let creatinine = latest_until(&results.creatinine, today);
    let weight = match creatinine {
        Some((drawn, _)) => nearest_weight(weights(), drawn),
        None => weights().max_by_key(|weight| weight.on),
    };
    let regimen = in_force(record.regimens(), today);
    let answers = answers(record, today);
    let names = |kind, question| {
        let names = current_medications(record, kind, today);
        let is_known = !names.is_empty() || answers.get(question) == Some(false);
        is_known.then(|| names.into_iter().map(|medication| medication.name.text().to_owned()).collect())
    };
    Facts {
        age: patient.and_then(|patient| age(patient.birth_date(), today)),
        sex: patient.map(|patient| patient.sex()),
        weight: weight.map(|weight| Measured { value: weight.kg, on: Some(weight.on) }),
        height: None,
        creatinine: creatinine.and_then(|(drawn, result)| measured(drawn, result.creatinine())),
        neutrophils: latest_until(&results.neutrophils, today)
            .and_then(|(drawn, result)| measured(drawn, result.count())),
        dose: regimen.map(|regimen| regimen.dose),
        every_days: regimen.map(|regimen| regimen.every_days),
        route: regimen.map(|_| RouteOfAdministration::Subcutaneous),
        medicines: names(MedicationKind::Medicine, Condition::OtherMedicines),
        vaccines: names(MedicationKind::Vaccination, Condition::VaccinationPlanned),
        today: Some(today),
        start: patient.map(|patient| patient.therapy_start()),
        restart: latest_restart(record, today),
        counted: results.neutrophils.iter().map(|(drawn, _)| *drawn).collect(),
        country: record.country(),
        answers,
    }
}

/// Whether treatment has begun follows from its first day.
fn answers(record: &Record, today: NaiveDate) -> Answers {
    let mut answers = Answers::default();
    for answered in latest_answers(record, today).into_iter().filter(|answered| answered.holds_on(today)) {
        answers.set(answered.condition, Some(answered.answer));
    }
    let started = record.patient().map(|patient| patient.therapy_start() <= today);
    answers.set(Condition::OnTreatment, started);
    answers
}

fn measured<T>(drawn: NaiveDate, value: Option<T>) -> Option<Measured<T>> {
    value.map(|value| Measured { value, on: Some(drawn) })
}
