//! What a language has to say of rules and statements: dose check, guide, health, emergency.

use chrono::NaiveDate;

use crate::domain::labs::egfr::Stage;
use crate::domain::labs::renal::Clearance;
use crate::domain::labs::result::{Count, Creatinine};
use crate::domain::monograph::Statement;
use crate::domain::patient::patient::Sex;
use crate::domain::quantities::source::Source;
use crate::domain::quantities::units::Years;
use crate::domain::rules::assessment::Overall;
use crate::domain::rules::{Finding, Missing, RuleId};

type Text = &'static str;

/// The clinician's page.
#[expect(missing_docs, reason = "the fields are the documentation")]
pub struct DoseCheck {
    pub lead: Text,
    pub answers: Text,
    pub age: Text,
    pub weight: Text,
    pub height: Text,
    pub height_hint: Text,
    pub clearances: Text,
    pub basis: Text,
    pub weight_used: Text,
    pub clearance: Text,
    pub formula: fn(Sex) -> String,
    pub substituted: fn(&Clearance, Years, Sex, Creatinine) -> String,
    pub value: fn(&Clearance) -> String,
    pub used: fn(&Clearance) -> String,
    pub no_height: Text,
    pub needs_height: Text,
    pub short: fn() -> String,
    pub light: Text,
    pub no_clearance: Text,
    pub finding: fn(&Finding, &[Statement]) -> String,
    pub renal_clear: fn(&[Clearance]) -> String,
    pub overall: fn(Overall) -> Text,
    pub missing_count: fn(usize) -> String,
    pub not_judged: Text,
    pub missing_line: fn(Missing, &[RuleId]) -> String,
    pub clear: Text,
    pub clear_line: fn(&[RuleId]) -> String,
    pub numbers: Text,
    pub egfr: fn(u16, Stage) -> String,
    pub egfr_label: Text,
    pub egfr_note: Text,
    pub empty: Text,
    pub from_record: fn(NaiveDate) -> String,
    pub began: Text,
    pub use_record: Text,
    pub start_empty: Text,
    pub groups: GroupWords,
    pub unknown_answer: Text,
    pub yes: Text,
    pub no: Text,
    pub dose: Text,
    pub every: Text,
    pub route: Text,
    pub subcutaneous: Text,
    pub other_route: Text,
    pub start: Text,
    pub counted_on: Text,
    pub counted_on_hint: Text,
    pub names_hint: Text,
    pub medicine_names: Text,
    pub vaccine_names: Text,
    pub print: Text,
    pub printed: fn(NaiveDate) -> String,
    pub entered: Text,
    pub creatinine: fn(Creatinine) -> String,
    pub neutrophils: fn(Count) -> String,
    pub measured: fn(&str, NaiveDate) -> String,
    pub cited: fn(&Source, &[Statement]) -> String,
    pub sources: Text,
    pub rules_version: fn(usize, usize) -> String,
    pub signature: Text,
}

/// The groups of inputs, as a clinician asks.
#[expect(missing_docs, reason = "the fields are the documentation")]
pub struct GroupWords {
    pub patient: Text,
    pub laboratory: Text,
    pub indication: Text,
    pub regimen: Text,
    pub allergy: Text,
    pub infection: Text,
    pub people: Text,
    pub medicines: Text,
    pub technique: Text,
}

/// All statements.
#[expect(missing_docs, reason = "the fields are the documentation")]
pub struct Guide {
    pub lead: Text,
    pub search: Text,
    pub reader: Text,
    pub everyone: Text,
    pub patients: Text,
    pub clinicians: Text,
    pub topic: Text,
    pub all_topics: Text,
    pub count: fn(usize) -> String,
    pub nothing: Text,
    pub to_patients: Text,
    pub teaching: Text,
    pub print: Text,
}

/// What a patient tells about health.
#[expect(missing_docs, reason = "the fields are the documentation")]
pub struct Health {
    pub title: Text,
    pub lead: Text,
    pub answered: fn(NaiveDate) -> String,
    pub confirm: Text,
    pub confirmed: Text,
    pub medicines: Text,
    pub vaccinations: Text,
    pub since: fn(NaiveDate) -> String,
    pub none_listed: Text,
    pub name: Text,
    pub add: Text,
    pub ended: Text,
    pub end_of: fn(&str) -> String,
    pub ended_line: fn(&str, NaiveDate) -> String,
    pub all_ended: Text,
    pub saved: Text,
}

/// What to do in an emergency.
#[expect(missing_docs, reason = "the fields are the documentation")]
pub struct Emergency {
    pub title: Text,
    pub call: Text,
    pub reaction: Text,
    pub reaction_signs: Text,
    pub reaction_do: Text,
    pub infection: Text,
    pub infection_signs: Text,
    pub infection_do: Text,
}
