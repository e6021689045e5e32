//! How long each site has rested, and which site comes next.

use std::cmp::Reverse;

use chrono::NaiveDate;

use crate::domain::sites::injection_site::{InjectionSite, Region, standard_sites};

/// Last day on which each site was used; sites that never were are absent.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct LastUse(Vec<(InjectionSite, NaiveDate)>);

impl LastUse {
    /// Notes that a site was used on a day.
    pub fn set(&mut self, site: InjectionSite, day: NaiveDate) {
        self.0.retain(|(known, _)| *known != site);
        self.0.push((site, day));
    }

    /// The last day on which a site was used.
    pub fn get(&self, site: InjectionSite) -> Option<NaiveDate> {
        self.0.iter().find(|(known, _)| *known == site).map(|(_, day)| *day)
    }
}

/// How long a site has rested.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Rest {
    /// Whole calendar days since it was used.
    Days(i64),
    /// No use is recorded.
    NeverUsed,
}

/// The rest of a site on a day.
pub fn rest(last_use: &LastUse, site: InjectionSite, today: NaiveDate) -> Rest {
    last_use.get(site).map_or(Rest::NeverUsed, |day| Rest::Days((today - day).num_days().max(0)))
}

/// The first so many sites of some regions, in the order of [`standard_sites`], and those that the person has added to
/// these regions; without those that are blocked.
pub fn in_use(regions: &[(Region, u8)], own: &[InjectionSite], out: &[InjectionSite]) -> Vec<InjectionSite> {
    let is_chosen = |site: &InjectionSite| {
        let has = |sites: u8| if site.is_custom() { sites > 0 } else { site.number() <= sites };
        regions.iter().any(|(region, sites)| *region == site.region() && has(*sites))
    };
    let is_in_use = |site: &InjectionSite| is_chosen(site) && !out.contains(site);
    standard_sites().into_iter().chain(own.iter().copied()).filter(is_in_use).collect()
}

/// Whole days that each of so many sites rests when all are used in turn, one every so many days.
pub fn days_of_rest(sites: usize, every_days: u8) -> usize {
    (sites * usize::from(every_days)).saturating_sub(1)
}

/// The best-rested of the sites that are in use; none if none is.
///
/// Of equally rested ones it lies in the half of a region that has rested longest, then on the other
/// side and in another region than the injection before, and has the lowest number.
pub fn suggest(
    last_use: &LastUse,
    before: Option<InjectionSite>,
    sites: &[InjectionSite],
    today: NaiveDate,
) -> Option<InjectionSite> {
    let around = |site: InjectionSite| {
        let is_near = |used: InjectionSite| (used.region(), used.side()) == (site.region(), site.side());
        let days = last_use.0.iter().filter(|(used, _)| is_near(*used)).map(|(_, day)| *day);
        days.max().map_or(Rest::NeverUsed, |day| Rest::Days((today - day).num_days().max(0)))
    };
    sites.iter().copied().min_by_key(|site| {
        let same_side = before.is_some_and(|before| before.side() == site.side());
        let same_region = before.is_some_and(|before| before.region() == site.region());
        (Reverse(rest(last_use, *site, today)), Reverse(around(*site)), same_side, same_region, site.number())
    })
}

#[cfg(test)]
mod tests {
    use chrono::Duration;

    use super::*;
    use crate::domain::sites::injection_site::SELF_INJECTED;
    use crate::domain::treatment::regimen::tests::day;

    fn whole(region: Region) -> (Region, u8) {
        (region, region.sites())
    }

    fn usual() -> Vec<InjectionSite> {
        in_use(&SELF_INJECTED.value.map(whole), &[], &[])
    }

    #[test]
    fn rest_is_counted_in_calendar_days() {
        let site: InjectionSite = "LT1".parse().unwrap();
        let last_use = LastUse(vec![(site, day("2026-02-27"))]);
        assert_eq!(rest(&last_use, site, day("2026-02-27")), Rest::Days(0));
        assert_eq!(rest(&last_use, site, day("2026-03-01")), Rest::Days(2));
        assert_eq!(rest(&last_use, "RT1".parse().unwrap(), day("2026-03-01")), Rest::NeverUsed);
    }

    #[test]
    fn a_year_of_suggestions_uses_every_site_in_turn_and_never_one_side_twice() {
        let mut last_use = LastUse::default();
        let mut before: Option<InjectionSite> = None;
        for count in 0..365 {
            let today = day("2026-01-01") + Duration::days(count);
            let site = suggest(&last_use, before, &usual(), today).unwrap();
            let expected = if count < 24 { Rest::NeverUsed } else { Rest::Days(24) };
            assert_eq!(rest(&last_use, site, today), expected, "day {count}");
            assert!(site.region().is_self_injected());
            assert_ne!(before.map(InjectionSite::side), Some(site.side()), "day {count}");
            last_use.set(site, today);
            before = Some(site);
        }
    }

    #[test]
    fn of_equally_rested_sites_one_in_another_region_and_on_the_other_side_is_taken() {
        for before in ["LT1", "RT1", "LA1", "RA1"] {
            let before: InjectionSite = before.parse().unwrap();
            let next = suggest(&LastUse::default(), Some(before), &usual(), day("2026-06-01")).unwrap();
            assert!(next.side() != before.side() && next.region() != before.region(), "{before}: {next}");
        }
    }

    #[test]
    fn what_is_out_is_never_suggested_and_the_others_are_used_in_turn() {
        let out: Vec<InjectionSite> =
            ["LT1", "RT1", "LA2", "RA6"].iter().map(|site| site.parse().unwrap()).collect();
        let sites = in_use(&SELF_INJECTED.value.map(whole), &[], &out);
        let (count, mut last_use, mut before) = (sites.len(), LastUse::default(), None);
        assert_eq!((count, days_of_rest(count, 1), days_of_rest(count, 2)), (20, 19, 39));
        let mut used = Vec::new();
        for days in 0..60 {
            let today = day("2026-01-01") + Duration::days(days);
            let site = suggest(&last_use, before, &sites, today).unwrap();
            assert!(!out.contains(&site));
            assert!(!used.iter().rev().take(count - 1).any(|recent| *recent == site), "day {days}: {site}");
            last_use.set(site, today);
            used.push(site);
            before = Some(site);
        }
        assert_eq!(suggest(&last_use, before, &[], day("2026-06-01")), None);
        assert_eq!(in_use(&Region::ALL.map(whole), &[], &[]), standard_sites());
        assert_eq!(in_use(&[whole(Region::Buttock)], &[], &[]).len(), 8);
        assert_eq!(in_use(&[(Region::Thigh, 2), (Region::Abdomen, 0)], &[], &[]).len(), 4);
        assert_eq!(days_of_rest(0, 1), 0);
    }

    #[test]
    fn own_sites_are_used_as_long_as_their_region_is() {
        let own: Vec<InjectionSite> =
            ["LT51", "RA51", "LB51"].iter().map(|site| site.parse().unwrap()).collect();
        let used = in_use(&[(Region::Thigh, 1), (Region::Abdomen, 0)], &own, &[]);
        assert_eq!(used.iter().map(InjectionSite::to_string).collect::<Vec<_>>(), ["LT1", "RT1", "LT51"]);
        assert_eq!(in_use(&[(Region::Thigh, 1)], &own, &own).len(), 2);
    }

    #[test]
    fn the_longest_rest_wins_over_the_other_side() {
        let today = day("2026-06-01");
        let sites = standard_sites().into_iter().filter(|site| site.region().is_self_injected());
        let mut last_use = LastUse(sites.map(|site| (site, today - Duration::days(3))).collect());
        let rested: InjectionSite = "LA4".parse().unwrap();
        last_use.set(rested, today - Duration::days(4));
        assert_eq!(suggest(&last_use, Some("LA3".parse().unwrap()), &usual(), today), Some(rested));
    }
}
