//! The table of statements: number, audience, severity, topic, whether a rule decides it or the guide shows
//! it, and the place in the monograph.

use crate::domain::monograph::{Audience, Holding, Note, Severity, Topic};
use crate::domain::quantities::source::{Citation, MONOGRAPH};

macro_rules! statements {
    ($($id:ident: $audience:ident, $severity:ident, $topic:ident, $holding:ident, $section:expr;)*) => {
        /// A statement of the base monograph by its number. Its sentences are in `app::wording`.
        #[expect(missing_docs, reason = "the sentences of `app::wording` are the documentation")]
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        pub enum Statement {$($id,)*}

        impl Statement {
            /// All statements, in the order of their numbers.
            pub const ALL: &[Self] = &[$(Self::$id),*];

            /// `S013`
            pub const fn id(self) -> &'static str {
                match self {$(Self::$id => stringify!($id),)*}
            }

            /// For whom it is worded.
            pub const fn audience(self) -> Audience {
                match self {$(Self::$id => Audience::$audience,)*}
            }

            /// How much it weighs.
            pub const fn severity(self) -> Severity {
                match self {$(Self::$id => Severity::$severity,)*}
            }

            /// What it is about.
            pub const fn topic(self) -> Topic {
                match self {$(Self::$id => Topic::$topic,)*}
            }

            /// Whether a rule decides it, or the guide alone shows it.
            pub const fn holding(self) -> Holding {
                match self {$(Self::$id => Holding::$holding,)*}
            }

            /// Its place in the monograph.
            pub const fn citation(self) -> Citation {
                let section = match self {$(Self::$id => $section,)*};
                Citation { source: &MONOGRAPH, section }
            }
        }
    };
}

impl Statement {
    /// What has to be known of the printed text: a misprint, a lost name, later labelling.
    pub const fn note(self) -> Option<Note> {
        match self {
            Self::S051 => Some(Note::Misprint),
            Self::S091 => Some(Note::NameLost),
            Self::S034 | Self::S135 => Some(Note::LatexFree),
            Self::S032 | Self::S139 => Some(Note::Ingredients),
            Self::S022 => Some(Note::ShorterWarmUp),
            Self::S073 | Self::S074 => Some(Note::ChildrenLabelled),
            _ => None,
        }
    }
}

const HEADER: &str = "Header";
const USES: &str = "Uses › Rheumatoid Arthritis in Adults";
const ACTIONS: &str = "Actions";
const GENERAL: &str = "Dosage and Administration › General";
const INJECTING: &str = "Dosage and Administration › Sub-Q Administration";
const DOSAGE: &str = "Dosage and Administration › Dosage › Rheumatoid Arthritis";
const LIMITS: &str = "Dosage and Administration › Prescribing Limits";
const RENAL_DOSE: &str = "Dosage and Administration › Special Populations › Renal Impairment";
const PREPARATIONS: &str = "Preparations";
const CONTRAINDICATIONS: &str = "Cautions › Contraindications";
const SENSITIVITY: &str = "Cautions › Sensitivity Reactions › Hypersensitivity Reactions";
const LATEX: &str = "Cautions › Sensitivity Reactions › Latex Sensitivity";
const INFECTIOUS: &str = "Cautions › Infectious Complications";
const INFECTION: &str = "Cautions › Major Toxicities";
const BLOOD: &str = "Cautions › Major Toxicities › Hematologic Effects";
const IMMUNE: &str = "Cautions › General Precautions › Immunologic Effects";
const NEUTROPENIA: &str = "Cautions › Neutropenia";
const MALIGNANCIES: &str = "Cautions › Malignancies and Lymphoproliferative Disorders";
const POPULATIONS: &str = "Cautions › Specific Populations";
const CHILDREN: &str = "Cautions › Specific Populations › Pediatric Use";
const OLDER: &str = "Cautions › Specific Populations › Geriatric Use";
const LIVER: &str = "Cautions › Specific Populations › Hepatic Impairment";
const KIDNEYS: &str = "Cautions › Specific Populations › Renal Impairment";
const COMMON: &str = "Cautions › Common Adverse Effects";
const INTERACTIONS: &str = "Interactions";
const VACCINES: &str = "Interactions › Vaccines";
const DRUGS: &str = "Interactions › Specific Drugs";
const KINETICS: &str = "Pharmacokinetics";
const KINETICS_SPECIAL: &str = "Pharmacokinetics › Special Populations";
const STORAGE: &str = "Stability";
const ADVICE: &str = "Advice to Patients";

statements! {
    S001: Both, Information, Drug, Shown, HEADER;
    S002: Clinician, Information, Drug, Ruled, USES;
    S003: Clinician, Information, Drug, Ruled, USES;
    S004: Clinician, Information, Medicines, Ruled, USES;
    S005: Clinician, Avoid, Medicines, Ruled, USES;
    S006: Both, Information, Drug, Shown, ACTIONS;
    S010: Both, Schedule, Dose, Ruled, DOSAGE;
    S011: Clinician, Caution, Dose, Ruled, LIMITS;
    S012: Both, Caution, Dose, Ruled, DOSAGE;
    S013: Clinician, Schedule, Dose, Ruled, RENAL_DOSE;
    S014: Clinician, Information, Dose, Ruled, RENAL_DOSE;
    S015: Patient, Schedule, Injecting, Ruled, INJECTING;
    S016: Both, Avoid, Dose, Ruled, INJECTING;
    S017: Patient, Schedule, Injecting, Shown, INJECTING;
    S018: Patient, Schedule, Injecting, Shown, INJECTING;
    S019: Patient, Avoid, Injecting, Shown, INJECTING;
    S020: Patient, Avoid, Injecting, Shown, INJECTING;
    S021: Patient, Avoid, Injecting, Shown, INJECTING;
    S022: Patient, Schedule, Injecting, Shown, INJECTING;
    S023: Patient, Avoid, Injecting, Shown, INJECTING;
    S024: Both, Caution, Injecting, Ruled, INJECTING;
    S025: Clinician, Information, Injecting, Ruled, INJECTING;
    S026: Clinician, Schedule, Blood, Ruled, GENERAL;
    S027: Patient, Information, Injecting, Shown, PREPARATIONS;
    S030: Both, Contraindication, Allergy, Ruled, CONTRAINDICATIONS;
    S031: Both, Contraindication, Allergy, Ruled, CONTRAINDICATIONS;
    S032: Both, Contraindication, Allergy, Ruled, CONTRAINDICATIONS;
    S033: Both, Contraindication, Allergy, Ruled, SENSITIVITY;
    S034: Patient, Avoid, Allergy, Ruled, LATEX;
    S035: Both, Contraindication, Infection, Ruled, INFECTIOUS;
    S036: Both, Contraindication, Infection, Ruled, INFECTIOUS;
    S037: Both, Caution, Infection, Ruled, INFECTION;
    S038: Clinician, Caution, Infection, Shown, INFECTION;
    S039: Clinician, Caution, Infection, Ruled, INFECTIOUS;
    S040: Clinician, Caution, Infection, Ruled, INFECTIOUS;
    S041: Both, Caution, Infection, Ruled, INFECTION;
    S042: Patient, Caution, Infection, Ruled, ADVICE;
    S050: Both, Schedule, Blood, Ruled, NEUTROPENIA;
    S051: Clinician, Caution, Blood, Ruled, NEUTROPENIA;
    S052: Clinician, Information, Blood, Shown, BLOOD;
    S053: Clinician, Information, Blood, Shown, BLOOD;
    S054: Clinician, Information, Blood, Shown, BLOOD;
    S055: Clinician, Information, Blood, Shown, BLOOD;
    S056: Clinician, Avoid, Medicines, Ruled, INFECTION;
    S060: Clinician, Caution, Cancer, Shown, MALIGNANCIES;
    S061: Clinician, Caution, Cancer, Shown, MALIGNANCIES;
    S062: Clinician, Caution, Cancer, Shown, MALIGNANCIES;
    S063: Clinician, Information, Cancer, Shown, MALIGNANCIES;
    S064: Clinician, Information, Cancer, Shown, IMMUNE;
    S070: Both, Caution, People, Ruled, POPULATIONS;
    S071: Patient, Caution, People, Ruled, ADVICE;
    S072: Both, Caution, People, Ruled, POPULATIONS;
    S073: Clinician, Avoid, People, Ruled, CHILDREN;
    S074: Clinician, Avoid, People, Ruled, CHILDREN;
    S075: Clinician, Information, People, Shown, CHILDREN;
    S076: Clinician, Caution, People, Ruled, OLDER;
    S077: Clinician, Caution, People, Ruled, OLDER;
    S078: Clinician, Information, People, Shown, OLDER;
    S079: Clinician, Caution, People, Ruled, LIVER;
    S080: Clinician, Information, People, Ruled, KINETICS_SPECIAL;
    S081: Clinician, Caution, People, Ruled, KIDNEYS;
    S082: Clinician, Information, People, Ruled, KINETICS_SPECIAL;
    S083: Clinician, Information, People, Ruled, KINETICS_SPECIAL;
    S090: Clinician, Avoid, Medicines, Ruled, DRUGS;
    S091: Clinician, Avoid, Medicines, Ruled, DRUGS;
    S092: Clinician, Information, Medicines, Ruled, DRUGS;
    S093: Clinician, Information, Medicines, Ruled, INTERACTIONS;
    S094: Both, Avoid, Medicines, Ruled, VACCINES;
    S095: Clinician, Information, Medicines, Ruled, VACCINES;
    S096: Clinician, Information, Medicines, Ruled, VACCINES;
    S097: Clinician, Information, Medicines, Ruled, DRUGS;
    S098: Patient, Information, Medicines, Ruled, ADVICE;
    S100: Patient, Information, Effects, Shown, COMMON;
    S101: Patient, Caution, Effects, Ruled, ADVICE;
    S110: Clinician, Information, Kinetics, Shown, KINETICS;
    S111: Clinician, Information, Kinetics, Shown, KINETICS;
    S112: Clinician, Information, Kinetics, Shown, KINETICS;
    S113: Clinician, Information, Kinetics, Shown, KINETICS;
    S114: Clinician, Information, Kinetics, Shown, KINETICS;
    S115: Clinician, Information, Kinetics, Ruled, KINETICS_SPECIAL;
    S116: Clinician, Information, Kinetics, Ruled, KINETICS_SPECIAL;
    S117: Clinician, Information, Kinetics, Shown, KINETICS_SPECIAL;
    S118: Clinician, Information, Kinetics, Ruled, KINETICS;
    S119: Clinician, Information, Kinetics, Shown, KINETICS;
    S120: Patient, Schedule, Storage, Shown, STORAGE;
    S121: Patient, Avoid, Storage, Shown, STORAGE;
    S122: Patient, Avoid, Storage, Shown, STORAGE;
    S123: Patient, Schedule, Storage, Shown, STORAGE;
    S124: Patient, Information, Storage, Shown, STORAGE;
    S130: Patient, Information, Teaching, Shown, ADVICE;
    S131: Patient, Information, Teaching, Ruled, ADVICE;
    S132: Patient, Information, Teaching, Shown, ADVICE;
    S133: Patient, Information, Teaching, Ruled, ADVICE;
    S134: Patient, Information, Teaching, Shown, ADVICE;
    S135: Patient, Information, Teaching, Ruled, ADVICE;
    S136: Patient, Information, Teaching, Ruled, ADVICE;
    S137: Patient, Information, Teaching, Ruled, ADVICE;
    S138: Patient, Information, Teaching, Shown, ADVICE;
    S139: Patient, Information, Allergy, Ruled, PREPARATIONS;
    S140: Patient, Information, Storage, Shown, PREPARATIONS;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_note_stands_at_the_statements_that_need_it_and_at_no_other() {
        use Statement::*;
        let noted: Vec<_> = Statement::ALL.iter().filter_map(|id| Some((*id, id.note()?))).collect();
        assert_eq!(
            noted,
            [
                (S022, Note::ShorterWarmUp),
                (S032, Note::Ingredients),
                (S034, Note::LatexFree),
                (S051, Note::Misprint),
                (S073, Note::ChildrenLabelled),
                (S074, Note::ChildrenLabelled),
                (S091, Note::NameLost),
                (S135, Note::LatexFree),
                (S139, Note::Ingredients),
            ]
        );
    }
}
