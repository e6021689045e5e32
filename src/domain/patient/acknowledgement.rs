//! What a person notes of the professionals: that they know of a matter.

use chrono::NaiveDate;

use crate::domain::patient::conditions::Condition;
use crate::domain::quantities::name::Name;

/// What there is to know about.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum Matter {
    /// That something is so of the person.
    Condition(Condition),
    /// That a medicine is used.
    Medicine(Name),
}

impl Matter {
    /// Whether both mean the same.
    pub fn is_like(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Medicine(one), Self::Medicine(other)) => one.is_like(other),
            _ => self == other,
        }
    }
}

/// That doctor or nurse know of a matter, as the person says.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Acknowledgement {
    /// Of what.
    pub of: Matter,
    /// The day on which it was noted.
    pub on: NaiveDate,
}
