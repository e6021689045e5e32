//! A regimen: dose, interval, usual time, and what a late dose does to the next ones.

use std::num::NonZeroU8;

use chrono::{NaiveDate, NaiveTime};
use leptos::prelude::*;

use crate::app::components::{Choice, Field, FieldKind, Radios, Select};
use crate::app::context::{clock, use_records};
use crate::app::forms::choice_field::SingleChoice;
use crate::app::forms::date::{date_perhaps_ahead, time};
use crate::app::forms::form_field::{FormField, Invalid, Need, touch};
use crate::app::forms::submission::{RecordForm, Submission};
use crate::app::forms::values::dose;
use crate::app::i18n::{later_strings, strings};
use crate::domain::quantities::day::parse_day;
use crate::domain::quantities::number::Decimal;
use crate::domain::treatment::dose::Dose;
use crate::domain::treatment::regimen::{Counted, Regimen, WINDOW_HOURS};
use crate::record::change::Change;
use crate::record::entry_id::EntryId;
use crate::record::fact::Fact;
use crate::record::queries::dosing::beginning_after;

/// The intervals that can be chosen, in days.
pub const INTERVALS: [u8; 4] = [1, 2, 3, 7];

/// The windows that can be chosen, in hours.
const WINDOWS: [u8; 6] = [1, 2, 3, 4, 6, 12];

#[derive(Clone, Copy)]
pub(super) struct RegimenDraft {
    dose: FormField<Dose>,
    every_days: SingleChoice<NonZeroU8>,
    usual_time: FormField<NaiveTime>,
    counted: RwSignal<Counted>,
    window_hours: RwSignal<u8>,
}

impl RegimenDraft {
    /// Dose and interval are empty, so that they are copied from a prescription.
    pub(super) fn template() -> Self {
        let morning = NaiveTime::from_hms_opt(8, 0, 0).unwrap_or_default();
        Self::new(None, None, morning, Counted::default(), WINDOW_HOURS.value)
    }

    fn of(known: &Regimen) -> Self {
        let Regimen { dose, every_days, usual_time, counted, window_hours, .. } = known;
        Self::new(Some(dose.decimal()), Some(*every_days), *usual_time, *counted, *window_hours)
    }

    fn new(
        milligrams: Option<Decimal>,
        every_days: Option<NonZeroU8>,
        usual_time: NaiveTime,
        counted: Counted,
        window: u8,
    ) -> Self {
        Self {
            dose: dose(milligrams, Need::Required),
            every_days: SingleChoice::new(every_days, Need::Required),
            usual_time: time(usual_time),
            counted: RwSignal::new(counted),
            window_hours: RwSignal::new(window),
        }
    }

    /// From now on it says what is missing.
    pub(super) fn touch(self) {
        self.every_days.touch();
        touch(&[self.dose.input, self.usual_time.input]);
    }

    pub(super) fn regimen(self, from: NaiveDate) -> Result<Regimen, Invalid> {
        let (dose, every_days, usual_time) =
            (self.dose.required(), self.every_days.required(), self.usual_time.required());
        Ok(Regimen {
            from,
            dose: dose?,
            every_days: every_days?,
            usual_time: usual_time?,
            counted: self.counted.get(),
            window_hours: self.window_hours.get(),
        })
    }
}

/// Dose, interval and usual time.
#[component]
pub(super) fn RegimenFields(draft: RegimenDraft) -> impl IntoView {
    let text = &strings().set_up;
    let interval = |days: NonZeroU8| Choice::new(days, days, strings().terms.every(days.get()));
    let intervals = INTERVALS.into_iter().filter_map(NonZeroU8::new).map(interval).collect::<Vec<_>>();
    view! {
        <Field label=text.dose hint=text.dose_hint unit="mg" kind=FieldKind::Decimal state=draft.dose />
        <Radios
            label=text.every
            hint=text.every_hint
            choices=intervals
            chosen=draft.every_days.chosen
            problem=draft.every_days.problem()
        />
        <Field label=text.usual_time hint=text.usual_time_hint kind=FieldKind::Time state=draft.usual_time />
    }
}

/// What need not be asked at the start.
#[component]
fn LateDoseFields(draft: RegimenDraft) -> impl IntoView {
    let text = &later_strings().settings;
    let ways = Counted::ALL.map(|way| Choice::new(way, way.key(), text.counted_from(way)));
    let hours = WINDOWS.map(|hours| Choice::new(hours, hours, text.window_hours(hours)));
    view! {
        <Select label=text.counted hint=text.counted_hint choices=ways.to_vec() chosen=draft.counted />
        <Select label=text.window choices=hours.to_vec() chosen=draft.window_hours />
    }
}

/// What is to become of regimens that begin later than the new one.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Later {
    Keep,
    Drop,
}

/// Another regimen from a day on, beginning with the one in force. What begins later is kept or dropped in the same step.
#[component]
pub fn RegimenForm(
    /// The regimen in force.
    #[prop(into)]
    in_force: Option<Regimen>,
) -> impl IntoView {
    let records = use_records();
    let today = clock::now().date();
    let text = &later_strings().settings;
    // Another window or time must not turn a day of rest into one with a dose.
    let next = in_force.as_ref().filter(|known| !known.is_due_on(today));
    let next = next.map(|known| known.next_due_after(today));
    let from = date_perhaps_ahead(Some(next.unwrap_or(today)), today);
    let draft = in_force.as_ref().map_or_else(RegimenDraft::template, RegimenDraft::of);
    let later = Memo::new(move |_| {
        // Also while the day still waits to be confirmed.
        let from = parse_day(&from.input.text());
        from.map(|from| records.with(|record| beginning_after(record, from))).unwrap_or_default()
    });
    let choice = SingleChoice::<Later>::new(None, Need::Required);
    let submit = move || {
        draft.touch();
        touch(&[from.input]);
        choice.touch();
        let regimen = untrack(|| draft.regimen(from.required()?))?;
        let later = later.get_untracked();
        let add = Change::Add(Fact::Regimen(regimen));
        let change = if later.is_empty() || untrack(|| choice.required())? == Later::Keep {
            add
        } else {
            let drop = |(of, _): (EntryId, NaiveDate)| Change::Void { of, reason: None };
            Change::Together([add].into_iter().chain(later.into_iter().map(drop)).collect())
        };
        Ok(Submission::new(change, strings().form.saved).refused_beside(from.input))
    };
    view! {
        <RecordForm submit>
            <Field label=text.change_from hint=text.change_from_hint kind=FieldKind::Date state=from />
            <LaterChanges later choice />
            <RegimenFields draft />
            <LateDoseFields draft />
        </RecordForm>
    }
}

/// Asks what is to become of them; nothing without any.
#[component]
fn LaterChanges(later: Memo<Vec<(EntryId, NaiveDate)>>, choice: SingleChoice<Later>) -> impl IntoView {
    let text = &later_strings().settings;
    let question = move || {
        let days: Vec<NaiveDate> = later.get().into_iter().map(|(_, from)| from).collect();
        let choices = vec![
            Choice::new(Later::Keep, "keep", text.keep_later(&days)),
            Choice::new(Later::Drop, "drop", text.drop_later(&days)),
        ];
        (!days.is_empty()).then(|| {
            view! {
                <Radios label=text.later choices chosen=choice.chosen problem=choice.problem() />
            }
            .into_any()
        })
    };
    view! { <div>{move || question()}</div> }
}
