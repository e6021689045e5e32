//! The messages that the build has made of the files in `i18n/`, and how they get their arguments.

use crate::app::i18n::{format, plural_category};

/// The variants of a message; the last one is for every number that no other fits.
type Variants = &'static [(Key, &'static str)];

/// The variant for a number: the one for exactly this number before the one for its kind.
fn chosen(variants: Variants, number: usize) -> &'static str {
    let of = |key: Key| variants.iter().find(|(one, _)| *one == key);
    of(Key::Exactly(number))
        .or_else(|| of(plural_category(number)))
        .or(variants.last())
        .map_or("", |(_, text)| text)
}

/// A text with its arguments in the places of the characters with their numbers, from one on.
fn fill(text: &str, arguments: &[&str]) -> String {
    let mut filled = String::with_capacity(text.len() + 16);
    for part in text.chars() {
        match usize::try_from(u32::from(part)).ok().and_then(|number| arguments.get(number.wrapping_sub(1))) {
            Some(argument) => filled.push_str(argument),
            None => filled.push(part),
        }
    }
    filled
}

/// A number of things as people read it.
fn grouped(number: usize) -> String {
    format::grouped(&number.to_string())
}

include!(concat!(env!("OUT_DIR"), "/messages.rs"));

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arguments_stand_where_the_language_wants_them() {
        assert_eq!(fill("\u{2} of \u{1}, \u{2}", &["all", "one"]), "one of all, one");
        assert_eq!(fill("nothing", &["unasked"]), "nothing");
    }

    #[test]
    fn exactly_this_number_comes_before_its_kind_and_the_last_is_for_the_rest() {
        const VARIANTS: Variants = &[(Key::Exactly(0), "none"), (Key::One, "one"), (Key::Other, "many")];
        assert_eq!([0, 1, 2, 1000].map(|number| chosen(VARIANTS, number)), ["none", "one", "many", "many"]);
        assert_eq!(chosen(&[(Key::Other, "all")], 1), "all");
    }
}
