//! Which form a text has: a table, or lines out of a report.

use crate::exchange::lab_report::label::Recognised;
use crate::exchange::lab_report::layout::{Layout, Role};
use crate::exchange::lab_report::lines::report_of_lines;
use crate::exchange::lab_report::report::Report;
use crate::exchange::pace::Pace;
use crate::exchange::table::{Plain, Separator, Table, TableError, read, read_with};

/// Which form a text has.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Form {
    /// A table, laid out like this.
    Table(Table, Layout),
    /// Lines that name their results themselves.
    Lines(Report),
}

/// The form of a text: a table that tells what its columns are for, otherwise lines in which tests are found that this app
/// follows, otherwise a table whose columns the person has to name.
pub async fn recognise(text: &str, pace: &mut impl Pace) -> Result<Form, TableError> {
    let text = &Plain::of(text)?;
    pace.step().await;
    let read = read(text, pace).await.map(with_layout);
    pace.step().await;
    if let Ok((table, layout)) = &read
        && tells(table, *layout)
    {
        return read.map(|(table, layout)| Form::Table(table, layout));
    }
    // What the columns are for may tell which sign is meant, where several divide the rows: a comma may be in all of them.
    let fits = match &read {
        Err(TableError::Ambiguous { fits }) if fits.len() > 1 => fits.as_slice(),
        _ => &[Separator::Tab, Separator::Semicolon],
    };
    let mut telling = Vec::new();
    for separator in fits {
        let table = read_with(text, *separator, pace).await.map(with_layout);
        telling.extend(table.ok().filter(|(table, layout)| tells(table, *layout)));
    }
    if telling.len() == 1
        && let Some((table, layout)) = telling.pop()
    {
        return Ok(Form::Table(table, layout));
    }
    // Only the person knows what the commas mean in a table, even if one of its rows would pass for a line.
    if let Err(TableError::Ambiguous { fits }) = &read {
        for separator in fits {
            let table = read_with(text, *separator, pace).await.map(with_layout);
            if table.is_ok_and(|(table, layout)| tells(&table, layout)) {
                return read.map(|(table, layout)| Form::Table(table, layout));
            }
        }
    }
    let lines = report_of_lines(text.text(), pace).await;
    let is_followed = |recognised| matches!(recognised, Recognised::Analyte(..) | Recognised::OtherUnit(_));
    if lines.results.iter().any(|result| is_followed(result.test.recognised())) {
        return Ok(Form::Lines(lines));
    }
    read.map(|(table, layout)| Form::Table(table, layout))
}

/// The table of a text whose separator the person has named.
pub async fn recognise_with(
    text: &str,
    separator: Separator,
    pace: &mut impl Pace,
) -> Result<Form, TableError> {
    let (table, layout) = with_layout(read_with(&Plain::of(text)?, separator, pace).await?);
    Ok(Form::Table(table, layout))
}

fn with_layout(table: Table) -> (Table, Layout) {
    let layout = Layout::of(&table);
    (table, layout)
}

fn tells(table: &Table, layout: Layout) -> bool {
    let roles = layout.suggested(table);
    let has = |role| roles.contains(&role);
    match layout {
        Layout::RowPerDraw => has(Role::Day) && has(Role::Results),
        Layout::RowPerResult => has(Role::Value),
        Layout::DayPerColumn => has(Role::Results),
    }
}
