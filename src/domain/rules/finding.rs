//! What rules say: findings with their numbers, and what a rule would need to know.

use chrono::NaiveDate;

use crate::domain::labs::renal::Clearance;
use crate::domain::labs::result::{Count, Creatinine};
use crate::domain::patient::conditions::Condition;
use crate::domain::patient::patient::{Height, Weight};
use crate::domain::quantities::number::Exact;
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
    /// Nothing is given that it could judge, and it asks for nothing.
    NotApplicable,
}

/// What the clearance asks for, as far as it is known.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum RenalLine {
    /// It is not known, or the weights disagree.
    Open,
    /// The daily dose: this is the lowest clearance.
    Daily(Clearance),
    /// A dose every other day is to be considered: this is the highest clearance.
    EveryOtherDay(Clearance),
    /// The same, because of dialysis.
    Dialysis,
}

/// Entries of which one cannot be right.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Contradiction {
    /// The graver condition without the milder one that it is a case of.
    WithoutMilder {
        /// What is so.
        severe: Condition,
        /// What is said not to be so.
        mild: Condition,
    },
    /// Given already, from a day that lies ahead.
    StartsAhead(NaiveDate),
    /// Not given yet, from a day that has passed.
    StartPassed(NaiveDate),
    /// Given from a day before birth.
    StartBeforeBirth {
        /// The day.
        start: NaiveDate,
        /// The age of today.
        age: Years,
    },
    /// A man who is said to be pregnant.
    Male(Condition),
    /// Pregnant, or about to be, at an age at which that does not happen.
    AtAge(Condition, Years),
    /// No human body has this weight at this height.
    Body {
        /// The weight.
        weight: Weight,
        /// The height.
        height: Height,
    },
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
    /// More for the body weight than any label has.
    AboveAnyLabel {
        /// The dose.
        dose: Dose,
        /// The weight.
        weight: Weight,
        /// The most that a label has, in milligrams for each kilogram.
        most: Exact,
    },
    /// Less than the whole syringe at a time.
    PartialSyringe(Dose),
    /// Not under the skin.
    OtherRoute,
    /// Another interval than the clearance asks for, or one that the monograph does not have at all.
    OtherInterval {
        /// Days from dose to dose.
        days: u8,
        /// What the clearance asks for.
        asked: RenalLine,
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
        lowest: Clearance,
    },
    /// Entries of which one cannot be right.
    Contradictions(Vec<Contradiction>),
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
    /// A planned neutrophil count is due, and one is given of which the day is not known.
    CountUndated {
        /// Months after the start.
        month: u32,
        /// The day it is due.
        due: NaiveDate,
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
    UnlistedMedicines(Vec<Unlisted>),
    /// Vaccines with live virus.
    LiveVaccines(Vec<String>),
    /// Vaccines with live bacteria.
    LiveBacteria(Vec<String>),
    /// Vaccines that do not live.
    InactivatedVaccines(Vec<String>),
    /// Tetanus toxoid.
    Tetanus,
    /// Vaccines whose kind is not known.
    UnlistedVaccines(Vec<Unlisted>),
}

/// A name that is in no list.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Unlisted {
    /// As it was written.
    pub name: String,
    /// A name of the list that it may be a misspelling of.
    pub near: Option<&'static str>,
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
    /// A creatinine that tells: from this bound nothing can be decided.
    ExactCreatinine(Creatinine),
    /// A neutrophil count.
    Neutrophils,
    /// A count that tells: from this bound nothing can be decided.
    ExactNeutrophils(Count),
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
