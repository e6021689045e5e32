//! From what a report says to panels: what is taken, what to ask about, what is left out and why.

use std::collections::HashMap;

use chrono::{DateTime, NaiveDate, Utc};

use crate::domain::labs::panel::LabPanel;
use crate::domain::quantities::name::{Name, NameError, note};
use crate::exchange::lab_report::label::{Meaning, TestLabel};
use crate::exchange::lab_report::reading::{Reading, ResultQuestion, Why, read};
use crate::exchange::lab_report::report::{Report, ReportedResult};
use crate::exchange::pace::Pace;
use crate::exchange::table::{DateOrder, read_day};

/// What the person says about a report.
#[derive(Clone, Debug)]
pub struct Choices {
    /// What the results of each test are taken for; those of others stay out.
    pub meanings: HashMap<TestLabel, Meaning>,
    /// The order of days and months.
    pub order: DateOrder,
    /// The day of results without one.
    pub day: Option<NaiveDate>,
    /// On which day a moment falls here.
    pub local_day: fn(DateTime<Utc>) -> NaiveDate,
}

/// What a report would add. Each result of a test that is taken is in a panel or left out, unless its cell is empty.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Preview {
    /// A panel a blood draw, in the order of the report.
    pub panels: Vec<LabPanel>,
    /// Results in these panels that the person should confirm.
    pub asked: Vec<Asked>,
    /// What is in no panel.
    pub left: Vec<Left>,
    /// The panels of each draw: more than one where a test has two results.
    draws: HashMap<(NaiveDate, usize), Vec<usize>>,
    /// What every result says, with its day, and the panel it is in.
    said: HashMap<(NaiveDate, String), usize>,
}

/// A result that is taken, and may be a mistake.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Asked {
    /// Its line, from 1.
    pub line: usize,
    /// What the report calls its test.
    pub test: String,
    /// As it is printed.
    pub text: String,
    /// What to ask.
    pub question: ResultQuestion,
}

/// A result that is not taken.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Left {
    /// Its line, from 1.
    pub line: usize,
    /// What the report calls its test.
    pub test: String,
    /// The value as it is printed; where its day is none, that.
    pub text: String,
    /// Why.
    pub why: Why,
}

impl Preview {
    /// What a whole report would add.
    pub async fn of(report: &Report, choices: &Choices, pace: &mut impl Pace) -> Self {
        let mut preview = Self::default();
        for result in &report.results {
            preview.take(report, choices, result);
            pace.step().await;
        }
        preview
    }

    /// Takes one more result of a report.
    fn take(&mut self, report: &Report, choices: &Choices, result: &ReportedResult) {
        let Some(meaning) =
            choices.meanings.get(&result.test).filter(|meaning| **meaning != Meaning::Ignored)
        else {
            return;
        };
        let left = |text: &str, why| {
            let (test, text) = (result.test.name.clone(), text.to_owned());
            Left { line: result.line, test, text, why }
        };
        let (reading, question) = match read(meaning, result) {
            Ok(Some(read)) => read,
            Ok(None) => return,
            Err(why) => return self.left.push(left(&result.value, why)),
        };
        let day = match result.day.trim() {
            "" => report.stated_day.as_deref().unwrap_or_default(),
            own => own,
        };
        let read_day = read_day(day, choices.order, choices.local_day);
        let chosen = if day.is_empty() { choices.day } else { None };
        let Some(drawn) = read_day.or(chosen) else {
            let is_said =
                self.left.last().is_some_and(|last| last.line == result.line && last.why == Why::Day);
            if !is_said {
                self.left.push(left(day, Why::Day));
            }
            return;
        };
        let draw = (drawn, if report.is_row_a_draw { result.line } else { 0 });
        let (panel, is_new) = self.place(draw, &reading);
        let without = self.panels.get_mut(panel).map(|panel| put_words(panel, result)).unwrap_or_default();
        for (text, why) in without {
            let left = left(text, why);
            let mut of_line = self.left.iter().rev().take_while(|other| other.line == left.line);
            if !of_line.any(|other| (&other.text, other.why) == (&left.text, left.why)) {
                self.left.push(left);
            }
        }
        if !is_new {
            self.left.push(left(&result.value, Why::Twice));
        } else if let Some(question) = question {
            let (test, text) = (result.test.name.clone(), result.value.clone());
            self.asked.push(Asked { line: result.line, test, text, question });
        }
    }

    /// Puts a result into the first panel of its draw that has none of its test, unless the very same is there on its day.
    /// Tells which panel it is in, and whether it is new there.
    fn place(&mut self, draw: (NaiveDate, usize), reading: &Reading) -> (usize, bool) {
        let said = (draw.0, reading.says());
        if let Some(there) = self.said.get(&said) {
            return (*there, false);
        }
        let places = self.draws.entry(draw).or_default();
        let is_free =
            |place: &&usize| self.panels.get(**place).is_some_and(|panel| reading.is_free_in(panel));
        let place = places.iter().find(is_free).copied().unwrap_or(self.panels.len());
        if place == self.panels.len() {
            places.push(place);
            self.panels.push(LabPanel { drawn: draw.0, ..LabPanel::default() });
        }
        self.said.insert(said, place);
        if let Some(panel) = self.panels.get_mut(place) {
            reading.put(panel);
        }
        (place, true)
    }
}

/// Who measured, and words about the draw, as far as they can be kept; the others with the reason.
fn put_words<'a>(panel: &mut LabPanel, result: &'a ReportedResult) -> Vec<(&'a str, Why)> {
    let (laboratory, words) = (result.laboratory.as_str(), result.note.as_str());
    let refused = [
        put_word(&mut panel.laboratory, Name::new, laboratory, Why::Laboratory, Why::OtherLaboratory)
            .map(|why| (laboratory, why)),
        put_word(&mut panel.note, note, words, Why::Note, Why::OtherNote).map(|why| (words, why)),
    ];
    refused.into_iter().flatten().collect()
}

/// Keeps a text where none is yet, or says why not.
fn put_word<T: PartialEq>(
    own: &mut Option<T>,
    read: impl FnOnce(&str) -> Result<T, NameError>,
    text: &str,
    unfit: fn(NameError) -> Why,
    other: Why,
) -> Option<Why> {
    if text.is_empty() {
        return None;
    }
    match (read(text), &own) {
        (Err(why), _) => Some(unfit(why)),
        (Ok(read), Some(own)) => (*own != read).then_some(other),
        (Ok(read), None) => {
            *own = Some(read);
            None
        }
    }
}
