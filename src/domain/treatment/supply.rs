//! Syringes at home: what came in, what was used or thrown away, and for how long the rest will do.

use std::num::NonZeroU16;

use chrono::{Days, NaiveDate};

use crate::domain::quantities::source::{Cited, OWN_CHOICE, cited};
use crate::domain::treatment::dosing_history::DosingHistory;
use crate::domain::treatment::regimen::in_force;

/// From so many days of cover on it is said that there is little left.
pub const REORDER_DAYS: Cited<u64> = cited(14, &OWN_CHOICE, "days of cover at which to reorder");

/// Nobody plans further ahead.
const LONGEST: u64 = 400;

/// Syringes that came in together.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Pack {
    /// The day on which they came.
    pub received: NaiveDate,
    /// How many.
    pub syringes: NonZeroU16,
    /// The last day on which they may be used: of a printed month its last day.
    pub expires: NaiveDate,
    /// The number of the lot, as it is printed.
    pub lot: Option<String>,
}

/// Syringes that were thrown away.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct DiscardedSyringes {
    /// The day.
    pub on: NaiveDate,
    /// How many.
    pub syringes: NonZeroU16,
}

/// A box for used syringes, from a day on.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct SharpsBox {
    /// The day on which it was begun.
    pub on: NaiveDate,
    /// How many syringes it holds.
    pub holds: NonZeroU16,
}

/// A box is nearly full from so many quarters on.
pub const FULL_QUARTERS: Cited<usize> = cited(3, &OWN_CHOICE, "when a sharps box is nearly full");

impl SharpsBox {
    /// Whether it is time for a new one, with so many syringes in it.
    pub fn is_nearly_full(&self, used: usize) -> bool {
        used * 4 >= usize::from(self.holds.get()) * FULL_QUARTERS.value
    }
}

/// What is left.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct Stock {
    /// Each pack with its syringes that are left, the one that expires first in front. Empty ones are left out.
    pub packs: Vec<(Pack, u16)>,
}

/// How long the stock lasts.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Cover {
    /// Syringes that have not expired.
    pub syringes: u16,
    /// The last day for which there is a dose, within the days that are planned for; none if there is no dose.
    pub until: Option<NaiveDate>,
    /// Whether it is time to reorder.
    pub is_low: bool,
}

/// What is left after all injections and all that was thrown away, each taken from the pack that was there and
/// expires first. Nobody is taken to inject what has expired, but to throw it away. What no pack could give is
/// not counted.
pub fn stock(packs: &[Pack], injected: &[NaiveDate], all_discarded: &[DiscardedSyringes]) -> Stock {
    let mut left: Vec<(Pack, u16)> = packs.iter().map(|one| (one.clone(), one.syringes.get())).collect();
    let mut take = |day: NaiveDate, usable_from: NaiveDate| {
        let there = left.iter_mut().filter(|(one, left)| *left > 0 && one.received <= day);
        let usable = there.filter(|(one, _)| one.expires >= usable_from);
        if let Some((_, left)) = usable.min_by_key(|(one, _)| (one.expires, one.received)) {
            *left -= 1;
        }
    };
    injected.iter().for_each(|day| take(*day, *day));
    for discarded in all_discarded {
        (0..discarded.syringes.get()).for_each(|_| take(discarded.on, NaiveDate::MIN));
    }
    left.retain(|(_, left)| *left > 0);
    let mut stock = Stock::default();
    for one in left {
        let at = stock.packs.partition_point(|(known, _)| known.expires <= one.0.expires);
        stock.packs.insert(at, one);
    }
    stock
}

impl Stock {
    /// How long it lasts from a day on, by the regimen in force on each day; a pause is not planned for.
    pub fn cover(&self, history: &DosingHistory, today: NaiveDate) -> Cover {
        let mut packs: Vec<(NaiveDate, u16)> =
            self.packs.iter().map(|(one, left)| (one.expires, *left)).collect();
        packs.retain(|(expires, _)| *expires >= today);
        let syringes = packs.iter().map(|(_, left)| *left).sum();
        let first = if history.is_given(today) { today + Days::new(1) } else { today };
        let is_due = |day: &NaiveDate| {
            in_force(&history.regimens, *day).is_some_and(|regimen| regimen.is_due_on(*day))
        };
        let mut until = None;
        for day in first.iter_days().take(usize::try_from(LONGEST).unwrap_or(usize::MAX)) {
            if !is_due(&day) {
                continue;
            }
            match packs.iter_mut().find(|(expires, left)| *left > 0 && *expires >= day) {
                Some((_, left)) => *left -= 1,
                None => break,
            }
            until = Some(day);
        }
        let low_from = today.checked_add_days(Days::new(REORDER_DAYS.value)).unwrap_or(NaiveDate::MAX);
        Cover { syringes, until, is_low: until.is_none_or(|until| until < low_from) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::treatment::dosing_history::tests::given;
    use crate::domain::treatment::regimen::tests::{day, regimen};

    fn of(received: &str, syringes: u16, expires: &str) -> Pack {
        let syringes = NonZeroU16::new(syringes).unwrap();
        Pack { received: day(received), syringes, expires: day(expires), lot: None }
    }

    fn daily() -> DosingHistory {
        DosingHistory {
            regimens: vec![regimen("2026-03-01", 1)],
            since: day("2026-03-01"),
            ..DosingHistory::default()
        }
    }

    fn left(stock: &Stock) -> Vec<u16> {
        stock.packs.iter().map(|(_, left)| *left).collect()
    }

    #[test]
    fn each_injection_takes_from_the_pack_that_was_there_and_expires_first() {
        let packs = [of("2026-03-01", 7, "2027-01-31"), of("2026-03-05", 7, "2026-06-30")];
        let injected: Vec<NaiveDate> = (0..6).map(|days| day("2026-03-02") + Days::new(days)).collect();
        // Three before the second pack came, three from it.
        assert_eq!(left(&stock(&packs, &injected, &[])), [4, 4]);
        assert_eq!(stock(&packs, &injected, &[]).packs[0].0.expires, day("2026-06-30"));
        let discarded = DiscardedSyringes { on: day("2026-03-10"), syringes: NonZeroU16::new(5).unwrap() };
        assert_eq!(left(&stock(&packs, &injected, &[discarded])), [3]);
    }

    #[test]
    fn an_expired_pack_is_thrown_away_and_not_injected() {
        let packs = [of("2026-03-01", 3, "2026-03-03"), of("2026-03-01", 3, "2027-01-31")];
        assert_eq!(left(&stock(&packs, &[day("2026-03-03"), day("2026-03-04")], &[])), [2, 2]);
        let discarded = DiscardedSyringes { on: day("2026-03-05"), syringes: NonZeroU16::new(2).unwrap() };
        assert_eq!(left(&stock(&packs, &[day("2026-03-04")], &[discarded])), [1, 2]);
    }

    #[test]
    fn nothing_is_taken_from_an_empty_stock_or_before_it_came() {
        let injected = [day("2026-02-01"), day("2026-03-01"), day("2026-03-02"), day("2026-03-03")];
        assert!(left(&stock(&[of("2026-03-02", 1, "2027-01-31")], &injected, &[])).is_empty());
        assert_eq!(left(&stock(&[of("2026-03-02", 3, "2027-01-31")], &injected, &[])), [1]);
        assert!(left(&stock(&[], &injected, &[])).is_empty());
    }

    #[test]
    fn cover_counts_due_days_and_what_expires_on_the_way_is_lost() {
        let today = day("2026-03-10");
        let cover = |packs: &[Pack], history: &DosingHistory| stock(packs, &[], &[]).cover(history, today);
        let week = [of("2026-03-09", 7, "2027-01-31")];
        assert_eq!(
            cover(&week, &daily()),
            Cover { syringes: 7, until: Some(day("2026-03-16")), is_low: true }
        );
        let given = DosingHistory { given: given(&["2026-03-10T08:00:00"]), ..daily() };
        assert_eq!(cover(&week, &given).until, Some(day("2026-03-17")));
        let alternate = DosingHistory { regimens: vec![regimen("2026-03-10", 2)], ..daily() };
        assert_eq!(cover(&week, &alternate).until, Some(day("2026-03-22")));
        let expiring = [of("2026-03-09", 7, "2026-03-12"), of("2026-03-09", 2, "2027-01-31")];
        assert_eq!(
            cover(&expiring, &daily()),
            Cover { syringes: 9, until: Some(day("2026-03-14")), is_low: true }
        );
        let expired = [of("2026-03-01", 7, "2026-03-09")];
        assert_eq!(cover(&expired, &daily()), Cover { syringes: 0, until: None, is_low: true });
    }

    #[test]
    fn a_box_is_nearly_full_from_three_quarters_on() {
        let sharps = |holds| SharpsBox { on: day("2026-03-01"), holds: NonZeroU16::new(holds).unwrap() };
        assert!(!sharps(40).is_nearly_full(29) && sharps(40).is_nearly_full(30));
        assert!(!sharps(1).is_nearly_full(0) && sharps(1).is_nearly_full(1));
    }

    #[test]
    fn the_stock_is_low_below_fourteen_days() {
        let cover = |syringes| {
            stock(&[of("2026-03-01", syringes, "2027-01-31")], &[], &[]).cover(&daily(), day("2026-03-10"))
        };
        assert!(cover(14).is_low);
        assert!(!cover(15).is_low);
        assert!(!cover(1000).is_low);
    }
}
