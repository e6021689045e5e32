//! What is said of the days of a year, and of how many doses were given.

use crate::app::i18n::messages::Year;
use crate::app::i18n::strings;
use crate::domain::treatment::dosing_history::{Adherence, DoseDayStatus};

impl Year {
    /// How a day went.
    pub const fn became(&self, became: DoseDayStatus) -> &'static str {
        match became {
            DoseDayStatus::NotTracked => self.day_not_tracked,
            DoseDayStatus::OnTime => self.day_on_time,
            DoseDayStatus::Late => self.day_late,
            DoseDayStatus::Extra => self.day_extra,
            DoseDayStatus::Missed => self.day_missed,
            DoseDayStatus::Skipped(_) => self.day_skipped,
            DoseDayStatus::Paused(_) => self.day_paused,
            DoseDayStatus::Rest => self.day_rest,
            DoseDayStatus::Open => self.day_open,
        }
    }

    /// Why a dose was left out, if it was.
    pub fn cause(&self, became: DoseDayStatus) -> Option<&'static str> {
        match became {
            DoseDayStatus::Skipped(why) | DoseDayStatus::Paused(why) => Some(strings().pause.cause(why)),
            _ => None,
        }
    }

    pub fn adherence_line(&self, Adherence { due, given, extra }: Adherence) -> String {
        let percent = |given: u32| (given * 100).checked_div(due).map(|percent| percent.to_string());
        match (percent(given), extra) {
            (None, 0) => self.none_was_due.to_owned(),
            (None, _) => self.none_due_but_given(&extra.to_string()),
            (Some(percent), 0) => self.given_of_due(&given.to_string(), &due.to_string(), &percent),
            (Some(percent), _) => {
                let extra = usize::try_from(extra).unwrap_or(usize::MAX);
                self.given_and_more(extra, &given.to_string(), &due.to_string(), &percent)
            }
        }
    }
}
