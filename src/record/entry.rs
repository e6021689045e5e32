//! The unit that is kept: one fact, an amendment of one, or its voiding. Never edited, never deleted.

use std::fmt;
use std::str::FromStr;

use chrono::{DateTime, Utc};
use uuid::{Builder, Uuid};

use crate::domain::conditions::Answered;
use crate::domain::injection::Injection;
use crate::domain::lab_calendar::{OwnTest, Restart};
use crate::domain::lab_panel::LabPanel;
use crate::domain::listed::Listed;
use crate::domain::own_spot::OwnSpot;
use crate::domain::patient::{Patient, Weighing};
use crate::domain::pause::{Pause, Skip};
use crate::domain::preference::Preferred;
use crate::domain::question::Question;
use crate::domain::reaction::Reaction;
use crate::domain::regimen::Regimen;
use crate::domain::sites::RegionUse;
use crate::domain::skin::Skin;
use crate::domain::supply::{Pack, SharpsBox, Waste};
use crate::domain::symptom::Symptom;
use crate::domain::warming::TakenOut;
use crate::record::copies::{Copied, Reminder};

/// A UUID of version 7: unique, and ordered by the instant at which the entry was recorded.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct EntryId(Uuid);

/// A text that is no UUID of version 7.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct NotAnId;

/// What is kept of one thing that a person recorded.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Entry {
    /// Its name in every store and file.
    pub id: EntryId,
    /// What it says.
    pub what: What,
}

/// What an entry says.
#[derive(Clone, PartialEq, Eq, Debug)]
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
#[derive(Clone, PartialEq, Eq, Debug)]
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
    /// Treatment that began again.
    Restart(Restart),
    /// A question for the next visit.
    Question(Question),
    /// A blood test that the prescriber has set.
    OwnTest(OwnTest),
    /// The answer to a question about health.
    Answered(Answered),
    /// A medicine or a vaccination, listed or no longer.
    Listed(Listed),
    /// The dose of a day, left out.
    Skip(Skip),
    /// All doses of some days, left out.
    Pause(Pause),
    /// Syringes that came in together.
    Pack(Pack),
    /// Syringes that were thrown away.
    Waste(Waste),
    /// How much of a region is used.
    RegionUse(RegionUse),
    /// A spot that the person has added.
    OwnSpot(OwnSpot),
    /// Skin that must not be injected.
    Skin(Skin),
    /// A reaction of the skin.
    Reaction(Reaction),
    /// A symptom.
    Symptom {
        /// What was noticed.
        symptom: Symptom,
        /// The injection after which it was noticed, if it was one.
        after: Option<EntryId>,
    },
    /// A syringe that was taken out of the refrigerator.
    TakenOut(TakenOut),
    /// A box for used syringes.
    SharpsBox(SharpsBox),
    /// A number that the person set.
    Preferred(Preferred),
    /// A backup that left this device.
    Copied(Copied),
    /// When to remind of a backup.
    Reminder(Reminder),
}

impl EntryId {
    /// An id for an instant, in milliseconds since 1970, and 80 random bits, six of which are not used.
    pub fn new(unix_ms: u64, random: [u8; 10]) -> Self {
        Self(Builder::from_unix_timestamp_millis(unix_ms, &random).into_uuid())
    }

    /// The instant at which the entry was recorded, in milliseconds since 1970.
    pub fn recorded_ms(self) -> u64 {
        self.0.as_u64_pair().0 >> 16
    }

    /// The instant at which the entry was recorded.
    pub fn recorded_at(self) -> DateTime<Utc> {
        let millis = i64::try_from(self.recorded_ms()).unwrap_or_default();
        DateTime::from_timestamp_millis(millis).unwrap_or(DateTime::UNIX_EPOCH)
    }

    /// Its 32 hexadecimal digits.
    pub fn digits(self) -> impl fmt::Display {
        self.0.simple()
    }
}

impl FromStr for EntryId {
    type Err = NotAnId;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let id = Uuid::try_parse(text).map_err(|_| NotAnId)?;
        if id.get_version_num() == 7 { Ok(Self(id)) } else { Err(NotAnId) }
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
