//! What has to be said of doses that were given twice, in part, or perhaps: today and yesterday.

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::app::components::{Button, CareCard, Link, Notice, Sourced, statements};
use crate::app::context::{clock, use_clock, use_dialog, use_records};
use crate::app::forms::{InjectionForm, LaterForm, LazyForm};
use crate::app::i18n::strings;
use crate::app::pages::today::view_model::TodayModel;
use crate::app::router::Route;
use crate::domain::monograph::{Severity, Statement};
use crate::domain::rules::advice::Advice;
use crate::domain::treatment::schedule::DOSES_A_DAY;
use crate::record::queries::missing_dose::injection_on;

/// That more than one injection is recorded for a day, and what to do.
#[component]
pub(super) fn ExtraDoses(model: Memo<TodayModel>) -> impl IntoView {
    let clock = use_clock();
    let text = &strings().today;
    let extra = Memo::new(move |_| model.with(|model| model.extra_doses.zip(Some(model.may_be_one()))));
    let notice = move || {
        let ((day, count), may_be_one) = extra.get()?;
        let today = clock.today();
        Some(if may_be_one {
            let sentence = text.same_dose_twice(count, day, today);
            view! {
                <Notice severity=Severity::Caution role="alert">
                    <TwoDoses sentence />
                </Notice>
            }
            .into_any()
        } else {
            let sentence = text.extra_doses(count, day, today);
            view! {
                <CareCard advice=Advice::CallAboutDose role=Some("alert")>
                    <TwoDoses sentence />
                </CareCard>
            }
            .into_any()
        })
    };
    view! { {move || notice()} }
}

#[component]
fn TwoDoses(sentence: String) -> impl IntoView {
    let mut places = statements(&[Statement::S011]);
    places.push((DOSES_A_DAY.at, None));
    view! {
        <Sourced places>
            <p>{sentence}</p>
        </Sourced>
        <p>
            <Link to=Route::History.hash() text=strings().today.to_history />
        </p>
    }
}

/// That only a part of the last dose went in, and what to do.
#[component]
pub(super) fn PartlyGiven(model: Memo<TodayModel>) -> impl IntoView {
    let clock = use_clock();
    let partly = Memo::new(move |_| model.with(|model| model.partly));
    let notice = move || {
        let (day, why) = partly.get()?;
        Some(
            view! {
                <CareCard advice=Advice::CallAboutDose role=Some("alert")>
                    <Sourced places=vec![(DOSES_A_DAY.at, None)]>
                        <p>{strings().today.partly(why, day, clock.today())}</p>
                    </Sourced>
                </CareCard>
            }
            .into_any(),
        )
    };
    view! { {move || notice()} }
}

/// Whether the dose of the day was given before the record began, with the way to add it at its time.
#[component]
pub(super) fn AlreadyInjected(model: Memo<TodayModel>) -> impl IntoView {
    let text = &strings().today;
    let is_asked = Memo::new(move |_| model.with(TodayModel::may_be_given));
    view! {
        {move || is_asked.get().then(|| view! {
            <Notice severity=Severity::Information>
                <p>{text.already}</p>
                <div class="actions">
                    <AddInjection day=model.with_untracked(|model| model.today) />
                </div>
            </Notice>
        }.into_any())}
    }
}

/// That no injection is recorded for yesterday, with the ways to add it or to say that it was left out.
#[component]
pub(super) fn MissedYesterday(model: Memo<TodayModel>) -> impl IntoView {
    let dialog = use_dialog();
    let clock = use_clock();
    let (today, pause) = (&strings().today, &strings().pause);
    let yesterday = Memo::new(move |_| model.with(|model| model.missed_yesterday(&clock.now())));
    let notice = move || {
        let day = yesterday.get()?;
        let left_out = move || {
            let title = pause.was_skipped_title(day);
            dialog.open(title, move || view! { <LazyForm form=LaterForm::WasLeftOut(day) /> });
        };
        Some(
            view! {
                <Notice severity=Severity::Information>
                    <p>{today.missed_yesterday(day)}</p>
                    <div class="actions">
                        <AddInjection day />
                        <Button label=pause.was_skipped on_press=left_out />
                    </div>
                </Notice>
            }
            .into_any(),
        )
    };
    view! { {move || notice()} }
}

/// Opens the form for an injection of a day, at its time.
#[component]
fn AddInjection(day: NaiveDate) -> impl IntoView {
    let (records, dialog) = (use_records(), use_dialog());
    let add = move || {
        let now = clock::now();
        let initial = records.with_untracked(|record| injection_on(record, day, &now, clock::resolve));
        if let Some(initial) = initial {
            dialog.open(strings().injection.earlier_title, move || view! { <InjectionForm initial /> });
        }
    };
    view! { <Button label=strings().today.add_earlier on_press=add /> }
}
