//! Doses that are left out on purpose: today's, or all for a while; and the end of a pause.

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::app::components::{Choice, Field, FieldKind, Radios};
use crate::app::context::clock;
use crate::app::forms::choice_field::SingleChoice;
use crate::app::forms::date::{date, date_perhaps_ahead};
use crate::app::forms::form_field::{Need, touch};
use crate::app::forms::submission::{RecordForm, Submission};
use crate::app::i18n::{later_strings, strings};
use crate::domain::treatment::pause::{Cause, Pause, Skip};
use crate::record::change::{Change, ValidationError};
use crate::record::entry_id::EntryId;
use crate::record::fact::Fact;

/// Leaves out the dose of a day.
#[component]
pub fn SkipForm(
    /// The day.
    day: NaiveDate,
) -> impl IntoView {
    let (text, later) = (&strings().pause, &later_strings().pausing);
    let cause = SingleChoice::new(None, Need::Required);
    let submit = move || {
        cause.touch();
        let skip = Skip { day, cause: untrack(|| cause.required())? };
        Ok(Submission::add(Fact::Skip(skip), later.skipped))
    };
    view! {
        <RecordForm action=text.skip submit>
            <p class="hint">{text.advice}</p>
            <Causes causes=&Cause::OF_PAUSES cause />
            <p class="hint">{text.never_two}</p>
        </RecordForm>
    }
}

/// Says that the dose of an earlier day was left out.
#[component]
pub fn WasLeftOutForm(
    /// The day.
    day: NaiveDate,
) -> impl IntoView {
    let (text, later) = (&strings().pause, &later_strings().pausing);
    let cause = SingleChoice::new(None, Need::Required);
    let submit = move || {
        cause.touch();
        let skip = Skip { day, cause: untrack(|| cause.required())? };
        Ok(Submission::add(Fact::Skip(skip), later.was_skipped_saved(day)))
    };
    view! {
        <RecordForm submit>
            <Causes causes=&Cause::ALL cause />
            <p class="hint">{text.never_two}</p>
        </RecordForm>
    }
}

/// Leaves out all doses from a day on.
#[component]
pub fn PauseForm() -> impl IntoView {
    let (text, later) = (&strings().pause, &later_strings().pausing);
    let today = clock::now().date();
    let cause = SingleChoice::new(None, Need::Required);
    let (from, until) = (date_perhaps_ahead(Some(today), today), date(None).optional());
    let submit = move || {
        cause.touch();
        touch(&[from.input, until.input]);
        let pause = untrack(|| {
            let (cause, from, until) = (cause.required(), from.required(), until.validated());
            Ok(Pause { from: from?, until: until?, cause: cause? })
        })?;
        Ok(Submission::add(Fact::Pause(pause), later.paused).refused_by(move |why| {
            let is_about_end =
                matches!(why, ValidationError::EndsBeforeItBegins | ValidationError::TooFarAhead);
            Some(if is_about_end { until.input } else { from.input })
        }))
    };
    view! {
        <RecordForm action=text.pause submit>
            <p class="hint">{text.advice}</p>
            <Causes causes=&Cause::OF_PAUSES cause />
            <Field label=later.from kind=FieldKind::Date state=from />
            <Field label=later.until hint=later.until_hint kind=FieldKind::Date state=until />
        </RecordForm>
    }
}

/// Asks for the last day of a pause that goes on.
#[component]
pub fn EndPauseForm(
    /// The entry.
    of: EntryId,
    /// The pause.
    pause: Pause,
) -> impl IntoView {
    let (text, later) = (&strings().pause, &later_strings().pausing);
    let yesterday = clock::now().date().pred_opt().filter(|day| *day >= pause.from);
    let last = date(Some(yesterday.unwrap_or(pause.from)));
    let submit = move || {
        last.input.touch();
        let to = Fact::Pause(Pause { until: Some(untrack(|| last.required())?), ..pause });
        // Its first day is not asked for here.
        Ok(Submission::new(Change::Amend { of, to }, later.ended).refused_by(move |why| match why {
            ValidationError::BeforeStart(_) => None,
            _ => Some(last.input),
        }))
    };
    view! {
        <RecordForm action=text.end submit>
            <Field label=later.until hint=later.end_hint kind=FieldKind::Date state=last />
        </RecordForm>
    }
}

#[component]
fn Causes(causes: &'static [Cause], cause: SingleChoice<Cause>) -> impl IntoView {
    let text = &later_strings().pausing;
    let choice = |cause: &Cause| Choice::new(*cause, cause.key(), strings().pause.cause(*cause));
    let choices = causes.iter().map(choice).collect::<Vec<_>>();
    view! { <Radios label=text.why choices chosen=cause.chosen problem=cause.problem() /> }
}
