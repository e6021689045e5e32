//! What a person wants to record, and what stands against it. A change that passes becomes entries.

use crate::domain::patient::patient::{Patient, WeightMeasurement};
use crate::domain::quantities::moment::Moment;
use crate::domain::treatment::regimen::Regimen;
use crate::record::entry::EntryBody;
use crate::record::entry_id::EntryId;
use crate::record::fact::Fact;
use crate::record::record::Record;
pub use crate::record::validation::ValidationError;
use crate::record::validation::{Rules, SameDay};

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
    /// A change that may record a second injection on one day; see [`Change::with_same_day_dose`].
    SameDayDose(Box<Self>),
}

impl Change {
    /// The same, although an injection of that day is recorded: the person was asked and meant it.
    #[must_use]
    pub fn with_same_day_dose(self) -> Self {
        Self::SameDayDose(Box::new(self))
    }

    /// The entries to be, or why not.
    pub fn check(self, record: &Record, now: &Moment) -> Result<Vec<EntryBody>, ValidationError> {
        self.checked(Rules { record, now, same_day: SameDay::Ask })
    }

    fn checked(self, rules: Rules) -> Result<Vec<EntryBody>, ValidationError> {
        let record = rules.record;
        match self {
            Self::SameDayDose(change) => change.checked(Rules { same_day: SameDay::Confirmed, ..rules }),
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
                Ok(vec![EntryBody::Fact(fact)])
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
                Ok(vec![EntryBody::Amendment { of, to }])
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
