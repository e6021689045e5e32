//! What a language has to say about the concentration of anakinra.

use chrono::NaiveDateTime;

use crate::domain::treatment::pharmacokinetics::RenalGroup;
use crate::record::queries::clearance::ClearanceOf;
use crate::record::queries::drug_level::WhatIf;

type Text = &'static str;

/// The concentration over time.
#[expect(missing_docs, reason = "the fields are the documentation")]
pub struct Level {
    pub lead: Text,
    pub period: Text,
    pub periods: [Text; 3],
    pub what_ifs: Text,
    pub what_if: fn(WhatIf) -> Text,
    pub kidneys: Text,
    pub from_record: Text,
    pub group: fn(RenalGroup) -> String,
    pub chosen: fn(RenalGroup) -> String,
    pub measured: fn(&ClearanceOf, RenalGroup) -> String,
    pub dialysis: Text,
    pub assumed: Text,
    pub no_dose: Text,
    pub drawn_whole: Text,
    pub title: Text,
    pub caption: fn(&(f64, f64)) -> String,
    pub walk: Text,
    pub now: Text,
    pub at: fn(NaiveDateTime, f64, f64) -> String,
    pub milligrams: fn(f64) -> String,
    pub as_table: Text,
    pub lowest: Text,
    pub highest: Text,
    pub exposure: fn(f64) -> String,
    pub band: Text,
    pub about: Text,
    pub model: fn() -> String,
}
