//! A regimen: dose, interval, usual time, and what a late dose does to the next ones.

use std::num::NonZeroU8;

use chrono::{NaiveDate, NaiveTime};
use leptos::prelude::*;

use crate::app::components::{Choice, Field, FieldKind, InputState, Select};
use crate::app::context::clock;
use crate::app::forms::date::{date_perhaps_ahead, time};
use crate::app::forms::form_field::{FormField, Invalid, Need, touch};
use crate::app::forms::submission::{RecordForm, Submission};
use crate::app::forms::values::dose;
use crate::app::i18n::{later_strings, strings};
use crate::domain::monograph::DOSE_MG;
use crate::domain::quantities::number::Decimal;
use crate::domain::treatment::dose::Dose;
use crate::domain::treatment::regimen::{Counted, Regimen, WINDOW_HOURS};
use crate::record::fact::Fact;

/// The intervals that can be chosen, in days.
pub const INTERVALS: [u8; 4] = [1, 2, 3, 7];

/// The windows that can be chosen, in hours.
const WINDOWS: [u8; 6] = [1, 2, 3, 4, 6, 12];

#[derive(Clone, Copy)]
pub(super) struct RegimenDraft {
    dose: FormField<Dose>,
    every_days: RwSignal<NonZeroU8>,
    usual_time: FormField<NaiveTime>,
    counted: RwSignal<Counted>,
    window_hours: RwSignal<u8>,
}

impl RegimenDraft {
    /// The dose of the monograph once a day, in the morning.
    pub(super) fn template() -> Self {
        let morning = NaiveTime::from_hms_opt(8, 0, 0).unwrap_or_default();
        Self::new(DOSE_MG.value, NonZeroU8::MIN, morning, Counted::default(), WINDOW_HOURS.value)
    }

    fn of(known: &Regimen) -> Self {
        let Regimen { dose, every_days, usual_time, counted, window_hours, .. } = known;
        Self::new(dose.decimal(), *every_days, *usual_time, *counted, *window_hours)
    }

    fn new(
        milligrams: Decimal,
        every_days: NonZeroU8,
        usual_time: NaiveTime,
        counted: Counted,
        window: u8,
    ) -> Self {
        Self {
            dose: dose(Some(milligrams), Need::Required),
            every_days: RwSignal::new(every_days),
            usual_time: time(usual_time),
            counted: RwSignal::new(counted),
            window_hours: RwSignal::new(window),
        }
    }

    pub(super) fn inputs(self) -> [InputState; 2] {
        [self.dose.input, self.usual_time.input]
    }

    pub(super) fn regimen(self, from: NaiveDate) -> Result<Regimen, Invalid> {
        let (dose, usual_time) = (self.dose.required(), self.usual_time.required());
        Ok(Regimen {
            from,
            dose: dose?,
            every_days: self.every_days.get(),
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
    let interval = |days: NonZeroU8| Choice::new(days, days, (strings().terms.every)(days.get()));
    let intervals = INTERVALS.into_iter().filter_map(NonZeroU8::new).map(interval).collect::<Vec<_>>();
    view! {
        <Field label=text.dose hint=text.dose_hint unit="mg" kind=FieldKind::Decimal state=draft.dose />
        <Select label=text.every hint=text.every_hint choices=intervals chosen=draft.every_days />
        <Field label=text.usual_time hint=text.usual_time_hint kind=FieldKind::Time state=draft.usual_time />
    }
}

/// What need not be asked at the start.
#[component]
fn LateDoseFields(draft: RegimenDraft) -> impl IntoView {
    let text = &later_strings().settings;
    let ways = Counted::ALL.map(|way| Choice::new(way, way.key(), (text.counted_from)(way)));
    let hours = WINDOWS.map(|hours| Choice::new(hours, hours, (text.window_hours)(hours)));
    view! {
        <Select label=text.counted hint=text.counted_hint choices=ways.to_vec() chosen=draft.counted />
        <Select label=text.window choices=hours.to_vec() chosen=draft.window_hours />
    }
}

/// Another regimen from a day on, beginning with the one in force.
#[component]
pub fn RegimenForm(
    /// The regimen in force.
    #[prop(into)]
    in_force: Option<Regimen>,
) -> impl IntoView {
    let today = clock::now().date();
    let text = &later_strings().settings;
    // Another window or time must not turn a day of rest into one with a dose.
    let next = in_force.as_ref().filter(|known| !known.is_due_on(today));
    let next = next.map(|known| known.next_due_after(today));
    let from = date_perhaps_ahead(Some(next.unwrap_or(today)), today);
    let draft = in_force.as_ref().map_or_else(RegimenDraft::template, RegimenDraft::of);
    let submit = move || {
        touch(&draft.inputs());
        touch(&[from.input]);
        let regimen = untrack(|| draft.regimen(from.required()?))?;
        Ok(Submission::add(Fact::Regimen(regimen), strings().form.saved).refused_beside(from.input))
    };
    view! {
        <RecordForm submit>
            <Field label=text.change_from hint=text.change_from_hint kind=FieldKind::Date state=from />
            <RegimenFields draft />
            <LateDoseFields draft />
        </RecordForm>
    }
}
