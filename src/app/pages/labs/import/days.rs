//! What a report leaves open about its days: the order of day and month, and a day where it has none.

use leptos::prelude::*;

use crate::app::components::{Field, FieldKind};
use crate::app::forms::{FormField, OrderQuestion};
use crate::app::i18n::lab_import;
use crate::app::pages::labs::import::read_report::ReadReport;
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
    let found = Memo::new(move |_| {
        let known = OrderFound::Known(DateOrder::DayMonth);
        read.with(|read| read.as_ref().map_or(known, |read| read.outline.order))
    });
    let example = Memo::new(move |_| read.with(|read| read.as_ref()?.outline.day_in_two_orders.clone()));
    let needs_day =
        Memo::new(move |_| read.with(|read| read.as_ref().is_some_and(|read| read.outline.needs_day)));
    let day = move || {
        let field = move || view! { <Field label=text.day hint=text.day_hint kind=FieldKind::Date state=choices.day /> };
        needs_day.get().then(|| field().into_any())
    };
    view! {
        <OrderQuestion found example chosen=choices.order />
        <div>{day}</div>
    }
}
