//! A first and a last day to choose.

use chrono::{Months, NaiveDate};
use leptos::prelude::*;

use crate::app::components::{Field, FieldKind};
use crate::app::context::clock;
use crate::app::forms::date::date;
use crate::app::forms::form_field::FormField;
use crate::app::i18n::strings;

/// How many months a period has at first.
const MONTHS: u32 = 3;

/// Two days, each of which may be open. Lives as long as the owner under which it was made.
#[derive(Clone, Copy)]
pub struct Period {
    first: FormField<NaiveDate>,
    last: FormField<NaiveDate>,
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

    /// Both days, with what stands for an open one; or what is wrong with them. Tracked.
    ///
    /// A day beyond those that stand for open ones is taken for these: a year that is being typed is long before.
    pub fn days(
        self,
        earliest: NaiveDate,
        latest: NaiveDate,
    ) -> Result<(NaiveDate, NaiveDate), &'static str> {
        let text = &strings().form;
        let (first, last) = (
            self.first.validated().map_err(|_| text.incomplete)?,
            self.last.validated().map_err(|_| text.incomplete)?,
        );
        match (first, last) {
            (Some(first), Some(last)) if last < first => Err(text.backwards),
            _ => Ok((first.unwrap_or(earliest).max(earliest), last.unwrap_or(latest).min(latest))),
        }
    }
}

/// Both days side by side.
#[component]
pub fn PeriodFields(
    /// The days.
    period: Period,
) -> impl IntoView {
    let text = &strings().form;
    view! {
        <div class="pair">
            <Field label=text.first_day kind=FieldKind::Date state=period.first />
            <Field label=text.last_day kind=FieldKind::Date state=period.last />
        </div>
    }
}
