//! What a language has to say about reactions of the skin, symptoms, and how treatment goes.

use chrono::NaiveDate;

use crate::domain::patient::symptom::{Complaint, Grade, Symptom};
use crate::domain::sites::injection_site::InjectionSite;
use crate::domain::sites::reaction::{Progress, Reaction, Sign};
use crate::domain::treatment::injection::{Injection, Pain};

type Text = &'static str;

/// Skin and symptoms.
#[expect(missing_docs, reason = "the fields are the documentation")]
pub struct Reactions {
    pub ask: Text,
    pub add_reaction: Text,
    pub add_symptom: Text,
    pub line: fn(&Reaction) -> String,
    pub since: fn(&Reaction, NaiveDate) -> String,
    pub rests: fn(NaiveDate) -> String,
    pub with_neighbours: Text,
    pub gone: Text,
    pub gone_title: fn(&Reaction) -> String,
}

/// The page and the forms about skin and symptoms.
#[expect(missing_docs, reason = "the fields are the documentation")]
pub struct Symptoms {
    pub lead: Text,
    pub signs: Text,
    pub sign: fn(Sign) -> Text,
    pub size: Text,
    pub size_hint: Text,
    pub saved: fn(InjectionSite) -> String,
    pub reactions: Text,
    pub none: Text,
    pub last_day: Text,
    pub progress: fn(Progress) -> Option<Text>,
    pub usual: Text,
    pub weeks: Text,
    pub week: Text,
    pub week_count: Text,
    pub weeks_said: fn(&[usize]) -> String,
    pub symptoms: Text,
    pub no_symptom: Text,
    pub what: Text,
    pub complaint: fn(Complaint) -> Text,
    pub how_much: Text,
    pub grade: fn(Grade) -> Text,
    pub after: Text,
    pub unlinked: Text,
    pub injection: fn(&Injection) -> String,
    pub after_injection: fn(&Injection) -> String,
    pub note_hint: Text,
    pub symptom: fn(&Symptom) -> String,
    pub infection: Text,
    pub sites: Text,
    pub site_head: [Text; 3],
    pub pain: fn(&[Pain]) -> String,
}
