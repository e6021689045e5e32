//! The day of the draw that a line names, among other days that it may name: of birth, of receipt, of print.

use crate::exchange::table::is_day;

/// How words begin or end that say that blood was drawn.
const DRAWN: [&str; 9] =
    ["collect", "drawn", "abnahme", "entnahme", "entnommen", "abgenommen", "prélèv", "prélev", "prelev"];
/// The same in more words.
const DRAWN_IN_MORE: [&[&str]; 5] = [
    &["specimen", "date"],
    &["date", "of", "test"],
    &["labor", "vom"],
    &["laborwerte", "vom"],
    &["blutwerte", "vom"],
];
/// What may stand between such a word and its day.
const BETWEEN: [&str; 30] = [
    "date",
    "time",
    "day",
    "datum",
    "zeit",
    "uhrzeit",
    "zeitpunkt",
    "tag",
    "on",
    "at",
    "of",
    "from",
    "am",
    "vom",
    "um",
    "le",
    "du",
    "de",
    "sang",
    "effectué",
    "réalisé",
    "fait",
    "was",
    "were",
    "blood",
    "specimen",
    "sample",
    "erfolgte",
    "and",
    "in",
];
/// Lines with such a word name a day that has nothing to do with a draw.
const ASIDE: [&str; 11] =
    ["birth", "born", "geb", "dob", "né(e)", "né le", "née le", "naissance", "print", "druck", "imprim"];
/// A day has at most so many words: `22. November 2026`.
const LONGEST: usize = 3;

/// What a line says about the day of a draw.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Drawn<'a> {
    /// It is this one.
    On(&'a str),
    /// It should stand in the next line.
    Below,
    /// It is named, and none.
    Unread,
    /// The line names this day, and does not say of what.
    Other(&'a str),
}

/// What a line says about the day of a draw: `Date Collected: 05/19/2023 Received: 05/20/2023`.
pub(super) fn drawn(line: &str) -> Option<Drawn<'_>> {
    let words = words(line);
    let found = || (0..words.len()).filter_map(|at| after_drawn(&words, at));
    if let Some(day) = found().find_map(|from| day_at(line, &words, from)) {
        return Some(Drawn::On(day));
    }
    match found().next() {
        Some(from) if words.get(from..).is_none_or(<[Word]>::is_empty) => Some(Drawn::Below),
        Some(_) if line.contains(|c: char| c.is_ascii_digit()) => Some(Drawn::Unread),
        Some(_) => None,
        None => {
            let is_aside = || {
                let lower = line.to_lowercase();
                ASIDE.iter().any(|word| lower.contains(word))
            };
            let day = (0..words.len()).find_map(|at| day_at(line, &words, at))?;
            (!is_aside()).then_some(Drawn::Other(day))
        }
    }
}

/// Whether the head of a column says that blood was drawn.
pub(super) fn names_draw(head: &str) -> bool {
    let words = words(head);
    (0..words.len()).any(|at| after_drawn(&words, at).is_some())
}

/// The day of the draw, if a line names it.
pub(super) fn stated_day(line: &str) -> Option<&str> {
    match drawn(line)? {
        Drawn::On(day) => Some(day),
        Drawn::Below | Drawn::Unread | Drawn::Other(_) => None,
    }
}

/// Stands for the day of what follows a line that names another day: it is none, so that what follows is left out with it.
pub(super) fn no_day(line: &str) -> String {
    if is_day(line) { format!("{line} ?") } else { line.to_owned() }
}

/// A word, in small letters and without what stands around it, and where it stands.
struct Word {
    plain: String,
    from: usize,
    to: usize,
}

/// The words of a line; a colon behind letters divides them too.
fn words(line: &str) -> Vec<Word> {
    let (mut words, mut from, mut before) = (Vec::new(), None, ' ');
    let mut close = |from: &mut Option<usize>, to: usize| {
        if let Some(from) = from.take() {
            let text = line.get(from..to).unwrap_or_default();
            let plain = text.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
            words.push(Word { plain, from, to });
        }
    };
    for (at, c) in line.char_indices() {
        let divides = c.is_whitespace() || c == ':' && !before.is_ascii_digit();
        if divides {
            close(&mut from, at);
        } else {
            from.get_or_insert(at);
        }
        before = c;
    }
    close(&mut from, line.len());
    words
}

/// Where it goes on behind words that say that blood was drawn, and behind what may follow them.
fn after_drawn(words: &[Word], at: usize) -> Option<usize> {
    let rest = words.get(at..)?;
    let is_one = |word: &Word| DRAWN.iter().any(|drawn| word.plain.contains(drawn));
    let begins = |phrase: &&[&str]| {
        phrase.len() <= rest.len() && phrase.iter().zip(rest).all(|(word, own)| *word == own.plain)
    };
    let more = || DRAWN_IN_MORE.iter().find(|phrase| begins(phrase)).map(|phrase| phrase.len());
    let from = at + if rest.first().is_some_and(is_one) { 1 } else { more()? };
    let is_between = |word: &&Word| word.plain.is_empty() || BETWEEN.contains(&word.plain.as_str());
    Some(from + words.get(from..)?.iter().take_while(is_between).count())
}

/// The day that begins with a word.
fn day_at<'a>(line: &'a str, words: &[Word], at: usize) -> Option<&'a str> {
    let first = words.get(at)?;
    let last = words.get(at..)?.iter().take(LONGEST);
    let texts = last.filter_map(|last| line.get(first.from..last.to));
    texts.map(|text| text.trim_matches(['.', ',', ';', ':', '(', ')'])).find(|text| is_day(text))
}
