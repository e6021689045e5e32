//! A first and a last day to choose.

use chrono::{Months, NaiveDate};
use leptos::prelude::*;

use crate::app::components::{Field, FieldKind};
use crate::app::context::clock;
use crate::app::forms::date::date;
use crate::app::forms::form_field::FormField;
use crate::app::i18n::later_strings;

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

    /// Both days, with what stands for an open one; or what is wrong with them, and `outside` where all of the period lies
    /// before or after those. Tracked.
    ///
    /// A day beyond those that stand for open ones is taken for these.
    pub fn days(
        self,
        earliest: NaiveDate,
        latest: NaiveDate,
        outside: &'static str,
    ) -> Result<(NaiveDate, NaiveDate), &'static str> {
        let text = &later_strings().period;
        let (first, last) = (
            self.first.validated().map_err(|_| text.incomplete)?,
            self.last.validated().map_err(|_| text.incomplete)?,
        );
        within((first, last), (earliest, latest)).map_err(|why| match why {
            NoPeriod::Backwards => text.backwards,
            NoPeriod::Outside => outside,
        })
    }
}

/// Why two days are no period.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum NoPeriod {
    /// The last day lies before the first.
    Backwards,
    /// All of it lies before or after the days that there are.
    Outside,
}

/// Two days, each of which may be open, among those that there are.
fn within(
    (first, last): (Option<NaiveDate>, Option<NaiveDate>),
    (earliest, latest): (NaiveDate, NaiveDate),
) -> Result<(NaiveDate, NaiveDate), NoPeriod> {
    if matches!((first, last), (Some(first), Some(last)) if last < first) {
        return Err(NoPeriod::Backwards);
    }
    if first.is_some_and(|first| first > latest) || last.is_some_and(|last| last < earliest) {
        return Err(NoPeriod::Outside);
    }
    Ok((first.unwrap_or(earliest).max(earliest), last.unwrap_or(latest).min(latest)))
}

/// Both days side by side.
#[component]
pub fn PeriodFields(
    /// The days.
    period: Period,
) -> impl IntoView {
    let text = &later_strings().period;
    view! {
        <div class="pair">
            <Field label=text.first_day kind=FieldKind::Date state=period.first />
            <Field label=text.last_day kind=FieldKind::Date state=period.last />
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_period_lies_among_the_days_that_there_are() {
        let day = |day| NaiveDate::from_ymd_opt(2026, 11, day).unwrap();
        let there_are = (day(10), day(20));
        for (first, last, expected) in [
            (None, None, Ok((10, 20))),
            (Some(9), Some(21), Ok((10, 20))),
            (Some(11), Some(19), Ok((11, 19))),
            (Some(15), Some(15), Ok((15, 15))),
            (Some(16), Some(15), Err(NoPeriod::Backwards)),
            (Some(20), None, Ok((20, 20))),
            (Some(21), None, Err(NoPeriod::Outside)),
            (None, Some(10), Ok((10, 10))),
            (None, Some(9), Err(NoPeriod::Outside)),
            (Some(5), Some(9), Err(NoPeriod::Outside)),
        ] {
            let expected = expected.map(|(first, last)| (day(first), day(last)));
            assert_eq!(within((first.map(day), last.map(day)), there_are), expected, "{first:?} {last:?}");
        }
    }
}
