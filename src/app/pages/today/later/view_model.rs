//! What the numbers are of a record on a day, as far as Today does not know them already, and which of them the person has
//! left out.

use chrono::NaiveDate;
use strum::VariantArray;

use crate::domain::labs::calendar::TestStatus;
use crate::domain::treatment::dosing_history::{Adherence, first_of_last_30_days};
use crate::domain::treatment::supply::Cover;
use crate::record::queries::dosing::dosing_history;
use crate::record::queries::lab_calendar::next_test;
use crate::record::queries::supply::stock_left;
use crate::record::record::Record;

/// A number.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, VariantArray)]
pub(super) enum Number {
    Doses,
    Cover,
    NextTest,
    Sites,
}

impl Number {
    /// What `boot.js` keeps it by.
    pub(super) const fn key(self) -> &'static str {
        match self {
            Self::Doses => "doses",
            Self::Cover => "cover",
            Self::NextTest => "test",
            Self::Sites => "sites",
        }
    }
}

/// Those that are shown, where the names of the others are known.
pub(super) fn shown(hidden: &str) -> Vec<Number> {
    let is_shown = |number: &Number| !hidden.split(' ').any(|name| name == number.key());
    Number::VARIANTS.iter().copied().filter(is_shown).collect()
}

/// The names of those that are not shown; the opposite of [`shown`].
pub(super) fn hidden(shown: &[Number]) -> String {
    let names = Number::VARIANTS.iter().filter(|number| !shown.contains(number)).map(|number| number.key());
    names.collect::<Vec<_>>().join(" ")
}

/// What the numbers are.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Numbers {
    pub(super) today: NaiveDate,
    pub(super) doses: Adherence,
    /// None as long as no pack was ever recorded.
    pub(super) cover: Option<Cover>,
    pub(super) next_test: Option<(NaiveDate, TestStatus)>,
}

impl Numbers {
    pub(super) fn of(record: &Record, today: NaiveDate) -> Self {
        let history = dosing_history(record, first_of_last_30_days(today));
        Self {
            today,
            doses: history.adherence_of_last_30_days(today),
            cover: stock_left(record).map(|stock| stock.cover(&history, today)),
            next_test: next_test(record, today),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::pages::today::view_model::tests::{moment, record};
    use crate::domain::labs::calendar::PrescribedTest;
    use crate::domain::quantities::number::Decimal;
    use crate::domain::treatment::dose::Dose;
    use crate::domain::treatment::injection::{Details, Injection};
    use crate::domain::treatment::regimen::tests::day;
    use crate::domain::treatment::supply::Pack;
    use crate::record::fact::Fact;

    fn injection(wall: &str) -> Fact {
        let dose = Dose::new(Decimal::whole(100)).unwrap();
        let (at, site) = (moment(wall), "LT1".parse().ok());
        Fact::Injection(Injection { at, dose, site, details: Details::default() })
    }

    fn test_on(on: &str) -> Fact {
        Fact::PrescribedTest(PrescribedTest { on: day(on), note: None })
    }

    #[test]
    fn what_is_left_out_is_kept_by_name_and_read_back() {
        for names in ["", "doses", "cover sites", "doses cover test sites"] {
            assert_eq!(hidden(&shown(names)), names);
        }
        assert_eq!(shown("no-such-name"), Number::VARIANTS, "what is not known hides nothing");
        assert_eq!(shown("doses cover test sites"), []);
    }

    #[test]
    fn doses_are_those_of_thirty_days_with_today() {
        let record = record([injection("2026-03-02T08:00"), injection("2026-03-31T08:00")]);
        let doses = |today| Numbers::of(&record, day(today)).doses;
        assert_eq!(doses("2026-03-02"), Adherence { due: 1, given: 1, extra: 0 });
        assert_eq!(doses("2026-03-31"), Adherence { due: 30, given: 2, extra: 0 });
        assert_eq!(doses("2026-04-01"), Adherence { due: 29, given: 1, extra: 0 });
    }

    #[test]
    fn the_next_test_is_the_earliest_that_can_still_be_done_planned_or_set() {
        let planned = record([]);
        let next = |today| Numbers::of(&planned, day(today)).next_test;
        assert_eq!(next("2026-03-18"), Some((day("2026-03-02"), TestStatus::Overdue)));
        assert_eq!(next("2026-03-19"), Some((day("2026-04-02"), TestStatus::Due)));
        let set = record([test_on("2026-03-20"), test_on("2026-06-30")]);
        let next = |today| Numbers::of(&set, day(today)).next_test;
        assert_eq!(next("2026-03-19"), Some((day("2026-03-20"), TestStatus::Due)));
        assert_eq!(next("2026-04-03"), Some((day("2026-03-20"), TestStatus::Overdue)));
        assert_eq!(next("2026-04-04"), Some((day("2026-04-02"), TestStatus::Overdue)));
    }

    #[test]
    fn syringes_are_not_known_before_a_pack_is_recorded() {
        assert_eq!(Numbers::of(&record([]), day("2026-03-04")).cover, None);
        let pack = Pack {
            received: day("2026-03-02"),
            syringes: 7.try_into().unwrap(),
            expires: day("2027-03-02"),
            lot: None,
        };
        let with_pack = record([Fact::Pack(pack)]);
        let cover = Numbers::of(&with_pack, day("2026-03-04")).cover.unwrap();
        assert_eq!((cover.syringes, cover.until), (7, Some(day("2026-03-10"))));
    }
}
