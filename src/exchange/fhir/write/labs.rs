//! Laboratory results as observations, one each, as they stand on the report. What is computed from others is left to the
//! reader.

use crate::domain::labs::bound::Bound;
use crate::domain::labs::panel::LabPanel;
use crate::domain::labs::result::{CustomResult, LabResult, Range};
use crate::domain::quantities::number::Decimal;
use crate::exchange::fhir::write::codes::{OBSERVATION_CATEGORY, PER_CENT, measured};
use crate::exchange::fhir::write::datatypes::{
    CodeableConcept, Quantity, Reference, ReferenceRange, notes, text,
};
use crate::exchange::fhir::write::ids::ResourceId;
use crate::exchange::fhir::write::resources::{Observation, Resource};
use crate::exchange::fhir::write::subject::Subject;
use crate::exchange::words;
use crate::record::entry_id::EntryId;
use crate::record::record::Record;

/// An observation of each result of each panel that stands, in the order in which they were recorded.
pub(super) fn observations(record: &Record, subject: &Subject) -> Vec<Resource> {
    let standing = record.panels().filter(|current| !current.voided);
    standing
        .flat_map(|current| Draw { id: current.id, panel: current.what, subject }.observations())
        .collect()
}

/// A blood draw with its entry.
struct Draw<'a> {
    id: EntryId,
    panel: &'a LabPanel,
    subject: &'a Subject,
}

impl Draw<'_> {
    fn observations(&self) -> Vec<Resource> {
        let parts = self.panel.differential.into_iter().flat_map(|parts| {
            [("Segmented neutrophils", Some(parts.segmented())), ("Band neutrophils", parts.bands())]
        });
        let parts = parts.filter_map(|(name, percent)| Some(self.part(name, percent?)));
        let known = self.panel.results.iter().map(|result| self.known(result));
        known.chain(parts).chain(self.panel.custom.iter().map(|custom| self.custom(custom))).collect()
    }

    fn known(&self, result: &LabResult) -> Resource {
        let name = words::analyte(result.analyte());
        let code = CodeableConcept::coded(measured(result.analyte(), result.unit()).as_slice(), name);
        let quantity = |number| Quantity::ucum(number, result.unit().ucum());
        let value = quantity(result.value()).compared(result.bound().map(Bound::comparator));
        self.observation(result.analyte().key(), code, value, range(result.range(), quantity))
    }

    fn part(&self, name: &str, percent: Decimal) -> Resource {
        let value = Quantity::ucum(percent, PER_CENT);
        self.observation(name, CodeableConcept::words(name), value, Vec::new())
    }

    /// Nobody knows whether the unit on the report is written as UCUM writes it.
    fn custom(&self, CustomResult { name, value, unit, bound, range: normal }: &CustomResult) -> Resource {
        let code = CodeableConcept::words(name.text());
        let code = if code.text.is_some() { code } else { CodeableConcept::words("Unnamed test") };
        let quantity = |number| Quantity::in_words(number, unit.text());
        let value = quantity(*value).compared(bound.map(Bound::comparator));
        self.observation(&format!("own {}", name.text()), code, value, range(*normal, quantity))
    }

    fn observation(
        &self,
        part: &str,
        code: CodeableConcept,
        value_quantity: Quantity,
        reference_range: Vec<ReferenceRange>,
    ) -> Resource {
        let laboratory = self.panel.laboratory.as_ref().filter(|name| text(name.text()).is_some());
        let laboratory = laboratory.map(|name| Reference::named(name.text()));
        Resource::Observation(Observation {
            id: ResourceId::named(Some(self.id), part),
            part_of: None,
            status: "final",
            category: [CodeableConcept::code(OBSERVATION_CATEGORY, "laboratory")],
            code,
            subject: self.subject.reference(),
            effective_date_time: self.panel.drawn.to_string(),
            performer: [self.subject.reference()].into_iter().chain(laboratory).collect(),
            value_quantity,
            note: notes(self.panel.note.as_deref()),
            reference_range,
        })
    }
}

fn range(Range { low, high }: Range, quantity: impl Fn(Decimal) -> Quantity) -> Vec<ReferenceRange> {
    let (low, high) = (low.map(&quantity), high.map(&quantity));
    if low.is_none() && high.is_none() { Vec::new() } else { vec![ReferenceRange { low, high }] }
}
