//! All injections, newest first, each with the trail of its corrections. However long the record is, the page draws
//! only what is looked at: a year, and of it the months that are opened.

mod period;
mod row;
mod year;

use std::collections::BTreeSet;

use chrono::{Datelike, Days, Months, NaiveDate};
use leptos::prelude::*;

use crate::app::App;
use crate::app::clock;
use crate::app::components::{button, empty, unfold};
use crate::app::dom::{El, el};
use crate::app::forms::injection_form;
use crate::app::pages::heading;
use crate::app::wording::{dates, words};
use crate::domain::dose::Dose;
use crate::domain::injection::{Details, Injection};
use crate::domain::monograph::DOSE_MG;
use crate::domain::regimen::in_force;
use crate::record::facts::next_spot;
use crate::record::record::{Kept, Record};
use period::period;
use row::row;
use year::year;

/// The months that were opened or closed by hand, by their first days.
type Toggled = RwSignal<BTreeSet<NaiveDate>>;

/// The page, drawn anew when the record changes or another year is chosen.
pub fn history_page(app: App) -> Vec<El> {
    let chosen = RwSignal::new(String::new());
    let toggled = RwSignal::new(BTreeSet::new());
    let content = el("div").class("page").live(move || {
        let year = chosen.get().parse().ok();
        let today = app.clock.today();
        app.records.with(|record| content(app, record, year, today, chosen, toggled))
    });
    let is_set_up = app.records.look(|record| record.patient().is_some());
    let period = is_set_up.then(|| period(app));
    [Some(heading(words().shell.history)), Some(content), period].into_iter().flatten().collect()
}

fn content(
    app: App,
    record: &Record,
    picked: Option<i32>,
    today: NaiveDate,
    chosen: RwSignal<String>,
    toggled: Toggled,
) -> Vec<El> {
    let text = &words().history;
    let years = record.years();
    let shown = picked.filter(|year| years.contains(year)).or(years.first().copied());
    let mut parts = Vec::new();
    if record.patient().is_some() {
        let add = button(text.add, move || {
            if let Some(begin) = app.records.look(earlier) {
                app.sheet.open(words().injection.earlier_title, || injection_form(app, &begin, None));
            }
        });
        parts.push(el("p").child(add));
    }
    if years.len() > 1 {
        parts.push(year_buttons(&years, shown, chosen));
    }
    match shown {
        Some(shown) => {
            parts.extend(year(record, shown, today));
            parts.extend(months(app, record, shown, toggled));
        }
        None => parts.push(empty(text.empty)),
    }
    parts
}

fn year_buttons(years: &[i32], shown: Option<i32>, chosen: RwSignal<String>) -> El {
    let year_button = |year: &i32| {
        let pressed = (shown == Some(*year)).to_string();
        let year = year.to_string();
        button(&year.clone(), move || chosen.set(year.clone())).attr("aria-pressed", &pressed)
    };
    let group = el("div").class("years").attr("role", "group").attr("aria-label", words().history.years);
    group.children(years.iter().map(year_button))
}

fn months(app: App, record: &Record, year: i32, toggled: Toggled) -> Vec<El> {
    let injections = record.injections_of_year(year);
    let by_month = injections.chunk_by(|one, next| one.what.at.date().month() == next.what.at.date().month());
    let newest = injections.first().map(|kept| kept.what.at.date().month());
    by_month.filter_map(|injections| month(app, injections, newest, toggled)).collect()
}

/// A month, open at first if it is the newest of its year.
fn month(app: App, injections: &[Kept<&Injection>], newest: Option<u32>, toggled: Toggled) -> Option<El> {
    let first = injections.first()?.what.at.date().with_day(1)?;
    let count = injections.iter().filter(|kept| !kept.voided).count();
    let count = el("span").class("count").text(&(words().history.count)(count));
    let is_newest = newest == Some(first.month());
    let is_open = Memo::new(move |_| toggled.with(|toggled| toggled.contains(&first) != is_newest));
    let toggle = move || {
        toggled.update(|toggled| {
            if !toggled.remove(&first) {
                toggled.insert(first);
            }
        });
    };
    let rows = move || app.records.look(|record| rows(app, record, first));
    let parts = unfold("h2", &dates::month(first), Some(count), is_open, toggle, rows);
    Some(el("section").class("month").children(parts))
}

fn rows(app: App, record: &Record, first: NaiveDate) -> Vec<El> {
    let injections = record.injections_between(first, first + Months::new(1) - Days::new(1));
    vec![el("ul").class("rows").children(injections.iter().map(|kept| row(app, record, kept)))]
}

/// What an earlier injection begins with: yesterday at the usual time.
fn earlier(record: &Record) -> Option<Injection> {
    let now = clock::now();
    let yesterday = now.date().pred_opt()?;
    let regimen = in_force(record.regimens(), yesterday);
    let time = regimen.map_or(now.time(), |regimen| regimen.usual_time);
    let at = clock::resolve(yesterday.and_time(time), now.zone()).unwrap_or_else(|_| now.clone());
    let dose = regimen.map(|regimen| regimen.dose).or_else(|| Dose::new(DOSE_MG.value).ok())?;
    let spot = next_spot(record, now.date())?;
    Some(Injection { at, dose, spot, details: Details::default() })
}
