//! Names with texts: the form in which an entry is stored. All values are texts, so that a number keeps its
//! digits. What the names mean is known by `schema`.

use std::fmt;
use std::str::FromStr;

use chrono::NaiveDate;
use serde::de::{Deserialize, Deserializer, Error, MapAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::domain::quantities::day::parse_day;
use crate::domain::quantities::number::{Decimal, MAX_PLACES, parse};

/// Names and texts in their order; no name stands twice.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct Fields(Vec<(String, String)>);

/// A field that is missing, unknown or not understood.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FieldError(pub String);

impl Fields {
    /// Adds a field.
    #[must_use]
    pub fn with(mut self, name: &str, text: impl ToString) -> Self {
        self.0.push((name.to_owned(), text.to_string()));
        self
    }

    /// Adds a field if there is something to say in it.
    #[must_use]
    pub(super) fn with_some(self, name: &str, text: Option<impl ToString>) -> Self {
        if let Some(text) = text { self.with(name, text) } else { self }
    }

    /// Adds all fields of others.
    #[must_use]
    pub fn and(mut self, others: Self) -> Self {
        self.0.extend(others.0);
        self
    }

    /// Takes out a field.
    pub fn take(&mut self, name: &str) -> Option<String> {
        let at = self.0.iter().position(|(known, _)| known == name)?;
        Some(self.0.remove(at).1)
    }

    fn need(&mut self, name: &str) -> Result<String, FieldError> {
        self.take(name).ok_or_else(|| FieldError(format!("{name} is missing")))
    }

    /// Takes out a field that must be there and understood.
    pub(super) fn read<T: FromStr>(&mut self, name: &str) -> Result<T, FieldError> {
        let text = self.need(name)?;
        text.parse().map_err(|_| field_error(name, &text))
    }

    /// The same, understood in its own way.
    pub(super) fn read_with<T>(
        &mut self,
        name: &str,
        parse: impl FnOnce(&str) -> Option<T>,
    ) -> Result<T, FieldError> {
        let text = self.need(name)?;
        parse(&text).ok_or_else(|| field_error(name, &text))
    }

    /// Takes out a day.
    pub(super) fn day(&mut self, name: &str) -> Result<NaiveDate, FieldError> {
        self.read_with(name, parse_day)
    }

    /// Takes out a field that may be missing, but must be understood.
    pub(super) fn some<T>(
        &mut self,
        name: &str,
        parse: impl FnOnce(&str) -> Option<T>,
    ) -> Result<Option<T>, FieldError> {
        if self.has(name) { self.read_with(name, parse).map(Some) } else { Ok(None) }
    }

    /// Whether there is a field.
    pub(super) fn has(&self, name: &str) -> bool {
        self.0.iter().any(|(known, _)| known == name)
    }

    /// The name of a field that begins in a way.
    pub(super) fn beginning_with(&self, start: &str) -> Option<String> {
        self.0.iter().map(|(name, _)| name).find(|name| name.starts_with(start)).cloned()
    }

    /// The name of a field that is left.
    pub(super) fn first(&self) -> Option<&str> {
        self.0.first().map(|(name, _)| name.as_str())
    }
}

/// A number of zero or more, with its digits.
pub(super) fn decimal(text: &str) -> Option<Decimal> {
    parse(text, MAX_PLACES).ok()
}

fn field_error(name: &str, text: &str) -> FieldError {
    FieldError(format!("{name} is not understood: {text}"))
}

impl Serialize for Fields {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (name, text) in &self.0 {
            map.serialize_entry(name, text)?;
        }
        map.end()
    }
}

impl<'de> Deserialize<'de> for Fields {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(OfFields)
    }
}

struct OfFields;

impl<'de> Visitor<'de> for OfFields {
    type Value = Fields;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("names with texts")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Fields, A::Error> {
        let mut fields = Fields::default();
        while let Some((name, text)) = map.next_entry::<String, String>()? {
            if fields.has(&name) {
                return Err(A::Error::custom(format_args!("{name} stands twice")));
            }
            fields = fields.with(&name, text);
        }
        Ok(fields)
    }
}
