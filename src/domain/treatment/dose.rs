//! An amount of anakinra as prescribed or injected, with the digits that were entered.

use crate::domain::monograph::DOSE_MG;
use crate::domain::quantities::limits::{Limits, Tier};
use crate::domain::quantities::number::Decimal;
use crate::domain::quantities::source::{Cited, OWN_CHOICE, cited};
use crate::domain::quantities::units::Milligrams;

/// A dose in milligrams within [`LIMITS`].
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Dose(Decimal);

/// A dose that cannot be meant.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct ImpossibleDose(pub Decimal);

/// Refused: nothing, and more than 800 mg, which is 8 mg/kg at 100 kg.
/// Asked about: everything but the one whole syringe of the monograph.
pub const LIMITS: Cited<Limits> = cited(
    Limits { possible: (Decimal::new(1, 3), Decimal::whole(800)), usual: (DOSE_MG.value, DOSE_MG.value) },
    &OWN_CHOICE,
    "doses that are asked about or refused",
);

impl Dose {
    /// A dose that is possible; see [`Dose::is_usual`] for whether to ask.
    pub fn new(milligrams: Decimal) -> Result<Self, ImpossibleDose> {
        match LIMITS.value.tier(milligrams.exact()) {
            Tier::Impossible => Err(ImpossibleDose(milligrams)),
            Tier::Usual | Tier::Unusual => Ok(Self(milligrams)),
        }
    }

    /// Whether it is the monograph's dose, which needs no question.
    pub fn is_usual(self) -> bool {
        LIMITS.value.tier(self.0.exact()) == Tier::Usual
    }

    /// As entered.
    pub fn decimal(self) -> Decimal {
        self.0
    }

    /// For arithmetic.
    pub fn milligrams(self) -> Milligrams {
        Milligrams(self.0.exact())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_and_a_thousand_are_refused() {
        for refused in [Decimal::whole(0), Decimal::new(800_001, 3), Decimal::whole(1000)] {
            assert_eq!(Dose::new(refused), Err(ImpossibleDose(refused)));
        }
    }

    #[test]
    fn all_but_one_syringe_is_asked_about() {
        for (dose, usual) in [
            (Decimal::new(1, 3), false),
            (Decimal::new(99_999, 3), false),
            (Decimal::whole(100), true),
            (Decimal::new(1000, 1), true),
            (Decimal::new(100_001, 3), false),
            (Decimal::whole(800), false),
        ] {
            assert_eq!(Dose::new(dose).unwrap().is_usual(), usual, "{dose}");
        }
    }
}
