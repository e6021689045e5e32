//! An injection: recorded now, added for an earlier day, or amended.

use std::convert::identity;

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, Timelike};
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::app::components::{Button, Field, FieldKind, Form, Notice, Select};
use crate::app::context::{clock, use_dialog, use_records};
use crate::app::forms::date::{date, time};
use crate::app::forms::form_field::{FormField, Invalid, Need, touch};
use crate::app::forms::injection_details::{DetailsDraft, InjectionDetails};
use crate::app::forms::sites::site_choices;
use crate::app::forms::values::dose;
use crate::app::i18n::strings;
use crate::domain::monograph::Severity;
use crate::domain::quantities::moment::Moment;
use crate::domain::sites::injection_site::InjectionSite;
use crate::domain::treatment::dose::Dose;
use crate::domain::treatment::injection::{Details, Injection};
use crate::record::change::Change;
use crate::record::commit::CommitError;
use crate::record::entry_id::EntryId;
use crate::record::fact::Fact;
use crate::record::validation::ValidationError;

#[derive(Clone, Copy)]
struct Draft {
    initial: StoredValue<Moment>,
    date: FormField<NaiveDate>,
    time: FormField<NaiveTime>,
    dose: FormField<Dose>,
    site: RwSignal<InjectionSite>,
    details: DetailsDraft,
}

impl Draft {
    fn new(initial: &Injection) -> Self {
        Self {
            initial: StoredValue::new(initial.at.clone()),
            date: date(Some(initial.at.date())),
            time: time(initial.at.time()),
            dose: dose(Some(initial.dose.decimal()), Need::Required),
            site: RwSignal::new(initial.site),
            details: DetailsDraft::new(&initial.details),
        }
    }

    fn injection(self) -> Result<Injection, Invalid> {
        touch(&[self.date.input, self.time.input, self.dose.input, self.details.note.input]);
        let (date, time, dose) = (self.date.required(), self.time.required(), self.dose.required());
        let at = self.moment(date?.and_time(time?))?;
        // The syringe was out for shorter or longer when the time is set back or forth.
        let moved = self.initial.with_value(|initial| at.minutes_since(initial));
        let details = self.details.details()?;
        let warmed = details.warmed.and_then(|minutes| u32::try_from(i64::from(minutes) + moved).ok());
        Ok(Injection { at, dose: dose?, site: self.site.get(), details: Details { warmed, ..details } })
    }

    /// An unchanged minute keeps its seconds, its offset and its zone.
    fn moment(self, wall: NaiveDateTime) -> Result<Moment, Invalid> {
        let initial = self.initial.get_value();
        let minute = |wall: NaiveDateTime| (wall.date(), wall.hour(), wall.minute());
        if minute(initial.local()) == minute(wall) {
            return Ok(initial);
        }
        clock::resolve(wall, initial.zone()).map_err(|_| {
            self.time.input.refuse(strings().problems.skipped_time.to_owned());
            Invalid
        })
    }
}

/// The fields of an injection, which amend an entry or make a new one. A second injection on the same day is asked about
/// before it is saved.
#[component]
pub fn InjectionForm(
    /// What the fields begin with.
    initial: Injection,
    /// The entry to amend.
    #[prop(optional, into)]
    amends: Option<EntryId>,
) -> impl IntoView {
    let (records, dialog) = (use_records(), use_dialog());
    let draft = Draft::new(&initial);
    let problem = RwSignal::new(String::new());
    // The question about another injection of the same day, or nothing.
    let asked = RwSignal::new(String::new());
    let save = move |confirm: fn(Change) -> Change| {
        asked.set(String::new());
        let Ok(injection) = untrack(|| draft.injection()) else { return };
        let fact = Fact::Injection(injection.clone());
        let change = match amends {
            Some(of) => Change::Amend { of, to: fact },
            None => Change::Add(fact),
        };
        spawn_local(async move {
            let sentence = |why: &CommitError| (strings().problems.not_done)(why);
            match records.commit(confirm(change)).await {
                Ok(()) => dialog.done(&(strings().injection.saved)(&injection)),
                Err(CommitError::Invalid(ValidationError::SameDayDose(other))) => {
                    asked.set((strings().injection.second)(&other, clock::now().date()));
                }
                Err(
                    why @ CommitError::Invalid(ValidationError::InFuture | ValidationError::BeforeStart(_)),
                ) => {
                    draft.date.input.refuse(sentence(&why));
                }
                Err(why) => problem.set(sentence(&why)),
            }
        });
    };
    let confirm = move || {
        if !records.is_saving().get_untracked() {
            save(Change::with_same_day_dose);
        }
    };
    let (text, form) = (&strings().injection, &strings().form);
    let zone = initial.at.zone();
    let elsewhere = (zone != clock::zone()).then(|| (form.zone)(zone));
    let groups = records.with_untracked(|record| site_choices(record, initial.at.date()));
    view! {
        <Form
            action=form.save
            problem
            is_saving=records.is_saving()
            on_submit=move || save(identity)
            on_cancel=move || dialog.close()
        >
            <div class="pair">
                <Field label=form.date kind=FieldKind::Date state=draft.date />
                <Field label=form.time kind=FieldKind::Time state=draft.time />
            </div>
            {elsewhere.map(|said| view! { <p class="hint">{said}</p> }.into_any())}
            <Select label=text.site groups chosen=draft.site />
            <Field label=text.dose unit="mg" kind=FieldKind::Decimal state=draft.dose />
            <InjectionDetails draft=draft.details />
            <SecondOfDayQuestion asked on_confirm=confirm />
        </Form>
    }
}

/// Asks whether a second injection on the day of another is meant.
#[component]
fn SecondOfDayQuestion(
    asked: RwSignal<String>,
    #[prop(into)] on_confirm: UnsyncCallback<()>,
) -> impl IntoView {
    let question = move || {
        let question = asked.get();
        (!question.is_empty()).then(|| {
            view! {
                <Notice severity=Severity::Caution role="alert">
                    <p>{question}</p>
                    <Button label=strings().injection.second_confirm on_press=on_confirm />
                </Notice>
            }
            .into_any()
        })
    };
    view! { <div>{move || question()}</div> }
}
