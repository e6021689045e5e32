//! Everything that a rule may read, gathered once. What is not known is absent, never a default.

use chrono::NaiveDate;

use crate::domain::patient::{Height, Sex, Weight};
use crate::domain::renal::{Clearance, clearances};
use crate::domain::units::{CellsPerMm3, MgPerDl, Years};

/// A value and the day on which it was measured, if that is known.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Measured<T> {
    /// What was measured.
    pub value: T,
    /// When.
    pub on: Option<NaiveDate>,
}

impl<T> Measured<T> {
    /// A value of unknown day.
    pub const fn undated(value: T) -> Self {
        Self { value, on: None }
    }
}

/// What is known of a person at a moment.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct Facts {
    /// Whole years.
    pub age: Option<Years>,
    /// Sex as the equations use it.
    pub sex: Option<Sex>,
    /// The weight that is nearest in time.
    pub weight: Option<Measured<Weight>>,
    /// Height.
    pub height: Option<Height>,
    /// The latest creatinine in serum.
    pub creatinine: Option<Measured<MgPerDl>>,
    /// The latest neutrophil count.
    pub neutrophils: Option<Measured<CellsPerMm3>>,
}

impl Facts {
    /// Creatinine clearance with every weight that is known; none if one of its inputs is missing.
    pub fn clearances(&self) -> Option<Vec<Clearance>> {
        let height = self.height.map(Height::exact);
        Some(clearances(self.age?, self.sex?, self.weight?.value.exact(), height, self.creatinine?.value))
    }
}
