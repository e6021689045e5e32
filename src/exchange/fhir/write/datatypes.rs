//! The datatypes of FHIR R4 that this app writes. Numbers keep their digits; texts are legal or absent, since FHIR knows
//! no empty one.

use chrono::SecondsFormat;
use serde::Serialize;
use serde_json::Number;

use crate::domain::quantities::moment::Moment;
use crate::domain::quantities::number::{Decimal, is_hidden};
use crate::exchange::fhir::write::codes::{Coding, DATA_ABSENT_REASON, UCUM};

/// A concept in codes, in words, or both.
#[derive(Clone, Default, Serialize)]
pub(super) struct CodeableConcept {
    /// Its codes.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) coding: Vec<Coding>,
    /// Its words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) text: Option<String>,
}

impl CodeableConcept {
    /// In words only.
    pub(super) fn words(words: &str) -> Self {
        Self { coding: Vec::new(), text: text(words) }
    }

    /// By a code only.
    pub(super) fn code(system: &'static str, code: &'static str) -> Self {
        Self { coding: vec![Coding { system, code }], text: None }
    }

    /// By codes, with words.
    pub(super) fn coded(coding: &[Coding], words: &str) -> Self {
        Self { coding: coding.to_vec(), text: text(words) }
    }
}

/// A reference to a resource, or the name of what has none.
#[derive(Clone, Serialize)]
pub(super) struct Reference {
    /// Where it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) reference: Option<String>,
    /// What it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) display: Option<String>,
}

impl Reference {
    /// The name of what is not in the Bundle.
    pub(super) fn named(name: &str) -> Self {
        Self { reference: None, display: text(name) }
    }
}

/// A number with its unit.
#[derive(Clone, Default, Serialize)]
pub(super) struct Quantity {
    /// Why there is no number.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    extension: Vec<Extension>,
    #[serde(skip_serializing_if = "Option::is_none")]
    value: Option<Number>,
    #[serde(skip_serializing_if = "Option::is_none")]
    comparator: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    unit: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    system: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<&'static str>,
}

impl Quantity {
    /// In a unit of UCUM.
    pub(super) fn ucum(value: Decimal, code: &'static str) -> Self {
        Self { value: number(value), ..Self::unit(code) }
    }

    /// In a unit in the words of a report.
    pub(super) fn in_words(value: Decimal, unit: &str) -> Self {
        Self { value: number(value), unit: text(unit), ..Self::default() }
    }

    /// A whole number without a unit.
    pub(super) fn count(value: u16) -> Self {
        Self { value: Some(value.into()), ..Self::default() }
    }

    /// Of an amount that nobody knows, in a unit of UCUM.
    pub(super) fn unknown(code: &'static str) -> Self {
        let reason = Extension { url: DATA_ABSENT_REASON, value_code: "unknown" };
        Self { extension: vec![reason], ..Self::unit(code) }
    }

    /// The same, with what stands in front of the number.
    pub(super) fn compared(self, comparator: Option<&'static str>) -> Self {
        Self { comparator, ..self }
    }

    fn unit(code: &'static str) -> Self {
        Self { unit: Some(code.to_owned()), system: Some(UCUM), code: Some(code), ..Self::default() }
    }
}

/// More about an element than it has room for.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
struct Extension {
    url: &'static str,
    value_code: &'static str,
}

/// What a laboratory calls normal.
#[derive(Serialize)]
pub(super) struct ReferenceRange {
    /// The lower limit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) low: Option<Quantity>,
    /// The upper limit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) high: Option<Quantity>,
}

/// From when until when.
#[derive(Serialize)]
pub(super) struct Period {
    /// The first day.
    pub(super) start: String,
    /// The last day, if it is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) end: Option<String>,
}

/// Words about a resource.
#[derive(Serialize)]
pub(super) struct Annotation {
    text: String,
}

/// Words about a resource, as far as there are any.
pub(super) fn notes<'a>(words: impl IntoIterator<Item = &'a str>) -> Vec<Annotation> {
    words.into_iter().filter_map(text).map(|text| Annotation { text }).collect()
}

/// A moment to the second, with the offset of the clock that showed it.
pub(super) fn instant(at: &Moment) -> String {
    at.wall().to_rfc3339_opts(SecondsFormat::Secs, false)
}

/// A text as FHIR allows it: with something to see in it, and without control characters. Only plain blanks count as such.
pub(super) fn text(words: &str) -> Option<String> {
    let plain = |c: char| match c {
        '\n' | '\r' | '\t' => Some(c),
        c if c.is_whitespace() => Some(' '),
        c if is_hidden(c) => None,
        c => Some(c),
    };
    let legal: String = words.chars().filter_map(plain).collect();
    let legal = legal.trim();
    (!legal.is_empty()).then(|| legal.to_owned())
}

/// The digits as they were entered.
fn number(value: Decimal) -> Option<Number> {
    value.to_string().parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_keep_their_digits() {
        for (digits, places, expected) in [(120, 2, "1.20"), (5, 1, "0.5"), (0, 3, "0.000"), (123, 0, "123")]
        {
            let quantity = Quantity::in_words(Decimal::new(digits, places), "IU/mL");
            let json = serde_json::to_string(&quantity).unwrap();
            assert_eq!(json, format!(r#"{{"value":{expected},"unit":"IU/mL"}}"#));
        }
    }

    #[test]
    fn a_text_has_something_to_see_or_is_none() {
        for (words, expected) in [
            ("", None),
            (" \u{a0}\n", None),
            ("\u{200b}", None),
            ("\u{1}", None),
            (" a\u{a0}b ", Some("a b")),
            ("a\nb", Some("a\nb")),
            ("5\u{0}\u{feff}", Some("5")),
        ] {
            assert_eq!(text(words).as_deref(), expected, "{words:?}");
        }
    }

    #[test]
    fn an_amount_that_nobody_knows_says_so() {
        let json = serde_json::to_string(&Quantity::unknown("mg")).unwrap();
        assert!(json.contains(r#""valueCode":"unknown""#) && !json.contains(r#""value":"#), "{json}");
        let json = serde_json::to_string(&Quantity::ucum(Decimal::whole(100), "mg")).unwrap();
        assert_eq!(json, format!(r#"{{"value":100,"unit":"mg","system":"{UCUM}","code":"mg"}}"#));
    }
}
