//! What the monograph and arithmetic say. Pure: no clock, no storage, no browser, no user interface.
//!
//! ```text
//!  quantities ◄─ sites, patient ◄─ treatment, labs ◄─ rules ──► findings
//!  monograph: statements and figures that the others cite
//!  indications: doses of other labels, and by weight
//! ```

pub mod indications;
pub mod labs;
pub mod monograph;
pub mod patient;
pub mod quantities;
pub mod rules;
pub mod sites;
pub mod treatment;
