//! What an injection begins with that is added afterwards, for a day on which none is recorded.

use chrono::{NaiveDate, NaiveDateTime};

use crate::domain::monograph::DOSE_MG;
use crate::domain::quantities::moment::{Moment, Skipped};
use crate::domain::treatment::dose::Dose;
use crate::domain::treatment::injection::{Details, Injection};
use crate::domain::treatment::regimen::in_force;
use crate::record::queries::sites::next_site;
use crate::record::record::Record;

/// An injection of a day at the usual time, or now where clocks in the zone were put forward over that or the time is yet
/// to come. `resolve` finds the moment of a wall-clock time in a zone.
pub fn injection_on(
    record: &Record,
    day: NaiveDate,
    now: &Moment,
    resolve: impl FnOnce(NaiveDateTime, &str) -> Result<Moment, Skipped>,
) -> Option<Injection> {
    let regimen = in_force(record.regimens(), day);
    let time = regimen.map_or(now.time(), |regimen| regimen.usual_time);
    let at = resolve(day.and_time(time), now.zone()).ok().filter(|at| at.utc() <= now.utc());
    let dose = regimen.map(|regimen| regimen.dose).or_else(|| Dose::new(DOSE_MG.value).ok())?;
    let site = Some(next_site(record, now.date())?);
    Some(Injection { at: at.unwrap_or_else(|| now.clone()), dose, site, details: Details::default() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::treatment::regimen::Regimen;
    use crate::domain::treatment::regimen::tests::{day, regimen};
    use crate::record::entry::{Entry, EntryBody};
    use crate::record::entry_id::EntryId;
    use crate::record::fact::Fact;

    #[test]
    fn it_begins_at_the_usual_time_of_its_day_and_never_in_the_future() {
        let now: Moment = "2026-11-22T10:05:00+01:00[Europe/Berlin]".parse().unwrap();
        let resolve = |wall: NaiveDateTime, zone: &str| {
            Ok(format!("{}+01:00[{zone}]", wall.format("%FT%T")).parse().unwrap())
        };
        let from = |first: &str, usual: &str| {
            let regimen = Regimen { usual_time: usual.parse().unwrap(), ..regimen(first, 1) };
            let mut record = Record::default();
            record.add(Entry {
                id: EntryId::new(0, [0; 10]),
                recorded: None,
                what: EntryBody::Fact(Fact::Regimen(regimen)),
            });
            record
        };
        for (first, usual, on, at) in [
            ("2026-11-21", "07:30:00", "2026-11-21", "2026-11-21T07:30:00+01:00[Europe/Berlin]"),
            ("2026-11-22", "07:30:00", "2026-11-21", "2026-11-21T10:05:00+01:00[Europe/Berlin]"),
            ("2026-11-21", "07:30:00", "2026-11-22", "2026-11-22T07:30:00+01:00[Europe/Berlin]"),
            ("2026-11-21", "10:05:00", "2026-11-22", "2026-11-22T10:05:00+01:00[Europe/Berlin]"),
            ("2026-11-21", "10:06:00", "2026-11-22", "2026-11-22T10:05:00+01:00[Europe/Berlin]"),
        ] {
            let begun = injection_on(&from(first, usual), day(on), &now, resolve).unwrap();
            assert_eq!(begun.at.to_string(), at, "{first} {usual} {on}");
        }
        let skipped =
            injection_on(&from("2026-11-21", "07:30:00"), day("2026-11-21"), &now, |_, _| Err(Skipped));
        assert_eq!(skipped.unwrap().at, now);
    }
}
