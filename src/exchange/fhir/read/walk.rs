//! The resources of a file, however they are put together: one, a list, lines, a Bundle, or several of these in each
//! other.

use serde_json::Value;

use crate::exchange::fhir::read::json::{list, resource_type};

/// The resources in a document, in their order. An object without a type stands for itself.
pub(super) fn resources(document: &Value) -> Vec<&Value> {
    match (document, resource_type(document)) {
        (Value::Array(items), _) => items.iter().flat_map(resources).collect(),
        (bundle, Some("Bundle")) => list(bundle, "entry").iter().flat_map(of_entry).collect(),
        (resource, Some(_)) => {
            let contained = list(resource, "contained").iter();
            let results = contained.filter(|inner| resource_type(inner) == Some("Observation"));
            [resource].into_iter().chain(results).collect()
        }
        (wrapper, None) => wrapper.get("resource").map_or_else(|| vec![wrapper], resources),
    }
}

/// The resource of an entry, or what a server answered instead of one. Some systems leave out the wrapper. An entry with
/// neither stands for itself.
fn of_entry(entry: &Value) -> Vec<&Value> {
    let outcome = || entry.get("response").and_then(|response| response.get("outcome"));
    if resource_type(entry).is_some() {
        return resources(entry);
    }
    entry.get("resource").or_else(outcome).map_or_else(|| vec![entry], resources)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn resources_are_found_wherever_they_stand() {
        let observation = |id: &str| json!({"resourceType": "Observation", "id": id});
        let bundle = |entry: Value| json!({"resourceType": "Bundle", "entry": entry});
        let (a, b) = (observation("a"), observation("b"));
        let report = json!({"resourceType": "DiagnosticReport", "id": "r", "contained": [a, {"resourceType": "Specimen"}]});
        let outcome = json!({"resourceType": "OperationOutcome", "id": "o"});
        for (document, expected) in [
            (a.clone(), vec!["a"]),
            (json!([a, b]), vec!["a", "b"]),
            (bundle(json!([{"resource": a}, {"resource": b}])), vec!["a", "b"]),
            (bundle(json!([{"resource": bundle(json!([{"resource": a}]))}, b])), vec!["a", "b"]),
            (bundle(json!([{"response": {"status": "404", "outcome": outcome}}])), vec!["o"]),
            (report, vec!["r", "a"]),
            (json!([{"fhirVersion": "4.0.1", "resource": a}]), vec!["a"]),
            (bundle(json!([])), vec![]),
            (json!({"resourceType": "Bundle"}), vec![]),
        ] {
            let found: Vec<_> =
                resources(&document).into_iter().map(|found| found["id"].as_str().unwrap()).collect();
            assert_eq!(found, expected, "{document}");
        }
    }
}
