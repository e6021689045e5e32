//! What is said where an injection is recorded, and of one that is.

use chrono::NaiveDate;

use crate::app::i18n::messages::Injection;
use crate::app::i18n::{dates, strings};
use crate::domain::sites::injection_site::InjectionSite;
use crate::domain::sites::rotation::Rest;
use crate::domain::treatment::injection::{self, Details, InjectedBy, PartlyGiven};

impl Injection {
    pub fn site_option(&self, site: InjectionSite, rest: Rest) -> String {
        self.site_and_rest(&strings().terms.site(site), &strings().terms.rest(rest))
    }

    /// Why only a part of a dose went in, to choose.
    pub const fn partly(&self, why: PartlyGiven) -> &'static str {
        match why {
            PartlyGiven::Leaked => self.partly_leaked,
            PartlyGiven::Broken => self.partly_broken,
            PartlyGiven::Stopped => self.partly_stopped,
            PartlyGiven::Other => self.partly_other,
        }
    }

    /// Why only a part of a dose went in, in the middle of a sentence.
    pub const fn partly_told(&self, why: PartlyGiven) -> &'static str {
        match why {
            PartlyGiven::Leaked => self.why_leaked,
            PartlyGiven::Broken => self.why_broken,
            PartlyGiven::Stopped => self.why_stopped,
            PartlyGiven::Other => self.why_other,
        }
    }

    pub fn pain_number(&self, number: u8) -> String {
        self.pain_of_ten(number.into())
    }

    pub const fn by_name(&self, by: InjectedBy) -> &'static str {
        match by {
            InjectedBy::Patient => self.by_patient,
            InjectedBy::Helper => self.by_helper,
            InjectedBy::Professional => self.by_professional,
        }
    }

    pub fn note_too_long(&self, longest: usize) -> String {
        self.note_at_most(&longest.to_string())
    }

    /// A day whose dose it may be, today beside it.
    pub fn dose_day(&self, day: NaiveDate, today: NaiveDate) -> String {
        let date = dates::day(day);
        match (day - today).num_days() {
            -1 => self.dose_of_yesterday(&date),
            0 => self.dose_of_today(&date),
            1 => self.dose_of_tomorrow(&date),
            _ => self.dose_of_day(&date),
        }
    }

    /// Whether to record another one soon after this.
    pub fn second(&self, other: &injection::Injection, today: NaiveDate) -> String {
        let (day, time) = (other.at.date(), dates::time(other.at.time()));
        let site = strings().terms.site_if_known_inline(other.site);
        if day == today {
            self.recorded_today(&time, &site)
        } else {
            self.recorded_on(&dates::day(day), &time, &site)
        }
    }

    pub fn saved(&self, injection: &injection::Injection) -> String {
        self.saved_one(&self.line(injection))
    }

    pub fn line(&self, injection: &injection::Injection) -> String {
        let at = &injection.at;
        let site = strings().terms.site_if_known_inline(injection.site);
        self.given_at(&dates::weekday(at.date()), &dates::time(at.time()), &site)
    }

    /// What was told about an injection, beside the line about it.
    pub fn told(&self, Details { pain, by, warmed, partly, note, dose_day, .. }: &Details) -> Option<String> {
        let dose_of = dose_day.map(|day| self.told_dose_of(&dates::day(day)));
        let partly = partly.map(|why| self.told_partly(self.partly_told(why)));
        let pain = pain.map(|pain| self.told_pain(&pain.number().to_string()));
        let by = by.map(|by| self.told_by(by).to_owned());
        let warmed = warmed.map(|minutes| strings().warming.told(minutes));
        let parts: Vec<String> =
            [dose_of, partly, pain, by, warmed, note.clone()].into_iter().flatten().collect();
        (!parts.is_empty()).then(|| parts.join(", "))
    }

    const fn told_by(&self, by: InjectedBy) -> &'static str {
        match by {
            InjectedBy::Patient => self.told_by_patient,
            InjectedBy::Helper => self.told_by_helper,
            InjectedBy::Professional => self.told_by_professional,
        }
    }
}
