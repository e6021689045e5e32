//! A reaction of the skin after an injection: what it is like, how long it lasts, which sites it blocks, and
//! whether it goes the usual way.

use chrono::{Days, Months, NaiveDate};
use strum::{EnumString, IntoStaticStr, VariantArray};

use crate::domain::quantities::limits::{Limits, Tier};
use crate::domain::quantities::number::Decimal;
use crate::domain::quantities::source::{Cited, KAISER, OWN_CHOICE, cited};
use crate::domain::sites::injection_site::InjectionSite;

/// Reactions usually last two to four weeks; this is the longest of it, in days.
pub const USUAL_DAYS: Cited<i64> = cited(28, &KAISER, "duration of injection-site reactions");

/// Reactions usually begin in so many months from the start of treatment, or never.
pub const USUAL_MONTHS: Cited<u32> = cited(1, &KAISER, "first appearance of injection-site reactions");

/// How many days a site and its neighbours rest after a reaction, unless the person chose otherwise.
pub const REST_AFTER: Cited<u8> = cited(7, &OWN_CHOICE, "how long skin rests after a reaction");

/// Diameters in centimetres that are refused or asked about.
pub const SIZE_LIMITS: Cited<Limits> = cited(
    Limits {
        possible: (Decimal::new(1, 1), Decimal::whole(60)),
        usual: (Decimal::new(1, 1), Decimal::whole(15)),
    },
    &OWN_CHOICE,
    "size of a reaction",
);

/// What can be seen or felt.
#[derive(
    Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, EnumString, IntoStaticStr, VariantArray,
)]
#[strum(serialize_all = "kebab-case")]
pub enum Sign {
    /// Red.
    Red,
    /// Itchy.
    Itchy,
    /// Swollen.
    Swollen,
    /// Painful.
    Painful,
    /// A lump under the skin.
    Lump,
}

/// The largest diameter in centimetres, with the digits that were entered.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Size(Decimal);

/// A reaction at a site.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Reaction {
    /// The site.
    pub site: InjectionSite,
    /// What it is like, each sign once.
    pub signs: Vec<Sign>,
    /// How large it is at most.
    pub size: Option<Size>,
    /// First day.
    pub onset: NaiveDate,
    /// Last day; none as long as it is there.
    pub resolved: Option<NaiveDate>,
}

/// Whether a reaction goes the usual way.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Progress {
    /// As most do.
    Usual,
    /// It lasts, or lasted, longer than most.
    Long,
    /// The first one ever, and not in the time in which most begin.
    FirstAndLate,
}

impl Sign {
    /// All of them.
    pub const ALL: [Self; Self::VARIANTS.len()] = *Self::VARIANTS.first_chunk().unwrap();

    /// Its name in stores and files.
    pub fn key(self) -> &'static str {
        self.into()
    }
}

impl Size {
    /// A diameter that is possible; see [`Self::is_usual`] for whether to ask.
    pub fn new(entered: Decimal) -> Option<Self> {
        (SIZE_LIMITS.value.tier(entered.exact()) != Tier::Impossible).then_some(Self(entered))
    }

    /// Whether it needs no question.
    pub fn is_usual(self) -> bool {
        SIZE_LIMITS.value.tier(self.0.exact()) == Tier::Usual
    }

    /// As entered.
    pub fn decimal(self) -> Decimal {
        self.0
    }
}

impl Reaction {
    /// Whether it blocks its site and the neighbours on a day, with so many days of rest after its last.
    pub fn is_blocking(&self, day: NaiveDate, rest: u8) -> bool {
        self.onset <= day && self.rests_until(rest).is_none_or(|until| day <= until)
    }

    /// The last day of the rest; none as long as the reaction is there.
    pub fn rests_until(&self, rest: u8) -> Option<NaiveDate> {
        let rest = Days::new(rest.into());
        self.resolved.map(|last| last.checked_add_days(rest).unwrap_or(NaiveDate::MAX))
    }

    /// Whether it ends before it begins.
    pub fn is_backwards(&self) -> bool {
        self.resolved.is_some_and(|resolved| resolved < self.onset)
    }

    /// Whole days that it has lasted.
    pub fn days(&self, today: NaiveDate) -> i64 {
        (self.resolved.unwrap_or(today) - self.onset).num_days().max(0)
    }

    /// How it goes, beside all reactions that are recorded since a day, for a treatment that began on another.
    pub fn progress(&self, all: &[Self], start: NaiveDate, since: NaiveDate, today: NaiveDate) -> Progress {
        let is_first = all.iter().all(|other| self.onset <= other.onset);
        let usual = start.checked_add_months(Months::new(USUAL_MONTHS.value)).unwrap_or(NaiveDate::MAX);
        if self.days(today) > USUAL_DAYS.value {
            Progress::Long
        } else if is_first && self.onset > usual && since <= usual {
            Progress::FirstAndLate
        } else {
            Progress::Usual
        }
    }
}

/// How many reactions began in each week of treatment, the first week in front, up to the week of a day.
pub fn by_week(all: &[Reaction], start: NaiveDate, today: NaiveDate) -> Vec<usize> {
    let week = |day: NaiveDate| usize::try_from((day - start).num_days().div_euclid(7)).ok();
    let Some(last) = week(today) else { return Vec::new() };
    let mut weeks = vec![0; last + 1];
    for onset in all.iter().filter_map(|reaction| week(reaction.onset)) {
        if let Some(count) = weeks.get_mut(onset) {
            *count += 1;
        }
    }
    weeks
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::treatment::regimen::tests::day;

    fn reaction(onset: &str, resolved: Option<&str>) -> Reaction {
        let site = "LT1".parse().unwrap();
        Reaction { site, signs: vec![Sign::Red], size: None, onset: day(onset), resolved: resolved.map(day) }
    }

    #[test]
    fn a_site_is_out_from_the_onset_until_the_rest_is_over() {
        let over = reaction("2026-03-02", Some("2026-03-10"));
        for (date, out) in [
            ("2026-03-01", false),
            ("2026-03-02", true),
            ("2026-03-10", true),
            ("2026-03-17", true),
            ("2026-03-18", false),
        ] {
            assert_eq!(over.is_blocking(day(date), 7), out, "{date}");
        }
        assert!(over.is_blocking(day("2026-03-10"), 0) && !over.is_blocking(day("2026-03-11"), 0));
        assert!(reaction("2026-03-02", None).is_blocking(day("2030-01-01"), 0));
        assert!(reaction("2026-03-02", Some("2026-03-01")).is_backwards());
        assert!(!reaction("2026-03-02", Some("2026-03-02")).is_backwards());
    }

    #[test]
    fn four_weeks_are_usual_and_a_day_more_is_long() {
        let (open, start) = (reaction("2026-03-02", None), day("2026-03-01"));
        let progress = |date| open.progress(std::slice::from_ref(&open), start, start, day(date));
        assert_eq!(progress("2026-03-30"), Progress::Usual);
        assert_eq!(progress("2026-03-31"), Progress::Long);
        let over = reaction("2026-03-02", Some("2026-03-30"));
        assert_eq!(
            over.progress(std::slice::from_ref(&over), start, start, day("2027-01-01")),
            Progress::Usual
        );
    }

    #[test]
    fn only_the_very_first_reaction_is_late_after_a_month() {
        let start = day("2026-01-31");
        for (onset, progress) in [("2026-02-28", Progress::Usual), ("2026-03-01", Progress::FirstAndLate)] {
            let first = reaction(onset, None);
            assert_eq!(
                first.progress(std::slice::from_ref(&first), start, start, day("2026-03-02")),
                progress
            );
        }
        let first = reaction("2026-06-01", None);
        let begun = day("2026-03-15");
        let unknown = first.progress(std::slice::from_ref(&first), start, begun, day("2026-06-02"));
        assert_eq!(unknown, Progress::Usual, "nobody knows about the first month");
        let all = [reaction("2026-02-02", Some("2026-02-10")), reaction("2026-03-01", None)];
        assert_eq!(all[1].progress(&all, start, start, day("2026-03-02")), Progress::Usual);
    }

    #[test]
    fn weeks_of_treatment_begin_with_its_first_day() {
        let all = ["2026-02-28", "2026-03-01", "2026-03-07", "2026-03-08", "2026-03-20", "2026-03-29"]
            .map(|onset| reaction(onset, None));
        assert_eq!(by_week(&all, day("2026-03-01"), day("2026-03-28")), [2, 1, 1, 0]);
        assert!(by_week(&all, day("2026-03-01"), day("2026-02-28")).is_empty());
    }

    #[test]
    fn sizes_have_two_tiers() {
        for (tenths, usual) in
            [(0, None), (1, Some(true)), (150, Some(true)), (151, Some(false)), (601, None)]
        {
            assert_eq!(Size::new(Decimal::new(tenths, 1)).map(Size::is_usual), usual, "{tenths}");
        }
    }
}
