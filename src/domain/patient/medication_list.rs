//! Other medicines and planned vaccinations, by the names that people give them.

use chrono::NaiveDate;
use strum::{EnumString, IntoStaticStr};

use crate::domain::quantities::name::Name;

/// What kind of name is on the list.
#[derive(Clone, Copy, PartialEq, Eq, Debug, EnumString, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum MedicationKind {
    /// A medicine beside anakinra.
    Medicine,
    /// A vaccination that is planned.
    Vaccination,
}

impl MedicationKind {
    /// Its name in stores and files.
    pub fn key(self) -> &'static str {
        self.into()
    }
}

/// A name that was put on a list or taken off it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ConcomitantMedication {
    /// Which list.
    pub kind: MedicationKind,
    /// The name.
    pub name: Name,
    /// Whether it is on the list from this day on, or no longer.
    pub current: bool,
    /// The day.
    pub on: NaiveDate,
}
