//! A year day by day, and how many of its due doses were given.

use std::ops::RangeInclusive;

use chrono::{Datelike, Days, NaiveDate};

use leptos::prelude::*;

use crate::app::components::{paragraph, section, unfold};
use crate::app::dom::{El, el};
use crate::app::i18n::{dates, strings};
use crate::domain::course::{Became, Course};
use crate::domain::pause::Cause;
use crate::record::facts::course;
use crate::record::record::Record;

/// Every kind of day, for the key.
const KINDS: [Became; 7] = [
    Became::OnTime,
    Became::Late,
    Became::Extra,
    Became::Missed,
    Became::Skipped(Cause::Other),
    Became::Paused(Cause::Other),
    Became::Rest,
];

/// The calendar of a year up to today, with its figures; nothing for a year before treatment.
pub(super) fn year(record: &Record, year: i32, today: NaiveDate, open: RwSignal<bool>) -> Vec<El> {
    let text = &strings().year;
    let (Some(first), Some(last)) =
        (NaiveDate::from_ymd_opt(year, 1, 1), NaiveDate::from_ymd_opt(year, 12, 31))
    else {
        return Vec::new();
    };
    let month_ago = today - Days::new(29);
    let course = course(record, first.min(month_ago));
    let begun = course.regimens.iter().map(|regimen| regimen.from).min().unwrap_or(today);
    let begun = begun.max(course.since.min(course.given.first().map_or(today, |given| given.date())));
    let days = first.max(begun)..=last.min(today);
    if days.is_empty() {
        return Vec::new();
    }
    let figure = |name, days: RangeInclusive<NaiveDate>| {
        let given = (text.adherence_line)(course.adherence(days, today));
        el("li").child(el("b").text(name)).text(": ").text(&given)
    };
    let recent = (year == today.year()).then(|| figure(text.last_30, month_ago..=today));
    let whole = figure(text.whole_year, days.clone());
    let figures = el("ul").class("lines").child(recent).child(whole);
    let adherence = section(text.adherence, [figures, paragraph(text.definition).class("hint")]);
    let months = (days.start().month0()..=days.end().month0()).rev();
    let months = months.filter_map(|month| NaiveDate::from_ymd_opt(year, month + 1, 1));
    let mut months = months.collect::<Vec<_>>().into_iter();
    let latest = months.next().map(|month| grid(&course, month, &days, today));
    let latest = el("div").class("months").children(latest);
    let earlier = (months.len() > 0).then(|| earlier(course, months.as_slice().to_vec(), days, today, open));
    let parts = [key(), latest].into_iter().chain(earlier.into_iter().flatten());
    vec![adherence, section(text.calendar, parts)]
}

fn earlier(
    course: Course,
    months: Vec<NaiveDate>,
    days: RangeInclusive<NaiveDate>,
    today: NaiveDate,
    open: RwSignal<bool>,
) -> [El; 2] {
    let grids = move || {
        let grids = months.iter().map(|month| grid(&course, *month, &days, today));
        vec![el("div").class("months").children(grids)]
    };
    let toggle = move || open.update(|open| *open = !*open);
    unfold("h3", strings().year.earlier, None, Memo::new(move |_| open.get()), toggle, grids)
}

fn key() -> El {
    let kind = |became| el("li").attr("data-became", kind(became)).text((strings().year.became)(became));
    let list = el("ul").class("key-days").attr("aria-label", strings().year.key);
    list.children(KINDS.map(kind))
}

/// A month as a table, Monday first.
fn grid(course: &Course, first: NaiveDate, days: &RangeInclusive<NaiveDate>, today: NaiveDate) -> El {
    let weekday = |name: &&str| el("th").attr("scope", "col").text(name);
    let head = el("thead").child(el("tr").children(strings().terms.weekdays_short.iter().map(weekday)));
    let monday = first - Days::new(first.weekday().num_days_from_monday().into());
    let weeks = monday.iter_weeks().take_while(|week| *week < first + chrono::Months::new(1));
    let row = |week: NaiveDate| {
        el("tr").children(week.iter_days().take(7).map(|day| match day.month() == first.month() {
            true => cell(course, day, days, today),
            false => el("td"),
        }))
    };
    let caption = el("caption").text(&dates::month(first));
    el("table").class("days").child(caption).child(head).child(el("tbody").children(weeks.map(row)))
}

fn cell(course: &Course, day: NaiveDate, days: &RangeInclusive<NaiveDate>, today: NaiveDate) -> El {
    let number = el("td").text(&day.day().to_string());
    if !days.contains(&day) {
        return number.attr("data-became", kind(Became::Open));
    }
    let became = course.became(day, today);
    let said = el("span").class("unseen").text(" ").text((strings().year.became)(became));
    let because = (strings().year.cause)(became).map(|cause| el("span").class("unseen").text(", ").text(cause));
    number.attr("data-became", kind(became)).child(said).child(because)
}

const fn kind(became: Became) -> &'static str {
    match became {
        Became::OnTime => "given",
        Became::Late => "late",
        Became::Extra => "extra",
        Became::Missed => "missed",
        Became::Skipped(_) => "skipped",
        Became::Paused(_) => "paused",
        Became::Rest => "rest",
        Became::Before | Became::Open => "open",
    }
}
