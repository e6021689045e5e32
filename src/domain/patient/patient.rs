//! Who is treated: what the rules need to know about a person, and the limits of what can be meant.

use crate::domain::quantities::limits::{Limits, Tier};
use crate::domain::quantities::number::{Decimal, Exact, MAX_PLACES, fixed, parse};
use crate::domain::quantities::source::{Cited, OWN_CHOICE, UNITS, VALID_RANGES, cited};
use crate::domain::quantities::units::{Centimetres, Kilograms, Years};
use chrono::{Datelike, NaiveDate};
use num_traits::CheckedMul;
use strum::{EnumString, IntoStaticStr};

/// Sex as the equations of renal function use it.
#[derive(Clone, Copy, PartialEq, Eq, Debug, EnumString, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum Sex {
    /// Female.
    Female,
    /// Male.
    Male,
}

impl Sex {
    /// Its name in stores and files.
    pub fn key(self) -> &'static str {
        self.into()
    }
}

/// The person whose record this is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Patient {
    sex: Sex,
    birth_date: NaiveDate,
    therapy_start: NaiveDate,
}

/// Dates that contradict each other.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PatientError {
    /// The therapy cannot start before birth.
    StartBeforeBirth,
    /// Nobody is that old on the first day.
    TooOld(u8),
}

/// The highest age that is taken.
pub const OLDEST: Cited<Years> = cited(Years(120), &OWN_CHOICE, "ages that are refused");
/// The equation of creatinine clearance is used from this age on.
pub const ADULT: Cited<Years> = cited(Years(18), &OWN_CHOICE, "ages for the equation of clearance");

impl Patient {
    /// A person whose dates agree.
    pub fn new(sex: Sex, birth_date: NaiveDate, therapy_start: NaiveDate) -> Result<Self, PatientError> {
        if therapy_start < birth_date {
            return Err(PatientError::StartBeforeBirth);
        }
        match age(birth_date, therapy_start) {
            Some(years) if years <= OLDEST.value => Ok(Self { sex, birth_date, therapy_start }),
            _ => Err(PatientError::TooOld(OLDEST.value.0)),
        }
    }

    /// Sex as the equations use it.
    pub fn sex(&self) -> Sex {
        self.sex
    }

    /// Day of birth.
    pub fn birth_date(&self) -> NaiveDate {
        self.birth_date
    }

    /// Day of the first dose; the calendar of blood tests counts from it.
    pub fn therapy_start(&self) -> NaiveDate {
        self.therapy_start
    }
}

/// Whole years from birth to a day; none before birth or beyond what a number of years can hold.
/// Somebody born on 29 February is a year older on 1 March of other years.
pub fn age(birth_date: NaiveDate, on: NaiveDate) -> Option<Years> {
    let years = on.year() - birth_date.year();
    let not_yet = (on.month(), on.day()) < (birth_date.month(), birth_date.day());
    u8::try_from(years - i32::from(not_yet)).ok().map(Years)
}

/// Body weight in kilograms, with the digits that were entered.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Weight(Decimal);

/// A body weight on a day.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct WeightMeasurement {
    /// The day.
    pub on: NaiveDate,
    /// The weight.
    pub kg: Weight,
}

/// Body height in centimetres, with the digits that were entered.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Height(Decimal);

/// Body weights in kilograms that are refused or asked about.
pub const WEIGHT_LIMITS: Cited<Limits> = cited(
    Limits {
        possible: (Decimal::new(1, 1), Decimal::whole(400)),
        usual: (Decimal::whole(10), Decimal::whole(250)),
    },
    &VALID_RANGES,
    "weight, refused only above 400 kg",
);

/// Body heights in centimetres that are refused or asked about.
pub const HEIGHT_LIMITS: Cited<Limits> = cited(
    Limits {
        possible: (Decimal::whole(100), Decimal::whole(240)),
        usual: (Decimal::whole(120), Decimal::whole(240)),
    },
    &VALID_RANGES,
    "height, refused also below 100 cm",
);

/// Kilograms for each square metre of height that a human body can have; beyond them weight or height is a mistake.
pub const BODY_MASS: Cited<(Exact, Exact)> = cited(
    (Exact::new_raw(10, 1), Exact::new_raw(100, 1)),
    &OWN_CHOICE,
    "weights that no body of that height has",
);

/// Whether a human body can have this weight at this height.
pub fn is_human(weight: Weight, height: Height) -> bool {
    let metres = height.exact().0 / CM_PER_METRE;
    let mass = weight.exact().0 / (metres * metres);
    let (least, most) = BODY_MASS.value;
    least <= mass && mass <= most
}

const CM_PER_METRE: i64 = 100;

macro_rules! measured {
    ($name:ident, $limits:ident, $unit:ident) => {
        impl $name {
            /// A value that is possible; see [`Self::is_usual`] for whether to ask.
            pub fn new(entered: Decimal) -> Option<Self> {
                ($limits.value.tier(entered.exact()) != Tier::Impossible).then_some(Self(entered))
            }

            /// Whether it needs no question.
            pub fn is_usual(self) -> bool {
                $limits.value.tier(self.0.exact()) == Tier::Usual
            }

            /// As entered.
            pub fn decimal(self) -> Decimal {
                self.0
            }

            /// For arithmetic.
            pub fn exact(self) -> $unit {
                $unit(self.0.exact())
            }
        }
    };
}

measured!(Weight, WEIGHT_LIMITS, Kilograms);
measured!(Height, HEIGHT_LIMITS, Centimetres);

/// Kilograms of a pound.
pub const KG_PER_POUND: Cited<Exact> = cited(
    Exact::new_raw(45_359_237, 100_000_000),
    &UNITS,
    "Appendix B.8, pound (avoirdupois), and its footnote",
);
/// Centimetres of an inch.
pub const CM_PER_INCH: Cited<Decimal> = cited(Decimal::new(254, 2), &UNITS, "Appendix B.8, inch");
/// Inches of a foot.
const INCHES_PER_FOOT: i64 = 12;

impl Weight {
    /// A weight that was measured in pounds, to the gram.
    pub fn of_pounds(entered: Decimal) -> Option<Self> {
        let kilograms = entered.exact().checked_mul(&KG_PER_POUND.value)?;
        let is_possible = WEIGHT_LIMITS.value.tier(kilograms) != Tier::Impossible;
        is_possible
            .then(|| fixed(kilograms, MAX_PLACES))
            .and_then(|kg| Self::new(parse(&kg, MAX_PLACES).ok()?))
    }
}

impl Height {
    /// A height that was measured in feet and inches, with all its digits.
    pub fn of_feet_and_inches(feet: u8, inches: Decimal) -> Option<Self> {
        let all = Decimal::whole(i64::from(feet) * INCHES_PER_FOOT).plus(inches)?;
        Self::new(all.times(CM_PER_INCH.value)?.without_zeros())
    }

    /// The height that somebody means who enters metres, in centimetres; none for a number that is none in metres.
    pub fn of_metres(entered: Decimal) -> Option<Self> {
        Self::new(entered.times(Decimal::whole(100))?.without_zeros())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::treatment::regimen::tests::day;

    #[test]
    fn a_year_is_full_on_the_birthday() {
        for (birth, on, years) in [
            ("1980-05-10", "2026-05-09", Some(45)),
            ("1980-05-10", "2026-05-10", Some(46)),
            ("2000-02-29", "2026-02-28", Some(25)),
            ("2000-02-29", "2026-03-01", Some(26)),
            ("2026-05-10", "2026-05-10", Some(0)),
            ("2026-05-10", "2026-05-09", None),
        ] {
            assert_eq!(age(day(birth), day(on)), years.map(Years), "{birth} on {on}");
        }
    }

    #[test]
    fn contradictory_dates_are_refused() {
        let patient = |birth, start| Patient::new(Sex::Female, day(birth), day(start));
        assert_eq!(patient("1980-01-02", "1980-01-01"), Err(PatientError::StartBeforeBirth));
        assert_eq!(patient("1900-01-01", "2021-01-01"), Err(PatientError::TooOld(120)));
        assert!(patient("1900-01-02", "2021-01-01").is_ok());
    }

    #[test]
    fn metres_are_known_within_the_heights_that_are_possible() {
        for (digits, places, cm) in [
            (99, 2, None),
            (1, 0, Some("100")),
            (178, 2, Some("178")),
            (1785, 3, Some("178.5")),
            (18, 1, Some("180")),
            (240, 2, Some("240")),
            (241, 2, None),
            (178, 0, None),
        ] {
            let height = Height::of_metres(Decimal::new(digits, places));
            assert_eq!(height.map(|cm| cm.decimal().to_string()), cm.map(str::to_owned), "{digits} {places}");
        }
    }

    #[test]
    fn pounds_are_taken_to_the_gram_and_feet_with_all_digits() {
        let kg = |digits, places| {
            Weight::of_pounds(Decimal::new(digits, places)).map(|kg| kg.decimal().to_string())
        };
        for (digits, places, expected) in [
            (154, 0, Some("69.853")),
            (1545, 1, Some("70.080")),
            (8818, 1, Some("399.978")),
            (882, 0, None),
            (999_999_999_999, 3, None),
            (2, 1, None),
        ] {
            assert_eq!(kg(digits, places).as_deref(), expected, "{digits} {places}");
        }
        let cm = |feet, inches, places| {
            let height = Height::of_feet_and_inches(feet, Decimal::new(inches, places));
            height.map(|cm| cm.decimal().to_string())
        };
        for (feet, inches, places, expected) in [
            (5, 7, 0, Some("170.18")),
            (5, 75, 1, Some("171.45")),
            (5, 0, 0, Some("152.4")),
            (3, 3, 0, None),
            (3, 4, 0, Some("101.6")),
            (7, 11, 0, None),
        ] {
            assert_eq!(cm(feet, inches, places).as_deref(), expected, "{feet} ft {inches}");
        }
    }

    #[test]
    fn weights_and_heights_have_two_tiers() {
        for (tenths, usual) in [
            (0, None),
            (1, Some(false)),
            (99, Some(false)),
            (100, Some(true)),
            (2500, Some(true)),
            (2501, Some(false)),
            (4000, Some(false)),
            (4001, None),
            (7000, None),
        ] {
            assert_eq!(Weight::new(Decimal::new(tenths, 1)).map(Weight::is_usual), usual, "{tenths}");
        }
        for (cm, usual) in [
            (99, None),
            (100, Some(false)),
            (119, Some(false)),
            (120, Some(true)),
            (240, Some(true)),
            (241, None),
        ] {
            assert_eq!(Height::new(Decimal::whole(cm)).map(Height::is_usual), usual, "{cm}");
        }
    }
}
