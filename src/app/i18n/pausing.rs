//! What the forms about doses that are left out say, and their list.

use chrono::NaiveDate;

use crate::app::i18n::messages::Pausing;
use crate::app::i18n::{dates, strings};
use crate::domain::treatment::pause::{Cause, Pause, Skip};

impl Pausing {
    pub fn was_left_out_saved(&self, day: NaiveDate) -> String {
        self.dose_was_left_out(&dates::day(day))
    }

    pub fn cause(&self, cause: Cause) -> &'static str {
        strings().pause.cause(cause)
    }

    pub fn line(&self, pause: &Pause) -> String {
        let (from, cause) = (dates::day(pause.from), strings().pause.cause_inline(pause.cause));
        match pause.until {
            Some(until) => self.paused_from_until(&from, &dates::day(until), cause),
            None => strings().pause.paused_since(&from, cause),
        }
    }

    pub fn skip_line(&self, skip: &Skip) -> String {
        self.dose_left_out(&dates::day(skip.day), strings().pause.cause_inline(skip.cause))
    }
}
