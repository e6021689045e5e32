//! What the page Settings says of the person and of what is prescribed.

use chrono::NaiveDate;

use crate::app::i18n::messages::Settings;
use crate::app::i18n::{dates, later_strings, strings};
use crate::domain::patient::patient::{Sex, WeightMeasurement};
use crate::domain::patient::preference::Preference;
use crate::domain::treatment::regimen::{Counted, Regimen, Standing};

impl Settings {
    pub fn details_line(&self, sex: Sex, birth: NaiveDate, start: NaiveDate) -> String {
        let terms = &strings().terms;
        let sex = if sex == Sex::Female { terms.female } else { terms.male };
        self.born(sex, &dates::day(birth), &dates::day(start))
    }

    /// What a preference is called, and what it does.
    pub fn preference(&self, preference: Preference) -> (&'static str, &'static str) {
        let later = later_strings();
        match preference {
            Preference::SkinRestDays => (later.sites.rest_days, later.sites.rest_days_hint),
            Preference::HoursOut => (later.supply.hours_out, later.supply.hours_out_hint),
        }
    }

    pub fn regimen_line(&self, regimen: &Regimen) -> String {
        let counted = match regimen.counted {
            Counted::FromStart => self.at_about(&dates::time(regimen.usual_time)),
            Counted::FromLastDose => self.counted_from_last.to_owned(),
        };
        self.regimen_from(
            &dates::day(regimen.from),
            &strings().terms.milligrams(regimen.dose.decimal()),
            &strings().terms.every(regimen.every_days.get()),
            &counted,
        )
    }

    /// None for one that has ended.
    pub const fn standing(&self, standing: Standing) -> Option<&'static str> {
        match standing {
            Standing::Planned => Some(self.planned),
            Standing::InForce => Some(self.in_force),
            Standing::Replaced => Some(self.replaced),
            Standing::Ended => None,
        }
    }

    pub fn keep_later(&self, days: &[NaiveDate]) -> String {
        match days {
            [day] => self.keep_change(&dates::day(*day)),
            _ => self.keep_changes(&dates::days(days)),
        }
    }

    pub fn drop_later(&self, days: &[NaiveDate]) -> String {
        match days {
            [day] => self.drop_change(&dates::day(*day)),
            _ => self.drop_changes(&dates::days(days)),
        }
    }

    pub fn weight_line(&self, weighing: &WeightMeasurement) -> String {
        self.weighed(&strings().terms.kilograms(weighing.kg.decimal()), &dates::day(weighing.on))
    }

    pub const fn counted_from(&self, counted: Counted) -> &'static str {
        match counted {
            Counted::FromStart => self.from_start,
            Counted::FromLastDose => self.from_last_dose,
        }
    }

    pub fn window_hours(&self, hours: u8) -> String {
        self.hours(usize::from(hours))
    }

    pub fn version(&self) -> String {
        self.version_of(env!("CARGO_PKG_VERSION"))
    }
}
