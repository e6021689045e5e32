//! What the numbers are of a record on a day, and which of them the person has left out.

use chrono::{Days, NaiveDate};
use strum::VariantArray;

use crate::domain::labs::calendar::TestStatus;
use crate::domain::sites::rotation::days_of_rest;
use crate::domain::treatment::dosing_history::Adherence;
use crate::domain::treatment::regimen::in_force;
use crate::domain::treatment::supply::Cover;
use crate::record::queries::dosing::{adherence_between, dosing_history};
use crate::record::queries::lab_calendar::next_test;
use crate::record::queries::sites::sites_in_use;
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
    pub(super) sites: usize,
    /// After how many days each site comes again.
    pub(super) rest: usize,
}

impl Numbers {
    pub(super) fn of(record: &Record, today: NaiveDate) -> Self {
        let history = dosing_history(record, today - Days::new(1));
        let sites = sites_in_use(record, today).len();
        let every_days = in_force(&history.regimens, today).map_or(1, |now| now.every_days.get());
        Self {
            today,
            doses: adherence_between(record, today - Days::new(29), today, today),
            cover: stock_left(record).map(|stock| stock.cover(&history, today)),
            next_test: next_test(record, today),
            sites,
            rest: days_of_rest(sites, every_days),
        }
    }
}
