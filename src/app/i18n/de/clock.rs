//! Whether the clock can be right, in German.

use chrono::{DateTime, FixedOffset};

use crate::app::i18n::dates;
use crate::domain::quantities::moment::Moment;
use crate::record::queries::clock_doubt::ClockDoubt;

pub(super) fn clock(doubt: ClockDoubt, now: &Moment) -> String {
    let shown = format!("Dieses Gerät zeigt {}, {}", dates::weekday(now.date()), dates::time(now.time()));
    let day = |at: DateTime<FixedOffset>| dates::day(at.naive_local().date());
    let advice = "Bitte prüfen Sie Datum und Uhrzeit; Neues wird erst gespeichert, wenn sie stimmen.";
    match doubt {
        ClockDoubt::BeforeRelease => format!("{shown}. Diese App ist neuer. {advice}"),
        ClockDoubt::BeforeEntry(newest) => {
            format!("{shown}. Ihre Aufzeichnung hat einen Eintrag vom {}. {advice}", day(newest))
        }
        ClockDoubt::LongAfter(newest) => {
            format!("{shown}. Der neueste Eintrag Ihrer Aufzeichnung ist vom {}. {advice}", day(newest))
        }
    }
}
