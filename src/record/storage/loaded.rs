//! What a store held, read: entries, and what is none.

use crate::record::codec::{self, Unreadable};
use crate::record::entry::Entry;
use crate::record::storage::store::Pair;

/// What a store held.
#[derive(Default, Debug)]
pub struct Loaded {
    /// Entries, in the order in which they were recorded.
    pub entries: Vec<Entry>,
    /// Texts that are no entries; they stay in the store as they are.
    pub unreadable: Vec<Unreadable>,
}

/// Tells entries from what cannot be read.
pub fn decode_all(pairs: &[Pair]) -> Loaded {
    let mut loaded = Loaded::default();
    for (key, text) in pairs {
        match codec::decode(key, text) {
            Ok(entry) => loaded.entries.push(entry),
            Err(unreadable) => loaded.unreadable.push(unreadable),
        }
    }
    loaded
}
