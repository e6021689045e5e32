//! What the patient has to know today: what the rules have found, in words for patients, and a blood test
//! that is due.

use chrono::NaiveDate;

use crate::app::components::{link, notice, paragraph, sourced, statements, urgent};
use crate::app::dom::El;
use crate::app::route::Route;
use crate::app::wording::words;
use crate::domain::assessment::{Said, assess};
use crate::domain::lab_calendar::{Planned, Standing};
use crate::domain::labs::{Analyte, LabResult};
use crate::domain::monograph::{Severity, Statement};
use crate::domain::rules::Finding;
use crate::record::blood_tests::{own_tests, planned};
use crate::record::facts::{facts, latest_result};
use crate::record::record::Record;

pub(super) fn alerts(record: &Record, today: NaiveDate) -> Vec<El> {
    let findings = assess(&facts(record, today)).findings;
    let said = findings.iter().filter_map(|said| alert(record, today, said));
    let own = own_tests(record, today).into_iter().filter(|(_, standing)| is_open(*standing));
    let own = own.map(|(kept, standing)| blood_test(&(words().today.own_test)(kept.what), standing));
    said.chain(open_count(record, today).map(|planned| open(&planned))).chain(own).collect()
}

/// A finding in the words for patients; none for those that are meant for clinicians.
fn alert(record: &Record, today: NaiveDate, said: &Said<Finding>) -> Option<El> {
    if let Finding::Neutropenia { .. } = said.what {
        let (drawn, result) = latest_result(record, Analyte::Neutrophils, today)?;
        return Some(low(&result, drawn));
    }
    let sentence = (words().dose_check.for_patients)(&said.what, said.cites)?;
    let severity = said.severity();
    let content = [sourced([paragraph(&sentence)], statements(said.cites))];
    Some(match severity {
        Severity::Contraindication | Severity::Avoid => urgent(words().today.important, content),
        _ => notice(severity, content),
    })
}

fn open_count(record: &Record, today: NaiveDate) -> Option<Planned> {
    planned(record, today).into_iter().find(|planned| is_open(planned.standing))
}

fn low(result: &LabResult, drawn: NaiveDate) -> El {
    let sentence = (words().today.neutropenia)(result, drawn);
    let said = sourced([paragraph(&sentence)], statements(&[Statement::S051]));
    notice(Severity::Caution, [said]).attr("role", "alert")
}

fn is_open(standing: Standing) -> bool {
    matches!(standing, Standing::Due | Standing::Overdue)
}

fn open(planned: &Planned) -> El {
    blood_test(&(words().today.planned_count)(planned), planned.standing)
}

fn blood_test(sentence: &str, standing: Standing) -> El {
    let is_overdue = standing == Standing::Overdue;
    let severity = if is_overdue { Severity::Caution } else { Severity::Information };
    let said = paragraph(sentence).text(". ").child(link(Route::Labs.hash(), words().today.to_labs));
    notice(severity, [said])
}
