//! Skin that must not be injected, spot by spot, since when and until when.

use chrono::NaiveDate;

use crate::domain::sites::Spot;

/// What is wrong with the skin of a spot.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum SkinState {
    /// Tender.
    Tender,
    /// Bruised.
    Bruised,
    /// Red.
    Red,
    /// Hard.
    Hard,
    /// Swollen.
    Swollen,
    /// A lump under it.
    Lump,
    /// A scar.
    Scar,
    /// A stretch mark.
    StretchMark,
    /// Close to a vein that can be seen.
    NearVein,
}

/// A spot that is out.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Skin {
    /// The spot.
    pub spot: Spot,
    /// What is wrong.
    pub state: SkinState,
    /// First day.
    pub since: NaiveDate,
    /// Last day; none as long as it is so.
    pub until: Option<NaiveDate>,
}

impl SkinState {
    /// All of them, passing ones first.
    pub const ALL: [Self; 9] = [
        Self::Tender,
        Self::Bruised,
        Self::Red,
        Self::Hard,
        Self::Swollen,
        Self::Lump,
        Self::Scar,
        Self::StretchMark,
        Self::NearVein,
    ];

    /// Its name in stores and files.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Tender => "tender",
            Self::Bruised => "bruised",
            Self::Red => "red",
            Self::Hard => "hard",
            Self::Swollen => "swollen",
            Self::Lump => "lump",
            Self::Scar => "scar",
            Self::StretchMark => "stretch-mark",
            Self::NearVein => "near-vein",
        }
    }

    /// Whether it goes away by itself, so that it is worth asking about.
    pub const fn passes(self) -> bool {
        !matches!(self, Self::Scar | Self::StretchMark | Self::NearVein)
    }
}

impl Skin {
    /// Whether the spot is out on a day.
    pub fn is_out(&self, day: NaiveDate) -> bool {
        self.since <= day && self.until.is_none_or(|until| day <= until)
    }

    /// Whether it ends before it begins.
    pub fn is_backwards(&self) -> bool {
        self.until.is_some_and(|until| until < self.since)
    }
}
