//! The rules, top to bottom as a clinician reads them: each a pure function over [`Facts`] that cites
//! the statements it enforces and answers in one of three ways. Absent input is never "fine".

mod blood;
mod renal;

use chrono::NaiveDate;

use crate::domain::facts::Facts;
use crate::domain::monograph::Statement;
use crate::domain::renal::Clearance;
use crate::domain::units::{CellsPerMm3, MlPerMin};

/// A rule: what it is called, what it enforces, how it decides.
pub struct Rule {
    /// Short and unique.
    pub id: &'static str,
    /// The statements it enforces, the decisive one first.
    pub cites: &'static [Statement],
    /// Its decision.
    pub check: fn(&Facts) -> Verdict,
}

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
    /// The neutrophil count is below the limit.
    Neutropenia {
        /// The count.
        count: CellsPerMm3,
        /// The day of the draw.
        drawn: Option<NaiveDate>,
        /// The limit.
        below: CellsPerMm3,
    },
}

/// What a rule would need to know.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Missing {
    /// Age.
    Age,
    /// Sex.
    Sex,
    /// Body weight.
    Weight,
    /// Creatinine in serum.
    Creatinine,
    /// A neutrophil count.
    Neutrophils,
}

/// Every rule.
pub static RULES: &[Rule] = &[
    Rule { id: "usual-dose", cites: &[Statement::S010, Statement::S015], check: usual_dose },
    Rule { id: "renal-reduction", cites: &[Statement::S013, Statement::S014], check: renal::reduction },
    Rule { id: "neutropenia", cites: &[Statement::S051], check: blood::neutropenia },
];

/// The monograph has one dose for adults with rheumatoid arthritis; it is always shown.
fn usual_dose(_: &Facts) -> Verdict {
    Verdict::Raised(Finding::UsualDose)
}

/// Those of some facts that are absent.
fn absent<const N: usize>(facts: [(Missing, bool); N]) -> Vec<Missing> {
    facts.into_iter().filter(|(_, known)| !known).map(|(missing, _)| missing).collect()
}
