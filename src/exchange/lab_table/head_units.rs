//! The unit that a head names beside what was measured, so that no column is read in another one.

use crate::domain::labs::analyte::Analyte;
use crate::domain::labs::unit::LabUnit;
use crate::domain::labs::unit_spellings::unit_spelled;
use crate::exchange::lab_table::Target;

/// What stands in a head instead of a unit where parts of a whole are given.
const PER_CENT: [&str; 6] = ["percent", "prozent", "pct", "perc", "vol%", "%"];

/// Powers of ten in front of an amount or a volume. The empty one is the last, or it would be found in all.
const PREFIXES: [(&str, i8); 10] = [
    ("mc", -6),
    ("u", -6),
    ("m", -3),
    ("c", -2),
    ("d", -1),
    ("n", -9),
    ("p", -12),
    ("f", -15),
    ("k", 3),
    ("", 0),
];

/// How a head contradicts what its column is said to hold.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum HeadContradiction {
    /// It names another unit.
    OtherUnit,
    /// It says that the column holds per cent, which is no unit of an analyte.
    PerCent,
}

/// What is counted, and by which power of ten in a litre.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Scale {
    PerCent,
    Cells(i8),
    Amount(&'static str, i8),
    Sedimentation,
}

/// Whether the head of a column names another unit than the column is said to hold; none if it names none that is known.
pub fn contradiction(head: &str, target: &Target) -> Option<HeadContradiction> {
    let own = match target {
        Target::Analyte(analyte, unit) => Some(of_unit(*analyte, *unit)),
        Target::Custom(_, unit) => of_text(unit.text()),
        _ => return None,
    };
    let named = named(head);
    let is_per_cent = named.contains(&Scale::PerCent);
    match own {
        Some(own) if own != Scale::PerCent && is_per_cent => Some(HeadContradiction::PerCent),
        Some(own) if !named.is_empty() && !named.contains(&own) => Some(HeadContradiction::OtherUnit),
        _ => None,
    }
}

/// Everything in a head that reads as a unit: in brackets, a word of its own, or all from some word on.
fn named(head: &str) -> Vec<Scale> {
    let is_bracket = |c: char| matches!(c, '(' | ')' | '[' | ']' | '{' | '}');
    let parts = head.split(is_bracket).map(str::trim);
    let mut found: Vec<Scale> = Vec::new();
    for part in parts {
        let starts = part.match_indices(char::is_whitespace).filter_map(|(at, _)| part.get(at..));
        let words = part.split(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | ':'));
        found.extend([part].into_iter().chain(starts).chain(words).filter_map(of_text));
    }
    if head.contains('%') {
        found.push(Scale::PerCent);
    }
    found
}

fn of_unit(analyte: Analyte, unit: LabUnit) -> Scale {
    match unit {
        LabUnit::GigaPerL => Scale::Cells(9),
        LabUnit::PerMm3 => Scale::Cells(6),
        LabUnit::MmPerH => Scale::Sedimentation,
        _ => amount(unit.ucum()).unwrap_or(Scale::Amount(analyte.key(), 0)),
    }
}

fn of_text(text: &str) -> Option<Scale> {
    if PER_CENT.contains(&text.trim().to_lowercase().as_str()) {
        return Some(Scale::PerCent);
    }
    match unit_spelled(text) {
        Some(LabUnit::GigaPerL) => Some(Scale::Cells(9)),
        Some(LabUnit::PerMm3) => Some(Scale::Cells(6)),
        Some(LabUnit::MmPerH) => Some(Scale::Sedimentation),
        Some(unit) => amount(unit.ucum()),
        None => amount(text),
    }
}

/// `ng/mL` or `mmol/l`: grams, moles or units of enzymes in a volume.
fn amount(text: &str) -> Option<Scale> {
    let plain: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    let plain = plain.replace(['µ', 'μ'], "u").to_lowercase();
    let (amount, volume) = plain.split_once('/')?;
    let bases = [("mol", "mol"), ("kat", "kat"), ("iu", "u"), ("ie", "u"), ("u", "u"), ("g", "g")];
    let based = |(end, base)| Some((base, power(amount.strip_suffix(end)?)?));
    let (base, above) = bases.into_iter().find_map(based)?;
    let (one, hundred) = volume.strip_prefix("100").map_or((volume, 0), |volume| (volume, 2));
    let below: i8 = if matches!(one, "mm3" | "mm³" | "mm^3") { -6 } else { power(one.strip_suffix('l')?)? };
    Some(Scale::Amount(base, above - below - hundred))
}

fn power(prefix: &str) -> Option<i8> {
    PREFIXES.into_iter().find(|(known, _)| *known == prefix).map(|(_, power)| power)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::labs::unit_text::UnitText;
    use crate::domain::quantities::name::Name;

    fn analyte(head: &str, analyte: Analyte, unit: LabUnit) -> Option<HeadContradiction> {
        contradiction(head, &Target::Analyte(analyte, unit))
    }

    #[test]
    fn a_head_that_names_another_unit_contradicts() {
        use Analyte::*;
        use LabUnit::*;
        for (head, of, unit) in [
            ("Creatinine (mg/L)", Creatinine, MgPerDl),
            ("Creatinine [µmol/l]", Creatinine, MgPerDl),
            ("Kreatinin mg/dl", Creatinine, UmolPerL),
            ("Creatinine (mmol/L)", Creatinine, UmolPerL),
            ("Haemoglobin (mmol/l)", Haemoglobin, GPerDl),
            ("Hb, g/L", Haemoglobin, GPerDl),
            ("CRP (ng/mL)", Crp, MgPerL),
            ("CRP (hs) mg/dL", Crp, MgPerL),
            ("CRP (mg/100 mL)", Crp, MgPerL),
            ("ANC (/µL)", Neutrophils, GigaPerL),
            ("WBC x 10⁹ / L", WhiteCells, PerMm3),
            ("ALT (µkat/L)", Alt, UPerL),
            ("Cholesterol (mmol/L)", Cholesterol, MgPerDl),
            ("Creatinine (mg/L)", Esr, MmPerH),
        ] {
            assert_eq!(analyte(head, of, unit), Some(HeadContradiction::OtherUnit), "{head} {unit:?}");
        }
    }

    #[test]
    fn per_cent_is_no_unit_of_an_analyte() {
        for head in [
            "Neutrophile (%)",
            "Neutrophils %",
            "% Neutrophils",
            "NEUT%",
            "Neutrophils, percent",
            "Eosinophile (Prozent)",
            "Neutrophils % (10^9/L)",
        ] {
            for unit in Analyte::Neutrophils.units() {
                let said = analyte(head, Analyte::Neutrophils, *unit);
                assert_eq!(said, Some(HeadContradiction::PerCent), "{head}");
            }
        }
    }

    #[test]
    fn the_same_unit_in_other_words_and_a_head_without_a_known_one_agree() {
        use Analyte::*;
        use LabUnit::*;
        for (head, of, unit) in [
            ("Creatinine", Creatinine, MgPerDl),
            ("Creatinine (serum)", Creatinine, MgPerDl),
            ("Creatinine (enzymatic) [MG/DL]", Creatinine, MgPerDl),
            ("CRP (µg/mL)", Crp, MgPerL),
            ("CRP (mcg/ml)", Crp, MgPerL),
            ("CRP (mg/100ml)", Crp, MgPerDl),
            ("ALT (IU/L)", Alt, UPerL),
            ("ALT (u/l)", Alt, UPerL),
            ("WBC (x10E3/uL)", WhiteCells, GigaPerL),
            ("WBC (K/uL)", WhiteCells, GigaPerL),
            ("WBC (G/L)", WhiteCells, GigaPerL),
            ("ANC (cells/mm³)", Neutrophils, PerMm3),
            ("BSG (mm/h)", Esr, MmPerH),
            ("Hb (g/dL)", Haemoglobin, GPerDl),
            ("", Haemoglobin, GPerDl),
        ] {
            assert_eq!(analyte(head, of, unit), None, "{head} {unit:?}");
        }
    }

    #[test]
    fn a_unit_that_is_typed_agrees_with_the_head_as_well() {
        let typed = |head: &str, unit: &str| {
            contradiction(head, &Target::Custom(Name::new("x").unwrap(), UnitText::new(unit).unwrap()))
        };
        assert_eq!(typed("Ferritin (µg/L)", "mg/L"), Some(HeadContradiction::OtherUnit));
        assert_eq!(typed("Ferritin (µg/L)", "%"), Some(HeadContradiction::OtherUnit));
        assert_eq!(typed("Reticulocytes (%)", "G/L"), Some(HeadContradiction::PerCent));
        for (head, unit) in [
            ("Ferritin (µg/L)", "ug/l"),
            ("Ferritin (µg/L)", "ng/mL"),
            ("Reticulocytes (%)", "%"),
            ("INR", "1"),
        ] {
            assert_eq!(typed(head, unit), None, "{head} {unit}");
        }
        assert_eq!(contradiction("Neutrophile (%)", &Target::Ignore), None);
    }

    #[test]
    fn every_unit_of_an_analyte_has_a_scale_of_its_own() {
        for of in Analyte::ALL {
            let scales: Vec<Scale> = of.units().iter().map(|unit| of_unit(of, *unit)).collect();
            assert!(scales.iter().enumerate().all(|(at, one)| !scales[at + 1..].contains(one)), "{of:?}");
            assert!(of.units().iter().all(|unit| of_text(unit.ucum()) == Some(of_unit(of, *unit))), "{of:?}");
        }
    }
}
