//! The names of enums in stores and files, and their order. They are part of the stored format: none may change.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::fmt::Debug;
use std::str::FromStr;

use anakinra_companion::domain::labs::analyte::Analyte;
use anakinra_companion::domain::labs::unit::LabUnit;
use anakinra_companion::domain::monograph::edition::Country;
use anakinra_companion::domain::patient::conditions::Condition;
use anakinra_companion::domain::patient::medication_list::MedicationKind;
use anakinra_companion::domain::patient::patient::Sex;
use anakinra_companion::domain::patient::preference::Preference;
use anakinra_companion::domain::patient::symptom::{Complaint, Grade};
use anakinra_companion::domain::sites::injection_site::Region;
use anakinra_companion::domain::sites::reaction::Sign;
use anakinra_companion::domain::sites::skin::SkinState;
use anakinra_companion::domain::treatment::injection::{InjectedBy, PartlyGiven};
use anakinra_companion::domain::treatment::pause::Cause;
use anakinra_companion::domain::treatment::regimen::Counted;
use anakinra_companion::record::queries::drug_level::WhatIf;

#[test]
fn every_name_is_what_it_was_when_it_was_first_stored() {
    assert_eq!(Counted::ALL.map(Counted::key), ["start", "last-dose"]);
    assert_eq!(PartlyGiven::ALL.map(PartlyGiven::key), ["leaked", "broken", "stopped", "other"]);
    assert_eq!(InjectedBy::ALL.map(InjectedBy::key), ["patient", "helper", "professional"]);
    assert_eq!(
        Cause::ALL.map(Cause::key),
        ["infection", "surgery", "prescriber", "out-of-stock", "travel", "other", "forgotten"]
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
    assert_eq!(Country::ALL.map(Country::key), ["us", "eu", "uk", "other"]);
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
    assert_eq!([Sex::Female, Sex::Male].map(Sex::key), ["female", "male"]);
    assert_eq!(
        [MedicationKind::Medicine, MedicationKind::Vaccination].map(MedicationKind::key),
        ["medicine", "vaccination"]
    );
    assert_eq!(WhatIf::ALL.map(WhatIf::key), ["planned", "without-next", "every-second", "hour-later"]);
}

/// Whether each name is read as what it names, and neither another writing of it nor the name in code is.
fn are_read_back<T: Copy + FromStr + PartialEq + Debug>(all: &[T], key: fn(T) -> &'static str) {
    for one in all {
        assert_eq!(key(*one).parse::<T>().ok(), Some(*one));
        for other in [key(*one).to_uppercase(), format!(" {}", key(*one)), format!("{one:?}")] {
            assert!(other == key(*one) || other.parse::<T>().is_err(), "{other}");
        }
    }
    assert!("".parse::<T>().is_err());
}

#[test]
fn every_name_is_read_back_and_no_other() {
    are_read_back(&Counted::ALL, Counted::key);
    are_read_back(&InjectedBy::ALL, InjectedBy::key);
    are_read_back(&PartlyGiven::ALL, PartlyGiven::key);
    are_read_back(&Cause::ALL, Cause::key);
    are_read_back(&Sign::ALL, Sign::key);
    are_read_back(&Region::ALL, Region::key);
    are_read_back(&SkinState::ALL, SkinState::key);
    are_read_back(&Complaint::ALL, Complaint::key);
    are_read_back(&Grade::ALL, Grade::key);
    are_read_back(&Preference::ALL, Preference::key);
    are_read_back(&Country::ALL, Country::key);
    are_read_back(&Analyte::ALL, Analyte::key);
    are_read_back(&LabUnit::ALL, LabUnit::ucum);
    are_read_back(&[Sex::Female, Sex::Male], Sex::key);
    are_read_back(&[MedicationKind::Medicine, MedicationKind::Vaccination], MedicationKind::key);
    are_read_back(&WhatIf::ALL, WhatIf::key);
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
