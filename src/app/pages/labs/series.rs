//! The results of a period as series, one for each analyte that this app knows and for each other name and unit. Knows
//! values and their words, not where they are drawn.

use std::sync::Arc;

use chrono::NaiveDate;
use num_traits::ToPrimitive;

use crate::app::i18n::{dose_check, labs, strings};
use crate::domain::labs::analyte::Analyte;
use crate::domain::labs::blood::{is_low, limit_in_giga};
use crate::domain::labs::bound::Bound;
use crate::domain::labs::panel::LabPanel;
use crate::domain::labs::result::{CustomResult, LabResult, Range};
use crate::domain::labs::trend::{DatedResult, number, trend};
use crate::domain::monograph::Statement;
use crate::domain::quantities::number::{Decimal, Exact};
use crate::record::queries::labs::{baseline, panels_between, series_of};
use crate::record::record::Record;

/// The first and the last day of a period.
pub(super) type Days = (NaiveDate, NaiveDate);

/// What tells one series from another.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub(super) enum SeriesKey {
    /// An analyte that this app knows.
    Known(Analyte),
    /// Anything else, by its name in small letters and its unit as it is compared. In another unit it is another series:
    /// nothing is converted.
    Custom { name: String, unit: String },
}

/// Results of the same kind, oldest first, at least one.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Series {
    pub(super) key: SeriesKey,
    pub(super) name: String,
    /// The unit of the chart.
    pub(super) unit: String,
    pub(super) results: Vec<SeriesResult>,
    /// What the last laboratory that said so calls normal.
    pub(super) normal: Option<Normal>,
    /// Below it the monograph speaks of neutropenia.
    pub(super) limit: Option<f64>,
    /// What the monograph says of it during treatment.
    pub(super) context: Option<Statement>,
    /// What the chart shows, in words.
    pub(super) caption: String,
}

impl Series {
    /// Its name inside a sentence; one that a person has given stays as it was written.
    pub(super) fn inline_name(&self) -> &str {
        match self.key {
            SeriesKey::Known(analyte) => strings().terms.analyte_inline(analyte),
            SeriesKey::Custom { .. } => &self.name,
        }
    }
}

/// A normal range in the unit of the chart; one side may be open.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) struct Normal {
    pub(super) low: Option<f64>,
    pub(super) high: Option<f64>,
}

/// A result as it is drawn and said.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct SeriesResult {
    /// The day of the draw.
    pub(super) day: NaiveDate,
    /// The number in the unit of the chart.
    pub(super) value: f64,
    /// How the result lies to it, where it is not the result itself.
    pub(super) bound: Option<Bound>,
    /// Whether it is the last one before treatment.
    pub(super) is_baseline: bool,
    pub(super) reported: Reported,
}

/// A result as it was reported. Its words are made when they are read: of thousands only a few are.
#[derive(Clone, PartialEq, Debug)]
pub(super) enum Reported {
    Known(LabResult),
    Custom(CustomResult),
}

impl Reported {
    pub(super) fn on_report(&self) -> String {
        match self {
            Self::Known(result) => strings().terms.result(result),
            Self::Custom(result) => strings().terms.own_result(result),
        }
    }

    /// In the other unit; empty where there is none.
    pub(super) fn elsewhere(&self) -> String {
        match self {
            Self::Known(result) => strings().terms.result_elsewhere(result).unwrap_or_default(),
            Self::Custom(_) => String::new(),
        }
    }
}

/// Every series with a result between two days, known analytes first.
pub(super) fn all_series(record: &Record, (first, last): Days) -> Vec<Arc<Series>> {
    let panels = panels_between(record, first, last);
    let known =
        Analyte::ALL.into_iter().filter_map(|analyte| known(record, analyte, &series_of(&panels, analyte)));
    let custom = by_name_and_unit(&panels).into_iter().filter_map(|(key, drawn)| custom(key, &drawn));
    known.chain(custom).map(Arc::new).collect()
}

fn known(record: &Record, analyte: Analyte, drawn: &[DatedResult]) -> Option<Series> {
    let terms = &strings().terms;
    let trend = trend(drawn)?;
    let first = *analyte.units().first()?;
    let before = baseline(record, analyte).map(|(day, _)| day);
    let result = |(day, result): &DatedResult| SeriesResult {
        day: *day,
        value: float(number(result)),
        bound: result.bound(),
        is_baseline: before == Some(*day),
        reported: Reported::Known(*result),
    };
    let normal = |result: &LabResult| normal(result.range(), |limit| result.convert(limit, first));
    Some(Series {
        key: SeriesKey::Known(analyte),
        name: terms.analyte(analyte).to_owned(),
        unit: terms.unit(first).to_owned(),
        results: drawn.iter().map(result).collect(),
        normal: drawn.iter().rev().find_map(|(_, result)| normal(result)),
        context: match analyte {
            Analyte::Neutrophils if is_latest_low(drawn) => Some(Statement::S051),
            Analyte::Neutrophils => Some(Statement::S052),
            Analyte::WhiteCells => Some(Statement::S053),
            Analyte::Platelets => Some(Statement::S054),
            Analyte::Eosinophils => Some(Statement::S055),
            _ => None,
        },
        limit: (analyte == Analyte::Neutrophils).then(|| float(limit_in_giga())),
        caption: labs().caption(&trend),
    })
}

fn is_latest_low(drawn: &[DatedResult]) -> bool {
    drawn.last().and_then(|(_, result)| is_low(result.count()?)) == Some(true)
}

type CustomDrawn<'a> = (NaiveDate, &'a CustomResult);

/// The results that this app does not know, those of the same kind together.
fn by_name_and_unit<'a>(panels: &[&'a LabPanel]) -> Vec<(SeriesKey, Vec<CustomDrawn<'a>>)> {
    let mut series: Vec<(SeriesKey, Vec<CustomDrawn>)> = Vec::new();
    for (day, result) in panels.iter().flat_map(|panel| panel.custom.iter().map(|own| (panel.drawn, own))) {
        let (name, unit) = (result.name.text().to_lowercase(), result.unit.plain());
        let key = SeriesKey::Custom { name, unit };
        match series.iter_mut().find(|(known, _)| *known == key) {
            Some((_, drawn)) => drawn.push((day, result)),
            None => series.push((key, vec![(day, result)])),
        }
    }
    series
}

fn custom(key: SeriesKey, drawn: &[CustomDrawn]) -> Option<Series> {
    let terms = &strings().terms;
    let result = |(day, result): &CustomDrawn| SeriesResult {
        day: *day,
        value: float(result.value.exact()),
        bound: result.bound,
        is_baseline: false,
        reported: Reported::Custom(CustomResult::clone(result)),
    };
    let said = |(day, result): &CustomDrawn| dose_check().measured(&terms.own_result(result), *day);
    let (first, last) = (drawn.first()?, drawn.last()?);
    let name = first.1.name.text();
    Some(Series {
        key,
        name: name.to_owned(),
        unit: first.1.unit.text().to_owned(),
        results: drawn.iter().map(result).collect(),
        normal: drawn.iter().rev().find_map(|(_, result)| normal(result.range, Decimal::exact)),
        context: None,
        limit: None,
        caption: labs().own_results(drawn.len(), name, &said(last), &said(first)),
    })
}

fn normal(range: Range, convert: impl Fn(Decimal) -> Exact) -> Option<Normal> {
    let limit = |limit: Option<Decimal>| limit.map(|limit| float(convert(limit)));
    (range != Range::default()).then(|| Normal { low: limit(range.low), high: limit(range.high) })
}

fn float(value: Exact) -> f64 {
    value.to_f64().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::pages::labs::fixtures::{custom, draw, record_of, result};
    use crate::domain::labs::unit::LabUnit;
    use crate::domain::treatment::regimen::tests::day;

    const YEAR: (&str, &str) = ("2026-01-01", "2026-12-31");

    fn keys(draws: Vec<LabPanel>, (first, last): (&str, &str)) -> Vec<SeriesKey> {
        let all = all_series(&record_of(draws), (day(first), day(last)));
        all.iter().map(|series| series.key.clone()).collect()
    }

    #[test]
    fn both_ends_belong_to_a_period() {
        let crp = || vec![draw("2026-03-01", vec![result(Analyte::Crp, "3", LabUnit::MgPerL)])];
        let found = vec![SeriesKey::Known(Analyte::Crp)];
        for (days, expected) in [
            (("2026-03-01", "2026-03-01"), found),
            (("2026-03-02", "2026-12-31"), vec![]),
            (("2026-01-01", "2026-02-28"), vec![]),
        ] {
            assert_eq!(keys(crp(), days), expected, "{days:?}");
        }
    }

    #[test]
    fn capital_letters_do_not_make_another_series_and_another_unit_does() {
        let own =
            |date, name, unit| LabPanel { custom: vec![custom(name, "212", unit)], ..draw(date, vec![]) };
        let draws = vec![
            own("2026-01-01", "Ferritin", "ug/L"),
            own("2026-02-01", "FERRITIN", "ug/L"),
            own("2026-03-01", "Ferritin", "ng/mL"),
        ];
        let key = |unit: &str| SeriesKey::Custom { name: "ferritin".to_owned(), unit: unit.to_owned() };
        assert_eq!(keys(draws.clone(), YEAR), [key("ug/l"), key("ng/ml")]);
        let all = all_series(&record_of(draws), (day(YEAR.0), day(YEAR.1)));
        assert_eq!(all[0].results.len(), 2);
        assert_eq!(all[0].name, "Ferritin", "as it was written first");
    }

    #[test]
    fn a_unit_in_other_letters_is_the_same_history_and_each_result_keeps_its_own() {
        let units = ["µg/l", "µg/L", "ug/L", "μg/l"];
        let own = |(month, unit): (usize, &str)| LabPanel {
            custom: vec![custom("Ferritin", "212", unit)],
            ..draw(&format!("2026-0{}-01", month + 1), vec![])
        };
        let draws = units.into_iter().enumerate().map(own).collect();
        let all = all_series(&record_of(draws), (day(YEAR.0), day(YEAR.1)));
        assert_eq!(all.len(), 1);
        let written: Vec<String> = all[0].results.iter().map(|result| result.reported.on_report()).collect();
        assert_eq!(written, units.map(|unit| format!("212 {unit}")));
    }

    #[test]
    fn of_two_counts_of_a_day_the_lower_comes_last() {
        let count = |text| draw("2026-03-01", vec![result(Analyte::Neutrophils, text, LabUnit::GigaPerL)]);
        for order in [["0.9", "1.9"], ["1.9", "0.9"]] {
            let record = record_of(order.map(count).to_vec());
            let all = all_series(&record, (day(YEAR.0), day(YEAR.1)));
            assert_eq!(all[0].results.last().unwrap().value, 0.9, "{order:?}");
            assert!(
                all[0].caption.contains("below the limit for a low neutrophil count"),
                "{}",
                all[0].caption
            );
        }
    }

    #[test]
    fn a_low_count_is_not_beside_the_statement_about_counts_that_are_not_low() {
        let context = |text| {
            let count = draw("2026-03-01", vec![result(Analyte::Neutrophils, text, LabUnit::GigaPerL)]);
            all_series(&record_of(vec![count]), (day(YEAR.0), day(YEAR.1)))[0].context
        };
        assert_eq!(["0.9", "1.0"].map(context), [Some(Statement::S051), Some(Statement::S052)]);
    }

    #[test]
    fn a_name_of_an_analyte_in_own_words_is_a_series_of_its_own() {
        let both = LabPanel {
            custom: vec![custom("CRP", "3", "mg/L")],
            ..draw("2026-03-01", vec![result(Analyte::Crp, "3", LabUnit::MgPerL)])
        };
        let own = SeriesKey::Custom { name: "crp".to_owned(), unit: "mg/l".to_owned() };
        assert_eq!(keys(vec![both], YEAR), [SeriesKey::Known(Analyte::Crp), own]);
    }

    #[test]
    fn values_and_the_normal_range_are_in_the_unit_of_the_chart() {
        let range = Range { low: Some(Decimal::whole(1800)), high: None };
        let count = result(Analyte::Neutrophils, "<2200", LabUnit::PerMm3).beside(range);
        let all = all_series(&record_of(vec![draw("2026-03-01", vec![count])]), (day(YEAR.0), day(YEAR.1)));
        let series = &all[0];
        assert_eq!(series.results[0].value, 2.2);
        assert_eq!(series.results[0].bound, Some(Bound::Below));
        assert_eq!(series.normal, Some(Normal { low: Some(1.8), high: None }));
        assert_eq!(series.limit, Some(1.0));
    }

    #[test]
    fn the_last_result_up_to_the_first_day_of_treatment_is_the_one_before_it() {
        let count = |date| draw(date, vec![result(Analyte::Neutrophils, "4", LabUnit::GigaPerL)]);
        let draws = ["2026-01-01", "2026-01-31", "2026-02-01"].map(count).to_vec();
        let all = all_series(&record_of(draws), (day(YEAR.0), day(YEAR.1)));
        let before: Vec<bool> = all[0].results.iter().map(|result| result.is_baseline).collect();
        assert_eq!(before, [false, true, false]);
    }
}
