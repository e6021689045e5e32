//! The day of a patient who is set up.

use std::sync::Arc;

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::app::components::body_map::BodyMap;
use crate::app::context::clock;
use crate::app::components::{Button, Icon, Link, Notice, Section, Shape, Sourced, statements};
use crate::app::dom::{SIMPLE, focus_heading, look};
use crate::app::forms::{end_form, injection_form, pause_form, skin_form, skip_form};
use crate::app::pages::today::alerts::Alerts;
use crate::app::pages::today::model::Model;
use crate::app::pages::today::reminder::BackupDue;
use crate::app::pages::today::skin::{Noticed, SpotsOut};
use crate::app::pages::today::steps::FirstSteps;
use crate::app::pages::today::warming::WarmUp;
use crate::app::router::Route;
use crate::app::use_app;
use crate::app::i18n::{dates, strings};
use crate::domain::moment::Moment;
use crate::domain::monograph::{Severity, Statement};
use crate::domain::pause::Pause;
use crate::domain::regimen::in_force;
use crate::domain::rotation::{days_of_rest, rest};
use crate::domain::schedule::{DOSES_A_DAY, Due, due, is_on_journey};
use crate::domain::sites::{SELF_INJECTED, Spot};
use crate::domain::source::Citation;
use crate::domain::supply::Cover;
use crate::record::change::{Change, SecondOfDay};
use crate::record::entry::EntryId;
use crate::record::facts::next_spot;

/// What is due and where it goes, on the day of the model.
#[component]
pub(super) fn Day(model: Arc<Model>) -> impl IntoView {
    let text = &strings().today;
    let today = model.today;
    let picked = RwSignal::new(model.suggested);
    // Another injection on the same day, or one within a pause, is possible, but not invited.
    let is_settled = model.done.is_some() || model.skipped.is_some() || model.paused.is_some();
    let last_spot = model.last.as_ref().map(|last| last.spot);
    let warming = model.warming.clone();
    view! {
        <p class="date">{dates::weekday(today)}</p>
        <Status model=model.clone() />
        <Alerts today />
        {model.last.clone().map(|last| view! { <Journey last=last.at /> }.into_any())}
        {model.missed_yesterday().map(|day| view! { <MissedYesterday day /> }.into_any())}
        {model.cover.filter(|cover| cover.is_low).map(|cover| view! { <Low cover /> }.into_any())}
        <div class="act">
            <RecordButton model=model.clone() is_invited=!is_settled picked />
        </div>
        {last_spot.is_none().then(|| view! { <FirstSteps /> }.into_any())}
        {(!is_settled || warming.is_some()).then(|| view! { <WarmUp out=warming /> }.into_any())}
        <Sites model=model.clone() picked />
        <div class="page more">
            <SpotsOut model today />
            <Noticed last=last_spot today />
            {(!is_settled).then(|| view! { <LeaveOut today /> }.into_any())}
            <BackupDue />
            <Section heading=strings().shell.health>
                <p>{text.about_health}</p>
                <p class="links">
                    <Link to=Route::Health.hash() text=strings().health.to_health />
                    <Link to=Route::Visit.hash() text=strings().shell.visit />
                </p>
            </Section>
        </div>
        <p class="less">
            <Button label=text.show_all on_press=|| look(SIMPLE, "false") />
        </p>
    }
}

#[component]
fn RecordButton(model: Arc<Model>, is_invited: bool, picked: RwSignal<Option<Spot>>) -> impl IntoView {
    let app = use_app();
    let text = &strings().today;
    let label = if model.done.is_some() { text.record_another } else { text.record };
    let class = if is_invited { "record primary" } else { "record" };
    let record = move || {
        let spot = picked.get_untracked();
        let spot = spot.or_else(|| app.records.look(|record| next_spot(record, model.today)));
        if let Some(begin) = model.prefill(spot) {
            app.sheet.open(strings().injection.title, || injection_form(app, &begin, None));
        }
    };
    view! { <Button label class shape=Shape::Syringe on_press=record /> }
}

/// Where the next injection goes.
#[component]
fn Sites(model: Arc<Model>, picked: RwSignal<Option<Spot>>) -> impl IntoView {
    let app = use_app();
    let text = &strings().today;
    let Model { suggested, today, in_use, ref last_use, .. } = *model;
    let every_days = in_force(&model.course.regimens, today).map_or(1, |regimen| regimen.every_days.get());
    let (last_use, unfit, own) = (last_use.clone(), model.unfit.clone(), model.own.clone());
    let uses = model.clone();
    let site = move || {
        let Some(spot) = picked.get() else { return strings().skin.all_out.to_owned() };
        let say = if suggested == Some(spot) { text.next_site } else { text.chosen_site };
        say(spot, rest(&uses.last_use, spot, today))
    };
    let mark = move || {
        if let Some(spot) = picked.get_untracked() {
            app.sheet.open(&(strings().terms.spot)(spot), || skin_form(app, spot));
        }
    };
    view! {
        <Section heading=strings().body.heading>
            <p class="next-site">{move || site()}</p>
            <div class="stack more">
                <BodyMap last_use today suggested unfit own picked />
                <p><Button label=strings().skin.mark on_press=mark /></p>
                // An honest figure of how long each spot rests.
                <p class="hint">{(strings().skin.in_use)(in_use, days_of_rest(in_use, every_days))}</p>
                <AboutSites />
            </div>
        </Section>
    }
}

/// How to leave out a dose, or all for a while.
#[component]
fn LeaveOut(today: NaiveDate) -> impl IntoView {
    let app = use_app();
    let text = &strings().pause;
    let skip = move || app.sheet.open(text.skip_title, || skip_form(app, today));
    let pause = move || app.sheet.open(text.pause_title, || pause_form(app));
    view! {
        <Section heading=text.ask>
            <div class="actions">
                <Button label=text.skip on_press=skip />
                <Button label=text.pause on_press=pause />
            </div>
        </Section>
    }
}

/// Which skin to leave out, and what else the monograph says about sites.
#[component]
fn AboutSites() -> impl IntoView {
    let mut places = statements(&[Statement::S017, Statement::S018, Statement::S019]);
    places.push((SELF_INJECTED.at, None));
    view! {
        <Sourced places>
            <p class="hint">{(strings().terms.sentence)(Statement::S019)}</p>
        </Sourced>
    }
}

/// Done, due or overdue, and how long ago the last one was, in step with the clock.
#[component]
fn Status(model: Arc<Model>) -> impl IntoView {
    let app = use_app();
    let text = &strings().today;
    let (course, paused) = (model.clone(), model.paused);
    let due = Memo::new(move |_| due(&course.course, app.clock.now().wall()));
    let settled = model.done.as_ref().map(|(id, _)| *id).or(model.skipped);
    let latest = model.clone();
    let headline = move || match &model.done {
        Some((_, injection)) => (text.done)(injection),
        None => (text.due)(&due.get()),
    };
    let since = move || match &latest.last {
        Some(last) => (text.last)(last, app.clock.now().minutes_since(&last.at)),
        None => text.no_last.to_owned(),
    };
    let advice = move || match due.get() {
        Due::Overdue(_) => Some(
            view! { <Sourced places=never_two()><p>{strings().pause.never_two}</p></Sourced> }.into_any(),
        ),
        Due::Paused(_) => Some(view! { <p>{strings().pause.before_restart}</p> }.into_any()),
        _ => None,
    };
    let undo = match (settled, paused) {
        (Some(of), _) => Some(view! { <Undo of /> }.into_any()),
        (None, Some((of, pause))) => Some(view! { <End of pause /> }.into_any()),
        (None, None) => None,
    };
    view! {
        <div class="status" data-due=move || level(due.get()).0.to_owned()>
            <span>{move || Some(view! { <Icon shape=level(due.get()).1 /> }.into_any())}</span>
            <div>
                <p class="headline">{move || headline()}</p>
                <p>{move || since()}</p>
                {move || advice()}
            </div>
            {undo}
        </div>
    }
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
#[component]
fn Journey(last: Moment) -> impl IntoView {
    let app = use_app();
    let text = &strings().today;
    let said = move || {
        let (now, here) = (app.clock.now(), clock::seen_here(last.utc()));
        is_on_journey(&last, &here, &now).then(|| {
            let said = (text.both_clocks)(&last, &here);
            let asks = (here.date() != last.date()).then(|| view! { <p>{text.other_day}</p> }.into_any());
            view! {
                <Notice severity=Severity::Information>
                    <p>{said}</p>
                    {asks}
                </Notice>
            }
            .into_any()
        })
    };
    view! { <div>{move || said()}</div> }
}

#[component]
fn Low(cover: Cover) -> impl IntoView {
    let text = &strings().supply;
    view! {
        <Notice severity=Severity::Information>
            <p>{(text.low)(&cover)} " " <Link to=Route::Settings.hash() text=text.title /></p>
        </Notice>
    }
}

fn never_two() -> Vec<(Citation, Option<String>)> {
    vec![(DOSES_A_DAY.at, None)]
}

#[component]
fn End(of: EntryId, pause: Pause) -> impl IntoView {
    let app = use_app();
    let text = &strings().pause;
    view! { <Button label=text.end on_press=move || app.sheet.open(text.end, || end_form(app, of, pause)) /> }
}

#[component]
fn Undo(of: EntryId) -> impl IntoView {
    let app = use_app();
    let undo = move || {
        app.records.commit(Change::Void { of, reason: None }, SecondOfDay::Ask, move |done| {
            match done {
                Ok(()) => app.sheet.say(strings().today.undone),
                Err(why) => app.sheet.say(&(strings().problems.not_done)(&why)),
            }
            focus_heading();
        });
    };
    view! { <Button label=strings().today.undo on_press=undo /> }
}

#[component]
fn MissedYesterday(day: NaiveDate) -> impl IntoView {
    let text = &strings().today;
    view! {
        <Notice severity=Severity::Information>
            <p>{(text.missed_yesterday)(day)} " " <Link to=Route::History.hash() text=text.add_earlier /></p>
        </Notice>
    }
}
