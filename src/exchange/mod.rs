//! Formats in which the record leaves this device and comes back. Knows texts, not files or browsers.

pub mod backup;
pub mod csv;
pub mod fhir;
pub mod icalendar;
pub mod injection_table;
pub mod lab_file;
pub mod lab_report;
pub mod pace;
pub mod received;
pub mod restore;
pub mod table;
mod words;
