//! What happened to this person, kept safely: entries that never change, their fold, their storage.

pub mod alerts;
pub mod blood_tests;
pub mod change;
pub mod codec;
pub mod commit;
pub mod copies;
pub mod demo;
pub mod entry;
pub mod facts;
pub mod fields;
pub mod health;
#[cfg(feature = "app")]
pub mod journal;
mod kinds;
pub mod level;
#[cfg(feature = "app")]
pub mod local_storage;
pub mod memory;
#[expect(clippy::module_inception, reason = "the record is the noun of this layer")]
pub mod record;
pub mod schema;
pub mod store;
pub mod unite;
pub mod vault;
