//! A value as reports print it: a number with what stands beside it, or a text that says that there is none.

use crate::domain::labs::bound::Bound;
use crate::domain::quantities::number::{Decimal, MAX_PLACES, NumberError, parse};

/// What a laboratory prints beside a number that lies outside its range, and beside one that does not.
const FLAGS: [&str; 24] = [
    "h", "hh", "l", "ll", "n", "a", "aa", "c", "high", "low", "normal", "abnormal", "critical", "hoch",
    "niedrig", "+", "++", "+++", "-", "--", "*", "**", "↑", "↓",
];
/// What stands for nothing at all.
const NOTHING: [&str; 7] = ["", "-", "–", "—", ".", "n/a", "--"];

/// What a printed value is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Printed {
    /// A number.
    Number {
        /// How the result lies to the number, where that is not the result itself.
        bound: Option<Bound>,
        /// The number.
        value: Decimal,
        /// Something between its figures was taken to divide thousands.
        is_grouped: bool,
    },
    /// The cell is empty, or has a sign for that.
    Nothing,
    /// Words instead of a number: it is still to come, was cancelled, or stands elsewhere.
    Words,
    /// Figures that are no number.
    NotANumber(NumberError),
}

/// What a printed value is, without its flag.
pub fn printed(text: &str) -> Printed {
    let text = text.trim();
    if NOTHING.contains(&text.to_lowercase().as_str()) {
        return Printed::Nothing;
    }
    if !text.contains(|c: char| c.is_ascii_digit()) {
        return Printed::Words;
    }
    let (bound, digits) = Bound::split(without_flag(text));
    let digits = digits.trim();
    if is_graded(text) || has_needless_zero(digits) {
        return Printed::Words;
    }
    let joined = without_groups(digits);
    match parse(joined.as_deref().unwrap_or(digits), MAX_PLACES) {
        Ok(value) => Printed::Number { bound, value, is_grouped: joined.is_some() },
        Err(_) if digits.contains(char::is_alphabetic) => Printed::Words,
        Err(why) => Printed::NotANumber(why),
    }
}

/// Whether a text is a flag of a laboratory.
pub fn is_flag(text: &str) -> bool {
    let text = text.trim_matches(|c| matches!(c, '(' | ')' | '[' | ']'));
    FLAGS.contains(&text.to_lowercase().as_str())
}

/// The number alone: `1.2 H`, `4,5*`, `2.9↓`, `6.2 (Normal)`, `+12` and `(2.9)` have a flag.
fn without_flag(text: &str) -> &str {
    let text = text.strip_prefix('(').and_then(|text| text.strip_suffix(')')).unwrap_or(text);
    let text = text.strip_prefix(['+', '*', '↑', '↓']).unwrap_or(text).trim_start();
    let after = text.rfind(|c: char| c.is_ascii_digit()).map_or(0, |last| last + 1);
    match text.split_at_checked(after) {
        Some((number, flag)) if flag.trim().is_empty() || is_flag(flag.trim()) && !is_letter(flag) => number,
        _ => text,
    }
}

/// A small letter at the number is a unit, as in `1h`.
fn is_letter(flag: &str) -> bool {
    flag.starts_with(char::is_lowercase)
}

/// `2+` of four crosses is no number.
fn is_graded(text: &str) -> bool {
    matches!(text.as_bytes(), [b'1'..=b'4', b'+'] | [b'+', b'1'..=b'4'])
}

/// `01` is the number of a footnote or of a laboratory, and no measurement.
fn has_needless_zero(digits: &str) -> bool {
    matches!(digits.as_bytes(), [b'0', b'0'..=b'9', ..])
}

/// The figures without what divides their thousands, if something does that can do nothing else: an apostrophe, or a blank
/// that does not break a line. An ordinary blank may stand between two numbers.
fn without_groups(digits: &str) -> Option<String> {
    let divides = |c: char| matches!(c, '\'' | '’' | '\u{2009}' | '\u{202f}' | '\u{a0}');
    let (first, rest) = digits.split_once(divides)?;
    let is_figures = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let is_grouped = (1..=3).contains(&first.len()) && is_figures(first);
    let are_thousands = rest.split(divides).all(|part| part.len() == 3 && is_figures(part));
    (is_grouped && are_thousands).then(|| digits.replace(divides, ""))
}

/// Whether the separator could stand between thousands.
pub(super) fn may_be_thousands(value: Decimal) -> bool {
    let digits = value.to_string();
    digits.split_once('.').is_some_and(|(whole, rest)| {
        whole != "0" && whole.len() <= usize::from(MAX_PLACES) && rest.len() == usize::from(MAX_PLACES)
    })
}
