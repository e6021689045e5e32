//! The headings of advice: whom to call and how soon.

use crate::app::i18n::messages::Care;
use crate::domain::rules::advice::{Advice, Urgency};

impl Care {
    pub const fn level(&self, urgency: Urgency) -> &'static str {
        match urgency {
            Urgency::Routine => self.routine,
            Urgency::Urgent => self.urgent,
            Urgency::Emergency => self.emergency,
        }
    }

    pub const fn heading(&self, advice: Advice) -> &'static str {
        match advice {
            Advice::Tell => self.tell,
            Advice::Check => self.check,
            Advice::AskBeforeVaccination => self.ask_before_vaccination,
            Advice::Call => self.call_soon,
            Advice::CallBeforeInjecting => self.call_before_injecting,
            Advice::CallToday => self.call_today,
            Advice::CallAboutDose => self.call_about_dose,
            Advice::CallNow => self.call_now,
            Advice::CallEmergencyNumber => self.call_emergency_number,
        }
    }
}
