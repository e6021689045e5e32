//! Lines copied out of a report or a portal: name, value, unit, range and flag of a test in one line, or in a few below its name.

use crate::domain::labs::result::Range;
use crate::exchange::lab_report::drawn::{Drawn, drawn, no_day};
use crate::exchange::lab_report::label::TestLabel;
use crate::exchange::lab_report::line::{Found, Part, is_heading, parts, result_of};
use crate::exchange::lab_report::printed::{Printed, printed};
use crate::exchange::lab_report::report::{Report, ReportedResult};
use crate::exchange::lab_report::specimen::{Specimen, specimen_of_heading};
use crate::exchange::pace::Pace;
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

/// The report that lines are, as far as they name results. A day that a line names holds for those below it.
pub async fn report_of_lines(text: &str, pace: &mut impl Pace) -> Report {
    let mut reader = LineReader::default();
    for (number, line) in (1..).zip(text.lines()) {
        // As one laboratory prints it.
        let line = line.trim().replace("< OR = ", "<=").replace("> OR = ", ">=");
        reader.take(number, &line);
        pace.step().await;
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

/// Reads the lines of a text one after another.
#[derive(Default)]
struct LineReader {
    /// What was read so far.
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
