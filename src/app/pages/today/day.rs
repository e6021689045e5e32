//! The day of a patient who is set up.

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::app::App;
use crate::app::body_map::body_map;
use crate::app::clock;
use crate::app::components::{Shape, button, icon, link, notice, paragraph, section, sourced, statements};
use crate::app::dom::{El, SIMPLE, el, look};
use crate::app::forms::{end_form, injection_form, pause_form, skin_form, skip_form};
use crate::app::pages::today::alerts::alerts;
use crate::app::pages::today::model::Model;
use crate::app::pages::today::reminder::backup_due;
use crate::app::pages::today::skin::{noticed, spots_out};
use crate::app::pages::today::steps::first_steps;
use crate::app::pages::today::warming::warm_up;
use crate::app::route::Route;
use crate::app::wording::{dates, words};
use crate::domain::moment::Moment;
use crate::domain::monograph::{Severity, Statement};
use crate::domain::pause::Pause;
use crate::domain::regimen::in_force;
use crate::domain::rotation::{days_of_rest, rest};
use crate::domain::schedule::{DOSES_A_DAY, Due, due, is_on_journey};
use crate::domain::sites::SELF_INJECTED;
use crate::domain::source::Citation;
use crate::domain::supply::Cover;
use crate::record::change::{Change, SecondOfDay};
use crate::record::entry::EntryId;
use crate::record::facts::next_spot;

/// What is due and where it goes, on the day of the model.
pub(super) fn day(app: App, model: Model) -> Vec<El> {
    let text = &words().today;
    let picked = RwSignal::new(model.suggested.map(|spot| spot.to_string()).unwrap_or_default());
    let mut parts = vec![paragraph(&dates::weekday(model.today)).class("date"), status(app, &model)];
    parts.extend(app.records.with(|record| alerts(record, model.today)));
    parts.extend(model.last.as_ref().map(|last| journey(app, last.at.clone())));
    parts.extend(model.missed_yesterday().map(missed_yesterday));
    parts.extend(model.cover.filter(|cover| cover.is_low).map(|cover| low(&cover)));
    // Another injection on the same day, or one within a pause, is possible, but not invited.
    let label = if model.done.is_some() { text.record_another } else { text.record };
    let is_invited = model.done.is_none() && model.skipped.is_none() && model.paused.is_none();
    let class = if is_invited { "record primary" } else { "record" };
    let map = body_map(&model.last_use, model.today, model.suggested, &model.unfit, &model.own, picked);
    let rotation = rotation(&model);
    let left_out = left_out(app, &model);
    let warm_up =
        (is_invited || model.warming.is_some()).then(|| warm_up(app, model.warming.clone()).class("more"));
    let noticed = noticed(app, model.last.as_ref().map(|last| last.spot), model.today);
    let out = spots_out(app, &model.out, &model.resting, model.today);
    let (suggested, last_use, today) = (model.suggested, model.last_use.clone(), model.today);
    let site = paragraph("").class("next-site").live_text(move || {
        let Ok(spot) = picked.get().parse() else { return words().skin.all_out.to_owned() };
        let say = if suggested == Some(spot) { text.next_site } else { text.chosen_site };
        say(spot, rest(&last_use, spot, today))
    });
    let is_first = model.last.is_none();
    let record = button("", move || {
        let spot = picked.get_untracked().parse().ok();
        let spot = spot.or_else(|| app.records.look(|record| next_spot(record, model.today)));
        if let Some(begin) = model.prefill(spot) {
            app.sheet.open(words().injection.title, || injection_form(app, &begin, None));
        }
    });
    let record = record.class(class).child(icon(Shape::Syringe)).text(label);
    parts.push(el("div").class("act").child(record));
    parts.extend(is_first.then(first_steps).flatten());
    parts.extend(warm_up);
    let sore = el("p").child(button(words().skin.mark, move || {
        if let Ok(spot) = picked.get_untracked().parse() {
            app.sheet.open(&(words().terms.spot)(spot), || skin_form(app, spot));
        }
    }));
    let about = map.into_iter().chain([sore, rotation, about_sites()]);
    let where_to = el("div").class("stack more").children(about);
    parts.push(section(words().body.heading, [site, where_to]));
    let health = section(words().shell.health, [paragraph(text.about_health), to_health()]);
    let rest = [out, Some(noticed), left_out, backup_due(app), Some(health)].into_iter().flatten();
    parts.push(el("div").class("page more").children(rest));
    parts.push(el("p").class("less").child(button(text.show_all, || look(SIMPLE, "false"))));
    parts
}

fn to_health() -> El {
    el("p")
        .class("links")
        .child(link(Route::Health.hash(), words().health.to_health))
        .child(link(Route::Visit.hash(), words().shell.visit))
}

/// An honest figure of how long each spot rests.
fn rotation(model: &Model) -> El {
    let count = model.in_use;
    let every_days =
        in_force(&model.course.regimens, model.today).map_or(1, |regimen| regimen.every_days.get());
    paragraph(&(words().skin.in_use)(count, days_of_rest(count, every_days))).class("hint")
}

/// How to leave out a dose, or all for a while; not for a day that is settled.
fn left_out(app: App, model: &Model) -> Option<El> {
    let text = &words().pause;
    if model.done.is_some() || model.skipped.is_some() || model.paused.is_some() {
        return None;
    }
    let today = model.today;
    let skip = button(text.skip, move || app.sheet.open(text.skip_title, || skip_form(app, today)));
    let pause = button(text.pause, move || app.sheet.open(text.pause_title, || pause_form(app)));
    Some(section(text.ask, [el("div").class("actions").child(skip).child(pause)]))
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
    let course = model.course.clone();
    let due = Memo::new(move |_| due(&course, app.clock.now().wall()));
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
        let advice = match due.get() {
            Due::Overdue(_) => Some(sourced([paragraph(words().pause.never_two)], never_two())),
            Due::Paused(_) => Some(paragraph(words().pause.before_restart)),
            _ => None,
        };
        [Some(paragraph(&headline).class("headline")), Some(paragraph(&since)), advice]
            .into_iter()
            .flatten()
            .collect()
    });
    let drawing = el("span").live(move || vec![icon(level(due.get()).1)]);
    let done_or_skipped = model.done.as_ref().map(|(id, _)| *id).or(model.skipped);
    let undo =
        done_or_skipped.map(|id| undo(app, id)).or(model.paused.map(|(id, pause)| end(app, id, pause)));
    let status = el("div").class("status").live_attr("data-due", move || level(due.get()).0.to_owned());
    status.child(drawing).child(says).child(undo)
}

/// How a status looks.
fn level(due: Due) -> (&'static str, Shape) {
    match due {
        Due::Done => ("done", Shape::Done),
        Due::Due(_) => ("due", Shape::History),
        Due::Overdue(_) => ("overdue", Shape::Caution),
        Due::RestDay(_) | Due::NotYet(_) | Due::Skipped(_) | Due::Paused(_) => ("rest", Shape::Plain),
    }
}

/// After a journey: the last injection by both clocks, and whether the days differ.
fn journey(app: App, last: Moment) -> El {
    el("div").live(move || {
        let (now, here) = (app.clock.now(), clock::seen_here(last.utc()));
        if !is_on_journey(&last, &here, &now) {
            return Vec::new();
        }
        let text = &words().today;
        let asks = (here.date() != last.date()).then(|| paragraph(text.other_day));
        let said = paragraph(&(text.both_clocks)(&last, &here));
        vec![notice(Severity::Information, [Some(said), asks].into_iter().flatten())]
    })
}

fn low(cover: &Cover) -> El {
    let said = paragraph(&(words().supply.low)(cover))
        .text(" ")
        .child(link(Route::Settings.hash(), words().supply.title));
    notice(Severity::Information, [said])
}

fn never_two() -> Vec<(Citation, Option<String>)> {
    vec![(DOSES_A_DAY.at, None)]
}

fn end(app: App, of: EntryId, pause: Pause) -> El {
    let text = &words().pause;
    button(text.end, move || app.sheet.open(text.end, || end_form(app, of, pause)))
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
