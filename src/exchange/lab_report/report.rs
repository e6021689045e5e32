//! The results of a report as they stand in it, one by one, before anything of them is understood.

use std::collections::HashMap;

use chrono::NaiveDate;

use crate::domain::labs::result::Range;
use crate::exchange::lab_report::label::TestLabel;
use crate::exchange::table::{OrderFound, Remark, in_two_orders, order_of};

/// What a report says.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Report {
    /// Its results, in their order.
    pub results: Vec<ReportedResult>,
    /// Lines in which no result was found.
    pub remarks: Vec<Remark>,
    /// The day that it names once for all results without one of their own, as it is written.
    pub stated_day: Option<String>,
    /// Each line is a blood draw of its own, also where several have one day.
    pub is_row_a_draw: bool,
    /// What the numbers of its results count.
    pub numbering: Numbering,
    /// Other days in it, which say something about the order of day and month.
    pub other_days: Vec<String>,
    /// How many ranges of the laboratory are none that this app understands.
    pub ranges_not_read: usize,
}

/// What the numbers of results count.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub enum Numbering {
    /// The lines of a text.
    #[default]
    Lines,
    /// The results of a file without lines.
    Results,
}

/// A result as it stands in a report.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct ReportedResult {
    /// Its number, from 1: the line of the text, or its place in a file without lines.
    pub line: usize,
    /// The day of the draw as it is written; empty if it has none of its own.
    pub day: String,
    /// What was measured.
    pub test: TestLabel,
    /// The value as it is printed.
    pub value: String,
    /// What the laboratory calls normal.
    pub range: Range,
    /// Who measured; empty if nobody says.
    pub laboratory: String,
    /// Words about the draw; empty if there are none.
    pub note: String,
}

impl Report {
    /// Every test once, in the order of the report, with the number of its results.
    pub fn tests(&self) -> Vec<(TestLabel, usize)> {
        let mut tests: Vec<(TestLabel, usize)> = Vec::new();
        let mut places = HashMap::new();
        for ReportedResult { test, .. } in &self.results {
            let place = *places.entry(test).or_insert_with(|| {
                tests.push((test.clone(), 0));
                tests.len() - 1
            });
            if let Some((_, count)) = tests.get_mut(place) {
                *count += 1;
            }
        }
        tests
    }

    /// What its days say about their order.
    pub fn order(&self) -> OrderFound {
        let days = self.results.iter().map(|result| result.day.as_str());
        order_of(days.chain(self.stated_day.as_deref()).chain(self.other_days.iter().map(String::as_str)))
    }

    /// The first day that would be another one in the other order, with both, the one that begins with the day in front.
    pub fn day_in_two_orders(&self) -> Option<(String, NaiveDate, NaiveDate)> {
        let days = self.results.iter().map(|result| result.day.as_str()).chain(self.stated_day.as_deref());
        days.filter_map(|day| in_two_orders(day).map(|(first, second)| (day.to_owned(), first, second)))
            .next()
    }

    /// Whether a result has no day of its own and the report names none for all.
    pub fn needs_day(&self) -> bool {
        self.stated_day.is_none() && self.results.iter().any(|result| result.day.trim().is_empty())
    }
}
