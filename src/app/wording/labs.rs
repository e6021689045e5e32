//! What a language has to say about blood tests.

use chrono::NaiveDate;

use crate::domain::blood::Fall;
use crate::domain::lab_calendar::Standing;
use crate::domain::labs::LabResult;
use crate::domain::renal::Schedule;
use crate::domain::rules::Missing;
use crate::record::blood_tests::ClearanceOf;

type Text = &'static str;

/// Blood tests.
#[expect(missing_docs, reason = "the fields are the documentation")]
pub struct Labs {
    pub add: Text,
    pub add_title: Text,
    pub correct_title: Text,
    pub void_title: Text,
    pub drawn: Text,
    pub drawn_hint: Text,
    pub results_hint: Text,
    pub groups: [Text; 3],
    pub range: Text,
    pub range_of: fn(&str) -> String,
    pub range_hint: Text,
    pub not_a_range: Text,
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
    pub standing: Text,
    pub standing_word: fn(Standing) -> String,
    pub results: Text,
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
    pub a_test: Text,
    pub void_test: Text,
    pub actions: Text,
    pub below_normal: Text,
    pub above_normal: Text,
    pub since_baseline: fn(&LabResult, NaiveDate, &LabResult) -> Option<String>,
    pub clearance: fn(&ClearanceOf) -> String,
    pub low_clearance: fn() -> String,
    pub no_clearance: fn(Missing) -> String,
    pub conflict: fn(&ClearanceOf, Schedule) -> String,
    pub fall: fn(Fall) -> Option<String>,
    pub normal: fn(&str) -> String,
    pub panel_line: fn(NaiveDate) -> String,
    pub saved: Text,
}
