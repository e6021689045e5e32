//! What a column is for.

use strum::{IntoStaticStr, VariantArray};

/// What a column is for. Only those that are ignored may be several.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Role {
    /// Nothing that is taken.
    Ignored,
    /// Day and time in one.
    Moment,
    /// The day.
    Day,
    /// The time of day.
    Time,
    /// Where it went.
    Site,
    /// On which side.
    Side,
    /// How much.
    Dose,
    /// The unit of that.
    Unit,
    /// In the person's own words.
    Note,
    /// Whether it was given.
    Status,
    /// Whether it was left out: yes or no.
    Skipped,
    /// Why it was left out.
    Reason,
    /// What was given.
    Medicine,
    /// The offset from UTC of the clock that showed the time.
    Offset,
    /// The time zone of that clock.
    Zone,
    /// The day whose dose it was.
    DoseDay,
    /// The number of the site in its region, as this app counts.
    SiteNumber,
    /// Why only a part went in.
    PartlyGiven,
    /// Who injected.
    InjectedBy,
    /// How much it hurt, from 0 to 10.
    Pain,
    /// For how many minutes the syringe had been out of the refrigerator.
    Warmed,
}

impl Role {
    /// All of them.
    pub const ALL: [Self; Self::VARIANTS.len()] = *Self::VARIANTS.first_chunk().unwrap();
    /// Those that a column of another tracker can have; the others are of the table that this app writes.
    pub const OF_OTHERS: [Self; 13] = [
        Self::Ignored,
        Self::Moment,
        Self::Day,
        Self::Time,
        Self::Site,
        Self::Side,
        Self::Dose,
        Self::Unit,
        Self::Note,
        Self::Status,
        Self::Skipped,
        Self::Reason,
        Self::Medicine,
    ];

    /// Its name in the page.
    pub fn key(self) -> &'static str {
        self.into()
    }
}
