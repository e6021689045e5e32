//! What one line of a report says: the name of a test, its value, and what stands beside it.

use crate::domain::labs::bound::Bound;
use crate::domain::labs::result::Range;
use crate::exchange::lab_report::label::{TestLabel, is_known_unit};
use crate::exchange::lab_report::printed::{Printed, is_flag, printed};
use crate::exchange::lab_report::range::reference_range;
use crate::exchange::table::is_day;

/// What a part of a line is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Part {
    Number(String),
    Range(Range),
    Day(String),
    Unit(String),
    /// A sign for too little, or between two limits.
    Dash,
    Flag,
    Word(String),
}

/// Whether a line with a day is no line of results, which have units, ranges or results before them with their days.
pub(super) fn is_heading(line: &str) -> bool {
    let parts = parts(line);
    let has_previous = || parts.windows(2).any(|pair| matches!(pair, [Part::Number(_), Part::Day(_)]));
    !parts.iter().any(|part| matches!(part, Part::Unit(_) | Part::Range(_))) && !has_previous()
}

/// What one line says.
pub(super) struct Found {
    pub(super) test: TestLabel,
    pub(super) value: String,
    pub(super) range: Range,
    /// Its own.
    pub(super) day: Option<String>,
    /// Those of results before this one.
    pub(super) others: Vec<String>,
}

/// What a line with one value says. A second number belongs to it only if a day follows: then it is the
/// result before this one, which has its own day and is left where it is. A word in front of the value may say
/// that there is none, and what follows is a limit.
pub(super) fn result_of(line: &str) -> Option<Found> {
    let cells: Vec<&str> = line.split_whitespace().collect();
    let (mut own, cells) = without_day(&cells);
    let first = (1..cells.len()).find(|at| cells.get(*at..).is_some_and(begins_result))?;
    let name = cells.get(..first)?.join(" ");
    let all = parts(&cells.get(first..)?.join(" "));
    let (mut value, mut unit, mut others) = (None, None, Vec::new());
    let mut ranges: Vec<Range> = Vec::new();
    let (mut before, mut is_previous_open) = (None, false);
    for (at, part) in all.iter().enumerate() {
        match part {
            Part::Number(_) if is_previous(all.get(at + 1..).unwrap_or_default()) => is_previous_open = true,
            Part::Number(_) if value.is_some() => return None,
            // `12.0 - 16.0 - 9.2`: the first may be the value, or the last.
            Part::Number(_) if before == Some(&Part::Dash) && !ranges.is_empty() => return None,
            Part::Number(number) => value = Some(number.clone()),
            Part::Word(word) if value.is_none() && says_something(word) => return None,
            Part::Range(found) if !ranges.contains(found) => ranges.push(*found),
            Part::Day(day) if std::mem::take(&mut is_previous_open) => others.push(day.clone()),
            Part::Day(day) => own.push(day.clone()),
            Part::Unit(found) if unit.is_none() => unit = Some(found.clone()),
            _ => {}
        }
        before = Some(part);
    }
    let test = TestLabel {
        name: name.trim_end_matches([':', ',']).to_owned(),
        code: String::new(),
        unit: unit.unwrap_or_default(),
    };
    let is_named = test.name.chars().filter(|c| c.is_alphabetic()).count() > 1;
    let value = value.filter(|_| is_named && own.len() < 2)?;
    let range = if let [only] = ranges.as_slice() { *only } else { Range::default() };
    Some(Found { test, value, range, day: own.pop(), others })
}

/// A day in front of a line, and the rest.
fn without_day<'a, 'b>(cells: &'b [&'a str]) -> (Vec<String>, &'b [&'a str]) {
    let split = |count| cells.split_at_checked(count).map(|(day, rest)| (day.join(" "), rest));
    let found = [3, 2, 1].into_iter().filter_map(split).find(|(day, _)| is_day(day));
    found.map_or((Vec::new(), cells), |(day, rest)| (vec![day], rest))
}

fn says_something(word: &str) -> bool {
    word.contains(|c: char| !matches!(c, ':' | '=' | '|' | '.' | '…' | '*'))
}

/// Whether a day follows, at most behind a flag.
fn is_previous(rest: &[Part]) -> bool {
    matches!(rest, [Part::Day(_), ..] | [Part::Flag | Part::Dash, Part::Day(_), ..])
}

/// Whether what follows a name begins here: a value, or a unit or range in front of it.
fn begins_result(cells: &[&str]) -> bool {
    let Some(first) = cells.first() else { return false };
    let is_number = || matches!(printed(first), Printed::Number { .. }) && !first.ends_with([':', ',']);
    let is_sign = matches!(Bound::split(first), (Some(_), "")) && cells.len() > 1;
    let has_figure = first.contains(char::is_numeric);
    is_sign || has_figure && (is_number() || reference_range(first).is_some()) || is_unit(first)
}

fn is_unit(text: &str) -> bool {
    let label = TestLabel::of_head(&format!("x ({text})"));
    !label.unit.is_empty() && !is_day(text)
}

/// A unit without the brackets around it.
fn bare(unit: &str) -> &str {
    let unit = unit.trim_end_matches([':', ',']);
    let within = |open, close| unit.strip_prefix(open)?.strip_suffix(close);
    within('(', ')').or_else(|| within('[', ']')).unwrap_or(unit)
}

/// What the words of a text are, some of them together.
pub(super) fn parts(text: &str) -> Vec<Part> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let (mut parts, mut at) = (Vec::new(), 0);
    while let Some(rest) = words.get(at..).filter(|rest| !rest.is_empty()) {
        let has_value = parts.iter().any(|part| matches!(part, Part::Number(_)));
        let (part, length) = if is_flagged(rest) {
            (Part::Number(rest.first().copied().unwrap_or_default().to_owned()), 1)
        } else {
            part(rest, has_value)
        };
        push(&mut parts, part);
        at += length;
    }
    parts
}

/// `9.2 - 12.0 - 16.0`: a value with the sign for too little, and its range.
fn is_flagged(words: &[&str]) -> bool {
    let [value, "-" | "–" | "−", low, between, high, ..] = words else { return false };
    let is_number = |text: &str| matches!(printed(text), Printed::Number { bound: None, .. });
    is_number(value)
        && reference_range(&format!("{low}{between}{high}")).is_some()
        && reference_range(&format!("{value}-{low}")).is_some()
}

/// Words in front of a unit belong to it, as in `Tsd. /µl`, apart from the sign of multiplication; a volume belongs to
/// the power in front of it.
fn push(parts: &mut Vec<Part>, part: Part) {
    let Part::Unit(unit) = part else { return parts.push(part) };
    let is_word = |part: &&Part| matches!(part, Part::Word(_));
    let words = parts.iter().rev().take_while(is_word).count();
    let words = parts.split_off(parts.len() - words);
    let text = words.iter().map(|word| if let Part::Word(word) = word { word.as_str() } else { "" });
    let text: Vec<&str> =
        text.filter(|word| says_something(word) && !matches!(*word, "x" | "X" | "×")).collect();
    if let (Some(Part::Unit(power)), true) = (parts.last_mut(), unit.starts_with('/') && text.is_empty()) {
        power.push_str(&unit);
        return;
    }
    let has_value = parts.iter().any(|part| matches!(part, Part::Number(_)));
    let joined = [&text, [unit.as_str()].as_slice()].concat().join(" ");
    if has_value || is_known_unit(&joined) {
        parts.push(Part::Unit(joined));
    } else {
        parts.extend(words);
        parts.push(Part::Unit(unit));
    }
}

/// What begins with the first of some words, and how many it takes.
fn part(words: &[&str], has_value: bool) -> (Part, usize) {
    let joined = |count: usize| words.get(..count).map(|some| some.join(" ")).unwrap_or_default();
    let first = words.first().copied().unwrap_or_default();
    for count in [3, 2, 1] {
        if count > words.len() {
            continue;
        }
        let text = joined(count);
        // Most words are neither: days, ranges and numbers have figures.
        if !text.contains(char::is_numeric) {
            break;
        }
        if is_day(&text) {
            return (Part::Day(text), count);
        }
        let bounded = Bound::split(&text).0.is_some();
        if let Some(range) = reference_range(&text).filter(|_| !bounded || has_value) {
            return (Part::Range(range), count);
        }
        if bounded && count < 3 && matches!(printed(&text), Printed::Number { .. }) {
            return (Part::Number(text), count);
        }
    }
    if matches!(printed(first), Printed::Number { .. }) {
        return (Part::Number(first.to_owned()), 1);
    }
    if matches!(first, "-" | "–" | "—" | "−") {
        return (Part::Dash, 1);
    }
    if is_flag(first) {
        return (Part::Flag, 1);
    }
    (if is_unit(first) { Part::Unit(bare(first).to_owned()) } else { Part::Word(first.to_owned()) }, 1)
}
