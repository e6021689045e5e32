//! Whom a file is about.

use serde_json::Value;

use crate::exchange::fhir::read::json::{list, plain, text};
use crate::exchange::fhir::read::reported::Person;

/// A Patient by name and day of birth.
pub(super) fn person(patient: &Value) -> Person {
    let owned = |text: &str| text.to_owned();
    Person {
        id: text(patient, "id").map(owned),
        name: name(list(patient, "name")),
        birth_date: text(patient, "birthDate").map(owned),
    }
}

/// The official name, or the usual one, or the first.
fn name(names: &[Value]) -> Option<String> {
    let used = |wanted: &str| names.iter().find(|name| text(name, "use") == Some(wanted));
    let name = used("official").or_else(|| used("usual")).or(names.first())?;
    let parts = ["given", "family"].into_iter().flat_map(|part| list(name, part)).filter_map(plain);
    let joined = || Some(parts.collect::<Vec<_>>().join(" ")).filter(|joined| !joined.is_empty());
    text(name, "text").map(str::to_owned).or_else(joined)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_name_is_the_official_one_as_it_is_written_or_put_together() {
        for (names, expected) in [
            (json!([{"family": "Musterfrau", "given": ["Erika", "M."]}]), Some("Erika M. Musterfrau")),
            (
                json!([{"use": "nickname", "text": "Rika"}, {"use": "official", "text": "Erika Musterfrau"}]),
                Some("Erika Musterfrau"),
            ),
            (json!([{"family": ["de", "Vries"]}]), Some("de Vries")),
            (json!({"text": "Erika"}), Some("Erika")),
            (json!([{"use": "official"}]), None),
            (json!([]), None),
        ] {
            let found = person(&json!({"resourceType": "Patient", "name": names}));
            assert_eq!(found.name.as_deref(), expected, "{names}");
        }
    }
}
