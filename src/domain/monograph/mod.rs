//! The statements of the base monograph and their figures. Their sentences are in `app::wording`. Where later
//! labelling differs, a note says so; the statement stays as it was printed.

pub mod edition;
pub mod in_country;
pub mod label_figures;
mod label_statements;
pub mod reading;
mod statements;

use strum::VariantArray;

use crate::domain::quantities::number::Decimal;
use crate::domain::quantities::source::{
    Citation, Cited, LATER_LABEL, MICROMEDEX, MONOGRAPH, OWN_CHOICE, PATIENT_MONOGRAPH, PROFESSIONAL_LABEL,
    cited,
};
use crate::domain::quantities::units::{CellsPerMm3, MlPerMin, Years};
pub use label_statements::LabelStatement;
pub use statements::Statement;

/// For whom a statement is worded.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Audience {
    /// The person who injects.
    Patient,
    /// The professional who checks a dose.
    Clinician,
    /// Both.
    Both,
}

/// How much a statement weighs, most urgent first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, VariantArray)]
pub enum Severity {
    /// Must not be done.
    Contraindication,
    /// Not recommended.
    Avoid,
    /// Needs care.
    Caution,
    /// A dose, a schedule or a technique.
    Schedule,
    /// Good to know.
    Information,
}

impl Severity {
    /// All, most urgent first.
    pub const ALL: [Self; Self::VARIANTS.len()] = *Self::VARIANTS.first_chunk().unwrap();
}

/// What a statement is about.
#[derive(Clone, Copy, PartialEq, Eq, Debug, VariantArray)]
pub enum Topic {
    /// What the drug is and what it is for.
    Drug,
    /// Dose, interval, route.
    Dose,
    /// How it is injected.
    Injecting,
    /// How it is kept.
    Storage,
    /// Hypersensitivity.
    Allergy,
    /// Infections.
    Infection,
    /// Blood counts.
    Blood,
    /// Other medicines and vaccines.
    Medicines,
    /// Pregnancy, age, liver, kidneys.
    People,
    /// Malignancies and antibodies.
    Cancer,
    /// Unwanted effects.
    Effects,
    /// Pharmacokinetics.
    Kinetics,
    /// What a patient is to be taught.
    Teaching,
}

impl Topic {
    /// All, as the guide shows them.
    pub const ALL: [Self; Self::VARIANTS.len()] = *Self::VARIANTS.first_chunk().unwrap();
}

/// Where a statement has its effect. The guide shows all of them.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Holding {
    /// A rule decides it.
    Ruled,
    /// It is shown, and nothing in it can be decided.
    Shown,
}

/// What has to be known of a printed text, which itself is never changed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Note {
    /// A unit is misprinted.
    Misprint,
    /// The row has lost the name of its drug.
    NameLost,
    /// Later syringes are made without latex.
    LatexFree,
    /// Later instructions ask for a shorter time.
    ShorterWarmUp,
    /// Later labelling includes children, for other diseases.
    ChildrenLabelled,
    /// What else is in a syringe.
    Ingredients,
}

impl Note {
    /// The document that says so.
    pub const fn citation(self) -> Citation {
        let (source, section) = match self {
            Self::Misprint => (&OWN_CHOICE, "reading of the unit"),
            Self::NameLost => (&MICROMEDEX, "usually not recommended"),
            Self::LatexFree => (&LATER_LABEL, "16 How supplied"),
            Self::Ingredients => (&LATER_LABEL, "11 Description"),
            Self::ShorterWarmUp => (&PATIENT_MONOGRAPH, "How to use"),
            Self::ChildrenLabelled => (&PROFESSIONAL_LABEL, "1 Indications and usage"),
        };
        Citation { source, section }
    }
}

/// The usual dose in milligrams.
pub const DOSE_MG: Cited<Decimal> =
    cited(Decimal::whole(100), &MONOGRAPH, "Dosage and Administration › Dosage › Rheumatoid Arthritis");

/// The volume of one syringe in millilitres.
pub const SYRINGE_ML: Cited<Decimal> =
    cited(Decimal::new(67, 2), &MONOGRAPH, "Dosage and Administration › Dosage › Rheumatoid Arthritis");

/// Strictly below this clearance a dose every other day is to be considered.
pub const REDUCE_BELOW: Cited<MlPerMin> = cited(
    MlPerMin::whole(30),
    &MONOGRAPH,
    "Dosage and Administration › Special Populations › Renal Impairment",
);

/// Strictly below this count the monograph speaks of neutropenia.
pub const NEUTROPENIA_BELOW: Cited<CellsPerMm3> =
    cited(CellsPerMm3::whole(1000), &MONOGRAPH, "Cautions › Neutropenia");

/// Months after the start in which neutrophils are counted; 0 is before the start.
pub const NEUTROPHIL_MONTHS: Cited<[u32; 7]> =
    cited([0, 1, 2, 3, 6, 9, 12], &MONOGRAPH, "Cautions › Neutropenia");

/// Below this age the monograph does not recommend the drug.
pub const CHILD_BELOW: Cited<Years> =
    cited(Years(18), &MONOGRAPH, "Cautions › Specific Populations › Pediatric Use");

/// Ages of the children who were studied, in years.
pub const CHILDREN_STUDIED: Cited<(u8, u8)> =
    cited((2, 17), &MONOGRAPH, "Cautions › Specific Populations › Pediatric Use");

/// Minutes that a syringe needs to reach room temperature.
pub const WARM_UP_MIN: Cited<(u8, u8)> =
    cited((60, 90), &MONOGRAPH, "Dosage and Administration › Sub-Q Administration");

/// The same in later instructions.
pub const SHORTER_WARM_UP_MIN: Cited<u8> = cited(30, &PATIENT_MONOGRAPH, "How to use");

/// Degrees Celsius at which syringes are kept.
pub const STORAGE_C: Cited<(u8, u8)> = cited((2, 8), &MONOGRAPH, "Stability");

/// Part of a dose that reaches the blood, in percent.
pub const BIOAVAILABILITY_PERCENT: Cited<u8> = cited(95, &MONOGRAPH, "Pharmacokinetics");

/// Hours to the highest concentration.
pub const PEAK_H: Cited<(u8, u8)> = cited((3, 7), &MONOGRAPH, "Pharmacokinetics");

/// Hours of the terminal half-life.
pub const HALF_LIFE_H: Cited<(u8, u8)> = cited((4, 6), &MONOGRAPH, "Pharmacokinetics");

/// Weeks of daily doses without unexpected accumulation.
pub const ACCUMULATION_WEEKS: Cited<u8> = cited(24, &MONOGRAPH, "Pharmacokinetics");

/// Percent by which plasma clearance is reduced in renal impairment.
pub const CLEARANCE_REDUCED_PERCENT: Cited<(u8, u8)> =
    cited((16, 75), &MONOGRAPH, "Pharmacokinetics › Special Populations");

/// Percent of a dose that dialysis removes, at most.
pub const DIALYSIS_REMOVES_PERCENT: Cited<Decimal> =
    cited(Decimal::new(25, 1), &MONOGRAPH, "Pharmacokinetics › Special Populations");
