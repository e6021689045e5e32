//! How much a table says was given. Milligrams are taken as they stand; millilitres, syringes and numbers alone are asked
//! about, and nothing is converted.

use crate::domain::quantities::number::{Decimal, MAX_PLACES, NumberError, parse};
use crate::domain::treatment::dose::{Dose, ImpossibleDose};

/// What a table says of a dose.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Debug)]
pub struct DoseLabel {
    /// As it stands in its cell; empty if nothing does.
    pub amount: String,
    /// The unit that its column or its head names; empty if neither does, and where the amount is empty.
    pub unit: String,
}

/// What a label says of itself.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum DoseRecognised {
    /// Milligrams of anakinra.
    Dose(Dose),
    /// Nothing.
    Missing,
    /// A number without a unit, other than the one dose of a syringe.
    NoUnit(Decimal),
    /// A volume.
    Millilitres(Decimal),
    /// A number of syringes.
    Syringes(Decimal),
    /// A unit in which anakinra is not given.
    OtherUnit,
    /// Milligrams that cannot be meant.
    Impossible(ImpossibleDose),
    /// No number.
    Number(NumberError),
}

const MILLIGRAMS: [&str; 7] =
    ["mg", "mgs", "milligram", "milligrams", "milligramm", "milligramme", "milligrammes"];
const MILLILITRES: [&str; 6] = ["ml", "cc", "milliliter", "millilitre", "milliliters", "millilitres"];
const SYRINGES: [&str; 12] = [
    "syringe",
    "syringes",
    "spritze",
    "spritzen",
    "fertigspritze",
    "seringue",
    "seringues",
    "injection",
    "injections",
    "dose",
    "doses",
    "shot",
];

impl DoseLabel {
    /// What the table says, in one line.
    pub fn text(&self) -> String {
        format!("{} {}", self.amount, self.unit).trim().to_owned()
    }

    /// What it says of itself.
    pub fn recognised(&self) -> DoseRecognised {
        let text = self.amount.trim();
        if matches!(text, "" | "-" | "–") {
            return DoseRecognised::Missing;
        }
        let after = text.rfind(|c: char| c.is_ascii_digit()).map_or(0, |last| last + 1);
        let (number, own) = text.split_at_checked(after).unwrap_or((text, ""));
        let number = match parse(number.trim(), MAX_PLACES) {
            Ok(number) => number,
            Err(why) => return DoseRecognised::Number(why),
        };
        let plain = |unit: &str| unit.trim().trim_matches(['.', '(', ')']).to_lowercase();
        let (own, beside) = (plain(own), plain(&self.unit));
        let unit = if own.is_empty() { &beside } else { &own };
        let is = |units: &[&str]| units.contains(&unit.as_str());
        if !own.is_empty() && !beside.is_empty() && own != beside {
            DoseRecognised::OtherUnit
        } else if is(&MILLIGRAMS) {
            Dose::new(number).map_or_else(DoseRecognised::Impossible, DoseRecognised::Dose)
        } else if is(&MILLILITRES) {
            DoseRecognised::Millilitres(number)
        } else if is(&SYRINGES) {
            DoseRecognised::Syringes(number)
        } else if unit.is_empty() {
            let usual = Dose::new(number).ok().filter(|dose| dose.is_usual());
            usual.map_or(DoseRecognised::NoUnit(number), DoseRecognised::Dose)
        } else {
            DoseRecognised::OtherUnit
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn recognised(amount: &str, unit: &str) -> DoseRecognised {
        DoseLabel { amount: amount.to_owned(), unit: unit.to_owned() }.recognised()
    }

    #[test]
    fn milligrams_keep_their_digits() {
        for (amount, unit, digits) in [
            ("100 mg", "", "100"),
            ("100mg", "mg", "100"),
            ("50,0", "mg", "50.0"),
            ("100", "", "100"),
            ("12.5", "MG", "12.5"),
        ] {
            let DoseRecognised::Dose(dose) = recognised(amount, unit) else { panic!("{amount} {unit}") };
            assert_eq!(dose.decimal().to_string(), digits);
        }
    }

    #[test]
    fn nothing_else_is_taken_for_milligrams() {
        for (amount, unit, found) in [
            ("", "mg", DoseRecognised::Missing),
            ("50", "", DoseRecognised::NoUnit(Decimal::whole(50))),
            ("0.67 ml", "", DoseRecognised::Millilitres(Decimal::new(67, 2))),
            ("0.67", "mL", DoseRecognised::Millilitres(Decimal::new(67, 2))),
            ("1", "Spritze", DoseRecognised::Syringes(Decimal::whole(1))),
            ("4", "IU", DoseRecognised::OtherUnit),
            ("250 mcg", "", DoseRecognised::OtherUnit),
            ("100 mg", "ml", DoseRecognised::OtherUnit),
            ("801", "mg", DoseRecognised::Impossible(ImpossibleDose(Decimal::whole(801)))),
            ("0", "mg", DoseRecognised::Impossible(ImpossibleDose(Decimal::whole(0)))),
            ("one", "mg", DoseRecognised::Number(NumberError::Empty)),
            ("-100", "mg", DoseRecognised::Number(NumberError::NotADigit('-'))),
        ] {
            assert_eq!(recognised(amount, unit), found, "{amount} {unit}");
        }
    }
}
