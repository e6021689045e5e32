//! Questions, what is missing, and what each rule is about.

use crate::app::i18n::format;
use crate::app::i18n::format::lower;
use crate::domain::labs::analyte::UMOL_PER_MG_DL;
use crate::domain::labs::blood::limit_in_giga;
use crate::domain::labs::result::{Count, Creatinine};
use crate::domain::monograph::NEUTROPENIA_BELOW;
use crate::domain::patient::conditions::Condition;
use crate::domain::quantities::number::Exact;
use crate::domain::rules::{Missing, RuleId};

/// The name of a condition, for clinicians and in sentences.
pub(super) fn condition(condition: Condition) -> &'static str {
    match condition {
        Condition::RheumatoidArthritis => "Rheumatoid arthritis",
        Condition::ActiveDisease => "Moderately to severely active",
        Condition::DmardFailed => "Inadequate response to at least one DMARD",
        Condition::OnTreatment => "Anakinra is given already",
        Condition::AllergyEcoli => "Hypersensitivity to E. coli-derived proteins",
        Condition::AllergyAnakinra => "Hypersensitivity to anakinra",
        Condition::AllergyIngredient => "Hypersensitivity to another ingredient",
        Condition::SevereReaction => "Severe hypersensitivity reaction after a dose",
        Condition::AllergyLatex => "Latex sensitivity (patient or helper)",
        Condition::ActiveInfection => "Active infection",
        Condition::SeriousInfection => "Serious infection",
        Condition::ChronicInfection => "Chronic infection",
        Condition::RecurrentInfection => "Recurrent infections",
        Condition::Immunosuppression => "Immunosuppression",
        Condition::Asthma => "Asthma",
        Condition::Pregnant => "Pregnant",
        Condition::PregnancyPlanned => "Pregnancy planned",
        Condition::BreastFeeding => "Breast-feeding",
        Condition::LiverDisease => "Hepatic impairment",
        Condition::SevereLiverDisease => "Severe hepatic impairment",
        Condition::Dialysis => "Haemodialysis or CAPD",
        Condition::SelfInjection => "Self-injection (patient or helper)",
        Condition::JudgedCompetent => "Judged competent to inject",
        Condition::OtherMedicines => "Other medicines",
        Condition::VaccinationPlanned => "Vaccination planned",
    }
}

/// The question to a patient.
pub(super) fn question(asked: Condition) -> &'static str {
    match asked {
        Condition::AllergyEcoli => "Are you allergic to proteins from the germ E. coli?",
        Condition::AllergyAnakinra => "Are you allergic to anakinra (Kineret)?",
        Condition::AllergyIngredient => {
            "Are you allergic to citric acid, sodium chloride, disodium EDTA or polysorbate 80?"
        }
        Condition::SevereReaction => {
            "Have you had a severe allergic reaction after an injection of anakinra?"
        }
        Condition::AllergyLatex => "Are you, or is the person who injects, allergic to latex?",
        Condition::ActiveInfection => "Do you have an infection now?",
        Condition::SeriousInfection => "Do you have a serious infection now?",
        Condition::ChronicInfection => "Do you have an infection that does not go away?",
        Condition::RecurrentInfection => "Do infections come back again and again?",
        Condition::Immunosuppression => "Is your immune system weak, or weakened by treatment?",
        Condition::Asthma => "Do you have asthma?",
        Condition::Pregnant => "Are you pregnant?",
        Condition::PregnancyPlanned => "Do you plan a pregnancy?",
        Condition::BreastFeeding => "Do you breast-feed, or plan to?",
        Condition::LiverDisease => "Do you have a liver disease?",
        Condition::Dialysis => "Are you on dialysis?",
        Condition::SelfInjection => "Do you, or does a helper, inject at home?",
        Condition::JudgedCompetent => "Has a clinician agreed that you or your helper may inject?",
        Condition::OtherMedicines => "Do you take other medicines?",
        Condition::VaccinationPlanned => "Is a vaccination planned?",
        other => condition(other),
    }
}

pub(super) fn missing(missing: Missing) -> String {
    match missing {
        Missing::Age => "age".to_owned(),
        Missing::AdultAge => "an adult’s age".to_owned(),
        Missing::Sex => "sex".to_owned(),
        Missing::Weight => "weight".to_owned(),
        Missing::Height => "height".to_owned(),
        Missing::Creatinine => "creatinine".to_owned(),
        Missing::ExactCreatinine(_) => format!("an exact creatinine instead of {}", number(missing)),
        Missing::Neutrophils => "neutrophil count".to_owned(),
        Missing::ExactNeutrophils(_) => format!("an exact neutrophil count instead of {}", number(missing)),
        Missing::Dose => "dose".to_owned(),
        Missing::Interval => "interval".to_owned(),
        Missing::Route => "route".to_owned(),
        Missing::Medicines => "other medicines".to_owned(),
        Missing::Vaccines => "planned vaccinations".to_owned(),
        Missing::Start => "first day of anakinra".to_owned(),
        Missing::Answer(asked) => lower(condition(asked)),
    }
}

/// The bound from which something cannot be decided; nothing for what is not there at all.
pub(super) fn number(missing: Missing) -> String {
    match missing {
        Missing::ExactCreatinine(known) => creatinine(known),
        Missing::ExactNeutrophils(known) => count(known),
        _ => String::new(),
    }
}

/// A creatinine in both units.
pub(super) fn creatinine(known: Creatinine) -> String {
    let (sign, mg_per_dl) = (format::bound(known.bound), known.mg_per_dl.0);
    let molar = mg_per_dl * UMOL_PER_MG_DL.value;
    format!("{sign}{} mg/dL = {sign}{} µmol/L", format::exact(mg_per_dl, 3), format::exact(molar, 1))
}

/// A count in both units, which never looks equal to the limit of neutropenia unless it is.
pub(super) fn count(known: Count) -> String {
    let (sign, cells, limit) = (format::bound(known.bound), known.cells.0, NEUTROPENIA_BELOW.value.0);
    let (giga, giga_limit) = (cells / Exact::from_integer(1000), limit_in_giga());
    let (cells, giga) = (format::beside(cells, limit, 0), format::beside(giga, giga_limit, 3));
    format!("{sign}{cells} /mm³ = {sign}{giga} ×10⁹/L")
}

pub(super) fn rule(rule: RuleId) -> &'static str {
    match rule {
        RuleId::Indication => "indication",
        RuleId::UsualDose => "dose",
        RuleId::DoseCeiling => "dose ceiling",
        RuleId::PartialSyringe => "whole syringe",
        RuleId::Route => "route",
        RuleId::Interval => "interval",
        RuleId::RenalReduction => "dose for the kidneys",
        RuleId::RenalWeights => "agreement of the weights",
        RuleId::RenalToxicity => "toxicity in severe renal insufficiency",
        RuleId::Dialysis => "dialysis",
        RuleId::DialysisContradicted => "dialysis and clearance",
        RuleId::Hypersensitivity => "hypersensitivity",
        RuleId::SevereReaction => "severe reaction",
        RuleId::Latex => "latex",
        RuleId::ActiveInfection => "infection at the start",
        RuleId::SeriousInfection => "serious infection",
        RuleId::InfectionOnTreatment => "infection on treatment",
        RuleId::ChronicInfection => "chronic infection",
        RuleId::RecurrentInfection => "recurrent infection",
        RuleId::Immunosuppression => "immunosuppression",
        RuleId::Asthma => "asthma",
        RuleId::Neutropenia => "neutropenia",
        RuleId::NeutrophilCalendar => "calendar of counts",
        RuleId::Pregnancy => "pregnancy",
        RuleId::PregnancyPlanned => "planned pregnancy",
        RuleId::BreastFeeding => "breast-feeding",
        RuleId::Child => "use in children",
        RuleId::Older => "use in older people",
        RuleId::SevereLiverDisease => "severe hepatic impairment",
        RuleId::LiverDisease => "hepatic impairment",
        RuleId::TnfBlocker => "TNF blockers",
        RuleId::Etanercept => "etanercept",
        RuleId::Abatacept => "abatacept",
        RuleId::Methotrexate => "methotrexate",
        RuleId::StudiedDmards => "other DMARDs",
        RuleId::UnlistedMedicines => "unlisted medicines",
        RuleId::LiveVaccine => "live-virus vaccines",
        RuleId::LiveBacteria => "live bacterial vaccines",
        RuleId::InactivatedVaccine => "inactivated vaccines",
        RuleId::Tetanus => "tetanus toxoid",
        RuleId::UnlistedVaccines => "unlisted vaccines",
        RuleId::SelfInjection => "self-injection",
        RuleId::LabelMaximum => "maximum of all labels",
        RuleId::StartContradicted => "first day of anakinra",
        RuleId::AnswersContradicted => "agreement of the answers",
        RuleId::BodyContradicted => "weight and height",
        RuleId::OldValues => "age of the values",
    }
}
