//! Loads and appends entries over any store. Writes all of a change or none, and believes no write
//! that it cannot read back.

use std::fmt;

use crate::record::codec::{self, Unreadable};
use crate::record::entry::Entry;

/// A place that keeps texts under keys.
pub trait Store {
    /// Every key and text of this app's entries, in the order of the keys.
    fn all(&self) -> Result<Vec<(String, String)>, StoreError>;
    /// The text under a key.
    fn get(&self, key: &str) -> Result<Option<String>, StoreError>;
    /// Keeps a text under a key.
    fn put(&self, key: &str, text: &str) -> Result<(), StoreError>;
    /// Forgets a key; only ever used on keys of an append that failed half-way.
    fn remove(&self, key: &str) -> Result<(), StoreError>;
    /// How much is used and how much there is, in UTF-16 units, where that is known.
    fn room(&self) -> Option<Room>;
}

/// How full a store is, in UTF-16 units.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Room {
    /// Used by everything on this origin.
    pub used: usize,
    /// All there is.
    pub total: usize,
}

/// Why a store did not do what it was asked.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum StoreError {
    /// There is no room left; what was stored before is still there.
    Full,
    /// The store cannot be used.
    Unavailable(String),
    /// The store took a text and does not give it back.
    NotKept,
}

/// What a store held.
#[derive(Default, Debug)]
pub struct Loaded {
    /// Entries, in the order in which they were recorded.
    pub entries: Vec<Entry>,
    /// Texts that are no entries; they stay in the store as they are.
    pub unreadable: Vec<Unreadable>,
}

/// Reads everything, and sorts out what cannot be read.
pub fn load(store: &dyn Store) -> Result<Loaded, StoreError> {
    Ok(sort_out(store.all()?))
}

/// Tells entries from what cannot be read.
pub fn sort_out(texts: impl IntoIterator<Item = (String, String)>) -> Loaded {
    let mut loaded = Loaded::default();
    for (key, text) in texts {
        match codec::decode(&key, &text) {
            Ok(entry) => loaded.entries.push(entry),
            Err(unreadable) => loaded.unreadable.push(unreadable),
        }
    }
    loaded
}

/// Appends entries: after `Ok` each was read back, after `Err` none of them is there.
pub fn append(store: &dyn Store, entries: &[Entry]) -> Result<(), StoreError> {
    let mut written = Vec::new();
    for entry in entries {
        if let Err(error) = keep(store, entry, &mut written) {
            for key in written {
                store.remove(&key)?;
            }
            return Err(error);
        }
    }
    Ok(())
}

fn keep(store: &dyn Store, entry: &Entry, written: &mut Vec<String>) -> Result<(), StoreError> {
    let (key, text) = codec::encode(entry).map_err(|_| StoreError::Unavailable("encoding".to_owned()))?;
    store.put(&key, &text)?;
    written.push(key.clone());
    if store.get(&key)? == Some(text) { Ok(()) } else { Err(StoreError::NotKept) }
}

impl fmt::Display for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Full => f.write_str("no room is left"),
            Self::Unavailable(why) => write!(f, "the store cannot be used: {why}"),
            Self::NotKept => f.write_str("the store did not keep what it was given"),
        }
    }
}
