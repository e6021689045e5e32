//! Doses that are left out, and said to be: one day's, or all for a while. Neither is a missed dose.

use chrono::NaiveDate;
use strum::{EnumString, IntoStaticStr, VariantArray};

/// Why doses are left out.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Cause {
    /// An infection.
    Infection,
    /// An operation.
    Surgery,
    /// The prescriber said so.
    Prescriber,
    /// There was none to inject.
    OutOfStock,
    /// On a journey.
    Travel,
    /// Anything else.
    Other,
    /// Nobody thought of it.
    Forgotten,
}

/// The dose of one day, left out.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Skip {
    /// The day.
    pub day: NaiveDate,
    /// Why.
    pub cause: Cause,
}

/// All doses of some days, left out.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Pause {
    /// First day without a dose.
    pub from: NaiveDate,
    /// Last day without a dose; none as long as the pause goes on.
    pub until: Option<NaiveDate>,
    /// Why.
    pub cause: Cause,
}

impl Cause {
    /// All of them, the commonest first.
    pub const ALL: [Self; Self::VARIANTS.len()] = *Self::VARIANTS.first_chunk().unwrap();

    /// Those of a pause: nobody forgets the doses that are still to come.
    pub const OF_PAUSES: [Self; 6] =
        [Self::Infection, Self::Surgery, Self::Prescriber, Self::OutOfStock, Self::Travel, Self::Other];

    /// Its name in stores and files.
    pub fn key(self) -> &'static str {
        self.into()
    }
}

impl Pause {
    /// Whether it covers a day.
    pub fn covers(&self, day: NaiveDate) -> bool {
        self.from <= day && self.until.is_none_or(|until| day <= until)
    }

    /// Whether it ends before it begins.
    pub fn is_backwards(&self) -> bool {
        self.until.is_some_and(|until| until < self.from)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::treatment::regimen::tests::day;

    #[test]
    fn a_pause_has_every_cause_but_forgetting() {
        let others = Cause::ALL.into_iter().filter(|cause| *cause != Cause::Forgotten);
        assert_eq!(others.collect::<Vec<_>>(), Cause::OF_PAUSES);
    }

    #[test]
    fn a_pause_covers_its_first_and_its_last_day() {
        let pause = |until: Option<&str>| Pause {
            from: day("2026-03-02"),
            until: until.map(day),
            cause: Cause::Travel,
        };
        for (date, ended, open) in [
            ("2026-03-01", false, false),
            ("2026-03-02", true, true),
            ("2026-03-04", true, true),
            ("2026-03-05", false, true),
        ] {
            assert_eq!(pause(Some("2026-03-04")).covers(day(date)), ended, "{date}");
            assert_eq!(pause(None).covers(day(date)), open, "{date}");
        }
        assert!(pause(Some("2026-03-01")).is_backwards());
        assert!(!pause(Some("2026-03-02")).is_backwards());
    }
}
