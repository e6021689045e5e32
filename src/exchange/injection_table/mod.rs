//! Injections that another tracker kept, as a table, on their way into the record.
//!
//! ```text
//!  text ──read──► Table ──suggested_roles──► History: a HistoryRow each ──Choices──► Preview ──ImportPlan──► Change
//! ```
//!
//! Nothing is guessed. What a table leaves open is asked once for all its rows: the order of days and months, the time of days
//! that have none, where its sites are, how much its doses are. Each row is added, known, asked about, or listed with the
//! reason. What the table tells of a site is kept as precisely as it tells it, and no more.

mod dose;
mod file;
mod heads;
mod history;
mod layout;
mod own_sites;
mod plan;
mod preview;
mod role;
mod site;
mod status;
mod when;
mod written_time;

pub use dose::{DoseLabel, DoseRecognised};
pub use file::{NotATable, encoding, read_text};
pub use history::{Counted, History, HistoryRow, NotCounted, history_of};
pub use layout::{read, suggested_roles};
pub use plan::{Beside, ImportPlan, SecondDose};
pub use preview::{Choices, GivenRow, Left, Preview, Why, Without, Words};
pub use role::Role;
pub use site::{Place, SiteLabel, SiteRecognised};
pub use when::{Clocks, TimeError};
