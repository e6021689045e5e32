//! A year day by day, and how many of its due doses were given. What became of the days is decided elsewhere.

use std::sync::Arc;

use chrono::{Datelike, NaiveDate};
use leptos::prelude::*;

use crate::app::components::{KeyedList, Level, Section, Unfold};
use crate::app::context::{use_clock, use_records};
use crate::app::i18n::{dates, later_strings, strings};
use crate::app::pages::history::day_kind::name_of;
use crate::app::pages::history::dosing_year::{CalendarDay, DosingYear, Week};
use crate::app::pages::history::year_picture::YearPicture;
use crate::domain::treatment::dosing_history::{Adherence, DoseDayStatus};
use crate::domain::treatment::pause::Cause;

/// Every kind of day, for the key.
const KINDS: [DoseDayStatus; 7] = [
    DoseDayStatus::OnTime,
    DoseDayStatus::Late,
    DoseDayStatus::Extra,
    DoseDayStatus::Missed,
    DoseDayStatus::Skipped(Cause::Other),
    DoseDayStatus::Paused(Cause::Other),
    DoseDayStatus::Rest,
];

/// None for a year before treatment.
type DosingYearMemo = Memo<Option<Arc<DosingYear>>>;

/// The figures and the calendar of a year; nothing for a year before treatment.
#[component]
pub(super) fn YearOverview(year: Memo<Option<i32>>) -> impl IntoView {
    let (records, clock) = (use_records(), use_clock());
    let dosing_year = DosingYearMemo::new(move |_| {
        let (year, today) = (year.get()?, clock.today());
        records.with(|record| DosingYear::new(record, year, today)).map(Arc::new)
    });
    let is_there = Memo::new(move |_| dosing_year.with(Option::is_some));
    let is_earlier_open = RwSignal::new(false);
    let sections = move || {
        view! {
            <Figures dosing_year />
            <Calendar dosing_year is_earlier_open />
        }
        .into_any()
    };
    view! { {move || is_there.get().then(sections)} }
}

#[component]
fn Figures(dosing_year: DosingYearMemo) -> impl IntoView {
    let text = &later_strings().year;
    let recent = move || dosing_year.with(|year| year.as_ref()?.last_30_days());
    let whole = move || dosing_year.with(|year| Some(year.as_ref()?.whole_year()));
    let figure = |name, given| view! { <Figure name given /> }.into_any();
    view! {
        <Section heading=text.adherence>
            <ul class="lines">
                {move || recent().map(|given| figure(text.last_30, given))}
                {move || whole().map(|given| figure(text.whole_year, given))}
            </ul>
            <p class="hint">{text.definition}</p>
        </Section>
    }
}

#[component]
fn Figure(name: &'static str, given: Adherence) -> impl IntoView {
    view! {
        <li>
            <b>{name}</b>
            ": "
            {later_strings().year.adherence_line(given)}
        </li>
    }
}

/// The latest month, and the months before it once they are asked for.
#[component]
fn Calendar(dosing_year: DosingYearMemo, is_earlier_open: RwSignal<bool>) -> impl IntoView {
    let text = &later_strings().year;
    let months = Memo::new(move |_| {
        dosing_year.with(|year| year.as_ref().map(|year| year.months()).unwrap_or_default())
    });
    let latest = Memo::new(move |_| months.with(|months| months.iter().take(1).copied().collect::<Vec<_>>()));
    let earlier =
        Memo::new(move |_| months.with(|months| months.iter().skip(1).copied().collect::<Vec<_>>()));
    let has_earlier = Memo::new(move |_| earlier.with(|earlier| !earlier.is_empty()));
    let unfold = move || {
        let toggle = move || is_earlier_open.update(|is_open| *is_open = !*is_open);
        view! {
            <Unfold level=Level::H3 name=text.earlier is_open=is_earlier_open on_toggle=toggle>
                <MonthTables dosing_year months=earlier />
            </Unfold>
        }
        .into_any()
    };
    view! {
        <Section heading=text.calendar>
            <Key />
            <YearPicture dosing_year />
            <MonthTables dosing_year months=latest />
            {move || has_earlier.get().then(unfold)}
        </Section>
    }
}

#[component]
fn Key() -> impl IntoView {
    let text = &later_strings().year;
    let kind = |kind| view! { <li data-became=name_of(kind)>{text.became(kind)}</li> }.into_any();
    view! {
        <ul class="key-days" aria-label=text.key>
            {KINDS.map(kind).into_iter().collect_view()}
        </ul>
    }
}

#[component]
fn MonthTables(dosing_year: DosingYearMemo, months: Memo<Vec<NaiveDate>>) -> impl IntoView {
    view! {
        <div class="months">
            <KeyedList each=move || months.get() key=|first| *first let:first>
                <MonthTable dosing_year first />
            </KeyedList>
        </div>
    }
}

#[component]
fn MonthTable(dosing_year: DosingYearMemo, first: NaiveDate) -> impl IntoView {
    let weeks =
        move || dosing_year.with(|year| year.as_ref().map(|year| year.weeks_of(first)).unwrap_or_default());
    let weekday = |name| view! { <th scope="col">{name}</th> }.into_any();
    let cell = |day| view! { <Cell day /> }.into_any();
    let row = move |week: Week| view! { <tr>{week.map(cell).into_iter().collect_view()}</tr> }.into_any();
    view! {
        <table class="days">
            <caption>{dates::month(first)}</caption>
            <thead>
                <tr>{strings().terms.weekdays_short().map(weekday).into_iter().collect_view()}</tr>
            </thead>
            <tbody>{move || weeks().into_iter().map(row).collect_view()}</tbody>
        </table>
    }
}

/// A day of a month; an empty cell for a day of another.
#[component]
fn Cell(day: Option<CalendarDay>) -> impl IntoView {
    let Some(CalendarDay { day, became, injections }) = day else { return view! { <td></td> }.into_any() };
    let said = became.map(|became| {
        let because = later_strings().year.cause(became);
        view! {
            <span class="unseen">" " {later_strings().year.became(became)}</span>
            {because.map(|cause| view! { <span class="unseen">", " {cause}</span> }.into_any())}
        }
        .into_any()
    });
    let several = (injections > 1).then(|| format!(" ×{injections}"));
    view! {
        <td data-became=name_of(became.unwrap_or(DoseDayStatus::Open))>
            {day.day().to_string()}
            {several.map(|sign| view! { <b>{sign}</b> }.into_any())}
            {said}
        </td>
    }
    .into_any()
}
