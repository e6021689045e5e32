//! The order of day and month, where the days of a text leave it open.

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::app::components::{Choice, Radios};
use crate::app::i18n::{dates, lab_import};
use crate::exchange::table::{DateOrder, OrderFound};

/// Asks which day is meant; nothing where all days are clear.
#[component]
pub fn OrderQuestion(
    /// What the days say.
    found: Memo<OrderFound>,
    /// A day as it is written, and what it is in either order; that of [`DateOrder::DayMonth`] in front.
    example: Memo<Option<(String, NaiveDate, NaiveDate)>>,
    /// What the person says.
    chosen: RwSignal<Option<DateOrder>>,
) -> impl IntoView {
    let text = lab_import();
    let question = move || {
        let (written, day_month, month_day) = example.get()?;
        let said = match found.get() {
            OrderFound::Known(_) => return None,
            OrderFound::Open => text.order_open(&written),
            OrderFound::Both => text.order_both.to_owned(),
        };
        let choices = vec![
            Choice::new(DateOrder::DayMonth, "day-month", dates::day(day_month)),
            Choice::new(DateOrder::MonthDay, "month-day", dates::day(month_day)),
        ];
        let question = view! {
            <p>{said}</p>
            <Radios label=text.order choices chosen />
        };
        Some(question.into_any())
    };
    view! { <div>{question}</div> }
}
