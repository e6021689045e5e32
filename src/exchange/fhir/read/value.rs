//! What an observation, or a part of one, says: its value, unit and what is normal. Nothing is converted or rounded.

use serde_json::Value;

use crate::exchange::fhir::read::json::{codings, digits, list, plain, text, words};
use crate::exchange::fhir::read::reported::{ObservedRange, ObservedUnit, ObservedValue, WhyLeftOut};

/// The names under which UCUM is known.
const UCUM: [&str; 3] =
    ["http://unitsofmeasure.org", "https://unitsofmeasure.org", "urn:oid:2.16.840.1.113883.6.8"];

/// The value of an observation, with its unit; or why there is none.
pub(super) fn value(of: &Value) -> Result<(ObservedValue, Option<ObservedUnit>), WhyLeftOut> {
    let fields = of.as_object().into_iter().flatten();
    let mut values = fields.filter(|(name, value)| name.starts_with("value") && !value.is_null());
    let absent = of.get("dataAbsentReason").and_then(words);
    match values.next() {
        None => {
            let reason = absent.ok_or(WhyLeftOut::NoValue)?;
            Ok((ObservedValue::Absent(reason.to_owned()), None))
        }
        Some((name, value)) if name == "valueQuantity" => quantity(value, absent),
        Some((name, value)) => {
            let words = said(name, value).ok_or_else(|| WhyLeftOut::ValueKind(name.clone()))?;
            Ok((words, None))
        }
    }
}

fn quantity(
    quantity: &Value,
    absent: Option<&str>,
) -> Result<(ObservedValue, Option<ObservedUnit>), WhyLeftOut> {
    let value = match (compared(quantity), absent) {
        (Some(number), _) => ObservedValue::Number(number),
        (None, Some(reason)) => ObservedValue::Absent(reason.to_owned()),
        (None, None) => return Err(WhyLeftOut::NoValue),
    };
    Ok((value, unit(quantity)))
}

/// A number with its digits, behind what it is compared by.
fn compared(quantity: &Value) -> Option<String> {
    let comparator = text(quantity, "comparator").unwrap_or_default();
    digits(quantity, "value").map(|digits| format!("{comparator}{digits}"))
}

fn unit(quantity: &Value) -> Option<ObservedUnit> {
    let is_ucum = text(quantity, "system").is_some_and(|system| UCUM.contains(&system));
    let code = text(quantity, "code");
    match code.filter(|_| is_ucum) {
        Some(code) => Some(ObservedUnit::Ucum(code.to_owned())),
        None => text(quantity, "unit").or(code).map(|unit| ObservedUnit::Words(unit.to_owned())),
    }
}

/// A value that is no quantity.
fn said(name: &str, value: &Value) -> Option<ObservedValue> {
    let both = |one: &str, sign: &str, other: &str| {
        Some(format!("{}{sign}{}", with_unit(value.get(one)?)?, with_unit(value.get(other)?)?))
    };
    match name {
        "valueInteger" => value.as_number().map(|number| ObservedValue::Number(number.to_string())),
        "valueString" | "valueDateTime" | "valueTime" | "valueCode" => {
            plain(value).map(|text| ObservedValue::Words(text.to_owned()))
        }
        "valueCodeableConcept" => words(value).map(|words| ObservedValue::Words(words.to_owned())),
        "valueBoolean" => value.as_bool().map(|answer| ObservedValue::Words(answer.to_string())),
        "valueRange" => both("low", "–", "high").map(ObservedValue::Words),
        "valueRatio" => both("numerator", ":", "denominator").map(ObservedValue::Words),
        _ => None,
    }
}

/// The first range of what is normal. Limits in another unit than the result are words.
pub(super) fn range(of: &Value) -> ObservedRange {
    let Some(range) = list(of, "referenceRange").iter().find(|range| is_normal(range)) else {
        return ObservedRange::default();
    };
    let said = text(range, "text").map(str::to_owned);
    let limits = [range.get("low"), range.get("high")];
    if limits.iter().flatten().all(|limit| is_same_unit(limit, of.get("valueQuantity"))) {
        let [low, high] = limits.map(|limit| compared(limit?));
        return ObservedRange { low, high, text: said };
    }
    let [low, high] = limits.map(|limit| with_unit(limit?));
    let in_words = match (low, high) {
        (Some(low), Some(high)) => Some(format!("{low}–{high}")),
        (Some(low), None) => Some(format!("≥ {low}")),
        (None, Some(high)) => Some(format!("≤ {high}")),
        (None, None) => None,
    };
    ObservedRange { low: None, high: None, text: said.or(in_words) }
}

/// Whether a limit names no unit, or one that the result has as well.
fn is_same_unit(limit: &Value, value: Option<&Value>) -> bool {
    let names = |of: &Value| ["code", "unit"].map(|name| text(of, name).map(str::to_owned));
    let (of_limit, of_value) = (names(limit), value.map(names).unwrap_or_default());
    let mut named = of_limit.iter().flatten().peekable();
    named.peek().is_none() || named.any(|name| of_value.iter().flatten().any(|known| known == name))
}

fn with_unit(quantity: &Value) -> Option<String> {
    let number = compared(quantity)?;
    let unit = text(quantity, "unit").or_else(|| text(quantity, "code"));
    Some(unit.map_or_else(|| number.clone(), |unit| format!("{number} {unit}")))
}

fn is_normal(range: &Value) -> bool {
    let kind = range.get("type").or_else(|| range.get("meaning"));
    kind.is_none_or(|kind| {
        let codes = codings(Some(kind));
        codes.is_empty() || codes.iter().any(|coding| text(coding, "code") == Some("normal"))
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn parsed(text: &str) -> Value {
        serde_json::from_str(text).unwrap()
    }

    #[test]
    fn a_number_keeps_its_digits_and_what_stands_in_front_of_it() {
        for (quantity, expected) in [
            (r#"{"value": 1.20, "unit": "mg/dL"}"#, "1.20"),
            (r#"{"value": 0.30000000000000000001}"#, "0.30000000000000000001"),
            (r#"{"value": 5, "comparator": "<"}"#, "<5"),
            (r#"{"value": 60, "comparator": ">="}"#, ">=60"),
            (r#"{"value": "4,2"}"#, "4,2"),
            (r#"{"value": -1.0}"#, "-1.0"),
        ] {
            let of = parsed(&format!(r#"{{"valueQuantity": {quantity}}}"#));
            assert_eq!(value(&of).unwrap().0, ObservedValue::Number(expected.to_owned()), "{quantity}");
        }
    }

    #[test]
    fn a_unit_is_that_of_ucum_or_the_words_of_the_report() {
        let ucum = "http://unitsofmeasure.org";
        for (quantity, expected) in [
            (
                json!({"value": 1, "unit": "µmol/l", "system": ucum, "code": "umol/L"}),
                Some(ObservedUnit::Ucum("umol/L".to_owned())),
            ),
            (
                json!({"value": 1, "unit": "µmol/l", "code": "x"}),
                Some(ObservedUnit::Words("µmol/l".to_owned())),
            ),
            (json!({"value": 1, "unit": "G/l", "system": ucum}), Some(ObservedUnit::Words("G/l".to_owned()))),
            (json!({"value": 1, "code": "mg/dL"}), Some(ObservedUnit::Words("mg/dL".to_owned()))),
            (json!({"value": 1}), None),
        ] {
            assert_eq!(value(&json!({"valueQuantity": quantity})).unwrap().1, expected, "{quantity}");
        }
    }

    #[test]
    fn what_is_no_number_is_said_in_words() {
        for (of, expected) in [
            (json!({"valueString": " not detected "}), Ok(ObservedValue::Words("not detected".to_owned()))),
            (
                json!({"valueCodeableConcept": {"coding": [{"code": "1", "display": "Negative"}]}}),
                Ok(ObservedValue::Words("Negative".to_owned())),
            ),
            (
                json!({"valueRatio": {"numerator": {"value": 1}, "denominator": {"value": 40}}}),
                Ok(ObservedValue::Words("1:40".to_owned())),
            ),
            (
                json!({"valueRange": {"low": {"value": 2, "unit": "mg"}, "high": {"value": 4, "unit": "mg"}}}),
                Ok(ObservedValue::Words("2 mg–4 mg".to_owned())),
            ),
            (
                json!({"dataAbsentReason": {"coding": [{"code": "not-performed"}]}}),
                Ok(ObservedValue::Absent("not-performed".to_owned())),
            ),
            (json!({"valueQuantity": {"unit": "mg"}}), Err(WhyLeftOut::NoValue)),
            (json!({"valueString": ""}), Err(WhyLeftOut::ValueKind("valueString".to_owned()))),
            (json!({"valueSampledData": {}}), Err(WhyLeftOut::ValueKind("valueSampledData".to_owned()))),
            (json!({}), Err(WhyLeftOut::NoValue)),
        ] {
            assert_eq!(value(&of).map(|(value, _)| value), expected, "{of}");
        }
    }

    #[test]
    fn the_first_normal_range_counts_and_limits_in_another_unit_are_words() {
        let limits = |low: Option<&str>, high: Option<&str>, text: Option<&str>| {
            let [low, high, text] = [low, high, text].map(|text| text.map(str::to_owned));
            ObservedRange { low, high, text }
        };
        for (ranges, expected) in [
            (
                r#"[{"low": {"value": 0.50, "unit": "mg/dL"}, "high": {"value": 0.9}}]"#,
                limits(Some("0.50"), Some("0.9"), None),
            ),
            (
                r#"[{"type": {"coding": [{"code": "treatment"}]}, "low": {"value": 1}}, {"type": {"coding": [{"code": "normal"}]}, "high": {"value": 2}}]"#,
                limits(None, Some("2"), None),
            ),
            (r#"[{"text": "0,5 - 0,9"}, {"low": {"value": 1}}]"#, limits(None, None, Some("0,5 - 0,9"))),
            (
                r#"[{"low": {"value": 45, "unit": "umol/L"}, "high": {"value": 84, "unit": "umol/L"}}]"#,
                limits(None, None, Some("45 umol/L–84 umol/L")),
            ),
            ("[]", limits(None, None, None)),
        ] {
            let of = parsed(&format!(
                r#"{{"valueQuantity": {{"value": 1, "unit": "mg/dL"}}, "referenceRange": {ranges}}}"#
            ));
            assert_eq!(range(&of), expected, "{ranges}");
        }
    }
}
