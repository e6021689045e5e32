//! What the patient has to know today: low neutrophils, and a blood test that is due.

use chrono::NaiveDate;

use crate::app::components::{link, notice, paragraph, sourced, statements};
use crate::app::dom::El;
use crate::app::route::Route;
use crate::app::wording::words;
use crate::domain::assessment::assess;
use crate::domain::lab_calendar::{Planned, Standing, plan};
use crate::domain::labs::{Analyte, LabResult};
use crate::domain::monograph::{Severity, Statement};
use crate::domain::rules::Finding;
use crate::record::facts::{days_measured, facts, latest_result};
use crate::record::record::Record;

pub(super) fn alerts(record: &Record, today: NaiveDate) -> Vec<El> {
    let low = low_neutrophils(record, today).map(|(drawn, result)| low(&result, drawn));
    let open = open_count(record, today).map(|planned| open(&planned));
    [low, open].into_iter().flatten().collect()
}

fn low_neutrophils(record: &Record, today: NaiveDate) -> Option<(NaiveDate, LabResult)> {
    let findings = assess(&facts(record, today)).findings;
    let is_low = findings.iter().any(|said| matches!(said.what, Finding::Neutropenia { .. }));
    is_low.then(|| latest_result(record, Analyte::Neutrophils, today)).flatten()
}

fn open_count(record: &Record, today: NaiveDate) -> Option<Planned> {
    let start = record.patient()?.therapy_start();
    let drawn = days_measured(record, Analyte::Neutrophils);
    let is_open = |standing| matches!(standing, Standing::Due | Standing::Overdue);
    plan(start, &drawn, today).into_iter().find(|planned| is_open(planned.standing))
}

fn low(result: &LabResult, drawn: NaiveDate) -> El {
    let sentence = (words().today.neutropenia)(result, drawn);
    let said = sourced([paragraph(&sentence)], statements(&[Statement::S051]));
    notice(Severity::Caution, [said]).attr("role", "alert")
}

fn open(planned: &Planned) -> El {
    let text = &words().today;
    let is_overdue = planned.standing == Standing::Overdue;
    let severity = if is_overdue { Severity::Caution } else { Severity::Information };
    let said =
        paragraph(&(text.planned_count)(planned)).text(". ").child(link(Route::Labs.hash(), text.to_labs));
    notice(severity, [said])
}
