//! The day of a patient who is set up.

use chrono::{Duration, NaiveDate};
use leptos::prelude::*;

use crate::app::App;
use crate::app::body_map::body_map;
use crate::app::clock;
use crate::app::components::{Shape, button, icon, link, notice, paragraph, section, sourced, statements};
use crate::app::dom::{El, el};
use crate::app::forms::injection_form;
use crate::app::pages::today::alerts::alerts;
use crate::app::pages::today::reminder::backup_due;
use crate::app::route::Route;
use crate::app::wording::{dates, words};
use crate::domain::dose::Dose;
use crate::domain::injection::Injection;
use crate::domain::monograph::{DOSE_MG, Severity, Statement};
use crate::domain::regimen::{Regimen, in_force};
use crate::domain::rotation::{LastUse, rest, suggest};
use crate::domain::schedule::{Due, due};
use crate::domain::sites::{SELF_INJECTED, Spot};
use crate::record::change::{Change, SecondOfDay};
use crate::record::entry::EntryId;
use crate::record::record::Record;

/// What this page shows of the record on a day.
pub(super) struct Model {
    today: NaiveDate,
    regimens: Vec<Regimen>,
    done: Option<(EntryId, Injection)>,
    last: Option<Injection>,
    last_use: LastUse,
    suggested: Option<Spot>,
}

impl Model {
    pub(super) fn of(record: &Record, today: NaiveDate) -> Self {
        let done = record.injections_between(today, today).into_iter().find(|kept| !kept.voided);
        let last = record.given().next().map(|kept| kept.what.clone());
        let last_use = record.last_use();
        Self {
            today,
            regimens: record.regimens().cloned().collect(),
            done: done.map(|kept| (kept.id, kept.what.clone())),
            suggested: suggest(&last_use, last.as_ref().map(|last| last.spot), today),
            last,
            last_use,
        }
    }

    /// Yesterday, if a dose was due then and none was given since.
    fn missed_yesterday(&self) -> Option<NaiveDate> {
        let yesterday = self.today - Duration::days(1);
        let was_due = in_force(&self.regimens, yesterday).is_some_and(|one| one.is_due_on(yesterday));
        let given = self.last.as_ref().is_some_and(|last| last.at.date() >= yesterday);
        (was_due && !given).then_some(yesterday)
    }

    /// Now, the prescribed dose, a spot.
    fn prefill(&self, spot: Option<Spot>) -> Option<Injection> {
        let at = clock::now();
        let prescribed = in_force(&self.regimens, at.date()).map(|regimen| regimen.dose);
        let dose = prescribed.or_else(|| Dose::new(DOSE_MG.value).ok())?;
        Some(Injection { at, dose, spot: spot? })
    }
}

/// What is due and where it goes, on the day of the model.
pub(super) fn day(app: App, model: Model) -> Vec<El> {
    let text = &words().today;
    let picked = RwSignal::new(model.suggested.map(|spot| spot.to_string()).unwrap_or_default());
    let mut parts = vec![paragraph(&dates::weekday(model.today)).class("date"), status(app, &model)];
    parts.extend(app.records.with(|record| alerts(record, model.today)));
    parts.extend(model.missed_yesterday().map(missed_yesterday));
    // Another injection on the same day is possible, but not invited.
    let (label, class) = match model.done {
        Some(_) => (text.record_another, "record"),
        None => (text.record, "record primary"),
    };
    let map = body_map(&model.last_use, model.today, model.suggested, picked);
    let (suggested, last_use, today) = (model.suggested, model.last_use.clone(), model.today);
    let site = paragraph("").class("next-site").live_text(move || {
        let Ok(spot) = picked.get().parse() else { return String::new() };
        let say = if suggested == Some(spot) { text.next_site } else { text.chosen_site };
        say(spot, rest(&last_use, spot, today))
    });
    let record = button("", move || {
        if let Some(begin) = model.prefill(picked.get_untracked().parse().ok()) {
            app.sheet.open(words().injection.title, || injection_form(app, &begin, None));
        }
    });
    let record = record.class(class).child(icon(Shape::Syringe)).text(label);
    parts.push(el("div").class("act").child(record));
    parts.push(section(words().body.heading, [vec![site], map, vec![about_sites()]].concat()));
    parts.extend(backup_due(app));
    parts.push(section(words().shell.health, [paragraph(text.about_health), to_health()]));
    parts
}

fn to_health() -> El {
    el("p").child(link(Route::Health.hash(), words().health.to_health))
}

/// Which skin to leave out, and what else the monograph says about sites.
fn about_sites() -> El {
    let skin = paragraph(&(words().terms.sentence)(Statement::S019)).class("hint");
    let mut places = statements(&[Statement::S017, Statement::S018, Statement::S019]);
    places.push((SELF_INJECTED.at, None));
    sourced([skin], places)
}

/// Done, due or overdue, and how long ago the last one was, in step with the clock.
fn status(app: App, model: &Model) -> El {
    let (regimens, is_done) = (model.regimens.clone(), model.done.is_some());
    let first = regimens.iter().map(|regimen| regimen.from).min();
    let due = Memo::new(move |_| {
        let now = app.clock.now();
        due(in_force(&regimens, now.date()), first, is_done, now.wall())
    });
    let (done, last) = (model.done.clone(), model.last.clone());
    let says = el("div").live(move || {
        let text = &words().today;
        let headline = match &done {
            Some((_, injection)) => (text.done)(injection),
            None => (text.due)(&due.get()),
        };
        let since = match &last {
            Some(last) => (text.last)(last, app.clock.now().minutes_since(&last.at)),
            None => text.no_last.to_owned(),
        };
        vec![paragraph(&headline).class("headline"), paragraph(&since)]
    });
    let drawing = el("span").live(move || vec![icon(level(due.get()).1)]);
    let undo = model.done.as_ref().map(|(id, _)| undo(app, *id));
    let status = el("div").class("status").live_attr("data-due", move || level(due.get()).0.to_owned());
    status.child(drawing).child(says).child(undo)
}

/// How a status looks.
fn level(due: Due) -> (&'static str, Shape) {
    match due {
        Due::Done => ("done", Shape::Done),
        Due::Due(_) => ("due", Shape::History),
        Due::Overdue(_) => ("overdue", Shape::Caution),
        Due::RestDay(_) | Due::NotYet(_) => ("rest", Shape::Plain),
    }
}

fn undo(app: App, of: EntryId) -> El {
    button(words().today.undo, move || {
        app.records.commit(Change::Void { of, reason: None }, SecondOfDay::Ask, move |done| {
            match done {
                Ok(()) => app.sheet.say(words().today.undone),
                Err(why) => app.sheet.say(&(words().problems.not_done)(&why)),
            }
            crate::app::dom::focus_heading();
        });
    })
}

fn missed_yesterday(day: NaiveDate) -> El {
    let text = &words().today;
    let said = paragraph(&(text.missed_yesterday)(day))
        .text(" ")
        .child(link(Route::History.hash(), text.add_earlier));
    notice(Severity::Information, [said])
}
