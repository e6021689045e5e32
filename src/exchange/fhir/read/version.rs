//! Which version of FHIR something is written in, as far as it is sure. Nearly all elements of a result are the same in
//! all versions, so that most files say nothing.

use serde_json::Value;

use crate::exchange::fhir::read::json::{codings, list, plain, text};

/// A version of FHIR that is not R4.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum FhirVersion {
    /// Of 2015.
    Dstu2,
    /// Of 2017.
    Stu3,
    /// Of 2023.
    R5,
}

/// What a file or a resource says of its version: by number, or by the profiles that it follows.
pub(super) fn stated(resource: &Value) -> Option<FhirVersion> {
    let by_number = text(resource, "fhirVersion").and_then(numbered);
    let profiles = || resource.get("meta").map_or(&[][..], |meta| list(meta, "profile"));
    by_number.or_else(|| profiles().iter().filter_map(plain).find_map(of_profile))
}

fn numbered(number: &str) -> Option<FhirVersion> {
    match number.split('.').next()? {
        "1" => Some(FhirVersion::Dstu2),
        "3" => Some(FhirVersion::Stu3),
        "5" => Some(FhirVersion::R5),
        _ => None,
    }
}

fn of_profile(profile: &str) -> Option<FhirVersion> {
    let path = profile.strip_prefix("http://hl7.org/fhir/")?;
    match path.split('/').next()? {
        "DSTU2" => Some(FhirVersion::Dstu2),
        "STU3" => Some(FhirVersion::Stu3),
        "R5" => Some(FhirVersion::R5),
        number if number.starts_with(|c: char| c.is_ascii_digit()) => numbered(number),
        _ => None,
    }
}

/// The version that an observation shows by elements that only one version has.
pub(super) fn shown(observation: &Value) -> Option<FhirVersion> {
    let has = |name: &str| observation.get(name).is_some();
    if is_single_category(observation) || has("comments") {
        Some(FhirVersion::Dstu2)
    } else if has("comment") || has("context") {
        Some(FhirVersion::Stu3)
    } else if ["triggeredBy", "bodyStructure", "instantiatesCanonical", "instantiatesReference"]
        .into_iter()
        .any(has)
    {
        Some(FhirVersion::R5)
    } else {
        stated(observation)
    }
}

/// Whether the category is one concept and no list of them, and not of a code system that later versions have.
fn is_single_category(observation: &Value) -> bool {
    let category = observation.get("category").filter(|category| category.is_object());
    let is_later =
        |coding: &Value| text(coding, "system").is_some_and(|system| system.contains("terminology"));
    category.is_some() && !codings(category).iter().any(is_later)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_version_is_told_by_its_number_or_by_a_profile() {
        let profiled = |profile: &str| json!({"meta": {"profile": [profile]}});
        for (resource, version) in [
            (json!({"fhirVersion": "1.0.2"}), Some(FhirVersion::Dstu2)),
            (json!({"fhirVersion": "3.0.1"}), Some(FhirVersion::Stu3)),
            (json!({"fhirVersion": "4.0.1"}), None),
            (json!({"fhirVersion": "4.3.0"}), None),
            (json!({"fhirVersion": "5.0.0"}), Some(FhirVersion::R5)),
            (profiled("http://hl7.org/fhir/StructureDefinition/Observation"), None),
            (profiled("http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-lab|3.1.1"), None),
            (profiled("http://hl7.org/fhir/DSTU2/StructureDefinition/observation"), Some(FhirVersion::Dstu2)),
            (profiled("http://hl7.org/fhir/5.0/StructureDefinition/Observation"), Some(FhirVersion::R5)),
            (json!({}), None),
        ] {
            assert_eq!(stated(&resource), version, "{resource}");
        }
    }

    #[test]
    fn an_observation_shows_its_version_only_by_what_no_other_has() {
        for (observation, version) in [
            (json!({"category": {"coding": []}}), Some(FhirVersion::Dstu2)),
            (json!({"category": [{"coding": []}], "comments": "x"}), Some(FhirVersion::Dstu2)),
            (json!({"comment": "haemolysed"}), Some(FhirVersion::Stu3)),
            (json!({"context": {"reference": "Encounter/1"}}), Some(FhirVersion::Stu3)),
            (json!({"bodyStructure": {}}), Some(FhirVersion::R5)),
            (json!({"category": [], "note": [], "encounter": {}}), None),
            (
                json!({"category": {"coding": [{"system": "http://terminology.hl7.org/CodeSystem/observation-category"}]}}),
                None,
            ),
        ] {
            assert_eq!(shown(&observation), version, "{observation}");
        }
    }
}
