//! What is prescribed: the template of the monograph in the set-up, a change from a day on later.

use std::num::NonZeroU8;

use chrono::{NaiveDate, NaiveTime};
use leptos::prelude::*;

use crate::app::App;
use crate::app::clock;
use crate::app::components::{Group, Input, Kind, Label, select};
use crate::app::dom::El;
use crate::app::forms::answer::{Answer, Need, Unsettled, visit};
use crate::app::forms::date::{date_perhaps_ahead, time};
use crate::app::forms::keep::{keep, sheet_form};
use crate::app::forms::values::dose;
use crate::app::wording::words;
use crate::domain::dose::Dose;
use crate::domain::monograph::DOSE_MG;
use crate::domain::number::Decimal;
use crate::domain::regimen::{Counted, Regimen, WINDOW_HOURS};
use crate::record::change::Change;
use crate::record::entry::Fact;

/// The intervals that can be chosen, in days.
pub const INTERVALS: [u8; 4] = [1, 2, 3, 7];

pub(super) struct RegimenAnswers {
    dose: Answer<Dose>,
    every_days: RwSignal<String>,
    usual_time: Answer<NaiveTime>,
    counted: RwSignal<String>,
    window_hours: RwSignal<String>,
}

/// The windows that can be chosen, in hours.
const WINDOWS: [u8; 6] = [1, 2, 3, 4, 6, 12];

impl RegimenAnswers {
    /// The dose of the monograph once a day, in the morning.
    pub(super) fn template() -> Self {
        let morning = NaiveTime::from_hms_opt(8, 0, 0).unwrap_or_default();
        Self::new(DOSE_MG.value, 1, morning, Counted::default(), WINDOW_HOURS.value)
    }

    fn of(known: &Regimen) -> Self {
        let Regimen { dose, every_days, usual_time, counted, window_hours, .. } = known;
        Self::new(dose.decimal(), every_days.get(), *usual_time, *counted, *window_hours)
    }

    fn new(milligrams: Decimal, every_days: u8, usual_time: NaiveTime, counted: Counted, window: u8) -> Self {
        Self {
            dose: dose(Some(milligrams), Need::Required),
            every_days: RwSignal::new(every_days.to_string()),
            usual_time: time(usual_time),
            counted: RwSignal::new(counted.key().to_owned()),
            window_hours: RwSignal::new(window.to_string()),
        }
    }

    pub(super) fn inputs(&self) -> [Input; 2] {
        [self.dose.input, self.usual_time.input]
    }

    pub(super) fn fields(&self) -> [El; 3] {
        let text = &words().set_up;
        let option = |days: u8| (days.to_string(), (words().terms.every)(days));
        let intervals = Group { label: String::new(), options: INTERVALS.map(option).to_vec() };
        let label = |name, hint, unit| Label { name, hint, unit };
        [
            self.dose.field(label(text.dose, text.dose_hint, "mg"), Kind::Decimal),
            select(label(text.every, text.every_hint, ""), vec![intervals], self.every_days),
            self.usual_time.field(label(text.usual_time, text.usual_time_hint, ""), Kind::Time),
        ]
    }

    /// What need not be asked at the start.
    fn more_fields(&self) -> [El; 2] {
        let text = &words().set_up;
        let ways = Counted::ALL.map(|way| (way.key().to_owned(), (text.counted_from)(way).to_owned()));
        let hours = WINDOWS.map(|hours| (hours.to_string(), (text.window_hours)(hours)));
        let label = |name, hint| Label { name, hint, unit: "" };
        let group =
            |options: &[(String, String)]| vec![Group { label: String::new(), options: options.to_vec() }];
        [
            select(label(text.counted, text.counted_hint), group(&ways), self.counted),
            select(label(text.window, ""), group(&hours), self.window_hours),
        ]
    }

    pub(super) fn regimen(&self, from: NaiveDate) -> Result<Regimen, Unsettled> {
        let (dose, usual_time) = (self.dose.required(), self.usual_time.required());
        let every_days = self.every_days.with(|days| days.parse().ok()).unwrap_or(NonZeroU8::MIN);
        let counted = self.counted.with(|key| Counted::ALL.into_iter().find(|way| way.key() == key));
        let window_hours = self.window_hours.with(|hours| hours.parse().ok()).unwrap_or(WINDOW_HOURS.value);
        let counted = counted.unwrap_or_default();
        Ok(Regimen { from, dose: dose?, every_days, usual_time: usual_time?, counted, window_hours })
    }
}

/// Another regimen from a day on, beginning from the one in force.
pub fn regimen_form(app: App, in_force: Option<&Regimen>) -> El {
    let today = clock::now().date();
    let text = &words().settings;
    // Another window or time must not turn a day of rest into one with a dose.
    let next = in_force.filter(|known| !known.is_due_on(today)).map(|known| known.next_due_after(today));
    let from = date_perhaps_ahead(Some(next.unwrap_or(today)), today);
    let regimen = in_force.map_or_else(RegimenAnswers::template, RegimenAnswers::of);
    let label = Label { name: text.change_from, hint: text.change_from_hint, unit: "" };
    let from_field = [from.field(label, Kind::Date)];
    let fields = from_field.into_iter().chain(regimen.fields()).chain(regimen.more_fields()).collect();
    sheet_form(app, words().form.save, fields, move |sending| {
        visit(&regimen.inputs());
        visit(&[from.input]);
        let Ok(from_day) = from.required() else { return };
        let Ok(regimen) = regimen.regimen(from_day) else { return };
        let from = from.input;
        let change = Change::Add(Fact::Regimen(regimen));
        keep(app, sending, change, text.saved.to_owned(), move |_| Some(from));
    })
}
