//! x
pub mod domain;
pub mod exchange;
pub mod record;
