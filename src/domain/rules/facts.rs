//! Everything that a rule may read, gathered once. What is not known is absent, never a default.

use std::num::NonZeroU8;

use chrono::NaiveDate;

use crate::domain::labs::renal::{Clearance, clearances, needs_height};
use crate::domain::labs::result::{Count, Creatinine};
use crate::domain::monograph::REDUCE_BELOW;
use crate::domain::monograph::edition::Country;
use crate::domain::patient::conditions::{Answers, Condition};
use crate::domain::patient::patient::{ADULT, Height, Sex, Weight};
use crate::domain::quantities::units::{MlPerMin, Years};
use crate::domain::treatment::dose::Dose;

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

/// How a dose is given.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum RouteOfAdministration {
    /// Under the skin.
    Subcutaneous,
    /// Any other way.
    Other,
}

/// What is known of a person at a moment.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct Facts {
    /// Whole years.
    pub age: Option<Years>,
    /// Sex as the equations use it.
    pub sex: Option<Sex>,
    /// The weight that is nearest to the draw of the creatinine, or the latest.
    pub weight: Option<Measured<Weight>>,
    /// Height.
    pub height: Option<Height>,
    /// The latest creatinine in serum.
    pub creatinine: Option<Measured<Creatinine>>,
    /// The latest neutrophil count.
    pub neutrophils: Option<Measured<Count>>,
    /// Answers to questions.
    pub answers: Answers,
    /// The dose that is prescribed, or about to be.
    pub dose: Option<Dose>,
    /// Its interval in days.
    pub every_days: Option<NonZeroU8>,
    /// How it is given.
    pub route: Option<RouteOfAdministration>,
    /// Other medicines as a person writes them; an empty list if there are none.
    pub medicines: Option<Vec<String>>,
    /// Vaccines that are planned, likewise.
    pub vaccines: Option<Vec<String>>,
    /// The day for which all this is.
    pub today: Option<NaiveDate>,
    /// The first day of anakinra.
    pub start: Option<NaiveDate>,
    /// The last day on which treatment began again.
    pub restart: Option<NaiveDate>,
    /// The days on which neutrophils were counted.
    pub counted: Vec<NaiveDate>,
    /// Whose label holds beside the monograph. No rule of the monograph reads it.
    pub country: Option<Country>,
}

impl Facts {
    /// The answer to a question.
    pub fn answer(&self, condition: Condition) -> Option<bool> {
        self.answers.get(condition)
    }

    /// Creatinine clearance with every weight that is known; none if one of its inputs is missing, and none
    /// for a child, for whom the equation is not meant.
    pub fn clearances(&self) -> Option<Vec<Clearance>> {
        let height = self.height.map(Height::exact);
        let age = self.age.filter(|age| *age >= ADULT.value)?;
        Some(clearances(age, self.sex?, self.weight?.value.exact(), height, self.creatinine?.value))
    }

    /// Whether the clearance that is known cannot be judged without the height.
    pub fn needs_height(&self) -> bool {
        self.needs_height_at(REDUCE_BELOW.value)
    }

    /// The same for another limit than that of the monograph.
    pub fn needs_height_at(&self, limit: MlPerMin) -> bool {
        let needs = || {
            let (age, sex, creatinine) = (self.age?, self.sex?, self.creatinine?.value);
            let known = self.clearances()?;
            Some(needs_height(age, sex, known.first()?, creatinine, limit))
        };
        self.height.is_none() && needs() == Some(true)
    }
}
