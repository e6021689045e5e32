//! A first and a last day to choose.

use chrono::{Months, NaiveDate};

use crate::app::clock;
use crate::app::components::{Kind, Label};
use crate::app::dom::{El, el};
use crate::app::forms::answer::Answer;
use crate::app::forms::date::date;
use crate::app::wording::words;

/// How many months a period has at first.
const MONTHS: u32 = 3;

/// Two days, each of which may be open.
#[derive(Clone)]
pub struct Period {
    first: Answer<NaiveDate>,
    last: Answer<NaiveDate>,
}

impl Period {
    /// The last months up to today.
    pub fn lately() -> Self {
        let today = clock::now().date();
        let first = today.checked_sub_months(Months::new(MONTHS));
        Self { first: date(first).optional(), last: date(Some(today)).optional() }
    }

    /// Everything, as long as nothing is chosen.
    pub fn open() -> Self {
        Self { first: date(None).optional(), last: date(None).optional() }
    }

    /// Both fields side by side.
    pub fn fields(&self) -> El {
        let text = &words().form;
        let label = |name| Label { name, hint: "", unit: "" };
        el("div")
            .class("pair")
            .child(self.first.field(label(text.first_day), Kind::Date))
            .child(self.last.field(label(text.last_day), Kind::Date))
    }

    /// Both days, with what stands for an open one; or what is wrong with them.
    ///
    /// A day beyond those that stand for open ones is taken for these: a year that is being typed is long before.
    pub fn days(
        &self,
        earliest: NaiveDate,
        latest: NaiveDate,
    ) -> Result<(NaiveDate, NaiveDate), &'static str> {
        let text = &words().form;
        let (first, last) = (
            self.first.settled().map_err(|_| text.incomplete)?,
            self.last.settled().map_err(|_| text.incomplete)?,
        );
        match (first, last) {
            (Some(first), Some(last)) if last < first => Err(text.backwards),
            _ => Ok((first.unwrap_or(earliest).max(earliest), last.unwrap_or(latest).min(latest))),
        }
    }
}
