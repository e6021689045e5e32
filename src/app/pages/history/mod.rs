//! All injections, newest first, each with the trail of its corrections. However long the record is, the page draws
//! only what is looked at: a year, and of it the months that are opened.

mod period;
mod row;
mod year;

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, Days, Months, NaiveDate};
use leptos::prelude::*;

use crate::app::App;
use crate::app::context::clock;
use crate::app::components::{button, empty, unfold};
use crate::app::dom::{El, el};
use crate::app::forms::injection_form;
use crate::app::pages::heading;
use crate::app::i18n::{dates, strings};
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

/// What is looked at.
#[derive(Clone, Copy)]
struct Shown {
    /// The year.
    chosen: RwSignal<String>,
    toggled: Toggled,
    /// Whether the calendars before the latest are open.
    earlier: RwSignal<bool>,
}

/// The page, drawn anew when the record changes or another year is chosen.
pub fn history_page(app: App) -> Vec<El> {
    let chosen = RwSignal::new(String::new());
    let toggled = RwSignal::new(BTreeSet::new());
    let earlier = RwSignal::new(false);
    let content = el("div").class("page").live(move || {
        let year = chosen.get().parse().ok();
        let today = app.clock.today();
        app.records.with(|record| content(app, record, year, today, Shown { chosen, toggled, earlier }))
    });
    let is_set_up = app.records.look(|record| record.patient().is_some());
    let period = is_set_up.then(|| period(app));
    [Some(heading(strings().shell.history)), Some(content), period].into_iter().flatten().collect()
}

fn content(
    app: App,
    record: &Record,
    picked: Option<i32>,
    today: NaiveDate,
    Shown { chosen, toggled, earlier: calendars }: Shown,
) -> Vec<El> {
    let text = &strings().history;
    let years = record.years();
    let shown = picked.filter(|year| years.contains(year)).or(years.first().copied());
    let mut parts = Vec::new();
    if record.patient().is_some() {
        let add = button(text.add, move || {
            if let Some(begin) = app.records.look(earlier) {
                app.sheet.open(strings().injection.earlier_title, || injection_form(app, &begin, None));
            }
        });
        parts.push(el("p").child(add));
    }
    if years.len() > 1 {
        parts.push(year_buttons(&years, shown, chosen));
    }
    match shown {
        Some(shown) => {
            parts.extend(year(record, shown, today, calendars));
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
    let group = el("div").class("years").attr("role", "group").attr("aria-label", strings().history.years);
    group.children(years.iter().map(year_button))
}

fn months(app: App, record: &Record, year: i32, toggled: Toggled) -> Vec<El> {
    let injections = record.injections_of_year(year);
    let newest = counted(&injections).last_key_value().map(|(first, _)| *first);
    let month = |(first, count)| month(app, first, count, newest == Some(first), toggled);
    counted(&injections).into_iter().rev().map(month).collect()
}

/// The months by their first days, with the number of injections that count. On a journey the order of the clock on
/// the wall is not that of time, so neighbours tell nothing.
fn counted(injections: &[Kept<&Injection>]) -> BTreeMap<NaiveDate, usize> {
    let mut months = BTreeMap::new();
    for kept in injections {
        if let Some(first) = kept.what.at.date().with_day(1) {
            *months.entry(first).or_default() += usize::from(!kept.voided);
        }
    }
    months
}

/// A month, open at first if it is the newest of its year.
fn month(app: App, first: NaiveDate, count: usize, is_newest: bool, toggled: Toggled) -> El {
    let count = el("span").class("count").text(&(strings().history.count)(count));
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
    el("section").class("month").children(parts)
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::entry::EntryId;

    #[test]
    fn each_month_is_there_once_also_on_a_journey_across_the_date_line() {
        let given = |at: &str| Injection {
            at: at.parse().unwrap(),
            dose: Dose::new(DOSE_MG.value).unwrap(),
            spot: "LT1".parse().unwrap(),
            details: Details::default(),
        };
        let all = [
            "2026-11-30T09:00:00-10:00[Pacific/Honolulu]",
            "2026-12-01T00:30:00+13:00[Pacific/Apia]",
            "2026-11-29T09:00:00-10:00[Pacific/Honolulu]",
        ]
        .map(given);
        let kept = |what| Kept { id: EntryId::new(0, [0; 10]), what, amended: false, voided: false };
        let mut kept: Vec<_> = all.iter().map(kept).collect();
        let day = |text: &str| -> NaiveDate { text.parse().unwrap() };
        assert_eq!(
            counted(&kept).into_iter().collect::<Vec<_>>(),
            [(day("2026-11-01"), 2), (day("2026-12-01"), 1)]
        );
        kept.iter_mut().for_each(|kept| kept.voided = true);
        assert_eq!(counted(&kept).into_values().collect::<Vec<_>>(), [0, 0]);
    }
}
