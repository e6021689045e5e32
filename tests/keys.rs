//! The names of enums in stores and files, and their order. They are part of the stored format: none may change.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

use anakinra_companion::domain::labs::analyte::Analyte;
use anakinra_companion::domain::labs::unit::LabUnit;
use anakinra_companion::domain::patient::conditions::Condition;
use anakinra_companion::domain::patient::preference::Preference;
use anakinra_companion::domain::patient::symptom::{Complaint, Grade};
use anakinra_companion::domain::sites::injection_site::Region;
use anakinra_companion::domain::sites::reaction::Sign;
use anakinra_companion::domain::sites::skin::SkinState;
use anakinra_companion::domain::treatment::injection::InjectedBy;
use anakinra_companion::domain::treatment::pause::Cause;
use anakinra_companion::domain::treatment::regimen::Counted;
use anakinra_companion::record::queries::drug_level::WhatIf;

#[test]
fn every_name_is_what_it_was_when_it_was_first_stored() {
    assert_eq!(Counted::ALL.map(Counted::key), ["start", "last-dose"]);
    assert_eq!(InjectedBy::ALL.map(InjectedBy::key), ["patient", "helper", "professional"]);
    assert_eq!(
        Cause::ALL.map(Cause::key),
        ["infection", "surgery", "prescriber", "out-of-stock", "travel", "other"]
    );
    assert_eq!(Sign::ALL.map(Sign::key), ["red", "itchy", "swollen", "painful", "lump"]);
    assert_eq!(Region::ALL.map(Region::key), ["thigh", "abdomen", "upper-arm", "buttock"]);
    assert_eq!(
        SkinState::ALL.map(SkinState::key),
        ["tender", "bruised", "red", "hard", "swollen", "lump", "scar", "stretch-mark", "near-vein"]
    );
    assert_eq!(
        Complaint::ALL.map(Complaint::key),
        ["infection", "headache", "nausea", "diarrhoea", "flu-like", "abdominal-pain", "other"]
    );
    assert_eq!(Grade::ALL.map(Grade::key), ["mild", "moderate", "severe"]);
    assert_eq!(Preference::ALL.map(Preference::key), ["skin-rest-days", "hours-out"]);
    assert_eq!(
        Analyte::ALL.map(Analyte::key),
        [
            "neutrophils",
            "white_cells",
            "platelets",
            "eosinophils",
            "haemoglobin",
            "crp",
            "esr",
            "creatinine",
            "alt",
            "ast",
            "cholesterol"
        ]
    );
    assert_eq!(
        LabUnit::ALL.map(LabUnit::ucum),
        ["10*9/L", "/uL", "mg/dL", "mg/L", "g/dL", "g/L", "umol/L", "mmol/L", "mm/h", "U/L", "ukat/L"]
    );
    assert_eq!(WhatIf::ALL.map(WhatIf::key), ["planned", "without-next", "every-second", "hour-later"]);
}

#[test]
fn every_condition_has_the_name_that_it_was_first_stored_with() {
    let keys: Vec<&str> = Condition::ALL.iter().map(|condition| condition.key()).collect();
    assert_eq!(
        keys,
        [
            "rheumatoid-arthritis",
            "active-disease",
            "dmard-failed",
            "on-treatment",
            "allergy-e-coli-protein",
            "allergy-anakinra",
            "allergy-ingredient",
            "severe-reaction",
            "allergy-latex",
            "active-infection",
            "serious-infection",
            "chronic-infection",
            "recurrent-infection",
            "immunosuppression",
            "asthma",
            "pregnant",
            "pregnancy-planned",
            "breast-feeding",
            "liver-disease",
            "severe-liver-disease",
            "dialysis",
            "self-injection",
            "judged-competent",
            "other-medicines",
            "vaccination-planned"
        ]
    );
}
