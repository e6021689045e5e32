//! Ids of resources: that of the entry, or one that follows from it where an entry becomes several resources.

use serde::{Serialize, Serializer};
use sha2::{Digest, Sha256};
use uuid::{Builder, Uuid};

use crate::exchange::fhir::write::datatypes::Reference;
use crate::record::entry_id::EntryId;

/// The id of a resource.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct ResourceId(Uuid);

impl ResourceId {
    /// That of an entry.
    pub(super) fn of(entry: EntryId) -> Self {
        // The digits of an entry's id are those of a UUID.
        Uuid::try_parse(&entry.to_string()).map_or_else(|_| Self::named(Some(entry), ""), Self)
    }

    /// That of a part of an entry, or of what is there once in a record: a UUID of version 8 from a SHA-256 of its name.
    pub(super) fn named(entry: Option<EntryId>, name: &str) -> Self {
        let owner = entry.map(|id| id.to_string()).unwrap_or_default();
        let digest = Sha256::digest(format!("{owner} {name}"));
        let bytes = digest.first_chunk().copied().unwrap_or_default();
        Self(Builder::from_custom_bytes(bytes).into_uuid())
    }

    /// As a URI.
    pub(super) fn urn(self) -> String {
        self.0.urn().to_string()
    }

    /// A reference to the resource.
    pub(super) fn reference(self) -> Reference {
        Reference { reference: Some(self.urn()), display: None }
    }
}

impl Serialize for ResourceId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_entry_keeps_its_id_and_its_parts_have_their_own() {
        let entry = EntryId::new(1_764_000_000_000, [7; 10]);
        assert_eq!(ResourceId::of(entry).urn(), format!("urn:uuid:{entry}"));
        let (one, other) = (ResourceId::named(Some(entry), "crp"), ResourceId::named(Some(entry), "esr"));
        assert_eq!(one, ResourceId::named(Some(entry), "crp"));
        assert!(one != other && one != ResourceId::of(entry) && one != ResourceId::named(None, "crp"));
        assert_eq!((one.0.get_version_num(), one.urn().len()), (8, 45));
    }
}
