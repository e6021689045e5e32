//! From the record to what blood tests mean: each with what was known on the day of the draw.

use chrono::NaiveDate;

use crate::domain::assessment::assess;
use crate::domain::lab_calendar::{OwnTest, Planned, Standing, own_plan, plan};
use crate::domain::lab_panel::LabPanel;
use crate::domain::labs::{Analyte, LabResult};
use crate::domain::patient::{ADULT, Sex, Weighing, age};
use crate::domain::renal::{Basis, Clearance, cockcroft_gault};
use crate::domain::rules::{Finding, Missing, RuleId};
use crate::domain::trend::Drawn;
use crate::domain::units::{MgPerDl, MlPerMin, Years};
use crate::record::facts::{calendar_start, days_measured, facts, nearest};
use crate::record::record::{Kept, Record};

/// The creatinine clearance of a draw, and what went into it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct ClearanceOf {
    /// The day of the draw.
    pub drawn: NaiveDate,
    /// Age on that day.
    pub age: Years,
    /// Sex as the equation uses it.
    pub sex: Sex,
    /// What was measured.
    pub creatinine: MgPerDl,
    /// The weight that is nearest to the draw.
    pub weighing: Weighing,
    /// What follows.
    pub clearance: Clearance,
}

/// The panels that stand, in the order of their draws.
pub fn panels(record: &Record) -> Vec<&LabPanel> {
    let mut sorted: Vec<&LabPanel> = Vec::new();
    for panel in record.panels().filter(|kept| !kept.voided).map(|kept| kept.what) {
        sorted.insert(sorted.partition_point(|known| known.drawn <= panel.drawn), panel);
    }
    sorted
}

/// Every result of an analyte with the day of its draw, oldest first.
pub fn series(record: &Record, analyte: Analyte) -> Vec<Drawn> {
    let of = |panel: &&LabPanel| Some((panel.drawn, panel.known(analyte)?));
    panels(record).iter().filter_map(of).collect()
}

/// The same between two days.
pub fn series_between(record: &Record, analyte: Analyte, first: NaiveDate, last: NaiveDate) -> Vec<Drawn> {
    let all = series(record, analyte).into_iter();
    all.filter(|(drawn, _)| (first..=last).contains(drawn)).collect()
}

/// The last result up to and with the first day of treatment; none if there is none so early.
pub fn baseline(record: &Record, analyte: Analyte) -> Option<Drawn> {
    let start = record.patient()?.therapy_start();
    series(record, analyte).into_iter().rfind(|(drawn, _)| *drawn <= start)
}

/// The clearance of a draw, or what it cannot be calculated without; nothing to say where creatinine was not measured.
pub fn clearance_of(record: &Record, panel: &LabPanel) -> Option<Result<ClearanceOf, Missing>> {
    let creatinine = panel.result(Analyte::Creatinine)?;
    Some(known_clearance(record, panel.drawn, creatinine))
}

fn known_clearance(
    record: &Record,
    drawn: NaiveDate,
    creatinine: &LabResult,
) -> Result<ClearanceOf, Missing> {
    let creatinine = creatinine.creatinine().ok_or(Missing::Creatinine)?;
    let patient = record.patient().ok_or(Missing::Sex)?;
    let years = age(patient.birth_date(), drawn).ok_or(Missing::Age)?;
    if years < ADULT.value {
        return Err(Missing::AdultAge);
    }
    let weighing = *nearest(record.weighings(), drawn).ok_or(Missing::Weight)?;
    let value = cockcroft_gault(years, patient.sex(), weighing.kg.exact(), creatinine);
    let clearance = Clearance { basis: Basis::Actual, weight: weighing.kg.exact(), value };
    Ok(ClearanceOf { drawn, age: years, sex: patient.sex(), creatinine, weighing, clearance })
}

/// The clearance of the latest draw that has creatinine, or what it cannot be calculated without.
pub fn latest_clearance(record: &Record) -> Option<Result<ClearanceOf, Missing>> {
    panels(record).iter().rev().find_map(|panel| clearance_of(record, panel))
}

/// Where the regimen in force and the monograph's line for kidneys differ, as the rules find it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Conflict {
    /// How they differ.
    pub differs: Differs,
    /// The lowest clearance that shows it.
    pub clearance: MlPerMin,
    /// The day on which its creatinine was drawn.
    pub drawn: Option<NaiveDate>,
}

/// How a regimen differs from the line for kidneys.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Differs {
    /// Every day, where every other day is to be considered.
    MoreOften,
    /// Less often than every day, without that reason.
    LessOften,
}

/// The conflict of today, if there is one.
pub fn conflict(record: &Record, today: NaiveDate) -> Option<Conflict> {
    let facts = facts(record, today);
    let is_daily = facts.every_days.is_some_and(|days| days.get() == 1);
    let drawn = facts.creatinine.and_then(|creatinine| creatinine.on);
    let of = |differs, clearance| Some(Conflict { differs, clearance, drawn });
    assess(&facts).findings.into_iter().find_map(|said| match said.what {
        Finding::RenalReduction { clearances, .. } if is_daily && said.rule == RuleId::RenalReduction => {
            of(Differs::MoreOften, clearances.iter().map(|clearance| clearance.value).min()?)
        }
        Finding::LongerInterval { lowest, .. } => of(Differs::LessOften, lowest),
        _ => None,
    })
}

/// The planned neutrophil counts as they stand, from the start or a restart; none before a patient is set up.
pub fn planned(record: &Record, today: NaiveDate) -> Vec<Planned> {
    let drawn = || days_measured(record, Analyte::Neutrophils);
    calendar_start(record, today).map(|start| plan(start, &drawn(), today)).unwrap_or_default()
}

/// The tests that the prescriber has set and that stand, each with how it stands.
pub fn own_tests(record: &Record, today: NaiveDate) -> Vec<(Kept<&OwnTest>, Standing)> {
    let tests: Vec<Kept<&OwnTest>> = record.own_tests().filter(|kept| !kept.voided).collect();
    let dated = tests.iter().map(|kept| (kept.what.on, kept.id.recorded_at().date_naive()));
    let drawn: Vec<NaiveDate> = panels(record).iter().map(|panel| panel.drawn).collect();
    let standings = own_plan(&dated.collect::<Vec<_>>(), &drawn, today);
    tests.into_iter().zip(standings).collect()
}
