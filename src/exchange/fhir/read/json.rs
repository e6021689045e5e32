//! What is asked of JSON again and again. A name that is missing and a value of another kind are one thing: nothing.

use serde_json::Value;

/// The text under a name, without blanks around it; none if nothing is left.
pub(super) fn text<'a>(of: &'a Value, name: &str) -> Option<&'a str> {
    plain(of.get(name)?)
}

/// A text, without blanks around it; none if nothing is left.
pub(super) fn plain(value: &Value) -> Option<&str> {
    Some(value.as_str()?.trim()).filter(|text| !text.is_empty())
}

/// The list under a name; what is no list is a list of one.
pub(super) fn list<'a>(of: &'a Value, name: &str) -> &'a [Value] {
    match of.get(name) {
        Some(Value::Array(items)) => items,
        Some(Value::Null) | None => &[],
        Some(single) => std::slice::from_ref(single),
    }
}

/// The digits under a name: of a number, or of a text where a system quotes its numbers.
pub(super) fn digits(of: &Value, name: &str) -> Option<String> {
    match of.get(name)? {
        Value::Number(number) => Some(number.to_string()),
        quoted => plain(quoted).map(str::to_owned),
    }
}

/// The codes of a concept.
pub(super) fn codings(concept: Option<&Value>) -> &[Value] {
    concept.map_or(&[], |concept| list(concept, "coding"))
}

/// A concept in words: its own, those of its codes, or a code.
pub(super) fn words(concept: &Value) -> Option<&str> {
    let of_codes = |name| codings(Some(concept)).iter().find_map(|coding| text(coding, name));
    text(concept, "text").or_else(|| of_codes("display")).or_else(|| of_codes("code"))
}

/// The type of a resource.
pub(super) fn resource_type(resource: &Value) -> Option<&str> {
    text(resource, "resourceType")
}
