//! An injection: recorded now, added for an earlier day, or amended.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, Timelike};
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::app::components::{Button, Choice, Field, FieldKind, Form, Notice, Select};
use crate::app::context::{clock, use_dialog, use_records};
use crate::app::forms::ClockQuestion;
use crate::app::forms::date::{date, time};
use crate::app::forms::dose_day::{DoseDayDraft, DoseDayField};
use crate::app::forms::form_field::{FormField, Invalid, Need, touch};
use crate::app::forms::injection_details::{DetailsDraft, InjectionDetails, WholeDose};
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
use crate::record::entry::EntryBody;
use crate::record::entry_id::EntryId;
use crate::record::fact::Fact;
use crate::record::record::{Current, Record};
use crate::record::validation::ValidationError;

#[derive(Clone, Copy)]
struct Draft {
    initial: StoredValue<Moment>,
    date: FormField<NaiveDate>,
    time: FormField<NaiveTime>,
    dose: FormField<Dose>,
    site: RwSignal<Option<InjectionSite>>,
    dose_day: DoseDayDraft,
    details: DetailsDraft,
}

impl Draft {
    fn new(initial: &Injection, amends: Option<EntryId>) -> Self {
        let (date, time) = (date(Some(initial.at.date())), time(initial.at.time()));
        Self {
            initial: StoredValue::new(initial.at.clone()),
            date,
            time,
            dose_day: DoseDayDraft::new(date, time, amends),
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
        let mut injection =
            Injection { at, dose: dose?, site: self.site.get(), details: Details { warmed, ..details } };
        injection.details.dose_day = self.dose_day.dose_day(&injection);
        Ok(injection)
    }

    /// Of a moment that lies ahead today it is the time that is wrong.
    fn refuse_future(self, day: NaiveDate, today: NaiveDate) {
        let input = if day > today { self.date.input } else { self.time.input };
        input.refuse(strings().problems.refused(&ValidationError::InFuture));
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

/// The fields of an injection, which amend an entry or make a new one. One that could be the same dose as another is asked
/// about before it is saved.
#[component]
pub fn InjectionForm(
    /// What the fields begin with.
    initial: Injection,
    /// The entry to amend.
    #[prop(optional, into)]
    amends: Option<EntryId>,
) -> impl IntoView {
    let (records, dialog) = (use_records(), use_dialog());
    let draft = Draft::new(&initial, amends);
    let problem = RwSignal::new(String::new());
    let asked = RwSignal::new(None);
    let doubt = RwSignal::new(None);
    let save = move |beside: Option<EntryId>| {
        asked.set(None);
        doubt.set(None);
        let Ok(injection) = untrack(|| draft.injection()) else { return };
        let fact = Fact::Injection(injection.clone());
        let change = match amends {
            Some(of) => Change::Amend { of, to: fact },
            None => Change::Add(fact),
        };
        let change = if let Some(other) = beside { change.beside(other) } else { change };
        spawn_local(async move {
            let sentence = |why: &CommitError| strings().problems.not_done(why);
            match records.commit(change).await {
                // The form was left meanwhile, and another one may be open.
                Ok(()) if problem.is_disposed() => dialog.say(&strings().injection.saved(&injection)),
                Err(why) if problem.is_disposed() => dialog.say(&sentence(&why)),
                Ok(()) => dialog.done(&strings().injection.saved(&injection)),
                Err(CommitError::Invalid(ValidationError::SameDose(other))) => asked.set(Some(other)),
                Err(CommitError::ClockInDoubt(of, now)) => doubt.set(Some((of, now))),
                Err(CommitError::Invalid(ValidationError::InFuture)) => {
                    draft.refuse_future(injection.at.date(), clock::now().date());
                }
                Err(why @ CommitError::Invalid(ValidationError::BeforeStart(_))) => {
                    draft.date.input.refuse(sentence(&why));
                }
                Err(why) => problem.set(sentence(&why)),
            }
        });
    };
    let confirm = move |other: EntryId| {
        if !records.is_saving().get_untracked() {
            save(Some(other));
        }
    };
    let (text, form) = (&strings().injection, &strings().form);
    let zone = initial.at.zone();
    let elsewhere = (zone != clock::zone()).then(|| form.clock_in(zone));
    let (choices, groups) = records.with_untracked(|record| {
        let came_without = amends.is_some_and(|of| came_without_site(record, of));
        let unknown = came_without.then(|| Choice::new(None, "unknown", strings().terms.site_unknown));
        (unknown.into_iter().collect(), site_choices(record, initial.at.date(), Some))
    });
    view! {
        <Form
            action=form.save
            problem
            is_saving=records.is_saving()
            on_submit=move || save(None)
            on_cancel=move || dialog.leave()
        >
            <div class="pair">
                <Field label=form.date kind=FieldKind::Date state=draft.date />
                <Field label=form.time kind=FieldKind::Time state=draft.time />
            </div>
            <DoseDayField draft=draft.dose_day />
            {elsewhere.map(|said| view! { <p class="hint">{said}</p> }.into_any())}
            <Select label=text.site choices groups chosen=draft.site />
            <Field label=text.dose unit="mg" kind=FieldKind::Decimal state=draft.dose />
            <WholeDose draft=draft.details />
            <InjectionDetails draft=draft.details />
            <SameDoseQuestion asked on_confirm=confirm />
            <ClockQuestion doubt=doubt.into() on_confirm=move || save(None) />
        </Form>
    }
}

/// Whether nobody knew the site of an injection when it was recorded. Only then may it stay unknown.
fn came_without_site(record: &Record, of: EntryId) -> bool {
    let original = record.original(of).map(|entry| &entry.what);
    matches!(original, Some(EntryBody::Fact(Fact::Injection(Injection { site: None, .. }))))
}

/// Asks whether another injection is meant, beside one that could be the same dose.
#[component]
fn SameDoseQuestion(
    asked: RwSignal<Option<EntryId>>,
    #[prop(into)] on_confirm: UnsyncCallback<EntryId>,
) -> impl IntoView {
    let records = use_records();
    let text = &strings().injection;
    let question = move || {
        asked.get().and_then(|id| {
            let about = |other: Current<&Injection>| text.second(other.what, clock::now().date());
            let sentence = records.with_untracked(|record| record.injection(id).map(about))?;
            let view = view! {
                <Notice severity=Severity::Caution role="alert">
                    <p>{sentence}</p>
                    <Button label=text.second_confirm on_press=move || on_confirm.run(id) />
                </Notice>
            };
            Some(view.into_any())
        })
    };
    view! { <div>{move || question()}</div> }
}
