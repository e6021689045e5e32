//! What rules say: findings with their numbers, and what a rule would need to know.

use chrono::NaiveDate;

use crate::domain::labs::renal::Clearance;
use crate::domain::labs::result::Count;
use crate::domain::patient::conditions::Condition;
use crate::domain::quantities::units::{CellsPerMm3, MlPerMin, Years};
use crate::domain::treatment::dose::Dose;

/// The decision of a rule.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Verdict {
    /// Nothing to say.
    Clear,
    /// Something to say.
    Raised(Finding),
    /// It cannot be decided without these.
    Unknown(Vec<Missing>),
}

/// What a rule has to say, with its numbers.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Finding {
    /// The dose of the monograph.
    UsualDose,
    /// Something other than rheumatoid arthritis is treated.
    OtherIndication,
    /// What the indication asks for and is not so.
    IndicationNotMet(Vec<Condition>),
    /// Something is so.
    Is(Condition),
    /// Some of several things are so.
    Are(Vec<Condition>),
    /// Something is not so.
    IsNot(Condition),
    /// More than brings benefit.
    AboveCeiling(Dose),
    /// Less than the whole syringe at a time.
    PartialSyringe(Dose),
    /// Not under the skin.
    OtherRoute,
    /// Not every day, although the clearance does not ask for it.
    LongerInterval {
        /// Days from dose to dose.
        days: u8,
        /// The lowest clearance.
        lowest: MlPerMin,
    },
    /// Every clearance that could be calculated is below the limit.
    RenalReduction {
        /// The clearances, by weight.
        clearances: Vec<Clearance>,
        /// The limit.
        below: MlPerMin,
    },
    /// The weights disagree on which side of the limit the clearance lies.
    RenalWeightsDisagree {
        /// The clearances, by weight.
        clearances: Vec<Clearance>,
        /// The limit.
        limit: MlPerMin,
    },
    /// Dialysis, with a clearance that is too high for it.
    DialysisContradicted {
        /// The lowest clearance.
        lowest: MlPerMin,
    },
    /// A man who is said to be pregnant.
    MaleAndPregnant(Condition),
    /// The neutrophil count is below the limit.
    Neutropenia {
        /// The count.
        count: Count,
        /// The day of the draw.
        drawn: Option<NaiveDate>,
        /// The limit.
        below: CellsPerMm3,
    },
    /// A planned neutrophil count is due.
    CountDue {
        /// Months after the start.
        month: u32,
        /// The day.
        due: NaiveDate,
        /// Whether that day has passed.
        overdue: bool,
    },
    /// Younger than those for whom it is recommended.
    Child(Years),
    /// Old enough for the caution about older people.
    Older(Years),
    /// Values that were measured long ago.
    Old {
        /// Which, and the days since.
        values: Vec<(Missing, i64)>,
    },
    /// Medicines that block tumour necrosis factor.
    TnfBlockers(Vec<String>),
    /// Etanercept, with which it was studied.
    Etanercept,
    /// Abatacept.
    Abatacept,
    /// Methotrexate.
    Methotrexate,
    /// DMARDs that were given together with it.
    StudiedDmards(Vec<String>),
    /// Medicines of which the monograph does not speak.
    UnlistedMedicines(Vec<String>),
    /// Vaccines with live virus.
    LiveVaccines(Vec<String>),
    /// Vaccines with live bacteria.
    LiveBacteria(Vec<String>),
    /// Vaccines that do not live.
    InactivatedVaccines(Vec<String>),
    /// Tetanus toxoid.
    Tetanus,
    /// Vaccines whose kind is not known.
    UnlistedVaccines(Vec<String>),
}

/// What a rule would need to know.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Missing {
    /// Age.
    Age,
    /// An age for which the equation of creatinine clearance is meant.
    AdultAge,
    /// Sex.
    Sex,
    /// Body weight.
    Weight,
    /// Height, without which there is no ideal weight.
    Height,
    /// Creatinine in serum.
    Creatinine,
    /// A neutrophil count.
    Neutrophils,
    /// The dose that is prescribed.
    Dose,
    /// Its interval.
    Interval,
    /// How it is given.
    Route,
    /// Other medicines.
    Medicines,
    /// Vaccines that are planned.
    Vaccines,
    /// The first day of anakinra.
    Start,
    /// The answer to a question.
    Answer(Condition),
}
