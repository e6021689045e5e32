//! What a language has to say on each page.

use chrono::NaiveDate;

use crate::domain::labs::calendar::{PlannedCount, PrescribedTest};
use crate::domain::labs::result::LabResult;
use crate::domain::patient::patient::{Sex, WeightMeasurement};
use crate::domain::patient::preference::Preference;
use crate::domain::quantities::moment::Moment;
use crate::domain::sites::injection_site::InjectionSite;
use crate::domain::sites::rotation::Rest;
use crate::domain::treatment::injection::{Details, InjectedBy, Injection, PartlyGiven};
use crate::domain::treatment::regimen::{Counted, Regimen, Standing};
use crate::domain::treatment::schedule::Due;
use crate::domain::treatment::supply::Cover;

type Text = &'static str;

/// The first start.
#[expect(missing_docs, reason = "the fields are the documentation")]
pub struct SetUp {
    pub title: Text,
    pub lead: Text,
    pub only_dose_check: Text,
    pub have_backup: Text,
    pub sex: Text,
    pub sex_hint: Text,
    pub birth_date: Text,
    pub birth_date_hint: Text,
    pub start: Text,
    pub start_hint: Text,
    pub dose: Text,
    pub dose_hint: Text,
    pub every: Text,
    pub every_hint: Text,
    pub usual_time: Text,
    pub usual_time_hint: Text,
    pub weight: Text,
    pub weight_hint: Text,
    pub done: Text,
}

/// The page of the day.
#[expect(missing_docs, reason = "the fields are the documentation")]
pub struct Today {
    pub due: fn(&Due, NaiveDate) -> String,
    pub done: fn(&Injection) -> String,
    pub done_more: fn(usize) -> String,
    pub extra_doses: fn(usize, NaiveDate, NaiveDate) -> String,
    pub same_dose_twice: fn(usize, NaiveDate, NaiveDate) -> String,
    pub to_history: Text,
    pub partly: fn(PartlyGiven, NaiveDate, NaiveDate) -> String,
    pub already: Text,
    pub last: fn(&Injection, i64) -> String,
    pub no_last: Text,
    pub record: Text,
    pub record_another: Text,
    pub show_all: Text,
    pub undo: Text,
    pub undone: Text,
    pub missed_yesterday: fn(NaiveDate) -> String,
    pub add_earlier: Text,
    pub next_site: fn(InjectionSite, Rest) -> String,
    pub chosen_site: fn(InjectionSite, Rest) -> String,
    pub planned_count: fn(&PlannedCount) -> String,
    pub own_test: fn(&PrescribedTest) -> String,
    pub earlier_tests: Text,
    pub to_labs: Text,
    pub both_clocks: fn(&Moment, &Moment) -> String,
    pub other_day: Text,
    pub important: Text,
    pub about_health: Text,
    pub neutropenia: fn(&LabResult, NaiveDate) -> String,
    pub due_notice: Text,
    pub syringes: Text,
    pub syringes_low: fn(&Cover) -> String,
    pub to_health: Text,
    pub unusable: Text,
}

/// The figure of the body.
#[expect(missing_docs, reason = "the fields are the documentation")]
pub struct Body {
    pub heading: Text,
    pub legend: Text,
    pub left: Text,
    pub right: Text,
    pub front: Text,
    pub back: Text,
    pub suggested: Text,
    pub others_inject: Text,
    pub key: Text,
    pub recent: Text,
    pub rested: Text,
    pub unused: Text,
}

/// Recording and correcting an injection.
#[expect(missing_docs, reason = "the fields are the documentation")]
pub struct InjectionWords {
    pub title: Text,
    pub correct_title: Text,
    pub earlier_title: Text,
    pub dose: Text,
    pub site: Text,
    pub site_option: fn(InjectionSite, Rest) -> String,
    pub whole: Text,
    pub whole_yes: Text,
    pub partly: fn(PartlyGiven) -> Text,
    pub partly_advice: Text,
    pub more: Text,
    pub unsaid: Text,
    pub pain: Text,
    pub pain_number: fn(u8) -> String,
    pub by: Text,
    pub by_name: fn(InjectedBy) -> Text,
    pub note: Text,
    pub note_too_long: fn(usize) -> String,
    pub dose_of: Text,
    pub dose_of_hint: Text,
    /// A day, today beside it.
    pub dose_day: fn(NaiveDate, NaiveDate) -> String,
    pub second: fn(&Injection, NaiveDate) -> String,
    pub second_confirm: Text,
    pub saved: fn(&Injection) -> String,
    pub line: fn(&Injection) -> String,
}

/// All injections.
#[expect(missing_docs, reason = "the fields are the documentation")]
pub struct History {
    pub add: Text,
    pub empty: Text,
    pub years: Text,
    pub count: fn(usize) -> String,
    pub void: Text,
    pub void_title: Text,
    pub void_hint: Text,
    pub reason: Text,
    pub corrected: Text,
    pub same_day: fn(usize) -> String,
    pub voided: Text,
    pub trail: Text,
    pub first_recorded: fn(&str, &str) -> String,
    pub amended_to: fn(&str, &str) -> String,
    pub voided_because: fn(&str, Option<&str>) -> String,
    pub told: fn(&Details) -> Option<String>,
}

/// Everything that can be changed later, and the files.
#[expect(missing_docs, reason = "the fields are the documentation")]
pub struct Settings {
    pub details: Text,
    pub details_line: fn(Sex, NaiveDate, NaiveDate) -> String,
    pub change_details: Text,
    pub change: Text,
    pub preference: fn(Preference) -> (Text, Text),
    pub regimen: Text,
    pub regimen_line: fn(&Regimen) -> String,
    /// None for one that has ended.
    pub standing: fn(Standing) -> Option<Text>,
    pub change_regimen: Text,
    pub change_from: Text,
    pub change_from_hint: Text,
    pub later: Text,
    pub keep_later: fn(&[NaiveDate]) -> String,
    pub drop_later: fn(&[NaiveDate]) -> String,
    pub weight: Text,
    pub weight_line: fn(&WeightMeasurement) -> String,
    pub weighed_on: Text,
    pub no_weight: Text,
    pub add_weight: Text,
    pub all_weights: Text,
    pub theme: Text,
    pub theme_system: Text,
    pub theme_light: Text,
    pub theme_dark: Text,
    pub language: Text,
    pub language_system: Text,
    pub simple: Text,
    pub simple_off: Text,
    pub simple_on: Text,
    pub about: Text,
    pub about_lead: Text,
    pub quoted: Text,
    pub version: Text,
    pub counted: Text,
    pub counted_hint: Text,
    pub counted_from: fn(Counted) -> Text,
    pub window: Text,
    pub window_hours: fn(u8) -> String,
}
