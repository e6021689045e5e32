//! Where entries are kept: two stores that hold the same, and what is done when they do not.

pub mod health;
#[cfg(feature = "app")]
pub mod indexed_db;
pub mod loaded;
#[cfg(feature = "app")]
pub mod local_storage;
pub mod memory;
pub mod reconcile;
pub mod store;
pub mod vault;
