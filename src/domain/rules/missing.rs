//! What a judgement would need to know.

use crate::domain::labs::result::{Count, Creatinine};
use crate::domain::patient::conditions::Condition;

/// Something that is not known.
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
    /// What kind of medicine a name stands for.
    KindOfMedicine,
    /// Vaccines that are planned.
    Vaccines,
    /// What kind of vaccine a name stands for.
    KindOfVaccine,
    /// The first day of anakinra.
    Start,
    /// The answer to a question.
    Answer(Condition),
}

/// Those of some facts that are absent.
pub(super) fn absent<const N: usize>(facts: [(Missing, bool); N]) -> Vec<Missing> {
    facts.into_iter().filter(|(_, known)| !known).map(|(missing, _)| missing).collect()
}
