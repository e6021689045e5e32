//! The clinician's page in English.

use crate::app::i18n::en::terms::{CLINICAL_TERMS, clearance};
use crate::app::i18n::en::{answers, findings};
use crate::app::i18n::format::capital;
use crate::app::i18n::{DoseCheck, GroupWords, dates, format};
use crate::domain::labs::renal::{
    AGE_TERM, Basis, CREATININE_FACTOR, Clearance, DEVINE_HEIGHT, FEMALE_FACTOR,
};
use crate::domain::monograph::REDUCE_BELOW;
use crate::domain::patient::patient::Sex;
use crate::domain::quantities::number::MAX_PLACES;
use crate::domain::rules::Missing;
use crate::domain::rules::assessment::Overall;

pub(in crate::app::i18n) static DOSE_CHECK: DoseCheck = DoseCheck {
    lead: "For clinicians. Nothing entered here is kept, and nothing leaves this device.",
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
            "({} − {}) × {} kg ÷ ({} × {}{} mg/dL){}",
            AGE_TERM.value,
            age.0,
            weight(clearance),
            CREATININE_FACTOR.value,
            format::bound(creatinine.bound),
            format::exact(creatinine.mg_per_dl.0, 3),
            factor(sex)
        )
    },
    value: clearance,
    used: weight,
    no_height: "Height is missing: clearance with ideal and adjusted weight cannot be calculated.",
    needs_height: "Without the height it cannot be judged on which side of the monograph’s line the clearance lies: this weight may be far above the ideal one.",
    short: || {
        let cm = format::exact(DEVINE_HEIGHT.value.0, 1);
        format!("Below {cm} cm (60 in) the equation for ideal weight is extrapolated.")
    },
    light: "The actual weight is below the ideal weight; the actual weight is then commonly used.",
    no_clearance: "Creatinine clearance cannot be calculated yet.",
    finding: findings::finding,
    renal_clear: |clearances| {
        format!(
            "No change of dose for the kidneys: creatinine clearance is {} mL/min, not below {}.",
            findings::range(clearances),
            format::exact(REDUCE_BELOW.value.0, 0)
        )
    },
    overall: |overall| match overall {
        Overall::Contraindicated => "Contraindicated",
        Overall::Avoid => "Avoid",
        Overall::Caution => "Caution",
        Overall::CannotJudge => "Cannot judge yet",
        Overall::NoObjection => "No objection found by this monograph",
    },
    missing_count: |count| match count {
        0 => "Everything that this monograph asks for is known.".to_owned(),
        1 => "1 item is missing.".to_owned(),
        count => format!("{count} items are missing."),
    },
    not_judged: "What could not be judged",
    missing_line: |missing, rules| {
        let names: Vec<&str> = rules.iter().map(|rule| answers::rule(*rule)).collect();
        match missing {
            Missing::ExactCreatinine(_) | Missing::ExactNeutrophils(_) => {
                format!("Not decidable from {}: {}.", answers::number(missing), names.join(", "))
            }
            _ => {
                format!("{} missing, needed for: {}.", capital(&answers::missing(missing)), names.join(", "))
            }
        }
    },
    clear: "Judged without objection",
    clear_line: |rules| {
        let names: Vec<&str> = rules.iter().map(|rule| answers::rule(*rule)).collect();
        format!("{}.", capital(&names.join(", ")))
    },
    numbers: "Numbers",
    egfr: |value, stage| format!("{value} mL/min/1.73 m², stage {}", (CLINICAL_TERMS.stage)(stage)),
    egfr_label: "eGFR (CKD-EPI 2021)",
    egfr_note: "For context. The monograph’s rule uses creatinine clearance, not eGFR.",
    empty: "Empty",
    from_record: |day| format!("From the record of this browser, {}", dates::day(day)),
    began: "Began with:",
    use_record: "Fill in from my record",
    start_empty: "Start empty",
    groups: GroupWords {
        patient: "Patient",
        laboratory: "Laboratory",
        indication: "Indication",
        regimen: "Dose",
        allergy: "Allergy",
        infection: "Infection",
        people: "Pregnancy, liver, kidneys",
        medicines: "Medicines and vaccinations",
        technique: "Technique",
    },
    unknown_answer: "Unknown",
    yes: "Yes",
    no: "No",
    dose: "Dose",
    every: "Interval",
    route: "Route",
    subcutaneous: "Under the skin",
    other_route: "Another",
    start: "First day of anakinra (optional)",
    counted_on: "Day of the neutrophil count (optional)",
    counted_on_hint: "The day of the draw. With it the count is set against the calendar.",
    names_hint: "One a line, generic or brand name.",
    medicine_names: "Names of the medicines",
    vaccine_names: "Names of the vaccines",
    print: "Print",
    printed: |day| format!("Anakinra: dose check of {}", dates::day(day)),
    entered: "Entered",
    creatinine: answers::creatinine,
    neutrophils: answers::count,
    measured: |value, day| format!("{value} ({})", dates::day(day)),
    cited: |source, statements| {
        let ids: Vec<&str> = statements.iter().map(|statement| statement.id()).collect();
        let list = if ids.is_empty() { String::new() } else { format!(": {}", ids.join(", ")) };
        format!("{}, {}{list}.", source.title, source.revised)
    },
    sources: "Sources",
    rules_version: |rules, statements| {
        format!(
            "Anakinra Companion {}, {rules} rules over {statements} statements. Not a medical device: a \
            clinician checks and decides.",
            env!("CARGO_PKG_VERSION")
        )
    },
    signature: "Name, date, signature",
};

/// As it was entered; what follows from the height has no such digits.
fn weight(clearance: &Clearance) -> String {
    let places = if clearance.basis == Basis::Actual { MAX_PLACES } else { 1 };
    format::exact(clearance.weight.0, places)
}

fn factor(sex: Sex) -> String {
    match sex {
        Sex::Male => String::new(),
        Sex::Female => format!(" × {}", format::exact(FEMALE_FACTOR.value, 2)),
    }
}
