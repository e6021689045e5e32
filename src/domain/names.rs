//! Names of medicines and vaccines as people write them, matched word by word against small tables.
//! A name that is in no table is reported as such; it is never taken to be harmless.

/// A kind and the names it goes by, in small letters.
pub type Names<T> = (T, &'static [&'static str]);

/// The kinds whose names occur in a text as whole words.
///
/// `Humira 40 mg` and `adalimumab-atto` are recognised as adalimumab: a suffix of four letters after a hyphen,
/// as biosimilars have it, does not count.
pub fn recognise<T: Copy + PartialEq>(text: &str, table: &[Names<T>]) -> Vec<T> {
    let words = words(text);
    let occurs = |name: &&str| {
        let name: Vec<&str> = name.split(' ').collect();
        words.windows(name.len()).any(|window| window.iter().zip(&name).all(|(word, part)| word == part))
    };
    let known = table.iter().filter(|(_, names)| names.iter().any(occurs));
    known.map(|(kind, _)| *kind).collect()
}

fn words(text: &str) -> Vec<String> {
    let separates = |c: char| c.is_ascii() && !c.is_ascii_alphanumeric() && c != '-';
    let lower = text.to_ascii_lowercase();
    let words = lower.split(separates).filter(|word| !word.is_empty());
    words.map(|word| without_suffix(word).to_owned()).collect()
}

fn without_suffix(word: &str) -> &str {
    match word.rsplit_once('-') {
        Some((name, suffix)) if suffix.len() == 4 && suffix.chars().all(|c| c.is_ascii_lowercase()) => name,
        _ => word,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TABLE: &[Names<u8>] = &[(1, &["adalimumab", "humira"]), (2, &["hepatitis a"])];

    #[test]
    fn whole_words_are_recognised_and_parts_of_words_are_not() {
        for (text, kinds) in [
            ("adalimumab", vec![1]),
            ("  HUMIRA 40 mg/0.4 mL", vec![1]),
            ("Adalimumab-atto", vec![1]),
            ("adalimumab-aty", vec![]),
            ("adalimumab-at1y", vec![]),
            ("adalimumabs", vec![]),
            ("humir", vec![]),
            ("Hepatitis A vaccine", vec![2]),
            ("hepatitis-b", vec![]),
            ("hepatitis", vec![]),
            ("humira and hepatitis a", vec![1, 2]),
            ("", vec![]),
        ] {
            assert_eq!(recognise(text, TABLE), kinds, "{text}");
        }
    }
}
