//! Questions, what is missing, and what each rule is about.

use crate::app::i18n::format;
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
        Condition::RheumatoidArthritis => "Rheumatoide Arthritis",
        Condition::ActiveDisease => "Mäßig bis stark aktive Erkrankung",
        Condition::DmardFailed => "Unzureichendes Ansprechen auf mindestens ein DMARD",
        Condition::OnTreatment => "Laufende Behandlung mit Anakinra",
        Condition::AllergyEcoli => "Überempfindlichkeit gegen Proteine aus E. coli",
        Condition::AllergyAnakinra => "Überempfindlichkeit gegen Anakinra",
        Condition::AllergyIngredient => "Überempfindlichkeit gegen einen anderen Bestandteil",
        Condition::SevereReaction => "Schwere Überempfindlichkeitsreaktion nach einer Dosis",
        Condition::AllergyLatex => "Latexempfindlichkeit (behandelte oder helfende Person)",
        Condition::ActiveInfection => "Aktive Infektion",
        Condition::SeriousInfection => "Schwerwiegende Infektion",
        Condition::ChronicInfection => "Chronische Infektion",
        Condition::RecurrentInfection => "Wiederkehrende Infektionen",
        Condition::Immunosuppression => "Immunsuppression",
        Condition::Asthma => "Asthma",
        Condition::Pregnant => "Schwangerschaft",
        Condition::PregnancyPlanned => "Schwangerschaft geplant",
        Condition::BreastFeeding => "Stillzeit",
        Condition::LiverDisease => "Leberfunktionsstörung",
        Condition::SevereLiverDisease => "Schwere Leberfunktionsstörung",
        Condition::Dialysis => "Hämodialyse oder CAPD",
        Condition::SelfInjection => "Selbstinjektion (behandelte oder helfende Person)",
        Condition::JudgedCompetent => "Eignung zum Injizieren bestätigt",
        Condition::OtherMedicines => "Andere Arzneimittel",
        Condition::VaccinationPlanned => "Impfung geplant",
    }
}

/// The question to a patient.
pub(super) fn question(asked: Condition) -> &'static str {
    match asked {
        Condition::AllergyEcoli => "Sind Sie allergisch gegen Eiweiße aus dem Keim E. coli?",
        Condition::AllergyAnakinra => "Sind Sie allergisch gegen Anakinra (Kineret)?",
        Condition::AllergyIngredient => {
            "Sind Sie allergisch gegen Citronensäure, Natriumchlorid, Dinatrium-EDTA oder Polysorbat 80?"
        }
        Condition::SevereReaction => {
            "Hatten Sie nach einer Injektion von Anakinra eine schwere allergische Reaktion?"
        }
        Condition::AllergyLatex => "Sind Sie oder ist die Person, die injiziert, allergisch gegen Latex?",
        Condition::ActiveInfection => "Haben Sie jetzt eine Infektion?",
        Condition::SeriousInfection => "Haben Sie jetzt eine schwere Infektion?",
        Condition::ChronicInfection => "Haben Sie eine Infektion, die nicht weggeht?",
        Condition::RecurrentInfection => "Kommen Infektionen immer wieder?",
        Condition::Immunosuppression => "Ist Ihr Immunsystem schwach oder durch eine Behandlung geschwächt?",
        Condition::Asthma => "Haben Sie Asthma?",
        Condition::Pregnant => "Sind Sie schwanger?",
        Condition::PregnancyPlanned => "Planen Sie eine Schwangerschaft?",
        Condition::BreastFeeding => "Stillen Sie oder haben Sie es vor?",
        Condition::LiverDisease => "Haben Sie eine Lebererkrankung?",
        Condition::Dialysis => "Sind Sie an der Dialyse?",
        Condition::SelfInjection => "Injizieren Sie oder eine helfende Person zu Hause?",
        Condition::JudgedCompetent => {
            "Hat eine Fachperson zugestimmt, dass Sie oder die helfende Person injizieren dürfen?"
        }
        Condition::OtherMedicines => "Nehmen Sie andere Arzneimittel?",
        Condition::VaccinationPlanned => "Ist eine Impfung geplant?",
        other => condition(other),
    }
}

pub(super) fn missing(missing: Missing) -> String {
    match missing {
        Missing::Age => "Alter".to_owned(),
        Missing::AdultAge => "Alter einer erwachsenen Person".to_owned(),
        Missing::Sex => "Geschlecht".to_owned(),
        Missing::Weight => "Gewicht".to_owned(),
        Missing::Height => "Größe".to_owned(),
        Missing::Creatinine => "Kreatinin".to_owned(),
        Missing::ExactCreatinine(_) => format!("genaues Kreatinin statt {}", number(missing)),
        Missing::Neutrophils => "Neutrophilenzahl".to_owned(),
        Missing::ExactNeutrophils(_) => format!("genaue Neutrophilenzahl statt {}", number(missing)),
        Missing::Dose => "Dosis".to_owned(),
        Missing::Interval => "Abstand".to_owned(),
        Missing::Route => "Art der Anwendung".to_owned(),
        Missing::Medicines => "andere Arzneimittel".to_owned(),
        Missing::Vaccines => "geplante Impfungen".to_owned(),
        Missing::Start => "erster Tag mit Anakinra".to_owned(),
        Missing::Answer(asked) => condition(asked).to_owned(),
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
        RuleId::Indication => "Indikation",
        RuleId::UsualDose => "Dosis",
        RuleId::DoseCeiling => "Höchstdosis",
        RuleId::PartialSyringe => "ganze Spritze",
        RuleId::Route => "Art der Anwendung",
        RuleId::Interval => "Abstand",
        RuleId::RenalReduction => "Dosis nach Nierenfunktion",
        RuleId::RenalWeights => "Übereinstimmung der Gewichte",
        RuleId::RenalToxicity => "Toxizität bei schwerer Niereninsuffizienz",
        RuleId::Dialysis => "Dialyse",
        RuleId::DialysisContradicted => "Dialyse und Clearance",
        RuleId::Hypersensitivity => "Überempfindlichkeit",
        RuleId::SevereReaction => "schwere Reaktion",
        RuleId::Latex => "Latex",
        RuleId::ActiveInfection => "Infektion zu Beginn",
        RuleId::SeriousInfection => "schwerwiegende Infektion",
        RuleId::InfectionOnTreatment => "Infektion unter der Behandlung",
        RuleId::ChronicInfection => "chronische Infektion",
        RuleId::RecurrentInfection => "wiederkehrende Infektion",
        RuleId::Immunosuppression => "Immunsuppression",
        RuleId::Asthma => "Asthma",
        RuleId::Neutropenia => "Neutropenie",
        RuleId::NeutrophilCalendar => "Kalender der Zählungen",
        RuleId::Pregnancy => "Schwangerschaft",
        RuleId::PregnancyPlanned => "geplante Schwangerschaft",
        RuleId::BreastFeeding => "Stillzeit",
        RuleId::Child => "Anwendung bei Kindern",
        RuleId::Older => "Anwendung bei älteren Menschen",
        RuleId::SevereLiverDisease => "schwere Leberfunktionsstörung",
        RuleId::LiverDisease => "Leberfunktionsstörung",
        RuleId::TnfBlocker => "TNF-Blocker",
        RuleId::Etanercept => "Etanercept",
        RuleId::Abatacept => "Abatacept",
        RuleId::Methotrexate => "Methotrexat",
        RuleId::StudiedDmards => "andere DMARDs",
        RuleId::UnlistedMedicines => "nicht gelistete Arzneimittel",
        RuleId::LiveVaccine => "Lebendimpfstoffe mit Viren",
        RuleId::LiveBacteria => "Lebendimpfstoffe mit Bakterien",
        RuleId::InactivatedVaccine => "inaktivierte Impfstoffe",
        RuleId::Tetanus => "Tetanus-Toxoid",
        RuleId::UnlistedVaccines => "nicht gelistete Impfstoffe",
        RuleId::SelfInjection => "Selbstinjektion",
        RuleId::LabelMaximum => "Höchstdosis aller Zulassungen",
        RuleId::StartContradicted => "erster Tag mit Anakinra",
        RuleId::AnswersContradicted => "Übereinstimmung der Antworten",
        RuleId::BodyContradicted => "Gewicht und Größe",
        RuleId::OldValues => "Alter der Werte",
    }
}
