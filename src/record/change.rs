//! What a person wants to record, and what stands against it. A change that passes becomes entries.

use crate::domain::patient::patient::{Patient, WeightMeasurement};
use crate::domain::quantities::moment::Moment;
use crate::domain::treatment::regimen::Regimen;
use crate::record::entry::EntryBody;
use crate::record::entry_id::EntryId;
use crate::record::fact::Fact;
use crate::record::record::Record;
use crate::record::validation::Rules;
pub use crate::record::validation::ValidationError;

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
        weight: Option<WeightMeasurement>,
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
    /// Changes that belong together: all of them, or none. Each is checked against the record as it is before them.
    Together(Vec<Self>),
    /// A change that may record an injection beside another; see [`Change::beside`].
    Beside {
        /// The other injection.
        other: EntryId,
        /// The change.
        change: Box<Self>,
    },
}

impl Change {
    /// The same, although an injection is recorded that could be the same dose: the person was asked about that one, and
    /// meant another.
    #[must_use]
    pub fn beside(self, other: EntryId) -> Self {
        Self::Beside { other, change: Box::new(self) }
    }

    /// Whether it says when something was: all but a voiding, and what is noted of backups.
    pub fn tells_time(&self) -> bool {
        let is_about_backups = |fact: &Fact| matches!(fact, Fact::BackupMade(_) | Fact::Reminder(_));
        match self {
            Self::Void { .. } => false,
            Self::Add(fact) => !is_about_backups(fact),
            Self::Beside { change, .. } => change.tells_time(),
            Self::Together(changes) => changes.iter().any(Self::tells_time),
            Self::SetUp { .. } | Self::AddAll(_) | Self::Amend { .. } => true,
        }
    }

    /// The entries to be, or why not.
    pub fn check(self, record: &Record, now: &Moment) -> Result<Vec<EntryBody>, ValidationError> {
        self.checked(Rules { record, now, confirmed: None })
    }

    fn checked(self, rules: Rules) -> Result<Vec<EntryBody>, ValidationError> {
        let record = rules.record;
        match self {
            Self::Beside { other, change } => change.checked(Rules { confirmed: Some(other), ..rules }),
            Self::Together(changes) => {
                let bodies: Result<Vec<_>, _> =
                    changes.into_iter().map(|change| change.checked(rules)).collect();
                Ok(bodies?.concat())
            }
            Self::SetUp { patient, regimen, weight } => {
                rules.patient(&patient)?;
                rules.regimen(&regimen, &patient)?;
                if let Some(weight) = &weight {
                    rules.past(weight.on, Some(&patient))?;
                }
                let weight = weight.map(Fact::WeightMeasurement);
                let facts = [Fact::Regimen(regimen)].into_iter().chain(weight);
                // Last, so that a record without it still counts as not set up.
                Ok(facts.chain([Fact::Patient(patient)]).map(EntryBody::Fact).collect())
            }
            Self::Add(fact) => {
                rules.fact(&fact, None)?;
                Ok(vec![EntryBody::Fact(rules.separate(fact))])
            }
            Self::AddAll(facts) => {
                facts.iter().try_for_each(|fact| rules.fact(fact, None))?;
                Ok(facts.into_iter().map(EntryBody::Fact).collect())
            }
            Self::Amend { of, to } => {
                let current =
                    record.current(of).filter(|current| !current.voided && current.what.is_like(&to));
                current.ok_or(ValidationError::NotThere)?;
                rules.fact(&to, Some(of))?;
                Ok(vec![EntryBody::Amendment { of, to: rules.separate(to) }])
            }
            Self::Void { of, reason } => {
                record.current(of).filter(|current| !current.voided).ok_or(ValidationError::NotThere)?;
                if reason.as_ref().is_some_and(|reason| reason.trim().is_empty()) {
                    return Err(ValidationError::NoReason);
                }
                Ok(vec![EntryBody::Voiding { of, reason }])
            }
        }
    }
}
