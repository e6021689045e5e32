//! What the history shows of a record: years, months, the rows of a month, and where an injection that is added begins.
//! Knows no clock, no zone of the browser and no words.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::{Datelike, Days, Months, NaiveDate, NaiveDateTime};

use crate::domain::monograph::DOSE_MG;
use crate::domain::quantities::moment::{Moment, Skipped};
use crate::domain::treatment::dose::Dose;
use crate::domain::treatment::dosing_history::Adherence;
use crate::domain::treatment::injection::{Details, Injection};
use crate::domain::treatment::regimen::in_force;
use crate::record::entry::Entry;
use crate::record::entry_id::EntryId;
use crate::record::queries::dosing::dosing_history;
use crate::record::queries::sites::next_site;
use crate::record::record::{Current, Record};

/// What stands of an injection, and how it came to that.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Row {
    /// The entry that began it.
    pub(super) id: EntryId,
    pub(super) injection: Injection,
    pub(super) is_amended: bool,
    pub(super) is_voided: bool,
    /// Everything that was said of it, oldest first; nothing as long as it stands as it was recorded.
    pub(super) trail: Vec<Entry>,
}

impl Row {
    fn new(record: &Record, Current { id, what, amended, voided }: &Current<&Injection>) -> Self {
        let (is_amended, is_voided) = (*amended, *voided);
        let said = record.original(*id).into_iter().chain(record.trail(*id));
        let trail = if is_amended || is_voided { said.cloned().collect() } else { Vec::new() };
        Self { id: *id, injection: (*what).clone(), is_amended, is_voided, trail }
    }
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

/// What an earlier injection begins with: yesterday at the usual time, or now where clocks in the zone were put forward
/// over that. `resolve` finds the moment of a wall-clock time in a zone.
pub(super) fn earlier_injection(
    record: &Record,
    now: &Moment,
    resolve: impl FnOnce(NaiveDateTime, &str) -> Result<Moment, Skipped>,
) -> Option<Injection> {
    let yesterday = now.date().pred_opt()?;
    let regimen = in_force(record.regimens(), yesterday);
    let time = regimen.map_or(now.time(), |regimen| regimen.usual_time);
    let at = resolve(yesterday.and_time(time), now.zone()).unwrap_or_else(|_| now.clone());
    let dose = regimen.map(|regimen| regimen.dose).or_else(|| Dose::new(DOSE_MG.value).ok())?;
    let spot = next_site(record, now.date())?;
    Some(Injection { at, dose, site: spot, details: Details::default() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::treatment::regimen::tests::{day, regimen};
    use crate::record::entry::EntryBody;
    use crate::record::fact::Fact;

    fn id(number: u64) -> EntryId {
        EntryId::new(number, [0; 10])
    }

    fn given(at: &str) -> Fact {
        Fact::Injection(Injection {
            at: at.parse().unwrap(),
            dose: Dose::new(DOSE_MG.value).unwrap(),
            site: "LT1".parse().unwrap(),
            details: Details::default(),
        })
    }

    /// Entries with ids from 0 on.
    fn record(entries: impl IntoIterator<Item = EntryBody>) -> Record {
        let mut record = Record::default();
        for (number, what) in (0..).zip(entries) {
            record.add(Entry { id: id(number), what });
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
        record.add(Entry { id: id(2), what: EntryBody::Amendment { of: id(0), to: to.clone() } });
        let after = rows_of_month(&record, day("2026-11-01"));
        assert_eq!(after[0], before[0]);
        assert_eq!((after[1].id, Fact::Injection(after[1].injection.clone())), (id(0), to));
        assert_eq!((after[1].is_amended, after[1].is_voided), (true, false));

        record.add(Entry { id: id(3), what: voiding(0) });
        let row = &rows_of_month(&record, day("2026-11-01"))[1];
        assert_eq!((row.is_amended, row.is_voided), (true, true));
        assert_eq!(row.trail.iter().map(|entry| entry.id).collect::<Vec<_>>(), [id(0), id(2), id(3)]);
    }

    #[test]
    fn an_earlier_injection_begins_yesterday_at_the_usual_time() {
        let now: Moment = "2026-11-22T10:05:00+01:00[Europe/Berlin]".parse().unwrap();
        let resolve = |wall: NaiveDateTime, zone: &str| {
            Ok(format!("{}+01:00[{zone}]", wall.format("%FT%T")).parse().unwrap())
        };
        let at = |entries: Vec<EntryBody>| {
            earlier_injection(&record(entries), &now, resolve).map(|injection| injection.at.to_string())
        };
        let from = |first| vec![EntryBody::Fact(Fact::Regimen(regimen(first, 1)))];
        assert_eq!(at(from("2026-11-21")).unwrap(), "2026-11-21T07:30:00+01:00[Europe/Berlin]");
        assert_eq!(at(from("2026-11-22")).unwrap(), "2026-11-21T10:05:00+01:00[Europe/Berlin]");
        let skipped = earlier_injection(&record(from("2026-11-21")), &now, |_, _| Err(Skipped));
        assert_eq!(skipped.unwrap().at, now);
    }
}
