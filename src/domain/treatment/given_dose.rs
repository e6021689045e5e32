//! A dose that was given, as far as the dosing history needs it.

use chrono::{NaiveDate, NaiveDateTime};

use crate::domain::quantities::moment::Moment;
use crate::domain::treatment::injection::Injection;

/// A dose that was given.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct GivenDose {
    /// The day whose dose it was.
    pub day: NaiveDate,
    /// When, on the wall clock.
    pub at: NaiveDateTime,
    /// How many seconds that clock was ahead of UTC.
    pub offset: i32,
}

impl From<&Injection> for GivenDose {
    fn from(injection: &Injection) -> Self {
        Self { day: injection.dose_day(), ..Self::from(&injection.at) }
    }
}

/// The dose of the day on which it was given.
impl From<&Moment> for GivenDose {
    fn from(at: &Moment) -> Self {
        Self { day: at.date(), at: at.local(), offset: at.offset().local_minus_utc() }
    }
}
