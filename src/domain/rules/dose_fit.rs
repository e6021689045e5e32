//! How the dose that is prescribed, or about to be, stands to the one that the monograph has for this person.

use std::num::NonZeroU8;

use crate::domain::monograph::DOSE_MG;
use crate::domain::rules::assessment::Assessment;
use crate::domain::rules::facts::Facts;
use crate::domain::rules::renal_dosing::RenalDosing;

/// A dose beside that of the monograph.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum DoseFit {
    /// Neither a dose nor an interval is given.
    NotGiven,
    /// There is no dose in the monograph to hold it against, or half of it is missing.
    NotJudged,
    /// The same dose and interval.
    Same,
    /// More at a time.
    More,
    /// Less at a time.
    Less,
    /// Every day where every other day is to be considered.
    MoreOften,
    /// Every other day without a reason in the kidneys.
    LessOften,
    /// An interval that the monograph does not have.
    OtherInterval,
}

impl DoseFit {
    /// How the dose of a person fits the assessment of the same person.
    pub fn of(facts: &Facts, assessment: &Assessment) -> Self {
        let (dose, days) = (facts.dose, facts.every_days.map(NonZeroU8::get));
        if dose.is_none() && days.is_none() {
            return Self::NotGiven;
        }
        if assessment.ruled_out_by().is_some() {
            return Self::NotJudged;
        }
        let usual = DOSE_MG.value.exact();
        if dose.is_some_and(|dose| dose.milligrams().0 > usual) {
            return Self::More;
        }
        let is_less = dose.is_some_and(|dose| dose.milligrams().0 < usual);
        match (days, &assessment.dosing) {
            (Some(days), _) if days > 2 => Self::OtherInterval,
            (_, RenalDosing::Undetermined(_) | RenalDosing::WeightsDisagree(_)) | (None, _) => {
                Self::NotJudged
            }
            _ if is_less => Self::Less,
            (Some(1), RenalDosing::EveryOtherDay(_) | RenalDosing::Dialysis) => Self::MoreOften,
            (Some(2), RenalDosing::Usual(_)) => Self::LessOften,
            _ if dose.is_none() => Self::NotJudged,
            _ => Self::Same,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::patient::conditions::Condition;
    use crate::domain::patient::patient::Sex;
    use crate::domain::quantities::number::parse;
    use crate::domain::rules::renal::tests::facts;
    use crate::domain::treatment::dose::Dose;
    use DoseFit::*;

    fn fit(known: Facts, dose: Option<&str>, days: Option<u8>) -> DoseFit {
        let dose = dose.map(|text| Dose::new(parse(text, 3).unwrap()).unwrap());
        let facts = Facts { dose, every_days: days.and_then(NonZeroU8::new), ..known };
        DoseFit::of(&facts, &Assessment::of(&facts))
    }

    #[test]
    fn a_dose_is_held_against_the_one_for_the_renal_function() {
        let usual = || facts(60, Sex::Male, "80", "1.0");
        let low = || facts(78, Sex::Female, "52", "1.6");
        for (dose, days, with_usual, with_low) in [
            (None, None, NotGiven, NotGiven),
            (Some("100"), Some(1), Same, MoreOften),
            (Some("100"), Some(2), LessOften, Same),
            (Some("100"), Some(3), OtherInterval, OtherInterval),
            (Some("100.001"), Some(1), More, More),
            (Some("200"), None, More, More),
            (Some("99.999"), Some(1), Less, Less),
            (Some("50"), Some(2), Less, Less),
            (Some("100"), None, NotJudged, NotJudged),
            (None, Some(1), NotJudged, MoreOften),
            (None, Some(2), LessOften, NotJudged),
        ] {
            assert_eq!(fit(usual(), dose, days), with_usual, "{dose:?} {days:?}, usual");
            assert_eq!(fit(low(), dose, days), with_low, "{dose:?} {days:?}, low");
        }
    }

    #[test]
    fn without_a_dose_of_the_monograph_only_too_much_is_told() {
        let unknown = Facts::default;
        assert_eq!(fit(unknown(), Some("100"), Some(1)), NotJudged);
        assert_eq!(fit(unknown(), Some("50"), Some(1)), NotJudged);
        assert_eq!(fit(unknown(), Some("200"), Some(1)), More);
        assert_eq!(fit(unknown(), Some("100"), Some(7)), OtherInterval);
        let mut allergic = facts(60, Sex::Male, "80", "1.0");
        allergic.answers.set(Condition::AllergyAnakinra, Some(true));
        assert_eq!(fit(allergic, Some("100"), Some(1)), NotJudged);
    }
}
