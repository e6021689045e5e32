//! What a person may set: numbers of their own, and the country whose label holds.

use chrono::NaiveDate;
use strum::{EnumString, IntoStaticStr, VariantArray};

use crate::domain::monograph::edition::Country;
use crate::domain::sites::reaction::REST_AFTER;

/// A number that can be set.
#[derive(Clone, Copy, PartialEq, Eq, Debug, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Preference {
    /// Days that skin rests after a reaction.
    SkinRestDays,
    /// Hours that a syringe may be out of the refrigerator, as the person's leaflet says.
    HoursOut,
}

/// What is set from a day on.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Preferred {
    /// A number.
    Number {
        /// What.
        preference: Preference,
        /// The number.
        number: u8,
        /// The day.
        on: NaiveDate,
    },
    /// Whose label holds beside the monograph.
    Country {
        /// Where.
        country: Country,
        /// The day.
        on: NaiveDate,
    },
}

impl Preference {
    /// All of them.
    pub const ALL: [Self; Self::VARIANTS.len()] = *Self::VARIANTS.first_chunk().unwrap();

    /// Its name in stores and files.
    pub fn key(self) -> &'static str {
        self.into()
    }

    /// The number as long as none is chosen; none where only the person can know it.
    pub const fn initial(self) -> Option<u8> {
        match self {
            Self::SkinRestDays => Some(REST_AFTER.value),
            Self::HoursOut => None,
        }
    }

    /// The least and the greatest number.
    pub const fn range(self) -> (u8, u8) {
        match self {
            Self::SkinRestDays => (0, 60),
            Self::HoursOut => (1, 240),
        }
    }
}
