//! What a chart of results shows, from the record: of the analytes that this app knows, and of any other.

use chrono::NaiveDate;
use num_traits::ToPrimitive;

use crate::app::i18n::{labs, strings};
use crate::domain::blood::limit_in_giga;
use crate::domain::labs::{Analyte, Bound, LabResult, OwnResult, Range};
use crate::domain::monograph::Statement;
use crate::domain::number::{Decimal, Exact};
use crate::domain::trend::{Drawn, number, trend};
use crate::record::blood_tests::{baseline, panels, series_between};
use crate::record::record::Record;

/// The results of one analyte in a period, oldest first, at least one.
#[derive(Clone)]
pub(super) struct Series {
    /// Its name among all series.
    pub(super) key: String,
    /// What it is called.
    pub(super) name: String,
    /// The unit of the chart.
    pub(super) unit: String,
    /// The results.
    pub(super) results: Vec<Shown>,
    /// What the last laboratory that said so calls normal.
    pub(super) normal: Option<(Option<f64>, Option<f64>)>,
    /// Below it the monograph speaks of neutropenia.
    pub(super) limit: Option<f64>,
    /// What the monograph says of it during treatment.
    pub(super) context: Option<Statement>,
    /// What the chart shows, in words.
    pub(super) caption: String,
}

/// A result as it is drawn and said.
#[derive(Clone)]
pub(super) struct Shown {
    /// The day of the draw.
    pub(super) day: NaiveDate,
    /// The number in the unit of the chart.
    pub(super) value: f64,
    /// Whether it was not reached.
    pub(super) bound: Option<Bound>,
    /// Whether it is the last one before treatment.
    pub(super) is_baseline: bool,
    /// As on the report.
    pub(super) said: String,
    /// In the other unit, if there is one.
    pub(super) elsewhere: String,
}

/// Every series with a result between two days, known analytes first.
pub(super) fn all(record: &Record, first: NaiveDate, last: NaiveDate) -> Vec<Series> {
    let within = |day: &NaiveDate| (first..=last).contains(day);
    let known = Analyte::ALL.into_iter().filter_map(|analyte| {
        known(
            analyte,
            &series_between(record, analyte, first, last),
            baseline(record, analyte).map(|(day, _)| day),
        )
    });
    let mut own: Vec<(NaiveDate, &OwnResult)> = Vec::new();
    for panel in panels(record).into_iter().filter(|panel| within(&panel.drawn)) {
        own.extend(panel.own.iter().map(|result| (panel.drawn, result)));
    }
    let mut others: Vec<Series> = Vec::new();
    for (_, result) in &own {
        let key = own_key(result);
        if others.iter().all(|other| other.key != key) {
            let same: Vec<_> = own.iter().filter(|(_, other)| own_key(other) == key).copied().collect();
            others.push(other(key, result, &same));
        }
    }
    known.chain(others).collect()
}

fn known(analyte: Analyte, drawn: &[Drawn], before: Option<NaiveDate>) -> Option<Series> {
    let terms = &strings().terms;
    let first = *analyte.units().first()?;
    let shown = |(day, result): &Drawn| Shown {
        day: *day,
        value: float(number(result)),
        bound: result.bound(),
        is_baseline: before == Some(*day),
        said: (terms.result)(result),
        elsewhere: (terms.result_elsewhere)(result).unwrap_or_default(),
    };
    let normal = |result: &LabResult| normal(result.range(), |limit| result.convert(limit, first));
    Some(Series {
        key: analyte.key().to_owned(),
        name: (terms.analyte)(analyte).to_owned(),
        unit: (terms.unit)(first).to_owned(),
        results: drawn.iter().map(shown).collect(),
        normal: drawn.iter().rev().find_map(|(_, result)| normal(result)),
        context: match analyte {
            Analyte::Neutrophils => Some(Statement::S052),
            Analyte::WhiteCells => Some(Statement::S053),
            Analyte::Platelets => Some(Statement::S054),
            Analyte::Eosinophils => Some(Statement::S055),
            _ => None,
        },
        limit: (analyte == Analyte::Neutrophils).then(|| float(limit_in_giga())),
        caption: (labs().caption)(&trend(drawn)?),
    })
}

/// Results of the same name in another unit are another series: nothing is converted.
fn own_key(own: &OwnResult) -> String {
    format!("{} {}", own.name.text().to_lowercase(), own.unit.text())
}

fn other(key: String, own: &OwnResult, same: &[(NaiveDate, &OwnResult)]) -> Series {
    let terms = &strings().terms;
    let shown = |(day, result): &(NaiveDate, &OwnResult)| Shown {
        day: *day,
        value: float(result.value.exact()),
        bound: result.bound,
        is_baseline: false,
        said: (terms.own_result)(result),
        elsewhere: String::new(),
    };
    let results: Vec<Shown> = same.iter().map(shown).collect();
    let said = |shown: &Shown| (strings().dose_check.measured)(&shown.said, shown.day);
    let ends = results.first().map(said).zip(results.last().map(said)).unwrap_or_default();
    Series {
        key,
        name: own.name.text().to_owned(),
        unit: own.unit.text().to_owned(),
        normal: same.iter().rev().find_map(|(_, result)| normal(result.range, Decimal::exact)),
        context: None,
        limit: None,
        caption: (labs().own_caption)(own.name.text(), results.len(), &ends.0, &ends.1),
        results,
    }
}

fn normal(range: Range, convert: impl Fn(Decimal) -> Exact) -> Option<(Option<f64>, Option<f64>)> {
    let limit = |limit: Option<Decimal>| limit.map(|limit| float(convert(limit)));
    (range != Range::default()).then(|| (limit(range.low), limit(range.high)))
}

fn float(value: Exact) -> f64 {
    value.to_f64().unwrap_or_default()
}
