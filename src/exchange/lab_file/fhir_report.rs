//! The observations of a FHIR file as a report, so that they go the same way as the rows of a table.

use crate::domain::labs::result::Range;
use crate::domain::patient::patient::{Weight, WeightMeasurement};
use crate::domain::quantities::day::parse_day;
use crate::domain::quantities::number::{MAX_PLACES, parse};
use crate::exchange::fhir::{
    LeftOut, Observed, ObservedKind, ObservedTime, ObservedUnit, ObservedValue, PassedOver, Person, Reported,
    TimeOf,
};
use crate::exchange::lab_report::{
    Numbering, Report, ReportedResult, TestLabel, range_of_limits, reference_range,
};

/// What a FHIR file says.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FhirReport {
    /// The people whom it names.
    pub people: Vec<Person>,
    /// Its laboratory results. What stands for the line is the place among the results of the file, from 1.
    pub report: Report,
    /// Body weights in kilograms.
    pub weights: Vec<WeightMeasurement>,
    /// Observations that are no results to take.
    pub left: Vec<LeftObservation>,
    /// Resources of other types.
    pub passed_over: Vec<PassedOver>,
}

/// An observation that is no result to take.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum LeftObservation {
    /// The file, or how it is written, says so.
    Said(LeftOut),
    /// It has no day.
    NoDay(Observed),
    /// Only the day on which the result came out is known; the draw was earlier.
    IssuedOnly(Observed),
    /// A weight that is none in kilograms, or has no day.
    Weight(Observed),
}

impl FhirReport {
    /// What a file says, sorted by what becomes of it.
    pub fn of(Reported { people, results, left_out, passed_over }: Reported) -> Self {
        let left = left_out.into_iter().map(LeftObservation::Said).collect();
        let report = Report { numbering: Numbering::Results, ..Report::default() };
        let mut own = Self { people, report, weights: Vec::new(), left, passed_over };
        for (place, observed) in results.into_iter().enumerate() {
            own.take(place + 1, observed);
        }
        own
    }

    fn take(&mut self, place: usize, observed: Observed) {
        let Some(time) = observed.time.clone() else {
            return self.left.push(LeftObservation::NoDay(observed));
        };
        if time.of == TimeOf::Issued {
            self.left.push(LeftObservation::IssuedOnly(observed));
        } else if observed.kind == ObservedKind::BodyWeight {
            match weight(&observed, &time) {
                Some(weight) => self.weights.push(weight),
                None => self.left.push(LeftObservation::Weight(observed)),
            }
        } else {
            let (result, is_range_read) = result(place, time, observed);
            self.report.ranges_not_read += usize::from(!is_range_read);
            self.report.results.push(result);
        }
    }
}

/// The result, and whether its range was understood, if it has one.
fn result(line: usize, time: ObservedTime, observed: Observed) -> (ReportedResult, bool) {
    let Observed { loinc, name, part_of, value, unit, range, .. } = observed;
    let ObservedTime { day, time, .. } = time;
    let day = time.map(|time| format!("{day}T{time}")).unwrap_or(day);
    let unit = match unit {
        Some(ObservedUnit::Ucum(unit) | ObservedUnit::Words(unit)) => unit,
        None => String::new(),
    };
    let (ObservedValue::Number(value) | ObservedValue::Words(value) | ObservedValue::Absent(value)) = value;
    let limits = [&range.low, &range.high].map(|limit| limit.clone().unwrap_or_default());
    let words = range.text.unwrap_or_default();
    let [low, high] = &limits;
    let found = range_of_limits(low, high).or_else(|| reference_range(&words));
    let is_read = found.is_some() || (limits.concat() + &words).is_empty();
    let name = name.or(part_of).unwrap_or_default();
    let test = TestLabel { name, code: loinc.unwrap_or_default(), unit };
    let range: Range = found.unwrap_or_default();
    (ReportedResult { line, day, test, value, range, ..ReportedResult::default() }, is_read)
}

fn weight(observed: &Observed, time: &ObservedTime) -> Option<WeightMeasurement> {
    let is_kilograms = matches!(&observed.unit, Some(ObservedUnit::Ucum(unit)) if unit == "kg");
    let ObservedValue::Number(number) = &observed.value else { return None };
    let kg = Weight::new(parse(number, MAX_PLACES).ok().filter(|_| is_kilograms)?)?;
    Some(WeightMeasurement { on: parse_day(&time.day)?, kg })
}
