//! The planned blood tests and how each stands, and the days that people set beside them.

use leptos::prelude::*;

use crate::app::components::{
    Badge, Button, Folded, KeyedList, RowActions, Section, SetUpFirst, Sourced, Table, statements,
};
use crate::app::context::{use_clock, use_dialog, use_records};
use crate::app::forms::{PrescribedTestForm, RestartForm, VoidAction};
use crate::app::i18n::{dates, labs, strings};
use crate::app::pages::labs::view_model::{LabCalendar, PrescribedTestRow};
use crate::domain::labs::calendar::{EARLY, PlannedCount, TestStatus};
use crate::domain::monograph::Statement;
use crate::record::entry_id::EntryId;

/// The calendar, or the way to the set-up without which there is none.
#[component]
pub(super) fn Calendar() -> impl IntoView {
    let records = use_records();
    let is_set_up = records.is_set_up();
    let content = move || match is_set_up.get() {
        true => view! { <NeutrophilCalendar /> }.into_any(),
        false => view! { <SetUpFirst /> }.into_any(),
    };
    view! { {move || content()} }
}

#[component]
fn NeutrophilCalendar() -> impl IntoView {
    let (records, clock) = (use_records(), use_clock());
    let calendar = Memo::new(move |_| {
        let today = clock.today();
        records.with(|record| LabCalendar::of(record, today))
    });
    let text = labs();
    let mut places = statements(&[Statement::S050]);
    places.push((EARLY.at, None));
    let is_over = Memo::new(move |_| calendar.with(LabCalendar::is_over));
    let has_earlier = Memo::new(move |_| calendar.with(LabCalendar::has_counts_not_here));
    view! {
        <Section heading=text.calendar>
            <p class="hint">{move || text.counted_from(calendar.with(|calendar| calendar.counted_from))}</p>
            <Sourced places>
                <Table head=[text.test, text.due, text.status]>
                    <KeyedList
                        each=move || calendar.with(|calendar| calendar.planned.clone())
                        key=|planned| (planned.month, planned.due, labs().standing_word(planned.status))
                        let:planned
                    >
                        <PlannedCount planned />
                    </KeyedList>
                </Table>
            </Sourced>
            {move || has_earlier.get().then(|| view! { <p>{text.not_here}</p> }.into_any())}
            {move || is_over.get().then(|| view! { <p>{text.after_first_year}</p> }.into_any())}
            <Restarts calendar />
            <PrescribedTests calendar />
            <CalendarActions />
        </Section>
    }
}

#[component]
fn PlannedCount(planned: PlannedCount) -> impl IntoView {
    let text = labs();
    view! {
        <tr data-standing=level(planned.status)>
            <th scope="row">{text.month(planned.month)}</th>
            <td>{dates::day(planned.due)}</td>
            <td>
                <Badge text=text.standing_word(planned.status) />
            </td>
        </tr>
    }
}

/// The restarts, of which the last one counts; nothing without any.
#[component]
fn Restarts(calendar: Memo<LabCalendar>) -> impl IntoView {
    let has_any = Memo::new(move |_| calendar.with(|calendar| !calendar.restarts.is_empty()));
    let list = move || {
        view! {
            <ul class="rows">
                <KeyedList
                    each=move || calendar.with(|calendar| calendar.restarts.clone())
                    key=|(id, restart)| (*id, restart.on)
                    let((id, restart))
                >
                    <li class="row">
                        <VoidableLine id line=labs().began_again(restart.on) />
                    </li>
                </KeyedList>
            </ul>
        }
    };
    view! { {move || has_any.get().then(|| list().into_any())} }
}

/// The tests that the prescriber has set; nothing without any.
#[component]
fn PrescribedTests(calendar: Memo<LabCalendar>) -> impl IntoView {
    let text = labs();
    let has_any = Memo::new(move |_| calendar.with(|calendar| !calendar.prescribed.is_empty()));
    let list = move || {
        view! {
            <div class="stack">
                <h3>{text.own_test}</h3>
                <ul class="rows">
                    <KeyedList
                        each=move || calendar.with(|calendar| calendar.prescribed.clone())
                        key=|test| (test.id, line(test), labs().standing_word(test.status))
                        let:test
                    >
                        <li class="row" data-standing=level(test.status)>
                            <VoidableLine id=test.id line=line(&test) />
                            <Badge text=text.standing_word(test.status) />
                        </li>
                    </KeyedList>
                </ul>
            </div>
        }
    };
    view! { {move || has_any.get().then(|| list().into_any())} }
}

/// What an entry says, and the way to void it.
#[component]
fn VoidableLine(id: EntryId, line: String) -> impl IntoView {
    view! {
        <p class="when">{line.clone()}</p>
        <RowActions>
            <VoidAction of=id row=line />
        </RowActions>
    }
}

#[component]
fn CalendarActions() -> impl IntoView {
    let dialog = use_dialog();
    let text = labs();
    let add_test = move || dialog.open(text.add_test, || view! { <PrescribedTestForm /> });
    let restart = move || dialog.open(text.restart, || view! { <RestartForm /> });
    view! {
        <p>
            <Button label=text.add_test on_press=add_test />
        </p>
        <Folded summary=text.interrupted class="menu">
            <p>
                <Button label=text.restart on_press=restart />
            </p>
        </Folded>
    }
}

fn line(PrescribedTestRow { test, .. }: &PrescribedTestRow) -> String {
    format!("{}, {}", strings().terms.own_test(test), dates::day(test.on))
}

fn level(standing: TestStatus) -> &'static str {
    match standing {
        TestStatus::Done(_) => "done",
        TestStatus::Later => "later",
        TestStatus::Due => "due",
        TestStatus::Overdue => "overdue",
        TestStatus::Missed | TestStatus::NotHere => "missed",
    }
}
