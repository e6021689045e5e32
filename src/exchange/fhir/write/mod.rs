//! The record as a FHIR R4 Bundle of type `collection`. Everything in it was told by the person, and says so: regimens
//! are plans that were reported, answers about health are unconfirmed. What was voided is left out.
//!
//! Ids follow from those of the entries, so that the same record gives the same bytes, and a later file names the same
//! things by the same ids.

mod codes;
mod datatypes;
mod given;
mod health;
mod ids;
mod labs;
mod measures;
mod not_given;
mod prescribed;
mod resources;
mod sites;
mod subject;
mod supply;
mod words;

use crate::domain::quantities::moment::Moment;
use crate::record::record::Record;
use datatypes::instant;
use resources::{Bundle, BundleEntry, Resource};
use subject::Subject;

/// The text of a Bundle with everything that a clinician's system can take, as of a moment.
pub fn write(record: &Record, now: &Moment) -> Result<String, serde_json::Error> {
    let subject = Subject::of(record);
    let today = now.date();
    let resources = [Resource::Patient(subject.patient(record))]
        .into_iter()
        .chain(prescribed::requests(record, &subject, today))
        .chain(given::administrations(record, &subject))
        .chain(not_given::administrations(record, &subject, today))
        .chain(supply::deliveries(record, &subject))
        .chain(labs::observations(record, &subject))
        .chain(measures::observations(record, &subject))
        .chain(health::resources(record, &subject, today));
    let entry = resources.map(|resource| BundleEntry { full_url: resource.id().urn(), resource }).collect();
    let bundle = Bundle { kind: "collection", timestamp: instant(now), entry };
    serde_json::to_string(&Resource::Bundle(bundle))
}
