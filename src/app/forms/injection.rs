//! An injection: recorded now, added for an earlier day, or corrected.

use std::rc::Rc;

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, Timelike};
use leptos::prelude::*;

use crate::app::App;
use crate::app::clock;
use crate::app::components::{Group, Kind, Label, Place, Sending, button, form, notice, paragraph, select};
use crate::app::dom::{El, el};
use crate::app::forms::answer::{Answer, Need, Unsettled, visit};
use crate::app::forms::date::{date, time};
use crate::app::forms::told::Told;
use crate::app::forms::values::dose;
use crate::app::wording::words;
use crate::domain::dose::Dose;
use crate::domain::injection::{Details, Injection};
use crate::domain::moment::Moment;
use crate::domain::monograph::Severity;
use crate::domain::own_spot::OwnSpot;
use crate::domain::rotation::rest;
use crate::domain::sites::{Region, Side, Spot, offered};
use crate::record::change::{Change, Refusal, SecondOfDay};
use crate::record::commit::NotDone;
use crate::record::entry::{EntryId, Fact};
use crate::record::facts::own_spots;

struct Draft {
    app: App,
    corrects: Option<EntryId>,
    begin: Moment,
    date: Answer<NaiveDate>,
    time: Answer<NaiveTime>,
    dose: Answer<Dose>,
    spot: RwSignal<String>,
    told: Told,
    /// The question about another injection of the same day, or nothing.
    asked: RwSignal<String>,
    sending: Sending,
}

impl Draft {
    fn injection(&self) -> Result<Injection, Unsettled> {
        let (date, time, dose) = (self.date.required(), self.time.required(), self.dose.required());
        let spot = self.spot.with(|text| text.parse().map_err(|_| Unsettled));
        let at = self.moment(date?.and_time(time?))?;
        // The syringe was out for shorter or longer when the time is set back or forth.
        let moved = at.minutes_since(&self.begin);
        let told = self.told.details()?;
        let warmed = told.warmed.and_then(|minutes| u32::try_from(i64::from(minutes) + moved).ok());
        Ok(Injection { at, dose: dose?, spot: spot?, details: Details { warmed, ..told } })
    }

    /// An unchanged minute keeps its seconds, its offset and its zone.
    fn moment(&self, wall: NaiveDateTime) -> Result<Moment, Unsettled> {
        let minute = |wall: NaiveDateTime| (wall.date(), wall.hour(), wall.minute());
        if minute(self.begin.wall()) == minute(wall) {
            return Ok(self.begin.clone());
        }
        clock::resolve(wall, self.begin.zone()).map_err(|_| {
            self.time.input.refuse(words().problems.skipped_time.to_owned());
            Unsettled
        })
    }

    fn save(&self, second: SecondOfDay) {
        if self.app.records.is_saving().get_untracked() {
            return;
        }
        visit(&[self.date.input, self.time.input, self.dose.input, self.told.note.input]);
        self.asked.set(String::new());
        let Ok(injection) = self.injection() else { return };
        let fact = Fact::Injection(injection.clone());
        let change = match self.corrects {
            Some(of) => Change::Amend { of, to: fact },
            None => Change::Add(fact),
        };
        let Self { app, asked, sending, .. } = *self;
        let date = self.date.input;
        app.records.commit(change, second, move |done| match done {
            Ok(()) => app.sheet.done(&(words().injection.saved)(&injection)),
            Err(NotDone::Refused(Refusal::SecondOfDay(other))) => {
                asked.set((words().injection.second)(&other, clock::now().date()));
            }
            Err(why @ NotDone::Refused(Refusal::InFuture | Refusal::BeforeStart(_))) => {
                date.refuse((words().problems.not_done)(&why));
            }
            Err(why) => sending.problem.set((words().problems.not_done)(&why)),
        });
    }

    fn fields(&self) -> Vec<El> {
        let (text, words) = (&words().injection, &words().form);
        let label = |name, unit| Label { name, hint: "", unit };
        let when = el("div")
            .class("pair")
            .child(self.date.field(label(words.date, ""), Kind::Date))
            .child(self.time.field(label(words.time, ""), Kind::Time));
        let zone = self.begin.zone();
        let elsewhere = (zone != clock::zone()).then(|| paragraph(&(words.zone)(zone)).class("hint"));
        let site = select(label(text.site, ""), spots(self.app, self.begin.date()), self.spot);
        let dose = self.dose.field(label(text.dose, "mg"), Kind::Decimal);
        [Some(when), elsewhere, Some(site), Some(dose)].into_iter().flatten().collect()
    }
}

/// The fields of an injection, which correct an entry or make a new one. A second injection on the same day
/// is asked about before it is saved.
pub fn injection_form(app: App, begin: &Injection, corrects: Option<EntryId>) -> El {
    let draft = Rc::new(Draft {
        app,
        corrects,
        begin: begin.at.clone(),
        date: date(Some(begin.at.date())),
        time: time(begin.at.time()),
        dose: dose(Some(begin.dose.decimal()), Need::Required),
        spot: RwSignal::new(begin.spot.to_string()),
        told: Told::new(&begin.details),
        asked: RwSignal::new(String::new()),
        sending: Sending::new(app.records.is_saving()),
    });
    let mut fields = draft.fields();
    fields.push(draft.told.fields(&begin.details));
    let asking = draft.clone();
    fields.push(el("div").live(move || second(&asking)));
    form(
        words().form.save,
        Place::Sheet(app.sheet),
        fields,
        draft.sending,
        Box::new(move || draft.save(SecondOfDay::Ask)),
    )
}

/// Asks whether a second injection on the day of another is meant.
fn second(draft: &Rc<Draft>) -> Vec<El> {
    let question = draft.asked.get();
    if question.is_empty() {
        return Vec::new();
    }
    let draft = draft.clone();
    let confirm = button(words().injection.second_confirm, move || draft.save(SecondOfDay::Confirmed));
    vec![notice(Severity::Caution, [paragraph(&question), confirm]).attr("role", "alert")]
}

/// Every spot with its rest on a day, half region by half region.
pub(super) fn spots(app: App, today: NaiveDate) -> Vec<Group> {
    let (last_use, own) = app
        .records
        .look(|record| (record.last_use(), own_spots(record).into_iter().cloned().collect::<Vec<OwnSpot>>()));
    let option = |spot: Spot| {
        let line = (words().injection.site_option)(spot, rest(&last_use, spot, today));
        match own.iter().find(|own| own.spot == spot) {
            Some(own) => (spot.to_string(), format!("{}: {line}", own.name.text())),
            None => (spot.to_string(), line),
        }
    };
    let all: Vec<Spot> = offered().into_iter().chain(own.iter().map(|own| own.spot)).collect();
    let mut groups = Vec::new();
    for region in Region::ALL {
        for side in Side::ALL {
            let here = all.iter().filter(|spot| (spot.region(), spot.side()) == (region, side));
            let label = (words().terms.half_region)(region, side);
            groups.push(Group { label, options: here.copied().map(option).collect() });
        }
    }
    groups
}
