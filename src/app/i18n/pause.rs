//! What is said of doses that are left out on purpose.

use chrono::NaiveDate;

use crate::app::i18n::dates;
use crate::app::i18n::messages::Pause;
use crate::domain::treatment::pause::{self, Cause};

impl Pause {
    pub fn skip_title(&self, day: NaiveDate) -> String {
        self.skip_dose_of(&dates::weekday(day))
    }

    pub fn was_skipped_title(&self, day: NaiveDate) -> String {
        self.was_dose_skipped(&dates::day(day))
    }

    pub fn end_title(&self, pause: &pause::Pause) -> String {
        self.end_pause_since(&dates::day(pause.from), self.cause_inline(pause.cause))
    }

    /// The headline during a pause.
    pub fn status(&self, pause: &pause::Pause) -> String {
        let cause = self.cause_inline(pause.cause);
        match pause.until {
            Some(until) => self.paused_until(&dates::day(until), cause),
            None => self.paused_since(&dates::day(pause.from), cause),
        }
    }

    /// The headline when the dose of today is left out.
    pub fn status_skipped(&self, why: Cause) -> String {
        self.skipped_today(self.cause_inline(why))
    }

    pub const fn cause(&self, cause: Cause) -> &'static str {
        match cause {
            Cause::Infection => self.cause_infection,
            Cause::Surgery => self.cause_surgery,
            Cause::Prescriber => self.cause_prescriber,
            Cause::OutOfStock => self.cause_out_of_stock,
            Cause::Travel => self.cause_travel,
            Cause::Other => self.cause_other,
            Cause::Forgotten => self.cause_forgotten,
        }
    }

    /// As inside a sentence.
    pub const fn cause_inline(&self, cause: Cause) -> &'static str {
        match cause {
            Cause::Infection => self.cause_infection_inline,
            Cause::Surgery => self.cause_surgery_inline,
            Cause::Prescriber => self.cause_prescriber_inline,
            Cause::OutOfStock => self.cause_out_of_stock_inline,
            Cause::Travel => self.cause_travel_inline,
            Cause::Other => self.cause_other_inline,
            Cause::Forgotten => self.cause_forgotten_inline,
        }
    }
}
