//! How long each spot has rested, and which spot comes next.

use std::cmp::Reverse;

use chrono::NaiveDate;

use crate::domain::sites::{Region, Spot, offered};

/// Last day on which each spot was used; spots that never were are absent.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct LastUse(Vec<(Spot, NaiveDate)>);

impl LastUse {
    /// Notes that a spot was used on a day.
    pub fn set(&mut self, spot: Spot, day: NaiveDate) {
        self.0.retain(|(known, _)| *known != spot);
        self.0.push((spot, day));
    }

    /// The last day on which a spot was used.
    pub fn get(&self, spot: Spot) -> Option<NaiveDate> {
        self.0.iter().find(|(known, _)| *known == spot).map(|(_, day)| *day)
    }
}

/// How long a spot has rested.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Rest {
    /// Whole calendar days since it was used.
    Days(i64),
    /// No use is recorded.
    NeverUsed,
}

/// The rest of a spot on a day.
pub fn rest(last_use: &LastUse, spot: Spot, today: NaiveDate) -> Rest {
    last_use.get(spot).map_or(Rest::NeverUsed, |day| Rest::Days((today - day).num_days()))
}

/// The first so many spots of some regions, in the order of [`offered`], and those that the person has added to
/// these regions; without those that are out.
pub fn in_use(regions: &[(Region, u8)], own: &[Spot], out: &[Spot]) -> Vec<Spot> {
    let is_chosen = |spot: &Spot| {
        let has = |spots: u8| if spot.is_own() { spots > 0 } else { spot.number() <= spots };
        regions.iter().any(|(region, spots)| *region == spot.region() && has(*spots))
    };
    let is_in_use = |spot: &Spot| is_chosen(spot) && !out.contains(spot);
    offered().into_iter().chain(own.iter().copied()).filter(is_in_use).collect()
}

/// Whole days that each of so many spots rests when all are used in turn, one every so many days.
pub fn days_of_rest(spots: usize, every_days: u8) -> usize {
    (spots * usize::from(every_days)).saturating_sub(1)
}

/// The best-rested of the spots that are in use; none if none is.
///
/// Of equally rested ones it lies in the half of a region that has rested longest, then on the other
/// side and in another region than the injection before, and has the lowest number.
pub fn suggest(last_use: &LastUse, before: Option<Spot>, spots: &[Spot], today: NaiveDate) -> Option<Spot> {
    let around = |spot: Spot| {
        let is_near = |used: Spot| (used.region(), used.side()) == (spot.region(), spot.side());
        let days = last_use.0.iter().filter(|(used, _)| is_near(*used)).map(|(_, day)| *day);
        days.max().map_or(Rest::NeverUsed, |day| Rest::Days((today - day).num_days()))
    };
    spots.iter().copied().min_by_key(|spot| {
        let same_side = before.is_some_and(|before| before.side() == spot.side());
        let same_region = before.is_some_and(|before| before.region() == spot.region());
        (Reverse(rest(last_use, *spot, today)), Reverse(around(*spot)), same_side, same_region, spot.number())
    })
}

#[cfg(test)]
mod tests {
    use chrono::Duration;

    use super::*;
    use crate::domain::regimen::tests::day;
    use crate::domain::sites::SELF_INJECTED;

    fn whole(region: Region) -> (Region, u8) {
        (region, region.spots())
    }

    fn usual() -> Vec<Spot> {
        in_use(&SELF_INJECTED.value.map(whole), &[], &[])
    }

    #[test]
    fn rest_is_counted_in_calendar_days() {
        let spot: Spot = "LT1".parse().unwrap();
        let last_use = LastUse(vec![(spot, day("2026-02-27"))]);
        assert_eq!(rest(&last_use, spot, day("2026-02-27")), Rest::Days(0));
        assert_eq!(rest(&last_use, spot, day("2026-03-01")), Rest::Days(2));
        assert_eq!(rest(&last_use, "RT1".parse().unwrap(), day("2026-03-01")), Rest::NeverUsed);
    }

    #[test]
    fn a_year_of_suggestions_uses_every_spot_in_turn_and_never_one_side_twice() {
        let mut last_use = LastUse::default();
        let mut before: Option<Spot> = None;
        for count in 0..365 {
            let today = day("2026-01-01") + Duration::days(count);
            let spot = suggest(&last_use, before, &usual(), today).unwrap();
            let expected = if count < 24 { Rest::NeverUsed } else { Rest::Days(24) };
            assert_eq!(rest(&last_use, spot, today), expected, "day {count}");
            assert!(spot.region().is_self_injected());
            assert_ne!(before.map(Spot::side), Some(spot.side()), "day {count}");
            last_use.set(spot, today);
            before = Some(spot);
        }
    }

    #[test]
    fn of_equally_rested_spots_one_in_another_region_and_on_the_other_side_is_taken() {
        for before in ["LT1", "RT1", "LA1", "RA1"] {
            let before: Spot = before.parse().unwrap();
            let next = suggest(&LastUse::default(), Some(before), &usual(), day("2026-06-01")).unwrap();
            assert!(next.side() != before.side() && next.region() != before.region(), "{before}: {next}");
        }
    }

    #[test]
    fn what_is_out_is_never_suggested_and_the_others_are_used_in_turn() {
        let out: Vec<Spot> = ["LT1", "RT1", "LA2", "RA6"].iter().map(|spot| spot.parse().unwrap()).collect();
        let spots = in_use(&SELF_INJECTED.value.map(whole), &[], &out);
        let (count, mut last_use, mut before) = (spots.len(), LastUse::default(), None);
        assert_eq!((count, days_of_rest(count, 1), days_of_rest(count, 2)), (20, 19, 39));
        let mut used = Vec::new();
        for days in 0..60 {
            let today = day("2026-01-01") + Duration::days(days);
            let spot = suggest(&last_use, before, &spots, today).unwrap();
            assert!(!out.contains(&spot));
            assert!(!used.iter().rev().take(count - 1).any(|recent| *recent == spot), "day {days}: {spot}");
            last_use.set(spot, today);
            used.push(spot);
            before = Some(spot);
        }
        assert_eq!(suggest(&last_use, before, &[], day("2026-06-01")), None);
        assert_eq!(in_use(&Region::ALL.map(whole), &[], &[]), offered());
        assert_eq!(in_use(&[whole(Region::Buttock)], &[], &[]).len(), 8);
        assert_eq!(in_use(&[(Region::Thigh, 2), (Region::Abdomen, 0)], &[], &[]).len(), 4);
        assert_eq!(days_of_rest(0, 1), 0);
    }

    #[test]
    fn own_spots_are_used_as_long_as_their_region_is() {
        let own: Vec<Spot> = ["LT51", "RA51", "LB51"].iter().map(|spot| spot.parse().unwrap()).collect();
        let used = in_use(&[(Region::Thigh, 1), (Region::Abdomen, 0)], &own, &[]);
        assert_eq!(used.iter().map(Spot::to_string).collect::<Vec<_>>(), ["LT1", "RT1", "LT51"]);
        assert_eq!(in_use(&[(Region::Thigh, 1)], &own, &own).len(), 2);
    }

    #[test]
    fn the_longest_rest_wins_over_the_other_side() {
        let today = day("2026-06-01");
        let spots = offered().into_iter().filter(|spot| spot.region().is_self_injected());
        let mut last_use = LastUse(spots.map(|spot| (spot, today - Duration::days(3))).collect());
        let rested: Spot = "LA4".parse().unwrap();
        last_use.set(rested, today - Duration::days(4));
        assert_eq!(suggest(&last_use, Some("LA3".parse().unwrap()), &usual(), today), Some(rested));
    }
}
