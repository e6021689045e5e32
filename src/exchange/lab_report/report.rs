//! The results of a report as they stand in it, one by one, before anything of them is understood.

use std::collections::HashMap;

use chrono::NaiveDate;

use crate::domain::labs::result::Range;
use crate::exchange::lab_report::label::TestLabel;
use crate::exchange::pace::Pace;
use crate::exchange::table::{DaysSeen, OrderFound, Remark, in_two_orders};

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

/// What a report is about as a whole, and what it leaves open.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Outline {
    /// Every test once, in the order of the report.
    pub tests: Vec<TestFound>,
    /// What its days say about the order of day and month.
    pub order: OrderFound,
    /// The first day that would be another one in the other order, as it is written and with both, the one that begins with
    /// the day in front.
    pub day_in_two_orders: Option<(String, NaiveDate, NaiveDate)>,
    /// Whether a result has no day of its own and the report names none for all.
    pub needs_day: bool,
}

/// A test of a report.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TestFound {
    /// What it is called.
    pub label: TestLabel,
    /// How many results it has.
    pub count: usize,
    /// The number of the first one.
    pub first_line: usize,
}

impl Report {
    /// What it is about, and what it leaves open.
    pub async fn outline(&self, pace: &mut impl Pace) -> Outline {
        let mut tests: Vec<TestFound> = Vec::new();
        let (mut places, mut days) = (HashMap::new(), DaysSeen::default());
        let (mut day_in_two_orders, mut needs_day, mut last) = (None, false, "");
        for ReportedResult { line, day, test, .. } in &self.results {
            let place = *places.entry(test).or_insert_with(|| {
                tests.push(TestFound { label: test.clone(), count: 0, first_line: *line });
                tests.len() - 1
            });
            if let Some(found) = tests.get_mut(place) {
                found.count += 1;
            }
            // The results of a draw have the same day.
            if day != last {
                last = day;
                days.take(day);
                day_in_two_orders = day_in_two_orders.or_else(|| with_both(day));
            }
            needs_day |= day.trim().is_empty();
            pace.step().await;
        }
        let stated = self.stated_day.as_deref();
        stated.into_iter().chain(self.other_days.iter().map(String::as_str)).for_each(|day| days.take(day));
        Outline {
            tests,
            order: days.order(),
            day_in_two_orders: day_in_two_orders.or_else(|| with_both(stated?)),
            needs_day: needs_day && stated.is_none(),
        }
    }
}

fn with_both(day: &str) -> Option<(String, NaiveDate, NaiveDate)> {
    let (day_month, month_day) = in_two_orders(day)?;
    Some((day.to_owned(), day_month, month_day))
}
