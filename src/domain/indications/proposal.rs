//! What a clinician thinks of prescribing, and for whom. What is not known is absent.

use crate::domain::indications::calculation::{Calculation, Frequency, Interval, dose_of, fixed_dose};
use crate::domain::indications::figure::Figure;
use crate::domain::indications::indication::Indication;
use crate::domain::indications::labelled::{Labelling, RenalInterval, labelling};
use crate::domain::monograph::edition::Jurisdiction;
use crate::domain::patient::patient::Weight;
use crate::domain::quantities::number::Decimal;
use crate::domain::quantities::source::{Cited, OWN_CHOICE, cited};
use crate::domain::quantities::units::{Kilograms, MgPerKg, Months, Years};
use crate::domain::treatment::dose::Dose;

/// Least and most that is taken for a dose by weight: beyond them it is a mistake.
pub const PER_KG_LIMITS: Cited<(Decimal, Decimal)> =
    cited((Decimal::new(1, 3), Decimal::whole(100)), &OWN_CHOICE, "doses by weight that are refused");

/// Milligrams a day for each kilogram, with the digits that were entered.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct DosePerKg(Decimal);

impl DosePerKg {
    /// A dose that is possible.
    pub fn new(entered: Decimal) -> Option<Self> {
        let (least, most) = PER_KG_LIMITS.value;
        let is_possible = least.exact() <= entered.exact() && entered.exact() <= most.exact();
        is_possible.then_some(Self(entered))
    }

    /// As entered.
    pub fn decimal(self) -> Decimal {
        self.0
    }

    /// For arithmetic.
    pub fn exact(self) -> MgPerKg {
        MgPerKg(self.0.exact())
    }
}

/// How much on a day with a dose, in all doses of that day.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum DailyDose {
    /// For each kilogram.
    PerKg(DosePerKg),
    /// Whatever the weight.
    Fixed(Dose),
}

/// What was given before.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Before {
    /// Nothing: the treatment starts with the proposal.
    Nothing,
    /// This dose, for the same weight.
    Dose(DailyDose),
}

/// How old somebody is, as exactly as it is known.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Age {
    /// In completed months.
    Months(Months),
    /// In completed years.
    Years(Years),
}

const MONTHS_OF_A_YEAR: u16 = 12;

impl Age {
    /// Whether it is strictly below a limit; none if an age in years does not tell.
    pub fn is_below(self, limit: Months) -> Option<bool> {
        let (youngest, oldest) = match self {
            Self::Months(months) => (months.0, months.0),
            Self::Years(years) => {
                let first = u16::from(years.0) * MONTHS_OF_A_YEAR;
                (first, first + MONTHS_OF_A_YEAR - 1)
            }
        };
        match (youngest < limit.0, oldest < limit.0) {
            (true, true) => Some(true),
            (false, false) => Some(false),
            _ => None,
        }
    }
}

/// A dose that is thought of.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Proposal {
    /// For which disease.
    pub indication: Indication,
    /// Whose label is asked.
    pub jurisdiction: Jurisdiction,
    /// Of the patient.
    pub age: Option<Age>,
    /// Of the patient.
    pub weight: Option<Weight>,
    /// How much.
    pub dose: Option<DailyDose>,
    /// What it follows.
    pub before: Option<Before>,
    /// How often.
    pub frequency: Frequency,
}

impl Proposal {
    /// The weight for arithmetic.
    pub fn kilograms(&self) -> Option<Kilograms> {
        self.weight.map(Weight::exact)
    }

    /// What follows from the dose; none without what it needs, and for a disease that this app does not know.
    pub fn calculation(&self) -> Option<Calculation> {
        if self.indication == Indication::Other {
            return None;
        }
        Some(match self.dose? {
            DailyDose::PerKg(per_kg) => dose_of(self.kilograms()?, per_kg.exact(), self.frequency),
            DailyDose::Fixed(dose) => fixed_dose(dose.milligrams(), self.frequency),
        })
    }

    /// The same dose every other day, and the clearance below which the label has it considered; none if the label has no
    /// dose.
    pub fn renal_variant(&self) -> Option<(Figure<RenalInterval>, Calculation)> {
        let Labelling::Labelled(labelled) = labelling(self.indication, self.jurisdiction) else {
            return None;
        };
        let frequency = Frequency { interval: Interval::EveryOtherDay, ..self.frequency };
        Some((labelled.renal, Self { frequency, ..*self }.calculation()?))
    }

    /// A dose for each kilogram of this patient; none if that needs the weight and it is not known.
    pub(super) fn per_kg(&self, dose: DailyDose) -> Option<MgPerKg> {
        match dose {
            DailyDose::PerKg(per_kg) => Some(per_kg.exact()),
            DailyDose::Fixed(dose) => Some(MgPerKg(dose.milligrams().0 / self.kilograms()?.0)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::quantities::units::MlPerMin;

    #[test]
    fn a_dose_by_weight_has_limits() {
        for (thousandths, is_taken) in [(0, false), (1, true), (100_000, true), (100_001, false)] {
            assert_eq!(DosePerKg::new(Decimal::new(thousandths, 3)).is_some(), is_taken, "{thousandths}");
        }
    }

    #[test]
    fn an_age_in_years_decides_only_what_it_tells() {
        let eight = Months(8);
        let below = |months| Age::Months(Months(months)).is_below(eight);
        assert_eq!([7, 8, 9].map(below), [Some(true), Some(false), Some(false)]);
        assert_eq!(Age::Years(Years(0)).is_below(eight), None, "0 to 11 months");
        assert_eq!(Age::Years(Years(1)).is_below(eight), Some(false));
        let adult = |years| Age::Years(Years(years)).is_below(Months(216));
        assert_eq!([17, 18].map(adult), [Some(true), Some(false)]);
    }

    #[test]
    fn in_severe_renal_impairment_the_same_dose_takes_half_the_syringes() {
        let known = Proposal {
            indication: Indication::Nomid,
            jurisdiction: Jurisdiction::UnitedStates,
            age: None,
            weight: Weight::new(Decimal::whole(70)),
            dose: DosePerKg::new(Decimal::whole(8)).map(DailyDose::PerKg),
            before: None,
            frequency: Frequency::default(),
        };
        let usual = known.calculation().unwrap();
        let (renal, variant) = known.renal_variant().unwrap();
        assert_eq!(renal.read().0.below, MlPerMin::whole(30));
        assert_eq!((variant.dose, variant.syringes), (usual.dose, usual.syringes));
        assert_eq!((usual.supply.value, variant.supply.value), (168, 84));
        for jurisdiction in [Jurisdiction::UnitedKingdom, Jurisdiction::EuropeanUnion] {
            let dira = Proposal { indication: Indication::Dira, jurisdiction, ..known };
            assert_eq!(dira.renal_variant(), None, "{jurisdiction:?}");
        }
        assert_eq!(Proposal { weight: None, ..known }.renal_variant(), None);
    }
}
