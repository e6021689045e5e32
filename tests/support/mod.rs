//! Entries for tests: a realistic history here, random ones in `arbitrary`. And what tests in a browser share, in `page`.
#![allow(dead_code, reason = "each test uses a part")]

#[cfg(not(target_arch = "wasm32"))]
pub(crate) mod arbitrary;
#[cfg(target_arch = "wasm32")]
pub(crate) mod page;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) mod scenario;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) mod stores;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) mod straight;

use std::num::NonZeroU8;

use anakinra_companion::domain::patient::patient::{Patient, Sex};
use anakinra_companion::domain::quantities::moment::Moment;
use anakinra_companion::domain::quantities::number::Decimal;
use anakinra_companion::domain::sites::injection_site::standard_sites;
use anakinra_companion::domain::treatment::dose::Dose;
use anakinra_companion::domain::treatment::injection::{Details, Injection};
use anakinra_companion::domain::treatment::regimen::{Counted, Regimen, WINDOW_HOURS};
use anakinra_companion::record::entry::{Entry, EntryBody};
use anakinra_companion::record::entry_id::EntryId;
use anakinra_companion::record::fact::Fact;
use anakinra_companion::record::record::Record;
use chrono::{DateTime, Duration, FixedOffset, NaiveDate, NaiveTime, Utc};

pub(crate) fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

pub(crate) fn moment(text: &str) -> Moment {
    text.parse().unwrap()
}

pub(crate) fn dose(milligrams: i64) -> Dose {
    Dose::new(Decimal::whole(milligrams)).unwrap()
}

pub(crate) fn id(count: u64) -> EntryId {
    let [.., a, b, c, d] = count.to_be_bytes();
    EntryId::new(1_764_000_000_000 + count * 1000, [0x5a, 0, 0, 0, 0, 0, a, b, c, d])
}

pub(crate) fn entry(count: u64, what: EntryBody) -> Entry {
    Entry { id: id(count), recorded: None, what }
}

pub(crate) fn fact(count: u64, fact: Fact) -> Entry {
    entry(count, EntryBody::Fact(fact))
}

pub(crate) fn injection(at: &str, site: &str) -> Injection {
    Injection {
        at: moment(at),
        dose: dose(100),
        site: Some(site.parse().unwrap()),
        details: Details::default(),
    }
}

pub(crate) fn patient() -> Patient {
    Patient::new(Sex::Female, day("1980-05-10"), day("2026-01-31")).unwrap()
}

pub(crate) fn regimen(from: &str, every_days: u8) -> Regimen {
    Regimen {
        from: day(from),
        dose: dose(100),
        every_days: NonZeroU8::new(every_days).unwrap(),
        usual_time: NaiveTime::from_hms_opt(7, 30, 0).unwrap(),
        counted: Counted::FromStart,
        window_hours: WINDOW_HOURS.value,
    }
}

/// The record of a patient on a daily regimen since 1 February 2026, and more.
pub(crate) fn started(more: impl IntoIterator<Item = Fact>) -> Record {
    let begin = [Fact::Patient(patient()), Fact::Regimen(regimen("2026-02-01", 1))];
    let mut record = Record::default();
    for (count, what) in (0_u64..).zip(begin.into_iter().chain(more)) {
        record.add(fact(count, what));
    }
    record
}

/// Daily injections at about half past seven, over all sites, in three time zones.
pub(crate) fn years_of_injections(count: u64) -> Vec<Entry> {
    let sites = standard_sites();
    let zones = [("Europe/Berlin", 1), ("America/New_York", -5), ("Asia/Tokyo", 9)];
    let first: DateTime<Utc> = "2016-01-01T07:12:00Z".parse().unwrap();
    (0..count)
        .map(|number| {
            let index = usize::try_from(number).unwrap();
            let (zone, hours) = zones[index / 40 % zones.len()];
            let offset = FixedOffset::east_opt(hours * 3600).unwrap();
            let minutes = i64::try_from(number * 24 * 60 + number * 7 % 40).unwrap();
            let at = Moment::new(first + Duration::minutes(minutes), offset, zone);
            fact(
                number,
                Fact::Injection(Injection {
                    at,
                    dose: dose(100),
                    site: Some(sites[index % sites.len()]),
                    details: Details::default(),
                }),
            )
        })
        .collect()
}

/// The same id as another device would have made it.
pub(crate) fn on_device(id: EntryId, device: u8) -> EntryId {
    EntryId::new(id.recorded_ms(), [device, 0, 0, 0, 0, 0, 0, 0, 0, 0])
}
