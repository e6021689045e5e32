//! What the monograph and arithmetic say. Pure: no clock, no storage, no browser, no user interface.

pub mod assessment;
pub mod blood;
pub mod day;
pub mod dose;
pub mod facts;
pub mod injection;
pub mod lab_calendar;
pub mod labs;
pub mod limits;
pub mod moment;
pub mod monograph;
pub mod number;
pub mod patient;
pub mod regimen;
pub mod renal;
pub mod rotation;
pub mod rules;
pub mod schedule;
pub mod sites;
pub mod source;
pub mod units;
