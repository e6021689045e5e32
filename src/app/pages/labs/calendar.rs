//! The planned neutrophil counts and how each stands.

use chrono::NaiveDate;

use crate::app::components::{badge, section, sourced, statements, table};
use crate::app::dom::{El, el};
use crate::app::wording::{dates, words};
use crate::domain::lab_calendar::{EARLY, Planned, Standing, plan};
use crate::domain::labs::Analyte;
use crate::domain::monograph::Statement;
use crate::record::facts::days_measured;
use crate::record::record::Record;

pub(super) fn calendar(record: &Record, start: NaiveDate, today: NaiveDate) -> El {
    let text = &words().labs;
    let row = |planned: Planned| {
        el("tr")
            .attr("data-standing", level(planned.standing))
            .child(el("th").attr("scope", "row").text(&(text.month)(planned.month)))
            .child(el("td").text(&dates::day(planned.due)))
            .child(el("td").child(badge(&(text.standing_word)(planned.standing))))
    };
    let planned = plan(start, &days_measured(record, Analyte::Neutrophils), today);
    let table = table([text.test, text.due, text.standing], planned.into_iter().map(row));
    let mut places = statements(&[Statement::S050]);
    places.push((EARLY.at, None));
    section(text.calendar, [sourced([table], places)])
}

fn level(standing: Standing) -> &'static str {
    match standing {
        Standing::Done(_) => "done",
        Standing::Later => "later",
        Standing::Due => "due",
        Standing::Overdue => "overdue",
        Standing::Missed => "missed",
    }
}
