//! The only parser of numbers that people type, and the two numbers that follow from it:
//! [`Decimal`] keeps every digit that was entered, [`Exact`] is what arithmetic yields.
//! Neither is a binary floating-point number, so a value at a limit stays at the limit.

use std::fmt;

use num_rational::Ratio;

/// A fraction of whole numbers: the result of arithmetic on decimals, without rounding.
///
/// Sixty-four bits hold every quantity of this app within its limits, and products of a few of them.
pub type Exact = Ratio<i64>;

/// Digits after the separator at most.
pub const MAX_PLACES: u8 = 3;
/// Digits before the separator at most.
pub const MAX_WHOLE_DIGITS: usize = 9;

/// A number of zero or more, with the digits that were entered: `1.20` stays `1.20`.
///
/// Two decimals are equal when their digits are; compare values through [`Decimal::exact`].
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Decimal {
    digits: i64,
    places: u8,
}

/// Why a text is not a number that this app accepts.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NumberError {
    /// Nothing was entered.
    Empty,
    /// A character that is neither a digit from 0 to 9 nor a separator.
    NotADigit(char),
    /// `.05`
    NothingBefore(char),
    /// `5.`
    NothingAfter(char),
    /// `1.234,5`
    SecondSeparator,
    /// A separator where only a whole number makes sense, as in `4,500`.
    NotWhole,
    /// More digits after the separator than the quantity has.
    TooManyPlaces {
        /// How many it may have.
        at_most: u8,
    },
    /// More digits before the separator than any quantity here has.
    TooLong,
}

/// Reads digits with at most one separator, `.` or `,`, and at most `places` digits after it.
///
/// Everything else is refused: signs, exponents, spaces, units, grouped thousands, other scripts.
/// No separator is ever dropped and no digit is ever rounded away.
pub fn parse(text: &str, places: u8) -> Result<Decimal, NumberError> {
    let is_separator = |c: char| c == '.' || c == ',';
    if text.is_empty() {
        return Err(NumberError::Empty);
    }
    if let Some(other) = text.chars().find(|c| !c.is_ascii_digit() && !is_separator(*c)) {
        return Err(NumberError::NotADigit(other));
    }
    let mut parts = text.split(is_separator);
    let whole = parts.next().unwrap_or_default();
    let fraction = parts.next();
    if parts.next().is_some() {
        return Err(NumberError::SecondSeparator);
    }
    let separator = text.chars().find(|c| is_separator(*c)).unwrap_or('.');
    if whole.is_empty() {
        return Err(NumberError::NothingBefore(separator));
    }
    if fraction == Some("") {
        return Err(NumberError::NothingAfter(separator));
    }
    if whole.len() > MAX_WHOLE_DIGITS {
        return Err(NumberError::TooLong);
    }
    let fraction = fraction.unwrap_or_default();
    let entered_places = u8::try_from(fraction.len()).unwrap_or(u8::MAX);
    if entered_places > places.min(MAX_PLACES) {
        return Err(match places {
            0 => NumberError::NotWhole,
            at_most => NumberError::TooManyPlaces { at_most },
        });
    }
    let digits = format!("{whole}{fraction}").parse().map_err(|_| NumberError::TooLong)?;
    Ok(Decimal { digits, places: entered_places })
}

/// The same of what people type or paste: blanks around it mean nothing.
pub fn parse_typed(text: &str, places: u8) -> Result<Decimal, NumberError> {
    parse(text.trim(), places)
}

/// Whether a character takes no room of its own, so that nobody sees it: marks of direction, joiners, control characters.
pub fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{feff}')
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}')
}

impl Decimal {
    /// `digits` with the separator before the last `places` of them.
    pub const fn new(digits: i64, places: u8) -> Self {
        Self { digits, places }
    }

    /// A whole number.
    pub const fn whole(digits: i64) -> Self {
        Self::new(digits, 0)
    }

    /// How many digits stand after the separator.
    pub const fn places(self) -> u8 {
        self.places
    }

    /// The sum, with the digits of both; none if there are too many.
    pub fn plus(self, other: Self) -> Option<Self> {
        let places = self.places.max(other.places);
        let digits = |number: Self| {
            let missing = 10_i64.pow(u32::from(places - number.places));
            number.digits.checked_mul(missing)
        };
        Some(Self { digits: digits(self)?.checked_add(digits(other)?)?, places })
    }

    /// The product, with all its digits; none if there are too many.
    pub fn times(self, other: Self) -> Option<Self> {
        Some(Self { digits: self.digits.checked_mul(other.digits)?, places: self.places + other.places })
    }

    /// The same without zeros at the end of its fraction.
    #[must_use]
    pub fn without_zeros(self) -> Self {
        let mut own = self;
        while own.places > 0 && own.digits % 10 == 0 {
            own = Self { digits: own.digits / 10, places: own.places - 1 };
        }
        own
    }

    /// A hundredth of it.
    #[must_use]
    pub fn hundredth(self) -> Self {
        Self { digits: self.digits, places: self.places + 2 }
    }

    /// The value, for arithmetic and comparison.
    pub fn exact(self) -> Exact {
        Exact::new(self.digits, 10_i64.pow(u32::from(self.places)))
    }
}

impl fmt::Display for Decimal {
    /// With a point, and all digits that were entered.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&with_point(&self.digits.to_string(), usize::from(self.places)))
    }
}

/// The value of zero or more, rounded half up to `places` digits after the point.
pub fn fixed(value: Exact, places: u8) -> String {
    let twice = 2 * value.numer() * 10_i64.pow(u32::from(places));
    let rounded = (twice + value.denom()) / (2 * value.denom());
    with_point(&rounded.to_string(), usize::from(places))
}

fn with_point(digits: &str, places: usize) -> String {
    if places == 0 {
        return digits.to_owned();
    }
    let padded = format!("{digits:0>width$}", width = places + 1);
    match padded.split_at_checked(padded.len() - places) {
        Some((whole, fraction)) => format!("{whole}.{fraction}"),
        None => padded,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn digits_with_one_separator_are_accepted_as_they_stand() {
        for (text, kept) in [
            ("0,5", "0.5"),
            ("7,5", "7.5"),
            ("14,5", "14.5"),
            ("0.299", "0.299"),
            ("3.125", "3.125"),
            ("0.148", "0.148"),
            ("12,8", "12.8"),
            ("11,8", "11.8"),
            ("0.55", "0.55"),
            ("1.05", "1.05"),
            ("105", "105"),
            ("1.6", "1.6"),
            ("00.5", "0.5"),
            ("1.20", "1.20"),
            ("0", "0"),
            ("999999999.999", "999999999.999"),
        ] {
            assert_eq!(parse(text, 3).unwrap().to_string(), kept, "{text}");
        }
    }

    #[test]
    fn sums_and_products_keep_all_digits() {
        let number = |text| parse(text, 3).unwrap();
        assert_eq!(number("56").plus(number("3.05")).unwrap().to_string(), "59.05");
        assert_eq!(number("4.5").times(number("59.05")).unwrap().to_string(), "265.725");
        assert_eq!(number("265.725").hundredth().to_string(), "2.65725");
        assert_eq!(number("265.50").without_zeros().to_string(), "265.5");
        assert_eq!(number("2650").without_zeros().to_string(), "2650");
        assert_eq!(number("0.00").without_zeros().to_string(), "0");
        let most = number("999999999.999");
        assert_eq!(most.times(most), None);
        assert_eq!(Decimal::whole(i64::MAX).plus(number("1")), None);
        assert_eq!(Decimal::whole(i64::MAX).plus(number("0.1")), None);
    }

    #[test]
    fn everything_else_is_refused_with_its_reason() {
        use NumberError::*;
        for (text, why) in [
            ("", Empty),
            (".05", NothingBefore('.')),
            (",5", NothingBefore(',')),
            ("5.", NothingAfter('.')),
            (".", NothingBefore('.')),
            ("1.2563", TooManyPlaces { at_most: 3 }),
            ("1.234,5", SecondSeparator),
            ("1,234.5", SecondSeparator),
            ("1..5", SecondSeparator),
            ("1 000", NotADigit(' ')),
            ("5 5", NotADigit(' ')),
            (" 5", NotADigit(' ')),
            ("5\u{a0}", NotADigit('\u{a0}')),
            ("\u{200f}5", NotADigit('\u{200f}')),
            ("٢٫٥", NotADigit('٢')),
            ("２．５", NotADigit('２')),
            ("−1", NotADigit('−')),
            ("-1", NotADigit('-')),
            ("+5", NotADigit('+')),
            ("1e3", NotADigit('e')),
            ("1e400", NotADigit('e')),
            ("NaN", NotADigit('N')),
            ("inf", NotADigit('i')),
            ("0x10", NotADigit('x')),
            ("5mg", NotADigit('m')),
            ("1'000", NotADigit('\'')),
            ("1234567890", TooLong),
        ] {
            assert_eq!(parse(text, 3), Err(why), "{text:?}");
        }
    }

    #[test]
    fn a_quantity_without_decimals_refuses_a_separator() {
        assert_eq!(parse("4,500", 0), Err(NumberError::NotWhole));
        assert_eq!(parse("4500", 0), Ok(Decimal::whole(4500)));
        assert_eq!(parse("90.25", 1), Err(NumberError::TooManyPlaces { at_most: 1 }));
    }

    #[test]
    fn rounding_is_half_up_and_keeps_leading_zeros() {
        let third = Exact::new(1, 3);
        for (value, places, text) in [
            (third, 1, "0.3"),
            (third, 0, "0"),
            (Exact::new(1, 20), 1, "0.1"),
            (Exact::new(2, 3), 2, "0.67"),
            (Exact::new(1, 1000), 2, "0.00"),
            (Exact::from_integer(30), 1, "30.0"),
        ] {
            assert_eq!(fixed(value, places), text);
        }
    }

    #[test]
    fn blanks_around_what_is_typed_mean_nothing_and_between_digits_are_refused() {
        for text in [" 4,5 ", "4,5\u{a0}", "\u{202f}4,5", "\t4,5\n", "4,5"] {
            assert_eq!(parse_typed(text, 3), Ok(Decimal::new(45, 1)), "{text:?}");
        }
        for (text, why) in [
            ("  ", NumberError::Empty),
            ("4 5", NumberError::NotADigit(' ')),
            ("4,\u{a0}5", NumberError::NotADigit('\u{a0}')),
            ("\u{200e}4,5", NumberError::NotADigit('\u{200e}')),
        ] {
            assert_eq!(parse_typed(text, 3), Err(why), "{text:?}");
        }
    }

    #[test]
    fn only_what_takes_no_room_is_hidden() {
        for c in ['\u{ad}', '\u{200b}', '\u{200f}', '\u{202a}', '\u{202e}', '\u{2060}', '\u{feff}', '\u{7}'] {
            assert!(is_hidden(c), "{c:?}");
        }
        for c in ['≥', '≤', '−', '٢', '２', '%', 'e', '\u{2010}'] {
            assert!(!is_hidden(c), "{c:?}");
        }
    }

    proptest! {
        #[test]
        fn blanks_around_change_nothing(text in "[0-9.,]{0,6}", before in "[ \t\u{a0}\u{202f}]{0,3}", after in "[ \t\u{a0}\u{202f}]{0,3}") {
            prop_assert_eq!(parse_typed(&format!("{before}{text}{after}"), 3), parse(&text, 3));
        }

        #[test]
        fn a_blank_between_digits_is_refused(one in "[0-9]{1,4}", blank in "[ \t\u{a0}\u{202f}]{1,2}", other in "[0-9]{1,4}") {
            let typed = format!("{one}{blank}{other}");
            prop_assert!(matches!(parse_typed(&typed, 3), Err(NumberError::NotADigit(_))));
        }

        #[test]
        fn what_is_accepted_is_exactly_the_grammar(text in "[0-9.,+\\-e ]{0,9}") {
            let (whole, fraction) = text.split_once(['.', ',']).unwrap_or((&text, "0"));
            let digits = |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_digit());
            let grammar = digits(whole) && digits(fraction) && fraction.len() <= 3;
            prop_assert_eq!(parse(&text, 3).is_ok(), grammar);
        }

        #[test]
        fn nothing_that_people_type_panics(text in "\\PC*", places in 0_u8..5) {
            let _ = parse(&text, places);
        }

        #[test]
        fn the_entered_digits_survive_storage(digits in 0_i64..1_000_000_000, places in 0_u8..4) {
            let entered = Decimal::new(digits, places);
            prop_assert_eq!(parse(&entered.to_string(), MAX_PLACES), Ok(entered));
        }
    }
}
