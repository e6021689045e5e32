//! What a language has to say. Fields are named after what they mean; functions take the numbers.

use crate::app::i18n::{
    Body, Emergency, Guide, Health, History, InjectionWords, Keeping, Pauses, Pausing, Periods, Reactions,
    Reminding, SetUp, Settings, Sites, Skins, Storing, Supplies, Symptoms, Today, Warming, Year,
};
use crate::domain::labs::analyte::{Analyte, Mistake};
use crate::domain::labs::calendar::PrescribedTest;
use crate::domain::labs::egfr::Stage;
use crate::domain::labs::renal::Basis;
use crate::domain::labs::result::{CustomResult, LabResult, Range};
use crate::domain::labs::unit::LabUnit;
use crate::domain::monograph::{Note, Severity, Statement, Topic};
use crate::domain::patient::conditions::Condition;
use crate::domain::patient::patient::Height;
use crate::domain::quantities::moment::Moment;
use crate::domain::quantities::name::NameError;
use crate::domain::quantities::number::{Decimal, NumberError};
use crate::domain::quantities::units::Years;
use crate::domain::rules::{Finding, Missing, RuleId};
use crate::domain::sites::injection_site::{InjectionSite, Region, Side};
use crate::domain::sites::rotation::Rest;
use crate::exchange::backup::BackupError;
use crate::record::codec::Damage;
use crate::record::commit::CommitError;
use crate::record::queries::clock_doubt::ClockDoubt;
use crate::record::validation::ValidationError;

type Text = &'static str;

/// Everything.
#[expect(missing_docs, reason = "the fields are the documentation")]
pub struct Words {
    pub shell: Shell,
    pub terms: Terms,
    pub finding_for_patients: fn(&Finding, &[Statement]) -> Option<String>,
    pub form: Form,
    pub problems: Problems,
    pub set_up: SetUp,
    pub today: Today,
    pub body: Body,
    pub injection: InjectionWords,
    pub emergency: Emergency,
    pub keeping: Keeping,
    pub demo: Demo,
    pub steps: Steps,
    pub pause: Pauses,
    pub skin: Skins,
    pub reactions: Reactions,
    pub warming: Warming,
}

/// What only pages and forms of the part that comes later have to say, so that it comes with them.
#[expect(missing_docs, reason = "the fields are the documentation")]
pub struct LaterWords {
    pub problems: LaterProblems,
    pub lists: Lists,
    pub history: History,
    pub guide: Guide,
    pub health: Health,
    pub settings: Settings,
    pub storing: Storing,
    pub reminding: Reminding,
    pub pausing: Pausing,
    pub sites: Sites,
    pub symptoms: Symptoms,
    pub year: Year,
    pub period: Periods,
    pub supply: Supplies,
}

/// The frame around every page.
#[expect(missing_docs, reason = "the fields are the documentation")]
pub struct Shell {
    pub name: Text,
    pub skip: Text,
    pub pages: Text,
    /// Of the pages in the navigation, in their order, with soft hyphens where a narrow screen may break them.
    pub tabs: [Text; 6],
    pub today: Text,
    pub history: Text,
    pub labs: Text,
    pub dose_check: Text,
    pub guide: Text,
    pub health: Text,
    pub emergency: Text,
    pub symptoms: Text,
    pub settings: Text,
    pub visit: Text,
    pub level: Text,
    pub opening: Text,
    pub missing: Text,
    pub language_missing: Text,
    pub again: Text,
    pub set_up_first: Text,
    pub set_up: Text,
    pub source: Text,
    pub sources: Text,
}

/// Looking around in made-up data.
#[expect(missing_docs, reason = "the fields are the documentation")]
pub struct Demo {
    pub begin: Text,
    pub banner: Text,
    pub leave: Text,
    pub no_files: Text,
}

/// The first steps.
#[expect(missing_docs, reason = "the fields are the documentation")]
pub struct Steps {
    pub title: Text,
    pub place: fn(usize, usize) -> String,
    pub all: [Text; 5],
    pub next: Text,
    pub skip: Text,
    pub done: Text,
}

/// Names of things.
#[expect(missing_docs, reason = "the fields are the documentation")]
pub struct Terms {
    pub half_region: fn(Region, Side) -> String,
    pub site: fn(InjectionSite) -> String,
    pub rest: fn(Rest) -> String,
    pub rest_short: fn(Rest) -> String,
    pub analyte: fn(Analyte) -> Text,
    pub unit: fn(LabUnit) -> Text,
    pub result: fn(&LabResult) -> String,
    pub result_in: fn(&LabResult, LabUnit) -> String,
    pub result_elsewhere: fn(&LabResult) -> Option<String>,
    pub range: fn(Range) -> Option<String>,
    pub own_result: fn(&CustomResult) -> String,
    pub own_test: fn(&PrescribedTest) -> String,
    pub severity: fn(Severity) -> Text,
    pub sentence: fn(Statement) -> String,
    pub statement: fn(Statement) -> String,
    pub for_patients: fn(Statement) -> Option<String>,
    pub milligrams: fn(Decimal) -> String,
    pub kilograms: fn(Decimal) -> String,
    pub centimetres: fn(Decimal) -> String,
    pub years: fn(Years) -> String,
    pub year_unit: Text,
    pub every: fn(u8) -> String,
    pub decimal_mark: Text,
    pub days: Text,
    pub day: fn(u32, &str) -> String,
    pub weekdays_short: [Text; 7],
    pub months: [Text; 12],
    pub months_short: [Text; 12],
    pub female: Text,
    pub male: Text,
}

/// Names that only clinicians, or a statement that is looked up, need.
#[expect(missing_docs, reason = "the fields are the documentation")]
pub struct ClinicalTerms {
    pub basis: fn(Basis) -> Text,
    pub note: fn(Note) -> String,
    pub topic: fn(Topic) -> Text,
    pub condition: fn(Condition) -> Text,
    pub question: fn(Condition) -> Text,
    pub missing: fn(Missing) -> String,
    pub rule: fn(RuleId) -> Text,
    pub stage: fn(Stage) -> Text,
}

/// Words of every form.
#[expect(missing_docs, reason = "the fields are the documentation")]
pub struct Form {
    pub save: Text,
    pub saving: Text,
    pub cancel: Text,
    pub not_saved: Text,
    pub go_on: Text,
    pub discard: Text,
    pub is_right: Text,
    /// What a button does, to what: readers of screens hear both.
    pub action_on: fn(&str, &str) -> String,
    pub needed: Text,
    pub unit_of: fn(Text) -> String,
    pub date: Text,
    /// Beside a field for a day as long as nothing is entered.
    pub no_date: Text,
    pub time: Text,
    pub zone: fn(&str) -> String,
    pub saved: Text,
    pub correct: Text,
    pub voided: Text,
}

/// Words of lists of which a part is shown.
#[expect(missing_docs, reason = "the fields are the documentation")]
pub struct Lists {
    /// How many of how many.
    pub shown: fn(usize, usize) -> String,
    pub show_more: Text,
}

/// What is wrong, and what to do about it.
#[expect(missing_docs, reason = "the fields are the documentation")]
pub struct Problems {
    pub problem: Text,
    pub number: fn(NumberError) -> String,
    pub name: fn(NameError) -> String,
    pub not_a_date: Text,
    pub not_a_year: Text,
    pub not_a_time: Text,
    pub future_birth: Text,
    pub refused: fn(&ValidationError) -> String,
    pub skipped_time: Text,
    pub impossible_dose: fn(Decimal) -> String,
    pub unusual_dose: fn(Decimal) -> String,
    pub impossible_weight: fn() -> String,
    pub unusual_weight: Text,
    pub start_before_birth: Text,
    pub too_old: fn(u8) -> String,
    pub future_start: Text,
    pub not_done: fn(&CommitError) -> String,
    pub clock: fn(ClockDoubt, &Moment) -> String,
    pub clock_is_right: Text,
}

/// What is wrong on a page that comes later, and what to do about it.
#[expect(missing_docs, reason = "the fields are the documentation")]
pub struct LaterProblems {
    pub whole_number: fn(u16, u16) -> String,
    pub age: fn(u8) -> String,
    pub impossible_height: fn() -> String,
    pub unusual_height: Text,
    pub height_in_metres: fn(Height) -> String,
    pub unusual_age: Text,
    pub impossible_size: fn() -> String,
    pub unusual_size: Text,
    pub impossible_result: fn(Decimal, LabUnit, Option<LabUnit>) -> String,
    pub unusual_result: fn(Decimal, LabUnit, Option<Mistake>) -> String,
    pub backup: fn(&BackupError) -> String,
    pub damage: fn(&Damage) -> String,
    pub file: Text,
}
