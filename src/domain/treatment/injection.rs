//! One injection, as it was given.

use chrono::NaiveDate;
use strum::{EnumString, IntoStaticStr, VariantArray};

use crate::domain::quantities::moment::Moment;
use crate::domain::sites::injection_site::InjectionSite;
use crate::domain::treatment::dose::Dose;

/// What went under the skin, when and where.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Injection {
    /// When, on the wall clock of the person.
    pub at: Moment,
    /// How much.
    pub dose: Dose,
    /// Where; none if nobody knows, as of one that another tracker kept.
    pub site: Option<InjectionSite>,
    /// What else was told.
    pub details: Details,
}

impl Injection {
    /// The day whose dose it was.
    pub fn dose_day(&self) -> NaiveDate {
        self.details.dose_day.unwrap_or(self.at.date())
    }
}

/// What may be told of an injection, and need not.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct Details {
    /// How much it hurt.
    pub pain: Option<Pain>,
    /// Who injected.
    pub by: Option<InjectedBy>,
    /// For how many minutes the syringe had been out of the refrigerator.
    pub warmed: Option<u32>,
    /// What happened, if only a part of the dose went in.
    pub partly: Option<PartlyGiven>,
    /// In the person's own words.
    pub note: Option<String>,
    /// The day whose dose it was, if that is not the day on which it was given.
    pub dose_day: Option<NaiveDate>,
    /// Whether the person was asked and said that it is none of those recorded near it.
    pub is_separate: bool,
}

/// Why only a part of a dose went in. How much it was, nobody knows.
#[derive(Clone, Copy, PartialEq, Eq, Debug, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum PartlyGiven {
    /// The syringe leaked, or the medicine ran out of the skin.
    Leaked,
    /// The syringe or its needle broke.
    Broken,
    /// The needle came out too early, or the person stopped.
    Stopped,
    /// Anything else.
    Other,
}

/// Pain from 0, none, to 10, the worst that can be imagined.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Pain(u8);

/// Who injected.
#[derive(Clone, Copy, PartialEq, Eq, Debug, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum InjectedBy {
    /// The patient.
    Patient,
    /// Somebody at home.
    Helper,
    /// A nurse or another professional.
    Professional,
}

impl Pain {
    /// The worst.
    pub const WORST: u8 = 10;

    /// A number of the scale.
    pub fn new(number: u8) -> Option<Self> {
        (number <= Self::WORST).then_some(Self(number))
    }

    /// The number.
    pub fn number(self) -> u8 {
        self.0
    }
}

/// The mean of some pains in tenths, rounded half up; none of none.
pub fn mean_pain_tenths(pains: &[Pain]) -> Option<usize> {
    let sum: usize = pains.iter().map(|pain| usize::from(pain.0)).sum();
    (sum * 10 + pains.len() / 2).checked_div(pains.len())
}

impl PartlyGiven {
    /// All of them.
    pub const ALL: [Self; Self::VARIANTS.len()] = *Self::VARIANTS.first_chunk().unwrap();

    /// Its name in stores and files.
    pub fn key(self) -> &'static str {
        self.into()
    }
}

impl InjectedBy {
    /// All of them.
    pub const ALL: [Self; Self::VARIANTS.len()] = *Self::VARIANTS.first_chunk().unwrap();

    /// Its name in stores and files.
    pub fn key(self) -> &'static str {
        self.into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pain_ends_at_ten() {
        assert_eq!(Pain::new(0).map(Pain::number), Some(0));
        assert_eq!(Pain::new(10).map(Pain::number), Some(10));
        assert_eq!(Pain::new(11), None);
    }

    #[test]
    fn the_mean_of_pain_is_rounded_half_up_and_none_of_nothing() {
        let mean = |pains: &[u8]| {
            mean_pain_tenths(&pains.iter().filter_map(|one| Pain::new(*one)).collect::<Vec<_>>())
        };
        assert_eq!((mean(&[]), mean(&[0]), mean(&[3, 4])), (None, Some(0), Some(35)));
        assert_eq!((mean(&[1, 1, 2]), mean(&[1, 2, 2]), mean(&[1, 0, 0, 0])), (Some(13), Some(17), Some(3)));
    }
}
