//! What is said of the results of a laboratory, on their way in.

use chrono::NaiveDate;

use crate::app::i18n::messages::Import;
use crate::app::i18n::{dates, strings};
use crate::domain::labs::analyte::{Analyte, Mistake};
use crate::domain::labs::bound::Bound;
use crate::domain::labs::panel::LabPanel;
use crate::domain::labs::result::LabError;
use crate::domain::quantities::name::{LONGEST_NOTE, NameError};
use crate::exchange::lab_report::{
    Asked, Changed, Correction, Layout, Left, Numbering, Recognised, ResultQuestion, Role, TestLabel, Why,
};
use crate::exchange::table::{LARGEST, MOST_COLUMNS, MOST_ROWS, Remark, Separator, TableError};
use crate::record::change::ValidationError;

impl Import {
    pub const fn separator(&self, separator: Separator) -> &'static str {
        match separator {
            Separator::Tab => self.tab,
            Separator::Semicolon => self.semicolon,
            Separator::Comma => self.comma,
        }
    }

    fn place(&self, number: usize, numbering: Numbering) -> String {
        let number = number.to_string();
        match numbering {
            Numbering::Lines => self.in_line(&number),
            Numbering::Results => self.in_result(&number),
        }
    }

    /// Why a text is not taken.
    pub fn refused(&self, why: &TableError) -> String {
        match why {
            TableError::Empty => self.nothing_in_it.to_owned(),
            TableError::Encoding => self.unreadable_letters.to_owned(),
            TableError::TooLarge => self.too_large(&(LARGEST / 1_048_576).to_string()),
            TableError::TooManyRows => self.too_many_rows(&MOST_ROWS.to_string()),
            TableError::TooManyColumns => self.too_many_columns(&MOST_COLUMNS.to_string()),
            TableError::NoRows => self.no_rows.to_owned(),
            TableError::OneColumn => self.one_column.to_owned(),
            TableError::Ambiguous { .. } => self.unclear_separator.to_owned(),
            TableError::Ragged { line, cells, columns } => {
                self.uneven_line(&line.to_string(), &cells.to_string(), &columns.to_string())
            }
            TableError::Quotes { line } => self.quotes_do_not_match(&line.to_string()),
        }
    }

    /// How a table is laid out.
    pub const fn layout(&self, layout: Layout) -> &'static str {
        match layout {
            Layout::RowPerDraw => self.row_per_draw,
            Layout::RowPerResult => self.row_per_result,
            Layout::DayPerColumn => self.day_per_column,
        }
    }

    /// What a column is for.
    pub const fn role(&self, role: Role) -> &'static str {
        match role {
            Role::Ignored => self.ignore,
            Role::Day => self.column_day,
            Role::Test => self.column_test,
            Role::Code => self.column_code,
            Role::Value => self.column_value,
            Role::Comparator => self.column_comparator,
            Role::Unit => self.column_unit,
            Role::Range => self.column_range,
            Role::Low => self.column_low,
            Role::High => self.column_high,
            Role::Results => self.results,
            Role::Laboratory => self.laboratory,
            Role::Note => self.note,
        }
    }

    /// How many results a test has, and in which unit they are printed.
    pub fn results_found(&self, label: &TestLabel, count: usize) -> String {
        match label.unit.trim() {
            "" => self.results_without_unit(count),
            unit => self.results_in(count, unit),
        }
    }

    /// Why a test is not taken by itself; none if it is, or if only its unit is missing.
    pub fn why_out(&self, label: &TestLabel) -> Option<String> {
        Some(match label.recognised() {
            Recognised::Analyte(..) | Recognised::UnitMissing(_) => return None,
            Recognised::PerCent => self.out_per_cent.to_owned(),
            Recognised::OtherUnit(analyte) => {
                self.out_other_unit(strings().terms.analyte(analyte), label.unit.trim())
            }
            Recognised::Unknown => self.out_unknown.to_owned(),
        })
    }

    /// How many blood draws are new, and how many results are known.
    pub fn summary(&self, new: usize, known: usize) -> String {
        let new = self.new_draws(new);
        if known == 0 { new } else { format!("{new} {}", self.known_results(known)) }
    }

    /// What would be added.
    pub fn found(&self, panel: &LabPanel) -> String {
        self.of_day(&dates::day(panel.drawn), &results(panel))
    }

    /// What is to be confirmed.
    pub fn asked(&self, Asked { line, test, text, question }: &Asked, numbering: Numbering) -> String {
        let line = self.place(*line, numbering);
        match question {
            ResultQuestion::Unusual { mistake: Some(Mistake::Unit(rather)) } => {
                self.unusual_but_not_in(&line, test, text, strings().terms.symbol(*rather))
            }
            ResultQuestion::Unusual { mistake: Some(Mistake::PerCent) } => {
                self.unusual_or_per_cent(&line, test, text)
            }
            ResultQuestion::Unusual { mistake: None } => self.unusual(&line, test, text),
            ResultQuestion::Thousands => self.little_more_than(&line, test, text, whole(text)),
            ResultQuestion::Grouped(number) => self.grouped(&line, test, text, &number.to_string()),
        }
    }

    /// A result that is not taken.
    pub fn left_out(&self, Left { line, test, text, why }: &Left, numbering: Numbering) -> String {
        let (line, problems) = (self.place(*line, numbering), &strings().problems);
        let cell = |why: &str| self.cell_left_out(&line, test, text, why);
        match why {
            Why::Day => self.no_day(&line, text),
            Why::NoResult => self.no_result(&line, test, text),
            Why::Twice => self.twice(&line, test, text),
            Why::Number(error) => cell(&problems.number(*error)),
            Why::Result(LabError::Impossible { likely_unit: Some(rather) }) => {
                cell(&self.usual_in(strings().terms.symbol(*rather)))
            }
            Why::Result(_) => cell(self.not_possible),
            Why::Laboratory(error) => cell(&problems.name(*error)),
            Why::OtherLaboratory => cell(self.other_laboratory),
            Why::Note(NameError::TooLong) => cell(&self.note_too_long(&LONGEST_NOTE.to_string())),
            Why::Note(_) => cell(self.note_is_one_line),
            Why::OtherNote => cell(self.other_note),
        }
    }

    /// Words about a blood draw whose results are known.
    pub fn words_left(&self, drawn: NaiveDate, words: &str) -> String {
        self.words_of_known(&dates::day(drawn), words)
    }

    /// A line in which no result was found.
    pub fn line_without_result(&self, Remark { line, text }: &Remark) -> String {
        self.no_result_in_line(&line.to_string(), text)
    }

    /// What would change in a blood draw of the record.
    pub fn new_values(&self, Correction { to, changed, .. }: &Correction) -> Vec<String> {
        let (terms, day) = (&strings().terms, dates::day(to.drawn));
        let line = |changed: &Changed| match changed {
            Changed::Analyte { from, to } => {
                self.new_value(&day, terms.analyte(to.analyte()), &terms.result(to), &terms.result(from))
            }
            Changed::Custom { from, to } => {
                self.new_value(&day, to.name.text(), &terms.own_result(to), &terms.own_result(from))
            }
        };
        changed.iter().map(line).collect()
    }

    /// A blood draw that the record does not take.
    pub fn not_taken(&self, panel: &LabPanel, why: &ValidationError) -> String {
        self.of_day(&dates::day(panel.drawn), &strings().problems.refused(why))
    }
}

/// Every result with its name.
fn results(panel: &LabPanel) -> String {
    let terms = &strings().terms;
    let known = Analyte::ALL.into_iter().filter_map(|analyte| panel.result(analyte));
    let known = known.map(|result| format!("{} {}", terms.analyte(result.analyte()), terms.result(result)));
    let own = panel.custom.iter().map(|own| format!("{} {}", own.name.text(), terms.own_result(own)));
    known.chain(own).collect::<Vec<_>>().join(", ")
}

/// What stands between a bound and the separator.
fn whole(text: &str) -> &str {
    Bound::split(text.trim()).1.split([',', '.']).next().unwrap_or_default().trim_start()
}
