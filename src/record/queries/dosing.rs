//! The dosing history as the record tells it.

use chrono::{NaiveDate, NaiveDateTime};

use crate::domain::treatment::dosing_history::DosingHistory;
use crate::record::record::Record;

/// What decides how the days went from `first` on, with the last injection before them.
pub fn dosing_history(record: &Record, first: NaiveDate) -> DosingHistory {
    let before = record.given().find(|current| current.what.at.date() < first);
    let mut given: Vec<NaiveDateTime> = before.iter().map(|current| current.what.at.local()).collect();
    for current in
        record.injections_between(first, NaiveDate::MAX).iter().rev().filter(|current| !current.voided)
    {
        // In the order of the wall clock, which a journey can turn back.
        let local = current.what.at.local();
        given.insert(given.partition_point(|earlier| *earlier <= local), local);
    }
    let started = record.entries().first().map(|entry| entry.id.recorded_at().date_naive());
    DosingHistory {
        since: started.unwrap_or(NaiveDate::MAX),
        regimens: record.regimens().cloned().collect(),
        given,
        skips: record.skips().map(|current| *current.what).collect(),
        pauses: record.pauses().map(|current| *current.what).collect(),
    }
}

/// The first day that the record is about: the first regimen, or an injection before it.
pub fn treatment_start(record: &Record) -> Option<NaiveDate> {
    let regimen = record.regimens().map(|regimen| regimen.from).min();
    let given = record.given().next_back().map(|first| first.what.at.date());
    regimen.into_iter().chain(given).min()
}
