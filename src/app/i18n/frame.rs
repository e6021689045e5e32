//! Sentences of the frame, of forms and of pages that have few of them.

use chrono::NaiveDate;

use crate::app::i18n::messages::{Form, Health, History, Lists, Shell, Steps};
use crate::app::i18n::{clinical_terms, dates, format, strings};
use crate::domain::labs::analyte::Analyte;
use crate::domain::patient::acknowledgement::{Acknowledgement, Matter};

impl Shell {
    /// The pages of the navigation in their order.
    pub const fn tabs(&self) -> [&'static str; 6] {
        [
            self.tab_today,
            self.tab_history,
            self.tab_labs,
            self.tab_guide,
            self.tab_dose_check,
            self.tab_settings,
        ]
    }
}

impl Form {
    pub fn unit_of(&self, analyte: Analyte) -> String {
        self.unit_of_one(strings().terms.analyte_inline(analyte))
    }
}

impl Lists {
    /// How many of how many.
    pub fn shown(&self, shown: usize, all: usize) -> String {
        self.shown_of(&format::grouped(&shown.to_string()), &format::grouped(&all.to_string()))
    }
}

impl Steps {
    pub fn place(&self, step: usize, all: usize) -> String {
        self.step_of(&step.to_string(), &all.to_string())
    }

    pub const fn all(&self) -> [&'static str; 5] {
        [self.today, self.sites, self.labs, self.backup, self.emergency]
    }
}

impl Health {
    pub fn answered(&self, day: NaiveDate) -> String {
        self.answered_on(&dates::day(day))
    }

    /// That doctor or nurse know of something.
    pub fn known(&self, Acknowledgement { of, on }: &Acknowledgement) -> String {
        match of {
            Matter::Condition(asked) => {
                self.answer_known(&dates::day(*on), clinical_terms().question(*asked))
            }
            Matter::Medicine(name) => self.medicine_known(&dates::day(*on), name.text()),
        }
    }

    pub fn since(&self, day: NaiveDate) -> String {
        self.listed_on(&dates::day(day))
    }

    pub fn ended_line(&self, name: &str, day: NaiveDate) -> String {
        self.ended_on(name, &dates::day(day))
    }
}

impl History {
    pub fn voided_because(&self, when: &str, reason: Option<&str>) -> String {
        match reason {
            Some(reason) => self.voided_for(when, reason),
            None => self.undone(when),
        }
    }
}
