//! What a person wants to record, and what stands against it. A change that passes becomes entries.

use chrono::{Duration, NaiveDate};

use crate::domain::injection::Injection;
use crate::domain::lab_panel::LabPanel;
use crate::domain::labs::{Analyte, OwnResult};
use crate::domain::moment::Moment;
use crate::domain::patient::{Patient, Weighing};
use crate::domain::pause::{Pause, Skip};
use crate::domain::regimen::Regimen;
use crate::record::entry::{EntryId, Fact, What};
use crate::record::record::Record;

/// An intent.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Change {
    /// The first set-up.
    SetUp {
        /// Who is treated.
        patient: Patient,
        /// The first regimen.
        regimen: Regimen,
        /// A weight, if it was given.
        weighing: Option<Weighing>,
    },
    /// A new fact.
    Add(Fact),
    /// New facts that belong together: all of them, or none.
    AddAll(Vec<Fact>),
    /// Another entry should have said this.
    Amend {
        /// The entry.
        of: EntryId,
        /// A fact of the same kind.
        to: Fact,
    },
    /// Another entry should not have been made.
    Void {
        /// The entry.
        of: EntryId,
        /// Why; none when it is undone on the spot.
        reason: Option<String>,
    },
}

/// What to do about a second injection on one day.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum SecondOfDay {
    /// Refuse it, so that the person is asked.
    Ask,
    /// The person was asked and meant it.
    Confirmed,
}

/// Why a change is not made.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Refusal {
    /// It has not happened yet.
    InFuture,
    /// It would begin more than a year from now.
    TooFarAhead,
    /// It lies before the birth of the patient.
    BeforeBirth(NaiveDate),
    /// It lies before the start of therapy.
    BeforeStart(NaiveDate),
    /// The therapy would start after an injection that is recorded.
    StartAfterInjection(NaiveDate),
    /// An injection of that day is recorded already.
    SecondOfDay(Injection),
    /// A panel without a result.
    NoResult,
    /// A panel with an analyte twice.
    Twice(Analyte),
    /// A panel with a name of the person's own twice.
    NamedTwice,
    /// More cells of one kind than white cells.
    MoreThanWhiteCells(Analyte),
    /// The dose of that day is left out already.
    SkippedAlready,
    /// The last day lies before the first.
    EndsBeforeItBegins,
    /// The pack would have expired before it came.
    ExpiredOnArrival,
    /// A voiding needs a reason.
    NoReason,
    /// The entry is not there, is voided, or is of another kind.
    NotThere,
}

/// How far ahead a start or a regimen may be planned.
const AHEAD: Duration = Duration::days(366);

impl Change {
    /// The entries to be, or why not.
    pub fn check(self, record: &Record, now: &Moment, second: SecondOfDay) -> Result<Vec<What>, Refusal> {
        let rules = Rules { record, now, second };
        match self {
            Self::SetUp { patient, regimen, weighing } => {
                rules.patient(&patient)?;
                rules.regimen(&regimen, &patient)?;
                if let Some(weighing) = &weighing {
                    rules.past(weighing.on, Some(&patient))?;
                }
                let weighing = weighing.map(Fact::Weighing);
                let facts = [Fact::Regimen(regimen)].into_iter().chain(weighing);
                // Last, so that a record without it still counts as not set up.
                Ok(facts.chain([Fact::Patient(patient)]).map(What::Fact).collect())
            }
            Self::Add(fact) => {
                rules.fact(&fact, None)?;
                Ok(vec![What::Fact(fact)])
            }
            Self::AddAll(facts) => {
                facts.iter().try_for_each(|fact| rules.fact(fact, None))?;
                Ok(facts.into_iter().map(What::Fact).collect())
            }
            Self::Amend { of, to } => {
                let kept = record.kept(of).filter(|kept| !kept.voided && kept.what.is_like(&to));
                kept.ok_or(Refusal::NotThere)?;
                rules.fact(&to, Some(of))?;
                Ok(vec![What::Amendment { of, to }])
            }
            Self::Void { of, reason } => {
                record.kept(of).filter(|kept| !kept.voided).ok_or(Refusal::NotThere)?;
                if reason.as_ref().is_some_and(|reason| reason.trim().is_empty()) {
                    return Err(Refusal::NoReason);
                }
                Ok(vec![What::Voiding { of, reason }])
            }
        }
    }
}

struct Rules<'a> {
    record: &'a Record,
    now: &'a Moment,
    second: SecondOfDay,
}

impl Rules<'_> {
    fn fact(&self, fact: &Fact, amended: Option<EntryId>) -> Result<(), Refusal> {
        let patient = self.record.patient();
        match fact {
            Fact::Patient(patient) => self.patient(patient),
            Fact::Regimen(regimen) => patient.map_or(Ok(()), |patient| self.regimen(regimen, patient)),
            Fact::Weighing(weighing) => self.past(weighing.on, patient),
            Fact::Injection(injection) => self.injection(injection, patient, amended),
            Fact::Labs(panel) => self.panel(panel, patient),
            Fact::Restart(restart) => self.restart(restart.on, patient),
            Fact::Question(question) => self.past(question.on, patient),
            Fact::OwnTest(test) => self.not_too_far(test.on),
            Fact::Answered(answered) => self.past(answered.on, patient),
            Fact::Listed(listed) => self.past(listed.on, patient),
            Fact::Pack(pack) if pack.expires < pack.received => Err(Refusal::ExpiredOnArrival),
            Fact::Pack(pack) => self.past(pack.received, patient),
            Fact::Waste(waste) => self.past(waste.on, patient),
            Fact::RegionUse(region) => self.past(region.on, patient),
            Fact::Skip(skip) => self.skip(skip, amended),
            Fact::Pause(pause) => self.pause(pause, patient),
            Fact::Skin(skin) if skin.is_backwards() => Err(Refusal::EndsBeforeItBegins),
            Fact::Skin(skin) => self.past(skin.since, patient),
            Fact::Reaction(reaction) if reaction.is_backwards() => Err(Refusal::EndsBeforeItBegins),
            Fact::Reaction(reaction) => {
                self.past(reaction.onset, patient)?;
                self.past(reaction.resolved.unwrap_or(reaction.onset), patient)
            }
            Fact::Symptom { after: Some(of), .. } if !self.is_given(*of) => Err(Refusal::NotThere),
            Fact::Symptom { symptom, .. } => self.past(symptom.on, patient),
            Fact::OwnSpot(own) => self.past(own.on, patient),
            Fact::TakenOut(taken) if taken.at.utc() > self.now.utc() => Err(Refusal::InFuture),
            Fact::SharpsBox(sharps) => self.past(sharps.on, patient),
            Fact::Copied(_) | Fact::Reminder(_) | Fact::Preferred(_) | Fact::TakenOut(_) => Ok(()),
        }
    }

    /// Whether an entry is an injection that stands.
    fn is_given(&self, id: EntryId) -> bool {
        let kept = self.record.kept(id).filter(|kept| !kept.voided);
        kept.is_some_and(|kept| matches!(kept.what, Fact::Injection(_)))
    }

    fn patient(&self, patient: &Patient) -> Result<(), Refusal> {
        if patient.birth_date() > self.now.date() {
            return Err(Refusal::InFuture);
        }
        self.not_too_far(patient.therapy_start())?;
        match self.record.given().next_back().map(|first| first.what.at.date()) {
            Some(first) if patient.therapy_start() > first => Err(Refusal::StartAfterInjection(first)),
            _ => Ok(()),
        }
    }

    fn regimen(&self, regimen: &Regimen, patient: &Patient) -> Result<(), Refusal> {
        if regimen.from < patient.therapy_start() {
            return Err(Refusal::BeforeStart(patient.therapy_start()));
        }
        self.not_too_far(regimen.from)
    }

    fn injection(
        &self,
        injection: &Injection,
        patient: Option<&Patient>,
        amended: Option<EntryId>,
    ) -> Result<(), Refusal> {
        if injection.at.utc() > self.now.utc() {
            return Err(Refusal::InFuture);
        }
        let day = injection.at.date();
        if let Some(patient) = patient.filter(|patient| day < patient.therapy_start()) {
            return Err(Refusal::BeforeStart(patient.therapy_start()));
        }
        let same_day = self.record.injections_between(day, day);
        match same_day.iter().find(|kept| !kept.voided && Some(kept.id) != amended) {
            Some(other) if self.second == SecondOfDay::Ask => Err(Refusal::SecondOfDay(other.what.clone())),
            _ => Ok(()),
        }
    }

    fn panel(&self, panel: &LabPanel, patient: Option<&Patient>) -> Result<(), Refusal> {
        self.past(panel.drawn, patient)?;
        if panel.results.is_empty() && panel.own.is_empty() {
            return Err(Refusal::NoResult);
        }
        let is_twice = |(at, one): (usize, &OwnResult)| {
            panel.own.iter().skip(at + 1).any(|other| other.name.is_like(&one.name))
        };
        if panel.own.iter().enumerate().any(is_twice) {
            return Err(Refusal::NamedTwice);
        }
        for analyte in Analyte::ALL {
            if panel.results.iter().filter(|result| result.analyte() == analyte).count() > 1 {
                return Err(Refusal::Twice(analyte));
            }
        }
        panel.more_than_white_cells().map_or(Ok(()), |kind| Err(Refusal::MoreThanWhiteCells(kind)))
    }

    fn restart(&self, day: NaiveDate, patient: Option<&Patient>) -> Result<(), Refusal> {
        match patient.map(Patient::therapy_start) {
            Some(start) if day <= start => Err(Refusal::BeforeStart(start)),
            _ => self.past(day, patient),
        }
    }

    /// A dose that was given cannot be left out as well.
    fn skip(&self, skip: &Skip, amended: Option<EntryId>) -> Result<(), Refusal> {
        self.past(skip.day, self.record.patient())?;
        if self.record.skips().any(|kept| kept.what.day == skip.day && Some(kept.id) != amended) {
            return Err(Refusal::SkippedAlready);
        }
        let same_day = self.record.injections_between(skip.day, skip.day);
        match same_day.iter().find(|kept| !kept.voided) {
            Some(given) => Err(Refusal::SecondOfDay(given.what.clone())),
            None => Ok(()),
        }
    }

    fn pause(&self, pause: &Pause, patient: Option<&Patient>) -> Result<(), Refusal> {
        if pause.is_backwards() {
            return Err(Refusal::EndsBeforeItBegins);
        }
        self.not_too_far(pause.until.unwrap_or(pause.from))?;
        match patient.map(Patient::therapy_start) {
            Some(start) if pause.from < start => Err(Refusal::BeforeStart(start)),
            _ => Ok(()),
        }
    }

    fn past(&self, day: NaiveDate, patient: Option<&Patient>) -> Result<(), Refusal> {
        if day > self.now.date() {
            return Err(Refusal::InFuture);
        }
        match patient.map(Patient::birth_date) {
            Some(birth) if day < birth => Err(Refusal::BeforeBirth(birth)),
            _ => Ok(()),
        }
    }

    fn not_too_far(&self, day: NaiveDate) -> Result<(), Refusal> {
        if day > self.now.date() + AHEAD { Err(Refusal::TooFarAhead) } else { Ok(()) }
    }
}
