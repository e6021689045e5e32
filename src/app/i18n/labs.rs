//! What a language has to say about blood tests.

use chrono::NaiveDate;

use crate::domain::labs::blood::Decline;
use crate::domain::labs::calendar::TestStatus;
use crate::domain::labs::panel::LabPanel;
use crate::domain::labs::result::{LabResult, NoBound};
use crate::domain::labs::trend::Trend;
use crate::domain::labs::unit::LabUnit;
use crate::domain::quantities::number::Decimal;
use crate::domain::rules::Missing;
use crate::exchange::lab_table::{
    Asked, DateOrder, HeadContradiction, MappingError, Refused, Separator, Table, TableError,
};
use crate::record::change::ValidationError;
use crate::record::queries::clearance::ClearanceOf;
use crate::record::queries::renal_conflict::Conflict;

type Text = &'static str;

/// Blood tests.
#[expect(missing_docs, reason = "the fields are the documentation")]
pub struct Labs {
    pub add: Text,
    pub add_title: Text,
    pub correct_title: Text,
    pub drawn: Text,
    pub drawn_hint: Text,
    pub results_hint: Text,
    pub groups: [Text; 3],
    pub range: Text,
    pub range_of: fn(&str) -> String,
    pub range_hint: Text,
    pub not_a_range: Text,
    pub range_alone: Text,
    pub not_a_bound: fn(NoBound) -> String,
    pub thousands_or_unit: fn(Decimal, LabUnit) -> String,
    pub computed: Text,
    pub computed_hint: Text,
    pub computed_from: fn(&str, Option<&str>) -> String,
    pub segmented: Text,
    pub bands: Text,
    pub too_many_parts: Text,
    pub own: Text,
    pub own_one: Text,
    pub own_name: Text,
    pub add_own: Text,
    pub value: Text,
    pub unit: Text,
    pub not_a_unit: Text,
    pub report: Text,
    pub laboratory: Text,
    pub calendar: Text,
    pub month: fn(u32) -> String,
    pub due: Text,
    pub test: Text,
    pub status: Text,
    pub standing_word: fn(TestStatus) -> String,
    pub not_here: Text,
    pub results: Text,
    pub earlier: Text,
    pub empty: Text,
    pub low_neutrophils: Text,
    pub counted_from: fn(NaiveDate) -> String,
    pub after_first_year: Text,
    pub restart: Text,
    pub restart_on: Text,
    pub restart_hint: Text,
    pub add_test: Text,
    pub test_on: Text,
    pub test_hint: Text,
    pub test_note: Text,
    pub own_test: Text,
    pub began_again: fn(NaiveDate) -> String,
    pub below_normal: Text,
    pub above_normal: Text,
    pub since_baseline: fn(&LabResult, NaiveDate, &LabResult) -> Option<String>,
    pub clearance: fn(&ClearanceOf) -> String,
    pub low_clearance: fn() -> String,
    pub no_clearance: fn(Missing) -> String,
    pub conflict: fn(&Conflict) -> String,
    pub fall: fn(Decline) -> Option<String>,
    pub normal: fn(&str) -> String,
    pub panel_line: fn(NaiveDate) -> String,
    pub import: Import,
    pub saved: Text,
    pub trends: Text,
    pub no_trend: Text,
    pub overview: Text,
    pub period: Text,
    pub caption: fn(&Trend) -> String,
    pub own_caption: fn(&str, usize, &str, &str) -> String,
    pub walk: fn(&str) -> String,
    pub limit: fn() -> String,
    pub limit_key: Text,
    pub normal_key: Text,
    pub strip_key: Text,
    pub before_treatment: Text,
    pub as_table: Text,
    pub on_report: Text,
    pub elsewhere: Text,
}

/// A table of a laboratory, on its way in.
#[expect(missing_docs, reason = "the fields are the documentation")]
pub struct Import {
    pub title: Text,
    pub paste: Text,
    pub paste_hint: Text,
    pub file: Text,
    pub next: Text,
    pub another: Text,
    pub ambiguous: Text,
    pub separator: fn(Separator) -> Text,
    pub refused: fn(&TableError) -> String,
    pub columns: Text,
    pub holds: Text,
    pub ignore: Text,
    pub laboratory: Text,
    pub note: Text,
    pub own: Text,
    pub results: Text,
    pub date: fn(DateOrder) -> Text,
    pub unit_missing: Text,
    pub not_mapped: fn(&MappingError, &Table) -> String,
    pub contradicted: fn(&str, HeadContradiction) -> String,
    pub summary: fn(usize, usize) -> String,
    pub found: fn(&LabPanel) -> String,
    pub ask: Text,
    pub asked: fn(&Asked) -> String,
    pub confirm_first: Text,
    /// Before more is added than a slow device keeps at once.
    pub takes_long: Text,
    pub left: Text,
    pub left_out: fn(&Refused) -> String,
    pub not_taken: fn(&LabPanel, &ValidationError) -> String,
    pub add: fn(usize) -> String,
    pub added: fn(usize) -> String,
}
