//! What is said of what is wrong: what, why, and what to do.

use crate::app::i18n::messages::Problems;
use crate::app::i18n::{dates, format, strings};
use crate::domain::monograph::DOSE_MG;
use crate::domain::patient::patient::WEIGHT_LIMITS;
use crate::domain::quantities::name::{LONGEST_NAME, NameError};
use crate::domain::quantities::number::{Decimal, MAX_WHOLE_DIGITS, NumberError, is_hidden};
use crate::domain::treatment::dose;
use crate::record::commit::CommitError;
use crate::record::storage::store::StoreError;
use crate::record::validation::ValidationError;

impl Problems {
    /// Why a text is no number.
    pub fn number(&self, error: NumberError) -> String {
        match error {
            NumberError::Empty => self.empty.to_owned(),
            NumberError::NotADigit(c) if c.is_whitespace() => self.without_spaces.to_owned(),
            NumberError::NotADigit(c) if is_hidden(c) => self.hidden_sign.to_owned(),
            NumberError::NotADigit(c) => self.stray_sign(&c.to_string()),
            NumberError::NothingBefore(separator) => self.nothing_before(&separator.to_string()),
            NumberError::NothingAfter(separator) => self.nothing_after(&separator.to_string()),
            NumberError::SecondSeparator => self.second_separator.to_owned(),
            NumberError::NotWhole => self.not_whole.to_owned(),
            NumberError::TooManyPlaces { at_most } => self.too_many_places(at_most.into()),
            NumberError::TooLong => self.too_long(&MAX_WHOLE_DIGITS.to_string()),
        }
    }

    /// Why a text is no name.
    pub fn name(&self, error: NameError) -> String {
        match error {
            NameError::Empty => self.empty.to_owned(),
            NameError::TooLong => self.name_too_long(LONGEST_NAME),
            NameError::Lines => self.name_of_lines.to_owned(),
        }
    }

    pub fn impossible_dose(&self, milligrams: Decimal) -> String {
        let (_, most) = dose::LIMITS.value.possible;
        let syringe = format::decimal(DOSE_MG.value);
        self.dose_impossible(&format::decimal(milligrams), &syringe, &format::decimal(most))
    }

    pub fn unusual_dose(&self, milligrams: Decimal) -> String {
        self.dose_unusual(&format::decimal(DOSE_MG.value), &format::decimal(milligrams))
    }

    pub fn impossible_weight(&self) -> String {
        let (_, most) = WEIGHT_LIMITS.value.possible;
        self.weight_impossible(&format::decimal(most))
    }

    /// Of a date of birth so many years ago.
    pub fn too_old(&self, years: u8) -> String {
        self.older_than(years.into())
    }

    /// Why an entry is refused.
    pub fn refused(&self, refusal: &ValidationError) -> String {
        let sentence = match refusal {
            ValidationError::BeforeBirth(birth) => return self.before_birth(&dates::day(*birth)),
            ValidationError::BeforeStart(start) => return self.before_start(&dates::day(*start)),
            ValidationError::StartAfterInjection(first) => {
                return self.injection_before_start(&dates::day(*first));
            }
            ValidationError::Twice(analyte) => return self.result_twice(strings().terms.analyte(*analyte)),
            ValidationError::MoreThanWhiteCells(analyte) => {
                return self.more_than_white_cells(strings().terms.analyte(*analyte));
            }
            ValidationError::InFuture => self.in_future,
            ValidationError::TooFarAhead => self.too_far_ahead,
            ValidationError::SameDose(_) => self.same_dose,
            ValidationError::Given => self.given_already,
            ValidationError::NoResult => self.no_result,
            ValidationError::NamedTwice => self.own_result_twice,
            ValidationError::SkippedAlready => self.skipped_already,
            ValidationError::EndsBeforeItBegins => self.ends_before_it_begins,
            ValidationError::ExpiredOnArrival => self.expired_on_arrival,
            ValidationError::NoReason => self.no_reason,
            ValidationError::NotThere => self.changed_meanwhile,
        };
        sentence.to_owned()
    }

    /// Why a change was not made.
    pub fn not_done(&self, why: &CommitError) -> String {
        match why {
            CommitError::Invalid(refusal) => self.refused(refusal),
            CommitError::NotStored(error) => self.not_stored(error),
            CommitError::ClockInDoubt(doubt, now) => strings().clock.clock(*doubt, now),
            CommitError::Outdated => self.outdated.to_owned(),
        }
    }

    fn not_stored(&self, error: &StoreError) -> String {
        match error {
            StoreError::Full => self.no_room.to_owned(),
            StoreError::NotKept => self.not_kept.to_owned(),
            StoreError::Denied => self.denied.to_owned(),
            StoreError::NoAnswer => self.no_answer.to_owned(),
            StoreError::Unavailable(why) => self.unavailable(why),
        }
    }
}
