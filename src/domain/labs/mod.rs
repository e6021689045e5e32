//! Blood tests: what laboratories measure and report and what they call it, when to test, and what results amount to.

pub mod analyte;
pub mod analyte_names;
pub mod blood;
pub mod bound;
pub mod calendar;
pub mod egfr;
pub mod loinc;
pub mod panel;
mod printed;
pub mod renal;
pub mod result;
pub mod trend;
pub mod unit;
pub mod unit_spellings;
pub mod unit_text;
