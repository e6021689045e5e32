//! What the history shows of a record: years, months and the rows of a month. Knows no clock, no zone of the browser and no
//! words.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::{Datelike, Days, Months, NaiveDate};

use crate::domain::treatment::dosing_history::Adherence;
use crate::domain::treatment::injection::Injection;
use crate::domain::treatment::pause::{Pause, Skip};
use crate::record::entry::Entry;
use crate::record::entry_id::EntryId;
use crate::record::queries::dosing::dosing_history;
use crate::record::queries::order::in_order;
use crate::record::record::{Current, Record};

/// What stands of an injection, and how it came to that.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Row {
    /// The entry that began it.
    pub(super) id: EntryId,
    pub(super) injection: Injection,
    pub(super) is_amended: bool,
    pub(super) is_voided: bool,
    /// How many injections of that day stand.
    pub(super) same_day: usize,
    /// Everything that was said of it, oldest first; nothing as long as it stands as it was recorded.
    pub(super) trail: Vec<Entry>,
}

impl Row {
    fn new(record: &Record, Current { id, what, amended, voided }: &Current<&Injection>) -> Self {
        let (is_amended, is_voided) = (*amended, *voided);
        let trail = if is_amended || is_voided { trail(record, *id) } else { Vec::new() };
        let day = what.at.date();
        let same_day = record.injections_between(day, day).iter().filter(|other| !other.voided).count();
        Self { id: *id, injection: (*what).clone(), is_amended, is_voided, same_day, trail }
    }
}

/// What stands of a dose, or several, left out on purpose, and how it came to that.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct LeftOutRow {
    /// The entry that began it.
    pub(super) id: EntryId,
    pub(super) what: LeftOut,
    pub(super) is_amended: bool,
    pub(super) is_voided: bool,
    /// Everything that was said of it, oldest first; nothing as long as it stands as it was recorded.
    pub(super) trail: Vec<Entry>,
}

/// Doses that were left out.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum LeftOut {
    Day(Skip),
    Days(Pause),
}

impl LeftOut {
    const fn first(self) -> NaiveDate {
        match self {
            Self::Day(skip) => skip.day,
            Self::Days(pause) => pause.from,
        }
    }
}

/// Whether a dose was ever left out, a voided one too.
pub(super) fn has_left_out(record: &Record) -> bool {
    record.all_skips().next().is_some() || record.all_pauses().next().is_some()
}

/// All doses that were left out, the latest day in front, voided ones too.
pub(super) fn left_out_rows(record: &Record) -> Vec<Arc<LeftOutRow>> {
    let skips = record.all_skips().map(|kept| kept.map_what(|skip| LeftOut::Day(*skip)));
    let pauses = record.all_pauses().map(|kept| kept.map_what(|pause| LeftOut::Days(*pause)));
    let row = |Current { id, what, amended, voided }: Current<LeftOut>| LeftOutRow {
        id,
        what,
        is_amended: amended,
        is_voided: voided,
        trail: trail(record, id),
    };
    let rows = skips.chain(pauses).map(|kept| Arc::new(row(kept)));
    let place = |row: &LeftOutRow| (row.what.first(), row.id);
    let mut rows = in_order(rows, |one, other| place(one).cmp(&place(other)));
    rows.reverse();
    rows
}

/// Everything that was said of an entry, oldest first; nothing as long as it stands as it was recorded.
fn trail(record: &Record, id: EntryId) -> Vec<Entry> {
    let corrections = record.trail(id);
    let said: Vec<Entry> = record.original(id).into_iter().chain(corrections).cloned().collect();
    if said.len() > 1 { said } else { Vec::new() }
}

/// The year that is shown: the one that was chosen, as long as there are injections in it, or the newest.
pub(super) fn shown_year(years: &[i32], chosen: Option<i32>) -> Option<i32> {
    chosen.filter(|year| years.contains(year)).or(years.first().copied())
}

/// The months of a year with injections by their first days, with the number of those that count. On a journey the order
/// of the clock on the wall is not that of time, so neighbours tell nothing.
pub(super) fn monthly_counts(record: &Record, year: i32) -> BTreeMap<NaiveDate, usize> {
    let mut counts = BTreeMap::new();
    for kept in record.injections_of_year(year) {
        if let Some(first) = kept.what.at.date().with_day(1) {
            *counts.entry(first).or_default() += usize::from(!kept.voided);
        }
    }
    counts
}

/// The injections of the month that begins on a day, newest first.
pub(super) fn rows_of_month(record: &Record, first: NaiveDate) -> Vec<Arc<Row>> {
    let injections = record.injections_between(first, first + Months::new(1) - Days::new(1));
    injections.iter().map(|kept| Arc::new(Row::new(record, kept))).collect()
}

/// How many of the due doses from `first` to `last` were given.
pub(super) fn adherence_between(
    record: &Record,
    first: NaiveDate,
    last: NaiveDate,
    today: NaiveDate,
) -> Adherence {
    dosing_history(record, first).adherence(first..=last, today)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::monograph::DOSE_MG;
    use crate::domain::treatment::dose::Dose;
    use crate::domain::treatment::injection::Details;
    use crate::domain::treatment::regimen::tests::day;
    use crate::record::entry::EntryBody;
    use crate::record::fact::Fact;

    fn id(number: u64) -> EntryId {
        EntryId::new(number, [0; 10])
    }

    fn given(at: &str) -> Fact {
        Fact::Injection(Injection {
            at: at.parse().unwrap(),
            dose: Dose::new(DOSE_MG.value).unwrap(),
            site: "LT1".parse().ok(),
            details: Details::default(),
        })
    }

    /// Entries with ids from 0 on.
    fn record(entries: impl IntoIterator<Item = EntryBody>) -> Record {
        let mut record = Record::default();
        for (number, what) in (0..).zip(entries) {
            record.add(Entry { id: id(number), recorded: None, what });
        }
        record
    }

    fn voiding(of: u64) -> EntryBody {
        EntryBody::Voiding { of: id(of), reason: None }
    }

    #[test]
    fn the_chosen_year_is_shown_as_long_as_it_has_injections() {
        for (years, chosen, shown) in [
            (&[2026, 2025][..], Some(2025), Some(2025)),
            (&[2026, 2025], Some(2024), Some(2026)),
            (&[2026, 2025], None, Some(2026)),
            (&[], Some(2025), None),
        ] {
            assert_eq!(shown_year(years, chosen), shown, "{years:?}, {chosen:?}");
        }
    }

    #[test]
    fn each_month_is_there_once_also_on_a_journey_across_the_date_line() {
        let all = [
            "2026-11-30T09:00:00-10:00[Pacific/Honolulu]",
            "2026-12-01T00:30:00+13:00[Pacific/Apia]",
            "2026-11-29T09:00:00-10:00[Pacific/Honolulu]",
        ];
        let entries = all.map(|at| EntryBody::Fact(given(at)));
        let (november, december) = (day("2026-11-01"), day("2026-12-01"));
        let counts = |record: &Record| monthly_counts(record, 2026).into_iter().collect::<Vec<_>>();
        assert_eq!(counts(&record(entries.clone())), [(november, 2), (december, 1)]);
        let all_voided = record(entries.into_iter().chain([0, 1, 2].map(voiding)));
        assert_eq!(counts(&all_voided), [(november, 0), (december, 0)]);
    }

    #[test]
    fn a_month_has_its_first_and_its_last_day() {
        let days = ["2026-10-31", "2026-11-01", "2026-11-30", "2026-12-01"];
        let record = record(days.map(|day| EntryBody::Fact(given(&format!("{day}T08:00:00+00:00[UTC]")))));
        let ids = |first| rows_of_month(&record, day(first)).iter().map(|row| row.id).collect::<Vec<_>>();
        assert_eq!(ids("2026-11-01"), [id(2), id(1)]);
        assert_eq!(ids("2026-12-01"), [id(3)]);
    }

    #[test]
    fn a_correction_changes_its_row_alone_and_leaves_a_trail() {
        let mut record = record(
            ["07", "08"].map(|hour| EntryBody::Fact(given(&format!("2026-11-22T{hour}:00:00+00:00[UTC]")))),
        );
        let before = rows_of_month(&record, day("2026-11-01"));
        assert!(before.iter().all(|row| row.trail.is_empty() && !row.is_amended && !row.is_voided));

        let to = given("2026-11-22T06:00:00+00:00[UTC]");
        record.add(Entry {
            id: id(2),
            recorded: None,
            what: EntryBody::Amendment { of: id(0), to: to.clone() },
        });
        let after = rows_of_month(&record, day("2026-11-01"));
        assert_eq!(after[0], before[0]);
        assert_eq!((after[1].id, Fact::Injection(after[1].injection.clone())), (id(0), to));
        assert_eq!((after[1].is_amended, after[1].is_voided), (true, false));

        record.add(Entry { id: id(3), recorded: None, what: voiding(0) });
        let row = &rows_of_month(&record, day("2026-11-01"))[1];
        assert_eq!((row.is_amended, row.is_voided), (true, true));
        assert_eq!(row.trail.iter().map(|entry| entry.id).collect::<Vec<_>>(), [id(0), id(2), id(3)]);
    }
}
