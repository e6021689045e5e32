//! What rules say: findings with their numbers.

use chrono::NaiveDate;

use crate::domain::labs::renal::Clearance;
use crate::domain::labs::result::Count;
use crate::domain::patient::conditions::Condition;
use crate::domain::patient::patient::{Height, Weight};
use crate::domain::quantities::number::Exact;
use crate::domain::quantities::units::{CellsPerMm3, Years};
use crate::domain::rules::missing::Missing;
use crate::domain::rules::renal_dosing::RenalDosing;
use crate::domain::treatment::dose::Dose;

/// The decision of a rule.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Verdict<F = Finding> {
    /// Nothing to say.
    Clear,
    /// Something to say.
    Raised(F),
    /// It cannot be decided without these.
    Unknown(Vec<Missing>),
    /// Nothing is given that it could judge, and it asks for nothing.
    NotApplicable,
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
        asked: RenalDosing,
    },
    /// The clearance is below the limit with at least one weight. The clearances, by weight.
    LowClearance(Vec<Clearance>),
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
