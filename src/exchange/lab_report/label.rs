//! What a report calls a test, and what that means: the same name, code and unit mean the same in the whole report.

use crate::domain::labs::analyte::Analyte;
use crate::domain::labs::analyte_names::analyte_named;
use crate::domain::labs::loinc::analyte_of_loinc;
use crate::domain::labs::unit::LabUnit;
use crate::domain::labs::unit_spellings::{unit_spelled, unit_spelled_for};
use crate::domain::labs::unit_text::UnitText;
use crate::domain::quantities::name::Name;

/// What a report calls a test.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Debug)]
pub struct TestLabel {
    /// Its name.
    pub name: String,
    /// Its code of LOINC; empty if the report has none.
    pub code: String,
    /// The unit of its results; empty if the report names none.
    pub unit: String,
}

/// What the results of a test are taken for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Meaning {
    /// Nothing: they stay out.
    Ignored,
    /// Results of an analyte in a unit.
    Analyte(Analyte, LabUnit),
    /// Results of something that this app does not know.
    Custom(Name, UnitText),
}

/// What a label says of itself.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Recognised {
    /// An analyte in one of its units.
    Analyte(Analyte, LabUnit),
    /// An analyte without a unit: the person has to name it.
    UnitMissing(Analyte),
    /// An analyte in a unit in which this app does not know it.
    OtherUnit(Analyte),
    /// Parts of a whole, which are no count.
    PerCent,
    /// No test that this app follows.
    Unknown,
}

impl TestLabel {
    /// `CRP (mg/L)`, `CRP [mg/L]`, `CRP mg/L` or `Neutrophils %`; without a unit if what follows the name is none.
    pub fn of_head(head: &str) -> Self {
        let head = head.trim();
        let bracketed = in_brackets(head, '(', ')').or_else(|| in_brackets(head, '[', ']'));
        let blanks = head.match_indices(char::is_whitespace).rev();
        let split = blanks.filter_map(|(at, _)| head.split_at_checked(at));
        let named = bracketed.into_iter().chain(split).find(|(_, unit)| is_unit_like(unit));
        let (name, unit) = named.unwrap_or((head, ""));
        // `WBC x 10^9/L`
        let name = [" x", " X", " ×"].into_iter().find_map(|times| name.strip_suffix(times)).unwrap_or(name);
        Self { name: name.trim().to_owned(), code: String::new(), unit: unit.trim().to_owned() }
    }

    /// What it says of itself. A code counts more than a name that is not known; one that is another's contradicts it.
    pub fn recognised(&self) -> Recognised {
        let found = match (analyte_of_loinc(self.code.trim()), analyte_named(&self.name)) {
            (Some(of_code), Some(of_name)) => Some(of_code).filter(|_| of_code == of_name),
            (of_code, of_name) => of_code.or(of_name),
        };
        match found {
            _ if self.is_per_cent() => Recognised::PerCent,
            None => Recognised::Unknown,
            Some(analyte) if self.unit.trim().is_empty() => Recognised::UnitMissing(analyte),
            Some(analyte) => match unit_spelled_for(analyte, &self.unit) {
                Some(unit) if analyte.units().contains(&unit) => Recognised::Analyte(analyte, unit),
                _ => Recognised::OtherUnit(analyte),
            },
        }
    }

    /// What a person can take its results for: nothing that contradicts the unit beside them.
    pub fn choices(&self) -> Vec<(Analyte, LabUnit)> {
        if self.is_per_cent() {
            return Vec::new();
        }
        let units = |analyte: Analyte| analyte.units().iter().map(move |unit| (analyte, *unit));
        let all = Analyte::ALL.into_iter().flat_map(units);
        let is_named = |(analyte, unit): &(Analyte, LabUnit)| {
            self.unit.trim().is_empty() || unit_spelled_for(*analyte, &self.unit) == Some(*unit)
        };
        all.filter(is_named).collect()
    }

    /// Whether it names a test that this app follows, or has a unit.
    pub(super) fn is_test(&self) -> bool {
        !self.unit.is_empty() || analyte_named(&self.name).is_some()
    }

    fn is_per_cent(&self) -> bool {
        let says = |text: &str| {
            let text = text.to_lowercase();
            text.contains('%')
                || ["percent", "prozent", "pct", "per cent"].iter().any(|word| text.contains(word))
        };
        says(&self.name) || says(&self.unit)
    }
}

/// What stands in front of the brackets at the end of a text, and in them: they may hold others, as in `(µmol/(s·L))`.
fn in_brackets(text: &str, open: char, close: char) -> Option<(&str, &str)> {
    let inner = text.strip_suffix(close)?;
    let mut depth = 1_usize;
    let at = inner.char_indices().rev().find_map(|(at, c)| {
        depth += usize::from(c == close);
        depth -= usize::from(c == open);
        (depth == 0).then_some(at)
    })?;
    Some((inner.get(..at)?, inner.get(at..)?.strip_prefix(open)?))
}

/// Whether a text is written like a unit, known or not.
pub(super) fn is_unit_like(text: &str) -> bool {
    let text = text.trim();
    let has_power = || text.starts_with("10") && text.contains(['^', '*', 'E', 'e', '⁹', '³']);
    text == "%" || text.contains('/') && !text.contains(' ') || has_power() || is_known_unit(text)
}

/// Whether a text spells a unit of some analyte.
pub(super) fn is_known_unit(text: &str) -> bool {
    unit_spelled(text).is_some() || unit_spelled_for(Analyte::Esr, text).is_some()
}
