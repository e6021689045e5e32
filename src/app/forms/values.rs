//! Numbers and choices that people enter, from text to value.

use leptos::prelude::*;

use crate::app::forms::answer::{Answer, Need, Note, Reading};
use crate::app::forms::result::chosen_unit;
use crate::app::wording::words;
use crate::domain::dose::Dose;
use crate::domain::labs::{Analyte, Bound, Judgement, LabError, LabResult, LabUnit, judge};
use crate::domain::limits::Tier;
use crate::domain::listed::{LONGEST_NOTE, Name};
use crate::domain::number::{Decimal, MAX_PLACES, parse};
use crate::domain::patient::{Height, OLDEST, Sex, Weight};
use crate::domain::reaction::Size;
use crate::domain::units::Years;

/// Ages beyond this are asked about.
const UNUSUAL_AGE: u8 = 100;
const FEMALE: &str = "female";

/// Sex, from the radio buttons of [`sexes`].
pub fn sex(begin: Option<Sex>, need: Need) -> Answer<Sex> {
    let begin = begin.map_or("", |sex| if sex == Sex::Female { FEMALE } else { "male" });
    Answer::new(begin.to_owned(), need, |text| {
        Ok((if text == FEMALE { Sex::Female } else { Sex::Male }, Note::Echo(String::new())))
    })
}

/// The radio buttons of a sex.
pub fn sexes() -> [(&'static str, &'static str); 2] {
    [(FEMALE, words().terms.female), ("male", words().terms.male)]
}

/// Age in whole years.
pub fn age(begin: Option<Years>, need: Need) -> Answer<Years> {
    Answer::new(begin.map(|years| years.0.to_string()).unwrap_or_default(), need, |text| {
        let years = number(text, 0)?.to_string().parse().unwrap_or(u8::MAX);
        if years > OLDEST.value.0 {
            return Err((words().problems.age)(OLDEST.value.0));
        }
        let echo = (words().terms.years)(Years(years));
        Ok((Years(years), tiered(years <= UNUSUAL_AGE, echo, || words().problems.unusual_age.to_owned())))
    })
}

/// Body weight in kilograms.
pub fn weight(begin: Option<Weight>, need: Need) -> Answer<Weight> {
    Answer::new(begin.map(|kg| kg.decimal().to_string()).unwrap_or_default(), need, |text| {
        let kg = Weight::new(number(text, MAX_PLACES)?).ok_or_else(words().problems.impossible_weight)?;
        let echo = (words().terms.kilograms)(kg.decimal());
        Ok((kg, tiered(kg.is_usual(), echo, || words().problems.unusual_weight.to_owned())))
    })
}

/// Body height in centimetres.
pub fn height(need: Need) -> Answer<Height> {
    Answer::new(String::new(), need, |text| {
        let cm = Height::new(number(text, 1)?).ok_or_else(words().problems.impossible_height)?;
        let echo = (words().terms.centimetres)(cm.decimal());
        Ok((cm, tiered(cm.is_usual(), echo, || words().problems.unusual_height.to_owned())))
    })
}

/// A dose in milligrams.
pub fn dose(begin: Option<Decimal>, need: Need) -> Answer<Dose> {
    let problems = &words().problems;
    Answer::new(begin.map(|milligrams| milligrams.to_string()).unwrap_or_default(), need, |text| {
        let dose = Dose::new(number(text, MAX_PLACES)?)
            .map_err(|impossible| (problems.impossible_dose)(impossible.0))?;
        let echo = (words().terms.milligrams)(dose.decimal());
        Ok((dose, tiered(dose.is_usual(), echo, || (problems.unusual_dose)(dose.decimal()))))
    })
}

/// A result in a unit that is chosen beside it, by its place among the units of the analyte.
/// What is known may be computed, with more digits than a report has; it counts as long as nobody changes it.
pub fn result(
    analyte: Analyte,
    known: Option<LabResult>,
    begin: String,
    unit: RwSignal<String>,
) -> Answer<LabResult> {
    let unchanged = begin.clone();
    Answer::new(begin, Need::Optional, move |text| {
        let [first, ..] = analyte.units() else { return Err(words().form.needed.to_owned()) };
        let unit = unit.with(|place| chosen_unit(analyte, place)).unwrap_or(*first);
        if let Some(known) = known.filter(|known| text == unchanged && unit == known.unit()) {
            return judged(analyte, known.bound(), known.value(), unit);
        }
        let (bound, digits) = Bound::split(text);
        judged(analyte, bound, number(digits, unit.places())?, unit)
    })
}

fn judged(analyte: Analyte, bound: Option<Bound>, value: Decimal, unit: LabUnit) -> Reading<LabResult> {
    let (problems, terms) = (&words().problems, &words().terms);
    let Judgement { tier, rather } = judge(analyte, value, unit);
    let result = LabResult::new(analyte, value, unit).map_err(|error| match error {
        LabError::Impossible { rather } => (problems.impossible_result)(value, unit, rather),
        LabError::WrongUnit => (problems.impossible_result)(value, unit, None),
    })?;
    let result = result.bounded(bound);
    let echo = match (terms.result_elsewhere)(&result) {
        Some(elsewhere) => format!("{} = {elsewhere}", (terms.result)(&result)),
        None => (terms.result)(&result),
    };
    Ok((result, tiered(tier == Tier::Usual, echo, || (problems.unusual_result)(value, unit, rather))))
}

/// The name of a medicine or a vaccine.
pub fn name() -> Answer<Name> {
    Answer::new(String::new(), Need::Required, |text| {
        let name = Name::new(text).map_err(words().problems.name)?;
        Ok((name, Note::Echo(String::new())))
    })
}

/// A name that may stay empty.
pub(super) fn optional_name(known: Option<&Name>) -> Answer<Name> {
    Answer::new(known.map(|name| name.text().to_owned()).unwrap_or_default(), Need::Optional, |text| {
        let name = Name::new(text).map_err(words().problems.name)?;
        Ok((name, Note::Echo(String::new())))
    })
}

/// A note in the person's own words, which may stay empty.
pub(super) fn note(begin: String) -> Answer<String> {
    Answer::new(begin, Need::Optional, |text| {
        if text.chars().count() > LONGEST_NOTE {
            return Err((words().injection.note_too_long)(LONGEST_NOTE));
        }
        Ok((text.trim().to_owned(), Note::Echo(String::new())))
    })
}

/// The size of a reaction in centimetres, which may stay empty.
pub(super) fn size() -> Answer<Size> {
    Answer::new(String::new(), Need::Optional, |text| {
        let cm = Size::new(number(text, 1)?).ok_or_else(words().problems.impossible_size)?;
        let echo = (words().terms.centimetres)(cm.decimal());
        Ok((cm, tiered(cm.is_usual(), echo, || words().problems.unusual_size.to_owned())))
    })
}

pub(super) fn number(text: &str, places: u8) -> Result<Decimal, String> {
    parse(text, places).map_err(words().problems.number)
}

fn tiered(is_usual: bool, echo: String, question: impl FnOnce() -> String) -> Note {
    if is_usual { Note::Echo(echo) } else { Note::Ask(question()) }
}
