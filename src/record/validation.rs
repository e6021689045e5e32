//! What stands against a fact, given what is recorded already.

use chrono::{Duration, NaiveDate};

use crate::domain::labs::analyte::Analyte;
use crate::domain::labs::panel::LabPanel;
use crate::domain::labs::result::CustomResult;
use crate::domain::patient::patient::Patient;
use crate::domain::quantities::moment::Moment;
use crate::domain::treatment::injection::Injection;
use crate::domain::treatment::pause::{Pause, Skip};
use crate::domain::treatment::regimen::Regimen;
use crate::record::entry_id::EntryId;
use crate::record::fact::Fact;
use crate::record::queries::dosing::{dose_of, same_dose};
use crate::record::record::Record;

/// Why a change is not made.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum ValidationError {
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
    /// An injection is recorded that could be the same dose.
    SameDose(EntryId),
    /// The dose of that day is given, and cannot be left out as well.
    Given,
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

impl ValidationError {
    /// Whether it is about what the record holds by now, and not about anything that was entered.
    pub fn is_about_record(&self) -> bool {
        matches!(self, Self::NotThere)
    }
}

/// Whether a day lies further ahead than anything is planned.
pub fn is_too_far(day: NaiveDate, today: NaiveDate) -> bool {
    day > today + AHEAD
}

/// What a change is checked against.
#[derive(Clone, Copy)]
pub(super) struct Rules<'a> {
    /// What is recorded already.
    pub(super) record: &'a Record,
    /// The moment of the change.
    pub(super) now: &'a Moment,
    /// The injection that the person was asked about, and meant another.
    pub(super) confirmed: Option<EntryId>,
}

impl Rules<'_> {
    pub(super) fn fact(&self, fact: &Fact, amended: Option<EntryId>) -> Result<(), ValidationError> {
        let patient = self.record.patient();
        match fact {
            Fact::Patient(patient) => self.patient(patient),
            Fact::Regimen(regimen) => patient.map_or(Ok(()), |patient| self.regimen(regimen, patient)),
            Fact::WeightMeasurement(weight) => self.past(weight.on, patient),
            Fact::Injection(injection) => self.injection(injection, patient, amended),
            Fact::Labs(panel) => self.panel(panel, patient),
            Fact::Restart(restart) => self.restart(restart.on, patient),
            Fact::Question(question) => self.past(question.on, patient),
            Fact::PrescribedTest(test) => self.not_too_far(test.on),
            Fact::Answered(answered) => self.past(answered.on, patient),
            Fact::ConcomitantMedication(medication) => self.past(medication.on, patient),
            Fact::Acknowledgement(known) => self.past(known.on, patient),
            Fact::Pack(pack) if pack.expires < pack.received => Err(ValidationError::ExpiredOnArrival),
            Fact::Pack(pack) => self.past(pack.received, patient),
            Fact::DiscardedSyringes(discarded) => self.past(discarded.on, patient),
            Fact::RegionUse(region) => self.past(region.on, patient),
            Fact::Skip(skip) => self.skip(skip, amended),
            Fact::Pause(pause) => self.pause(pause, patient),
            Fact::Skin(skin) if skin.is_backwards() => Err(ValidationError::EndsBeforeItBegins),
            Fact::Skin(skin) => self.past(skin.since, patient),
            Fact::Reaction(reaction) if reaction.is_backwards() => Err(ValidationError::EndsBeforeItBegins),
            Fact::Reaction(reaction) => {
                self.past(reaction.onset, patient)?;
                self.past(reaction.resolved.unwrap_or(reaction.onset), patient)
            }
            Fact::Symptom { after: Some(of), .. } if !self.is_given(*of) => Err(ValidationError::NotThere),
            Fact::Symptom { symptom, .. } => self.past(symptom.on, patient),
            Fact::CustomSite(own) => self.past(own.on, patient),
            Fact::WarmUpStarted(started) if started.at.utc() > self.now.utc() => {
                Err(ValidationError::InFuture)
            }
            Fact::SharpsBox(sharps) => self.past(sharps.on, patient),
            Fact::BackupMade(_) | Fact::Reminder(_) | Fact::Preferred(_) | Fact::WarmUpStarted(_) => Ok(()),
        }
    }

    /// Whether an entry is an injection that stands.
    fn is_given(&self, id: EntryId) -> bool {
        let current = self.record.current(id).filter(|current| !current.voided);
        current.is_some_and(|current| matches!(current.what, Fact::Injection(_)))
    }

    pub(super) fn patient(&self, patient: &Patient) -> Result<(), ValidationError> {
        if patient.birth_date() > self.now.date() {
            return Err(ValidationError::InFuture);
        }
        self.not_too_far(patient.therapy_start())?;
        match self.record.given().next_back().map(|first| first.what.at.date()) {
            Some(first) if patient.therapy_start() > first => {
                Err(ValidationError::StartAfterInjection(first))
            }
            _ => Ok(()),
        }
    }

    pub(super) fn regimen(&self, regimen: &Regimen, patient: &Patient) -> Result<(), ValidationError> {
        if regimen.from < patient.therapy_start() {
            return Err(ValidationError::BeforeStart(patient.therapy_start()));
        }
        self.not_too_far(regimen.from)
    }

    fn injection(
        &self,
        injection: &Injection,
        patient: Option<&Patient>,
        amended: Option<EntryId>,
    ) -> Result<(), ValidationError> {
        if injection.at.utc() > self.now.utc() {
            return Err(ValidationError::InFuture);
        }
        let day = injection.at.date();
        if let Some(patient) = patient.filter(|patient| day < patient.therapy_start()) {
            return Err(ValidationError::BeforeStart(patient.therapy_start()));
        }
        match same_dose(self.record, injection, amended) {
            Some(other) if Some(other.id) != self.confirmed => Err(ValidationError::SameDose(other.id)),
            _ => Ok(()),
        }
    }

    /// The same fact, which says so if the person was asked whether it is another injection.
    pub(super) fn separate(&self, mut fact: Fact) -> Fact {
        if let (Fact::Injection(injection), Some(_)) = (&mut fact, self.confirmed) {
            injection.details.is_separate = true;
        }
        fact
    }

    fn panel(&self, panel: &LabPanel, patient: Option<&Patient>) -> Result<(), ValidationError> {
        self.past(panel.drawn, patient)?;
        if panel.results.is_empty() && panel.custom.is_empty() {
            return Err(ValidationError::NoResult);
        }
        let is_twice = |(at, one): (usize, &CustomResult)| {
            panel.custom.iter().skip(at + 1).any(|other| other.name.is_like(&one.name))
        };
        if panel.custom.iter().enumerate().any(is_twice) {
            return Err(ValidationError::NamedTwice);
        }
        for analyte in Analyte::ALL {
            if panel.results.iter().filter(|result| result.analyte() == analyte).count() > 1 {
                return Err(ValidationError::Twice(analyte));
            }
        }
        panel.more_than_white_cells().map_or(Ok(()), |kind| Err(ValidationError::MoreThanWhiteCells(kind)))
    }

    fn restart(&self, day: NaiveDate, patient: Option<&Patient>) -> Result<(), ValidationError> {
        match patient.map(Patient::therapy_start) {
            Some(start) if day <= start => Err(ValidationError::BeforeStart(start)),
            _ => self.past(day, patient),
        }
    }

    /// A dose that was given cannot be left out as well.
    fn skip(&self, skip: &Skip, amended: Option<EntryId>) -> Result<(), ValidationError> {
        let patient = self.record.patient();
        self.past(skip.day, patient)?;
        if let Some(patient) = patient.filter(|patient| skip.day < patient.therapy_start()) {
            return Err(ValidationError::BeforeStart(patient.therapy_start()));
        }
        if self.record.skips().any(|current| current.what.day == skip.day && Some(current.id) != amended) {
            return Err(ValidationError::SkippedAlready);
        }
        match dose_of(self.record, skip.day) {
            Some(_) => Err(ValidationError::Given),
            None => Ok(()),
        }
    }

    fn pause(&self, pause: &Pause, patient: Option<&Patient>) -> Result<(), ValidationError> {
        if pause.is_backwards() {
            return Err(ValidationError::EndsBeforeItBegins);
        }
        self.not_too_far(pause.until.unwrap_or(pause.from))?;
        match patient.map(Patient::therapy_start) {
            Some(start) if pause.from < start => Err(ValidationError::BeforeStart(start)),
            _ => Ok(()),
        }
    }

    pub(super) fn past(&self, day: NaiveDate, patient: Option<&Patient>) -> Result<(), ValidationError> {
        if day > self.now.date() {
            return Err(ValidationError::InFuture);
        }
        match patient.map(Patient::birth_date) {
            Some(birth) if day < birth => Err(ValidationError::BeforeBirth(birth)),
            _ => Ok(()),
        }
    }

    fn not_too_far(&self, day: NaiveDate) -> Result<(), ValidationError> {
        if is_too_far(day, self.now.date()) { Err(ValidationError::TooFarAhead) } else { Ok(()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::treatment::regimen::tests::day;

    #[test]
    fn a_year_and_a_day_ahead_is_not_too_far() {
        let today = day("2026-11-22");
        for (planned, is_far) in [("2026-11-21", false), ("2027-11-23", false), ("2027-11-24", true)] {
            assert_eq!(is_too_far(day(planned), today), is_far, "{planned}");
        }
    }
}
