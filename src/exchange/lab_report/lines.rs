//! Lines copied out of a report or a portal: name, value, unit, range and flag of a test in one line, or in a few below its name.

use crate::domain::labs::result::Range;
use crate::exchange::lab_report::label::TestLabel;
use crate::exchange::lab_report::printed::{Printed, is_flag, printed};
use crate::exchange::lab_report::range::reference_range;
use crate::exchange::lab_report::report::{Report, ReportedResult, stated_day};
use crate::exchange::table::{Remark, is_day};

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

/// What a part of a line is.
#[derive(Clone, PartialEq, Eq, Debug)]
enum Part {
    Number(String),
    Range(Range),
    Day(String),
    Unit(String),
    Flag,
    Word,
}

/// The report that lines are, as far as they name results. A day that a line names holds for those below it.
pub fn report_of_lines(text: &str) -> Report {
    let mut reader = LineReader::default();
    for (number, line) in text.lines().enumerate() {
        // As one laboratory prints it.
        let line = line.trim().replace("< OR = ", "<=").replace("> OR = ", ">=");
        reader.take(number + 1, &line);
    }
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
    /// The limits as they are drawn again below the range, which are no values.
    scale: Vec<String>,
}

#[derive(Default)]
struct LineReader {
    report: Report,
    day: String,
    block: Option<Block>,
}

impl LineReader {
    fn take(&mut self, number: usize, line: &str) {
        if line.is_empty() {
            return;
        }
        if let Some(day) = stated_day(line) {
            self.day = day.to_owned();
            self.block = None;
            return;
        }
        let is_taken =
            self.range_of_block(line) || self.value_of_block(number, line) || self.single(number, line);
        if !is_taken {
            self.begin_block(number, line);
            self.report.remarks.push(Remark { line: number, text: line.to_owned() });
        }
    }

    /// A name, a value and what stands beside them.
    fn single(&mut self, number: usize, line: &str) -> bool {
        let Some(Found { test, value, range, days }) = result_of(line) else { return false };
        self.report.other_days.extend(days);
        self.push(number, test, value, range);
        self.block = None;
        true
    }

    /// A line without figures may be the name of a test.
    fn begin_block(&mut self, number: usize, line: &str) {
        let is_name = line.contains(char::is_alphabetic) && !line.ends_with(':');
        let is_inside = self.block.as_ref().is_some_and(|block| block.range != Range::default());
        if is_name && !(is_inside && is_value_word(line)) {
            self.block = Some(Block { line: number, name: line.to_owned(), ..Block::default() });
        }
    }

    /// `Normal range: 0.50 - 0.90 mg/dL` below a name
    fn range_of_block(&mut self, line: &str) -> bool {
        let lower = line.to_lowercase();
        let Some(block) = self.block.as_mut() else { return false };
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
        let limits = [block.range.low, block.range.high].into_iter().flatten();
        block.scale = limits.map(|limit| limit.to_string()).collect();
        !block.scale.is_empty() || !block.unit.is_empty()
    }

    /// A number alone below the name and the range, which is not the scale.
    fn value_of_block(&mut self, number: usize, line: &str) -> bool {
        let Some(block) =
            self.block.clone().filter(|block| block.range != Range::default() || !block.unit.is_empty())
        else {
            return false;
        };
        let words: Vec<&str> = line.split_whitespace().collect();
        if is_value_word(line) || words.len() > 1 && words.iter().eq(block.scale.iter()) {
            return true;
        }
        let is_value = matches!(printed(line), Printed::Number { .. });
        if is_value {
            self.report.remarks.retain(|remark| remark.line != block.line);
            let test = TestLabel { name: block.name, code: String::new(), unit: block.unit };
            self.push(number, test, line.to_owned(), block.range);
            self.block = None;
        }
        is_value
    }

    fn push(&mut self, line: usize, test: TestLabel, value: String, range: Range) {
        let day = self.day.clone();
        self.report.results.push(ReportedResult {
            line,
            day,
            test,
            value,
            range,
            ..ReportedResult::default()
        });
    }
}

/// A word that only announces the value below it.
fn is_value_word(line: &str) -> bool {
    matches!(
        line.trim_end_matches(':').to_lowercase().as_str(),
        "value" | "result" | "wert" | "ergebnis" | "your value"
    )
}

/// What one line says.
struct Found {
    test: TestLabel,
    value: String,
    range: Range,
    /// Those of results before this one.
    days: Vec<String>,
}

/// What a line with one value says. A second number belongs to it only if a day follows: then it is the
/// result before this one, which has its own day and is left where it is.
fn result_of(line: &str) -> Option<Found> {
    let cells: Vec<&str> = line.split_whitespace().collect();
    let first = (1..cells.len()).find(|at| cells.get(*at..).is_some_and(begins_result))?;
    let name = cells.get(..first)?.join(" ");
    let rest = cells.get(first..)?.join(" ");
    let (mut value, mut unit, mut range, mut days, mut others) =
        (None, None, Range::default(), Vec::new(), 0);
    let all = parts(&rest);
    for (at, part) in all.iter().enumerate() {
        match part {
            Part::Number(_) if is_previous(all.get(at + 1..).unwrap_or_default()) => {}
            Part::Number(number) if value.is_none() => value = Some(number.clone()),
            Part::Number(number) => match reference_range(number) {
                Some(bound) if range == Range::default() => range = bound,
                _ => others += 1,
            },
            Part::Range(found) => range = *found,
            Part::Day(day) => days.push(day.clone()),
            Part::Unit(found) if unit.is_none() => unit = Some(found.clone()),
            _ => {}
        }
    }
    let test = TestLabel {
        name: name.trim_end_matches([':', ',']).to_owned(),
        code: String::new(),
        unit: unit.unwrap_or_default(),
    };
    let is_named = test.name.chars().filter(|c| c.is_alphabetic()).count() > 1;
    let value = value.filter(|_| is_named && others == 0)?;
    Some(Found { test, value, range, days })
}

/// Whether a day follows, at most behind a flag.
fn is_previous(rest: &[Part]) -> bool {
    matches!(rest, [Part::Day(_), ..] | [Part::Flag, Part::Day(_), ..])
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

/// What the words of a text are, some of them together.
fn parts(text: &str) -> Vec<Part> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let (mut parts, mut at) = (Vec::new(), 0);
    while let Some(rest) = words.get(at..).filter(|rest| !rest.is_empty()) {
        let (part, length) = part(rest, parts.iter().any(|part| matches!(part, Part::Number(_))));
        parts.push(part);
        at += length;
    }
    parts
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
    if is_flag(first) {
        return (Part::Flag, 1);
    }
    if is_unit(first) { (Part::Unit(first.to_owned()), 1) } else { (Part::Word, 1) }
}
