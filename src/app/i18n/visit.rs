//! What a language has to say on the page for the visit.

use chrono::NaiveDate;

use crate::domain::labs::calendar::{PlannedCount, PrescribedTest};
use crate::domain::monograph::Statement;
use crate::domain::treatment::injection::{Injection, PartlyGiven};
use crate::domain::treatment::pause::Skip;
use crate::record::queries::clearance::ClearanceOf;
use crate::record::queries::renal_conflict::Conflict;
use crate::record::queries::sites::HalfUse;

type Text = &'static str;

/// The page for the visit.
#[expect(missing_docs, reason = "the fields are the documentation")]
pub struct Visit {
    pub lead: Text,
    pub print: Text,
    pub save: Text,
    pub saved: Text,
    pub not_saved: Text,
    pub title: fn((NaiveDate, NaiveDate), NaiveDate) -> String,
    pub not_a_device: Text,
    pub nothing: Text,
    pub questions: Text,
    pub add_question: Text,
    pub question: Text,
    pub question_too_long: fn(usize) -> String,
    pub answered: Text,
    pub alerts: Text,
    pub no_alert: Text,
    pub for_the_team: fn(&str, &[Statement]) -> String,
    pub overdue_test: fn(&PrescribedTest) -> String,
    pub not_judged: fn(&str) -> String,
    pub since: fn(&str, Option<NaiveDate>) -> String,
    pub kidneys: fn(&Conflict) -> String,
    pub regimen: Text,
    pub doses: Text,
    pub several: fn(NaiveDate, &[Injection]) -> String,
    pub partly: fn(PartlyGiven, NaiveDate) -> String,
    pub skip: fn(&Skip) -> String,
    pub labs: Text,
    pub clearance: fn(&ClearanceOf) -> String,
    pub next_test: fn(&PlannedCount) -> String,
    pub tests_not_here: fn(usize) -> String,
    pub sites: Text,
    pub site: fn(&str, &HalfUse) -> String,
}
