//! Numbers and choices that people enter, from text to value.

use crate::app::components::{Choice, Feedback};
use crate::app::forms::choice_field::SingleChoice;
use crate::app::forms::form_field::{FormField, Need, Reading};
use crate::app::i18n::{later_strings, strings};
use crate::domain::patient::patient::{Height, OLDEST, Sex, Weight};
use crate::domain::quantities::name::{LONGEST_NOTE, Name};
use crate::domain::quantities::number::{Decimal, MAX_PLACES, NumberError, parse_typed};
use crate::domain::quantities::units::Years;
use crate::domain::sites::reaction::Size;
use crate::domain::treatment::dose::Dose;

/// Ages beyond this are asked about.
const UNUSUAL_AGE: u8 = 100;

/// Sex, among the choices of [`sexes`].
pub fn sex(initial: Option<Sex>, need: Need) -> SingleChoice<Sex> {
    SingleChoice::new(initial, need)
}

/// The radio buttons of a sex.
pub fn sexes() -> Vec<Choice<Sex>> {
    let terms = &strings().terms;
    vec![Choice::new(Sex::Female, "female", terms.female), Choice::new(Sex::Male, "male", terms.male)]
}

/// Age in whole years.
pub fn age(initial: Option<Years>, need: Need) -> FormField<Years> {
    FormField::new(initial.map(|years| years.0.to_string()).unwrap_or_default(), need, |text| {
        let wrong = || later_strings().problems.age(OLDEST.value.0);
        let years = u8::try_from(whole(text, wrong)?).ok().filter(|years| *years <= OLDEST.value.0);
        let years = years.ok_or_else(wrong)?;
        let echo = strings().terms.years(Years(years));
        Ok((
            Years(years),
            tiered(years <= UNUSUAL_AGE, echo, || later_strings().problems.unusual_age.to_owned()),
        ))
    })
}

/// Body weight in kilograms.
pub fn weight(initial: Option<Weight>, need: Need) -> FormField<Weight> {
    FormField::new(initial.map(|kg| kg.decimal().to_string()).unwrap_or_default(), need, kilograms)
}

/// A body weight that is typed in kilograms.
pub fn kilograms(text: &str) -> Reading<Weight> {
    let kg = Weight::new(number(text, MAX_PLACES)?).ok_or_else(|| strings().problems.impossible_weight())?;
    let echo = strings().terms.kilograms(kg.decimal());
    Ok((kg, tiered(kg.is_usual(), echo, || strings().problems.unusual_weight.to_owned())))
}

/// Body height in centimetres.
pub fn height(need: Need) -> FormField<Height> {
    FormField::new(String::new(), need, |text| {
        let problems = &later_strings().problems;
        let in_metres = parse_typed(text, MAX_PLACES).ok().and_then(Height::of_metres);
        if let Some(meant) = in_metres {
            return Err(problems.height_in_metres(meant));
        }
        let cm = Height::new(number(text, 1)?).ok_or_else(|| problems.impossible_height())?;
        let echo = strings().terms.centimetres(cm.decimal());
        Ok((cm, tiered(cm.is_usual(), echo, || problems.unusual_height.to_owned())))
    })
}

/// A dose in milligrams.
pub fn dose(initial: Option<Decimal>, need: Need) -> FormField<Dose> {
    let problems = &strings().problems;
    FormField::new(initial.map(|milligrams| milligrams.to_string()).unwrap_or_default(), need, |text| {
        let dose = Dose::new(number(text, MAX_PLACES)?)
            .map_err(|impossible| problems.impossible_dose(impossible.0))?;
        let echo = strings().terms.milligrams(dose.decimal());
        Ok((dose, tiered(dose.is_usual(), echo, || problems.unusual_dose(dose.decimal()))))
    })
}

/// The name of a medicine or a vaccine.
pub fn name() -> FormField<Name> {
    name_from("")
}

/// The same, beginning with a text.
pub(super) fn name_from(known: &str) -> FormField<Name> {
    FormField::new(known, Need::Required, |text| {
        let name = Name::new(text).map_err(|why| strings().problems.name(why))?;
        Ok((name, Feedback::none()))
    })
}

/// A name that may stay empty.
pub(super) fn optional_name(known: Option<&Name>) -> FormField<Name> {
    FormField::new(known.map(|name| name.text().to_owned()).unwrap_or_default(), Need::Optional, |text| {
        let name = Name::new(text).map_err(|why| strings().problems.name(why))?;
        Ok((name, Feedback::none()))
    })
}

/// A note in the person's own words, which may stay empty.
pub(super) fn note(initial: String) -> FormField<String> {
    FormField::new(initial, Need::Optional, |text| {
        if text.chars().count() > LONGEST_NOTE {
            return Err(strings().injection.note_too_long(LONGEST_NOTE));
        }
        Ok((text.trim().to_owned(), Feedback::none()))
    })
}

/// The size of a reaction in centimetres, which may stay empty.
pub(super) fn size() -> FormField<Size> {
    FormField::new(String::new(), Need::Optional, |text| {
        let cm = Size::new(number(text, 1)?).ok_or_else(|| later_strings().problems.impossible_size())?;
        let echo = strings().terms.centimetres(cm.decimal());
        Ok((cm, tiered(cm.is_usual(), echo, || later_strings().problems.unusual_size.to_owned())))
    })
}

/// A number with at most so many decimal places, or what is wrong with the text.
pub fn number(text: &str, places: u8) -> Result<Decimal, String> {
    parse_typed(text, places).map_err(|why| strings().problems.number(why))
}

/// A whole number, or what is wrong with the text: a part of one is told which whole numbers are meant.
pub(super) fn whole(text: &str, wrong: impl FnOnce() -> String) -> Result<u32, String> {
    match parse_typed(text, 0) {
        Ok(number) => number.to_string().parse().map_err(|_| wrong()),
        Err(NumberError::NotWhole) => Err(wrong()),
        Err(why) => Err(strings().problems.number(why)),
    }
}

/// An echo of a usual value, or the question whether an unusual one is meant.
pub fn tiered(is_usual: bool, echo: String, question: impl FnOnce() -> String) -> Feedback {
    if is_usual { Feedback::Echo(echo) } else { Feedback::Confirm(question()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_of_a_whole_number_is_told_what_the_field_takes() {
        let wrong = || "From 1 to 9.".to_owned();
        for (typed, expected) in [
            ("7", Ok(7)),
            (" 7\u{a0}", Ok(7)),
            ("0.5", Err("From 1 to 9.")),
            ("7,0", Err("From 1 to 9.")),
            ("5.", Err("A digit is missing after the “.”. Write 7.5 or 7, for example.")),
        ] {
            assert_eq!(whole(typed, wrong), expected.map_err(str::to_owned), "{typed}");
        }
        assert!(whole("≥ 7", wrong).unwrap_err().starts_with("“≥” cannot be part of a number"));
        assert!(whole("7\u{200f}", wrong).unwrap_err().starts_with("There is a hidden character"));
    }
}
