//! Which day's dose an injection was. Asked only where it can be of more than one day.

use chrono::{NaiveDate, NaiveDateTime};
use leptos::prelude::*;

use crate::app::components::{Choice, Radios};
use crate::app::context::{use_clock, use_records};
use crate::app::forms::form_field::FormField;
use crate::app::i18n::strings;
use crate::domain::treatment::injection::Injection;
use crate::record::entry_id::EntryId;
use crate::record::queries::dosing::dose_days;

/// The day that is chosen, and those that can be.
#[derive(Clone, Copy)]
pub(super) struct DoseDayDraft {
    chosen: RwSignal<Option<NaiveDate>>,
    /// By the time in the fields, with the likeliest; none as long as that is no time.
    possible: Memo<Option<(Vec<NaiveDate>, NaiveDate)>>,
}

impl DoseDayDraft {
    /// Follows the fields of date and time.
    pub(super) fn new(
        date: FormField<NaiveDate>,
        time: FormField<chrono::NaiveTime>,
        amends: Option<EntryId>,
    ) -> Self {
        let records = use_records();
        let at = move || Some(date.required().ok()?.and_time(time.required().ok()?));
        let of = move |at: NaiveDateTime| records.with(|record| dose_days(record, at, amends));
        let possible = Memo::new(move |_| at().map(of));
        let chosen = RwSignal::new(None);
        // What was chosen for another time falls with it.
        Effect::new(move |_| {
            let Some((days, likely)) = possible.get() else { return };
            if chosen.get_untracked().is_none_or(|day| !days.contains(&day)) {
                chosen.set(Some(likely));
            }
        });
        Self { chosen, possible }
    }

    /// The day, if it is not that of the injection.
    pub(super) fn dose_day(self, injection: &Injection) -> Option<NaiveDate> {
        let (days, likely) = self.possible.get()?;
        let day = self.chosen.get().filter(|day| days.contains(day)).unwrap_or(likely);
        (day != injection.at.date()).then_some(day)
    }
}

/// The days to choose from, where there are several.
#[component]
pub(super) fn DoseDayField(draft: DoseDayDraft) -> impl IntoView {
    let clock = use_clock();
    let text = &strings().injection;
    let days = Memo::new(move |_| draft.possible.get().map(|(days, _)| days).unwrap_or_default());
    let choice = move |day: NaiveDate| Choice::new(day, day, text.dose_day(day, clock.today()));
    let field = move || {
        let choices: Vec<Choice<NaiveDate>> = days.get().into_iter().map(choice).collect();
        (choices.len() > 1).then(|| {
            view! { <Radios label=text.dose_of hint=text.dose_of_hint choices chosen=draft.chosen /> }
                .into_any()
        })
    };
    view! { <div>{move || field()}</div> }
}
