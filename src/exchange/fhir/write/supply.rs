//! Packs of syringes as deliveries, with the lot that is printed on them. From which pack an injection came is not
//! recorded, so that no injection names a lot.

use crate::domain::treatment::supply::Pack;
use crate::exchange::fhir::write::codes::ANAKINRA;
use crate::exchange::fhir::write::datatypes::{CodeableConcept, Quantity, Reference, text};
use crate::exchange::fhir::write::ids::ResourceId;
use crate::exchange::fhir::write::resources::{
    Batch, ContainedMedication, Resource, SuppliedItem, SupplyDelivery,
};
use crate::exchange::fhir::write::subject::Subject;
use crate::record::record::{Current, Record};

/// A delivery of each pack that stands, in the order in which they were recorded.
pub(super) fn deliveries(record: &Record, subject: &Subject) -> Vec<Resource> {
    record.packs().map(|current| delivery(subject, &current)).collect()
}

fn delivery(subject: &Subject, current: &Current<&Pack>) -> Resource {
    let Pack { received, syringes, expires, lot } = current.what;
    Resource::SupplyDelivery(SupplyDelivery {
        id: ResourceId::of(current.id),
        contained: [ContainedMedication {
            id: "syringes",
            code: CodeableConcept::coded(&ANAKINRA, "Anakinra, prefilled syringes"),
            batch: Batch { lot_number: lot.as_deref().and_then(text), expiration_date: expires.to_string() },
        }],
        status: "completed",
        patient: subject.reference(),
        supplied_item: SuppliedItem {
            quantity: Quantity::count(syringes.get()),
            item_reference: Reference { reference: Some("#syringes".to_owned()), display: None },
        },
        occurrence_date_time: received.to_string(),
    })
}
