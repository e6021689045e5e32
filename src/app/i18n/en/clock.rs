//! Whether the clock can be right, in English.

use chrono::{DateTime, FixedOffset};

use crate::app::i18n::dates;
use crate::domain::quantities::moment::Moment;
use crate::record::queries::clock_doubt::ClockDoubt;

pub(super) fn clock(doubt: ClockDoubt, now: &Moment) -> String {
    let shown = format!("This device shows {}, {}", dates::weekday(now.date()), dates::time(now.time()));
    let day = |at: DateTime<FixedOffset>| dates::day(at.naive_local().date());
    let advice = "Please check its date and time; nothing new is saved until they are right.";
    match doubt {
        ClockDoubt::BeforeRelease => format!("{shown}. This app is newer than that. {advice}"),
        ClockDoubt::BeforeEntry(newest) => {
            format!("{shown}. Your record has an entry of {}. {advice}", day(newest))
        }
        ClockDoubt::LongAfter(newest) => {
            format!("{shown}. The newest entry of your record is of {}. {advice}", day(newest))
        }
    }
}
