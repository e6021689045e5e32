//! Which numbers of things a language tells apart: its plural rule in CLDR, of which nobody has to write anything down.

use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};

/// From here on the last two digits decide, but for round thousands and millions of a few languages.
const TOLD_APART: usize = 200;

/// Each plural category of a language, as Fluent writes it, with the numbers below 200 that it is for; the one for most
/// numbers comes last. Empty for what is no language.
pub fn categories(language: &str) -> Vec<(&'static str, Vec<usize>)> {
    let rules = language.parse().ok().and_then(|id: unic_langid::LanguageIdentifier| {
        PluralRules::create(id, PluralRuleType::CARDINAL).ok()
    });
    let Some(rules) = rules else { return Vec::new() };
    let mut all: Vec<(&str, Vec<usize>)> = Vec::new();
    for number in 0..TOLD_APART {
        let category = name(&rules.select(number).unwrap_or(PluralCategory::OTHER));
        match all.iter_mut().find(|(known, _)| *known == category) {
            Some((_, numbers)) => numbers.push(number),
            None => all.push((category, vec![number])),
        }
    }
    all.sort_by_key(|(_, numbers)| numbers.len());
    all
}

const fn name(category: &PluralCategory) -> &'static str {
    match category {
        PluralCategory::ZERO => "zero",
        PluralCategory::ONE => "one",
        PluralCategory::TWO => "two",
        PluralCategory::FEW => "few",
        PluralCategory::MANY => "many",
        PluralCategory::OTHER => "other",
    }
}

/// A function of Rust that knows the category of a number.
pub fn rule(language: &str) -> String {
    let mut categories = categories(language);
    let (most, _) = categories.pop().unwrap_or(("other", Vec::new()));
    let is_by_last_digits = categories.iter().flat_map(|(_, numbers)| numbers).any(|number| *number >= 100);
    let number = if is_by_last_digits {
        format!("if number < {TOLD_APART} {{ number }} else {{ 100 + number % 100 }}")
    } else {
        "number".to_owned()
    };
    let arms: String = categories
        .iter()
        .map(|(category, numbers)| {
            let numbers: Vec<String> = numbers.iter().map(usize::to_string).collect();
            format!("            {} => Key::{},\n", numbers.join(" | "), variant(category))
        })
        .collect();
    format!(
        "    pub const fn plural_category(number: usize) -> Key {{\n        match {number} {{\n{arms}            _ => Key::{},\n        }}\n    }}\n",
        variant(most)
    )
}

/// The type of what a variant of a message is for, with the categories that any of the languages has.
pub fn key<'a>(languages: impl Iterator<Item = &'a String>) -> String {
    let mut names: Vec<&str> =
        languages.flat_map(|language| categories(language)).map(|(category, _)| category).collect();
    names.sort_unstable();
    names.dedup();
    let variants: String = names
        .iter()
        .map(|category| format!("    /// The plural category `{category}`.\n    {},\n", variant(category)))
        .collect();
    format!(
        "/// The numbers that a variant of a message is for: one number, or a plural category of CLDR.\n\
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]\npub enum Key {{\n    /// This number.\n    Exactly(usize),\n{variants}}}\n\n"
    )
}

/// `One` of `one`.
pub fn variant(category: &str) -> String {
    let mut letters = category.chars();
    letters.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(letters).collect()
}
