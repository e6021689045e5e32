//! Names of medicines and vaccines as people write them, matched word by word against small tables.
//! A name that is in no table is reported as such; it is never taken to be harmless.

use std::iter;

/// Signs beyond ASCII that stand between words: spaces that do not break, trade marks, dashes.
const MARKS: [char; 8] = ['\u{a0}', '\u{202f}', '®', '™', '©', '–', '—', '’'];

/// What ends a German word for a vaccination, the longer first: `Gelbfieberimpfung` names yellow fever.
const VACCINATION: [&str; 5] = ["schutzimpfung", "impfung", "impfungen", "impfstoff", "impfstoffe"];

/// What stands between the words of a name in a table.
const BETWEEN: [char; 2] = [' ', '-'];

/// What something is called, as people read it.
#[derive(Debug)]
pub struct Called {
    english: &'static str,
    german: &'static str,
    others: &'static str,
    brands: &'static str,
}

/// Something in a table, and what it is called.
#[derive(Debug)]
pub struct Listed<T> {
    /// What the names stand for.
    pub what: T,
    /// The names.
    pub called: Called,
}

/// A row of a table: its name in English, and in German where that is another one, then other spellings and brands with
/// commas between them. What has no name of its own is known by its brands alone.
pub const fn listed<T>(
    what: T,
    english: &'static str,
    german: &'static str,
    others: &'static str,
    brands: &'static str,
) -> Listed<T> {
    Listed { what, called: Called { english, german, others, brands } }
}

impl Called {
    /// Its name in English; empty if it has none but brands.
    pub const fn english(&self) -> &'static str {
        self.english
    }

    /// Its name in German.
    pub const fn german(&self) -> &'static str {
        if self.german.is_empty() { self.english } else { self.german }
    }

    /// Everything that it is called, apart from brands.
    pub fn names(&self) -> impl Iterator<Item = &'static str> {
        [self.english, self.german, self.others].into_iter().flat_map(each)
    }

    /// Its brands.
    pub fn brands(&self) -> impl Iterator<Item = &'static str> {
        each(self.brands)
    }

    fn all(&self) -> impl Iterator<Item = &'static str> {
        [self.english, self.german, self.others, self.brands].into_iter().flat_map(each)
    }

    /// Whether one of its names occurs among words.
    fn is_among(&self, words: &[String]) -> bool {
        self.all().any(|name| {
            let parts = || name.split(BETWEEN);
            let is_same = |window: &[String]| {
                window.iter().zip(parts()).all(|(word, part)| word.eq_ignore_ascii_case(part))
            };
            words.windows(parts().count()).any(is_same)
        })
    }

    /// The name that is nearest to one of the writings, if any is near, and how far it is.
    fn nearest(&self, written: &[Vec<char>]) -> Option<(usize, &'static str)> {
        let compared = self.all().filter_map(|name| {
            let own: Vec<char> = name.chars().filter(|c| !BETWEEN.contains(c)).map(small).collect();
            let most = if own.len() < LONG { 1 } else { 2 };
            let apart = |one: &Vec<char>| edits(one, &own).filter(|edits| *edits <= most);
            let nearest = written.iter().filter_map(apart).min().filter(|_| own.len() >= LEAST_LETTERS)?;
            Some((nearest, name))
        });
        compared.min_by_key(|(edits, _)| *edits)
    }
}

/// The names between the commas of a table.
fn each(names: &'static str) -> impl Iterator<Item = &'static str> {
    names.split(',').map(str::trim).filter(|name| !name.is_empty())
}

/// The kinds whose names occur in a text as whole words, each once.
///
/// `Humira® 40 mg` and `adalimumab-atto` are recognised as adalimumab: hyphens and marks separate words.
pub fn recognise<T: Copy + PartialEq>(text: &str, table: &[Listed<T>]) -> Vec<T> {
    let words = words(text);
    let mut known = Vec::new();
    for Listed { what, called } in table {
        if !known.contains(what) && called.is_among(&words) {
            known.push(*what);
        }
    }
    known
}

/// Whether a name, or one of its words, begins with what is typed so far. Hyphens are blanks, capitals are small letters.
pub fn begins(name: &str, typed: &str) -> bool {
    let plain = |text: &str| lower(text).chars().map(|c| if c == '-' { ' ' } else { c }).collect::<String>();
    let (name, typed) = (plain(name), plain(typed.trim()));
    let mut ends = iter::successors(Some(name.as_str()), |end| Some(end.split_once(' ')?.1));
    !typed.is_empty() && ends.any(|end| end.starts_with(&typed))
}

/// A text in small letters.
pub fn lower(text: &str) -> String {
    text.chars().map(small).collect()
}

/// Names shorter than this are not compared: too many words are like them.
const LEAST_LETTERS: usize = 6;
/// From this length on two letters may be wrong.
const LONG: usize = 10;
/// A name is written as at most so many words.
const MOST_WORDS: usize = 3;

/// The name of a table that a text may be a misspelling of, blanks and hyphens apart: `Enbrell`, `chicken pox`.
/// A suggestion to ask about; it is never taken for the name.
pub fn near<T>(text: &str, table: &[Listed<T>]) -> Option<&'static str> {
    let written = writings(text);
    let compared = table.iter().filter_map(|listed| listed.called.nearest(&written));
    compared.min_by_key(|(edits, _)| *edits).map(|(_, name)| name)
}

/// The letters of each word, and of words beside each other.
fn writings(text: &str) -> Vec<Vec<char>> {
    let words = words(text);
    let windows = (1..=MOST_WORDS.min(words.len())).flat_map(|count| words.windows(count));
    windows.map(|window| window.concat().chars().collect()).collect()
}

/// How many letters have to be added, left out, replaced or swapped with the next; none where the first letters differ or
/// more than one is added.
fn edits(one: &[char], other: &[char]) -> Option<usize> {
    if one.len().abs_diff(other.len()) > 1 || one.first() != other.first() {
        return None;
    }
    if are_swapped(one, other) {
        return Some(1);
    }
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (place, letter) in one.iter().enumerate() {
        let mut next = vec![place + 1];
        for ((known, above), pair) in other.iter().zip(row.iter().skip(1)).zip(&row) {
            let beside = next.last().copied().unwrap_or_default();
            let replaced = pair + usize::from(known != letter);
            next.push(replaced.min(above + 1).min(beside + 1));
        }
        row = next;
    }
    row.last().copied()
}

/// Whether two letters beside each other have changed places, and nothing else differs.
fn are_swapped(one: &[char], other: &[char]) -> bool {
    let apart = one.iter().zip(other).position(|(one, other)| one != other);
    let rest = apart.and_then(|at| Some((one.get(at..)?, other.get(at..)?)));
    matches!(rest, Some(([a, b, rest @ ..], [c, d, other @ ..])) if a == d && b == c && rest == other)
}

/// The names that stand in a text beside each other: `methotrexate, Humira + aspirin` are three.
pub fn parts(text: &str) -> impl Iterator<Item = &str> {
    let parts = text.split([',', ';', '+', '&']);
    let parts =
        [" and ", " und ", " u. ", " / "].into_iter().fold(parts.collect::<Vec<_>>(), |parts, joins| {
            parts.into_iter().flat_map(|part| part.split(joins)).collect()
        });
    parts.into_iter().map(str::trim).filter(|part| !part.is_empty())
}

fn words(text: &str) -> Vec<String> {
    let separates = |c: char| !c.is_ascii_alphanumeric() && (c.is_ascii() || MARKS.contains(&c));
    let lower = lower(text);
    let apart = |word: &str| match VACCINATION.iter().find_map(|end| word.strip_suffix(end)) {
        Some(against) if !against.is_empty() => vec![against.to_owned(), "impfung".to_owned()],
        _ => vec![word.to_owned()],
    };
    lower.split(separates).filter(|word| !word.is_empty()).flat_map(apart).collect()
}

/// The small letter, of those that English and German have; the tables of all others are large.
const fn small(letter: char) -> char {
    match letter {
        'Ä' => 'ä',
        'Ö' => 'ö',
        'Ü' => 'ü',
        _ => letter.to_ascii_lowercase(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TABLE: &[Listed<u8>] =
        &[listed(1, "adalimumab", "", "", "Humira"), listed(2, "hepatitis A", "", "", "")];

    #[test]
    fn whole_words_are_recognised_and_parts_of_words_are_not() {
        for (text, kinds) in [
            ("adalimumab", vec![1]),
            ("  HUMIRA 40 mg/0.4 mL", vec![1]),
            ("Adalimumab-atto", vec![1]),
            ("Humira® Pen", vec![1]),
            ("Humira\u{a0}40 mg", vec![1]),
            ("Humira-Pen", vec![1]),
            ("Humirá", vec![]),
            ("adalimumabs", vec![]),
            ("humir", vec![]),
            ("Hepatitis A vaccine", vec![2]),
            ("hepatitis-a", vec![2]),
            ("hepatitis-b", vec![]),
            ("hepatitis", vec![]),
            ("humira and hepatitis a", vec![1, 2]),
            ("Hepatitis-A-Schutzimpfung", vec![2]),
            ("HUMIRAIMPFUNG", vec![1]),
            ("Impfung", vec![]),
            ("", vec![]),
        ] {
            assert_eq!(recognise(text, TABLE), kinds, "{text}");
        }
    }

    #[test]
    fn a_name_is_begun_at_one_of_its_words() {
        for (name, typed, begins) in [
            ("Humira", "hum", true),
            ("Humira", " HUMIRA ", true),
            ("Humira", "umira", false),
            ("Humira", "humiras", false),
            ("Humira", "", false),
            ("YF-Vax", "vax", true),
            ("TNF-Hemmer", "tnf h", true),
            ("TNF blocker", "TNF-B", true),
            ("Röteln", "RÖ", true),
            ("hepatitis A", "a", true),
        ] {
            assert_eq!(super::begins(name, typed), begins, "{name}, {typed}");
        }
    }

    #[test]
    fn a_row_has_all_its_names() {
        let row = listed(1, "methotrexate", "Methotrexat", "MTX", "Jylamvo, Metoject").called;
        assert_eq!(row.names().collect::<Vec<_>>(), ["methotrexate", "Methotrexat", "MTX"]);
        assert_eq!(row.brands().collect::<Vec<_>>(), ["Jylamvo", "Metoject"]);
        assert_eq!((row.english(), row.german()), ("methotrexate", "Methotrexat"));
        let same = listed(2, "gold", "", "", "").called;
        assert_eq!((same.german(), same.names().count(), same.brands().count()), ("gold", 1, 0));
    }

    #[test]
    fn letters_that_are_wrong_are_counted() {
        let chars = |text: &str| text.chars().collect::<Vec<_>>();
        for (one, other, count) in [
            ("enbrel", "enbrel", Some(0)),
            ("enbrell", "enbrel", Some(1)),
            ("enbral", "enbrel", Some(1)),
            ("adalimumap", "adalimumab", Some(1)),
            ("adalinunab", "adalimumab", Some(2)),
            ("ebnrel", "enbrel", Some(1)),
            ("enberl", "enbrel", Some(1)),
            ("nbrel", "enbrel", None),
            ("enbrelll", "enbrel", None),
            ("", "enbrel", None),
        ] {
            assert_eq!(edits(&chars(one), &chars(other)), count, "{one}");
        }
    }

    #[test]
    fn several_names_in_a_line_are_told_apart() {
        let all = |text| parts(text).collect::<Vec<_>>();
        assert_eq!(all("methotrexate, Humira + aspirin"), ["methotrexate", "Humira", "aspirin"]);
        assert_eq!(all("tetanus and MMR; BCG & "), ["tetanus", "MMR", "BCG"]);
        assert_eq!(all("Gelbfieber und Tetanus u. Masern / BCG"), ["Gelbfieber", "Tetanus", "Masern", "BCG"]);
        assert_eq!(all("Humira 40 mg/0.4 mL"), ["Humira 40 mg/0.4 mL"]);
    }
}
