//! What the record says on a day, one subject a file. Each query is a function of the record and a day.

pub mod acknowledgements;
pub mod alerts;
pub mod answers;
pub mod backup_status;
pub mod clearance;
pub mod clock_doubt;
pub mod dosing;
pub mod drug_level;
pub mod facts;
pub mod infection_signs;
pub mod lab_calendar;
pub mod labs;
pub mod medications;
pub mod missing_dose;
pub mod order;
pub mod renal_conflict;
pub mod sites;
pub mod supply;
