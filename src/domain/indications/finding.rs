//! What checks of a proposed dose say: findings with their numbers, and what is missing.

use crate::domain::indications::figure::Figure;
use crate::domain::indications::indication::Indication;
use crate::domain::indications::syringe::Graduation;
use crate::domain::quantities::units::{Kilograms, MgPerKg, Milligrams, Months};

/// What a check answers.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum DoseVerdict {
    /// Nothing to say.
    Clear,
    /// Something to say.
    Raised(DoseFinding),
    /// It cannot be decided without these.
    Unknown(Vec<DoseInput>),
    /// The label has nothing that it could be compared with.
    NotApplicable,
}

/// What a check would need to know.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum DoseInput {
    /// How old the patient is.
    Age,
    /// The same in months: years do not tell.
    AgeInMonths,
    /// How heavy the patient is.
    Weight,
    /// What is proposed.
    Dose,
    /// What was given before.
    Before,
    /// Where the marks of the syringe are, which no text says that was read.
    GraduationMarks,
}

/// What a check has to say, with its numbers.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum DoseFinding {
    /// The disease is none that this app knows.
    OtherIndication,
    /// The label has these diseases, and not this one.
    NotLabelled(Figure<&'static [Indication]>),
    /// The label has the disease; its dose is in no text that was read.
    DoseNotHeld(Figure<&'static [Indication]>),
    /// Younger than those who have the dose.
    TooYoung(Figure<Months>),
    /// Lighter than those who have the dose.
    TooLight(Figure<Kilograms>),
    /// Another amount than the one of the label.
    OtherAmount {
        /// A day, as proposed.
        daily: Milligrams,
        /// A day, as labelled.
        labelled: Figure<Milligrams>,
    },
    /// Less or more for each kilogram than the label has, or has to start with.
    OutsideRange {
        /// As proposed.
        per_kg: MgPerKg,
        /// As labelled.
        range: Figure<(MgPerKg, MgPerKg)>,
    },
    /// More for each kilogram than the most.
    AboveMost {
        /// As proposed.
        per_kg: MgPerKg,
        /// As labelled.
        most: Figure<MgPerKg>,
    },
    /// A smaller or larger step, up or down, than those of the label.
    OtherStep {
        /// From the dose before.
        by: MgPerKg,
        /// As labelled.
        steps: Figure<(MgPerKg, MgPerKg)>,
    },
    /// Two doses a day, of which the label does not speak.
    SplitNotStated,
    /// A dose that is less than the lowest mark of the syringe.
    BelowLowestMark {
        /// Each dose.
        dose: Milligrams,
        /// Of the syringe.
        marks: Graduation,
    },
    /// A dose that is at no mark of the syringe.
    BetweenMarks {
        /// Each dose.
        dose: Milligrams,
        /// The amounts at marks below and above it.
        between: (Milligrams, Milligrams),
        /// Of the syringe.
        marks: Graduation,
    },
    /// Each dose takes more than one syringe.
    SeveralSyringes(i64),
}
