//! The person whom everything in a Bundle is about, and who told it.

use crate::domain::patient::patient::Sex;
use crate::exchange::fhir::write::datatypes::Reference;
use crate::exchange::fhir::write::ids::ResourceId;
use crate::exchange::fhir::write::resources::Patient;
use crate::record::entry_id::EntryId;
use crate::record::record::Record;

/// The person, and what their ids follow from.
pub(super) struct Subject {
    owner: Option<EntryId>,
}

impl Subject {
    /// The person of a record, who is told from others by its first entry.
    pub(super) fn of(record: &Record) -> Self {
        Self { owner: record.entries().first().map(|entry| entry.id) }
    }

    /// A reference to the person.
    pub(super) fn reference(&self) -> Reference {
        self.named("patient").reference()
    }

    /// The id of what has no entry.
    pub(super) fn named(&self, name: &str) -> ResourceId {
        ResourceId::named(self.owner, name)
    }

    /// The person as a resource; without a name, since none is recorded.
    pub(super) fn patient(&self, record: &Record) -> Patient {
        let known = record.patient();
        let gender = known.map(|patient| match patient.sex() {
            Sex::Female => "female",
            Sex::Male => "male",
        });
        let birth_date = known.map(|patient| patient.birth_date().to_string());
        Patient { id: self.named("patient"), gender, birth_date }
    }
}
