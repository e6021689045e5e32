//! Entries for tests: a realistic history, and random ones.
#![allow(dead_code, reason = "each test uses a part")]

use std::num::NonZeroU8;

use anakinra_companion::domain::dose::Dose;
use anakinra_companion::domain::injection::Injection;
use anakinra_companion::domain::labs::{Analyte, LabPanel, LabResult, LabUnit};
use anakinra_companion::domain::moment::Moment;
use anakinra_companion::domain::number::Decimal;
use anakinra_companion::domain::patient::{Patient, Sex, Weighing, Weight};
use anakinra_companion::domain::regimen::Regimen;
use anakinra_companion::domain::sites::offered;
use anakinra_companion::record::entry::{Entry, EntryId, Fact, What};
use chrono::{DateTime, Duration, FixedOffset, NaiveDate, NaiveTime, Utc};
use proptest::prelude::*;

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

pub(crate) fn entry(count: u64, what: What) -> Entry {
    Entry { id: id(count), what }
}

pub(crate) fn fact(count: u64, fact: Fact) -> Entry {
    entry(count, What::Fact(fact))
}

pub(crate) fn injection(at: &str, spot: &str) -> Injection {
    Injection { at: moment(at), dose: dose(100), spot: spot.parse().unwrap() }
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
    }
}

/// Daily injections at about half past seven, over all spots, in three time zones.
pub(crate) fn years_of_injections(count: u64) -> Vec<Entry> {
    let spots = offered();
    let zones = [("Europe/Berlin", 1), ("America/New_York", -5), ("Asia/Tokyo", 9)];
    let first: DateTime<Utc> = "2016-01-01T07:12:00Z".parse().unwrap();
    (0..count)
        .map(|number| {
            let index = usize::try_from(number).unwrap();
            let (zone, hours) = zones[index / 40 % zones.len()];
            let offset = FixedOffset::east_opt(hours * 3600).unwrap();
            let minutes = i64::try_from(number * 24 * 60 + number * 7 % 40).unwrap();
            let at = Moment::new(first + Duration::minutes(minutes), offset, zone);
            fact(number, Fact::Injection(Injection { at, dose: dose(100), spot: spots[index % spots.len()] }))
        })
        .collect()
}

pub(crate) fn any_fact() -> impl Strategy<Value = Fact> {
    let date = (0_i64..20_000).prop_map(|days| day("1990-01-01") + Duration::days(days));
    let at = (0_i64..600_000, -14_i32..15).prop_map(|(hours, offset)| {
        let utc: DateTime<Utc> = "1990-01-01T00:00:00Z".parse().unwrap();
        Moment::new(utc + Duration::hours(hours), FixedOffset::east_opt(offset * 3600).unwrap(), "Etc/Test")
    });
    let milligrams = (1_i64..800).prop_map(dose);
    let spot = proptest::sample::select(offered());
    let given = (at, milligrams.clone(), spot)
        .prop_map(|(at, dose, spot)| Fact::Injection(Injection { at, dose, spot }));
    let prescribed =
        (date.clone(), milligrams, 1_u8..31, 0_u32..1440).prop_map(|(from, dose, days, minute)| {
            let usual_time = NaiveTime::from_num_seconds_from_midnight_opt(minute * 60, 0).unwrap();
            Fact::Regimen(Regimen { from, dose, every_days: NonZeroU8::new(days).unwrap(), usual_time })
        });
    let weighed = (date.clone(), 10_i64..4000).prop_map(|(on, tenths)| {
        Fact::Weighing(Weighing { on, kg: Weight::new(Decimal::new(tenths, 1)).unwrap() })
    });
    let drawn = (date.clone(), 0_i64..90_000, 0_u8..4).prop_map(|(drawn, digits, places)| {
        let value = Decimal::new(digits, places);
        let result = LabResult::new(Analyte::Neutrophils, value, LabUnit::GigaPerL);
        Fact::Labs(LabPanel { drawn, results: result.into_iter().collect() })
    });
    let treated = (date, 0_i64..30_000).prop_map(|(birth, days)| {
        Fact::Patient(Patient::new(Sex::Male, birth, birth + Duration::days(days)).unwrap())
    });
    prop_oneof![4 => given, 1 => prescribed, 1 => weighed, 1 => drawn, 1 => treated]
}

/// Entries of which some correct others, in random order.
pub(crate) fn any_history() -> impl Strategy<Value = Vec<Entry>> {
    let what = (any_fact(), 0_u8..4, 0_u64..30, ".{0,20}");
    proptest::collection::vec(what, 0..30).prop_map(|parts| {
        let entries = parts.into_iter().zip(0_u64..).map(|((fact, kind, of, reason), count)| {
            let of = id(of);
            entry(
                count,
                match kind {
                    0 if of != id(count) => What::Amendment { of, to: fact },
                    1 if of != id(count) => What::Voiding { of, reason: Some(reason) },
                    _ => What::Fact(fact),
                },
            )
        });
        entries.collect::<Vec<_>>()
    })
}
