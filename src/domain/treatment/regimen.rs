//! What was prescribed, from a day on.

use std::num::NonZeroU8;

use crate::domain::quantities::source::{Cited, OWN_CHOICE, cited};
use crate::domain::treatment::dose::Dose;
use chrono::{NaiveDate, NaiveTime};
use strum::{EnumString, IntoStaticStr, VariantArray};

/// One dose every so many days at about the same time, in force from a day until the next regimen's.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Regimen {
    /// First day of this regimen; its due days are counted from here.
    pub from: NaiveDate,
    /// The prescribed dose.
    pub dose: Dose,
    /// 1 is every day, 2 every other day.
    pub every_days: NonZeroU8,
    /// About when, on the wall clock.
    pub usual_time: NaiveTime,
    /// From when a dose is counted.
    pub counted: Counted,
    /// For so many hours after its time a dose is not overdue.
    pub window_hours: u8,
}

/// From when a dose is counted.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug, EnumString, IntoStaticStr, VariantArray)]
pub enum Counted {
    /// From the first day of the regimen, at the usual time.
    #[strum(serialize = "start")]
    #[default]
    FromStart,
    /// From the last dose: the day and the time move with it.
    #[strum(serialize = "last-dose")]
    FromLastDose,
}

/// The window, unless the person chose otherwise.
pub const WINDOW_HOURS: Cited<u8> =
    cited(2, &OWN_CHOICE, "how many hours after the usual time an injection is overdue");

impl Counted {
    /// Both.
    pub const ALL: [Self; Self::VARIANTS.len()] = *Self::VARIANTS.first_chunk().unwrap();

    /// Its name in stores and files.
    pub fn key(self) -> &'static str {
        self.into()
    }
}

impl Regimen {
    /// Whether a dose is due on a day.
    pub fn is_due_on(&self, day: NaiveDate) -> bool {
        let days = (day - self.from).num_days();
        days >= 0 && days % i64::from(self.every_days.get()) == 0
    }

    /// The first due day after a day.
    pub fn next_due_after(&self, day: NaiveDate) -> NaiveDate {
        let step = i64::from(self.every_days.get());
        let days = (day - self.from).num_days();
        let next = if days < 0 { 0 } else { (days / step + 1) * step };
        self.from.checked_add_signed(chrono::Duration::days(next)).unwrap_or(NaiveDate::MAX)
    }
}

/// The regimen in force on a day, of all that were ever recorded, oldest record first.
/// Of two that begin on the same day the one recorded later counts.
pub fn in_force<'a>(regimens: impl IntoIterator<Item = &'a Regimen>, day: NaiveDate) -> Option<&'a Regimen> {
    regimens.into_iter().filter(|regimen| regimen.from <= day).max_by_key(|regimen| regimen.from)
}

/// How a regimen stands among the others.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Standing {
    /// It begins on a day to come.
    Planned,
    /// It is the one that counts now.
    InForce,
    /// Another one counts since.
    Ended,
    /// Another one was recorded later for the same first day, so it never counted, or will not.
    Replaced,
}

/// How each regimen stands on a day, of all that stand, oldest record first. At most one is in force.
pub fn standings(regimens: &[&Regimen], day: NaiveDate) -> Vec<Standing> {
    let is_replaced =
        |at: usize, from: NaiveDate| regimens.iter().skip(at + 1).any(|later| later.from == from);
    let begun = regimens.iter().map(|regimen| regimen.from).filter(|from| *from <= day);
    let latest = begun.max();
    let standing = |(at, regimen): (usize, &&Regimen)| match regimen.from {
        from if is_replaced(at, from) => Standing::Replaced,
        from if from > day => Standing::Planned,
        from if Some(from) == latest => Standing::InForce,
        _ => Standing::Ended,
    };
    regimens.iter().enumerate().map(standing).collect()
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use crate::domain::quantities::number::Decimal;

    pub(crate) fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    pub(crate) fn regimen(from: &str, every_days: u8) -> Regimen {
        Regimen {
            from: day(from),
            dose: Dose::new(Decimal::whole(100)).unwrap(),
            every_days: NonZeroU8::new(every_days).unwrap(),
            usual_time: NaiveTime::from_hms_opt(7, 30, 0).unwrap(),
            counted: Counted::FromStart,
            window_hours: WINDOW_HOURS.value,
        }
    }

    #[test]
    fn every_other_day_is_counted_from_the_first_day() {
        let alternate = regimen("2026-02-27", 2);
        for (date, due) in [
            ("2026-02-26", false),
            ("2026-02-27", true),
            ("2026-02-28", false),
            ("2026-03-01", true),
            ("2026-03-02", false),
        ] {
            assert_eq!(alternate.is_due_on(day(date)), due, "{date}");
        }
        assert_eq!(alternate.next_due_after(day("2026-02-27")), day("2026-03-01"));
        assert_eq!(alternate.next_due_after(day("2026-02-28")), day("2026-03-01"));
        assert_eq!(alternate.next_due_after(day("2026-01-01")), day("2026-02-27"));
    }

    #[test]
    fn a_change_counts_from_its_day_and_not_before() {
        let regimens = [regimen("2026-01-01", 1), regimen("2026-03-01", 2), regimen("2026-03-01", 1)];
        assert_eq!(in_force(&regimens, day("2025-12-31")), None);
        assert_eq!(in_force(&regimens, day("2026-02-28")), Some(&regimens[0]));
        assert_eq!(in_force(&regimens, day("2026-03-01")), Some(&regimens[2]));
    }

    #[test]
    fn of_all_regimens_one_is_in_force_also_when_two_are_alike() {
        use Standing::{Ended, InForce, Planned, Replaced};
        for (from, today, expected) in [
            (["2026-01-01", "2026-03-01", "2026-05-01"], "2025-12-31", [Planned, Planned, Planned]),
            (["2026-01-01", "2026-03-01", "2026-05-01"], "2026-02-28", [InForce, Planned, Planned]),
            (["2026-01-01", "2026-03-01", "2026-05-01"], "2026-03-01", [Ended, InForce, Planned]),
            (["2026-05-01", "2026-03-01", "2026-01-01"], "2026-03-02", [Planned, InForce, Ended]),
            (["2026-01-01", "2026-01-01", "2026-05-01"], "2026-03-01", [Replaced, InForce, Planned]),
            (["2026-01-01", "2026-05-01", "2026-05-01"], "2026-03-01", [InForce, Replaced, Planned]),
            (["2026-01-01", "2026-05-01", "2026-05-01"], "2026-05-01", [Ended, Replaced, InForce]),
        ] {
            let all = from.map(|from| regimen(from, 1));
            let listed: Vec<&Regimen> = all.iter().collect();
            let standings = standings(&listed, day(today));
            assert_eq!(standings, expected, "{from:?} on {today}");
            let counted = in_force(&all, day(today));
            let in_force = standings.iter().position(|standing| *standing == InForce).map(|at| &all[at]);
            assert_eq!(in_force, counted, "{from:?} on {today}");
        }
    }
}
