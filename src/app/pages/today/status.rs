//! Whether a dose is due, overdue or done, in step with the clock, and the way to take back what settled it.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::app::browser::document::focus_heading;
use crate::app::components::{Button, Icon, Shape, Sourced};
use crate::app::context::{use_clock, use_dialog, use_records};
use crate::app::forms::{LaterForm, LazyForm};
use crate::app::i18n::strings;
use crate::app::pages::today::view_model::{TodayModel, TodaysDose};
use crate::domain::treatment::pause::Pause;
use crate::domain::treatment::schedule::{DOSES_A_DAY, Due, due};
use crate::record::change::Change;
use crate::record::entry_id::EntryId;

/// What is to be said of the dose of the day, and how long ago the last one was.
#[component]
pub(super) fn Status(model: Memo<TodayModel>) -> impl IntoView {
    let clock = use_clock();
    let text = &strings().today;
    let due = Memo::new(move |_| model.with(|model| due(&model.dosing_history, clock.now().local())));
    let headline = move || {
        model.with(|model| match &model.dose {
            TodaysDose::Given(_, injection) => (text.done)(injection),
            TodaysDose::Open | TodaysDose::Skipped(_) | TodaysDose::Paused(..) => (text.due)(&due.get()),
        })
    };
    let last = move || {
        model.with(|model| match &model.last {
            Some((_, last)) => (text.last)(last, clock.now().minutes_since(&last.at)),
            None => text.no_last.to_owned(),
        })
    };
    view! {
        <div class="status" data-due=move || appearance(due.get()).0.to_owned()>
            <span>{move || Some(view! { <Icon shape=appearance(due.get()).1 /> }.into_any())}</span>
            <div>
                <p class="headline">{move || headline()}</p>
                <p>{move || last()}</p>
                <Advice due />
            </div>
            <TakeBack model />
        </div>
    }
}

/// The name of a status in style sheets, and its drawing.
const fn appearance(due: Due) -> (&'static str, Shape) {
    match due {
        Due::Done => ("done", Shape::Done),
        Due::Due(_) => ("due", Shape::History),
        Due::Overdue(_) => ("overdue", Shape::Caution),
        Due::RestDay(_) | Due::NotYet(_) | Due::Skipped(_) | Due::Paused(_) => ("rest", Shape::Plain),
    }
}

#[component]
fn Advice(due: Memo<Due>) -> impl IntoView {
    let text = &strings().pause;
    let advice = move || match due.get() {
        Due::Overdue(_) => Some(
            view! {
                <Sourced places=vec![(DOSES_A_DAY.at, None)]>
                    <p>{text.never_two}</p>
                </Sourced>
            }
            .into_any(),
        ),
        Due::Paused(_) => Some(view! { <p>{text.before_restart}</p> }.into_any()),
        Due::NotYet(_) | Due::Done | Due::Due(_) | Due::RestDay(_) | Due::Skipped(_) => None,
    };
    view! { {move || advice()} }
}

/// The way back from what settled the dose of the day.
#[component]
fn TakeBack(model: Memo<TodayModel>) -> impl IntoView {
    let dose = Memo::new(move |_| model.with(|model| model.dose.clone()));
    let way_back = move || match dose.get() {
        TodaysDose::Open => None,
        TodaysDose::Given(of, _) | TodaysDose::Skipped(of) => Some(view! { <Undo of /> }.into_any()),
        TodaysDose::Paused(of, pause) => Some(view! { <EndPause of pause /> }.into_any()),
    };
    view! { {move || way_back()} }
}

#[component]
fn Undo(of: EntryId) -> impl IntoView {
    let (records, dialog) = (use_records(), use_dialog());
    let text = &strings().today;
    let undo = move || {
        spawn_local(async move {
            match records.commit(Change::Void { of, reason: None }).await {
                Ok(()) => dialog.say(text.undone),
                Err(why) => dialog.say(&(strings().problems.not_done)(&why)),
            }
            focus_heading();
        });
    };
    view! { <Button label=text.undo on_press=undo /> }
}

#[component]
fn EndPause(of: EntryId, pause: Pause) -> impl IntoView {
    let dialog = use_dialog();
    let text = &strings().pause;
    let end =
        move || dialog.open(text.end, move || view! { <LazyForm form=LaterForm::EndPause(of, pause) /> });
    view! { <Button label=text.end on_press=end /> }
}
