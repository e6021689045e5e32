//! The statements of the base monograph that this version enforces or shows, and their figures.
//! Their sentences are in `app::wording`; later labelling that differs is not mixed in here.

use crate::domain::number::Decimal;
use crate::domain::source::{Citation, Cited, MONOGRAPH, cited};
use crate::domain::units::{CellsPerMm3, MlPerMin};

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
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
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
    pub const ALL: [Self; 5] =
        [Self::Contraindication, Self::Avoid, Self::Caution, Self::Schedule, Self::Information];
}

macro_rules! statements {
    ($($(#[$doc:meta])* $id:ident: $audience:ident, $severity:ident, $section:literal;)*) => {
        /// A statement of the base monograph by its number.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        pub enum Statement {$($(#[$doc])* $id,)*}

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

            /// Its place in the monograph.
            pub const fn citation(self) -> Citation {
                let section = match self {$(Self::$id => $section,)*};
                Citation { source: &MONOGRAPH, section }
            }
        }
    };
}

statements! {
    /// The usual dose.
    S010: Both, Schedule, "Dosage and Administration › Dosage › Rheumatoid Arthritis";
    /// Severe renal insufficiency.
    S013: Clinician, Schedule, "Dosage and Administration › Special Populations › Renal Impairment";
    /// No change of dose above the limit.
    S014: Clinician, Information, "Dosage and Administration › Special Populations › Renal Impairment";
    /// The same time each day.
    S015: Patient, Schedule, "Dosage and Administration › Sub-Q Administration";
    /// Four regions of the body.
    S017: Patient, Schedule, "Dosage and Administration › Sub-Q Administration";
    /// Rotation of sites.
    S018: Patient, Schedule, "Dosage and Administration › Sub-Q Administration";
    /// Skin that is tender, bruised, red or hard.
    S019: Patient, Avoid, "Dosage and Administration › Sub-Q Administration";
    /// The calendar of neutrophil counts.
    S050: Both, Schedule, "Cautions › Neutropenia";
    /// The definition of neutropenia. The monograph prints mm2; mm3 is meant.
    S051: Both, Caution, "Cautions › Neutropenia";
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
