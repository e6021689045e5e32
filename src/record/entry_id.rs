//! The id of an entry: when it was recorded, and enough chance that two devices never make the same one.

use std::fmt;
use std::str::FromStr;

use chrono::{DateTime, Utc};
use uuid::{Builder, Uuid};

/// A UUID of version 7: unique, and ordered by the instant at which the entry was recorded.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct EntryId(Uuid);

/// A text that is no UUID of version 7.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct NotAnId;

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
