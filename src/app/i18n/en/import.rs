//! A table of a laboratory, in English.

use crate::app::i18n::en::problems::{PROBLEMS, refused};
use crate::app::i18n::en::terms::{TERMS, symbol};
use crate::app::i18n::{Import, dates};
use crate::domain::labs::analyte::{Analyte, Mistake};
use crate::domain::labs::panel::LabPanel;
use crate::domain::labs::result::LabError;
use crate::domain::quantities::name::{LONGEST_NOTE, NameError};
use crate::exchange::lab_table::{
    Asked, CellQuestion, DateOrder, HeadContradiction, LARGEST, MOST_COLUMNS, MOST_ROWS, MappingError,
    Refused, Separator, TableError, Why,
};

pub(super) const IMPORT: Import = Import {
    title: "Read a table of a laboratory",
    paste: "The table",
    paste_hint: "Copy it with its head line, one row a blood draw. Nothing is added before you have seen it.",
    file: "Or a CSV file",
    next: "Read the table",
    another: "Another table",
    ambiguous: "What stands between the columns? A comma could also be a decimal comma.",
    separator: |separator| match separator {
        Separator::Tab => "A tab",
        Separator::Semicolon => "A semicolon",
        Separator::Comma => "A comma",
    },
    refused: not_a_table,
    columns: "Say what each column holds. Where the head names analyte and unit, it is filled in; please check it.",
    holds: "This column holds",
    ignore: "Nothing that is taken",
    laboratory: "The laboratory",
    note: "A note",
    own: "Another result",
    results: "Results",
    date: order,
    unit_missing: "Please enter the unit of each other result.",
    not_mapped: |why, table| {
        let head = |column: usize| table.head.get(column).cloned().unwrap_or_default();
        match why {
            MappingError::NoDate => "Please say which column holds the day of the blood draw.".to_owned(),
            MappingError::Twice { first, second } => {
                format!("The columns “{}” and “{}” cannot both hold this.", head(*first), head(*second))
            }
            MappingError::Head { column, .. } => {
                format!("Nothing can be added before the column “{}” is settled.", head(*column))
            }
            MappingError::Order { line, other } => format!(
                "Line {line} has a day that is none in the order that you chose, but one in another: {}. Nothing is read in \
                the wrong order. Please choose again.",
                order(*other)
            ),
            MappingError::OneRowATest { column } => format!(
                "This table has one row a test: “{}” says what each row holds. A table with one row a blood draw is needed, \
                with a column for each test.",
                head(*column)
            ),
            MappingError::Count { .. } => "The columns have changed. Please read the table again.".to_owned(),
        }
    },
    contradicted: |head, how| match how {
        HeadContradiction::OtherUnit => format!(
            "The head of “{}” names another unit. Choose the unit of the head, or that nothing is taken of this column.",
            head
        ),
        HeadContradiction::PerCent => format!(
            "“{}” holds per cent, which is no count. Choose that nothing is taken of this column; per cent of the white \
                    cells can be entered by hand.",
            head
        ),
    },
    summary: |new, known| {
        let s = if new == 1 { "" } else { "s" };
        let known = match known {
            0 => String::new(),
            1 => " 1 is in your record already.".to_owned(),
            _ => format!(" {known} are in your record already."),
        };
        format!("{new} new blood draw{s}.{known}")
    },
    found: |panel| format!("{}: {}", dates::day(panel.drawn), results(panel)),
    ask: "Are these right?",
    asked: |Asked { line, column, text, question, .. }| {
        let place = format!("Line {line}, {column}: {text}");
        match question {
            CellQuestion::Unusual { mistake: Some(Mistake::Unit(rather)) } => {
                format!("{place} is unusual; in {} it would not be", symbol(*rather))
            }
            CellQuestion::Unusual { mistake: Some(Mistake::PerCent) } => {
                format!("{place} is unusual: it may be the per cent of the white cells, not a count")
            }
            CellQuestion::Unusual { mistake: None } => format!("{place} is unusual"),
            CellQuestion::Thousands => format!("{place} is read as a little more than {}", whole(text)),
        }
    },
    takes_long: "Adding this many takes a few seconds, in which the page may not answer.",
    confirm_first: "Please say first that the unusual results are right, or correct the table.",
    left: "Left out:",
    left_out,
    not_taken: |panel, why| format!("{}: {}", dates::day(panel.drawn), refused(why)),
    add: |count| format!("Add {count} to my record"),
    added: |count| match count {
        1 => "1 blood draw added.".to_owned(),
        _ => format!("{count} blood draws added."),
    },
};

fn not_a_table(why: &TableError) -> String {
    match why {
        TableError::Empty => "There is nothing in it.".to_owned(),
        TableError::Encoding => {
            "Some letters in it cannot be read. Save the table again as “CSV UTF-8” and choose that file."
                .to_owned()
        }
        TableError::TooLarge => {
            format!("It is too large. At most {} MB can be read at once.", LARGEST / 1_048_576)
        }
        TableError::TooManyRows => format!("It has too many rows. At most {MOST_ROWS} can be read at once."),
        TableError::TooManyColumns => format!("It has too many columns. At most {MOST_COLUMNS} can be read."),
        TableError::NoRows => "It has a head and no rows below it.".to_owned(),
        TableError::OneColumn => "It has one column only. A day and a result are needed.".to_owned(),
        TableError::NoSeparator => {
            "No tab, semicolon or comma divides all its lines into the same columns.".to_owned()
        }
        TableError::Ambiguous { .. } => "What stands between the columns is not clear.".to_owned(),
        TableError::Ragged { line, cells, columns } => {
            format!("Line {line} has {cells} cells, the head has {columns}.")
        }
        TableError::Quotes { line } => format!("The quotation marks in line {line} do not match."),
    }
}

const fn order(order: DateOrder) -> &'static str {
    match order {
        DateOrder::YearMonthDay => "The day, as 2026-11-22",
        DateOrder::DayMonthYear => "The day, as 22.11.2026 or 22/11/2026",
        DateOrder::MonthDayYear => "The day, as 11/22/2026",
    }
}

fn results(panel: &LabPanel) -> String {
    let known = Analyte::ALL.into_iter().filter_map(|analyte| panel.result(analyte));
    let known =
        known.map(|result| format!("{} {}", (TERMS.analyte)(result.analyte()), (TERMS.result)(result)));
    let own = panel.custom.iter().map(|own| format!("{} {}", own.name.text(), (TERMS.own_result)(own)));
    known.chain(own).collect::<Vec<_>>().join(", ")
}

fn left_out(Refused { line, column, text, why }: &Refused) -> String {
    let place = format!("Line {line}, {column}, “{text}”");
    match why {
        Why::Day(_) => {
            format!("Line {line}: “{text}” is no day in the order that you chose; the whole row is left out")
        }
        Why::NoResult => format!("Line {line}: no result in this row"),
        Why::Number(error) => format!("{place}: {}", (PROBLEMS.number)(*error)),
        Why::Result(LabError::Impossible { likely_unit: Some(rather) }) => {
            format!("{place}: not possible in this unit; in {} it would be usual", symbol(*rather))
        }
        Why::Result(_) => format!("{place}: not possible in this unit"),
        Why::Text(error) => format!("{place}: {}", (PROBLEMS.name)(*error)),
        Why::Note(NameError::TooLong) => {
            format!("{place}: A note can have at most {LONGEST_NOTE} characters.")
        }
        Why::Note(_) => format!("{place}: A note is one line."),
    }
}

/// What stands before the separator.
fn whole(text: &str) -> String {
    text.split([',', '.']).next().unwrap_or_default().trim_start_matches(['<', '>', ' ']).to_owned()
}
