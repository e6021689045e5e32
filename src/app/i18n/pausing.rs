//! What the forms about doses that are left out say, and their list.

use chrono::NaiveDate;

use crate::app::i18n::messages::Pausing;
use crate::app::i18n::{dates, strings};
use crate::domain::treatment::pause::{Pause, Skip};

impl Pausing {
    pub fn was_skipped_saved(&self, day: NaiveDate) -> String {
        self.dose_was_skipped(&dates::day(day))
    }

    pub fn line(&self, pause: &Pause) -> String {
        let (from, cause) = (dates::day(pause.from), strings().pause.cause_inline(pause.cause));
        match pause.until {
            Some(until) => self.paused_from_until(&from, &dates::day(until), cause),
            None => strings().pause.paused_since(&from, cause),
        }
    }

    pub fn skip_line(&self, skip: &Skip) -> String {
        self.dose_skipped(&dates::day(skip.day), strings().pause.cause_inline(skip.cause))
    }
}
