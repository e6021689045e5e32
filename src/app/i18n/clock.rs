//! Whether the clock can be right.

use chrono::{DateTime, FixedOffset};

use crate::app::i18n::dates;
use crate::app::i18n::messages::Clock;
use crate::domain::quantities::moment::Moment;
use crate::record::queries::clock_doubt::ClockDoubt;

impl Clock {
    /// What speaks against the clock that shows `now`.
    pub fn clock(&self, doubt: ClockDoubt, now: &Moment) -> String {
        let (day, time) = (dates::weekday(now.date()), dates::time(now.time()));
        let of = |newest: DateTime<FixedOffset>| dates::day(newest.naive_local().date());
        match doubt {
            ClockDoubt::BeforeRelease => self.before_release(&day, &time),
            ClockDoubt::BeforeEntry(newest) => self.before_entry(&day, &time, &of(newest)),
            ClockDoubt::LongAfter(newest) => self.long_after(&day, &time, &of(newest)),
        }
    }
}
