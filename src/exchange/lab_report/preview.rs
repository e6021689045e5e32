//! From what a report says to panels: what is taken, what to ask about, what is left out and why.

use std::collections::{HashMap, HashSet};

use chrono::{DateTime, NaiveDate, Utc};

use crate::domain::labs::analyte::{Analyte, Judgement, Mistake, judge};
use crate::domain::labs::bound::Bound;
use crate::domain::labs::panel::LabPanel;
use crate::domain::labs::result::{CustomResult, LabError, LabResult};
use crate::domain::labs::trend::number;
use crate::domain::labs::unit::LabUnit;
use crate::domain::quantities::limits::Tier;
use crate::domain::quantities::name::{Name, NameError, note};
use crate::domain::quantities::number::{Decimal, NumberError};
use crate::exchange::lab_report::label::{Meaning, TestLabel};
use crate::exchange::lab_report::printed::{Printed, may_be_thousands, printed};
use crate::exchange::lab_report::range::range_in;
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
    /// What every result says, with its day.
    said: HashSet<(NaiveDate, String)>,
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

/// What to ask about a result.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ResultQuestion {
    /// Few bodies have this value.
    Unusual {
        /// What the same digits may be instead.
        mistake: Option<Mistake>,
    },
    /// `1,234` of something that this app does not know is taken as a bit more than one. It may be a thousand:
    /// there are no limits that could tell. An analyte has limits.
    Thousands,
    /// What stands between its figures is taken to divide thousands.
    Grouped(Decimal),
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

/// Why a result is not taken.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Why {
    /// What stands for its day is none in the order that was chosen.
    Day,
    /// Words stand in its place: it is still to come, was cancelled, or stands elsewhere.
    NoResult,
    /// No number.
    Number(NumberError),
    /// No result of the analyte.
    Result(LabError),
    /// The same result stands in the report before.
    Twice,
    /// No name of a laboratory. The result is taken without it.
    Laboratory(NameError),
    /// No note: it is too long, or has more than one line. The result is taken without it.
    Note(NameError),
}

/// What becomes of a result.
enum Reading {
    Analyte(LabResult),
    Custom(CustomResult),
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
        let Some(panel) = self.place(draw, &reading) else {
            return self.left.push(left(&result.value, Why::Twice));
        };
        let without = put_words(panel, result);
        for (text, why) in without {
            let left = left(text, why);
            let mut of_line = self.left.iter().rev().take_while(|other| other.line == left.line);
            if !of_line.any(|other| *other == left) {
                self.left.push(left);
            }
        }
        if let Some(question) = question {
            let (test, text) = (result.test.name.clone(), result.value.clone());
            self.asked.push(Asked { line: result.line, test, text, question });
        }
    }

    /// Puts a result into the first panel of its draw that has none of its test; none if the very same was there on its
    /// day.
    fn place(&mut self, draw: (NaiveDate, usize), reading: &Reading) -> Option<&mut LabPanel> {
        if !self.said.insert((draw.0, reading.says())) {
            return None;
        }
        let places = self.draws.entry(draw).or_default();
        let is_free =
            |place: &&usize| self.panels.get(**place).is_some_and(|panel| reading.is_free_in(panel));
        let place = places.iter().find(is_free).copied().unwrap_or(self.panels.len());
        if place == self.panels.len() {
            places.push(place);
            self.panels.push(LabPanel { drawn: draw.0, ..LabPanel::default() });
        }
        let panel = self.panels.get_mut(place)?;
        put(panel, reading);
        Some(panel)
    }
}

impl Reading {
    /// The same text for results that say the same, in whatever unit of an analyte.
    fn says(&self) -> String {
        let sign = |bound: Option<Bound>| bound.map_or("", Bound::sign);
        match self {
            Self::Analyte(own) => format!("{} {}{}", own.analyte().key(), sign(own.bound()), number(own)),
            Self::Custom(CustomResult { name, value, unit, bound, .. }) => {
                let name = name.text().to_ascii_lowercase();
                format!("own {name} {}{} {}", sign(*bound), value.exact(), unit.plain())
            }
        }
    }

    /// Whether a panel has no result of the same test.
    fn is_free_in(&self, panel: &LabPanel) -> bool {
        match self {
            Self::Analyte(own) => panel.result(own.analyte()).is_none(),
            Self::Custom(own) => panel.custom.iter().all(|there| !there.name.is_like(&own.name)),
        }
    }
}

fn put(panel: &mut LabPanel, reading: &Reading) {
    match reading {
        Reading::Analyte(result) => {
            // In the order in which an entry is read back.
            let place = panel.results.partition_point(|other| other.analyte() <= result.analyte());
            panel.results.insert(place, *result);
        }
        Reading::Custom(result) => panel.custom.push(result.clone()),
    }
}

/// Who measured, and words about the draw, as far as they can be kept; the others with the reason.
fn put_words<'a>(panel: &mut LabPanel, result: &'a ReportedResult) -> Vec<(&'a str, Why)> {
    let (laboratory, words) = (result.laboratory.as_str(), result.note.as_str());
    let mut without = Vec::new();
    if !laboratory.is_empty() {
        match Name::new(laboratory) {
            Ok(name) => panel.laboratory = Some(name),
            Err(why) => without.push((laboratory, Why::Laboratory(why))),
        }
    }
    if !words.is_empty() {
        match note(words) {
            Ok(note) => panel.note = Some(note),
            Err(why) => without.push((words, Why::Note(why))),
        }
    }
    without
}

/// The result that a text is, and what to ask about it; nothing for an empty cell.
fn read(
    meaning: &Meaning,
    result: &ReportedResult,
) -> Result<Option<(Reading, Option<ResultQuestion>)>, Why> {
    let (bound, value, is_grouped) = match printed(&result.value) {
        Printed::Nothing => return Ok(None),
        Printed::Words => return Err(Why::NoResult),
        Printed::NotANumber(why) => return Err(Why::Number(why)),
        Printed::Number { bound, value, is_grouped } => (bound, value, is_grouped),
    };
    let grouped = is_grouped.then_some(ResultQuestion::Grouped(value));
    Ok(match meaning {
        Meaning::Ignored => None,
        Meaning::Analyte(analyte, unit) => {
            let own =
                of_analyte(*analyte, value, *unit)?.bounded(bound).beside(range_in(*unit, result.range));
            let Judgement { tier, mistake } = judge(*analyte, value, *unit);
            let unusual = (tier == Tier::Unusual).then_some(ResultQuestion::Unusual { mistake });
            Some((Reading::Analyte(own), unusual.or(grouped)))
        }
        Meaning::Custom(name, unit) => {
            let (name, unit, range) = (name.clone(), unit.clone(), result.range);
            let thousands = may_be_thousands(value).then_some(ResultQuestion::Thousands);
            let own = CustomResult { name, value, unit, bound, range };
            Some((Reading::Custom(own), grouped.or(thousands)))
        }
    })
}

fn of_analyte(analyte: Analyte, value: Decimal, unit: LabUnit) -> Result<LabResult, Why> {
    let at_most = unit.places();
    if value.places() > at_most {
        return Err(Why::Number(if at_most == 0 {
            NumberError::NotWhole
        } else {
            NumberError::TooManyPlaces { at_most }
        }));
    }
    LabResult::new(analyte, value, unit).map_err(Why::Result)
}
