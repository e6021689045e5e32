//! What a person may set to their own number.

use chrono::NaiveDate;
use strum::{EnumString, IntoStaticStr, VariantArray};

use crate::domain::sites::reaction::REST_AFTER;

/// Something that can be set.
#[derive(Clone, Copy, PartialEq, Eq, Debug, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Preference {
    /// Days that skin rests after a reaction.
    SkinRestDays,
    /// Hours that a syringe may be out of the refrigerator, as the person's leaflet says.
    HoursOut,
}

/// From a day on it is this number.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Preferred {
    /// What.
    pub preference: Preference,
    /// The number.
    pub number: u8,
    /// The day.
    pub on: NaiveDate,
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
