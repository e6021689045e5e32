//! The fields of a blood draw: a result is `<0.5 mg/L 0..5`, with a bound and what the laboratory calls normal only
//! where the report has them.

use crate::domain::labs::analyte::Analyte;
use crate::domain::labs::bound::Bound;
use crate::domain::labs::panel::{Differential, LabPanel};
use crate::domain::labs::result::{CustomResult, LabResult, Range};
use crate::domain::labs::unit_text::UnitText;
use crate::domain::quantities::name::Name;
use crate::domain::quantities::number::Decimal;
use crate::record::fact::Fact;
use crate::record::fields::{FieldError, Fields, decimal};

/// Before the name of an analyte that this app does not know.
const OWN: &str = "own ";

pub(super) fn read(fields: &mut Fields) -> Result<Fact, FieldError> {
    let drawn = fields.day("labs")?;
    let (results, own) = (read_results(fields)?, read_own(fields)?);
    let percent = |text: &str| decimal(text);
    let (segmented, bands) = (fields.some("segmented_pct", percent)?, fields.some("bands_pct", percent)?);
    let differential = match (segmented, bands) {
        (None, None) => None,
        (Some(segmented), bands) => Some(Differential::new(segmented, bands).ok_or_else(too_many_parts)?),
        (None, Some(_)) => return Err(too_many_parts()),
    };
    let laboratory = fields.some("laboratory", |text| Name::new(text).ok())?;
    Ok(Fact::Labs(LabPanel {
        drawn,
        laboratory,
        results,
        differential,
        custom: own,
        note: fields.take("note"),
    }))
}

fn too_many_parts() -> FieldError {
    FieldError("segmented_pct and bands_pct are no parts of the white cells".to_owned())
}

fn read_results(fields: &mut Fields) -> Result<Vec<LabResult>, FieldError> {
    let mut results = Vec::new();
    for analyte in Analyte::ALL.into_iter().filter(|analyte| fields.has(analyte.key())).collect::<Vec<_>>() {
        results.push(fields.read_with(analyte.key(), |text| {
            let (bound, value, code, range) = read_result(text)?;
            let unit = code.parse().ok()?;
            Some(LabResult::new(analyte, value, unit).ok()?.bounded(bound).beside(range))
        })?);
    }
    Ok(results)
}

fn read_own(fields: &mut Fields) -> Result<Vec<CustomResult>, FieldError> {
    let mut own: Vec<CustomResult> = Vec::new();
    while let Some(field) = fields.beginning_with(OWN) {
        let name = field.strip_prefix(OWN).and_then(|name| Name::new(name).ok());
        let name = name.filter(|name| own.iter().all(|known| !known.name.is_like(name)));
        own.push(fields.read_with(&field, |text| {
            let (bound, value, unit, range) = read_result(text)?;
            Some(CustomResult { name: name?, value, unit: UnitText::new(unit)?, bound, range })
        })?);
    }
    Ok(own)
}

/// `<0.5 mg/L 0..5`
fn read_result(text: &str) -> Option<(Option<Bound>, Decimal, &str, Range)> {
    let mut parts = text.splitn(3, ' ');
    let text = parts.next()?;
    // Of the signs that reports have only the one that is written here.
    let (bound, value) = Some(Bound::split(text))
        .filter(|(bound, _)| text.starts_with(bound.map_or("", Bound::comparator)))?;
    let (value, unit) = (decimal(value)?, parts.next()?);
    let range = parts.next().map_or(Some(Range::default()), read_range)?;
    Some((bound, value, unit, range))
}

fn read_range(text: &str) -> Option<Range> {
    let (low, high) = text.split_once("..")?;
    let limit = |text: &str| if text.is_empty() { Some(None) } else { decimal(text).map(Some) };
    let range = Range { low: limit(low)?, high: limit(high)? };
    (range.is_ordered() && range != Range::default()).then_some(range)
}

pub(super) fn write(fields: Fields, panel: &LabPanel) -> Fields {
    let LabPanel { drawn, laboratory, results, differential, custom: own, note } = panel;
    let fields = results.iter().fold(fields.with("labs", drawn), |fields, result| {
        let text = write_result(result.bound(), result.value(), result.unit().ucum(), result.range());
        fields.with(result.analyte().key(), text)
    });
    let fields = own.iter().fold(fields, |fields, own| {
        let text = write_result(own.bound, own.value, own.unit.text(), own.range);
        fields.with(&format!("{OWN}{}", own.name.text()), text)
    });
    fields
        .with_some("segmented_pct", differential.map(Differential::segmented))
        .with_some("bands_pct", differential.and_then(Differential::bands))
        .with_some("laboratory", laboratory.as_ref().map(Name::text))
        .with_some("note", note.as_ref())
}

/// `<0.5 mg/L 0..5`
fn write_result(bound: Option<Bound>, value: Decimal, unit: &str, Range { low, high }: Range) -> String {
    let number = |limit: Option<Decimal>| limit.map(|limit| limit.to_string()).unwrap_or_default();
    let sign = bound.map_or("", Bound::comparator);
    match (low, high) {
        (None, None) => format!("{sign}{value} {unit}"),
        _ => format!("{sign}{value} {unit} {}..{}", number(low), number(high)),
    }
}
