//! Numbers as people read them: a zero before the decimal mark of the language, none at the end, thousands apart.
//! Thousands are set apart by a narrow space: where a comma may be typed for the decimal point, `1,000` could
//! be read as one.

use crate::app::i18n::strings;
use crate::domain::labs::bound::Bound;
use crate::domain::quantities::number::{Decimal, Exact, fixed};

/// A narrow space at which no line breaks.
const THOUSANDS: char = '\u{202f}';

/// A number as it was entered, without zeros that say nothing.
pub fn decimal(number: Decimal) -> String {
    tidy(&number.to_string())
}

/// A result with at most `places` digits after the point.
pub fn exact(value: Exact, places: u8) -> String {
    tidy(&fixed(value, places))
}

/// A number of a model, which is no measurement, with so many digits after the decimal mark.
pub fn modelled(value: f64, places: usize) -> String {
    format!("{value:.places$}").replace('.', strings().terms.decimal_mark)
}

/// A result beside a limit: with as many more digits as it takes not to look equal to a limit that it
/// does not meet.
pub fn beside(value: Exact, limit: Exact, places: u8) -> String {
    let looks_equal = |places: &u8| value != limit && exact(value, *places) == exact(limit, *places);
    let enough = (places..places + 6).find(|places| !looks_equal(places)).unwrap_or(places);
    exact(value, enough)
}

/// The sign in front of a number that only limits a result.
pub fn bound(bound: Option<Bound>) -> String {
    bound.map(|bound| format!("{} ", bound.sign())).unwrap_or_default()
}

/// With a capital letter at the beginning.
pub fn capital(text: &str) -> String {
    let mut own = text.to_owned();
    if let Some(first) = own.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    own
}

fn tidy(digits: &str) -> String {
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let fraction = fraction.trim_end_matches('0');
    let mark = if fraction.is_empty() { "" } else { strings().terms.decimal_mark };
    format!("{}{mark}{fraction}", grouped(whole))
}

/// Digits with thousands apart, from five digits on.
pub fn grouped(whole: &str) -> String {
    if whole.len() <= 4 {
        return whole.to_owned();
    }
    let mut text = String::new();
    for (place, digit) in whole.chars().enumerate() {
        if place > 0 && (whole.len() - place).is_multiple_of(3) {
            text.push(THOUSANDS);
        }
        text.push(digit);
    }
    text
}

/// A span of time in its largest fitting unit: `119 min`, `47 h`, `2 days`.
pub fn elapsed(minutes: i64) -> String {
    match minutes {
        ..120 => format!("{minutes} min"),
        120..2880 => format!("{} h", minutes / 60),
        _ => format!("{} {}", minutes / 1440, strings().terms.days),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn zeros_stand_before_the_point_and_not_at_the_end() {
        for (number, text) in [
            (Decimal::new(50, 2), "0.5"),
            (Decimal::new(120, 2), "1.2"),
            (Decimal::new(1000, 1), "100"),
            (Decimal::whole(1000), "1000"),
            (Decimal::whole(10_000), "10\u{202f}000"),
            (Decimal::whole(250_000), "250\u{202f}000"),
            (Decimal::new(1_234_567, 1), "123\u{202f}456.7"),
            (Decimal::whole(0), "0"),
        ] {
            assert_eq!(decimal(number), text);
        }
    }

    #[test]
    fn sentences_begin_with_a_capital() {
        assert_eq!(capital("other DMARDs, age"), "Other DMARDs, age");
        assert_eq!(capital(""), "");
        assert_eq!(capital("µg"), "µg");
    }

    #[test]
    fn a_value_never_looks_like_a_limit_that_it_does_not_meet() {
        let limit = Exact::from_integer(30);
        for (value, text) in [
            (Exact::new(2996, 100), "29.96"),
            (Exact::new(29_999_999, 1_000_000), "29.999999"),
            (Exact::from_integer(30), "30"),
            (Exact::new(3004, 100), "30.04"),
            (Exact::new(2994, 100), "29.9"),
        ] {
            assert_eq!(beside(value, limit, 1), text);
        }
    }

    proptest! {
        #[test]
        fn the_number_style_holds(digits in 0_i64..1_000_000_000, places in 0_u8..4) {
            let text = decimal(Decimal::new(digits, places));
            prop_assert!(!text.starts_with('.') && !text.ends_with('.'));
            prop_assert!(!(text.contains('.') && text.ends_with('0')));
            let (whole, _) = text.split_once('.').unwrap_or((&text, ""));
            prop_assert!(whole == "0" || !whole.starts_with('0'));
            prop_assert!(whole.len() <= 4 || whole.rsplit(THOUSANDS).all(|group| group.len() <= 3));
        }
    }
}
