//! A laboratory's report on its way to panels, whatever its form: a table, lines copied out of a page, FHIR.
//!
//! ```text
//!  text ──read──► Table ──Layout──► Report: a ReportedResult each ──meanings of its TestLabels──► Preview ──ImportPlan──► Change
//!  text ──report_of_lines──►
//! ```
//!
//! Nothing is guessed. The person says what the report leaves open: the order of days and months, a day, a unit, a separator
//! that could be another. What is not understood is listed with its line, and numbers keep their digits.

mod drawn;
mod form;
mod heads;
mod label;
mod layout;
mod line;
mod lines;
mod plan;
mod preview;
mod printed;
mod range;
mod reading;
mod report;
mod specimen;
mod table_report;

pub use form::{Form, recognise, recognise_with};
pub use label::{Meaning, Recognised, TestLabel};
pub use layout::{Layout, Role};
pub use lines::report_of_lines;
pub use plan::{Changed, Correction, ImportPlan, Recorded};
pub use preview::{Asked, Choices, Left, Preview};
pub use range::{range_of_limits, reference_range};
pub use reading::{ResultQuestion, Why};
pub use report::{Numbering, Outline, Report, ReportedResult, TestFound};
pub use table_report::report_of_table;
