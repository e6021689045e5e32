//! Records of blood draws for the tests of this page.

use crate::domain::labs::analyte::Analyte;
use crate::domain::labs::bound::Bound;
use crate::domain::labs::panel::LabPanel;
use crate::domain::labs::result::{CustomResult, LabResult, Range};
use crate::domain::labs::unit::LabUnit;
use crate::domain::labs::unit_text::UnitText;
use crate::domain::patient::patient::{Patient, Sex};
use crate::domain::quantities::name::Name;
use crate::domain::quantities::number::parse;
use crate::domain::treatment::regimen::tests::day;
use crate::record::entry::{Entry, EntryBody};
use crate::record::entry_id::EntryId;
use crate::record::fact::Fact;
use crate::record::record::Record;

pub(super) fn id(count: u64) -> EntryId {
    EntryId::new(1_764_000_000_000 + count * 1000, [0; 10])
}

/// The record of a woman who is treated since 31 January 2026, with these facts.
pub(super) fn record_with(facts: impl IntoIterator<Item = Fact>) -> Record {
    let patient = Patient::new(Sex::Female, day("1980-05-10"), day("2026-01-31")).unwrap();
    let mut record = Record::default();
    for (count, fact) in (0_u64..).zip([Fact::Patient(patient)].into_iter().chain(facts)) {
        record.add(Entry { id: id(count), recorded: None, what: EntryBody::Fact(fact) });
    }
    record
}

pub(super) fn record_of(draws: Vec<LabPanel>) -> Record {
    record_with(draws.into_iter().map(Fact::Labs))
}

pub(super) fn draw(date: &str, results: Vec<LabResult>) -> LabPanel {
    LabPanel { drawn: day(date), results, ..LabPanel::default() }
}

pub(super) fn result(analyte: Analyte, text: &str, unit: LabUnit) -> LabResult {
    let (bound, digits) = Bound::split(text);
    LabResult::new(analyte, parse(digits, 3).unwrap(), unit).unwrap().bounded(bound)
}

pub(super) fn custom(name: &str, text: &str, unit: &str) -> CustomResult {
    CustomResult {
        name: Name::new(name).unwrap(),
        value: parse(text, 3).unwrap(),
        unit: UnitText::new(unit).unwrap(),
        bound: None,
        range: Range::default(),
    }
}
