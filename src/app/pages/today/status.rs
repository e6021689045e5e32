//! Whether a dose is due, overdue or done, in step with the clock, and the ways to correct or take back what settled it.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::app::browser::document::focus_heading;
use crate::app::components::{Button, Icon, RowAction, Shape, Sourced};
use crate::app::context::{use_clock, use_dialog, use_records};
use crate::app::forms::{InjectionForm, LaterForm, LazyForm};
use crate::app::i18n::strings;
use crate::app::pages::today::view_model::{TodayModel, TodaysDose};
use crate::domain::treatment::injection::Injection;
use crate::domain::treatment::pause::Pause;
use crate::domain::treatment::schedule::{DOSES_A_DAY, Due};
use crate::record::change::Change;
use crate::record::entry_id::EntryId;

/// What is to be said of the dose of the day, and how long ago the last one was.
#[component]
pub(super) fn Status(model: Memo<TodayModel>) -> impl IntoView {
    let clock = use_clock();
    let text = &strings().today;
    let due = Memo::new(move |_| model.with(|model| model.due(clock.now().local())));
    let count = Memo::new(move |_| model.with(TodayModel::injections_today));
    let headline = move || {
        model.with(|model| match &model.dose {
            TodaysDose::Given(..) if count.get() > 1 => text.done_more(count.get()),
            TodaysDose::Given(injection) => text.done(injection),
            TodaysDose::Open | TodaysDose::Skipped(_) | TodaysDose::Paused(..) => {
                text.due(&due.get(), model.today)
            }
        })
    };
    let last = move || {
        model.with(|model| match &model.last {
            Some((_, last)) => text.last(last, clock.now().minutes_since(&last.at)),
            None => text.no_last.to_owned(),
        })
    };
    view! {
        <div class="status" data-due=move || appearance(due.get(), count.get()).0.to_owned()>
            <span>{move || Some(view! { <Icon shape=appearance(due.get(), count.get()).1 /> }.into_any())}</span>
            <div>
                <p class="headline">{move || headline()}</p>
                <p>{move || last()}</p>
                {move || {
                    let (given, prescribed) = model.with(TodayModel::not_as_prescribed)?;
                    Some(view! { <p>{text.other_dose(given, prescribed)}</p> }.into_any())
                }}
                <Advice due />
            </div>
            <TakeBack model />
        </div>
    }
}

/// The name of a status in style sheets, and its drawing.
const fn appearance(due: Due, injections: usize) -> (&'static str, Shape) {
    match due {
        Due::Done if injections > 1 => ("overdue", Shape::Caution),
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

/// The ways back from what settled the dose of the day. Of several injections it is the last one, which is named above.
#[component]
fn TakeBack(model: Memo<TodayModel>) -> impl IntoView {
    let settled = Memo::new(move |_| model.with(|model| (model.dose.clone(), model.last.clone())));
    let way_back = move || {
        let (of, undone, other) = match settled.get() {
            (TodaysDose::Given(_), Some((of, injection))) => {
                let undone = strings().today.undone_injection(&strings().injection.line(&injection));
                (of, undone, Some(view! { <Correct of injection /> }.into_any()))
            }
            (TodaysDose::Open | TodaysDose::Given(_), _) => return None,
            (TodaysDose::Skipped(of), _) => (of, strings().today.undone.to_owned(), None),
            (TodaysDose::Paused(of, pause), _) => {
                (of, strings().today.undone.to_owned(), Some(view! { <EndPause of pause /> }.into_any()))
            }
        };
        Some(view! { <div class="actions">{other} <Undo of undone /></div> }.into_any())
    };
    view! { {move || way_back()} }
}

/// Mends what was recorded wrong: a site, a time, a dose.
#[component]
fn Correct(of: EntryId, injection: Injection) -> impl IntoView {
    let dialog = use_dialog();
    let (text, row) = (&strings().injection, strings().injection.line(&injection));
    let correct = move || {
        let initial = injection.clone();
        dialog.open(text.correct_title, move || view! { <InjectionForm initial amends=of /> });
    };
    view! { <RowAction action=strings().form.correct row on_press=correct /> }
}

/// Crosses an entry out, and says so.
#[component]
fn Undo(of: EntryId, undone: String) -> impl IntoView {
    let (records, dialog) = (use_records(), use_dialog());
    let text = &strings().today;
    let undo = move || {
        // A second press, while the first is being kept, undoes nothing twice.
        if records.is_saving().get_untracked() {
            return;
        }
        let undone = undone.clone();
        spawn_local(async move {
            match records.commit(Change::Void { of, reason: None }).await {
                Ok(()) => dialog.say(&undone),
                Err(why) => dialog.say(&strings().problems.not_done(&why)),
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
    let end = move || {
        let title = text.end_title(&pause);
        dialog.open(title, move || view! { <LazyForm form=LaterForm::EndPause(of, pause) /> });
    };
    view! { <Button label=text.end on_press=end /> }
}
