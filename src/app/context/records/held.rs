//! Everything that the stores hold, as this page knows it.

use crate::record::codec::Unreadable;
use crate::record::record::Record;
use crate::record::storage::loaded::Loaded;

/// The record, and the texts that are no part of it.
#[derive(Default)]
pub(super) struct Held {
    pub(super) record: Record,
    pub(super) unreadable: Vec<Unreadable>,
}

impl Held {
    pub(super) fn take_in(&mut self, Loaded { entries, unreadable }: Loaded) {
        entries.into_iter().for_each(|entry| self.record.add(entry));
        unreadable.into_iter().for_each(|text| self.take_in_unreadable(text));
    }

    pub(super) fn merge(&mut self, other: Self) {
        self.record.merge(other.record);
        other.unreadable.into_iter().for_each(|text| self.take_in_unreadable(text));
    }

    fn take_in_unreadable(&mut self, found: Unreadable) {
        let place = self
            .unreadable
            .binary_search_by(|known| known.key.cmp(&found.key).then_with(|| known.text.cmp(&found.text)));
        if let Err(place) = place {
            self.unreadable.insert(place, found);
        }
    }
}
