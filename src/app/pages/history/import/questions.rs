//! What a table leaves open about all its rows: the order of day and month, the time of injections without one, and why doses
//! were skipped.

use std::sync::Arc;

use chrono::NaiveTime;
use leptos::prelude::*;

use crate::app::components::{Choice, Field, FieldKind, Radios};
use crate::app::context::clock;
use crate::app::forms::{FormField, OrderQuestion, time_if_told};
use crate::app::i18n::{injection_import, strings};
use crate::domain::treatment::pause::Cause;
use crate::exchange::injection_table::History;
use crate::exchange::table::DateOrder;

/// What the person says about all rows.
#[derive(Clone, Copy)]
pub(super) struct Answers {
    pub(super) order: RwSignal<Option<DateOrder>>,
    pub(super) time: FormField<NaiveTime>,
    pub(super) cause: RwSignal<Option<Cause>>,
}

impl Answers {
    pub(super) fn new() -> Self {
        Self { order: RwSignal::default(), time: time_if_told(), cause: RwSignal::default() }
    }
}

/// The questions that the table leaves open; nothing without any.
#[component]
pub(super) fn Questions(history: Memo<Arc<History>>, answers: Answers) -> impl IntoView {
    let text = injection_import();
    let found = Memo::new(move |_| history.with(|history| history.order()));
    let example = Memo::new(move |_| history.with(|history| history.day_in_two_orders()));
    let without_time = Memo::new(move |_| history.with(|history| history.without_time()));
    let without_cause = Memo::new(move |_| history.with(|history| history.without_cause()));
    let asks_time = Memo::new(move |_| without_time.get() > 0);
    let asks_cause = Memo::new(move |_| without_cause.get() > 0);
    let time = move || {
        view! {
            <p>{move || text.time_open(without_time.get())}</p>
            <Field label=text.time kind=FieldKind::Time state=answers.time />
        }
        .into_any()
    };
    let cause = move || {
        let choice = |cause: Cause| Choice::new(cause, cause.key(), strings().pause.cause(cause));
        view! {
            <p>{move || text.cause_open(without_cause.get())}</p>
            <Radios label=text.cause choices=Cause::ALL.map(choice).to_vec() chosen=answers.cause />
        }
        .into_any()
    };
    view! {
        <OrderQuestion found example chosen=answers.order />
        <p class="hint">{text.zone(&clock::zone())}</p>
        <div class="stack">{move || asks_time.get().then(time)}</div>
        <div class="stack">{move || asks_cause.get().then(cause)}</div>
    }
}
