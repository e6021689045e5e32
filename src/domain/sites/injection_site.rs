//! Where anakinra may be injected: four regions on two sides, and several sites in each.

use std::fmt;
use std::str::FromStr;

use chrono::NaiveDate;
use strum::{EnumString, IntoStaticStr, VariantArray};

use crate::domain::quantities::source::{Cited, PATIENT_TEXT, cited};

/// A region of the body that the monograph allows.
#[derive(
    Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, EnumString, IntoStaticStr, VariantArray,
)]
#[strum(serialize_all = "kebab-case")]
pub enum Region {
    /// Front of the thigh.
    Thigh,
    /// Abdomen.
    Abdomen,
    /// Back of the upper arm.
    UpperArm,
    /// Buttock.
    Buttock,
}

/// Side of the body, as the patient feels it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, VariantArray)]
pub enum Side {
    /// Left.
    Left,
    /// Right.
    Right,
}

/// One place inside a region, numbered from 1.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct InjectionSite {
    region: Region,
    side: Side,
    number: u8,
}

/// From a day on so many sites of a region are used.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct RegionUse {
    /// The region.
    pub region: Region,
    /// How many of its sites on each side, the first ones; none if it is not used.
    pub sites: u8,
    /// The day.
    pub on: NaiveDate,
}

/// A text that is no site.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct NotAnInjectionSite;

/// Regions that people reach by themselves; the others need somebody else to inject.
pub const SELF_INJECTED: Cited<[Region; 2]> =
    cited([Region::Thigh, Region::Abdomen], &PATIENT_TEXT, "where to inject");

/// No site has a higher number.
const HIGHEST: u8 = 99;
/// Sites that a person has added have numbers from here on; those of the grid, in this version or a later one, below.
pub const FIRST_CUSTOM: u8 = 51;
/// No region is offered with more sites on a side.
const MOST_OFFERED: u8 = 6;

impl Region {
    /// All four.
    pub const ALL: [Self; Self::VARIANTS.len()] = *Self::VARIANTS.first_chunk().unwrap();

    /// How many sites of at least 2.5 cm distance are offered on each side.
    pub const fn sites(self) -> u8 {
        match self {
            Self::Thigh | Self::Abdomen => 6,
            Self::UpperArm => 3,
            Self::Buttock => 4,
        }
    }

    /// In how many columns the sites of a side stand, counted from the middle of the body.
    pub const fn columns(self) -> u8 {
        match self {
            Self::Thigh | Self::Abdomen | Self::Buttock => 2,
            Self::UpperArm => 1,
        }
    }

    /// Whether people inject here by themselves.
    pub fn is_self_injected(self) -> bool {
        SELF_INJECTED.value.contains(&self)
    }

    /// Its name in stores and files.
    pub fn key(self) -> &'static str {
        self.into()
    }

    const fn letter(self) -> char {
        match self {
            Self::Thigh => 'T',
            Self::Abdomen => 'A',
            Self::UpperArm => 'U',
            Self::Buttock => 'B',
        }
    }
}

impl Side {
    /// Both.
    pub const ALL: [Self; Self::VARIANTS.len()] = *Self::VARIANTS.first_chunk().unwrap();

    const fn letter(self) -> char {
        match self {
            Self::Left => 'L',
            Self::Right => 'R',
        }
    }
}

impl InjectionSite {
    /// A site by its number from 1; none for 0 and for numbers that no grid has.
    pub fn new(region: Region, side: Side, number: u8) -> Option<Self> {
        (1..=HIGHEST).contains(&number).then_some(Self { region, side, number })
    }

    /// Its region.
    pub fn region(self) -> Region {
        self.region
    }

    /// Its side.
    pub fn side(self) -> Side {
        self.side
    }

    /// Its number inside the region, from 1.
    pub fn number(self) -> u8 {
        self.number
    }

    /// Whether the person has added it.
    pub fn is_custom(self) -> bool {
        self.number >= FIRST_CUSTOM
    }

    /// Its column from the middle of the body and its row from above, both from 0.
    pub fn place(self) -> (u8, u8) {
        let columns = self.region.columns();
        ((self.number - 1) % columns, (self.number - 1) / columns)
    }

    /// Whether it lies beside, above or below another site. On the abdomen both sides meet. Where a custom site lies
    /// is not known, so it lies beside all of its half of the region.
    pub fn is_next_to(self, other: Self) -> bool {
        if self.is_custom() || other.is_custom() {
            return (self.region, self.side) == (other.region, other.side) && self != other;
        }
        let ((column, row), (other_column, other_row)) = (self.place(), other.place());
        let (across, along) = (column.abs_diff(other_column), row.abs_diff(other_row));
        let is_beside = if self.side == other.side {
            across + along == 1
        } else {
            self.region == Region::Abdomen && column + other_column + along == 0
        };
        self.region == other.region && is_beside
    }
}

/// All sites that are offered, number by number, so that neighbours in this order lie apart.
pub fn standard_sites() -> Vec<InjectionSite> {
    let mut sites = Vec::new();
    for number in 1..=MOST_OFFERED {
        for region in Region::ALL.into_iter().filter(|region| number <= region.sites()) {
            sites.extend(Side::ALL.map(|side| InjectionSite { region, side, number }));
        }
    }
    sites
}

impl fmt::Display for InjectionSite {
    /// Side, region and number: `LT3` is site 3 of the left thigh.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}{}", self.side.letter(), self.region.letter(), self.number)
    }
}

impl FromStr for InjectionSite {
    type Err = NotAnInjectionSite;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let wrong = NotAnInjectionSite;
        let mut letters = text.chars();
        let (side, region) = (letters.next().ok_or(wrong)?, letters.next().ok_or(wrong)?);
        let side = Side::ALL.into_iter().find(|known| known.letter() == side).ok_or(wrong)?;
        let region = Region::ALL.into_iter().find(|known| known.letter() == region).ok_or(wrong)?;
        let number = letters.as_str().parse().map_err(|_| wrong)?;
        Self::new(region, side, number).ok_or(wrong)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn eight_regions_have_several_sites_each() {
        let sites = standard_sites();
        let distinct: BTreeSet<InjectionSite> = sites.iter().copied().collect();
        assert_eq!((sites.len(), distinct.len()), (38, 38));
        for region in Region::ALL {
            for side in Side::ALL {
                let here = sites.iter().filter(|site| site.region() == region && site.side() == side).count();
                assert_eq!(here, usize::from(region.sites()));
                assert!(here >= 3);
            }
        }
    }

    #[test]
    fn sites_stand_in_columns_from_the_middle_and_in_rows_from_above() {
        for (site, place) in
            [("LT1", (0, 0)), ("RT2", (1, 0)), ("LA5", (0, 2)), ("RB4", (1, 1)), ("LU3", (0, 2))]
        {
            assert_eq!(site.parse::<InjectionSite>().unwrap().place(), place, "{site}");
        }
    }

    #[test]
    fn neighbours_touch_and_the_abdomen_has_them_across_the_middle() {
        let next_to = |site: &str| {
            let site: InjectionSite = site.parse().unwrap();
            let near = standard_sites().into_iter().filter(|other| site.is_next_to(*other));
            near.map(|near| near.to_string()).collect::<BTreeSet<_>>().into_iter().collect::<Vec<_>>()
        };
        assert_eq!(next_to("LT1"), ["LT2", "LT3"]);
        assert_eq!(next_to("LT4"), ["LT2", "LT3", "LT6"]);
        assert_eq!(next_to("LA3"), ["LA1", "LA4", "LA5", "RA3"]);
        assert_eq!(next_to("RA2"), ["RA1", "RA4"]);
        assert_eq!(next_to("LU2"), ["LU1", "LU3"]);
        assert_eq!(next_to("RB1"), ["RB2", "RB3"]);
    }

    #[test]
    fn an_own_site_lies_beside_all_of_its_half() {
        let next_to =
            |one: &str, other: &str| one.parse::<InjectionSite>().unwrap().is_next_to(other.parse().unwrap());
        assert!(next_to("LT51", "LT1") && next_to("LT6", "LT51") && next_to("LT51", "LT52"));
        assert!(!next_to("LT51", "LT51") && !next_to("LT51", "RT1") && !next_to("LT51", "LA1"));
        assert!(
            !"LT50".parse::<InjectionSite>().unwrap().is_custom()
                && "LT51".parse::<InjectionSite>().unwrap().is_custom()
        );
    }

    #[test]
    fn the_short_form_survives_storage() {
        for site in standard_sites() {
            assert_eq!(site.to_string().parse(), Ok(site));
            assert!(site.to_string().ends_with(&site.number().to_string()));
        }
        for wrong in ["", "L", "LT", "LT0", "LT100", "XT1", "LX1", "LT-1", "lt1", "LT1 "] {
            assert!(wrong.parse::<InjectionSite>().is_err(), "{wrong}");
        }
    }
}
