//! What the settings say of reminders, and what the events in the calendar are called.

use crate::app::i18n::messages::Reminding;
use crate::exchange::icalendar::Occasion;

impl Reminding {
    /// What rings and what does not, line by line.
    pub const fn honest(&self) -> [&'static str; 3] {
        [self.rings, self.does_not_ring, self.not_in_step]
    }

    /// Whether the browser lets this app notify, by its own word for it.
    pub fn permission(&self, permission: &str) -> &'static str {
        match permission {
            "granted" => self.allowed,
            "denied" => self.blocked,
            "default" => self.not_yet_allowed,
            _ => self.not_available,
        }
    }

    /// What an event in the calendar is called.
    pub fn occasion(&self, occasion: Occasion) -> String {
        let name = match occasion {
            Occasion::Dose => self.injection,
            Occasion::BloodTest(_) | Occasion::PrescribedTest(_) => self.blood_test,
            Occasion::Reorder => self.reorder,
        };
        name.to_owned()
    }
}
