//! The unit that is kept: one fact, an amendment of one, or its voiding. Never edited, never deleted.

use std::fmt;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use uuid::{Builder, Uuid};

use crate::domain::injection::Injection;
use crate::domain::labs::LabPanel;
use crate::domain::patient::{Patient, Weighing};
use crate::domain::regimen::Regimen;

/// A UUID of version 7: unique, and ordered by the instant at which the entry was recorded.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(transparent)]
pub struct EntryId(Uuid);

/// What is kept of one thing that a person recorded.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Entry {
    /// Its name in every store and file.
    pub id: EntryId,
    /// What it says.
    pub what: What,
}

/// What an entry says.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(from = "Flat", into = "Flat")]
pub enum What {
    /// Something that was so.
    Fact(Fact),
    /// Another entry should have said this.
    Amendment {
        /// The entry, which is itself no amendment.
        of: EntryId,
        /// A fact of the same kind.
        to: Fact,
    },
    /// Another entry should not have been made.
    Voiding {
        /// The entry, which is itself no amendment.
        of: EntryId,
        /// Why; none when it was undone on the spot.
        reason: Option<String>,
    },
}

/// A kind of thing that is kept.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Fact {
    /// Who is treated; the latest counts.
    Patient(Patient),
    /// What is prescribed from a day on.
    Regimen(Regimen),
    /// A body weight.
    Weighing(Weighing),
    /// An injection.
    Injection(Injection),
    /// The results of a blood draw.
    Labs(LabPanel),
}

impl EntryId {
    /// Before every id that was ever given.
    pub const LOWEST: Self = Self(Uuid::nil());

    /// An id for an instant, in milliseconds since 1970, and 80 random bits, six of which are not used.
    pub fn new(unix_ms: u64, random: [u8; 10]) -> Self {
        Self(Builder::from_unix_timestamp_millis(unix_ms, &random).into_uuid())
    }

    /// The instant at which the entry was recorded.
    pub fn recorded_at(self) -> DateTime<Utc> {
        let millis = i64::try_from(self.0.as_u128() >> 80).unwrap_or(i64::MAX);
        DateTime::from_timestamp_millis(millis).unwrap_or(DateTime::UNIX_EPOCH)
    }

    /// As a number that has the same order.
    pub fn number(self) -> u128 {
        self.0.as_u128()
    }

    /// From that number; none if it is not an id of version 7.
    pub fn from_number(number: u128) -> Option<Self> {
        let id = Uuid::from_u128(number);
        (id.get_version_num() == 7).then_some(Self(id))
    }
}

impl fmt::Display for EntryId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl What {
    /// The entry that this one corrects.
    pub fn corrects(&self) -> Option<EntryId> {
        match self {
            Self::Fact(_) => None,
            Self::Amendment { of, .. } | Self::Voiding { of, .. } => Some(*of),
        }
    }
}

impl Fact {
    /// Whether both are of the same kind.
    pub fn is_like(&self, other: &Self) -> bool {
        std::mem::discriminant(self) == std::mem::discriminant(other)
    }
}

/// [`What`] as it is written: one level, so that a fact needs no wrapper.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
enum Flat {
    Patient(Patient),
    Regimen(Regimen),
    Weighing(Weighing),
    Injection(Injection),
    Labs(LabPanel),
    Amendment { of: EntryId, to: Fact },
    Voiding { of: EntryId, reason: Option<String> },
}

impl From<Flat> for What {
    fn from(flat: Flat) -> Self {
        Self::Fact(match flat {
            Flat::Patient(patient) => Fact::Patient(patient),
            Flat::Regimen(regimen) => Fact::Regimen(regimen),
            Flat::Weighing(weighing) => Fact::Weighing(weighing),
            Flat::Injection(injection) => Fact::Injection(injection),
            Flat::Labs(panel) => Fact::Labs(panel),
            Flat::Amendment { of, to } => return Self::Amendment { of, to },
            Flat::Voiding { of, reason } => return Self::Voiding { of, reason },
        })
    }
}

impl From<What> for Flat {
    fn from(what: What) -> Self {
        match what {
            What::Fact(Fact::Patient(patient)) => Self::Patient(patient),
            What::Fact(Fact::Regimen(regimen)) => Self::Regimen(regimen),
            What::Fact(Fact::Weighing(weighing)) => Self::Weighing(weighing),
            What::Fact(Fact::Injection(injection)) => Self::Injection(injection),
            What::Fact(Fact::Labs(panel)) => Self::Labs(panel),
            What::Amendment { of, to } => Self::Amendment { of, to },
            What::Voiding { of, reason } => Self::Voiding { of, reason },
        }
    }
}
