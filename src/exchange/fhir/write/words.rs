//! What a Bundle says in words, in English, for clinicians and their systems.

use crate::domain::patient::conditions::Condition;
use crate::domain::sites::injection_site::{Region, Side};
use crate::domain::treatment::injection::PartlyGiven;
use crate::domain::treatment::pause::Cause;

/// Of a dose that was due.
pub(super) const MISSED: &str = "Due, and no injection was recorded";

/// Why a dose was left out.
pub(super) const fn cause(cause: Cause) -> &'static str {
    match cause {
        Cause::Infection => "Infection",
        Cause::Surgery => "Surgery",
        Cause::Prescriber => "Instruction of the prescriber",
        Cause::OutOfStock => "Out of stock",
        Cause::Travel => "Travel",
        Cause::Other => "Another reason",
        Cause::Forgotten => "Forgotten",
    }
}

/// Why only a part of a dose went in.
pub(super) const fn partly(why: PartlyGiven) -> &'static str {
    match why {
        PartlyGiven::Leaked => "Only a part was given, how much is not known: it leaked",
        PartlyGiven::Broken => "Only a part was given, how much is not known: the syringe or needle broke",
        PartlyGiven::Stopped => "Only a part was given, how much is not known: the injection was stopped",
        PartlyGiven::Other => "Only a part was given, how much is not known",
    }
}

/// A region on a side.
pub(super) const fn region(region: Region, side: Side) -> &'static str {
    match (region, side) {
        (Region::Thigh, Side::Left) => "Left thigh",
        (Region::Thigh, Side::Right) => "Right thigh",
        (Region::Abdomen, Side::Left) => "Left side of the abdomen",
        (Region::Abdomen, Side::Right) => "Right side of the abdomen",
        (Region::UpperArm, Side::Left) => "Left upper arm",
        (Region::UpperArm, Side::Right) => "Right upper arm",
        (Region::Buttock, Side::Left) => "Left buttock",
        (Region::Buttock, Side::Right) => "Right buttock",
    }
}

/// To what somebody is allergic.
pub(super) const fn allergen(condition: Condition) -> Option<&'static str> {
    match condition {
        Condition::AllergyAnakinra | Condition::SevereReaction => Some("Anakinra"),
        Condition::AllergyEcoli => Some("Proteins from Escherichia coli"),
        Condition::AllergyIngredient => Some("Another ingredient of the anakinra syringe"),
        Condition::AllergyLatex => Some("Latex (the patient, or somebody who helps to inject)"),
        _ => None,
    }
}

/// What somebody has, if it is a condition: plans, skills and earlier treatment are none.
pub(super) const fn condition(condition: Condition) -> Option<&'static str> {
    match condition {
        Condition::RheumatoidArthritis => Some("Rheumatoid arthritis"),
        Condition::ActiveDisease => Some("Rheumatoid arthritis, moderately to severely active"),
        Condition::ActiveInfection => Some("Infection"),
        Condition::SeriousInfection => Some("Serious infection"),
        Condition::ChronicInfection => Some("Chronic infection"),
        Condition::RecurrentInfection => Some("Recurrent infections"),
        Condition::Immunosuppression => Some("Immunosuppression"),
        Condition::Asthma => Some("Asthma"),
        Condition::Pregnant => Some("Pregnancy"),
        Condition::LiverDisease => Some("Impaired liver function"),
        Condition::SevereLiverDisease => Some("Severely impaired liver function"),
        Condition::Dialysis => Some("Dialysis (haemodialysis or peritoneal dialysis)"),
        Condition::DmardFailed
        | Condition::OnTreatment
        | Condition::AllergyEcoli
        | Condition::AllergyAnakinra
        | Condition::AllergyIngredient
        | Condition::SevereReaction
        | Condition::AllergyLatex
        | Condition::PregnancyPlanned
        | Condition::BreastFeeding
        | Condition::SelfInjection
        | Condition::JudgedCompetent
        | Condition::OtherMedicines
        | Condition::VaccinationPlanned => None,
    }
}
