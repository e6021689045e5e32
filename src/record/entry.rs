//! The unit that is kept: one fact, an amendment of one, or its voiding. Never edited, never deleted.

use chrono::{DateTime, FixedOffset};

use crate::record::entry_id::EntryId;
use crate::record::fact::Fact;

/// What is kept of one thing that a person recorded.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Entry {
    /// Its name in every store and file.
    pub id: EntryId,
    /// What the clock on the wall showed when it was recorded. Ids grow even where a clock was set back, so that this
    /// can differ from the time in the id. None in what schemas before the fourth have written.
    pub recorded: Option<DateTime<FixedOffset>>,
    /// What it says.
    pub what: EntryBody,
}

/// What an entry says.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum EntryBody {
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

impl EntryBody {
    /// The entry that this one corrects.
    pub fn amends(&self) -> Option<EntryId> {
        match self {
            Self::Fact(_) => None,
            Self::Amendment { of, .. } | Self::Voiding { of, .. } => Some(*of),
        }
    }
}
