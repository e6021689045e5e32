//! What a laboratory prints before a number that only limits a result: `<0.5`, `≥ 90`.

use std::cmp::Reverse;

/// On which side of a number something lies.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Side {
    /// Below it.
    Below,
    /// Above it.
    Above,
}

/// How a result lies to a number that is not the result itself.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Bound {
    /// Less than the number.
    Below,
    /// The number or less.
    AtMost,
    /// The number or more.
    AtLeast,
    /// More than the number.
    Above,
}

/// A bound without a number behind it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct SignAlone;

/// How reports and people write a bound, the longer sign before the one with which it begins.
const SIGNS: [(&str, Bound); 14] = [
    ("<=", Bound::AtMost),
    ("< =", Bound::AtMost),
    ("=<", Bound::AtMost),
    ("≤", Bound::AtMost),
    ("≦", Bound::AtMost),
    ("⩽", Bound::AtMost),
    ("<", Bound::Below),
    (">=", Bound::AtLeast),
    ("> =", Bound::AtLeast),
    ("=>", Bound::AtLeast),
    ("≥", Bound::AtLeast),
    ("≧", Bound::AtLeast),
    ("⩾", Bound::AtLeast),
    (">", Bound::Above),
];

impl Bound {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Below, Self::AtMost, Self::AtLeast, Self::Above];

    /// Whether what a number stands for lies below a limit; none if all that the bound allows lies on both sides of it.
    pub fn is_below<T: Ord>(bound: Option<Self>, number: T, limit: T) -> Option<bool> {
        match bound {
            None => Some(number < limit),
            Some(Self::Below) => (number <= limit).then_some(true),
            Some(Self::AtMost) => (number < limit).then_some(true),
            Some(Self::AtLeast | Self::Above) => (number >= limit).then_some(false),
        }
    }

    /// Whether what a number stands for lies above a limit, likewise.
    pub fn is_above<T: Ord>(bound: Option<Self>, number: T, limit: T) -> Option<bool> {
        Self::is_below(bound.map(Self::inverted), Reverse(number), Reverse(limit))
    }

    /// On which side of the number the result lies, unless it is the number.
    pub const fn side(self) -> Side {
        match self {
            Self::Below | Self::AtMost => Side::Below,
            Self::AtLeast | Self::Above => Side::Above,
        }
    }

    /// The bound of what is divided by a number with this one.
    #[must_use]
    pub const fn inverted(self) -> Self {
        match self {
            Self::Below => Self::Above,
            Self::AtMost => Self::AtLeast,
            Self::AtLeast => Self::AtMost,
            Self::Above => Self::Below,
        }
    }

    /// Its sign, as people read it.
    pub const fn sign(self) -> &'static str {
        match self {
            Self::Below => "<",
            Self::AtMost => "≤",
            Self::AtLeast => "≥",
            Self::Above => ">",
        }
    }

    /// Its code in FHIR, which is how it is kept, too.
    pub const fn comparator(self) -> &'static str {
        match self {
            Self::Below => "<",
            Self::AtMost => "<=",
            Self::AtLeast => ">=",
            Self::Above => ">",
        }
    }

    /// A bound in front of a text, and the rest of the text.
    pub fn split(text: &str) -> (Option<Self>, &str) {
        let found = SIGNS.iter().find_map(|(sign, bound)| Some((Some(*bound), text.strip_prefix(sign)?)));
        found.unwrap_or((None, text))
    }

    /// The same of what people type: blanks around it mean nothing, and one blank may follow the sign.
    pub fn split_typed(text: &str) -> Result<(Option<Self>, &str), SignAlone> {
        let (bound, rest) = Self::split(text.trim());
        if bound.is_none() {
            return Ok((None, rest));
        }
        let digits = rest.strip_prefix(char::is_whitespace).unwrap_or(rest);
        if digits.is_empty() { Err(SignAlone) } else { Ok((bound, digits)) }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::domain::quantities::number::{Decimal, Exact};

    #[test]
    fn a_bound_stands_in_front_of_a_number() {
        for (text, expected) in [
            ("<0.5", (Some(Bound::Below), "0.5")),
            ("<=0.5", (Some(Bound::AtMost), "0.5")),
            ("=<0.5", (Some(Bound::AtMost), "0.5")),
            ("≤ 0.5", (Some(Bound::AtMost), " 0.5")),
            ("≦0.5", (Some(Bound::AtMost), "0.5")),
            ("⩽0.5", (Some(Bound::AtMost), "0.5")),
            (">=90", (Some(Bound::AtLeast), "90")),
            ("=> 90", (Some(Bound::AtLeast), " 90")),
            ("≥90", (Some(Bound::AtLeast), "90")),
            ("≧90", (Some(Bound::AtLeast), "90")),
            ("⩾90", (Some(Bound::AtLeast), "90")),
            (">90", (Some(Bound::Above), "90")),
            ("0.5", (None, "0.5")),
            ("=5", (None, "=5")),
        ] {
            assert_eq!(Bound::split(text), expected, "{text}");
        }
        for bound in Bound::ALL {
            for sign in [bound.sign(), bound.comparator()] {
                assert_eq!(Bound::split(sign), (Some(bound), ""), "{sign}");
            }
        }
    }

    #[test]
    fn a_bound_decides_only_if_all_that_it_allows_lies_on_one_side() {
        for (bound, number, below, above) in [
            (None, 29, Some(true), Some(false)),
            (None, 30, Some(false), Some(false)),
            (None, 31, Some(false), Some(true)),
            (Some(Bound::Below), 29, Some(true), Some(false)),
            (Some(Bound::Below), 30, Some(true), Some(false)),
            (Some(Bound::Below), 31, None, None),
            (Some(Bound::AtMost), 29, Some(true), Some(false)),
            (Some(Bound::AtMost), 30, None, Some(false)),
            (Some(Bound::AtMost), 31, None, None),
            (Some(Bound::AtLeast), 29, None, None),
            (Some(Bound::AtLeast), 30, Some(false), None),
            (Some(Bound::AtLeast), 31, Some(false), Some(true)),
            (Some(Bound::Above), 29, None, None),
            (Some(Bound::Above), 30, Some(false), Some(true)),
            (Some(Bound::Above), 31, Some(false), Some(true)),
        ] {
            assert_eq!(Bound::is_below(bound, number, 30), below, "{bound:?} {number}");
            assert_eq!(Bound::is_above(bound, number, 30), above, "{bound:?} {number}");
        }
    }

    #[test]
    fn blanks_around_a_bound_mean_nothing_and_one_may_follow_it() {
        for (text, expected) in [
            ("<0,5", Ok((Some(Bound::Below), "0,5"))),
            ("< 0,5", Ok((Some(Bound::Below), "0,5"))),
            (" > 90 ", Ok((Some(Bound::Above), "90"))),
            (">\u{a0}90", Ok((Some(Bound::Above), "90"))),
            ("<  0,5", Ok((Some(Bound::Below), " 0,5"))),
            ("≥ 90", Ok((Some(Bound::AtLeast), "90"))),
            (" ≤5", Ok((Some(Bound::AtMost), "5"))),
            (">=90", Ok((Some(Bound::AtLeast), "90"))),
            ("=> 90", Ok((Some(Bound::AtLeast), "90"))),
            ("< =5", Ok((Some(Bound::AtMost), "5"))),
            (" 4,5\u{a0}", Ok((None, "4,5"))),
            ("4 5", Ok((None, "4 5"))),
            ("", Ok((None, ""))),
            ("<", Err(SignAlone)),
            ("> ", Err(SignAlone)),
            ("<=", Err(SignAlone)),
            ("≥ ", Err(SignAlone)),
        ] {
            assert_eq!(Bound::split_typed(text), expected, "{text:?}");
        }
    }

    /// Whether a bound allows a value.
    fn allows(bound: Bound, number: Exact, value: Exact) -> bool {
        match bound {
            Bound::Below => value < number,
            Bound::AtMost => value <= number,
            Bound::AtLeast => value >= number,
            Bound::Above => value > number,
        }
    }

    proptest! {
        #[test]
        fn a_bound_is_found_whatever_blanks_stand_around_it(
            (sign, bound) in proptest::sample::select(SIGNS.to_vec()), digits in "[0-9]{1,3}",
            before in "[ \u{a0}]{0,2}", between in "[ \u{a0}]?", after in "[ \u{a0}]{0,2}",
        ) {
            let typed = format!("{before}{sign}{between}{digits}{after}");
            prop_assert_eq!(Bound::split_typed(&typed), Ok((Some(bound), digits.as_str())));
        }

        #[test]
        fn what_a_bound_decides_holds_for_every_value_that_it_allows_and_it_decides_whenever_it_can(
            bound in proptest::sample::select(Bound::ALL.to_vec()), number in 0_i64..60, limit in 0_i64..60,
        ) {
            let exact = |digits, places| Decimal::new(digits, places).exact();
            let (number, limit) = (exact(number, 1), exact(limit, 1));
            // Each tenth, and what lies just beside it.
            let beside = |tenth: i64| [tenth * 100 - 1, tenth * 100, tenth * 100 + 1];
            let values = || (-10..80).flat_map(beside).map(|digits| exact(digits, 3));
            let allowed: Vec<Exact> = values().filter(|value| allows(bound, number, *value)).collect();
            let agreed = |judge: &dyn Fn(&Exact) -> bool| {
                let first = allowed.first().map(judge);
                first.filter(|first| allowed.iter().all(|value| judge(value) == *first))
            };
            prop_assert_eq!(Bound::is_below(Some(bound), number, limit), agreed(&|value| *value < limit));
            prop_assert_eq!(Bound::is_above(Some(bound), number, limit), agreed(&|value| *value > limit));
            prop_assert_eq!(bound.inverted().inverted(), bound);
        }
    }
}
