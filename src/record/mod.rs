//! What happened to this person, kept safely: entries that never change, their fold, their storage.

pub mod change;
pub mod codec;
pub mod commit;
mod current;
pub mod demo;
pub mod entry;
pub mod entry_id;
pub mod fact;
pub mod fields;
pub mod queries;
#[expect(clippy::module_inception, reason = "the record is the noun of this layer")]
pub mod record;
pub mod schema;
pub mod storage;
pub mod validation;
