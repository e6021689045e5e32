//! What a report leaves open about its days: the order of day and month, and a day where it has none.

use leptos::prelude::*;

use crate::app::components::{Choice, Field, FieldKind, Radios};
use crate::app::forms::FormField;
use crate::app::i18n::{dates, lab_import};
use crate::app::pages::labs::import::plan::ReadReport;
use crate::exchange::table::{DateOrder, OrderFound};
use chrono::NaiveDate;

/// What the person says about days.
#[derive(Clone, Copy)]
pub(super) struct DayChoices {
    pub(super) order: RwSignal<Option<DateOrder>>,
    pub(super) day: FormField<NaiveDate>,
}

/// The questions that the report leaves open; nothing without any.
#[component]
pub(super) fn DayQuestions(read: ReadSignal<Option<ReadReport>>, choices: DayChoices) -> impl IntoView {
    let text = lab_import();
    let question = Memo::new(move |_| {
        read.with(|read| {
            let outline = &read.as_ref()?.outline;
            Some((outline.order, outline.day_in_two_orders.clone()?))
        })
    });
    let needs_day =
        Memo::new(move |_| read.with(|read| read.as_ref().is_some_and(|read| read.outline.needs_day)));
    let order = move || {
        let (found, (written, day_month, month_day)) = question.get()?;
        let said = match found {
            OrderFound::Known(_) => return None,
            OrderFound::Open => text.order_open(&written),
            OrderFound::Both => text.order_both.to_owned(),
        };
        let options = vec![
            Choice::new(DateOrder::DayMonth, "day-month", dates::day(day_month)),
            Choice::new(DateOrder::MonthDay, "month-day", dates::day(month_day)),
        ];
        let question = view! {
            <p>{said}</p>
            <Radios label=text.order choices=options chosen=choices.order />
        };
        Some(question.into_any())
    };
    let day = move || {
        let field = move || view! { <Field label=text.day hint=text.day_hint kind=FieldKind::Date state=choices.day /> };
        needs_day.get().then(|| field().into_any())
    };
    view! {
        <div>{order}</div>
        <div>{day}</div>
    }
}
