//! Sites that a person adds to the grid. The app knows their region and side, not where on the drawing they lie,
//! so each counts as lying beside every other site there.

use chrono::NaiveDate;

use crate::domain::quantities::name::Name;
use crate::domain::sites::injection_site::{FIRST_CUSTOM, InjectionSite, Region, Side};

/// From a day on a custom site is used, or no longer.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CustomSite {
    /// The site.
    pub site: InjectionSite,
    /// What the person calls it.
    pub name: Name,
    /// Whether it is used.
    pub used: bool,
    /// The day.
    pub on: NaiveDate,
}

/// A new site in half a region; none if so many are known that no number is left.
pub fn new_site(known: &[InjectionSite], region: Region, side: Side) -> Option<InjectionSite> {
    let numbered = (FIRST_CUSTOM..).map_while(|number| InjectionSite::new(region, side, number));
    numbered.into_iter().find(|site| !known.contains(site))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_given_out_once_and_end() {
        let mut known = Vec::new();
        while let Some(site) = new_site(&known, Region::Thigh, Side::Left) {
            assert!(site.is_custom() && !known.contains(&site), "{site}");
            known.push(site);
        }
        assert_eq!((known.len(), known[0].to_string()), (49, "LT51".to_owned()));
        assert_eq!(new_site(&known, Region::Thigh, Side::Right).unwrap().to_string(), "RT51");
    }
}
