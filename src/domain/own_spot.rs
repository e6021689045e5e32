//! Spots that a person adds to the grid. The app knows their region and side, not where on the drawing they lie,
//! so each counts as lying beside every other spot there.

use chrono::NaiveDate;

use crate::domain::listed::Name;
use crate::domain::sites::{FIRST_OWN, Region, Side, Spot};

/// From a day on a spot of one's own is used, or no longer.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct OwnSpot {
    /// The spot.
    pub spot: Spot,
    /// What the person calls it.
    pub name: Name,
    /// Whether it is used.
    pub used: bool,
    /// The day.
    pub on: NaiveDate,
}

/// A new spot in half a region; none if so many are known that no number is left.
pub fn new_spot(known: &[Spot], region: Region, side: Side) -> Option<Spot> {
    let numbered = (FIRST_OWN..).map_while(|number| Spot::new(region, side, number));
    numbered.into_iter().find(|spot| !known.contains(spot))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_given_out_once_and_end() {
        let mut known = Vec::new();
        while let Some(spot) = new_spot(&known, Region::Thigh, Side::Left) {
            assert!(spot.is_own() && !known.contains(&spot), "{spot}");
            known.push(spot);
        }
        assert_eq!((known.len(), known[0].to_string()), (49, "LT51".to_owned()));
        assert_eq!(new_spot(&known, Region::Thigh, Side::Right).unwrap().to_string(), "RT51");
    }
}
