//! A cell on its way into a panel: taken, taken with a question, or refused with the reason.

use crate::domain::labs::analyte::{Judgement, Mistake, judge};
use crate::domain::labs::panel::LabPanel;
use crate::domain::labs::result::{Bound, CustomResult, LabError, LabResult, Range};
use crate::domain::quantities::limits::Tier;
use crate::domain::quantities::name::{LONGEST_NOTE, Name, NameError};
use crate::domain::quantities::number::{Decimal, MAX_PLACES, NumberError, parse};
use crate::exchange::lab_table::{DateOrder, Target};

/// What says that nothing was measured, in small letters.
const NOTHING: [&str; 4] = ["", "-", "–", "n/a"];

/// What to ask about a result.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum CellQuestion {
    /// Few bodies have this value.
    Unusual {
        /// What the same digits may be instead.
        mistake: Option<Mistake>,
    },
    /// `1,234` of something that this app does not know is taken as a bit more than one. It may be a thousand:
    /// there are no limits that could tell. An analyte has limits.
    Thousands,
}

/// Why a cell or a row is not taken.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Why {
    /// No day in this order. The whole row is left out.
    Day(DateOrder),
    /// Nothing in the row is a result. The whole row is left out.
    NoResult,
    /// No number.
    Number(NumberError),
    /// No result of the analyte.
    Result(LabError),
    /// No name of a laboratory.
    Text(NameError),
    /// No note: it is longer than [`LONGEST_NOTE`], or has more than one line.
    Note(NameError),
}

/// Puts a cell into its place, and tells what to ask about it.
pub(super) fn take(panel: &mut LabPanel, target: &Target, text: &str) -> Result<Option<CellQuestion>, Why> {
    if NOTHING.contains(&text.to_lowercase().as_str()) {
        return Ok(None);
    }
    match target {
        Target::Ignore | Target::Date(_) => Ok(None),
        Target::Analyte(analyte, unit) => {
            let (bound, value) = number(text, unit.places())?;
            let result = LabResult::new(*analyte, value, *unit).map_err(Why::Result)?;
            // In the order in which an entry is read back.
            let place = panel.results.partition_point(|other| other.analyte() <= *analyte);
            panel.results.insert(place, result.bounded(bound));
            let Judgement { tier, mistake } = judge(*analyte, value, *unit);
            Ok((tier == Tier::Unusual).then_some(CellQuestion::Unusual { mistake }))
        }
        Target::Custom(name, unit) => {
            let (bound, value) = number(text, MAX_PLACES)?;
            let (name, unit) = (name.clone(), unit.clone());
            panel.custom.push(CustomResult { name, value, unit, bound, range: Range::default() });
            Ok(may_be_thousands(value).then_some(CellQuestion::Thousands))
        }
        Target::Laboratory => {
            panel.laboratory = Some(Name::new(text).map_err(Why::Text)?);
            Ok(None)
        }
        Target::Note => {
            panel.note = Some(note(text)?);
            Ok(None)
        }
    }
}

/// `0,5`, `<0.5` or `> 90`
fn number(text: &str, places: u8) -> Result<(Option<Bound>, Decimal), Why> {
    let (bound, digits) = Bound::split(text);
    let digits = if bound.is_some() { digits.trim_start() } else { digits };
    Ok((bound, parse(digits, places).map_err(Why::Number)?))
}

/// Whether the separator could stand between thousands.
fn may_be_thousands(value: Decimal) -> bool {
    let digits = value.to_string();
    digits.split_once('.').is_some_and(|(whole, rest)| {
        whole != "0" && whole.len() <= usize::from(MAX_PLACES) && rest.len() == usize::from(MAX_PLACES)
    })
}

/// One line, like a name.
fn note(text: &str) -> Result<String, Why> {
    if text.chars().count() > LONGEST_NOTE {
        Err(Why::Note(NameError::TooLong))
    } else if text.chars().any(|c| c.is_ascii_control()) {
        Err(Why::Note(NameError::Lines))
    } else {
        Ok(text.to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_digits_behind_a_separator_may_be_thousands() {
        let is_asked = |text| may_be_thousands(parse(text, MAX_PLACES).unwrap());
        assert!(["1,234", "1.650", "12.345", "999,000"].into_iter().all(is_asked));
        assert!(!["0,234", "1234.567", "1.23", "1234", "0", "0.000"].into_iter().any(is_asked));
    }
}
