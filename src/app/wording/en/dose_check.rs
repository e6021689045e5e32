//! The clinician's page in English.

use crate::app::wording::en::terms::TERMS;
use crate::app::wording::{DoseCheck, dates, format};
use crate::domain::monograph::{DOSE_MG, REDUCE_BELOW, SYRINGE_ML};
use crate::domain::number::Exact;
use crate::domain::patient::Sex;
use crate::domain::renal::{AGE_TERM, CREATININE_FACTOR, Clearance, DEVINE_HEIGHT, FEMALE_FACTOR};
use crate::domain::rules::Finding;

pub(super) const DOSE_CHECK: DoseCheck = DoseCheck {
    lead: "For clinicians. Nothing entered here is kept, and nothing leaves this device.",
    inputs: "Patient",
    answers: "Result",
    age: "Age",
    weight: "Weight",
    height: "Height (optional)",
    height_hint: "For ideal and adjusted weight.",
    clearances: "Creatinine clearance (Cockcroft–Gault)",
    basis: "Weight",
    weight_used: "kg",
    clearance: "mL/min",
    formula: |sex| {
        format!(
            "({} − age) × weight ÷ ({} × creatinine){}",
            AGE_TERM.value,
            CREATININE_FACTOR.value,
            factor(sex)
        )
    },
    substituted: |clearance, age, sex, creatinine| {
        format!(
            "({} − {}) × {} kg ÷ ({} × {} mg/dL){}",
            AGE_TERM.value,
            age.0,
            format::exact(clearance.weight.0, 1),
            CREATININE_FACTOR.value,
            format::exact(creatinine.0, 3),
            factor(sex)
        )
    },
    value: |clearance| beside_limit(clearance),
    used: |clearance| format::exact(clearance.weight.0, 1),
    no_height: "Height is missing: clearance with ideal and adjusted weight cannot be calculated.",
    short: || {
        let cm = format::exact(DEVINE_HEIGHT.value.0, 1);
        format!("Below {cm} cm (60 in) the equation for ideal weight is extrapolated.")
    },
    light: "The actual weight is below the ideal weight; the actual weight is then commonly used.",
    no_clearance: "Creatinine clearance cannot be calculated yet.",
    finding: |finding| match finding {
        Finding::UsualDose => format!(
            "Monograph dose: {} mg once a day under the skin, one whole syringe of {} mL.",
            format::decimal(DOSE_MG.value),
            format::decimal(SYRINGE_ML.value)
        ),
        Finding::RenalReduction { clearances, below } => format!(
            "Consider {} mg every other day: {} below {} mL/min.",
            format::decimal(DOSE_MG.value),
            match clearances.as_slice() {
                [only] => format!("creatinine clearance is {} mL/min,", beside_limit(only)),
                all => format!("creatinine clearance is {} mL/min, with every weight", range(all)),
            },
            format::exact(below.0, 0)
        ),
        Finding::RenalWeightsDisagree { clearances, limit } => {
            let limit_text = format::exact(limit.0, 0);
            let side = |below: bool| {
                let names = clearances.iter().filter(|one| (one.value < *limit) == below);
                names
                    .map(|one| (TERMS.basis)(one.basis).to_ascii_lowercase())
                    .collect::<Vec<_>>()
                    .join(" and ")
            };
            format!(
                "The weights disagree: creatinine clearance is below {limit_text} mL/min with {} weight, and not \
                with {} weight. The monograph does not say which weight it means. Every other day is to be \
                considered only below {limit_text} mL/min: judge which weight fits this patient.",
                side(true),
                side(false)
            )
        }
        Finding::Neutropenia { count, drawn, below } => format!(
            "Neutropenia: {} neutrophils per mm³{}, below {}. The monograph names no count at which to stop.",
            format::beside(count.0, below.0, 0),
            drawn.map(|day| format!(" on {}", dates::day(day))).unwrap_or_default(),
            format::exact(below.0, 0)
        ),
    },
    renal_clear: |clearances| {
        format!(
            "No change of dose for the kidneys: creatinine clearance is {} mL/min, not below {}.",
            range(clearances),
            format::exact(REDUCE_BELOW.value.0, 0)
        )
    },
    neutrophils_clear: "Neutrophils are not below the monograph’s limit for neutropenia.",
    unknown: |whether, missing| {
        let names: Vec<&str> = missing.iter().map(|one| (TERMS.missing)(*one)).collect();
        format!("Cannot judge {whether}: {} missing.", names.join(", "))
    },
    whether: |rule| match rule {
        "renal-reduction" => "whether the dose has to change for the kidneys",
        "neutropenia" => "whether there is neutropenia",
        _ => "this",
    },
};

fn factor(sex: Sex) -> String {
    match sex {
        Sex::Male => String::new(),
        Sex::Female => format!(" × {}", format::exact(FEMALE_FACTOR.value, 2)),
    }
}

fn beside_limit(clearance: &Clearance) -> String {
    format::beside(clearance.value.0, REDUCE_BELOW.value.0, 1)
}

/// `27.4`, or `20.1 to 38.4`
fn range(clearances: &[Clearance]) -> String {
    let by_value = |one: &&Clearance| -> Exact { one.value.0 };
    match (clearances.iter().min_by_key(by_value), clearances.iter().max_by_key(by_value)) {
        (Some(low), Some(high)) if low.value != high.value => {
            format!("{} to {}", beside_limit(low), beside_limit(high))
        }
        (Some(only), _) => beside_limit(only),
        _ => String::new(),
    }
}
