//! Lines copied out of a report or a portal: name, value, unit, range and flag of a test in one line, or in a few below its name.

use crate::domain::labs::result::Range;
use crate::exchange::lab_report::drawn::{Drawn, drawn, no_day};
use crate::exchange::lab_report::label::{TestLabel, is_known_unit};
use crate::exchange::lab_report::printed::{Printed, is_flag, printed};
use crate::exchange::lab_report::range::reference_range;
use crate::exchange::lab_report::report::{Report, ReportedResult};
use crate::exchange::lab_report::specimen::{Specimen, specimen_of_heading};
use crate::exchange::table::{Remark, is_day, is_same_day};

/// Words that announce the range of a laboratory.
const RANGE_WORDS: [&str; 7] = [
    "reference",
    "normal range",
    "standard range",
    "range:",
    "referenz",
    "normbereich",
    "valeurs de référence",
];

/// Words in the head of a column of results before these.
const PREVIOUS: [&str; 6] = ["previous", "prior", "vorwert", "vorbefund", "antérieur", "antécédent"];

/// What a part of a line is.
#[derive(Clone, PartialEq, Eq, Debug)]
enum Part {
    Number(String),
    Range(Range),
    Day(String),
    Unit(String),
    /// A sign for too little, or between two limits.
    Dash,
    Flag,
    Word(String),
}

/// The report that lines are, as far as they name results. A day that a line names holds for those below it.
pub fn report_of_lines(text: &str) -> Report {
    let mut reader = LineReader::default();
    for (number, line) in text.lines().enumerate() {
        // As one laboratory prints it.
        let line = line.trim().replace("< OR = ", "<=").replace("> OR = ", ">=");
        reader.take(number + 1, &line);
    }
    reader.finish_block();
    reader.report
}

/// A test whose value stands below its name.
#[derive(Clone, Default, Debug)]
struct Block {
    /// The line of its name, from 1.
    line: usize,
    name: String,
    unit: String,
    range: Range,
    /// A word has said that the value comes next.
    is_announced: bool,
    /// Numbers below the range that are its limits, drawn once more.
    scale: Vec<(usize, String)>,
}

#[derive(Default)]
struct LineReader {
    report: Report,
    /// The day of what comes next; empty if none is named.
    day: String,
    /// The next line may be the day.
    is_day_below: bool,
    /// How many results there were when the day was named.
    results_before: usize,
    /// The heading below which something else than blood was measured.
    elsewhere: Option<String>,
    /// A head has named a column of results before these: where the first cell is empty, a number is one of those.
    has_previous: bool,
    block: Option<Block>,
}

impl LineReader {
    fn take(&mut self, number: usize, line: &str) {
        if line.is_empty() {
            return;
        }
        let said = drawn(line);
        let has_value = || line.split('\t').nth(1).is_none_or(|cell| !cell.trim().is_empty());
        let found = result_of(line).filter(|_| !self.has_previous || has_value());
        let is_day_below = std::mem::take(&mut self.is_day_below);
        let is_of_result = |found: &Found| drawn(&found.test.name).is_none();
        match said {
            Some(Drawn::On(day)) if !found.as_ref().is_some_and(is_of_result) => {
                self.begin_day(day);
                if found.is_some() {
                    self.remark(number, line);
                }
                return;
            }
            Some(Drawn::Other(day)) if is_day_below && is_day(line) => return self.begin_day(day),
            Some(Drawn::Below) => {
                self.is_day_below = true;
                return self.remark(number, line);
            }
            _ => {}
        }
        if self.range_of_block(line) || self.value_of_block(number, line) {
            return;
        }
        self.finish_block();
        let stated = if let Some(Drawn::On(day)) = said { Some(day) } else { None };
        if found.is_some_and(|found| self.single(number, found, stated)) {
            return;
        }
        match said {
            Some(Drawn::Other(day)) if is_heading(line) && !is_same_day(day, &self.day) => {
                self.doubt_day(line)
            }
            Some(Drawn::Unread) => self.doubt_day(line),
            _ => {}
        }
        let lower = line.to_lowercase();
        self.has_previous |= PREVIOUS.iter().any(|word| lower.contains(word));
        match specimen_of_heading(line) {
            Some(Specimen::Elsewhere) => self.elsewhere = Some(line.to_owned()),
            Some(Specimen::Blood) => self.elsewhere = None,
            None => {}
        }
        self.begin_block(number, line);
        self.remark(number, line);
    }

    fn remark(&mut self, line: usize, text: &str) {
        self.report.remarks.push(Remark { line, text: text.to_owned() });
    }

    fn begin_day(&mut self, day: &str) {
        self.finish_block();
        self.day = day.to_owned();
        self.results_before = self.report.results.len();
        (self.block, self.elsewhere) = (None, None);
    }

    /// Another day stands between results: those below may be of another draw than those above.
    fn doubt_day(&mut self, line: &str) {
        let is_between = self.report.results.len() > self.results_before;
        let day = if is_between { no_day(line) } else { self.day.clone() };
        let is_unread = matches!(drawn(line), Some(Drawn::Unread));
        self.day = if is_unread && !is_between { String::new() } else { day };
    }

    /// A name, a value and what stands beside them. A day of its own must be the one above, if there is one.
    fn single(&mut self, number: usize, found: Found, stated: Option<&str>) -> bool {
        let Found { test, value, range, day, others } = found;
        let day = match day {
            Some(own) if stated.is_none() && !self.day.is_empty() => {
                if !is_same_day(&own, &self.day) {
                    return false;
                }
                own
            }
            Some(own) => own,
            None => self.day.clone(),
        };
        self.report.other_days.extend(others);
        self.push(number, day, test, value, range);
        self.block = None;
        true
    }

    /// A line without figures may be the name of a test.
    fn begin_block(&mut self, number: usize, line: &str) {
        let is_name = line.contains(char::is_alphabetic) && !line.ends_with(':');
        if is_name {
            self.block = Some(Block { line: number, name: line.to_owned(), ..Block::default() });
        }
    }

    /// `Normal range: 0.50 - 0.90 mg/dL` below a name
    fn range_of_block(&mut self, line: &str) -> bool {
        let Some(block) = self.block.as_mut() else { return false };
        let lower = line.to_lowercase();
        if !RANGE_WORDS.iter().any(|word| lower.starts_with(word)) {
            return false;
        }
        let Some((_, rest)) = line.split_once(':') else { return false };
        for part in parts(rest.trim()) {
            match part {
                Part::Range(range) => block.range = range,
                Part::Unit(unit) => block.unit = unit,
                _ => {}
            }
        }
        block.range != Range::default() || !block.unit.is_empty()
    }

    /// A number alone below the name and the range. Its limits may be drawn once more in front of it, in a line or in two.
    fn value_of_block(&mut self, number: usize, line: &str) -> bool {
        let is_ready = |block: &&mut Block| block.range != Range::default() || !block.unit.is_empty();
        let Some(block) = self.block.as_mut().filter(is_ready) else { return false };
        if is_value_word(line) {
            block.is_announced = true;
            return true;
        }
        let limits: Vec<_> = [block.range.low, block.range.high].into_iter().flatten().collect();
        let is_limit = |text: &str, place: usize| {
            limits.get(place).is_some_and(|limit| {
                matches!(printed(text), Printed::Number { value, .. } if value.exact() == limit.exact())
            })
        };
        let words: Vec<&str> = line.split_whitespace().collect();
        if words.len() > 1
            && words.len() == limits.len()
            && (0..).zip(&words).all(|(place, word)| is_limit(word, place))
        {
            return true;
        }
        if !matches!(printed(line), Printed::Number { .. }) {
            return false;
        }
        let drawn = block.scale.len();
        if !block.is_announced && is_limit(line, drawn) {
            block.scale.push((number, line.to_owned()));
            return true;
        }
        let is_plain = block.is_announced || drawn == 0 || drawn == limits.len();
        if is_plain {
            self.end_block(number, line)
        } else {
            self.drop_scale()
        }
        is_plain
    }

    /// The number that looks like the lower of two limits is the value, if the upper one does not follow it.
    fn finish_block(&mut self) {
        let Some(block) = &self.block else { return };
        let has_two = block.range.low.is_some() && block.range.high.is_some();
        match block.scale.as_slice() {
            [] => {}
            [(line, value)] if has_two => {
                let (line, value) = (*line, value.clone());
                self.end_block(line, &value);
            }
            _ => self.drop_scale(),
        }
    }

    /// Numbers of which nobody knows whether they are limits or a value.
    fn drop_scale(&mut self) {
        let scale = self.block.take().map(|block| block.scale);
        scale.into_iter().flatten().for_each(|(line, text)| self.remark(line, &text));
    }

    fn end_block(&mut self, number: usize, value: &str) {
        let Some(block) = self.block.take() else { return };
        if let Some(place) = self.report.remarks.iter().rposition(|remark| remark.line == block.line) {
            self.report.remarks.remove(place);
        }
        let test = TestLabel { name: block.name, code: String::new(), unit: block.unit };
        self.push(number, self.day.clone(), test, value.to_owned(), block.range);
    }

    fn push(&mut self, line: usize, day: String, mut test: TestLabel, value: String, range: Range) {
        if let Some(heading) = &self.elsewhere {
            test.name = format!("{} ({heading})", test.name);
        }
        let result = ReportedResult { line, day, test, value, range, ..ReportedResult::default() };
        self.report.results.push(result);
    }
}

/// A word that only announces the value below it.
fn is_value_word(line: &str) -> bool {
    matches!(
        line.trim_end_matches(':').to_lowercase().as_str(),
        "value" | "result" | "wert" | "ergebnis" | "your value"
    )
}

/// Whether a line with a day is no line of results, which have units, ranges or results before them with their days.
fn is_heading(line: &str) -> bool {
    let parts = parts(line);
    let has_previous = || parts.windows(2).any(|pair| matches!(pair, [Part::Number(_), Part::Day(_)]));
    !parts.iter().any(|part| matches!(part, Part::Unit(_) | Part::Range(_))) && !has_previous()
}

/// What one line says.
struct Found {
    test: TestLabel,
    value: String,
    range: Range,
    /// Its own.
    day: Option<String>,
    /// Those of results before this one.
    others: Vec<String>,
}

/// What a line with one value says. A second number belongs to it only if a day follows: then it is the
/// result before this one, which has its own day and is left where it is. A word in front of the value may say
/// that there is none, and what follows is a limit.
fn result_of(line: &str) -> Option<Found> {
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
    let is_number = matches!(printed(first), Printed::Number { .. }) && !first.ends_with([':', ',']);
    let is_sign = matches!(*first, "<" | ">" | "≤" | "≥") && cells.len() > 1;
    is_number || is_sign || is_unit(first) || reference_range(first).is_some()
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
fn parts(text: &str) -> Vec<Part> {
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
        if is_day(&text) {
            return (Part::Day(text), count);
        }
        let bounded = text.starts_with(['<', '>', '≤', '≥']);
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
