//! What is said of a table of a laboratory, on its way in.

use crate::app::i18n::messages::Import;
use crate::app::i18n::{dates, strings};
use crate::domain::labs::analyte::{Analyte, Mistake};
use crate::domain::labs::panel::LabPanel;
use crate::domain::labs::result::LabError;
use crate::domain::quantities::name::{LONGEST_NOTE, NameError};
use crate::exchange::lab_table::{
    Asked, CellQuestion, DateOrder, HeadContradiction, LARGEST, MOST_COLUMNS, MOST_ROWS, MappingError,
    Refused, Separator, Table, TableError, Why,
};
use crate::record::change::ValidationError;

impl Import {
    pub const fn separator(&self, separator: Separator) -> &'static str {
        match separator {
            Separator::Tab => self.tab,
            Separator::Semicolon => self.semicolon,
            Separator::Comma => self.comma,
        }
    }

    /// Why a text is not taken as a table.
    pub fn refused(&self, why: &TableError) -> String {
        match why {
            TableError::Empty => self.nothing_in_it.to_owned(),
            TableError::Encoding => self.unreadable_letters.to_owned(),
            TableError::TooLarge => self.too_large(&(LARGEST / 1_048_576).to_string()),
            TableError::TooManyRows => self.too_many_rows(&MOST_ROWS.to_string()),
            TableError::TooManyColumns => self.too_many_columns(&MOST_COLUMNS.to_string()),
            TableError::NoRows => self.no_rows.to_owned(),
            TableError::OneColumn => self.one_column.to_owned(),
            TableError::NoSeparator => self.no_separator.to_owned(),
            TableError::Ambiguous { .. } => self.unclear_separator.to_owned(),
            TableError::Ragged { line, cells, columns } => {
                self.uneven_line(&line.to_string(), &cells.to_string(), &columns.to_string())
            }
            TableError::Quotes { line } => self.quotes_do_not_match(&line.to_string()),
        }
    }

    /// A column with the day, in an order.
    pub const fn date(&self, order: DateOrder) -> &'static str {
        match order {
            DateOrder::YearMonthDay => self.day_as_year_month_day,
            DateOrder::DayMonthYear => self.day_as_day_month_year,
            DateOrder::MonthDayYear => self.day_as_month_day_year,
        }
    }

    /// Why the meaning of the columns is not taken.
    pub fn not_mapped(&self, why: &MappingError, table: &Table) -> String {
        let head = |column: usize| table.head.get(column).map_or("", String::as_str);
        match why {
            MappingError::NoDate => self.day_missing.to_owned(),
            MappingError::Twice { first, second } => self.both_hold(head(*first), head(*second)),
            MappingError::Head { column, .. } => self.not_settled(head(*column)),
            MappingError::Order { line, other } => self.another_order(&line.to_string(), self.date(*other)),
            MappingError::OneRowATest { column } => self.one_row_a_test(head(*column)),
            MappingError::Count { .. } => self.columns_changed.to_owned(),
        }
    }

    /// How the head of a column contradicts what it is said to hold.
    pub fn contradicted(&self, head: &str, how: HeadContradiction) -> String {
        match how {
            HeadContradiction::OtherUnit => self.head_names_another_unit(head),
            HeadContradiction::PerCent => self.head_holds_per_cent(head),
        }
    }

    /// How many blood draws are new, and how many are known.
    pub fn summary(&self, new: usize, known: usize) -> String {
        let new = self.new_draws(new);
        if known == 0 { new } else { format!("{new} {}", self.known_draws(known)) }
    }

    /// What would be added.
    pub fn found(&self, panel: &LabPanel) -> String {
        self.of_day(&dates::day(panel.drawn), &results(panel))
    }

    /// What is to be confirmed.
    pub fn asked(&self, Asked { line, column, text, question, .. }: &Asked) -> String {
        let line = line.to_string();
        match question {
            CellQuestion::Unusual { mistake: Some(Mistake::Unit(rather)) } => {
                self.unusual_but_not_in(&line, column, text, strings().terms.symbol(*rather))
            }
            CellQuestion::Unusual { mistake: Some(Mistake::PerCent) } => {
                self.unusual_or_per_cent(&line, column, text)
            }
            CellQuestion::Unusual { mistake: None } => self.unusual(&line, column, text),
            CellQuestion::Thousands => self.little_more_than(&line, column, text, whole(text)),
        }
    }

    /// A cell or a row that is not taken.
    pub fn left_out(&self, Refused { line, column, text, why }: &Refused) -> String {
        let (line, problems) = (line.to_string(), &strings().problems);
        let cell = |why: &str| self.cell_left_out(&line, column, text, why);
        match why {
            Why::Day(_) => self.no_day(&line, text),
            Why::NoResult => self.no_result(&line),
            Why::Number(error) => cell(&problems.number(*error)),
            Why::Result(LabError::Impossible { likely_unit: Some(rather) }) => {
                cell(&self.usual_in(strings().terms.symbol(*rather)))
            }
            Why::Result(_) => cell(self.not_possible),
            Why::Text(error) => cell(&problems.name(*error)),
            Why::Note(NameError::TooLong) => cell(&self.note_too_long(&LONGEST_NOTE.to_string())),
            Why::Note(_) => cell(self.note_is_one_line),
        }
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

/// What stands before the separator.
fn whole(text: &str) -> &str {
    text.split([',', '.']).next().unwrap_or_default().trim_start_matches(['<', '>', ' '])
}
