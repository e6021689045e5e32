//! Blood tests: what laboratories measure and report, when to test, and what results amount to.

pub mod analyte;
pub mod blood;
pub mod calendar;
pub mod egfr;
pub mod panel;
pub mod renal;
pub mod result;
pub mod trend;
pub mod unit;
pub mod unit_text;
