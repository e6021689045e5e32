//! Laboratory results of a file as they are reported: from a Bundle of any type, a list of resources, one resource, or a
//! resource a line. Nothing is understood yet, and nothing is dropped without a reason.

mod error;
mod json;
mod observation;
mod person;
mod reported;
mod value;
mod version;
mod walk;

use serde_json::error::Category;
use serde_json::{Deserializer, Value};

use crate::exchange::backup::{self, BackupError};
use json::{list, resource_type, text, words};
use observation::observed;
use person::person;
use walk::resources;

pub use error::{FhirError, NotFhir};
pub use reported::{
    LeftOut, Observed, ObservedKind, ObservedRange, ObservedStatus, ObservedTime, ObservedUnit,
    ObservedValue, PassedOver, Person, Reported, TimeOf, WhyLeftOut,
};
pub use version::FhirVersion;

/// Larger files are refused before they are read, in bytes.
pub const LARGEST: u32 = 20 * 1024 * 1024;

/// So many names of an object that is not FHIR are told.
const MOST_NAMES: usize = 12;

/// The results in a file, and whose they are.
pub fn read(text: &str) -> Result<Reported, FhirError> {
    if !u32::try_from(text.len()).is_ok_and(|length| length <= LARGEST) {
        return Err(FhirError::TooLarge);
    }
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let documents: Result<Vec<Value>, _> = Deserializer::from_str(text).into_iter().collect();
    let documents = documents.map_err(|error| refuse(&error))?;
    let found: Vec<&Value> = documents.iter().flat_map(resources).collect();
    let first = documents.first().ok_or(FhirError::CutOff { line: 1 })?;
    let is_fhir = documents.iter().chain(found.iter().copied()).any(|value| resource_type(value).is_some());
    if !is_fhir {
        return Err(FhirError::NotFhir(foreign(first, text)));
    }
    if let [document] = documents.as_slice() {
        one(document, &found)?;
    }
    let reported = reported(&found);
    if reported.results.is_empty() { Err(empty(reported, &found)) } else { Ok(reported) }
}

/// Refuses a file that is one document and says itself that it holds no results that can be read.
fn one(document: &Value, found: &[&Value]) -> Result<(), FhirError> {
    if let Some(version) = version::stated(document) {
        return Err(FhirError::OtherVersion(version));
    }
    match (resource_type(document), found) {
        (Some("OperationOutcome"), [outcome]) => {
            Err(FhirError::OperationOutcome { diagnostics: diagnostics(outcome) })
        }
        (Some("Bundle" | "Observation"), _) => Ok(()),
        (Some(other), [_]) => Err(FhirError::NoResults { resource_type: other.to_owned() }),
        _ => Ok(()),
    }
}

fn reported(found: &[&Value]) -> Reported {
    let mut reported = Reported::default();
    for resource in found {
        match resource_type(resource) {
            Some("Observation") => {
                for part in observed(resource) {
                    match part {
                        Ok(result) => reported.results.push(result),
                        Err(left_out) => reported.left_out.push(left_out),
                    }
                }
            }
            Some("Patient") => reported.people.push(person(resource)),
            other => pass_over(&mut reported.passed_over, other.unwrap_or_default()),
        }
    }
    reported
}

fn pass_over(passed_over: &mut Vec<PassedOver>, resource_type: &str) {
    match passed_over.iter_mut().find(|known| known.resource_type == resource_type) {
        Some(known) => known.count += 1,
        None => passed_over.push(PassedOver { resource_type: resource_type.to_owned(), count: 1 }),
    }
}

/// Why there is nothing to take: all that was there is of another version, or a server's complaint, or something else.
fn empty(reported: Reported, found: &[&Value]) -> FhirError {
    let Reported { left_out, passed_over, .. } = reported;
    let other_version = left_out.iter().find_map(|left_out| match left_out.why {
        WhyLeftOut::Version(version) => Some(version),
        _ => None,
    });
    if let Some(version) = other_version {
        return FhirError::OtherVersion(version);
    }
    let is_outcome = |resource: &&&Value| resource_type(resource) == Some("OperationOutcome");
    let said: Vec<String> =
        found.iter().filter(is_outcome).flat_map(|outcome| diagnostics(outcome)).collect();
    match passed_over.as_slice() {
        [PassedOver { resource_type, .. }] if left_out.is_empty() && resource_type == "OperationOutcome" => {
            FhirError::OperationOutcome { diagnostics: said }
        }
        _ => FhirError::NoLaboratoryResults { left_out, passed_over },
    }
}

/// What a server says of each thing that went wrong.
fn diagnostics(outcome: &Value) -> Vec<String> {
    let said = |issue: &Value| {
        let details = || issue.get("details").and_then(words);
        text(issue, "diagnostics").or_else(details).or_else(|| text(issue, "code")).map(str::to_owned)
    };
    list(outcome, "issue").iter().filter_map(said).collect()
}

/// What JSON without resources is.
fn foreign(document: &Value, text: &str) -> NotFhir {
    match document {
        Value::Array(_) if is_backup(text) => NotFhir::Backup,
        Value::Array(_) => NotFhir::List,
        Value::Object(fields) if fields.contains_key("verifiableCredential") => NotFhir::HealthCard,
        Value::Object(fields) => NotFhir::Object(fields.keys().take(MOST_NAMES).cloned().collect()),
        _ => NotFhir::Scalar,
    }
}

/// Whether a text is a backup, whole or not.
fn is_backup(text: &str) -> bool {
    !matches!(
        backup::read(text),
        Err(BackupError::NotABackup { .. } | BackupError::NotJson { .. } | BackupError::CutOff { .. })
    )
}

fn refuse(error: &serde_json::Error) -> FhirError {
    match error.classify() {
        Category::Eof => FhirError::CutOff { line: error.line() },
        Category::Syntax | Category::Data | Category::Io => {
            FhirError::NotJson { line: error.line(), column: error.column() }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CRP: &str = r#"{"resourceType":"Observation","valueQuantity":{"value":5}}"#;

    #[test]
    fn a_file_says_what_it_is_if_it_holds_no_results() {
        use FhirError::*;
        let outcome =
            r#"{"resourceType":"OperationOutcome","issue":[{"diagnostics":"not allowed"},{"code":"login"}]}"#;
        let said = || OperationOutcome { diagnostics: vec!["not allowed".to_owned(), "login".to_owned()] };
        let backup = backup::write(&[], &[], "2026-11-22T08:00:00Z".parse().unwrap()).unwrap();
        let keys =
            |keys: &[&str]| NotFhir(super::NotFhir::Object(keys.iter().map(|&key| key.to_owned()).collect()));
        let nothing = |left_out, passed_over| NoLaboratoryResults { left_out, passed_over };
        let conditions = PassedOver { resource_type: "Condition".to_owned(), count: 2 };
        for (text, expected) in [
            ("", CutOff { line: 1 }),
            (" \n", CutOff { line: 1 }),
            ("{\"resourceType\":", CutOff { line: 1 }),
            ("Analyte;Value\nCRP;5", NotJson { line: 1, column: 1 }),
            (backup.as_str(), NotFhir(super::NotFhir::Backup)),
            ("[]", NotFhir(super::NotFhir::List)),
            ("[1]", NotFhir(super::NotFhir::List)),
            ("5", NotFhir(super::NotFhir::Scalar)),
            (r#"{"verifiableCredential":["eyJ"]}"#, NotFhir(super::NotFhir::HealthCard)),
            (r#"{"doses":[],"app":"x"}"#, keys(&["app", "doses"])),
            (outcome, said()),
            (&format!(r#"{{"resourceType":"Bundle","entry":[{{"resource":{outcome}}}]}}"#), said()),
            (r#"{"resourceType":"Bundle"}"#, nothing(vec![], vec![])),
            (r#"{"resourceType":"Medication"}"#, NoResults { resource_type: "Medication".to_owned() }),
            (
                "{\"resourceType\":\"Condition\"}\n{\"resourceType\":\"Condition\"}",
                nothing(vec![], vec![conditions]),
            ),
            (
                r#"{"resourceType":"Bundle","meta":{"profile":["http://hl7.org/fhir/STU3/x"]}}"#,
                OtherVersion(FhirVersion::Stu3),
            ),
            (
                r#"{"resourceType":"Observation","comments":"x","valueQuantity":{"value":5}}"#,
                OtherVersion(FhirVersion::Dstu2),
            ),
        ] {
            assert_eq!(read(text), Err(expected), "{text}");
        }
    }

    #[test]
    fn one_resource_a_list_and_lines_are_read_alike_and_a_mark_in_front_means_nothing() {
        for text in [
            CRP.to_owned(),
            format!("\u{feff}{CRP}"),
            format!("[{CRP}]"),
            format!("{CRP}\r\n\r\n{{\"resourceType\":\"Patient\"}}\r\n"),
            format!(r#"{{"resourceType":"Bundle","type":"searchset","entry":[{{"resource":{CRP}}}]}}"#),
        ] {
            let values: Vec<_> =
                read(&text).unwrap().results.into_iter().map(|result| result.value).collect();
            assert_eq!(values, [ObservedValue::Number("5".to_owned())], "{text}");
        }
    }

    #[test]
    fn a_line_that_is_broken_is_named() {
        assert_eq!(read(&format!("{CRP}\n{CRP}\n{{x")), Err(FhirError::NotJson { line: 3, column: 2 }));
        assert_eq!(read(&format!("{CRP}\n{{\"a\":")), Err(FhirError::CutOff { line: 2 }));
    }

    #[test]
    fn a_file_is_refused_from_one_byte_above_the_limit() {
        let length = usize::try_from(LARGEST).unwrap();
        let padded = |length: usize| format!("{CRP}{}", " ".repeat(length - CRP.len()));
        assert!(read(&padded(length)).is_ok());
        assert_eq!(read(&padded(length + 1)), Err(FhirError::TooLarge));
    }
}
